# Spoken forms of ui.ftl: with vowel marks, equal to the messages once the marks are stripped.
# Pauses have no final vowel, so that none is heard.

language-name = الْعَرَبِيَّة
rest-what = اِقْرَؤُوا هُنَا عَنْ عِلَاجِكُمْ، خُطْوَةً خُطْوَةً، وَبِلُغَتِكُمْ.
rest-time = خُذُوا كُلَّ الْوَقْتِ الَّذِي تَحْتَاجُونَ إِلَيْه.
rest-kept = لَا نَحْتَفِظُ بِأَيٍّ مِنْ إِجَابَاتِكُمْ.
rest-begin = لِلْبَدْءِ بِهٰذِهِ اللُّغَة، اضْغَطُوا عَلَى أَيِّ مِفْتَاحٍ أَوِ الْمَسُوا الشَّاشَة.
rest-begin-keys = لِلْبَدْءِ بِهٰذِهِ اللُّغَة، اضْغَطُوا عَلَى أَيِّ مِفْتَاح.
rest-begin-pad = لِلْبَدْءِ بِهٰذِهِ اللُّغَة، اضْغَطُوا عَلَى { $enter }.
rest-here = لِلْبَدْءِ الْمَسُوا هُنَا أَوِ اضْغَطُوا عَلَى { $choice }.
rest-here-keys = لِلْبَدْءِ اضْغَطُوا عَلَى { $choice }.
rest-forgotten = اِنْتَهَتِ الْقِرَاءَة. مَحَوْنَا كُلَّ الْإِجَابَات.
still-there-title = هَلْ مَا زِلْتُمْ هُنَا؟
still-there-left =
    { $count ->
        [zero] سَنَمْحُو إِجَابَاتِكُمُ الْآن.
        [one] سَنَمْحُو إِجَابَاتِكُمْ بَعْدَ ثَانِيَةٍ وَاحِدَة.
        [two] سَنَمْحُو إِجَابَاتِكُمْ بَعْدَ ثَانِيَتَيْن.
        [few] سَنَمْحُو إِجَابَاتِكُمْ بَعْدَ { $count } ثَوَانٍ.
        [many] سَنَمْحُو إِجَابَاتِكُمْ بَعْدَ { $count } ثَانِيَة.
       *[other] سَنَمْحُو إِجَابَاتِكُمْ بَعْدَ { $count } ثَانِيَة.
    }
