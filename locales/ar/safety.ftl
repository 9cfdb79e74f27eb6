# The label layer: safety information, not from the clinic's documents.

## Emergency signs: short noun phrases in a list under "Call … if you notice"

safety-emergency-swallow-speak-breathe = صعوبة في البلع أو الكلام أو التنفس
safety-emergency-weakness = ضعف في الجسم كله
safety-emergency-vision = رؤية الشيء الواحد شيئين، أو رؤية غير واضحة
safety-emergency-eyelids = هبوط الجفن
safety-emergency-voice = بحة في الصوت
safety-emergency-bladder = عدم القدرة على التحكم في البول
safety-emergency-hives = بقع بارزة على الجلد مع حكة (الشرى)
safety-emergency-wheezing = صفير عند التنفس
safety-emergency-swelling-face-throat = تورم في الحلق أو في الوجه
safety-emergency-fainting = إغماء

## Summary

safety-summary-options = اسألوا الطبيب أيضًا عن الخيارات الأخرى، لتختاروا ما يناسبكم. ويمكنكم أيضًا ألا تختاروا أي علاج.
# The first section: signs that must not wait
safety-summary-danger = اقرؤوا كل علامات الخطر قبل أن تحتاجوا إليها. وصعوبة البلع أو الكلام أو التنفس حالة طارئة، ولو ظهرت بعد الحقن بأسابيع. لا تنتظروا، واتصلوا بالطوارئ فورًا.
# Variables: $limit (a time with its unit)
safety-summary-swelling = تورم الحلق أو الوجه حالة طارئة. اتصلوا بالطوارئ فورًا، ولو في الساعات الأولى. أما التورم الصغير جدًا في أماكن دخول الإبرة فقط، فأخبروا به الطبيب فورًا إذا بقي أكثر من { $limit }. وعند الشك، اتصلوا بالطوارئ فورًا.
# What harm there is, how serious it is, and who has to tell something before
safety-summary-harm-common = من الآثار الجانبية الشائعة: صداع، وكدمة صغيرة (بقعة زرقاء) قد تبقى أيامًا. ومنها أيضًا أعراض تشبه الإنفلونزا. أما إذا شعرتم بضعف في الجسم كله، فاتصلوا بالطوارئ فورًا، ولو ظننتم أنه إنفلونزا.
safety-summary-harm-serious = قد تكون بعض الآثار الجانبية خطيرة. منها صعوبة البلع أو الكلام أو التنفس، وضعف الجسم كله. وقد تظهر بعد الحقن بساعات أو بأسابيع. إذا ظهر واحد منها، فاتصلوا بالطوارئ فورًا. لرؤية كل علامات الخطر، افتحوا صفحة «طوارئ».
safety-summary-harm-allergy = إذا سبق أن ظهرت لديكم حساسية من البوتوكس أو من منتج مشابه، فلا تأخذوا هذا العلاج. وكذلك إذا كانت لديكم حساسية من أي مادة في هذه المنتجات. وأخبروا الطبيب فورًا.
safety-summary-harm-infection = إذا كانت لديكم عدوى (التهاب بسبب جراثيم) في مكان الحقن، فلا تأخذوا العلاج الآن. وأخبروا الطبيب فورًا.
safety-summary-harm-who = أخبروا الطبيب قبل أن تقرروا، إذا كان لديكم مرض في الأعصاب أو العضلات. وأخبروه إذا كانت لديكم منذ مدة صعوبة في البلع أو التنفس، ولو أحيانًا فقط. أما إذا كان البلع أو التنفس صعبًا عليكم الآن، فنادوا موظفي العيادة فورًا. وأخبروا الطبيب بالحمل أو الرضاعة، وبكل دواء تأخذونه، ليقرر معكم. لا توقفوا أي دواء من تلقاء أنفسكم.
safety-summary-neck = قد يصعب البلع بعد الحقن في الرقبة. إذا حدث ذلك، فاتصلوا بالطوارئ فورًا.
safety-summary-eyelid = هبوط الجفن أمر آخر، وقد يكون علامة خطر. إذا هبط الجفن، فاتصلوا بالطوارئ فورًا.
safety-summary-no-medicine = لا نعرف دواءً معتمدًا (مصرّحًا به) لإزالة المفعول. فلا تأخذوا أبدًا أي دواء لهذا الغرض من تلقاء أنفسكم، واسألوا الطبيب.
safety-summary-eyes = لا تجربوا بأنفسكم أبدًا أي شيء حول العينين لإزالة المفعول، فقد تؤذون العينين. اسألوا الطبيب.
safety-summary-rubbing = لا تدلكوا مكان الحقن ولا تفركوه في الساعات الأولى بعد الحقن. اسألوا الطبيب كم ساعة يجب أن تنتظروا.
safety-summary-ill = إذا شعرتم بالمرض أو أصابتكم حمى، فاتصلوا بالعيادة قبل أن تحضروا إليها. وإذا كنتم في العيادة، فأخبروا الطبيب قبل أي علاج. وأخبروه أيضًا بأي مضاد حيوي تأخذونه الآن أو أخذتموه في الأسابيع الأخيرة. فبعض المضادات الحيوية قد تقوي المفعول.

