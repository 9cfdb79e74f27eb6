# A fixture of the tests, not medical advice, never shipped.
# Starting insulin. # CASE marks a figure that is not in the oblique case.

insulin-start-title = بدء العلاج بالإنسولين
insulin-start-about = لمرض السكري: الأسابيع الأولى مع قلم الإنسولين

## Words of the interface in words of its own: the day is that of the first injection

insulin-start-ui-step-timeline = قبل بدء العلاج وبعده
insulin-start-ui-step-timeline-short = المواعيد
insulin-start-ui-timeline-treatment = أول حقنة
# Variables: $date (a date)
insulin-start-ui-timeline-date = يوم أول حقنة: { $date }
insulin-start-ui-timeline-no-date = حددوا يوم أول حقنة لتظهر لكم التواريخ. ثم اقرؤوا ما عليكم فعله في كل تاريخ.
insulin-start-ui-date-set = تحديد التاريخ
insulin-start-ui-date-clear = حذف التاريخ
# Variables: $example (a date in figures)
insulin-start-ui-plain-date = اكتبوا تاريخ أول حقنة: يوم/شهر/سنة، مثلًا { $example }.
# Variables: $span (a time range with its unit)
insulin-start-ui-when-between = من { $span } بعد أول حقنة

## Headings of its own

insulin-start-section-doses = ما الجرعة؟ وكيف تحقنونها؟
insulin-start-section-low = إذا هبط السكر كثيرًا
insulin-start-section-storing = أين تحفظون الأقلام؟

## Emergency signs

insulin-start-emergency-cannot-wake = فقدان الوعي
insulin-start-emergency-fits = تشنجات في الجسم كله
insulin-start-emergency-cannot-swallow = هبوط السكر مع صعوبة في البلع
insulin-start-emergency-still-low = سكر الدم ما زال منخفضًا، ولو بعد أكل السكر
insulin-start-emergency-fruity-breath = غثيان مع رائحة فواكه في النفس

## In short

insulin-start-summary-low-first = الإنسولين يخفض السكر في الدم. وإذا هبط السكر كثيرًا، فهذا خطر. تعلموا علامات ذلك. واحملوا معكم دائمًا شيئًا حلوًا.
# Variables: $often (how often, with the time), $morning, $evening (times of day)
insulin-start-summary-remember-hours = أول حقنة تكون في العيادة. وابتداءً من اليوم التالي، احقنوا الإنسولين { $often }: صباحًا الساعة { $morning }، ومساءً الساعة { $evening }.
insulin-start-summary-remember-alone = لا تغيروا الجرعة من تلقاء أنفسكم. ولا تتركوا أي حقنة. وعند الشك اتصلوا بالعيادة.
insulin-start-summary-what = الإنسولين ينقل السكر من الدم إلى خلايا الجسم. وفي مرض السكري يكون الإنسولين في الجسم قليلًا، أو لا يعمل جيدًا. لذلك يُحقن تحت الجلد.
# Variables: $dose (an amount)
# CASE: $dose in the nominative (وحدتان)
insulin-start-summary-dose = الجرعة في البداية هي عادةً { $dose } في كل مرة. لكن المهم دائمًا هو الجرعة المكتوبة في خطتكم.
# Variables: $step (a range of amounts), $pause (a time range)
insulin-start-summary-more = بعد ذلك قد يزيد الطبيب الجرعة بمقدار { $step } في كل مرة. وبين زيادة وأخرى تمر مدة من { $pause }.
# Variables, in the steps: $test (an amount), $hold (a time)
insulin-start-summary-inject = لكل حقنة افعلوا ما يلي:
insulin-start-summary-inject-wash = اغسلوا أيديكم.
insulin-start-summary-inject-needle = ركبوا إبرة جديدة.
insulin-start-summary-inject-test = جربوا القلم بمقدار { $test } في الهواء.
insulin-start-summary-inject-dial = أديروا القرص حتى جرعتكم.
insulin-start-summary-inject-push = أدخلوا الإبرة واضغطوا على الزر. واتركوها في مكانها مدة { $hold }.
insulin-start-summary-inject-away = ضعوا الإبرة في علبة الإبر المستعملة.
insulin-start-summary-low-signs = قد يكون السكر منخفضًا جدًا، إذا شعرتم بما يلي:
insulin-start-summary-low-signs-shaking = رجفة
insulin-start-summary-low-signs-sweat = عرق بارد
insulin-start-summary-low-signs-hunger = جوع مفاجئ
insulin-start-summary-low-signs-confused = تشوش في التفكير
# Variables: $limit (an amount); in the steps $sugar, $juice (amounts), $wait (a time)
insulin-start-summary-low-do = هل لديكم علامة من هذه، أو كان القياس أقل من { $limit }؟ افعلوا فورًا ما يلي:
insulin-start-summary-low-do-eat = كلوا مقدار { $sugar } من السكر. أو اشربوا مقدار { $juice } من العصير.
insulin-start-summary-low-do-wait = انتظروا مدة { $wait }. ثم قيسوا من جديد.
insulin-start-summary-low-do-again = هل ما زال السكر منخفضًا؟ كرروا ذلك مرةً واحدة.
insulin-start-summary-low-do-meal = هل ارتفع السكر؟ كلوا قطعة خبز.
# Variables: $cold (a range of temperatures)
insulin-start-summary-fridge = احفظوا الأقلام الجديدة في الثلاجة، في حرارة من { $cold }. ولا تجمدوها أبدًا. والقلم الذي تجمد لا يُستعمل، ولو ذاب بعد ذلك.
# Variables: $warm (a temperature), $days (a time)
insulin-start-summary-in-use = يبقى القلم المستعمل خارج الثلاجة، في حرارة أقل من { $warm }. ومدة استعماله لا تزيد على { $days }. ثم تخلصوا منه، ولو لم يفرغ.
insulin-start-summary-harm-low = أكثر الآثار الجانبية حدوثًا هو هبوط السكر في الدم. وقد يكون شديدًا ويسبب الإغماء.
insulin-start-summary-harm-skin = قد تظهر كتل تحت الجلد إذا تكرر الحقن في المكان نفسه. لذلك غيروا المكان في كل مرة.
insulin-start-summary-harm-ask = لا تذكر وثائق العيادة كم شخصًا تظهر لديه آثار جانبية أخرى. اسألوا الطبيب.

