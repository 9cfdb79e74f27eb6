# A fixture of the tests, not medical advice, never shipped.
# Colonoscopy. # CASE marks a figure that is not in the oblique case.

colonoscopy-title = تنظير القولون
colonoscopy-about = فحص الأمعاء الغليظة بكاميرا صغيرة

## Words of the interface in words of its own: the day is that of an examination

colonoscopy-ui-step-timeline = قبل الفحص وبعده
colonoscopy-ui-step-timeline-short = المواعيد
colonoscopy-ui-timeline-treatment = الفحص
# Variables: $date (a date)
colonoscopy-ui-timeline-date = يوم الفحص: { $date }
colonoscopy-ui-timeline-no-date = حددوا يوم الفحص لتظهر لكم التواريخ. ثم اقرؤوا ما عليكم فعله في كل تاريخ.
colonoscopy-ui-date-set = تحديد يوم الفحص
colonoscopy-ui-date-clear = حذف يوم الفحص
# Variables: $example (a date in figures)
colonoscopy-ui-plain-date = اكتبوا تاريخ الفحص: يوم/شهر/سنة، مثلًا { $example }.
# Variables: $span (a time range with its unit)
colonoscopy-ui-when-between = من { $span } بعد الفحص
colonoscopy-ui-emergency-source = علامات الخطر هذه مؤلفة للتجربة.
colonoscopy-ui-flag-stop = لا تجروا الفحص الآن. أخبروا الطبيب فورًا. ويمكنكم متابعة الأسئلة.
colonoscopy-ui-takeaway-stop = توقفوا: لا فحص الآن، وأخبروا الطبيب فورًا

## Headings of its own

colonoscopy-section-what = ما هذا الفحص؟
colonoscopy-section-diet = ماذا تأكلون قبل الفحص؟
colonoscopy-section-laxative = كيف تشربون الدواء الملين؟
colonoscopy-section-duration = كم يستغرق الفحص؟

## Emergency signs

colonoscopy-emergency-bleeding = دم كثير من فتحة الشرج
colonoscopy-emergency-belly-pain = ألم شديد في البطن لا يزول
# Variables: $fever (a temperature)
colonoscopy-emergency-fever = حمى فوق { $fever }
colonoscopy-emergency-vomiting = قيء لا يتوقف

## In short

