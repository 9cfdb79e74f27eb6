# Interface words in Arabic.
# Plain Modern Standard Arabic. The reader is addressed in the plural or neutrally.
# Terms, one word for each thing: clinician and doctor = الطبيب, staff = موظفو العيادة, effect = المفعول,
# side effects = الآثار الجانبية, medicine label = نشرة الدواء, document = وثيقة, skin = الجلد,
# massage and rubbing = تدليك, taking the effect away = إزالة المفعول, answer = إجابة.
# Write the tanwin of فورًا, عادةً, أبدًا and the like: a voice misreads the word without it.

# The language's own name, in its own script. One line.
language-name = العربية
# CLDR numbering system used when the setting says "locale". One line.
language-numerals = arab

## The rest screen (waiting for the next patient)

rest-what = اقرؤوا هنا عن علاجكم، خطوةً خطوةً، وبلغتكم.
rest-time = لا داعي للعجلة.
rest-kept = لا نحتفظ بأي من إجاباتكم.
# said in the language in which any key begins
rest-begin = للبدء بهذه اللغة، اضغطوا على أي مفتاح أو المسوا الشاشة.
# the same where the terminal tells of no touch
rest-begin-keys = للبدء بهذه اللغة، اضغطوا على أي مفتاح.
# the same with a number pad alone
# Variables: $enter (the name on the Enter key)
rest-begin-pad = للبدء بهذه اللغة، اضغطوا على { $enter }.
# on the card of the language
# Variables: $choice (the number that chooses it)
rest-here = للبدء المسوا هنا أو اضغطوا على { $choice }.
# the same where the terminal tells of no touch
# Variables: $choice (the number that chooses it)
rest-here-keys = للبدء اضغطوا على { $choice }.
# Shown for a while after a visit was finished
rest-forgotten = انتهت القراءة. محونا كل الإجابات.

## Nobody is there, or should not see
still-there-title = هل ما زلتم هنا؟
# Variables: $count (seconds)
still-there-left =
    { $count ->
        [zero] سنمحو إجاباتكم الآن.
        [one] سنمحو إجاباتكم بعد ثانية واحدة.
        [two] سنمحو إجاباتكم بعد ثانيتين.
        [few] سنمحو إجاباتكم بعد { $count } ثوانٍ.
        [many] سنمحو إجاباتكم بعد { $count } ثانية.
       *[other] سنمحو إجاباتكم بعد { $count } ثانية.
    }
veil = الشاشة مخفية.
# What follows takes the two off: who was there goes on, who was not begins anew (all is erased).
gate-go-on = كنت هنا من قبل: متابعة
gate-begin-anew = لم أكن هنا من قبل: البدء من جديد
one-moment = لحظة، من فضلكم.

## Choosing

languages-title = اختاروا لغتكم
choose-title = عن أي موضوع تريدون أن تقرؤوا؟
# below the list, when a treatment is not reviewed in this language and the clinic requires it
choose-withdrawn = بعض النصوص غير معروضة هنا، لأن مراجعتها الطبية بهذه اللغة لم تنته بعد. اسألوا موظفي العيادة.
# below the name of a treatment that is not in this language
# Variables: $languages (the names of those it is in)
choose-elsewhere = غير متوفر بهذه اللغة. المتوفر: { $languages }
# With many treatments: the field in which letters of the name are typed
choose-search = البحث بالاسم
# Variables: $letters (what was typed so far)
choose-typed = الاسم: { $letters }
# Variables: $count (how many treatments are not in the list)
choose-more = علاجات أخرى: { $count }. اكتبوا بعض أحرف الاسم.
choose-none = لا يوجد اسم فيه هذه الأحرف.

## Steps: full title, and a short one for the row of steps (at most about twelve letters)

step-summary = أهم المعلومات
step-checklist = أسئلة لكم
step-timeline = بعد العلاج
step-understanding = هل شرحنا جيدًا؟
step-takeaway = الخلاصة لكم وللطبيب
step-summary-short = الأهم
step-checklist-short = أسئلة لكم
step-timeline-short = بعد العلاج
step-understanding-short = شرحنا جيدًا؟
step-takeaway-short = الخلاصة
# Variables: $step, $steps (Numbers, shown)
step-of = الخطوة { $step } من { $steps }

## The top of a summary

# Variables: $treatment (its name)
summary-purpose = في هذه الصفحة أهم ما يجب أن تعرفوه عن { $treatment }، لتقرروا مع الطبيب ما يناسبكم. والوثائق هي النصوص التي أخذنا منها المعلومات.

## Sections of a summary

section-remember = تذكروا
section-main = الأمر الأهم
section-what = ما هذا العلاج؟
section-can = ما الفائدة الممكنة من هذا العلاج؟
section-cannot = ما حدود هذا العلاج؟
section-where = أين يعالج الطبيب، وكيف؟
section-duration = كم تستغرق الجلسة؟
section-when = متى يظهر المفعول، وكم يدوم؟
section-harm = ما المخاطر الممكنة؟
section-careful = ما الذي يجب أن تنتبهوا إليه؟
section-options = هل توجد خيارات أخرى؟
section-claims = أقوال غير مثبتة

## Frames: headings of boxes