veil = الشَّاشَةُ مَخْفِيَّة.
gate-go-on = كُنْتُ هُنَا مِنْ قَبْلُ: مُتَابَعَة
gate-begin-anew = لَمْ أَكُنْ هُنَا مِنْ قَبْلُ: الْبَدْءُ مِنْ جَدِيد
one-moment = لَحْظَةً، مِنْ فَضْلِكُمْ.
languages-title = اِخْتَارُوا لُغَتَكُمْ
choose-title = عَنْ أَيِّ مَوْضُوعٍ تُرِيدُونَ أَنْ تَقْرَؤُوا؟
choose-withdrawn = بَعْضُ النُّصُوصِ غَيْرُ مَعْرُوضَةٍ هُنَا، لِأَنَّ مُرَاجَعَتَهَا الطِّبِّيَّةَ بِهٰذِهِ اللُّغَةِ لَمْ تَنْتَهِ بَعْدُ. اِسْأَلُوا مُوَظَّفِي الْعِيَادَة.
choose-search = الْبَحْثُ بِالِاسْم
choose-typed = الِاسْم: { $letters }
choose-more = عِلَاجَاتٌ أُخْرَى: { $count }. اُكْتُبُوا بَعْضَ أَحْرُفِ الِاسْم.
choose-none = لَا يُوجَدُ اسْمٌ فِيهِ هٰذِهِ الْأَحْرُف.
step-summary = أَهَمُّ الْمَعْلُومَات
step-checklist = أَسْئِلَةٌ لَكُمْ
step-timeline = بَعْدَ الْعِلَاج
step-understanding = هَلْ شَرَحْنَا جَيِّدًا؟
step-takeaway = الْخُلَاصَةُ لَكُمْ وَلِلطَّبِيب
step-summary-short = الْأَهَمّ
step-checklist-short = أَسْئِلَةٌ لَكُمْ
step-timeline-short = بَعْدَ الْعِلَاج
step-understanding-short = هَلْ شَرَحْنَا؟
step-takeaway-short = الْخُلَاصَة
step-of = الْخُطْوَةُ { $step } مِنْ { $steps }
summary-purpose = فِي هٰذِهِ الصَّفْحَةِ أَهَمُّ مَا يَجِبُ أَنْ تَعْرِفُوهُ عَنْ { $treatment }. وَهِيَ تُسَاعِدُكُمْ عَلَى الْحَدِيثِ مَعَ الطَّبِيبِ وَعَلَى اتِّخَاذِ الْقَرَار.
section-remember = تَذَكَّرُوا
section-main = الْأَمْرُ الْأَهَمّ
section-what = مَا هٰذَا الْعِلَاج؟
section-can = مَا الْفَائِدَةُ الْمُمْكِنَةُ مِنْ هٰذَا الْعِلَاج؟
section-cannot = مَا حُدُودُ هٰذَا الْعِلَاج؟
section-where = أَيْنَ وَكَيْف؟
section-duration = كَمْ تَسْتَغْرِقُ الْجَلْسَة؟
section-when = مَتَى يَظْهَرُ الْمَفْعُول، وَكَمْ يَدُوم؟
section-harm = مَا الْمَخَاطِرُ الْمُمْكِنَة؟
section-careful = مَا الَّذِي يَجِبُ أَنْ تَنْتَبِهُوا إِلَيْه؟
section-options = هَلْ تُوجَدُ خِيَارَاتٌ أُخْرَى؟
section-claims = أَقْوَالٌ غَيْرُ مُثْبَتَة
frame-label = مِنْ نَشْرَةِ الدَّوَاءِ أَوْ نَصِيحَةٌ لِلِاحْتِيَاط، لَا مِنْ وَثَائِقِ الْعِيَادَة
frame-claims = جَاءَ هٰذَا فِي وَثِيقَةٍ وَاحِدَةٍ عَلَى الْأَقَلّ، لٰكِنَّهُ غَيْرُ مُثْبَت. اِسْأَلُوا الطَّبِيب.
unreviewed = لَمْ يُرَاجِعْ أَيُّ طَبِيبٍ هٰذَا النَّصَّ بَعْدُ.
withdrawn-title = هٰذَا النَّصُّ لَيْسَ جَاهِزًا بَعْدُ
withdrawn-text = لَمْ تَنْتَهِ بَعْدُ الْمُرَاجَعَةُ الطِّبِّيَّةُ لِهٰذَا النَّصِّ بِهٰذِهِ اللُّغَة. اِخْتَارُوا لُغَةً أُخْرَى، أَوِ اسْأَلُوا مُوَظَّفِي الْعِيَادَة.
unreadable-title = هٰذَا النَّصُّ غَيْرُ مُتَوَفِّرٍ الْآن
unreadable-text = اِخْتَارُوا لُغَةً أُخْرَى، أَوِ اسْأَلُوا مُوَظَّفِي الْعِيَادَة.
standing-agreed = وَثَائِقُ مُتَّفِقَة
standing-agreed-meaning = جَاءَ هٰذَا فِي وَثِيقَتَيْنِ عَلَى الْأَقَلِّ مِنَ الْوَثَائِقِ أَدْنَاه. وَلَا نَعْرِفُ مَا يُخَالِفُه.
standing-stated = وَثِيقَةٌ وَاحِدَةٌ عَلَى الْأَقَلّ
standing-stated-meaning = جَاءَ هٰذَا فِي وَثِيقَةٍ وَاحِدَةٍ عَلَى الْأَقَلِّ مِنَ الْوَثَائِقِ أَدْنَاه. وَيُوَافِقُ الْمَعْرِفَةَ الطِّبِّيَّةَ الشَّائِعَة.
standing-contested = غَيْرُ مُثْبَت
standing-contested-meaning = جَاءَ هٰذَا فِي وَثِيقَةٍ وَاحِدَةٍ عَلَى الْأَقَلّ. لٰكِنَّ الْأَدِلَّةَ عَلَيْهِ ضَعِيفَة، أَوْ مُتَضَارِبَة، أَوْ تُخَالِفُه. اِسْأَلُوا الطَّبِيب.
standing-label = لِسَلَامَتِكُمْ
standing-label-meaning = هٰذِهِ مَعْلُومَةٌ لِسَلَامَتِكُمْ. وَهِيَ مِنْ نَشْرَةِ الدَّوَاء، أَوْ نَصِيحَةٌ لِلِاحْتِيَاط. وَلَيْسَتْ مِنْ وَثَائِقِ الْعِيَادَة.
standing-silent = لَيْسَ فِي الْوَثَائِق
standing-silent-meaning = لَا تَذْكُرُ وَثَائِقُ الْعِيَادَةِ شَيْئًا عَنْ هٰذَا. اِسْأَلُوا الطَّبِيب.
checklist-intro = أَجِيبُوا عَمَّا تَسْتَطِيعُون، لِتَتَحَدَّثُوا عَنْهُ مَعَ الطَّبِيب. وَيُمْكِنُكُمْ تَغْيِيرُ أَيِّ إِجَابَة.
checklist-skip = الْإِجَابَةُ لَاحِقًا
answer-yes = نَعَمْ
answer-no = لَا
answer-unsure = لَا أَعْرِف
flag-discuss = تَحَدَّثُوا عَنْ هٰذَا مَعَ الطَّبِيب
flag-stop-heading = تَوَقَّفُوا
flag-stop = لَا تَتَلَقَّوُا الْعِلَاجَ الْآن. أَخْبِرُوا الطَّبِيبَ فَوْرًا. ثُمَّ يُمْكِنُكُمْ مُتَابَعَةُ الْأَسْئِلَة.
flag-emergency = هٰذِهِ حَالَةٌ طَارِئَة. اُطْلُبُوا الْمُسَاعَدَةَ فَوْرًا.
check-title = رَاجِعُوا إِجَابَاتِكُمْ
check-change = الْإِجَابَة: { $answer } · تَغْيِير
check-answer = بِلَا إِجَابَة · أَجِيبُوا
check-rest = إِجَابَاتٌ أُخْرَى: { $count }
check-show = اِعْرِضُوهَا
answered-also = إِجَابَاتٌ أُخْرَى
typed-number = اُكْتُبُوا رَقْمًا: { $range }.
typed-outside = هٰذَا الرَّقْمُ غَيْرُ مُمْكِنٍ هُنَا. تَحَقَّقُوا مِنْه: { $range }.
typed-not-past = هٰذَا الْيَوْمُ لَمْ يَأْتِ بَعْدُ. تَحَقَّقُوا مِنَ التَّارِيخ.
typed-not-future = هٰذَا الْيَوْمُ قَدْ مَضَى. تَحَقَّقُوا مِنَ التَّارِيخ.
limits-from = { $from } أَوْ أَكْثَر
limits-below = أَقَلُّ مِنْ { $below }
limits-between = { $from } أَوْ أَكْثَر، لٰكِنْ أَقَلُّ مِنْ { $below }
limits-within = { $span } عَلَى الْأَكْثَر، قَبْلَ الْمَوْعِدِ أَوْ بَعْدَه
only-if = فَقَطْ إِذَا كَانَتْ إِجَابَتُكُمْ { $answers } عَنْ: { $asked }
unanswered-text = تَرْكُ السُّؤَالِ بِلَا إِجَابَةٍ لَا يَعْنِي «لَا». يُمْكِنُكُمُ الْإِجَابَةُ الْآن، أَوِ الْحَدِيثُ عَنْهُ مَعَ الطَّبِيب.
unanswered-back = الْعَوْدَةُ إِلَى الْأَسْئِلَة
unanswered-go-on = الْمُتَابَعَةُ مِنْ دُونِ إِجَابَة
timeline-stages = الْمَرَاحِلُ مَعَ مُرُورِ الْوَقْت
timeline-legend = كُلُّ شَرِيطٍ مَرْحَلَة. وَالسَّهْمُ يَعْنِي أَنَّهَا تَسْتَمِرّ. الرَّسْمُ لَيْسَ بِمِقْيَاسٍ وَاحِد.
timeline-today = الْيَوْم
timeline-treatment = الْعِلَاج
timeline-date = يَوْمُ الْعِلَاج: { $date }
timeline-no-date = حَدِّدُوا يَوْمَ الْعِلَاجِ لِتَظْهَرَ لَكُمُ التَّوَارِيخ. ثُمَّ اقْرَؤُوا مَا عَلَيْكُمْ فِعْلُهُ فِي كُلِّ تَارِيخ.
date-set = تَحْدِيدُ يَوْمِ الْعِلَاج
date-earlier = قَبْلَ ذٰلِكَ بِيَوْم
date-later = بَعْدَ ذٰلِكَ بِيَوْم
date-week-earlier = قَبْلَ ذٰلِكَ بِأُسْبُوع
date-week-later = بَعْدَ ذٰلِكَ بِأُسْبُوع
date-clear = حَذْفُ يَوْمِ الْعِلَاج
date-incomplete = التَّارِيخُ غَيْرُ كَامِل.
date-not-one = هٰذَا الْيَوْمُ غَيْرُ مَوْجُودٍ فِي التَّقْوِيم. رَاجِعُوا الْأَرْقَام.
date-too-far = هٰذَا الْيَوْمُ بَعِيدٌ جِدًّا. رَاجِعُوا السَّنَة.
date-range = مِنْ { $from } إِلَى { $to }
date-from = اِبْتِدَاءً مِنْ { $date }
date-until = حَتَّى { $date }
when-within = خِلَالَ أَوَّلِ { $span }
when-beyond = بَعْدَ أَكْثَرَ مِنْ { $span }
when-between = مِنْ { $span } بَعْدَ الْعِلَاج
when-at = بَعْدَ { $span }
when-any = فِي أَيِّ وَقْت
kind-normal = هٰذَا مُعْتَاد
kind-do = اِفْعَلُوا هٰذَا
kind-do-not = لَا تَفْعَلُوا هٰذَا
kind-tell = أَخْبِرُوا الطَّبِيب
kind-emergency = طَوَارِئ
step-plan = قَبْلَ الْمَوْعِدِ وَبَعْدَه
step-plan-short = الْمَوَاعِيد
span-heading-before = قَبْلَ الْمَوْعِد
span-heading-day = فِي يَوْمِ الْمَوْعِد
span-heading-after = بَعْدَ الْمَوْعِد
span-on-before = قَبْلَ { $span } مِنَ الْمَوْعِد
span-on-day = فِي يَوْمِ الْمَوْعِد
span-on-start = فِي سَاعَةِ الْمَوْعِد
span-on-after = بَعْدَ { $span } مِنَ الْمَوْعِد
span-from-before = مِنْ { $span } قَبْلَ الْمَوْعِد
span-from-day = مِنْ يَوْمِ الْمَوْعِد
span-from-start = مِنْ سَاعَةِ الْمَوْعِد
span-from-after = مِنْ { $span } بَعْدَ الْمَوْعِد
span-to-before = حَتَّى { $span } قَبْلَ الْمَوْعِد
span-to-day = حَتَّى يَوْمِ الْمَوْعِد
span-to-start = حَتَّى سَاعَةِ الْمَوْعِد
span-to-after = حَتَّى { $span } بَعْدَ الْمَوْعِد
span-open = { $from } فَصَاعِدًا
span-at-time = { $moment } (السَّاعَةَ { $time })
span-date-time = { $date }، السَّاعَةَ { $time }
span-hours = { $date }، مِنَ السَّاعَةِ { $from } إِلَى السَّاعَةِ { $to }
span-ask = اِسْأَلُوا الْعِيَادَةَ عَنِ الْوَقْت
span-today = الْيَوْم: { $span }
span-next = الْخُطْوَةُ التَّالِيَة
span-only-if = بِحَسَبِ الْإِجَابَةِ عَنْ: { $question }
repeat-every = كُلَّ { $span }
repeat-times =
    { $count ->
        [zero] { $repeat }، { $count } مَرَّة
        [one] { $repeat }، مَرَّةً وَاحِدَة
        [two] { $repeat }، مَرَّتَيْن
        [few] { $repeat }، { $count } مَرَّات
        [many] { $repeat }، { $count } مَرَّة
       *[other] { $repeat }، { $count } مَرَّة
    }