## Pictures in "In short"

insulin-start-picture-pen-title = رسم مبسط لقلم الإنسولين
insulin-start-picture-pen-about = في المقدمة إبرة. وبعدها خزان الإنسولين، ثم نافذة تظهر فيها الجرعة. وفي الطرف الآخر زر الحقن.
insulin-start-picture-places-title = أماكن الحقن
insulin-start-picture-places-about = احقنوا الإنسولين في البطن أو في الفخذ. وغيروا المكان في كل مرة.

## Before: questions

insulin-start-checklist-feel-now = كيف تشعرون الآن؟
insulin-start-checklist-feel-now-well = أشعر بأنني بخير
insulin-start-checklist-feel-now-shaky = أشعر برجفة أو بتعرق أو بجوع شديد
insulin-start-checklist-feel-now-faint = أشعر بأنني سأفقد الوعي
insulin-start-checklist-allergy = هل سبق أن ظهرت لديكم حساسية من الإنسولين؟
insulin-start-checklist-meter = هل لديكم في المنزل جهاز لقياس السكر في الدم؟
insulin-start-checklist-sugar-today = كم كان قياس السكر في الدم اليوم؟
insulin-start-checklist-weight = كم وزنكم؟
insulin-start-checklist-tablets = هل تأخذون أقراصًا لعلاج السكري؟
insulin-start-checklist-tablet-kind = أي أقراص تأخذون؟
insulin-start-checklist-tablet-kind-metformin = ميتفورمين
insulin-start-checklist-tablet-kind-lowering = أقراصًا قد تسبب هبوط السكر كثيرًا
insulin-start-checklist-tablet-kind-both = كلا النوعين
insulin-start-checklist-tablet-kind-other = أقراصًا أخرى
insulin-start-checklist-eye-check = ما تاريخ فحص العينين، الأخير أو القادم؟ اكتبوا التاريخ الأقرب إلى اليوم.
insulin-start-checklist-journey = هل تنوون القيام برحلة طويلة قريبًا؟
insulin-start-checklist-journey-day = متى تسافرون؟
insulin-start-checklist-drives = هل تقودون السيارة أو مركبة أخرى؟
insulin-start-checklist-pregnant = للنساء: هل أنتِ حامل، أو قد تكونين حاملًا؟

## Before: what to do

# Variables: $often (how often, with the time)
insulin-start-preparation-diary = قيسوا السكر في الدم { $often }. واكتبوا كل قياس في دفتر.
insulin-start-preparation-diary-why = بهذه القياسات يحدد الطبيب جرعتكم.
insulin-start-preparation-diary-name = دفتر القياسات
insulin-start-preparation-tablets = اسألوا الطبيب أي أقراص تستمرون في أخذها. ولا توقفوا أي دواء من تلقاء أنفسكم.
insulin-start-preparation-tablets-why = هذه الأقراص مع الإنسولين قد تخفض السكر كثيرًا.
# Variables: $cold (a range of temperatures)
insulin-start-preparation-pens = أحضروا الأقلام من الصيدلية. وضعوها فورًا في الثلاجة، في حرارة من { $cold }.
insulin-start-preparation-pens-why = الحر والتجمد يفسدان الإنسولين.
insulin-start-preparation-pens-name = الأقلام في الثلاجة
insulin-start-preparation-breakfast = تناولوا فطوركم كالمعتاد.
insulin-start-preparation-take-out = أخرجوا أحد الأقلام من الثلاجة.
insulin-start-preparation-take-out-why = الإنسولين البارد يؤلم أكثر عند الحقن.
insulin-start-preparation-take-out-name = إخراج القلم
insulin-start-preparation-bring = أحضروا معكم ما يلي:
insulin-start-preparation-bring-pen = قلم الإنسولين
insulin-start-preparation-bring-meter = جهاز قياس السكر
insulin-start-preparation-bring-diary = دفتر القياسات
insulin-start-preparation-bring-sweet = شيء حلو، مثل السكر أو العصير

