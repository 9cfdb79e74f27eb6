# A fixture of the tests: not medical advice, never shipped.
# Dental implant

dental-implant-title = زرع الأسنان
dental-implant-about = برغي في عظم الفك يحمل سنًا جديدة

## Named days

dental-implant-anchor-second-stage = فتح اللثة
dental-implant-anchor-crown = تركيب التاج

## Headings of its own sections

dental-implant-section-stages = مراحل العلاج

## Signs of danger: short noun phrases

dental-implant-emergency-bleeding = نزيف من الفم لا يتوقف
dental-implant-emergency-swallow = صعوبة في التنفس أو البلع

## In short

# Variables: $stages (a number of stages), $span (a time range with its unit)
dental-implant-summary-remember-stages = يتكون العلاج من { $stages }. وعادةً تحصلون على السن الجديدة بعد { $span }.
dental-implant-summary-remember-bleeding = إذا ضغطتم على الشاش ولم يتوقف النزيف، فاتصلوا بالطوارئ فورًا. وكذلك إذا صار التنفس أو البلع صعبًا.
# CASE: nominative for $screw (predicate)
# Variables: $screw (a range of widths with its unit)
dental-implant-summary-what = الزرعة برغي صغير، وهو عادةً من التيتانيوم. يضعه الطبيب في عظم الفك، مكان السن المفقودة. ثم يضع فوقه التاج، أي السن الجديدة. عرض البرغي { $screw }.
# The steps follow, numbered
dental-implant-summary-stages = تتم المراحل بهذا الترتيب:
dental-implant-summary-stages-screw = يضع الطبيب البرغي في العظم، ثم يخيط اللثة.
dental-implant-summary-stages-open = يلتحم العظم بالبرغي. وبعد ذلك يفتح الطبيب اللثة قليلًا.
dental-implant-summary-stages-crown = يثبت الطبيب التاج على البرغي.
dental-implant-summary-teeth = توضع زرعات كثيرة مكان الأسنان السفلية الخلفية. ويوضع بعضها مكان الأسنان العلوية الأمامية. اسألوا الطبيب أين ستوضع زرعتكم.
dental-implant-summary-injection = يخدر الطبيب المكان أولًا بحقنة. تبقون مستيقظين، لكنكم عادةً لا تشعرون بألم.
# Variables: $length (a time range with its unit)
dental-implant-summary-session = تستغرق الجلسة الأولى عادةً من { $length }. أما الجلسات الأخرى فأقصر.
dental-implant-summary-chew = يمكنكم أن تمضغوا أفضل بالسن الجديدة. وعادةً لا يحتاج الطبيب إلى نحت الأسنان المجاورة.
# CASE: nominative for $rate (subject)
# Variables: $time (a time with its unit), $rate (a percentage)
dental-implant-summary-lasts = في إحدى الدراسات، كان { $rate } من الزرعات في مكانه بعد { $time }.
dental-implant-summary-not-natural = الزرعة ليست سنًا طبيعية. وقد تلتهب اللثة حولها. لذلك نظفوها جيدًا كل يوم.
# The items follow
dental-implant-summary-harm = من المشاكل الممكنة:
dental-implant-summary-harm-swelling = تورم وكدمات لبضعة أيام
dental-implant-summary-harm-bleeding = نزيف من الجرح
dental-implant-summary-harm-numbness = خدر يبقى في الشفة أو الذقن (نادر)
dental-implant-summary-harm-loss = زرعة لا تلتحم بالعظم (نادر)
dental-implant-summary-harm-ask = لا تذكر وثائق العيادة كم شخصًا يحدث له ذلك. اسألوا الطبيب.
dental-implant-summary-smoking = يلتئم الجرح أبطأ عند من يدخنون. وتسقط الزرعة عندهم أكثر. إذا أردتم التوقف عن التدخين، فيمكننا أن نساعدكم.
# The items follow
dental-implant-summary-others = توجد خيارات أخرى:
dental-implant-summary-others-bridge = جسر، أي سن صناعية تثبت على الأسنان المجاورة
dental-implant-summary-others-denture = سن صناعية يمكن نزعها
dental-implant-summary-others-nothing = ترك المكان فارغًا
dental-implant-summary-forever = تقول إحدى الوثائق إن الزرعة تدوم طوال العمر. وهذا غير مثبت.

## Pictures in "In short"

dental-implant-picture-teeth-title = أين توضع زرعات كثيرة؟
dental-implant-picture-teeth-about = يظهر في الرسم مكان الأسنان السفلية الخلفية، من اليمين ومن اليسار. ويظهر أيضًا مكان الأسنان العلوية الأمامية. وهناك توضع زرعات كثيرة.

## Before: questions