repeat-at = كُلَّ يَوْمٍ فِي السَّاعَةِ { $times }
repeat-a-day =
    { $count ->
        [zero] { $count } مَرَّةٍ فِي الْيَوْم
        [one] مَرَّةً وَاحِدَةً فِي الْيَوْم
        [two] مَرَّتَيْنِ فِي الْيَوْم
        [few] { $count } مَرَّاتٍ فِي الْيَوْم
        [many] { $count } مَرَّةً فِي الْيَوْم
       *[other] { $count } مَرَّةٍ فِي الْيَوْم
    }
repeat-ends = أَوَّلُ مَرَّة: { $first }؛ آخِرُ مَرَّة: { $last }
preparation-title = كَيْفَ تَسْتَعِدُّون
preparation-list = قَبْلَ الْمَوْعِد: ضَعُوا عَلَامَةً عَلَى مَا أَنْجَزْتُمُوه
preparation-why = السَّبَب: { $reason }
hour-shown = سَاعَةُ الْمَوْعِد: { $time }
hour-none = حَدِّدُوا سَاعَةَ الْمَوْعِدِ لِتَظْهَرَ لَكُمُ الْأَوْقَات.
hour-earlier = قَبْلَ ذٰلِكَ بِسَاعَة
hour-later = بَعْدَ ذٰلِكَ بِسَاعَة
hour-quarter-earlier = قَبْلَ ذٰلِكَ بِرُبْعِ سَاعَة
hour-quarter-later = بَعْدَ ذٰلِكَ بِرُبْعِ سَاعَة
hour-clear = حَذْفُ السَّاعَة
hour-incomplete = السَّاعَةُ غَيْرُ كَامِلَة.
hour-not-one = هٰذِهِ السَّاعَةُ غَيْرُ مَوْجُودَة. رَاجِعُوا الْأَرْقَام.
plain-hour = اُكْتُبُوا السَّاعَة، مَثَلًا { $example }.
anchor-no-date = { $day }: حَدِّدُوا التَّارِيخ.
anchor-planned = { $day }: التَّارِيخُ الْمُقَرَّر { $dates }
anchor-hour = { $day }، السَّاعَة: { $time }
anchor-no-hour = { $day }: حَدِّدُوا السَّاعَة.
date-too-early = هٰذَا الْيَوْمُ قَبْلَ الْمَوْعِدِ السَّابِق. رَاجِعُوا الْأَرْقَام.
understanding-intro = نَخْتَبِرُ هُنَا شَرْحَنَا، وَلَا نَخْتَبِرُكُمْ أَنْتُمْ.
understanding-question = السُّؤَالُ { $question } مِنْ { $questions }
understanding-right = إِجَابَتُكُمْ صَحِيحَة.
understanding-again = لَمْ نَشْرَحْ هٰذَا جَيِّدًا. إِلَيْكُمُ الشَّرْحَ بِكَلِمَاتٍ أُخْرَى:
understanding-retry = اِخْتَارُوا مَرَّةً أُخْرَى مِنْ فَضْلِكُمْ.
takeaway-show = اِعْرِضُوا هٰذِهِ الصَّفْحَةَ عَلَى الطَّبِيبِ مِنْ فَضْلِكُمْ.
takeaway-emergency = حَالَةٌ طَارِئَة: اُطْلُبُوا الْمُسَاعَدَةَ فَوْرًا
takeaway-stop = تَوَقَّفُوا: لَا عِلَاجَ الْآن، وَأَخْبِرُوا الطَّبِيبَ فَوْرًا
takeaway-discuss = تَحَدَّثُوا عَنْ هٰذَا مَعَ الطَّبِيب
takeaway-no-flags = أَجَبْتُمْ عَنْ كُلِّ الْأَسْئِلَة. وَلَمْ نُحَدِّدْ فِي إِجَابَاتِكُمْ نِقَاطًا لِلْحَدِيثِ عَنْهَا. وَيُمْكِنُكُمْ مَعَ ذٰلِكَ السُّؤَالُ عَنْ أَيِّ شَيْء.
takeaway-unanswered =
    { $count ->
        [zero] لَا تُوجَدُ أَسْئِلَةٌ بِلَا إِجَابَة.
        [one] بَقِيَ سُؤَالٌ وَاحِدٌ بِلَا إِجَابَة. تَحَدَّثُوا عَنْهُ مَعَ الطَّبِيب.
        [two] بَقِيَ سُؤَالَانِ بِلَا إِجَابَة. تَحَدَّثُوا عَنْهُمَا مَعَ الطَّبِيب.
        [few] بَقِيَتْ { $count } أَسْئِلَةٍ بِلَا إِجَابَة. تَحَدَّثُوا عَنْهَا مَعَ الطَّبِيب.
        [many] بَقِيَ { $count } سُؤَالًا بِلَا إِجَابَة. تَحَدَّثُوا عَنْهَا مَعَ الطَّبِيب.
       *[other] بَقِيَ { $count } سُؤَالٍ بِلَا إِجَابَة. تَحَدَّثُوا عَنْهَا مَعَ الطَّبِيب.
    }
