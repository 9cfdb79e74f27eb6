# Microbotox

microbotox-title = الميكروبوتوكس
microbotox-about = جرعات صغيرة جدا في بشرة الوجه

## In short

# Variables: $span (a time range with its unit)
microbotox-summary-remember-lasts = المفعول مؤقت. تعود البشرة شيئا فشيئا كما كانت خلال { $span }.
microbotox-summary-remember-skin = يستهدف هذا العلاج جودة البشرة. أما البوتوكس التقليدي فيرخي العضلة.
# Variables: $limit (a time with its unit)
microbotox-summary-remember-warning = هل بقي الاحمرار أو التورم أكثر من { $limit }؟ أو هل ظهر أي شيء غير معتاد؟ أخبروا الطبيب فورا.
microbotox-summary-what = هو سلسلة من جرعات صغيرة جدا، تحقن في الجلد نفسه بإبرة رفيعة جدا. والمادة هي توكسين البوتولينوم المخفف. وهو المادة الفعالة في البوتوكس.
microbotox-summary-layer = يكون الحقن في الجلد، تحت طبقته السطحية بقليل. ولا تحقن المادة في العضلات التي تحرك الوجه.
microbotox-summary-vs-classic = في البوتوكس التقليدي تدخل المادة في العضلة فترخيها. أما هنا فالهدف هو جودة البشرة.
# Names, as the document writes them
-mesobotox = Mesobotox
-microtox = Microtox
-mesotox = mesotox
-baby-botox = baby botox
microbotox-summary-names = لهذه الطريقة أسماء أخرى. منها ميزوبوتوكس ({ -mesobotox }) وميكروتوكس ({ -microtox }). ومنها أيضا ميزوتوكس ({ -mesotox }) وبيبي بوتوكس ({ -baby-botox }).
microbotox-summary-pores-oil = قد تصغر المسام. وقد تقل دهون البشرة، ويقل تعرق الوجه.
microbotox-summary-acne = قد يفيد خاصة أصحاب البشرة المعرضة لحب الشباب. فقد تخف الحبوب، ويقل احمرار البشرة.
microbotox-summary-lines = قد تخف الخطوط الدقيقة. وقد تبدو البشرة أنعم وأكثر شبابا.
microbotox-summary-natural = قد يناسب من يرغبون في مظهر طبيعي.
# Variables: $sessions (a number of sessions)
microbotox-summary-one-session = قد يتحسن ملمس البشرة بعد { $sessions }. وهذا يختلف من شخص إلى آخر.
microbotox-summary-not-deep = لا يزيل التجاعيد العميقة. ولا يرخي العضلات.
microbotox-summary-soften = تلين العضلة التي تحت الجلد قليلا، لكنها لا ترتخي.
microbotox-summary-where = تتوزع الحقن على مساحة واسعة من الوجه. وغالبا ما تكون في الجبهة والأنف والذقن.
microbotox-summary-eyes-mouth = يستعمل أيضا حول العينين والفم. وقد يساعد هناك على تخفيف التجاعيد المنتفخة التي تشبه الجيوب.
# Variables: $fewest (a number of points)
microbotox-summary-points = يختلف عدد نقاط الحقن بحسب الطريقة. فهو يبدأ من { $fewest } على الجبهة وحول العينين. وقد يصل إلى عدة مئات.
microbotox-summary-combine = قد يستعمل هذا العلاج مع حشوات حمض الهيالورونيك. والحشوات مواد هلامية تحقن تحت الجلد. وقد يستعمل أيضا مع الليزر النبضي. وكذلك مع تقنية فراكسل، وهي نوع آخر من الليزر.
# Variables: $length (a time range with its unit)
microbotox-summary-session = تستغرق الجلسة عادة من { $length }.
# Variables: $span (a time range with its unit)
microbotox-summary-first-results = تظهر النتائج الأولى عادة بعد { $span }.
# Variables: $span (a time range with its unit)
microbotox-summary-lasts = المفعول لا يدوم. خلال { $span } تعود البشرة شيئا فشيئا كما كانت.
microbotox-summary-repeat = عندما يزول المفعول، يمكن تكرار العلاج.
microbotox-summary-neck-jaw = يقال إنه قد يفيد كبار السن إذا كان ترهل جلدهم شديدا. والمقصود هنا الرقبة وخط الفك السفلي. لكن الدراسات ترجح فائدته لمن هم أصغر سنا وترهلهم أخف. وقد يسبب الحقن في الرقبة صعوبة في البلع.
microbotox-summary-invasive = تقول إحدى العيادات إن التدخل في الجسم محدود، وإن المخاطر قليلة. وتقول إن المرضى راضون جدا. هذا كلام تلك العيادة عن عملها، وليس دليلا.
microbotox-summary-cocktail = يقال إن المادة يمكن أن تمزج بحمض الهيالورونيك وفيتامين سي. ويقال إن ذلك يجعل البشرة أكثر نضارة وإشراقا.