# around everything from the medicine's label
frame-label = هذا مهم لسلامتكم. وهو ليس من وثائق العيادة، بل من نشرة الدواء أو قواعد السلامة
# around what the label of one treatment's own medicine says
# Variables: $document (its description, from sources.ftl)
own-label = هذا مهم لسلامتكم. وهو ليس من وثائق العيادة، بل من نشرة الدواء ({ $document })
# around contested statements
frame-claims = جاء هذا في وثيقة واحدة على الأقل، لكنه غير مثبت. اسألوا الطبيب.
unreviewed = لم يراجع أي طبيب هذا النص بعد.
# in place of a page that is not reviewed in this language, when the clinic requires it; then the languages that are
withdrawn-title = هذا النص ليس جاهزًا بعد
withdrawn-text = لم تنته بعد المراجعة الطبية لهذا النص بهذه اللغة. اختاروا لغة أخرى، أو اسألوا موظفي العيادة.
# in place of a treatment that is not in this language; then the languages that it is in
elsewhere-title = هذا النص غير متوفر بهذه اللغة
elsewhere-text = اختاروا لغة أخرى، أو اسألوا موظفي العيادة.
# A file that cannot be read, on a damaged disk
unreadable-title = هذا النص غير متوفر الآن
unreadable-text = اختاروا لغة أخرى، أو اسألوا موظفي العيادة.

## How far a statement may be trusted: a word, and what it means

standing-agreed = وثائق متفقة
standing-agreed-meaning = جاء هذا في وثيقتين على الأقل من الوثائق أدناه. ولا نعرف ما يخالفه.
standing-stated = وثيقة واحدة على الأقل
standing-stated-meaning = جاء هذا في وثيقة واحدة على الأقل من الوثائق أدناه. ويوافق المعرفة الطبية الشائعة.
standing-contested = غير مثبت
standing-contested-meaning = جاء هذا في وثيقة واحدة على الأقل. لكن الأدلة عليه ضعيفة، أو متضاربة، أو تخالفه. اسألوا الطبيب.
standing-label = لسلامتكم
standing-label-meaning = هذه معلومة لسلامتكم. وهي ليست من وثائق العيادة، بل من نشرة الدواء أو قواعد السلامة (نصائح للاحتياط).
standing-silent = ليس في الوثائق
standing-silent-meaning = لا تذكر وثائق العيادة شيئًا عن هذا. اسألوا الطبيب.

## Before

checklist-intro = أجيبوا عن الأسئلة التي تعرفون إجاباتها، ثم تحدثوا عنها مع الطبيب. ويمكنكم تغيير أي إجابة.
# the button that goes on without an answer
checklist-skip = الإجابة لاحقًا
# above a question that follows from the answer to the one before
# Variables: $question (Number, shown)
checklist-follow-up = تابع للسؤال { $question }
answer-yes = نعم
answer-no = لا
answer-unsure = لا أعرف
# shown under an answer that is to be talked about
flag-discuss = تحدثوا عن هذا مع الطبيب
# shown under an answer after which nothing may be done before the clinician knows
flag-stop-heading = انتظروا
# below that word
flag-stop = لا تأخذوا هذا العلاج. أخبروا الطبيب فورًا. ويمكنكم متابعة الأسئلة.
# shown under an answer that is an emergency; then the numbers to call
flag-emergency = هذه حالة طارئة. اطلبوا المساعدة فورًا.
# The check of the answers, after the last question. Each row is a question; this stands below it.
check-title = راجعوا إجاباتكم
# Variables: $answer (the answer given: yes, no, not sure)
check-change = الإجابة: { $answer } · تغيير
# below a question without an answer
check-answer = بلا إجابة · الإجابة الآن
# one row for the answers without a flag; the next message stands below it
# Variables: $count (Number, shown)
check-rest = إجابات أخرى: { $count }
check-show = إظهارها
# below a question with several answers
answered-several = يمكنكم اختيار أكثر من إجابة، ثم المتابعة.
# on the last page: the heading of answers in the patient's own words, numbers and dates, without a flag
answered-also = إجابات أخرى
# above the keys with which a number is typed
# Variables: $range (the numbers that are possible, with their unit)
typed-number = اكتبوا رقمًا: من { $range }.
# in place of it, after a number that is too small, too large, not clear or in another unit
# Variables: $range (the numbers that are possible, with their unit)
typed-outside = راجعوا هذا الرقم. الممكن هنا: من { $range }.
# after a date in the future, where one in the past is asked for
typed-not-past = هذا اليوم لم يأتِ بعد. تحققوا من التاريخ.
# after a date in the past, where one in the future is asked for
typed-not-future = هذا اليوم قد مضى. تحققوا من التاريخ.
# For those who check the questions: the answers that have a consequence.
# Variables: $from (a number with its unit)
limits-from = من { $from } فأكثر
# Variables: $below (a number with its unit)
limits-below = أقل من { $below }
# Variables: $from, $below (numbers with their unit)
limits-between = من { $from } فأكثر، لكن أقل من { $below }
# Variables: $span (a time with its unit)
limits-within = قبل الموعد أو بعده بمدة { $span } أو أقل
# Variables: $span (a time with its unit)
limits-beyond = قبل الموعد أو بعده بأكثر من { $span }
# For those who check the questions, below one that only some patients are asked
# Variables: $answers (one answer, or several as "answers-either" joins them), $asked (another question)
only-if = يظهر هذا السؤال فقط إذا أجبتم «{ $answers }» عن السؤال: «{ $asked }»
# The marks close and open those of "only-if": each answer has its own.
# Variables: $first, $second (answers; $first may be several)
answers-either = { $first }» أو «{ $second }
# asked on the way out of the checklist, under "takeaway-unanswered"
unanswered-text = ترك السؤال بلا إجابة لا يعني «لا». يمكنكم الإجابة الآن، أو الحديث عنه مع الطبيب.
unanswered-back = العودة إلى الأسئلة
unanswered-go-on = المتابعة من دون إجابة

