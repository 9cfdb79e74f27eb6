# Microbotox

microbotox-title = الميكروبوتوكس
microbotox-about = جرعات صغيرة جدًا في جلد الوجه

## Words of the interface in words of its own

# Variables: $span (a time with its unit)
microbotox-ui-when-beyond = بعد { $span } من الحقن أو أكثر
# Variables: $span (a time with its unit)
microbotox-ui-when-between = من { $span } بعد الحقن
microbotox-ui-preparation-list = قبل الموعد: ضعوا علامة على ما ينطبق عليكم

## In short

# Variables: $span (a time range with its unit)
microbotox-summary-remember-lasts = المفعول مؤقت، ويزول عادةً شيئًا فشيئًا. وفي الفترة من { $span } بعد الحقن، يعود الجلد عادةً كما كان قبل العلاج.
microbotox-summary-remember-skin = الهدف من هذا العلاج هو تحسين مظهر الجلد وملمسه. أما البوتوكس التقليدي فيرخي العضلة عادةً.
# Variables: $limit (a time with its unit)
microbotox-summary-remember-warning = إذا بقي الجلد أحمر، أو بقيت أماكن دخول الإبرة متورمة، أكثر من { $limit }، فأخبروا الطبيب فورًا. فالاحمرار الخفيف يختفي عادةً قبل ذلك. وأخبروه فورًا بأي شيء آخر غير معتاد، في أي وقت. أما تورم الوجه أو الحلق فعلامة خطر. عند أي علامة خطر، أو عند الشك، اتصلوا بالطوارئ فورًا.
microbotox-summary-what = يحقن الطبيب في الجلد نفسه عدة جرعات صغيرة جدًا، بإبرة رفيعة جدًا. والمادة هي توكسين البوتولينوم المخفف. وهذا التوكسين هو المادة الفعالة في البوتوكس، أي المادة التي تعطي المفعول.
microbotox-summary-vs-classic = في البوتوكس التقليدي تدخل المادة في العضلة وترخيها عادةً. أما هنا فالهدف هو تحسين مظهر الجلد وملمسه.
# Names, as the document writes them
-mesobotox = Mesobotox
-microtox = Microtox
-mesotox = mesotox
-baby-botox = baby botox
microbotox-summary-names = لهذه الطريقة أسماء أخرى. منها ميزوبوتوكس ({ -mesobotox }) وميكروتوكس ({ -microtox }). ومنها أيضًا ميزوتوكس ({ -mesotox }) وبيبي بوتوكس ({ -baby-botox }).
microbotox-summary-pores-oil = قد تصغر المسام، وهي فتحات صغيرة جدًا في الجلد. وقد تقل إفرازات الجلد الدهنية، وقد يقل عرق الوجه.
microbotox-summary-acne = قد يفيد هذا العلاج خاصةً من يظهر عندهم حب الشباب بسهولة. فقد تخف الحبوب، وقد يقل احمرار الجلد.
microbotox-summary-lines = قد تخف خطوط الوجه الرفيعة. وقد يصير الجلد أنعم، وقد يبدو أكثر شبابًا.
microbotox-summary-natural = قد يناسب هذا العلاج من يريدون مظهرًا طبيعيًا.
# Variables: $sessions (a number of sessions)
microbotox-summary-one-session = بعد { $sessions }، قد يصبح الجلد أنعم عند اللمس. وهذا يختلف من شخص إلى آخر.
microbotox-summary-not-deep = تقول إحدى الوثائق إن هذا العلاج لا يزيل التجاعيد العميقة. وتقول إن الهدف منه ليس إرخاء العضلات.
microbotox-summary-soften = قد ترتخي العضلة التي تحت الجلد قليلًا. لكنها لا ترتخي عادةً كما في البوتوكس التقليدي.
microbotox-summary-eyes-mouth = قد يعالج الطبيب بهذه الطريقة أيضًا ما حول العينين والفم. وقد تخف هناك التجاعيد التي تشبه أكياسًا صغيرة.
# Variables: $fewest (a number of points)
microbotox-summary-points = يختلف عدد نقاط الحقن بحسب الطريقة. وكل نقطة هي وخزة بالإبرة. قد يبدأ العدد من { $fewest } على الجبهة وحول العينين، وقد يصل إلى بضع مئات. لذلك اسألوا الطبيب عن العدد المقرر لكم.
microbotox-summary-combine = قد يجمع الطبيب بين هذا العلاج وعلاجات أخرى. منها الحشوات، وهي مواد تشبه الجل، يحقنها تحت الجلد. ومنها أنواع من الليزر، مثل فراكسل. أخبروا الطبيب قبل العلاج إذا كنتم تريدون أحدها.
# Variables: $length (a time range with its unit)
microbotox-summary-session = تستغرق الجلسة عادةً من { $length }.
# Variables: $span (a time range with its unit)
microbotox-summary-first-results = تظهر النتائج الأولى عادةً بعد { $span }.
# Variables: $span (a time range with its unit)
microbotox-summary-lasts = المفعول مؤقت، ويزول عادةً شيئًا فشيئًا. وفي الفترة من { $span } بعد الحقن، يعود الجلد عادةً كما كان قبل العلاج.
microbotox-summary-repeat = قد يكرر الطبيب العلاج عندما يزول المفعول. تحدثوا معه لتقرروا ذلك معًا.
microbotox-summary-harm-ask = لا تذكر الوثائق التي لدينا عدد الأشخاص الذين تظهر لديهم آثار جانبية بعد الحقن. اسألوا الطبيب عن ذلك.
microbotox-summary-neck-jaw = تقول إحدى الوثائق إن هذا العلاج قد يفيد الرقبة وخط الفك السفلي. وهي تتحدث عن كبار السن الذين ارتخى جلدهم كثيرًا. لكن الدراسات التي نعرفها تشير إلى فائدة أكبر لمن هم أصغر سنًا وارتخى جلدهم قليلًا. انتبهوا: تقول نشرة الدواء إن البلع قد يصعب بعد الحقن في الرقبة. إذا حدث ذلك، فاتصلوا بالطوارئ فورًا.
microbotox-summary-invasive = إحدى هذه الوثائق كتبتها عيادة. وتقول تلك العيادة إن هذا العلاج لا يجرح الجلد إلا قليلًا، وإن مخاطره قليلة. وتقول إن المرضى راضون جدًا. هذا رأي تلك العيادة في عملها، وليس دليلًا.
microbotox-summary-cocktail = تقول إحدى الوثائق إن المادة يمكن مزجها بحمض الهيالورونيك (مادة الحشوات) وفيتامين سي. وتقول إن الجلد يصبح بذلك أكثر نضارة وإشراقًا. وهذا غير مثبت.