## Before

microbotox-checklist-prior-allergy = هل سبق أن ظهرت لديكم حساسية من البوتوكس؟
microbotox-checklist-prior-none = هل جربتم البوتوكس من قبل ولم يفدكم؟ المادة هنا هي المادة نفسها.
microbotox-checklist-know-not-permanent = هل تعرفون أن المفعول مؤقت ولا يدوم؟
microbotox-checklist-know-not-deep = هل تعرفون أنه لا يزيل التجاعيد العميقة؟
microbotox-checklist-other-treatments = هل تنوون إجراء علاج آخر للوجه، مثل الحشوات أو الليزر أو فراكسل؟
# Variables: $limit (a time with its unit)
microbotox-checklist-know-whom = هل تعرفون من تخبرونه إذا بقي الاحمرار أكثر من { $limit }؟

## After

microbotox-timeline-redness = الاحمرار الخفيف أمر طبيعي. وهو يزول عادة في هذه المدة.
microbotox-timeline-warning = هل بقي الاحمرار أو التورم؟ أو هل ظهر أي شيء غير معتاد؟ أخبروا الطبيب فورا.
microbotox-timeline-first-results = تظهر النتائج الأولى عادة في هذا الوقت.
microbotox-timeline-fades = في الغالب يكون المفعول قد زال. فالبشرة تعود شيئا فشيئا كما كانت.
microbotox-timeline-repeat = هذا وقت مناسب للحديث عن تكرار العلاج، إن رغبتم.

## Did we explain it well?

microbotox-understanding-lasts = كم يدوم المفعول؟
microbotox-understanding-lasts-forever = إلى الأبد
# Variables: $span (a time range with its unit)
microbotox-understanding-lasts-months = يزول شيئا فشيئا خلال { $span }
microbotox-understanding-lasts-next-day = حتى اليوم التالي
# Variables: $span (a time range with its unit)
microbotox-understanding-lasts-again = المفعول لا يبقى. فالبشرة ترجع على مهل إلى ما كانت عليه، خلال { $span }.
microbotox-understanding-treats = ماذا يستهدف الميكروبوتوكس؟
microbotox-understanding-treats-deep-wrinkles = التجاعيد العميقة
microbotox-understanding-treats-muscle = عضلات الوجه
microbotox-understanding-treats-skin = جودة البشرة
microbotox-understanding-treats-again = الحقن في الجلد، لا في العضلة. لذلك يكون التغير في البشرة. أما التجاعيد العميقة فتبقى.
# Variables: $limit (a time with its unit)
microbotox-understanding-redness = مر على العلاج أكثر من { $limit }. وما زال في وجهكم احمرار أو تورم. ما التصرف الصحيح؟
microbotox-understanding-redness-tell = إخبار الطبيب فورا
microbotox-understanding-redness-wait = الانتظار بضعة أيام
microbotox-understanding-redness-rub = فرك الوجه
# Variables: $limit (a time with its unit)
microbotox-understanding-redness-again = الاحمرار الخفيف يزول عادة خلال { $limit }. فإذا بقي، فمن المهم أن يعرف الطبيب فورا.