## After

timeline-stages = المراحل مع مرور الوقت
# How to read the picture: a row for each entry, a bar from its start to its end
timeline-legend = اقرؤوا السطور من الأعلى إلى الأسفل. ولا يدل طول الشريط على المدة.
timeline-today = اليوم
timeline-treatment = الموعد
# Variables: $date (a date in the language's own form)
timeline-date = يوم الموعد: { $date }
timeline-no-date = حددوا يوم الموعد لتظهر لكم التواريخ. ثم اقرؤوا ما عليكم فعله في كل تاريخ.
date-set = تحديد يوم الموعد
date-earlier = قبل ذلك بيوم
date-later = بعد ذلك بيوم
date-week-earlier = قبل ذلك بأسبوع
date-week-later = بعد ذلك بأسبوع
date-clear = حذف يوم الموعد
# told when a date was typed that cannot be taken
date-incomplete = التاريخ غير كامل. أكملوه.
date-not-one = هذا اليوم غير موجود في التقويم. راجعوا الأرقام.
date-too-far = هذا اليوم بعيد جدًا. راجعوا السنة.
# Variables: $from, $to (dates)
date-range = من { $from } إلى { $to }
# Variables: $date (a date)
date-from = ابتداءً من { $date }
# Variables: $date (a date)
date-until = حتى { $date }
# what has to be done or told on that day at the latest
# Variables: $date (a date)
date-by = يوم { $date } أو قبله

# Headings of timeline entries.
# Variables: $span (a time with its unit)
when-within = خلال أول { $span }
# Variables: $span (a time with its unit)
when-beyond = بعد { $span } من الموعد أو أكثر
# Variables: $span (a time range with its unit)
when-between = من { $span } بعد الموعد
# Variables: $span (a time with its unit)
when-at = بعد { $span } من الموعد
when-any = في أي وقت

# What kind of thing an entry is
kind-normal = هذا معتاد
kind-do = افعلوا هذا
kind-do-not = احذروا
kind-tell = أخبروا الطبيب
kind-emergency = طوارئ

## Preparation, hours, schedules and several appointments

# The title of the timeline where something is before the appointment, and one short enough for the row of steps
step-plan = قبل الموعد وبعده
step-plan-short = المواعيد
# What has been prepared or what follows stands below these
span-heading-before = قبل الموعد
span-heading-day = في يوم الموعد
span-heading-after = بعد الموعد
# Headings of entries, made of one or two parts; the first letter becomes a capital. A single time:
# Variables: $span (a time with its unit)
span-on-before = قبل { $span } من الموعد
span-on-day = في يوم الموعد
span-on-start = في وقت الموعد
# Variables: $span (a time with its unit)
span-on-after = بعد { $span } من الموعد
# a start
# Variables: $span (a time with its unit)
span-from-before = من { $span } قبل الموعد
span-from-day = من يوم الموعد
span-from-start = من وقت الموعد
# Variables: $span (a time with its unit)
span-from-after = من { $span } بعد الموعد
# an end
# Variables: $span (a time with its unit)
span-to-before = حتى { $span } قبل الموعد
span-to-day = حتى يوم الموعد
span-to-start = حتى وقت الموعد
# Variables: $span (a time with its unit)
span-to-after = حتى { $span } بعد الموعد
# A start that goes on, and a start with an end. They are of the messages above.
# Variables: $from (a start)
span-open = ابتداءً { $from }
# Variables: $from, $to (a start and an end)
span-both = { $from } { $to }
# with a time of day
# Variables: $moment (a time, a start or an end), $time (a time of day)
span-at-time = { $moment } (الساعة { $time })
# counted from another named day
# Variables: $day (its name), $span (a heading)
span-of = { $day }: { $span }
# dates with hours
# Variables: $date (a date), $time (a time of day)
span-date-time = { $date }، الساعة { $time }
# Variables: $date (a date), $from, $to (times of day)
span-hours = { $date }، من الساعة { $from } إلى الساعة { $to }
# in place of a time that cannot be computed
span-ask = اسألوا العيادة عن الوقت
# Where today is
# Variables: $span (days)
today-before = الموعد بعد { $span }.
today-day = الموعد اليوم.
# Variables: $span (days)
today-after = كان الموعد قبل { $span }.
# above what is to be done before a day that is past
preparation-past = هذا اليوم قد مضى. هل التاريخ صحيح؟ راجعوه.
# below a day that is more than a year away, before or after today
date-unlikely = هذا اليوم بعيد جدًا عن اليوم. هل التاريخ صحيح؟ راجعوه.
span-next = المرحلة التالية
# for reviewers: an entry that only some patients see
# Variables: $question (a question of the checklist)
span-only-if = يظهر هذا بحسب إجابتكم عن السؤال: «{ $question }»
# How often
# Variables: $span (a time with its unit)
repeat-every = كل { $span }
# the same, of one unit
repeat-minute = كل دقيقة
repeat-hour = كل ساعة
repeat-day = كل يوم
repeat-week = كل أسبوع
repeat-month = كل شهر
repeat-year = كل سنة
# Variables: $repeat (how often), $count (Number, shown)
repeat-times =
    { $count ->
        [zero] { $repeat }، { $count } مرة
        [one] { $repeat }، مرة واحدة
        [two] { $repeat }، مرتين
        [few] { $repeat }، { $count } مرات
        [many] { $repeat }، { $count } مرة
       *[other] { $repeat }، { $count } مرة
    }