## Checklist questions (answered yes / no / not sure)

safety-checklist-allergy = هل لديكم حساسية من توكسين البوتولينوم (المادة الفعالة في البوتوكس)، أو من مادة أخرى في منتجاته؟ اسألوا الطبيب عن هذه المواد.
safety-checklist-infection = هل لديكم عدوى (التهاب بسبب جراثيم) في مكان الحقن المقرر؟
safety-checklist-nerve-muscle = هل لديكم مرض في الأعصاب أو العضلات؟ مثلًا: مرض يُضعف العضلات، اسمه الوهن العضلي الوبيل.
safety-checklist-swallow-breathe = هل لديكم صعوبة في البلع أو التنفس، ولو أحيانًا فقط؟ إذا كانت لديكم الآن، فنادوا موظفي العيادة فورًا.
safety-checklist-swallow-breathe-now = هل تجدون صعوبة في البلع أو التنفس الآن؟ أجيبوا «نعم» أيضًا إذا بدأت الصعوبة بعد حقنة من البوتوكس أو من منتج مشابه.
safety-checklist-swallow-breathe-after = هل ظهرت لديكم منذ الحقن علامة خطر؟ مثلًا: صعوبة في البلع أو الكلام أو التنفس، أو هبوط الجفن، أو رؤية الشيء الواحد شيئين. لرؤية العلامات الأخرى، افتحوا صفحة «طوارئ». إذا ظهرت واحدة، أو عند الشك، فاطلبوا المساعدة فورًا.
safety-checklist-pregnant = للنساء: هل أنتِ حامل، أو قد تكونين حاملًا؟
safety-checklist-breastfeeding = للنساء: هل تُرضعين طفلًا رضاعة طبيعية؟
# Variables: $age (an age with its unit)
safety-checklist-under-age = هل عمركم أقل من { $age }؟
safety-checklist-bleeding-disorder = هل لديكم مرض يجعلكم تنزفون بسهولة؟
safety-checklist-blood-thinners = هل تأخذون دواءً يمنع تجلط الدم (دواء السيولة)؟ لا توقفوا أي دواء من تلقاء أنفسكم، فالطبيب يقرر ذلك معكم.
safety-checklist-face-surgery = هل خضعتم لجراحة في الوجه من قبل؟
safety-checklist-drooping-lids = هل هبط جفن إحدى العينين الآن أو في الماضي؟ إذا كان هابطًا الآن بعد حقنة، فنادوا موظفي العيادة فورًا.
safety-checklist-drooping-lids-now = هل لديكم الآن جفن هبط بعد حقنة بوتوكس أو منتج مشابه؟
safety-checklist-facial-palsy = هل لديكم شلل في الوجه، ولو في جزء منه؟ أو هل أصابكم ذلك من قبل؟
safety-checklist-ill = هل تشعرون بالمرض اليوم، أو هل لديكم حمى؟
safety-checklist-antibiotic = هل تأخذون مضادًا حيويًا الآن، أو أخذتموه في الأسابيع الأخيرة؟ بعض المضادات الحيوية قد تقوي المفعول.
safety-checklist-muscle-relaxants = هل تأخذون دواءً يرخي العضلات؟
safety-checklist-medicines = هل تأخذون أي دواء؟
safety-checklist-other-toxin = هل أخذتم في الأشهر الأخيرة حقنة أخرى من البوتوكس أو من منتج مشابه؟ إذا كانت الإجابة نعم، فأخبروا الطبيب: أي منتج، ومتى؟ فنشرات الدواء تنصح بالانتظار مدةً بين علاج وآخر.
safety-checklist-milk = هل لديكم حساسية من بروتين حليب البقر؟ بعض منتجات توكسين البوتولينوم تحتوي عليه.
safety-checklist-albumin = قد تحتوي منتجات توكسين البوتولينوم على الألبومين، وهو بروتين من دم الإنسان. هل تريدون الحديث عن ذلك؟