## Pictures in "In short"

microbotox-picture-layers-title = رسم مبسط للجلد والعضلة تحته
microbotox-picture-layers-here = الميكروبوتوكس: تحت سطح الجلد بقليل
microbotox-picture-layers-classic = البوتوكس التقليدي: في العضلة
microbotox-picture-layers-about = يحقن الطبيب المادة في الجلد، تحت طبقته السطحية بقليل. وليس الهدف حقنها في العضلات التي تحرك الوجه.
microbotox-picture-where-title = أماكن الحقن في الوجه
microbotox-picture-where-about = تتوزع نقاط الحقن عادةً على مساحة واسعة من الوجه. وغالبًا ما تكون في الجبهة والأنف والذقن.
microbotox-picture-lid-title = هبوط الجفن قد يكون علامة خطر
microbotox-picture-lid-about = قد يهبط الجفن، سواء كان الحقن حول العينين أو في مكان آخر. هذا أثر جانبي شائع، لكنه قد يكون علامة خطر، كما تقول نشرة الدواء. إذا هبط الجفن، فلا تنتظروا، واتصلوا بالطوارئ فورًا.
microbotox-picture-swelling-title = تورم أماكن الإبرة ليس مثل تورم الوجه
# Variables: $limit (a time with its unit)
microbotox-picture-swelling-about = التورم الصغير جدًا في أماكن دخول الإبرة فقط: أخبروا به الطبيب فورًا إذا بقي أكثر من { $limit }. أما تورم الوجه أو الحلق فعلامة خطر، كما تقول نشرة الدواء. اتصلوا بالطوارئ فورًا، وعند الشك أيضًا.

## Before