# Variables: $times (times of day)
repeat-at = كل يوم في الساعة { $times }
# Variables: $count (Number, shown)
repeat-a-day =
    { $count ->
        [zero] { $count } مرة في اليوم
        [one] مرة واحدة في اليوم
        [two] مرتين في اليوم
        [few] { $count } مرات في اليوم
        [many] { $count } مرة في اليوم
       *[other] { $count } مرة في اليوم
    }
# two of a list
# Variables: $first, $second (times)
repeat-list = { $first }، { $second }
# Variables: $first, $last (times)
repeat-ends = أول مرة: { $first }؛ آخر مرة: { $last }
# The page of what is to be done before; then its heading on the last page, above a list to tick off
preparation-title = كيف تستعدون
preparation-list = قبل الموعد: ضعوا علامة على ما ينطبق عليكم، وعلى ما فعلتموه
# Variables: $reason (a sentence)
preparation-why = السبب: { $reason }
# The hour of the appointment, beside its day
# Variables: $time (a time of day)
hour-shown = ساعة الموعد: { $time }
hour-none = حددوا ساعة الموعد لتظهر لكم الأوقات.
hour-earlier = قبل ذلك بساعة
hour-later = بعد ذلك بساعة
hour-quarter-earlier = قبل ذلك بربع ساعة
hour-quarter-later = بعد ذلك بربع ساعة
hour-clear = حذف الساعة
# told when an hour was typed that cannot be taken
hour-incomplete = الساعة غير كاملة. أكملوها.
hour-not-one = هذه الساعة غير موجودة. راجعوا الأرقام.
# Variables: $example (an hour in figures: hours, minutes)
plain-hour = اكتبوا الساعة، مثلًا { $example }.
# The date and the hour of another named day of the treatment
# Variables: $day (its name), $date (a date)
anchor-date = { $day }: { $date }
# Variables: $day (its name)
anchor-no-date = { $day }: حددوا التاريخ.
# with its planned dates, until its own is known
# Variables: $day (its name), $dates (dates)
anchor-planned = { $day }: التاريخ المتوقع { $dates }
# Variables: $day (its name), $time (a time of day)
anchor-hour = { $day }، الساعة: { $time }
# Variables: $day (its name)
anchor-no-hour = { $day }: حددوا الساعة.
date-too-early = هذا اليوم قبل الموعد السابق. راجعوا الأرقام.

## Did we explain it well?

understanding-intro = نختبر هنا شرحنا، ولا نختبركم أنتم.
# Variables: $question, $questions (Numbers, shown)
understanding-question = السؤال { $question } من { $questions }
understanding-right = إجابتكم صحيحة.
# the same above the next question
# Variables: $question (Number, shown)
understanding-before = إجابتكم عن السؤال { $question } صحيحة.
understanding-again = لم نشرح هذا جيدًا. إليكم الشرح بكلمات أخرى:
understanding-retry = اختاروا مرةً أخرى، أو تابعوا.

## To take with you

takeaway-show = اعرضوا هذه الصفحة على الطبيب من فضلكم.
# heading over the answers that are an emergency
takeaway-emergency = حالة طارئة: اطلبوا المساعدة فورًا
takeaway-stop = لا تأخذوا هذا العلاج الآن، وأخبروا الطبيب فورًا
takeaway-discuss = تحدثوا عن هذا مع الطبيب
takeaway-no-flags = أجبتم عن «{ step-checklist-short }» كلها. لم نجد في إجاباتكم نقاطًا خاصة. لكن هذا لا يغني عن الحديث مع الطبيب. اسألوه عن أي شيء.
# Variables: $count (Number: questions without an answer, one or more)
takeaway-unanswered =
    { $count ->
        [zero] لا توجد أسئلة بلا إجابة.
        [one] بقي سؤال واحد بلا إجابة. تحدثوا عنه مع الطبيب.
        [two] بقي سؤالان بلا إجابة. تحدثوا عنهما مع الطبيب.
        [few] بقيت { $count } أسئلة بلا إجابة. تحدثوا عنها مع الطبيب.
        [many] بقي { $count } سؤالًا بلا إجابة. تحدثوا عنها مع الطبيب.
       *[other] بقي { $count } سؤال بلا إجابة. تحدثوا عنها مع الطبيب.
    }
# Variables: $answer (the answer given: yes, no, not sure)
takeaway-answer = الإجابة: { $answer }
takeaway-explained-again = شرحنا هذا مرةً ثانية
# Variables: $count (how many questions of "step-understanding" have no answer)
takeaway-not-checked =
    { $count ->
        [zero] «{ step-understanding-short }»: لا أسئلة بلا إجابة.
        [one] «{ step-understanding-short }»: سؤال واحد بلا إجابة.
        [two] «{ step-understanding-short }»: سؤالان بلا إجابة.
        [few] «{ step-understanding-short }»: { $count } أسئلة بلا إجابة.
        [many] «{ step-understanding-short }»: { $count } سؤالًا بلا إجابة.
       *[other] «{ step-understanding-short }»: { $count } سؤال بلا إجابة.
    }