## Before the appointment

safety-preparation-ill = إذا شعرتم بالمرض أو أصابتكم حمى، فاتصلوا بالعيادة قبل أن تحضروا. واتصلوا بها أيضًا إذا كنتم تأخذون مضادًا حيويًا، أو أخذتموه في الأسابيع الأخيرة. فبعض المضادات الحيوية قد تقوي المفعول.
safety-preparation-ill-name = مرض أو حمى
safety-preparation-stop = هل ينطبق عليكم شيء من هذا؟ لا تأخذوا هذا العلاج الآن، وأخبروا الطبيب.
safety-preparation-stop-allergy = حساسية من البوتوكس، أو من منتج مشابه، أو من مادة فيه.
safety-preparation-stop-infection = عدوى (التهاب بسبب جراثيم) في مكان الحقن. انتظروا حتى تزول.
safety-preparation-stop-name = حساسية أو عدوى
safety-preparation-who = هل ينطبق عليكم شيء من هذا؟ أخبروا الطبيب قبل العلاج.
safety-preparation-who-pregnant = حمل، أو احتمال حمل، أو رضاعة طبيعية.
safety-preparation-who-medicines = أي دواء تأخذونه، مثل دواء السيولة (يمنع تجلط الدم). ولا توقفوا أي دواء من تلقاء أنفسكم.
safety-preparation-who-nerve-muscle = مرض في الأعصاب أو العضلات.
safety-preparation-who-swallow-breathe = صعوبة في البلع أو التنفس منذ مدة، ولو أحيانًا فقط. أما إذا كانت الآن، فاتصلوا بالطوارئ فورًا.
safety-preparation-who-name = الصحة والأدوية
# Variables: $gap (a time with its unit)
safety-preparation-gap = هل أخذتم في الأشهر الأخيرة حقنةً من البوتوكس أو من منتج مشابه؟ اتصلوا بالعيادة قبل أن تحضروا وأخبروها: أي منتج، ومتى؟ فنشرات الدواء تنصح بمرور { $gap } على الأقل بين علاج وآخر.
safety-preparation-gap-name = حقنة سابقة

## Timeline