colonoscopy-summary-clean = لا يرى الطبيب الأمعاء جيدًا إلا إذا كانت فارغة ونظيفة. لذلك اتبعوا التحضير خطوةً خطوةً.
# Variables: $fast (a time with its unit)
colonoscopy-summary-remember-fast = في آخر { $fast } قبل الفحص، لا تأكلوا ولا تشربوا أي شيء.
# Variables: $rest (a time with its unit)
colonoscopy-summary-remember-drive = لا تقودوا السيارة خلال أول { $rest } بعد الفحص. فالدواء المهدئ يبطئ ردود الفعل.
colonoscopy-summary-what = يفحص الطبيب الأمعاء الغليظة من الداخل، وهي آخر جزء من الأمعاء. ويستعمل أنبوبًا رفيعًا لينًا في طرفه كاميرا صغيرة. ويدخل الأنبوب من فتحة الشرج.
colonoscopy-summary-polyps = قد يجد الطبيب زوائد صغيرة في جدار الأمعاء. وكثيرًا ما يستطيع إزالتها في أثناء الفحص. وقد يأخذ أيضًا عينات صغيرة.
# Variables: $days (a time with its unit)
colonoscopy-summary-may-eat = في آخر { $days } قبل الفحص، يمكنكم أكل ما يلي:
colonoscopy-summary-may-eat-bread = الخبز الأبيض
colonoscopy-summary-may-eat-rice = الأرز الأبيض أو المعكرونة
colonoscopy-summary-may-eat-fish = السمك، أو الدجاج بلا جلد
colonoscopy-summary-may-eat-eggs = البيض
colonoscopy-summary-may-eat-broth = المرق بلا خضار
colonoscopy-summary-avoid = أما ما يلي، فلا تأكلوه في هذه الأيام:
colonoscopy-summary-avoid-seeds = البذور والمكسرات
colonoscopy-summary-avoid-wholegrain = الخبز الأسمر والبرغل
colonoscopy-summary-avoid-pulses = العدس والفول والحمص
colonoscopy-summary-avoid-raw = الخضار النيئة
colonoscopy-summary-avoid-skins = الفواكه بقشرها أو ببذورها
# Variables: $evening (a time of day); in the steps $sachets, $volume, $rate (an amount and how
# often), $extra (an amount)
colonoscopy-summary-laxative = الدواء الملين مسحوق يفرغ الأمعاء. وتشربونه على دفعتين. الدفعة الأولى في مساء اليوم السابق، ابتداءً من الساعة { $evening }. والدفعة الثانية في صباح يوم الفحص. وفي كل مرة افعلوا ما يلي:
colonoscopy-summary-laxative-mix = أذيبوا محتوى { $sachets } في { $volume } من الماء.
colonoscopy-summary-laxative-drink = اشربوا بمعدل { $rate }، حتى ينتهي الشراب.
colonoscopy-summary-laxative-extra = ثم اشربوا مقدار { $extra } من الماء أو الشاي الخفيف.
colonoscopy-summary-laxative-toilet = ابقوا قرب المرحاض.
# Variables: $often (how often, with the time)
colonoscopy-summary-often = من المعتاد دخول المرحاض { $often }. وفي النهاية لا يخرج إلا سائل صافٍ.
colonoscopy-summary-where = في أثناء الفحص تستلقون على الجنب. وتتلقون في الوريد دواءً مهدئًا، فتشعرون بالنعاس. إذا شعرتم بألم، فأخبروا الطبيب.
# Variables: $length (a time range with its unit)
colonoscopy-summary-length = يستغرق الفحص عادةً من { $length }.
# Variables: $stay (a time range with its unit)
colonoscopy-summary-stay = بعد الفحص تبقون في العيادة من { $stay }، حتى يزول النعاس.
colonoscopy-summary-harm = بعد الفحص قد تشعرون بانتفاخ أو بمغص خفيف. ويزول ذلك عادةً مع خروج الغازات.
colonoscopy-summary-harm-serious = في حالات نادرة يحدث نزف كثير، أو ثقب صغير في جدار الأمعاء. وهذه حالة طارئة. اقرؤوا كل العلامات في صفحة «طوارئ».
colonoscopy-summary-harm-ask = لا تذكر وثائق العيادة كم شخصًا يحدث له ذلك. اسألوا الطبيب.
colonoscopy-summary-options = لا تذكر وثائق العيادة فحوصًا أخرى. اسألوا الطبيب عن الخيارات الأخرى. وعدم إجراء الفحص خيار أيضًا.
colonoscopy-summary-toxins = تقول إحدى الوثائق إن الدواء الملين ينظف الجسم كله من السموم. وهذا غير مثبت.

## Pictures in "In short"

colonoscopy-picture-bowel-title = رسم مبسط للأمعاء الغليظة
colonoscopy-picture-bowel-about = تحيط الأمعاء الغليظة بالبطن مثل إطار. ويدخل الأنبوب من الأسفل. وقد يصل إلى بداية الأمعاء الغليظة، في أسفل الجانب الأيمن من جسمكم.

## Before: questions