takeaway-dates = أوقات وتواريخ تهمكم
takeaway-remember = لا تنسوا
takeaway-ask = اسألوا واكتبوا الإجابة
# heading over all the signs of danger
takeaway-signs = علامات الخطر
# heading over the same list in the clinic's language
takeaway-clinic = للطبيب
takeaway-clinic-emergency = حالة طارئة: يجب التدخل فورًا
takeaway-clinic-stop = توقفوا: يجب التحقق من هذا قبل أي علاج
takeaway-clinic-discuss = يرجى الحديث عن هذا معًا
takeaway-clinic-no-flags = كل الأسئلة لها إجابة. ولم تُحدد في الإجابات نقاط للحديث عنها.
# Variables: $count (Number: questions without an answer, at least one)
takeaway-clinic-unanswered =
    { $count ->
        [zero] لا توجد أسئلة بلا إجابة.
        [one] بقي سؤال واحد بلا إجابة. يرجى الحديث عنه مع المريض.
        [two] بقي سؤالان بلا إجابة. يرجى الحديث عنهما مع المريض.
        [few] بقيت { $count } أسئلة بلا إجابة. يرجى الحديث عنها مع المريض.
        [many] بقي { $count } سؤالًا بلا إجابة. يرجى الحديث عنها مع المريض.
       *[other] بقي { $count } سؤال بلا إجابة. يرجى الحديث عنها مع المريض.
    }
# a button, where pages can be read aloud: a voice begins to read this page
aloud-read = استماع
# what the keys do while the voice reads
aloud-stop = إيقاف
aloud-repeat = إعادة
aloud-louder = صوت أعلى
aloud-slower = أبطأ
# on the same button, if the voice does not work now
aloud-unavailable = الاستماع غير متاح الآن
# a button; in its place, one of the messages below it stands
print = طباعة هذه الصفحة
print-printing = ورقتكم قيد الطباعة. انتظروها هنا.
print-done = طُبعت ورقتكم. خذوها معكم.
print-no-paper = نفد الورق من الطابعة. أخبروا الموظفين، ثم تستمر الطباعة.
print-ask-staff = لم تنجح الطباعة. اطلبوا الورقة من الموظفين.
# a button, and the title of what it opens: square codes (QR) that a telephone reads
codes-title = احفظوا المواعيد في هاتفكم
# Variables: $code, $codes (Numbers, shown)
codes-position = الرمز { $code } من { $codes }
codes-how = وجهوا كاميرا الهاتف إلى الرمز، ثم وافقوا على حفظ الموعد في التقويم.
# the same, where the code leads to a page of the clinic
codes-how-address = وجهوا كاميرا الهاتف إلى الرمز. تُفتح صفحة فيها مواعيدكم لتحفظوها في تقويم هاتفكم. وليست فيها إجاباتكم.
# in place of a code
codes-no-room = هذه الشاشة صغيرة ولا تتسع للرمز. اطلبوا من الموظفين ورقة بالمواعيد، أو استعملوا شاشة أكبر.
codes-next = الرمز التالي
codes-previous = الرمز السابق
# where the kiosk has no screen for pictures; the dates follow
codes-plain = لا يمكن عرض الرموز هنا. إليكم المواعيد. ويمكنكم أن تطلبوها من الموظفين على ورقة.
# the same, where the clinic has a page for them; its address follows
codes-address = افتحوا هذا العنوان في هاتفكم. فيه مواعيدكم لتحفظوها في تقويم هاتفكم. وليست فيه إجاباتكم.
finish = إنهاء ومحو الإجابات
# asked after that button
finish-title = هل تريدون محو إجاباتكم؟
finish-text = اعرضوا هذه الصفحة على الطبيب أولًا، لأنكم لن تستطيعوا قراءتها بعد المحو.
finish-yes = نعم، محو الإجابات
finish-no = لا، ليس بعد

## The sheet to take home, and entries in a calendar

# before the emergency number, in large digits
sheet-call = خارج العيادة، اتصلوا بالطوارئ فورًا
# before the telephone of the clinic, in large digits
sheet-call-clinic = في غير الحالات الطارئة، اتصلوا بالعيادة
# before a line to write the day on
sheet-day = يوم الموعد
sheet-answer = إجابة الطبيب
# before a line to write the name of the medicine on
sheet-product = اسم المنتج
# before a line to write the number of the lot on
sheet-batch = رقم التشغيلة (الدفعة)
# Variables: $version (letters and digits)
sheet-version = نسخة النص: { $version }
# Variables: $date (a date)
sheet-printed = تاريخ إعداد هذه الورقة: { $date }
# Variables: $documents (descriptions of documents)
sheet-sources = المصادر (الوثائق ومعلومات السلامة): { $documents }
# title of an entry in a calendar that others may see: it must not tell what it is about
sheet-reminder = تذكير
# Above the picture of the stages. Variables: $heading (that of the times and dates below)
sheet-legend = يبين الرسم ترتيب المراحل، ولا يدل طول الشريط على المدة. اقرؤوا بعد الرسم، في «{ $heading }»، ما هو معتاد وما عليكم فعله.

## Emergency

# Variables: $number (the emergency number as configured)
emergency-call = خارج العيادة، اتصلوا بالطوارئ فورًا: { $number }
emergency-no-number = داخل العيادة، نادوا الموظفين فورًا. وخارجها، اتصلوا فورًا برقم الطوارئ المحلي.
# below the number, for whoever is still in the clinic
emergency-staff = وداخل العيادة، نادوا الموظفين فورًا.
# Wherever somebody is told to call or tell the clinic
# Variables: $number (the telephone of the clinic as configured)
clinic-telephone = في غير الحالات الطارئة، اتصلوا بالعيادة: { $number }
clinic-no-telephone = قبل المغادرة، اطلبوا من الموظفين رقم هاتف العيادة، لتتصلوا عند الحاجة.
emergency-at-once = إذا ظهرت علامة واحدة في أي وقت، أو شككتم، فاطلبوا المساعدة فورًا:
emergency-later = إذا ظهرت علامة واحدة، ولو بعد العلاج بأسابيع، أو شككتم، فاطلبوا المساعدة فورًا:
# Below all the signs: where they come from
emergency-source = كل هذه العلامات تحتاج إلى مساعدة فورية. مصدرها نشرة الدواء، لا وثائق العيادة.
# Above the signs that only one treatment has
own-signs = أضافت العيادة علامات الخطر التالية. وهي خطيرة مثل كل علامات الخطر الأخرى. إذا ظهرت واحدة أو شككتم، فاطلبوا المساعدة فورًا.