takeaway-answer = الْإِجَابَة: { $answer }
takeaway-explained-again = شَرَحْنَاهُ مَرَّةً ثَانِيَة
takeaway-dates = أَوْقَاتٌ وَتَوَارِيخُ تَهُمُّكُمْ
takeaway-remember = لَا تَنْسَوْا
takeaway-ask = اِسْأَلُوا وَاكْتُبُوا الْإِجَابَة
takeaway-signs = عَلَامَاتُ الْخَطَر
takeaway-clinic = لِلطَّبِيب
takeaway-clinic-emergency = حَالَةٌ طَارِئَة: يَجِبُ التَّدَخُّلُ فَوْرًا
takeaway-clinic-stop = تَوَقَّفُوا: يَجِبُ التَّحَقُّقُ مِنْ هٰذَا قَبْلَ أَيِّ عِلَاج
takeaway-clinic-discuss = يُرْجَى الْحَدِيثُ عَنْ هٰذَا مَعًا
takeaway-clinic-no-flags = كُلُّ الْأَسْئِلَةِ لَهَا إِجَابَة. وَلَمْ تُحَدَّدْ فِي الْإِجَابَاتِ نِقَاطٌ لِلْحَدِيثِ عَنْهَا.
takeaway-clinic-unanswered =
    { $count ->
        [zero] لَا تُوجَدُ أَسْئِلَةٌ بِلَا إِجَابَة.
        [one] بَقِيَ سُؤَالٌ وَاحِدٌ بِلَا إِجَابَة. يُرْجَى الْحَدِيثُ عَنْهُ مَعَ الْمَرِيض.
        [two] بَقِيَ سُؤَالَانِ بِلَا إِجَابَة. يُرْجَى الْحَدِيثُ عَنْهُمَا مَعَ الْمَرِيض.
        [few] بَقِيَتْ { $count } أَسْئِلَةٍ بِلَا إِجَابَة. يُرْجَى الْحَدِيثُ عَنْهَا مَعَ الْمَرِيض.
        [many] بَقِيَ { $count } سُؤَالًا بِلَا إِجَابَة. يُرْجَى الْحَدِيثُ عَنْهَا مَعَ الْمَرِيض.
       *[other] بَقِيَ { $count } سُؤَالٍ بِلَا إِجَابَة. يُرْجَى الْحَدِيثُ عَنْهَا مَعَ الْمَرِيض.
    }