dental-implant-checklist-infection = هل لديكم الآن صديد أو تورم أو ألم شديد في الفم؟
dental-implant-checklist-smoker = هل تدخنون؟
# Answered with a number of cigarettes
dental-implant-checklist-cigarettes = كم سيجارة تدخنون في اليوم؟
dental-implant-checklist-bone-medicine = هل تأخذون دواءً للعظام، أو أخذتموه من قبل؟ من أمثلته دواء هشاشة العظام.
# Answered with one of the choices below
dental-implant-checklist-bone-medicine-kind = كيف تأخذون دواء العظام، أو كيف كنتم تأخذونه؟
dental-implant-checklist-bone-medicine-kind-tablets = أقراص
dental-implant-checklist-bone-medicine-kind-infusion = محلول يدخل في الوريد ببطء
dental-implant-checklist-bone-medicine-kind-injections = حقن
dental-implant-checklist-bone-medicine-kind-other = بطريقة أخرى
dental-implant-checklist-thinner = هل تأخذون دواءً مميعًا للدم (لسيولة الدم)؟
# Answered with a date
dental-implant-checklist-last-visit = متى كانت آخر زيارة لكم إلى طبيب الأسنان؟

## Before: what to do, each with its reason

dental-implant-preparation-bone-tell = اتصلوا بنا، وأخبرونا باسم دواء العظام. ولا توقفوه من تلقاء أنفسكم.
dental-implant-preparation-bone-tell-why = مع بعض هذه الأدوية يصعب شفاء عظم الفك.
dental-implant-preparation-smoke-help = اسألونا كيف تقللون من التدخين. ويمكننا أن نساعدكم.
dental-implant-preparation-smoke-help-why = كلما قل التدخين، التأم الجرح أفضل.
dental-implant-preparation-smoke-before = لا تدخنوا.
dental-implant-preparation-smoke-before-why = التدخين يبطئ التئام الجرح.
dental-implant-preparation-thinner-keep = لا توقفوا الدواء المميع للدم من تلقاء أنفسكم، فالطبيب يقرر ذلك معكم.
dental-implant-preparation-thinner-keep-why = قد تتكون جلطات في الدم من دون هذا الدواء.
# Variables: $rinse (a volume with its unit), $time (a time with its unit)
dental-implant-preparation-rinse-before = تمضمضوا بمقدار { $rinse } من غسول الفم، لمدة { $time }.
dental-implant-preparation-rinse-before-why = هكذا تقل الجراثيم في الفم.
dental-implant-preparation-brush-before = نظفوا أسنانكم جيدًا، ونظفوا أيضًا ما بينها.
dental-implant-preparation-brush-before-why = يلتئم الجرح أفضل إذا كان الفم نظيفًا.
# Variables: $hour (a time of day)
dental-implant-preparation-alcohol = ابتداءً من الساعة { $hour }، لا تشربوا الكحول.
dental-implant-preparation-alcohol-why = قد يزيد الكحول النزيف.
dental-implant-preparation-meal = كلوا شيئًا خفيفًا. وبعد ذلك اشربوا الماء فقط.
dental-implant-preparation-meal-why = لن تستطيعوا الأكل لبضع ساعات بعد العلاج.
# The items follow
dental-implant-preparation-bring = أحضروا معكم:
dental-implant-preparation-bring-medicines = قائمة أدويتكم
dental-implant-preparation-bring-x-rays = صور الأشعة للأسنان، إن وجدت
dental-implant-preparation-companion = اطلبوا من شخص تعرفونه أن يرافقكم إلى المنزل.
dental-implant-preparation-companion-why = قد تشعرون بدوار بعد العلاج.
dental-implant-preparation-open-rinse = تمضمضوا بغسول الفم.
dental-implant-preparation-open-rinse-why = اللثة النظيفة تلتئم أفضل.
dental-implant-preparation-open-meal = كلوا شيئًا خفيفًا.
dental-implant-preparation-open-meal-why = يبقى الفم مخدرًا بعض الوقت بعد ذلك.
dental-implant-preparation-crown-tell = إذا كانت الزرعة تؤلمكم أو تتحرك، فاتصلوا بنا قبل الموعد.
dental-implant-preparation-crown-tell-why = في هذه الحالة يجب تأجيل التاج.
dental-implant-preparation-crown-color = لا تبيضوا أسنانكم.
dental-implant-preparation-crown-color-why = يجب أن يكون لون التاج مثل لون الأسنان المجاورة.

## After

