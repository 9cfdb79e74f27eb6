# A fixture of the tests: not medical advice, never shipped.
# Vaccination in two doses

vaccination-title = التطعيم: الجرعة الأولى والثانية
vaccination-about = حقنة في الذراع تتكرر بعد بضعة أسابيع

## Words of the interface in words of its own: the day is that of the first dose

vaccination-ui-timeline-treatment = الجرعة الأولى
# Variables: $date (a date)
vaccination-ui-timeline-date = يوم الجرعة الأولى: { $date }
vaccination-ui-date-set = تحديد يوم الجرعة الأولى

## Named days

vaccination-anchor-second-dose = الجرعة الثانية

## Headings of its own sections

vaccination-section-doses = الجرعات

## Signs of danger: short noun phrases

vaccination-emergency-hives = بقع بارزة على الجلد مع حكة (الشرى)
vaccination-emergency-swelling = تورم في الوجه أو اللسان أو الحلق
vaccination-emergency-fainting = إغماء
vaccination-emergency-breathing = صعوبة في التنفس

## In short

# Variables: $doses (a number of doses), $gap (a time range with its unit)
vaccination-summary-remember-both = لتكون الحماية جيدة، تحتاجون إلى { $doses }. وتأخذون الجرعة الثانية بعد الأولى بمدة من { $gap }.
# CASE: accusative for $wait (adverb of time)
# Variables: $wait (a time with its unit)
vaccination-summary-remember-wait = انتظروا في العيادة { $wait } بعد الحقن. وإذا شعرتم بأنكم لستم بخير، فنادوا الموظفين فورًا.
vaccination-summary-what = اللقاح يعلّم الجسم كيف يدافع عن نفسه أمام مرض معين. ويحقنه الموظفون في أعلى الذراع.
# The steps follow, numbered
vaccination-summary-order = يتم التطعيم بهذا الترتيب:
vaccination-summary-order-first = تأخذون الجرعة الأولى.
vaccination-summary-order-weeks = تنتظرون بضعة أسابيع.
vaccination-summary-order-second = تأخذون الجرعة الثانية.
# CASE: nominative for $dose (subject after في كل جرعة)
# Variables: $dose (a volume with its unit)
vaccination-summary-volume = في كل جرعة { $dose } من السائل. وهذا قليل جدًا.
vaccination-summary-late = إذا لم تستطيعوا الحضور للجرعة الثانية، فاتصلوا بالعيادة واطلبوا موعدًا آخر. وعادةً لا تحتاجون إلى البدء من جديد.
# Variables: $time (a time with its unit)
vaccination-summary-protects = تكتمل الحماية عادةً بعد { $time } من الجرعة الثانية.
vaccination-summary-not-all = لا يوجد لقاح يحمي جميع الناس. فقد تمرضون رغم التطعيم، لكن المرض يكون عادةً أخف.
# The items follow
# Variables: $fever (a temperature with its unit)
vaccination-summary-reactions = تبقى الحرارة عادةً أقل من { $fever }. ومن الآثار الجانبية الشائعة:
vaccination-summary-reactions-arm = احمرار أو ألم في الذراع
vaccination-summary-reactions-tired = تعب
vaccination-summary-reactions-head = صداع
vaccination-summary-reactions-warm = حمى خفيفة
vaccination-summary-severe = الحساسية الشديدة نادرة. وهي تبدأ عادةً في الدقائق الأولى. إذا ظهرت علامة واحدة من صفحة «طوارئ»، فاطلبوا المساعدة فورًا.
vaccination-summary-pregnant-ask = لا تذكر وثائق العيادة هل يناسب هذا اللقاح الحوامل. اسألوا الطبيب.
vaccination-summary-not-vaccinated = يمكنكم أيضًا ألا تأخذوا اللقاح. اسألوا الطبيب ماذا يعني ذلك لكم.

## Before: questions

vaccination-checklist-allergy = هل سبق أن ظهرت لديكم حساسية شديدة من لقاح؟ أو من مادة في لقاح؟
# Answered with one of the choices below, or not sure
vaccination-checklist-allergy-kind = من أي شيء كانت الحساسية؟
vaccination-checklist-allergy-kind-vaccine = من لقاح
vaccination-checklist-allergy-kind-egg = من البيض
vaccination-checklist-allergy-kind-other = من مادة أخرى
vaccination-checklist-first-reaction = هل ظهرت لديكم علامة خطر بعد جرعة سابقة من هذا اللقاح؟ مثل الشرى أو تورم الوجه أو الإغماء أو صعوبة التنفس.
vaccination-checklist-pregnant = للنساء: هل أنتِ حامل، أو قد تكونين حاملًا؟
# Answered with a number of weeks
vaccination-checklist-pregnant-week = كم أسبوعًا مضى من الحمل؟
vaccination-checklist-ill = هل تشعرون بالمرض اليوم، أو هل لديكم حمى؟
# Answered with a temperature
vaccination-checklist-temperature = كم درجة حرارتكم الآن؟
vaccination-checklist-other-vaccine = هل أخذتم لقاحًا آخر في الأسابيع الأخيرة؟
# Answered with a date
vaccination-checklist-other-vaccine-date = متى أخذتم ذلك اللقاح الآخر؟
vaccination-checklist-fainted = هل سبق أن أغمي عليكم عند الحقن أو عند سحب الدم؟
vaccination-checklist-thinner = هل تأخذون دواءً مميعًا للدم (لسيولة الدم)؟

## Before: what to do, each with its reason