## Where a statement comes from

sources-title = من أين هذه المعلومة؟
# Variables: $document (description of a document), $line (Number, shown)
sources-line = { $document }، السطر { $line }
# What kind of document it is, and so how far it can be trusted; under each document
document-kind-clinic = نص كتبته عيادة لمرضاها، وليس دراسة علمية.
document-kind-magazine = مقال لعامة القراء، وليس دراسة علمية.
document-kind-specialist = شرح من مختص واحد، وليس دراسة علمية.
document-kind-study = دراسة أو مراجعة علمية.
document-kind-guideline = توصية من جمعية طبية.
document-kind-label = هذه معلومات عامة. وقد تختلف عنها نشرة الدواء المستعمل هنا.
sources-no-statement = ليس في هذه الصفحة معلومات عن أي علاج.
# Variables: $by (a name), $role (a profession), $date (a date)
sources-reviewed = المراجعة: { $by }، { $role }، { $date }
# the text has changed since
# Variables: $by (a name), $role (a profession), $date (a date)
sources-review-stale = تغير هذا النص بعد آخر مراجعة له. آخر مراجعة: { $by }، { $role }، { $date }
# the review was given until a day that is over
# Variables: $by (a name), $role (a profession), $date (a date)
sources-review-expired = انتهت صلاحية مراجعة هذا النص. آخر مراجعة: { $by }، { $role }، { $date }

## Leaving

leave-title = هل تريدون العودة إلى البداية؟
leave-text = سنمحو كل إجاباتكم.
leave-yes = نعم، محو الإجابات
leave-no = لا، البقاء هنا

## Help: what each key does

help-title = مساعدة
help-forward = متابعة القراءة
help-backward = الرجوع إلى الصفحة السابقة
help-move = التنقل من سطر إلى سطر
help-scroll = الانتقال صفحة كاملة إلى أعلى أو أسفل
help-choose = اختيار السطر المحدد، أو متابعة القراءة
help-back = الرجوع أو الإغلاق
help-digits = اختيار السطر الذي يبدأ بهذا الرقم
help-pick-language = القراءة بلغة أخرى
help-languages = قائمة اللغات
help-beside = إظهار لغة العيادة أيضًا، أو إخفاؤها
help-sources = معرفة من أين جاءت المعلومة
help-emergency = ما يجب فعله عند الطوارئ
help-help = صفحة المساعدة هذه
help-home = العودة إلى البداية
help-aloud = الاستماع إلى الصفحة أو إيقاف الصوت
help-veil = إخفاء الشاشة عن الآخرين
help-keypad = على لوحة الأرقام
help-touch = يمكنكم أيضًا لمس كل ما يشبه الزر.

# short forms for the bottom row
hint-next = التالي
hint-back = رجوع
hint-move = تنقل
hint-choose = اختيار
# while a date or an hour is entered: take it over
hint-accept = تأكيد
# beside the two arrows that change it
hint-change = تغيير
# on a text: on to what comes below
hint-read-on = متابعة القراءة
# on a text at the end of the last page: on to its buttons
hint-buttons = إلى الأزرار
# beside the numbers of the answers
hint-answer = إجابة
# on a question: on without an answer
hint-skip = الإجابة لاحقًا
hint-sources = المصدر
hint-help = مساعدة
hint-languages = اللغات
# beside the key that shows the page in these languages too
# Variables: $languages (their names, each in its own language)
hint-beside = مع { $languages }
hint-emergency = طوارئ
hint-close = إغلاق

# what is printed on the keys (Arabic keyboards print the English names)
keycap-enter = Enter
keycap-backspace = Backspace
keycap-escape = Esc
keycap-home = Home
keycap-page-up = PgUp
keycap-page-down = PgDn

## Said line by line, for a screen reader or a braille line (sabar --plain)
# Variables: $enter (the name on the Enter key)
plain-entry = اكتبوا رقمًا أو حرفًا، ثم اضغطوا على { $enter }.
# After a line that means nothing; the page follows, with or without choices, and the row of commands
plain-unknown = عذرًا، لم نفهم ما كتبتم. اكتبوا ? للمساعدة، أو اكتبوا شيئًا مما يلي.
# Variables: $example (a date in figures: day, month, year)
plain-date = اكتبوا التاريخ: يوم/شهر/سنة، مثلًا { $example }.
# After a line that is no date, where a date is asked for; an example and the choices follow
plain-date-unknown = عذرًا، لم نفهم هذا التاريخ.
help-repeat = إعادة قراءة هذه الصفحة
# short form for the row of commands
hint-repeat = إعادة القراءة

## Buttons and signs

continue = متابعة
back = رجوع
close = إغلاق
more-above = المزيد في الأعلى
more-below = المزيد في الأسفل
too-small = هذه النافذة صغيرة جدًا. يرجى تكبيرها.