## After

insulin-start-timeline-stay = ابقوا في العيادة. يتابع الموظفون حالتكم.
insulin-start-timeline-stay-name = في العيادة
# Variables: $gap (a time with its unit)
insulin-start-timeline-night = قيسوا السكر في الدم كل { $gap }، حتى في الليل. فأقراصكم قد تخفضه أكثر.
insulin-start-timeline-night-name = القياس ليلًا أيضًا
# Variables: $dose (an amount)
insulin-start-timeline-inject = احقنوا جرعةً من { $dose }، إلا إذا كان في خطتكم جرعة أخرى. وغيروا المكان في كل مرة.
insulin-start-timeline-inject-name = الإنسولين
# Variables: $often (how often, with the time)
insulin-start-timeline-measure = قيسوا السكر في الدم { $often }، قبل الأكل. واكتبوا كل قياس في الدفتر.
insulin-start-timeline-measure-name = قياس السكر
# Variables: $limit (an amount); in the steps $sugar (an amount), $wait (a time)
insulin-start-timeline-low = هل لديكم رجفة أو عرق، أو كان القياس أقل من { $limit }؟ افعلوا فورًا ما يلي:
insulin-start-timeline-low-eat = كلوا مقدار { $sugar } من السكر.
insulin-start-timeline-low-wait = انتظروا مدة { $wait }. ثم قيسوا من جديد.
insulin-start-timeline-low-again = هل ما زال السكر منخفضًا؟ كرروا ذلك مرةً واحدة.
insulin-start-timeline-low-call = هل بقي منخفضًا بعد ذلك؟ اتصلوا بالطوارئ فورًا.
insulin-start-timeline-cannot-wake = إذا فقد المريض الوعي أو لم يستطع البلع، فلا تضعوا شيئًا في فمه. اتصلوا بالطوارئ فورًا. وأخبروا بهذا الآن الأشخاص الذين يعيشون معكم.
# Variables: $limit (an amount)
insulin-start-timeline-drive = لا تقودوا السيارة إذا كان السكر في الدم أقل من { $limit }. قيسوه دائمًا قبل القيادة.
insulin-start-timeline-blur = قد تصير الرؤية أقل وضوحًا. ويزول ذلك عادةً من تلقاء نفسه. لا تشتروا نظارة جديدة الآن.
insulin-start-timeline-blur-name = رؤية أقل وضوحًا
insulin-start-timeline-visit = تعالوا للمتابعة. وأحضروا معكم ما يلي:
insulin-start-timeline-visit-diary = دفتر القياسات
insulin-start-timeline-visit-meter = جهاز القياس
insulin-start-timeline-visit-questions = أسئلتكم
insulin-start-timeline-visit-name = زيارة المتابعة
insulin-start-timeline-old-pen = لا تستعملوا القلم الأول بعد الآن، ولو لم يفرغ.
insulin-start-timeline-old-pen-name = القلم القديم
insulin-start-timeline-lumps = هل تشعرون بكتل تحت الجلد في مكان الحقن؟ أخبروا الطبيب.

## Did we explain it well?

# Variables: $limit, $sugar (amounts), in the question, in the right answer and in the explanation
insulin-start-understanding-low = لديكم رجفة وعرق، والقياس أقل من { $limit }. ما أول شيء تفعلونه؟
insulin-start-understanding-low-sugar = أكل مقدار { $sugar } من السكر
insulin-start-understanding-low-inject = حقن الإنسولين
insulin-start-understanding-low-sleep = النوم
insulin-start-understanding-low-again = القياس تحت { $limit } منخفض جدًا. كلوا فورًا مقدار { $sugar } من السكر. فالإنسولين يخفضه أكثر، والنوم خطر.
insulin-start-understanding-forgot = نسيتم الإنسولين مساء أمس. ما التصرف الصحيح هذا الصباح؟
insulin-start-understanding-forgot-double = حقن جرعة مضاعفة
insulin-start-understanding-forgot-usual = حقن الجرعة المعتادة
insulin-start-understanding-forgot-none = عدم الحقن حتى الغد
insulin-start-understanding-forgot-again = لا تعوضوا الجرعة المنسية، فكثرة الإنسولين تخفض السكر كثيرًا. احقنوا الجرعة المعتادة، ثم اتصلوا بالعيادة.
# Variables: $cold (a range of temperatures), in the explanation
insulin-start-understanding-frozen = تجمد أحد أقلامكم. ما التصرف الصحيح؟
insulin-start-understanding-frozen-thaw = تدفئته ثم استعماله
insulin-start-understanding-frozen-new = استعمال قلم جديد
insulin-start-understanding-frozen-shake = رجه ثم استعماله
insulin-start-understanding-frozen-again = التجمد يفسد الإنسولين، ولا يظهر ذلك عليه. تخلصوا من هذا القلم. أما الأقلام الجديدة فمكانها الثلاجة، في حرارة من { $cold }.
