# A fixture of the tests: not medical advice, never shipped.
# Cast of the forearm

forearm-cast-title = جبيرة الجبس للساعد
forearm-cast-about = تثبت العظم المكسور حتى يلتئم

## Words of the interface in words of its own: the day is that on which the cast is put on

forearm-cast-ui-timeline-treatment = الجبيرة
# Variables: $date (a date)
forearm-cast-ui-timeline-date = يوم وضع الجبيرة: { $date }
forearm-cast-ui-date-set = تحديد يوم وضع الجبيرة

## Headings of its own sections

forearm-cast-section-when = متى تتصلب الجبيرة، ومتى تزال؟
forearm-cast-section-watch = ما الذي تراقبونه كل يوم؟
forearm-cast-section-shower = كيف تستحمون؟

## Signs of danger: short noun phrases

forearm-cast-emergency-fingers-blue = أصابع زرقاء أو شاحبة أو باردة
forearm-cast-emergency-fingers-numb = خدر أو وخز في الأصابع
forearm-cast-emergency-fingers-stiff = عدم القدرة على تحريك الأصابع
forearm-cast-emergency-pain = ألم شديد يزداد، ولو كانت الذراع مرفوعة

## In short

forearm-cast-summary-remember-fingers = إذا صارت الأصابع زرقاء أو شاحبة أو باردة، أو فقدت الإحساس، فاتصلوا بالطوارئ فورًا. فقد تكون الجبيرة ضيقة جدًا.
# CASE: accusative for $often (adverb)
# Variables: $time (a time with its unit), $often (how often an hour)
forearm-cast-summary-remember-raise = ارفعوا الذراع فوق مستوى القلب لمدة { $time }. وفي النهار حركوا أصابعكم { $often }.
forearm-cast-summary-remember-dry = يجب أن تبقى الجبيرة جافة. فهي تلين إذا ابتلت.
forearm-cast-summary-what = الجبيرة رباط يتصلب. وهي تمتد من المرفق إلى راحة اليد. وتبقى الأصابع حرة.
# Variables: $length (a time range with its unit)
forearm-cast-summary-session = يستغرق وضع الجبيرة عادةً من { $length }.
# Variables: $time (a time range with its unit)
forearm-cast-summary-hard = لا تتصلب الجبيرة تمامًا إلا بعد { $time }. وقبل ذلك قد تنكسر.
# Variables: $time (a time with its unit)
forearm-cast-summary-weeks = يزيل الطبيب الجبيرة عادةً بعد { $time }.
# The items follow
# CASE: accusative for $often (adverb)
# Variables: $often (how often a day)
forearm-cast-summary-watch = افحصوا الأصابع والجبيرة { $often }:
forearm-cast-summary-watch-color = هل لون الأصابع عادي؟
forearm-cast-summary-watch-warmth = هل الأصابع دافئة؟
forearm-cast-summary-watch-feeling = هل تشعرون بلمس كل إصبع؟
forearm-cast-summary-watch-movement = هل تستطيعون تحريك كل الأصابع؟
forearm-cast-summary-watch-cast = هل الجبيرة جافة وسليمة؟
# The steps follow, numbered
forearm-cast-summary-shower = عند الاستحمام:
forearm-cast-summary-shower-towel = لفوا الجبيرة بمنشفة صغيرة.
forearm-cast-summary-shower-bag = غطوها بكيس من البلاستيك ليس فيه ثقوب.
forearm-cast-summary-shower-tape = أغلقوا الكيس فوق المرفق بشريط لاصق.
forearm-cast-summary-shower-outside = أبقوا الذراع بعيدة عن الماء.
forearm-cast-summary-shower-check = انزعوا الكيس، وتأكدوا أن الجبيرة جافة.
# Variables: $load (a weight with its unit)
forearm-cast-summary-load = لا ترفعوا بهذه اليد أكثر من { $load }.
# The items follow
forearm-cast-summary-harm = من المشاكل الممكنة:
forearm-cast-summary-harm-tight = جبيرة ضيقة جدًا إذا تورمت الذراع
forearm-cast-summary-harm-skin = جرح في الجلد تحت الجبيرة
forearm-cast-summary-harm-stiff = تيبس الرسغ بعد إزالة الجبيرة
forearm-cast-summary-harm-ask = لا تذكر وثائق العيادة كم شخصًا يحدث له ذلك. اسألوا الطبيب.
# The items follow
forearm-cast-summary-others = أحيانًا توجد خيارات أخرى:
forearm-cast-summary-others-splint = دعامة يمكن نزعها
forearm-cast-summary-others-operation = عملية جراحية، إذا لم يبق العظم في مكانه
forearm-cast-summary-milk = تقول إحدى الوثائق إن شرب الكثير من الحليب يسرّع التئام العظم. وهذا غير مثبت.

## Pictures in "In short"

forearm-cast-picture-arm-title = مكان الجبيرة
forearm-cast-picture-arm-about = يظهر في الرسم الساعد الأيمن. أما جبيرتكم فتوضع على الذراع المكسورة.

## Before: questions

forearm-cast-checklist-fingers-now = هل أصابع الذراع المصابة زرقاء أو شاحبة أو باردة أو بلا إحساس؟
forearm-cast-checklist-ring = هل في يدكم خاتم لا تستطيعون نزعه؟
# Answered with a date
forearm-cast-checklist-fracture-date = متى أصيبت ذراعكم؟
# Answered with one of the choices below
forearm-cast-checklist-work = ما نوع العمل الذي تقومون به؟
forearm-cast-checklist-work-desk = عمل على مكتب
forearm-cast-checklist-work-lifting = رفع أشياء ثقيلة
forearm-cast-checklist-work-machines = استعمال آلات أو قيادة
forearm-cast-checklist-work-none = لا عمل في الوقت الحالي
forearm-cast-checklist-diabetes = هل لديكم مرض السكري؟
forearm-cast-checklist-trip = هل تنوون السفر بالطائرة؟
# Answered with a date
forearm-cast-checklist-trip-date = متى تسافرون؟