finish = إِنْهَاءٌ وَمَحْوُ الْإِجَابَات
finish-title = هَلْ تُرِيدُونَ مَحْوَ إِجَابَاتِكُمْ؟
finish-text = اِعْرِضُوا هٰذِهِ الصَّفْحَةَ عَلَى الطَّبِيبِ أَوَّلًا، لِأَنَّكُمْ لَنْ تَسْتَطِيعُوا قِرَاءَتَهَا بَعْدَ الْمَحْو.
finish-yes = نَعَمْ، مَحْوُ الْإِجَابَات
finish-no = لَا، لَيْسَ بَعْدُ
emergency-call = خَارِجَ الْعِيَادَة، اتَّصِلُوا بِالطَّوَارِئِ فَوْرًا: { $number }
emergency-no-number = دَاخِلَ الْعِيَادَة، نَادُوا الْمُوَظَّفِينَ فَوْرًا. وَخَارِجَهَا، اتَّصِلُوا فَوْرًا بِرَقْمِ الطَّوَارِئِ الْمَحَلِّيّ.
emergency-staff = وَدَاخِلَ الْعِيَادَة، نَادُوا الْمُوَظَّفِينَ فَوْرًا.
clinic-telephone = لِغَيْرِ الطَّوَارِئ، اتَّصِلُوا بِالْعِيَادَة: { $number }
clinic-no-telephone = قَبْلَ الْمُغَادَرَة، اطْلُبُوا مِنَ الْمُوَظَّفِينَ رَقْمَ هَاتِفِ الْعِيَادَة، لِتَتَّصِلُوا عِنْدَ الْحَاجَة.
emergency-at-once = تَكْفِي وَاحِدَة. اِتَّصِلُوا فَوْرًا، وَلَوْ عِنْدَ الشَّكّ:
emergency-later = تَكْفِي عَلَامَةٌ وَاحِدَة. اِتَّصِلُوا فَوْرًا، وَلَوْ عِنْدَ الشَّكّ، وَلَوْ بَعْدَ سَاعَاتٍ أَوْ أَسَابِيع:
emergency-source = عَلَامَاتُ الْخَطَرِ هٰذِهِ مِنْ نَشْرَةِ الدَّوَاء، لَا مِنْ وَثَائِقِ الْعِيَادَة.
sources-title = مِنْ أَيْنَ هٰذِهِ الْمَعْلُومَة؟
sources-line = { $document }، السَّطْرُ { $line }
document-kind-clinic = نَصٌّ كَتَبَتْهُ عِيَادَةٌ لِمَرْضَاهَا، وَلَيْسَ دِرَاسَةً عِلْمِيَّة.
document-kind-magazine = مَقَالٌ لِعَامَّةِ الْقُرَّاء، وَلَيْسَ دِرَاسَةً عِلْمِيَّة.
document-kind-specialist = شَرْحٌ مِنْ مُخْتَصٍّ وَاحِد، وَلَيْسَ دِرَاسَةً عِلْمِيَّة.
document-kind-study = دِرَاسَةٌ أَوْ مُرَاجَعَةٌ عِلْمِيَّة.
document-kind-guideline = تَوْصِيَةٌ مِنْ جَمْعِيَّةٍ طِبِّيَّة.
document-kind-label = هٰذِهِ مَعْلُومَاتٌ عَامَّة. وَقَدْ تَخْتَلِفُ عَنْهَا نَشْرَةُ الدَّوَاءِ الْمُسْتَعْمَلِ هُنَا.
sources-no-statement = لَيْسَ فِي هٰذِهِ الصَّفْحَةِ مَعْلُومَاتٌ عَنْ أَيِّ عِلَاج.
sources-reviewed = الْمُرَاجَعَة: { $by }، { $role }، { $date }
sources-review-stale = تَغَيَّرَ هٰذَا النَّصُّ بَعْدَ آخِرِ مُرَاجَعَةٍ لَه. آخِرُ مُرَاجَعَة: { $by }، { $role }، { $date }
sources-review-expired = اِنْتَهَتْ صَلَاحِيَّةُ مُرَاجَعَةِ هٰذَا النَّصّ. آخِرُ مُرَاجَعَة: { $by }، { $role }، { $date }
leave-title = هَلْ تُرِيدُونَ الْعَوْدَةَ إِلَى الْبِدَايَة؟
leave-text = سَنَمْحُو كُلَّ إِجَابَاتِكُمْ.
leave-yes = نَعَمْ، مَحْوُ الْإِجَابَات
leave-no = لَا، الْبَقَاءُ هُنَا
help-title = مُسَاعَدَة
help-forward = مُتَابَعَةُ الْقِرَاءَة
help-backward = الرُّجُوعُ إِلَى الصَّفْحَةِ السَّابِقَة
help-move = التَّنَقُّلُ مِنْ سَطْرٍ إِلَى سَطْر
help-scroll = الِانْتِقَالُ صَفْحَةً كَامِلَةً إِلَى أَعْلَى أَوْ أَسْفَل
help-choose = اِخْتِيَارُ السَّطْرِ الْمُحَدَّد، أَوْ مُتَابَعَةُ الْقِرَاءَة
help-back = الرُّجُوعُ أَوِ الْإِغْلَاق
help-digits = اِخْتِيَارُ السَّطْرِ الَّذِي يَبْدَأُ بِهٰذَا الرَّقْم
help-pick-language = الْقِرَاءَةُ بِلُغَةٍ أُخْرَى
help-languages = قَائِمَةُ اللُّغَات
help-beside = إِظْهَارُ لُغَةِ الْعِيَادَةِ أَيْضًا، أَوْ إِخْفَاؤُهَا
help-sources = مَعْرِفَةُ مِنْ أَيْنَ جَاءَتِ الْمَعْلُومَة
help-emergency = مَا يَجِبُ فِعْلُهُ عِنْدَ الطَّوَارِئ
help-help = صَفْحَةُ الْمُسَاعَدَةِ هٰذِه
help-home = الْعَوْدَةُ إِلَى الْبِدَايَة
aloud-read = اِسْتِمَاع
aloud-stop = إِيقَاف
aloud-repeat = إِعَادَة
aloud-louder = صَوْتٌ أَعْلَى
aloud-slower = أَبْطَأ
aloud-unavailable = الِاسْتِمَاعُ غَيْرُ مُتَاحٍ الْآن
help-aloud = الِاسْتِمَاعُ إِلَى الصَّفْحَةِ أَوْ إِيقَافُ الصَّوْت
help-veil = إِخْفَاءُ الشَّاشَةِ عَنِ الْآخَرِين
help-keypad = عَلَى لَوْحَةِ الْأَرْقَام
help-touch = يُمْكِنُكُمْ أَيْضًا لَمْسُ كُلِّ مَا يُشْبِهُ الزِّرّ.
hint-next = التَّالِي
hint-back = رُجُوع
hint-move = تَنَقُّل
hint-choose = اِخْتِيَار
hint-read-on = مُتَابَعَةُ الْقِرَاءَة
hint-answer = إِجَابَة
hint-skip = تَجَاوُز
hint-sources = الْمَصْدَر
hint-help = مُسَاعَدَة
hint-languages = اللُّغَات
hint-emergency = طَوَارِئ
hint-close = إِغْلَاق
plain-entry = اُكْتُبُوا رَقْمًا أَوْ حَرْفًا، ثُمَّ اضْغَطُوا عَلَى { $enter }.
plain-unknown = عُذْرًا، لَمْ نَفْهَمْ مَا كَتَبْتُمْ. اُكْتُبُوا ? لِلْمُسَاعَدَة، أَوِ اكْتُبُوا شَيْئًا مِمَّا يَلِي.
plain-date = اُكْتُبُوا التَّارِيخ: يَوْم/شَهْر/سَنَة، مَثَلًا { $example }.
plain-date-unknown = عُذْرًا، لَمْ نَفْهَمْ هٰذَا التَّارِيخ.
help-repeat = إِعَادَةُ قِرَاءَةِ هٰذِهِ الصَّفْحَة
hint-repeat = إِعَادَةُ الْقِرَاءَة
continue = مُتَابَعَة
back = رُجُوع
close = إِغْلَاق
more-above = الْمَزِيدُ فِي الْأَعْلَى
more-below = الْمَزِيدُ فِي الْأَسْفَل
too-small = هٰذِهِ النَّافِذَةُ صَغِيرَةٌ جِدًّا. يُرْجَى تَكْبِيرُهَا.
area-face = الْوَجْه
area-forehead = الْجَبْهَة
area-between-eyebrows = بَيْنَ الْحَاجِبَيْن
area-t-zone = الْجَبْهَةُ وَالْأَنْفُ وَالذَّقَن
area-around-eyes = حَوْلَ الْعَيْنَيْن
area-around-mouth = حَوْلَ الْفَم
area-jaw = خَطُّ الْفَكِّ السُّفْلِيّ
area-neck = الرَّقَبَة
area-head = الرَّأْس
area-chest = الصَّدْر
area-belly = الْبَطْن
area-upper-back = أَعْلَى الظَّهْر
area-lower-back = أَسْفَلُ الظَّهْر
area-buttocks = الْأَرْدَاف
area-right-shoulder = الْكَتِفُ الْيُمْنَى
area-left-shoulder = الْكَتِفُ الْيُسْرَى
area-right-upper-arm = أَعْلَى الذِّرَاعِ الْيُمْنَى
area-left-upper-arm = أَعْلَى الذِّرَاعِ الْيُسْرَى
area-right-forearm = السَّاعِدُ الْأَيْمَن
area-left-forearm = السَّاعِدُ الْأَيْسَر
area-right-hand = الْيَدُ الْيُمْنَى
area-left-hand = الْيَدُ الْيُسْرَى
area-right-thigh = الْفَخِذُ الْيُمْنَى
area-left-thigh = الْفَخِذُ الْيُسْرَى
area-right-knee = الرُّكْبَةُ الْيُمْنَى
area-left-knee = الرُّكْبَةُ الْيُسْرَى
area-right-lower-leg = السَّاقُ الْيُمْنَى
area-left-lower-leg = السَّاقُ الْيُسْرَى
area-right-foot = الْقَدَمُ الْيُمْنَى
area-left-foot = الْقَدَمُ الْيُسْرَى
area-upper-right-back-teeth = الْأَسْنَانُ الْعُلْوِيَّةُ الْخَلْفِيَّةُ مِنَ الْيَمِين
area-upper-front-teeth = الْأَسْنَانُ الْعُلْوِيَّةُ الْأَمَامِيَّة
area-upper-left-back-teeth = الْأَسْنَانُ الْعُلْوِيَّةُ الْخَلْفِيَّةُ مِنَ الْيَسَار
area-lower-right-back-teeth = الْأَسْنَانُ السُّفْلِيَّةُ الْخَلْفِيَّةُ مِنَ الْيَمِين
area-lower-front-teeth = الْأَسْنَانُ السُّفْلِيَّةُ الْأَمَامِيَّة
area-lower-left-back-teeth = الْأَسْنَانُ السُّفْلِيَّةُ الْخَلْفِيَّةُ مِنَ الْيَسَار
layer-surface = سَطْحُ الْجِلْد
layer-skin = الْجِلْد
layer-muscle = الْعَضَلَة
figure-minute =
    { $form ->
        [zero] { $amount } دَقِيقَة
        [one] دَقِيقَةٍ وَاحِدَة
        [two] دَقِيقَتَيْن
        [few] { $amount } دَقَائِق
        [many] { $amount } دَقِيقَة
       *[other] { $amount } دَقِيقَة
    }
