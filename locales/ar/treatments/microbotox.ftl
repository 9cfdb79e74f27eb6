# Microbotox

microbotox-title = الميكروبوتوكس
microbotox-about = جرعات صغيرة جدا في بشرة الوجه

## In short

# Variables: $span (a time range with its unit)
microbotox-summary-remember-lasts = المفعول مؤقت. فهو يزول شيئا فشيئا، وخلال { $span } تعود البشرة كما كانت.
microbotox-summary-remember-skin = يستهدف هذا العلاج جودة البشرة. أما البوتوكس التقليدي فيرخي العضلة.
# Variables: $limit (a time with its unit)
microbotox-summary-remember-warning = إذا بقي الاحمرار أو التورم أكثر من { $limit }، فأخبروا الطبيب فورا. وأخبروه أيضا إذا ظهر أي شيء غير معتاد.
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
microbotox-summary-not-deep = تبقى التجاعيد العميقة كما هي. وليس الهدف إرخاء العضلات.
microbotox-summary-soften = قد يقل شد العضلة التي تحت الجلد قليلا فقط. لكنها لا ترتخي كما في البوتوكس التقليدي.
microbotox-summary-where = تتوزع الحقن على مساحة واسعة من الوجه. وغالبا ما تكون في الجبهة والأنف والذقن.
microbotox-summary-eyes-mouth = يستعمل أيضا حول العينين والفم. وقد يساعد هناك على تخفيف التجاعيد المنتفخة التي تشبه الجيوب.
# Variables: $fewest (a number of points)
microbotox-summary-points = كم عدد نقاط الحقن؟ يختلف ذلك بحسب الطريقة. قد تكفي { $fewest } على الجبهة وحول العينين، وقد يلزم بضع مئات. اسألوا عن العدد المقرر لكم.
microbotox-summary-combine = قد يستعمل هذا العلاج مع حشوات حمض الهيالورونيك. والحشوات مواد هلامية تحقن تحت الجلد. وقد يستعمل أيضا مع الليزر النبضي. وكذلك مع تقنية فراكسل، وهي نوع آخر من الليزر.
# Variables: $length (a time range with its unit)
microbotox-summary-session = تستغرق الجلسة عادة من { $length }.
# Variables: $span (a time range with its unit)
microbotox-summary-first-results = تظهر النتائج الأولى عادة بعد { $span }.
# Variables: $span (a time range with its unit)
microbotox-summary-lasts = المفعول مؤقت. فهو يزول شيئا فشيئا، وخلال { $span } تعود البشرة كما كانت.
microbotox-summary-repeat = عندما يزول المفعول، يمكن تكرار العلاج.
microbotox-summary-harm-ask = لا تذكر وثائقنا كم مرة تحدث الآثار غير المرغوبة. اسألوا الفريق الطبي.
microbotox-summary-neck-jaw = تقول إحدى الوثائق إنه قد يفيد الرقبة وخط الفك السفلي. وتقصد كبار السن إذا كان ترهل جلدهم شديدا. لكن الدراسات، على حد علمنا، ترجح فائدته لمن هم أصغر سنا وترهلهم أخف.
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

microbotox-timeline-redness = قد يظهر على الجلد احمرار بسيط. ويختفي عادة قبل نهاية هذه المدة.
microbotox-timeline-warning = إذا بقي الاحمرار أو التورم، فأخبروا الطبيب فورا. وأخبروه أيضا إذا ظهر أي شيء غير معتاد، ولو قبل ذلك.
microbotox-timeline-first-results = تظهر النتائج الأولى عادة في هذا الوقت.
microbotox-timeline-fades = يزول المفعول شيئا فشيئا. وتعود البشرة كما كانت خلال هذه المدة.
microbotox-timeline-repeat = هذا وقت مناسب للحديث عن تكرار العلاج، إن رغبتم.

## Did we explain it well?

microbotox-understanding-lasts = كم يدوم المفعول؟
microbotox-understanding-lasts-forever = إلى الأبد
# Variables: $span (a time range with its unit)
microbotox-understanding-lasts-months = يزول شيئا فشيئا خلال { $span }
microbotox-understanding-lasts-next-day = حتى اليوم التالي
# Variables: $span (a time range with its unit)
microbotox-understanding-lasts-again = المفعول لا يبقى. فالبشرة ترجع شيئا فشيئا إلى ما كانت عليه، خلال { $span }.
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