colonoscopy-checklist-bleeding-now = هل يخرج الآن دم كثير من فتحة الشرج، أو لديكم ألم شديد جدًا في البطن؟ إذا كانت الإجابة «نعم»، فنادوا الموظفين فورًا.
colonoscopy-checklist-medicines = هل تأخذون أي دواء؟
colonoscopy-checklist-medicine-kind = أي دواء من هذه تأخذون؟
colonoscopy-checklist-medicine-kind-thinner = دواءً مميعًا للدم (لسيولة الدم)
colonoscopy-checklist-medicine-kind-iron = أقراص الحديد
colonoscopy-checklist-medicine-kind-both = دواءً مميعًا للدم مع أقراص الحديد
colonoscopy-checklist-medicine-kind-other = أدوية أخرى فقط
colonoscopy-checklist-last-dose = متى أخذتم آخر مرة الدواء المميع للدم؟ لا توقفوا أي دواء من تلقاء أنفسكم.
colonoscopy-checklist-diabetes = هل لديكم مرض السكري؟
colonoscopy-checklist-diabetes-medicine = ماذا تأخذون لعلاج السكري؟
colonoscopy-checklist-diabetes-medicine-tablets = أقراصًا
colonoscopy-checklist-diabetes-medicine-insulin = الإنسولين
colonoscopy-checklist-diabetes-medicine-both = أقراصًا مع الإنسولين
colonoscopy-checklist-diabetes-medicine-nothing = لا شيء
colonoscopy-checklist-weight = كم وزنكم؟
colonoscopy-checklist-sedation-talk = هل تحدثتم مع طبيب التخدير عن الدواء المهدئ؟
colonoscopy-checklist-allergy = هل لديكم حساسية من دواء مهدئ أو من دواء ملين؟
colonoscopy-checklist-heart-kidneys = هل لديكم مرض في القلب أو في الكلى؟
colonoscopy-checklist-pregnant = للنساء: هل أنتِ حامل، أو قد تكونين حاملًا؟
colonoscopy-checklist-companion = هل سيرافقكم شخص بالغ إلى المنزل بعد الفحص؟

## Before: what to do