vaccination-preparation-pregnant-tell = اتصلي بالعيادة قبل الموعد، وقولي إنكِ حامل أو قد تكونين حاملًا.
vaccination-preparation-pregnant-tell-why = بذلك يقرر الطبيب معكِ هل تأخذين اللقاح الآن.
# CASE: accusative for $fever (object)
# Variables: $fever (a temperature with its unit)
vaccination-preparation-fever-tell = إذا بلغت حرارتكم { $fever } أو أكثر، فاتصلوا بالعيادة.
vaccination-preparation-fever-tell-why = عند الحمى الشديدة يجب تأجيل اللقاح.
vaccination-preparation-eat = كلوا شيئًا، واشربوا كوبًا من الماء.
vaccination-preparation-eat-why = قد تشعرون بدوار إذا كانت المعدة فارغة.
# The items follow
vaccination-preparation-bring = أحضروا معكم:
vaccination-preparation-bring-card = دفتر التطعيم
vaccination-preparation-bring-medicines = قائمة أدويتكم
vaccination-preparation-sleeve = البسوا قميصًا بأكمام قصيرة أو واسعة.
vaccination-preparation-second-tell = إذا ظهرت علامة خطر بعد الجرعة الأولى، فاتصلوا بالعيادة قبل الموعد. من هذه العلامات الشرى وتورم الوجه والإغماء.
vaccination-preparation-second-tell-why = قد لا يجوز لكم أخذ الجرعة الثانية.
vaccination-preparation-second-bring = أحضروا معكم دفتر التطعيم مرةً أخرى.

## After

vaccination-timeline-emergency = الحساسية الشديدة حالة طارئة. إذا لاحظتم علامة خطر واحدة في العيادة، فنادوا الموظفين فورًا. وخارج العيادة، اتصلوا بالطوارئ فورًا.
vaccination-timeline-wait = انتظروا في العيادة. وإذا شعرتم بأنكم لستم بخير، فنادوا الموظفين فورًا.
vaccination-timeline-wait-name = انتظروا في العيادة
vaccination-timeline-lie = ابقوا مستلقين. ثم انهضوا ببطء.
vaccination-timeline-press = اضغطوا بقوة على القطن فوق مكان الحقن. ولا تفركوه.
vaccination-timeline-tired = قد تشعرون بتعب أو بصداع. هذا معتاد، وهو يزول وحده.
vaccination-timeline-tired-name = تعب
# CASE: accusative for $often (adverb)
# Variables: $often (how often a day)
vaccination-timeline-measure = قيسوا حرارتكم { $often }.
vaccination-timeline-sport = لا تمارسوا الرياضة، ولا ترفعوا أشياء ثقيلة بهذه الذراع.
vaccination-timeline-sore = قد تحمر الذراع وتؤلمكم. هذا معتاد، وهو يزول وحده.
vaccination-timeline-sore-name = ألم في الذراع
# CASE: accusative for $fever (object)
# Variables: $fever (a temperature with its unit)
vaccination-timeline-fever = إذا بلغت حرارتكم { $fever } أو أكثر، فأخبروا الطبيب.
vaccination-timeline-red = إذا بقيت الذراع حمراء وساخنة، أو زاد الألم، فأخبروا الطبيب.
vaccination-timeline-second = عودوا إلى العيادة لأخذ الجرعة الثانية.
vaccination-timeline-second-name = الجرعة الثانية
vaccination-timeline-missed = إذا لم تأخذوا الجرعة الثانية بعد، فاتصلوا بالعيادة واطلبوا موعدًا آخر.
vaccination-timeline-second-wait = انتظروا في العيادة هذه المرة أيضًا. وإذا شعرتم بأنكم لستم بخير، فنادوا الموظفين فورًا.
vaccination-timeline-second-sore = قد يكون ألم الذراع أشد من المرة الأولى. وقد تعود الحمى أيضًا.
vaccination-timeline-protected = تكتمل الحماية عادةً في هذا اليوم.
vaccination-timeline-protected-name = حماية كاملة

## Did we explain it well?

vaccination-understanding-doses = كم جرعة تحتاجون إليها لتكون الحماية جيدة؟
vaccination-understanding-doses-single = الجرعة الأولى تكفي
# CASE: nominative for $doses (alone)
# Variables: $doses (a number of doses)
vaccination-understanding-doses-both = { $doses }
# Variables: $doses (a number of doses)
vaccination-understanding-doses-again = الجرعة الأولى وحدها تحمي قليلًا. ولتكون الحماية جيدة، تحتاجون إلى { $doses }.
vaccination-understanding-hives = تخيلوا أنكم في المنزل. ظهرت بقع مع حكة على الجسم كله، وتورم الوجه. ما التصرف الصحيح؟
vaccination-understanding-hives-sleep = النوم
vaccination-understanding-hives-call = الاتصال بالطوارئ فورًا
vaccination-understanding-hives-second-visit = إخبار العيادة عند الجرعة الثانية
vaccination-understanding-hives-again = قد تكون هذه حساسية شديدة، وهي حالة طارئة. لا تنتظروا، واتصلوا بالطوارئ فورًا.
vaccination-understanding-sore = في اليوم التالي تؤلمكم الذراع، لكنكم بخير. ماذا يعني ذلك؟
vaccination-understanding-sore-normal = هذا معتاد ويزول وحده
vaccination-understanding-sore-danger = هذه علامة خطر
vaccination-understanding-sore-again = قد تؤلمكم الذراع بضعة أيام. هذا أثر شائع، وعادةً يزول وحده.