## Areas of the face

area-face = الوجه
area-forehead = الجبهة
area-between-eyebrows = بين الحاجبين
area-t-zone = الجبهة والأنف والذقن
area-around-eyes = حول العينين
area-upper-eyelid = الجفن العلوي
area-eyebrow = الحاجب
area-open-eyelid = جفن مفتوح
area-drooping-eyelid = جفن هابط
area-swelling = التورم
area-swollen-points = أماكن الإبرة فقط
area-swollen-face = تورم الوجه
area-around-mouth = حول الفم
area-jaw = خط الفك السفلي
area-neck = الرقبة

## Areas of the body and the teeth, for pictures of a clinic's own treatments

area-head = الرأس
area-chest = الصدر
area-belly = البطن
area-upper-back = أعلى الظهر
area-lower-back = أسفل الظهر
area-buttocks = الأرداف
area-right-shoulder = الكتف اليمنى
area-left-shoulder = الكتف اليسرى
area-right-upper-arm = أعلى الذراع اليمنى
area-left-upper-arm = أعلى الذراع اليسرى
area-right-forearm = الساعد الأيمن
area-left-forearm = الساعد الأيسر
area-right-hand = اليد اليمنى
area-left-hand = اليد اليسرى
area-right-thigh = الفخذ اليمنى
area-left-thigh = الفخذ اليسرى
area-right-knee = الركبة اليمنى
area-left-knee = الركبة اليسرى
area-right-lower-leg = الساق اليمنى
area-left-lower-leg = الساق اليسرى
area-right-foot = القدم اليمنى
area-left-foot = القدم اليسرى
area-upper-right-back-teeth = الأسنان العلوية الخلفية من اليمين
area-upper-front-teeth = الأسنان العلوية الأمامية
area-upper-left-back-teeth = الأسنان العلوية الخلفية من اليسار
area-lower-right-back-teeth = الأسنان السفلية الخلفية من اليمين
area-lower-front-teeth = الأسنان السفلية الأمامية
area-lower-left-back-teeth = الأسنان السفلية الخلفية من اليسار

## Layers of the skin

layer-surface = سطح الجلد
layer-skin = الجلد
layer-muscle = العضلة

## Figures with their unit
## They stand after prepositions (بعد، خلال، من، عن …), so every form is in the oblique case.
## The sentence itself brings any من before a range.

# Variables: $amount (the number as shown), $form (its plural category)
figure-minute =
    { $form ->
        [zero] { $amount } دقيقة
        [one] دقيقة
        [two] دقيقتين
        [few] { $amount } دقائق
        [many] { $amount } دقيقة
       *[other] { $amount } دقيقة
    }
# Variables: $amount (the number as shown), $form (its plural category)
figure-hour =
    { $form ->
        [zero] { $amount } ساعة
        [one] ساعة
        [two] ساعتين
        [few] { $amount } ساعات
        [many] { $amount } ساعة
       *[other] { $amount } ساعة
    }
# Variables: $amount (the number as shown), $form (its plural category)
figure-day =
    { $form ->
        [zero] { $amount } يوم
        [one] يوم
        [two] يومين
        [few] { $amount } أيام
        [many] { $amount } يومًا
       *[other] { $amount } يوم
    }
# Variables: $amount (the number as shown), $form (its plural category)
figure-week =
    { $form ->
        [zero] { $amount } أسبوع
        [one] أسبوع
        [two] أسبوعين
        [few] { $amount } أسابيع
        [many] { $amount } أسبوعًا
       *[other] { $amount } أسبوع
    }
# Variables: $amount (the number as shown), $form (its plural category)
figure-month =
    { $form ->
        [zero] { $amount } شهر
        [one] شهر
        [two] شهرين
        [few] { $amount } أشهر
        [many] { $amount } شهرًا
       *[other] { $amount } شهر
    }
# Variables: $amount (the number as shown), $form (its plural category)
figure-year =
    { $form ->
        [zero] { $amount } سنة
        [one] سنة
        [two] سنتين
        [few] { $amount } سنوات
        [many] { $amount } سنة
       *[other] { $amount } سنة
    }
# Variables: $amount (the number as shown), $form (its plural category)
figure-session =
    { $form ->
        [zero] { $amount } جلسة
        [one] جلسة واحدة
        [two] جلستين
        [few] { $amount } جلسات
        [many] { $amount } جلسة
       *[other] { $amount } جلسة
    }
# Variables: $amount (the number as shown), $form (its plural category)
figure-point =
    { $form ->
        [zero] { $amount } نقطة
        [one] نقطة واحدة
        [two] نقطتين
        [few] { $amount } نقاط
        [many] { $amount } نقطة
       *[other] { $amount } نقطة
    }
# Variables: $amount (the number as shown), $form (its plural category)
figure-device =
    { $form ->
        [zero] { $amount } جهاز
        [one] جهاز واحد
        [two] جهازين
        [few] { $amount } أجهزة
        [many] { $amount } جهازًا
       *[other] { $amount } جهاز
    }
# Variables: $amount (the number as shown), $form (its plural category)
# How often: "٣ مرات في اليوم"
figure-time =
    { $form ->
        [zero] { $amount } مرة
        [one] مرة واحدة
        [two] مرتين
        [few] { $amount } مرات
        [many] { $amount } مرة
       *[other] { $amount } مرة
    }