figure-hour =
    { $form ->
        [zero] { $amount } سَاعَة
        [one] سَاعَةٍ وَاحِدَة
        [two] سَاعَتَيْن
        [few] { $amount } سَاعَات
        [many] { $amount } سَاعَة
       *[other] { $amount } سَاعَة
    }
figure-day =
    { $form ->
        [zero] { $amount } يَوْم
        [one] يَوْمٍ وَاحِد
        [two] يَوْمَيْن
        [few] { $amount } أَيَّام
        [many] { $amount } يَوْمًا
       *[other] { $amount } يَوْم
    }
figure-week =
    { $form ->
        [zero] { $amount } أُسْبُوع
        [one] أُسْبُوعٍ وَاحِد
        [two] أُسْبُوعَيْن
        [few] { $amount } أَسَابِيع
        [many] { $amount } أُسْبُوعًا
       *[other] { $amount } أُسْبُوع
    }
figure-month =
    { $form ->
        [zero] { $amount } شَهْر
        [one] شَهْرٍ وَاحِد
        [two] شَهْرَيْن
        [few] { $amount } أَشْهُر
        [many] { $amount } شَهْرًا
       *[other] { $amount } شَهْر
    }
figure-year =
    { $form ->
        [zero] { $amount } سَنَة
        [one] سَنَةٍ وَاحِدَة
        [two] سَنَتَيْن
        [few] { $amount } سَنَوَات
        [many] { $amount } سَنَة
       *[other] { $amount } سَنَة
    }