microbotox-checklist-prior-allergy = هل سبق أن ظهرت لديكم حساسية من البوتوكس أو من منتج مشابه؟ إذا لم تأخذوا هذه الحقن من قبل، فأجيبوا «لا».
microbotox-checklist-prior-none = هل تلقيتم من قبل علاجًا بالبوتوكس أو بمنتج مشابه، ولم يفدكم؟ المادة في هذا العلاج هي نفسها.
microbotox-checklist-know-not-permanent = هل تعرفون أن المفعول مؤقت؟
microbotox-checklist-know-not-deep = تقول إحدى الوثائق إن هذا العلاج لا يزيل التجاعيد العميقة. هل تعرفون ذلك؟
microbotox-checklist-other-treatments = هل تنوون إجراء علاج آخر للوجه، مثل الحشوات أو الليزر (مثل فراكسل)؟
# Variables: $limit (a time with its unit)
microbotox-checklist-know-whom = هل تعرفون بمن تتصلون إذا بقي الاحمرار أكثر من { $limit }؟

## Before the appointment

microbotox-preparation-prior-none = ربما تلقيتم من قبل علاجًا بالبوتوكس أو بمنتج مشابه، ولم يفدكم. إذا كان هذا حالكم، فتحدثوا مع الطبيب قبل أن تقرروا. فالمادة في هذا العلاج هي نفسها.
microbotox-preparation-prior-none-name = علاج سابق لم يفدكم

## After

microbotox-timeline-redness = قد يظهر على الجلد احمرار خفيف، وهذا معتاد. ويختفي عادةً قبل نهاية هذه المدة.
microbotox-timeline-redness-name = احمرار خفيف
microbotox-timeline-warning = إذا بقي الجلد أحمر، أو بقيت أماكن دخول الإبرة متورمة، فأخبروا الطبيب فورًا. وأخبروه فورًا بأي شيء آخر غير معتاد، ولو قبل ذلك. أما تورم الوجه أو الحلق فعلامة خطر. عند أي علامة خطر، أو عند الشك، اتصلوا بالطوارئ فورًا.
microbotox-timeline-warning-name = احمرار مكان الإبرة؟
microbotox-timeline-first-results = تظهر النتائج الأولى عادةً في هذا الوقت.
microbotox-timeline-first-results-name = النتائج الأولى
microbotox-timeline-fades = المفعول مؤقت، ويزول عادةً شيئًا فشيئًا. وعادةً يعود الجلد في هذه الفترة كما كان قبل العلاج.
microbotox-timeline-fades-name = زوال المفعول
microbotox-timeline-repeat = إذا أردتم تكرار العلاج، فتحدثوا عنه أولًا مع الطبيب في هذه الفترة. ويمكنكم ألا تكرروه.
microbotox-timeline-repeat-name = تكرار العلاج؟

## Did we explain it well?

microbotox-understanding-lasts = متى يعود الجلد عادةً كما كان قبل العلاج؟
microbotox-understanding-lasts-forever = لا يعود أبدًا
# Variables: $span (a time range with its unit)
microbotox-understanding-lasts-months = خلال { $span }
microbotox-understanding-lasts-next-day = في اليوم التالي
# Variables: $span (a time range with its unit)
microbotox-understanding-lasts-again = المفعول لا يبقى طوال العمر، ولا ينتهي في يوم واحد. فهو يزول عادةً شيئًا فشيئًا. وفي الفترة من { $span } بعد الحقن، يعود الجلد عادةً كما كان قبل العلاج.
microbotox-understanding-treats = ما الهدف من الميكروبوتوكس؟
microbotox-understanding-treats-deep-wrinkles = إزالة التجاعيد العميقة
microbotox-understanding-treats-muscle = إرخاء عضلات الوجه
microbotox-understanding-treats-skin = تحسين مظهر الجلد وملمسه
microbotox-understanding-treats-again = الحقن في الجلد، لا في العضلة. لذلك فالهدف منه هو الجلد. وتقول إحدى الوثائق إنه لا يزيل التجاعيد العميقة.
# Variables: $limit (a time with its unit)
microbotox-understanding-redness = تخيلوا أنه مضى على الحقن أكثر من { $limit }، وما زال مكان الحقن أحمر. ما التصرف الصحيح؟
microbotox-understanding-redness-tell = إخبار الطبيب فورًا
microbotox-understanding-redness-wait = الانتظار بضعة أيام
microbotox-understanding-redness-next-visit = إخبار الطبيب في الزيارة القادمة
# Variables: $limit (a time with its unit)
microbotox-understanding-redness-again = لا تنتظروا إذا بقي الاحمرار أكثر من { $limit }. أخبروا الطبيب فورًا، لأن الاحمرار الخفيف عادةً لا يبقى كل هذه المدة. أما عند ظهور علامة خطر أو عند الشك، فاتصلوا بالطوارئ فورًا.