dental-implant-timeline-bleeding = إذا ضغطتم على الشاش ولم يتوقف النزيف، فاتصلوا بالطوارئ فورًا. وكذلك إذا صار التنفس أو البلع صعبًا.
dental-implant-timeline-press = عضوا على الشاش واضغطوا عليه. ولا تنزعوه.
dental-implant-timeline-numb = قد يبقى خدر في الشفة واللسان. وهو يزول وحده.
dental-implant-timeline-numb-name = خدر في الفم
dental-implant-timeline-hot = لا تأكلوا ولا تشربوا شيئًا ساخنًا ما دام الفم مخدرًا.
# Variables: $pack (a time with its unit)
dental-implant-timeline-cool = لفوا الثلج بقماش، وضعوه على الخد لمدة { $pack }.
dental-implant-timeline-spit = لا تتمضمضوا بقوة، ولا تبصقوا.
# CASE: accusative for $often (adverb)
# Variables: $often (how often a day)
dental-implant-timeline-rinse-after = تمضمضوا برفق بغسول الفم { $often }.
# Variables: $peak (a time range with its unit)
dental-implant-timeline-swelling = قد يتورم الخد. ويكون التورم أشد بعد { $peak }، ثم يزول.
dental-implant-timeline-swelling-name = تورم الخد
# The items follow
dental-implant-timeline-soft = كلوا طعامًا لينًا، مثل:
dental-implant-timeline-soft-soup = الحساء الفاتر
dental-implant-timeline-soft-rice = الأرز أو المعكرونة بعد طبخ طويل
dental-implant-timeline-soft-eggs = البيض واللبن الزبادي
# CASE: accusative for $fever (object)
# Variables: $fever (a temperature with its unit)
dental-implant-timeline-fever = أخبروا الطبيب فورًا إذا زاد الألم. وأخبروه أيضًا إذا بلغت حرارتكم { $fever } أو أكثر.
dental-implant-timeline-smoke-after = لا تدخنوا.
dental-implant-timeline-stitches = عودوا إلى العيادة، ليزيل الطبيب الغرز.
dental-implant-timeline-stitches-name = إزالة الغرز
dental-implant-timeline-heal = يلتحم العظم بالبرغي. وعادةً لا تشعرون بشيء.
dental-implant-timeline-heal-name = التحام العظم
dental-implant-timeline-gum = قد تحمر اللثة وتؤلمكم قليلًا.
dental-implant-timeline-gum-brush = نظفوا ما حول الزرعة بفرشاة ناعمة.
dental-implant-timeline-crown-hard = لا تمضغوا طعامًا قاسيًا بالسن الجديدة.
dental-implant-timeline-crown-feel = قد تبدو لكم السن الجديدة غريبة. وعادةً تعتادونها مع الوقت.
dental-implant-timeline-crown-feel-name = التعود على السن
dental-implant-timeline-loose = إذا تحركت الزرعة أو نزفت اللثة، فأخبروا الطبيب.
dental-implant-timeline-yearly = عودوا للفحص. فالطبيب يفحص اللثة وينظف الزرعة.
dental-implant-timeline-yearly-name = فحص
dental-implant-timeline-ten-years = عودوا للفحص مع صورة أشعة. فبها يرى الطبيب حالة العظم.
dental-implant-timeline-ten-years-name = صورة أشعة

## Did we explain it well?

dental-implant-understanding-crown = متى تحصلون عادةً على السن الجديدة؟
dental-implant-understanding-crown-same-day = في اليوم الذي يوضع فيه البرغي
# Variables: $span (a time range with its unit)
dental-implant-understanding-crown-months = بعد { $span }
dental-implant-understanding-crown-never = لا تأتي أبدًا، بل يبقى البرغي وحده
# Variables: $span (a time range with its unit)
dental-implant-understanding-crown-again = يجب أن يلتحم العظم بالبرغي أولًا. لذلك تأتي السن الجديدة عادةً بعد { $span }.
dental-implant-understanding-bleeding = تخيلوا أنكم في المنزل. ضغطتم على الشاش، لكن النزيف لم يتوقف. ما التصرف الصحيح؟
dental-implant-understanding-bleeding-wait = الانتظار إلى الغد
dental-implant-understanding-bleeding-rinse = المضمضة
dental-implant-understanding-bleeding-call = الاتصال بالطوارئ فورًا
dental-implant-understanding-bleeding-again = يجب أن يتوقف النزيف عند الضغط على الشاش. إذا لم يتوقف، فلا تنتظروا، واتصلوا بالطوارئ فورًا.
dental-implant-understanding-thinner = تخيلوا أنكم تأخذون دواءً مميعًا للدم. هل توقفونه قبل العلاج؟
dental-implant-understanding-thinner-alone = نعم، من تلقاء أنفسنا
dental-implant-understanding-thinner-together = فقط إذا قرر الطبيب ذلك معنا
dental-implant-understanding-thinner-again = قد تتكون جلطات في الدم من دون هذا الدواء. لذلك لا توقفوه من تلقاء أنفسكم، فالطبيب يقرر ذلك معكم.