figure-session =
    { $form ->
        [zero] { $amount } جَلْسَة
        [one] جَلْسَةٍ وَاحِدَة
        [two] جَلْسَتَيْن
        [few] { $amount } جَلَسَات
        [many] { $amount } جَلْسَة
       *[other] { $amount } جَلْسَة
    }
figure-point =
    { $form ->
        [zero] { $amount } نُقْطَة
        [one] نُقْطَةٍ وَاحِدَة
        [two] نُقْطَتَيْن
        [few] { $amount } نِقَاط
        [many] { $amount } نُقْطَة
       *[other] { $amount } نُقْطَة
    }
figure-device =
    { $form ->
        [zero] { $amount } جِهَاز
        [one] جِهَازٍ وَاحِد
        [two] جِهَازَيْن
        [few] { $amount } أَجْهِزَة
        [many] { $amount } جِهَازًا
       *[other] { $amount } جِهَاز
    }
figure-time =
    { $form ->
        [zero] { $amount } مَرَّة
        [one] مَرَّةٍ وَاحِدَة
        [two] مَرَّتَيْن
        [few] { $amount } مَرَّات
        [many] { $amount } مَرَّة
       *[other] { $amount } مَرَّة
    }
range-minute =
    { $from-form ->
        [zero] { $from }
        [one] دَقِيقَةٍ
        [two] دَقِيقَتَيْنِ
        [few] { $from }
        [many] { $from }
       *[other] { $from }
    } إِلَى { $form ->
        [zero] { $to } دَقِيقَة
        [one] { $to } دَقِيقَة
        [two] دَقِيقَتَيْن
        [few] { $to } دَقَائِق
        [many] { $to } دَقِيقَة
       *[other] { $to } دَقِيقَة
    }