## Before: what to do, each with its reason

forearm-cast-preparation-jewelry = انزعوا الخواتم والأساور والساعة.
forearm-cast-preparation-jewelry-why = قد تتورم الأصابع.
forearm-cast-preparation-ring-tell = أخبروا الموظفين بأن في يدكم خاتمًا لا تستطيعون نزعه.
forearm-cast-preparation-ring-tell-why = إذا تورمت الإصبع، فقد يضغط عليها الخاتم.

## After

forearm-cast-timeline-alarm = الأصابع الزرقاء أو الشاحبة أو الباردة حالة طارئة. وكذلك إذا فقدت الإحساس أو لم تستطيعوا تحريكها. اتصلوا بالطوارئ فورًا.
forearm-cast-timeline-raise = ارفعوا الذراع فوق مستوى القلب، وفي الليل أيضًا. ضعوها على وسادة.
forearm-cast-timeline-raise-name = رفع الذراع
# CASE: accusative for $often (adverb)
# Variables: $often (how often an hour)
forearm-cast-timeline-fingers = افتحوا أصابعكم وأغلقوها { $often }. ولا حاجة إلى ذلك في الليل.
forearm-cast-timeline-fingers-name = تحريك الأصابع
forearm-cast-timeline-lean = لا تستندوا إلى الجبيرة، فقد تنكسر.
forearm-cast-timeline-swelling = قد تتورم الأصابع قليلًا، لكنها تبقى دافئة ولونها عادي.
forearm-cast-timeline-skin = افحصوا الجلد عند حافة الجبيرة. إذا كان أحمر أو مجروحًا، فأخبروا الطبيب.
forearm-cast-timeline-check = عودوا للفحص مع صورة أشعة. فبها يرى الطبيب هل العظم في مكانه.
forearm-cast-timeline-check-name = فحص
forearm-cast-timeline-trip-ask = أخبروا الطبيب عند الفحص متى تسافرون. واسألوه هل يمكنكم السفر بالطائرة مع الجبيرة.
forearm-cast-timeline-wet = لا تبللوا الجبيرة، ولا تسبحوا.
forearm-cast-timeline-scratch = لا تُدخلوا شيئًا تحت الجبيرة، ولو شعرتم بحكة.
forearm-cast-timeline-itch = قد تشعرون بحكة في الجلد تحت الجبيرة.
forearm-cast-timeline-itch-name = حكة
# The items follow
forearm-cast-timeline-broken = أخبروا الطبيب إذا لاحظتم شيئًا من هذا:
forearm-cast-timeline-broken-wet = جبيرة مبللة أو لينة
forearm-cast-timeline-broken-loose = جبيرة واسعة جدًا
forearm-cast-timeline-broken-cracked = جبيرة مكسورة
forearm-cast-timeline-broken-smell = رائحة كريهة من الجبيرة
forearm-cast-timeline-removal = عودوا إلى العيادة. يزيل الطبيب الجبيرة بمنشار خاص.
forearm-cast-timeline-removal-name = إزالة الجبيرة
forearm-cast-timeline-stiff = قد يتيبس الرسغ ويجف الجلد. وعادةً يزول ذلك شيئًا فشيئًا.
forearm-cast-timeline-stiff-name = تيبس الرسغ
# The steps follow, numbered
forearm-cast-timeline-exercise = حركوا يدكم ببطء، من دون ألم شديد:
forearm-cast-timeline-exercise-fist = أغلقوا قبضة اليد، ثم افتحوها.
forearm-cast-timeline-exercise-wrist = اثنوا الرسغ إلى أعلى وإلى أسفل.
forearm-cast-timeline-exercise-palm = أديروا راحة اليد إلى أعلى، ثم إلى أسفل.

## Did we explain it well?

forearm-cast-understanding-blue = تخيلوا أن أصابعكم صارت زرقاء بعد الجبيرة وفقدت الإحساس. ما التصرف الصحيح؟
forearm-cast-understanding-blue-rub = فرك الأصابع
forearm-cast-understanding-blue-call = الاتصال بالطوارئ فورًا
forearm-cast-understanding-blue-check-up = انتظار موعد الفحص
forearm-cast-understanding-blue-again = الأصابع الزرقاء أو التي فقدت الإحساس حالة طارئة. فقد تكون الجبيرة ضيقة جدًا. اتصلوا بالطوارئ فورًا.
forearm-cast-understanding-itch = تشعرون بحكة في الجلد تحت الجبيرة. ما التصرف الصحيح؟
forearm-cast-understanding-itch-pen = الحك بقلم تحت الجبيرة
forearm-cast-understanding-itch-nothing-under = عدم إدخال أي شيء تحت الجبيرة
forearm-cast-understanding-itch-again = قد يجرح القلم الجلد من دون أن تروا ذلك. لذلك لا تُدخلوا شيئًا تحت الجبيرة.
forearm-cast-understanding-weeks = متى يزيل الطبيب الجبيرة عادةً؟
forearm-cast-understanding-weeks-next-day = في اليوم التالي
# Variables: $time (a time with its unit)
forearm-cast-understanding-weeks-later = بعد { $time }
# Variables: $time (a time with its unit)
forearm-cast-understanding-weeks-again = يحتاج العظم إلى وقت ليلتئم. لذلك يزيل الطبيب الجبيرة عادةً بعد { $time }.