colonoscopy-preparation-fetch = أحضروا الدواء الملين من الصيدلية. واشتروا أيضًا طعام أيام التحضير.
colonoscopy-preparation-fetch-why = هكذا يكون كل شيء جاهزًا عندما يبدأ التحضير.
colonoscopy-preparation-fetch-name = إلى الصيدلية
colonoscopy-preparation-thinner = اسألوا الطبيب هل تستمرون في أخذ الدواء المميع للدم. لا توقفوه من تلقاء أنفسكم.
colonoscopy-preparation-thinner-why = هذا الدواء قد يزيد النزف، لكن إيقافه قد يكون خطرًا أيضًا.
# Variables: $phone (a telephone number)
colonoscopy-preparation-diabetes = اتصلوا بالعيادة على الرقم { $phone }. واسألوا كيف تأخذون أقراص السكري أو الإنسولين في أيام التحضير.
colonoscopy-preparation-diabetes-why = في هذه الأيام تأكلون أقل، فقد يهبط السكر في الدم كثيرًا.
colonoscopy-preparation-light-weight = اسألوا الطبيب كم تشربون من الدواء الملين، فالكمية تختلف بحسب الوزن.
colonoscopy-preparation-iron = إذا كنتم تأخذون أقراص الحديد، فأوقفوها من هذا اليوم حتى ينتهي الفحص.
colonoscopy-preparation-iron-why = الحديد يجعل ما في الأمعاء أسود، فتصعب الرؤية على الطبيب.
colonoscopy-preparation-iron-name = وقف الحديد
colonoscopy-preparation-diet = كلوا أطعمة خفيفة فقط، وهي:
colonoscopy-preparation-diet-bread = الخبز الأبيض
colonoscopy-preparation-diet-rice = الأرز الأبيض أو المعكرونة
colonoscopy-preparation-diet-fish = السمك، أو الدجاج بلا جلد
colonoscopy-preparation-diet-eggs = البيض
colonoscopy-preparation-diet-broth = المرق بلا خضار
colonoscopy-preparation-diet-why = هذه الأطعمة لا تترك في الأمعاء إلا القليل.
colonoscopy-preparation-diet-name = أطعمة خفيفة
colonoscopy-preparation-seeds = لا تأكلوا أطعمة فيها بذور أو ألياف كثيرة، وهي:
colonoscopy-preparation-seeds-seeds = البذور والمكسرات
colonoscopy-preparation-seeds-wholegrain = الخبز الأسمر والبرغل
colonoscopy-preparation-seeds-pulses = العدس والفول والحمص
colonoscopy-preparation-seeds-raw = الخضار النيئة
colonoscopy-preparation-seeds-skins = الفواكه بقشرها أو ببذورها
colonoscopy-preparation-seeds-why = البذور والألياف تبقى في الأمعاء أيامًا، وقد تسد الأنبوب.
colonoscopy-preparation-seeds-name = لا بذور ولا ألياف
colonoscopy-preparation-last-meal = تناولوا آخر وجبة قبل الفحص. ولتكن صغيرة، مثل مرق مع خبز أبيض.
colonoscopy-preparation-last-meal-name = آخر وجبة
colonoscopy-preparation-clear = ابتداءً من هذا الوقت لا تأكلوا أي طعام. واشربوا سوائل صافية فقط، وهي:
colonoscopy-preparation-clear-water = الماء
colonoscopy-preparation-clear-tea = الشاي الخفيف بلا حليب
colonoscopy-preparation-clear-broth = المرق المصفى
colonoscopy-preparation-clear-juice = عصير التفاح الصافي
colonoscopy-preparation-clear-why = السوائل الصافية تحمي الجسم من الجفاف، ولا تترك شيئًا في الأمعاء.
colonoscopy-preparation-clear-name = سوائل صافية فقط
# Variables, in the steps: $sachets, $volume, $glass, $extra (amounts), $gap (a time)
colonoscopy-preparation-evening = اشربوا الدفعة الأولى من الدواء الملين.
colonoscopy-preparation-evening-mix = أذيبوا محتوى { $sachets } في { $volume } من الماء.
# CASE: $glass in the accusative ("drink two litres" is also لترين, but "one litre" is لترًا واحدًا)
colonoscopy-preparation-evening-drink = اشربوا { $glass } كل { $gap }، حتى ينتهي الشراب.
colonoscopy-preparation-evening-extra = ثم اشربوا مقدار { $extra } من سائل صافٍ.
colonoscopy-preparation-evening-why = شرب الدواء على دفعتين ينظف الأمعاء أكثر.
colonoscopy-preparation-evening-name = الملين مساءً
# Variables, in the steps: $sachets, $volume, $glass (amounts), $gap (a time)
colonoscopy-preparation-morning = اشربوا الدفعة الثانية من الدواء الملين.
colonoscopy-preparation-morning-mix = أذيبوا محتوى { $sachets } في { $volume } من الماء.
# CASE: $glass in the accusative
colonoscopy-preparation-morning-drink = اشربوا { $glass } كل { $gap }، حتى ينتهي الشراب.
colonoscopy-preparation-morning-why = هذه الدفعة تزيل ما تجمع في الأمعاء ليلًا.
colonoscopy-preparation-morning-name = الملين صباحًا
colonoscopy-preparation-bring = احرصوا على أن يكون معكم:
colonoscopy-preparation-bring-companion = شخص بالغ يرافقكم إلى المنزل
colonoscopy-preparation-bring-medicines = قائمة بأدويتكم
colonoscopy-preparation-bring-results = نتائج الفحوص السابقة
colonoscopy-preparation-bring-glasses = علبة للنظارة أو لطقم الأسنان
colonoscopy-preparation-bring-name = ما تحضرونه
colonoscopy-preparation-water = حتى هذا الوقت يمكنكم شرب الماء. ويمكنكم أن تأخذوا مع قليل منه الأدوية التي سمح بها الطبيب.
colonoscopy-preparation-water-name = الماء مسموح
colonoscopy-preparation-fast = لا تأكلوا ولا تشربوا أي شيء، ولا حتى الماء.
colonoscopy-preparation-fast-why = الدواء المهدئ أكثر أمانًا عندما تكون المعدة فارغة.
colonoscopy-preparation-fast-name = صيام
colonoscopy-preparation-arrive = احضروا إلى العيادة.
colonoscopy-preparation-arrive-why = نحتاج إلى بعض الوقت قبل الفحص لنجهزكم له.
colonoscopy-preparation-arrive-name = الحضور

## After