range-hour =
    { $from-form ->
        [zero] { $from }
        [one] سَاعَةٍ
        [two] سَاعَتَيْنِ
        [few] { $from }
        [many] { $from }
       *[other] { $from }
    } إِلَى { $form ->
        [zero] { $to } سَاعَة
        [one] { $to } سَاعَة
        [two] سَاعَتَيْن
        [few] { $to } سَاعَات
        [many] { $to } سَاعَة
       *[other] { $to } سَاعَة
    }
range-day =
    { $from-form ->
        [zero] { $from }
        [one] يَوْمٍ
        [two] يَوْمَيْنِ
        [few] { $from }
        [many] { $from }
       *[other] { $from }
    } إِلَى { $form ->
        [zero] { $to } يَوْم
        [one] { $to } يَوْم
        [two] يَوْمَيْن
        [few] { $to } أَيَّام
        [many] { $to } يَوْمًا
       *[other] { $to } يَوْم
    }
range-week =
    { $from-form ->
        [zero] { $from }
        [one] أُسْبُوعٍ
        [two] أُسْبُوعَيْنِ
        [few] { $from }
        [many] { $from }
       *[other] { $from }
    } إِلَى { $form ->
        [zero] { $to } أُسْبُوع
        [one] { $to } أُسْبُوع
        [two] أُسْبُوعَيْن
        [few] { $to } أَسَابِيع
        [many] { $to } أُسْبُوعًا
       *[other] { $to } أُسْبُوع
    }
range-month =
    { $from-form ->
        [zero] { $from }
        [one] شَهْرٍ
        [two] شَهْرَيْنِ
        [few] { $from }
        [many] { $from }
       *[other] { $from }
    } إِلَى { $form ->
        [zero] { $to } شَهْر
        [one] { $to } شَهْر
        [two] شَهْرَيْن
        [few] { $to } أَشْهُر
        [many] { $to } شَهْرًا
       *[other] { $to } شَهْر
    }
range-year =
    { $from-form ->
        [zero] { $from }
        [one] سَنَةٍ
        [two] سَنَتَيْنِ
        [few] { $from }
        [many] { $from }
       *[other] { $from }
    } إِلَى { $form ->
        [zero] { $to } سَنَة
        [one] { $to } سَنَة
        [two] سَنَتَيْن
        [few] { $to } سَنَوَات
        [many] { $to } سَنَة
       *[other] { $to } سَنَة
    }
range-session =
    { $from-form ->
        [zero] { $from }
        [one] جَلْسَةٍ
        [two] جَلْسَتَيْنِ
        [few] { $from }
        [many] { $from }
       *[other] { $from }
    } إِلَى { $form ->
        [zero] { $to } جَلْسَة
        [one] { $to } جَلْسَة
        [two] جَلْسَتَيْن
        [few] { $to } جَلَسَات
        [many] { $to } جَلْسَة
       *[other] { $to } جَلْسَة
    }
range-point =
    { $from-form ->
        [zero] { $from }
        [one] نُقْطَةٍ
        [two] نُقْطَتَيْنِ
        [few] { $from }
        [many] { $from }
       *[other] { $from }
    } إِلَى { $form ->
        [zero] { $to } نُقْطَة
        [one] { $to } نُقْطَة
        [two] نُقْطَتَيْن
        [few] { $to } نِقَاط
        [many] { $to } نُقْطَة
       *[other] { $to } نُقْطَة
    }
range-device =
    { $from-form ->
        [zero] { $from }
        [one] جِهَازٍ
        [two] جِهَازَيْنِ
        [few] { $from }
        [many] { $from }
       *[other] { $from }
    } إِلَى { $form ->
        [zero] { $to } جِهَاز
        [one] { $to } جِهَاز
        [two] جِهَازَيْن
        [few] { $to } أَجْهِزَة
        [many] { $to } جِهَازًا
       *[other] { $to } جِهَاز
    }
range-time =
    { $from-form ->
        [zero] { $from }
        [one] مَرَّةٍ
        [two] مَرَّتَيْنِ
        [few] { $from }
        [many] { $from }
       *[other] { $from }
    } إِلَى { $form ->
        [zero] { $to } مَرَّة
        [one] { $to } مَرَّة
        [two] مَرَّتَيْن
        [few] { $to } مَرَّات
        [many] { $to } مَرَّة
       *[other] { $to } مَرَّة
    }
number-range = { $from } إِلَى { $to }
per-minute = { $figure } فِي الدَّقِيقَة
per-hour = { $figure } فِي السَّاعَة
per-day = { $figure } فِي الْيَوْم
per-week = { $figure } فِي الْأُسْبُوع
per-month = { $figure } فِي الشَّهْر
per-year = { $figure } فِي السَّنَة
per-interval = { $figure } كُلَّ { $interval }