# Variables: $from, $to (the numbers as shown), $form (the plural category of the range),
# $from-form (that of $from)
range-minute =
    { $from-form ->
        [zero] { $from }
        [one] دقيقة
        [two] دقيقتين
        [few] { $from }
        [many] { $from }
       *[other] { $from }
    } إلى { $form ->
        [zero] { $to } دقيقة
        [one] { $to } دقيقة
        [two] دقيقتين
        [few] { $to } دقائق
        [many] { $to } دقيقة
       *[other] { $to } دقيقة
    }
# Variables: $from, $to (the numbers as shown), $form (the plural category of the range),
# $from-form (that of $from)
range-hour =
    { $from-form ->
        [zero] { $from }
        [one] ساعة
        [two] ساعتين
        [few] { $from }
        [many] { $from }
       *[other] { $from }
    } إلى { $form ->
        [zero] { $to } ساعة
        [one] { $to } ساعة
        [two] ساعتين
        [few] { $to } ساعات
        [many] { $to } ساعة
       *[other] { $to } ساعة
    }
# Variables: $from, $to (the numbers as shown), $form (the plural category of the range),
# $from-form (that of $from)
range-day =
    { $from-form ->
        [zero] { $from }
        [one] يوم
        [two] يومين
        [few] { $from }
        [many] { $from }
       *[other] { $from }
    } إلى { $form ->
        [zero] { $to } يوم
        [one] { $to } يوم
        [two] يومين
        [few] { $to } أيام
        [many] { $to } يومًا
       *[other] { $to } يوم
    }
# Variables: $from, $to (the numbers as shown), $form (the plural category of the range),
# $from-form (that of $from)
range-week =
    { $from-form ->
        [zero] { $from }
        [one] أسبوع
        [two] أسبوعين
        [few] { $from }
        [many] { $from }
       *[other] { $from }
    } إلى { $form ->
        [zero] { $to } أسبوع
        [one] { $to } أسبوع
        [two] أسبوعين
        [few] { $to } أسابيع
        [many] { $to } أسبوعًا
       *[other] { $to } أسبوع
    }
# Variables: $from, $to (the numbers as shown), $form (the plural category of the range),
# $from-form (that of $from)
range-month =
    { $from-form ->
        [zero] { $from }
        [one] شهر
        [two] شهرين
        [few] { $from }
        [many] { $from }
       *[other] { $from }
    } إلى { $form ->
        [zero] { $to } شهر
        [one] { $to } شهر
        [two] شهرين
        [few] { $to } أشهر
        [many] { $to } شهرًا
       *[other] { $to } شهر
    }
# Variables: $from, $to (the numbers as shown), $form (the plural category of the range),
# $from-form (that of $from)
range-year =
    { $from-form ->
        [zero] { $from }
        [one] سنة
        [two] سنتين
        [few] { $from }
        [many] { $from }
       *[other] { $from }
    } إلى { $form ->
        [zero] { $to } سنة
        [one] { $to } سنة
        [two] سنتين
        [few] { $to } سنوات
        [many] { $to } سنة
       *[other] { $to } سنة
    }
# Variables: $from, $to (the numbers as shown), $form (the plural category of the range),
# $from-form (that of $from)
range-session =
    { $from-form ->
        [zero] { $from }
        [one] جلسة
        [two] جلستين
        [few] { $from }
        [many] { $from }
       *[other] { $from }
    } إلى { $form ->
        [zero] { $to } جلسة
        [one] { $to } جلسة
        [two] جلستين
        [few] { $to } جلسات
        [many] { $to } جلسة
       *[other] { $to } جلسة
    }
# Variables: $from, $to (the numbers as shown), $form (the plural category of the range),
# $from-form (that of $from)
range-point =
    { $from-form ->
        [zero] { $from }
        [one] نقطة
        [two] نقطتين
        [few] { $from }
        [many] { $from }
       *[other] { $from }
    } إلى { $form ->
        [zero] { $to } نقطة
        [one] { $to } نقطة
        [two] نقطتين
        [few] { $to } نقاط
        [many] { $to } نقطة
       *[other] { $to } نقطة
    }
# Variables: $from, $to (the numbers as shown), $form (the plural category of the range),
# $from-form (that of $from)
range-device =
    { $from-form ->
        [zero] { $from }
        [one] جهاز
        [two] جهازين
        [few] { $from }
        [many] { $from }
       *[other] { $from }
    } إلى { $form ->
        [zero] { $to } جهاز
        [one] { $to } جهاز
        [two] جهازين
        [few] { $to } أجهزة
        [many] { $to } جهازًا
       *[other] { $to } جهاز
    }
# Variables: $from, $to (the numbers as shown), $form (the plural category of the range),
# $from-form (that of $from)
range-time =
    { $from-form ->
        [zero] { $from }
        [one] مرة
        [two] مرتين
        [few] { $from }
        [many] { $from }
       *[other] { $from }
    } إلى { $form ->
        [zero] { $to } مرة
        [one] { $to } مرة
        [two] مرتين
        [few] { $to } مرات
        [many] { $to } مرة
       *[other] { $to } مرة
    }

# Variables: $from, $to (two numbers, before a unit that has no message here: milliliters)
number-range = { $from } إلى { $to }

## How often, or how much in a time. Variables: $figure (times, or another figure with its unit)

per-minute = { $figure } في الدقيقة
per-hour = { $figure } في الساعة
per-day = { $figure } في اليوم
per-week = { $figure } في الأسبوع
per-month = { $figure } في الشهر
per-year = { $figure } في السنة
# Variables: $figure (a figure with its unit), $interval (a time of more than one unit)
per-interval = { $figure } كل { $interval }