safety-timeline-emergency = قد تظهر علامات الخطر في أي وقت بعد الحقن، ولو بعد أسابيع. إذا لاحظتم علامة واحدة منها، فلا تنتظروا، واتصلوا بالطوارئ فورًا.
# Variables: $limit (a time with its unit)
safety-timeline-swelling = تورم الحلق أو الوجه حالة طارئة. اتصلوا بالطوارئ فورًا، ولو في الساعات الأولى. أما التورم الصغير جدًا في أماكن دخول الإبرة فقط، فأخبروا به الطبيب فورًا إذا بقي أكثر من { $limit }. وعند الشك، اتصلوا بالطوارئ فورًا.
safety-timeline-see-weak = إذا رأيتم الشيء الواحد شيئين، أو لم تروا بوضوح، فهذه حالة طارئة. وكذلك ضعف الجسم كله، ولو ظننتم أنه إنفلونزا. اتصلوا بالطوارئ فورًا، ولا تقودوا السيارة.
safety-timeline-drive = إذا شعرتم بدوار أو ضعف، أو لم تروا جيدًا، فلا تقودوا السيارة. الضعف في الجسم كله، ورؤية الشيء شيئين، والرؤية غير الواضحة حالات طارئة: اتصلوا بالطوارئ فورًا، ولو عند الشك. أما الدوار وحده، فأخبروا به الطبيب.
safety-timeline-rubbing = لا تدلكوا مكان الحقن ولا تفركوه. اسألوا الطبيب كم ساعة يجب أن تنتظروا.
safety-timeline-rubbing-when = في الساعات الأولى بعد الحقن
safety-timeline-common = من الآثار الجانبية الشائعة: صداع، وكدمة صغيرة (بقعة زرقاء) قد تبقى أيامًا. إذا أقلقكم شيء منها، فأخبروا الطبيب.
safety-timeline-eyelid = هبوط الجفن بعد الحقن أثر جانبي شائع، لكنه قد يكون علامة خطر. فلا تنتظروا، واتصلوا بالطوارئ فورًا.
# Variables: $gap (a time with its unit)
safety-timeline-again = لا تكرروا العلاج قبل مرور { $gap }. فنشرات الدواء تنصح بأن تمر هذه المدة على الأقل بين علاج وآخر بالبوتوكس أو بمنتج مشابه. أما تصحيح النتيجة فأمر آخر، والطبيب وحده يقرره.
safety-timeline-again-name = لا تكرروا العلاج
safety-timeline-eyes = لا تجربوا بأنفسكم أبدًا أي شيء حول العينين لإزالة المفعول، فقد تؤذون العينين. اسألوا الطبيب.
safety-timeline-no-medicine = لا نعرف دواءً معتمدًا (مصرّحًا به) لإزالة المفعول. فلا تأخذوا أبدًا أي دواء لهذا الغرض من تلقاء أنفسكم، واسألوا الطبيب.

## Check of understanding: question, answers, and the explanation in other words after a wrong answer

safety-understanding-emergency = تخيلوا أنكم في المنزل بعد الحقن، ولديكم صعوبة في التنفس أو البلع. ما التصرف الصحيح؟
safety-understanding-emergency-wait = الانتظار حتى تزول
safety-understanding-emergency-call = الاتصال بالطوارئ فورًا
safety-understanding-emergency-next-visit = إخبار العيادة في الزيارة القادمة
safety-understanding-emergency-again = صعوبة التنفس أو البلع حالة طارئة، حتى بعد الحقن بأسابيع. لا تنتظروا، واتصلوا بالطوارئ فورًا.
safety-understanding-medicine = هل يوجد دواء معتمد (مصرّح به) لإزالة المفعول؟
safety-understanding-medicine-pharmacy = نعم، من الصيدلية
safety-understanding-medicine-none = لا، فيما نعلم
safety-understanding-medicine-cream = نعم، كريم للجلد
safety-understanding-medicine-again = لا نعرف أي دواء مصرّح به لهذا الغرض. فلا تأخذوا له أي دواء من تلقاء أنفسكم، لأنه قد يضركم.
safety-understanding-eyes = تخيلوا أنكم تريدون إزالة المفعول حول العينين بأنفسكم في المنزل. هل يصح ذلك؟
safety-understanding-eyes-never = لا، لا يصح ذلك أبدًا
safety-understanding-eyes-no-pain = نعم، إذا لم يكن مؤلمًا
safety-understanding-eyes-later = نعم، بعد بضعة أيام
safety-understanding-eyes-again = لا تجربوا ذلك أبدًا من تلقاء أنفسكم، ولو لم يكن مؤلمًا، فقد تؤذون العينين. اسألوا الطبيب.

## To ask and write down

safety-ask-product = اسألوا الطبيب عن اسم المنتج المستعمل، وعن الرقم المطبوع على علبته (رقم التشغيلة أو الدفعة). اكتبوا الإجابة واحتفظوا بها، فقد يسألكم عنها طبيب آخر.