colonoscopy-timeline-rest = ارتاحوا في العيادة حتى يزول النعاس.
colonoscopy-timeline-rest-name = راحة في العيادة
colonoscopy-timeline-eat = عودوا إلى الأكل شيئًا فشيئًا:
colonoscopy-timeline-eat-sip = قليل من الماء
colonoscopy-timeline-eat-soup = ثم حساء أو لبن زبادي
colonoscopy-timeline-eat-usual = ثم طعامكم المعتاد
colonoscopy-timeline-eat-name = العودة إلى الأكل
colonoscopy-timeline-wind = قد تشعرون بانتفاخ أو بمغص خفيف. ويفيد المشي وإخراج الغازات.
colonoscopy-timeline-wind-name = انتفاخ
colonoscopy-timeline-drive = ما زال للدواء المهدئ مفعول. لذلك تجنبوا ما يلي:
colonoscopy-timeline-drive-car = قيادة السيارة أو الدراجة
colonoscopy-timeline-drive-machines = استعمال الآلات الخطرة
colonoscopy-timeline-drive-alcohol = شرب الكحول
colonoscopy-timeline-drive-papers = توقيع أوراق مهمة
colonoscopy-timeline-drive-name = لا تقودوا
colonoscopy-timeline-blood = قد يخرج قليل من الدم، خاصةً إذا أزال الطبيب زوائد. أما الدم الكثير فحالة طارئة.
colonoscopy-timeline-blood-name = قليل من الدم
# Variables: $fever (a temperature)
colonoscopy-timeline-signs = هل يخرج دم كثير، أو لديكم ألم شديد في البطن؟ أو هل لديكم حرارة أعلى من { $fever }؟ لا تنتظروا، واتصلوا بالطوارئ فورًا.
# Variables: $often (how often, with the time)
colonoscopy-timeline-sugar = قيسوا السكر في الدم { $often }. استمروا في ذلك حتى تعودوا إلى أكلكم المعتاد.
colonoscopy-timeline-iron-again = يمكنكم أخذ أقراص الحديد من جديد.
colonoscopy-timeline-iron-again-name = الحديد من جديد
colonoscopy-timeline-thinner-again = قبل المغادرة، اسألوا الطبيب متى تعودون إلى الدواء المميع للدم.
colonoscopy-timeline-still-unwell = هل ما زال لديكم انتفاخ أو ألم؟ أخبروا الطبيب.
colonoscopy-timeline-still-unwell-name = انتفاخ أو ألم؟
# Variables: $phone (a telephone number)
colonoscopy-timeline-result = اسألوا عن نتيجة الفحص على الرقم { $phone }.
colonoscopy-timeline-result-name = النتيجة

## Did we explain it well?

# Variables: $fast (a time with its unit), in the right answer and in the explanation
colonoscopy-understanding-fast = متى تتوقفون عن الشرب، حتى شرب الماء؟
colonoscopy-understanding-fast-before = قبل { $fast } من الفحص
colonoscopy-understanding-fast-evening = في مساء اليوم السابق
colonoscopy-understanding-fast-never = عند بدء الفحص
colonoscopy-understanding-fast-again = في أثناء الفحص يجب أن تكون المعدة فارغة. لذلك لا تشربوا أي شيء في آخر { $fast } قبله. أما قبل ذلك، فالشرب ضروري.
# Variables: $rest (a time with its unit), in the explanation
colonoscopy-understanding-home = انتهى الفحص، وتشعرون بأنكم بخير. كيف تعودون إلى المنزل؟
colonoscopy-understanding-home-drive = في سيارة أقودها
colonoscopy-understanding-home-wait = في سيارة أقودها، بعد انتظار قليل
colonoscopy-understanding-home-companion = مع شخص مرافق
colonoscopy-understanding-home-again = الدواء المهدئ يبقى في الجسم، ولو شعرتم بأنكم بخير. لا تقودوا خلال أول { $rest }، واطلبوا من أحد أن يرافقكم.
colonoscopy-understanding-bleeding = في الليل بعد الفحص، يخرج دم كثير من فتحة الشرج. ما التصرف الصحيح؟
colonoscopy-understanding-bleeding-call = الاتصال بالطوارئ فورًا
colonoscopy-understanding-bleeding-morning = الانتظار حتى الصباح
colonoscopy-understanding-bleeding-drink = شرب الماء والراحة
colonoscopy-understanding-bleeding-again = القليل من الدم معتاد، لكن الدم الكثير حالة طارئة، حتى في الليل. لا تنتظروا، واتصلوا بالطوارئ فورًا.

## To ask
colonoscopy-ask-home = اسألوا من سيرافقكم إلى المنزل.
