# The label layer: safety information, not from the clinic's documents.

## Emergency signs: short noun phrases in a list under "Call … if you notice"

safety-emergency-swallow-speak-breathe = صعوبة في البلع أو الكلام أو التنفس
safety-emergency-weakness = ضعف في الجسم كله
safety-emergency-vision = رؤية مزدوجة أو غير واضحة
safety-emergency-eyelids = هبوط الجفن
safety-emergency-voice = بحة في الصوت
safety-emergency-bladder = عدم القدرة على التحكم في البول
safety-emergency-hives = بقع بارزة على الجلد مع حكة (الشرى)
safety-emergency-wheezing = صفير عند التنفس
safety-emergency-swelling-face-throat = تورم في الحلق أو في الوجه
safety-emergency-fainting = إغماء

## Summary

safety-summary-options = اسألوا الطبيب أيضًا عن الخيارات الأخرى، لتختاروا ما يناسبكم. وعدم فعل أي شيء خيار أيضًا.
# The first section: signs that must not wait
safety-summary-danger = صعوبة البلع أو الكلام أو التنفس حالة طارئة، ولو ظهرت بعد الحقن بأسابيع. لا تنتظروا، واتصلوا بالطوارئ فورًا. واقرؤوا كل علامات الخطر.
# Variables: $limit (a time with its unit)
safety-summary-swelling = تورم الحلق أو الوجه حالة طارئة. اتصلوا بالطوارئ فورًا، ولو في الساعات الأولى. أما إذا كان التورم نقاطًا صغيرة في أماكن الإبرة فقط، وبقي أكثر من { $limit }، فأخبروا الطبيب فورًا. وعند الشك، اتصلوا بالطوارئ.
# What harm there is, how serious it is, and who has to tell something before
safety-summary-harm-common = من الآثار الجانبية الشائعة: صداع، وكدمة (بقعة زرقاء) صغيرة قد تبقى أيامًا. ومنها أيضًا أعراض تشبه الإنفلونزا. أما ضعف الجسم كله فحالة طارئة، ولو كان يشبه الإنفلونزا. اتصلوا بالطوارئ فورًا.
safety-summary-harm-serious = قد تكون بعض الآثار الجانبية خطيرة. منها صعوبة البلع أو الكلام أو التنفس، وضعف الجسم كله. وقد تظهر بعد الحقن بساعات أو بأسابيع. إذا ظهر واحد منها، فاتصلوا بالطوارئ فورًا. وكل العلامات في صفحة «طوارئ».
safety-summary-harm-allergy = إذا سبق أن ظهرت لديكم حساسية من البوتوكس أو من منتج مشابه، فلا تتلقوا العلاج. وكذلك إذا كانت لديكم حساسية من أي مادة في هذه المنتجات. وأخبروا الطبيب فورًا.
safety-summary-harm-infection = إذا كانت لديكم عدوى (التهاب بسبب جراثيم) في مكان الحقن، فلا تتلقوا العلاج الآن. وأخبروا الطبيب فورًا.
safety-summary-harm-who = أخبروا الطبيب قبل أن تقرروا، إذا كان لديكم مرض في الأعصاب أو العضلات. وأخبروه إذا كانت لديكم منذ مدة صعوبة في البلع أو التنفس، ولو أحيانًا فقط. وأخبروه عن الحمل أو الرضاعة، وعن كل دواء تأخذونه، ليقرر معكم. لا توقفوا أي دواء من تلقاء أنفسكم.
safety-summary-neck = قد يصعب البلع بعد الحقن في الرقبة. إذا حدث ذلك، فاتصلوا بالطوارئ فورًا.
safety-summary-eyelid = أما هبوط الجفن فأمر آخر: قد يكون علامة خطر. اتصلوا بالطوارئ فورًا.
safety-summary-no-medicine = لا يوجد دواء معتمد لإزالة المفعول. لذلك لا تأخذوا أبدًا أي دواء لهذا الغرض من تلقاء أنفسكم.
safety-summary-eyes = لا تجربوا بأنفسكم أبدًا أي شيء حول العينين لإزالة المفعول، فقد تؤذون عيونكم. اسألوا الطبيب.
safety-summary-rubbing = لا تدلكوا مكان الحقن ولا تفركوه في الساعات الأولى بعد الحقن. اسألوا الطبيب كم ساعة يجب أن تنتظروا.
safety-summary-ill = إذا شعرتم بالمرض أو أصابتكم حمى، فاتصلوا بالعيادة قبل أن تحضروا إليها. وإذا كنتم في العيادة، فأخبروا الطبيب قبل أي علاج. وأخبروه أيضًا عن أي مضاد حيوي تأخذونه الآن أو أخذتموه في الأسابيع الأخيرة. فبعض المضادات الحيوية قد تقوي المفعول.

## Checklist questions (answered yes / no / not sure)

safety-checklist-allergy = هل لديكم حساسية من توكسين البوتولينوم (المادة الفعالة في البوتوكس)، أو من مادة أخرى في منتجاته؟ اسألوا الطبيب عن هذه المواد.
safety-checklist-infection = هل لديكم عدوى (التهاب بسبب جراثيم) في مكان الحقن المقرر؟
safety-checklist-nerve-muscle = هل لديكم مرض في الأعصاب أو العضلات؟ من أمثلته الوهن العضلي الوبيل، وهو مرض يُضعف العضلات.
safety-checklist-swallow-breathe = هل لديكم صعوبة في البلع أو التنفس، ولو أحيانًا فقط؟
safety-checklist-swallow-breathe-now = هل تشعرون بصعوبة البلع أو التنفس الآن؟ أو بدأت بعد حقن بالبوتوكس أو بمنتج مشابه؟
safety-checklist-swallow-breathe-after = هل لديكم منذ الحقن علامة من هذه؟ صعوبة البلع أو الكلام أو التنفس. ضعف الجسم كله. رؤية مزدوجة أو غير واضحة. هبوط الجفن. بحة. عدم التحكم في البول. بقع مع حكة. صفير عند التنفس. تورم الحلق أو الوجه. إغماء. عندها اطلبوا المساعدة فورًا.
safety-checklist-pregnant = للنساء: هل أنتِ حامل، أو قد تكونين حاملًا؟
safety-checklist-breastfeeding = للنساء: هل تُرضعين طفلًا رضاعة طبيعية؟
# Variables: $age (an age with its unit)
safety-checklist-under-age = هل عمركم أقل من { $age }؟
safety-checklist-bleeding-disorder = هل لديكم مرض يجعلكم تنزفون بسهولة؟
safety-checklist-blood-thinners = هل تأخذون دواءً مميعًا للدم (لسيولة الدم)؟ لا توقفوا أي دواء من تلقاء أنفسكم، فالطبيب يقرر ذلك معكم.
safety-checklist-face-surgery = هل خضعتم لجراحة في الوجه من قبل؟
safety-checklist-drooping-lids = هل لديكم هبوط في الجفن الآن، أو حدث لكم من قبل؟
safety-checklist-drooping-lids-now = هل لديكم هبوط في الجفن الآن؟ وهل بدأ بعد حقن بالبوتوكس أو بمنتج مشابه؟
safety-checklist-facial-palsy = هل لديكم شلل في الوجه، أو أصابكم من قبل، ولو جزئيًا؟
safety-checklist-ill = هل تشعرون بالمرض اليوم، أو هل لديكم حمى؟
safety-checklist-antibiotic = هل تأخذون مضادًا حيويًا الآن، أو أخذتموه في الأسابيع الأخيرة؟ بعض المضادات الحيوية قد تقوي المفعول.
safety-checklist-muscle-relaxants = هل تأخذون دواءً يرخي العضلات؟
safety-checklist-medicines = هل تأخذون أي دواء؟
safety-checklist-other-toxin = هل تلقيتم في الأشهر الأخيرة حقنًا آخر بالبوتوكس أو بمنتج مشابه؟ إذا كانت الإجابة نعم، فأخبروا الطبيب باسم المنتج وبتاريخ الحقن. فنشرات الدواء تنصح بالانتظار مدةً بين علاج وآخر.
safety-checklist-milk = هل لديكم حساسية من بروتين حليب البقر؟ بعض منتجات توكسين البوتولينوم تحتوي عليه.
safety-checklist-albumin = تحتوي منتجات توكسين البوتولينوم على الألبومين، وهو بروتين من دم الإنسان. هل تريدون الحديث عن ذلك؟

## Before the appointment

safety-preparation-ill = إذا شعرتم بالمرض أو أصابتكم حمى، فاتصلوا بالعيادة قبل أن تحضروا. واتصلوا بها أيضًا إذا كنتم تأخذون مضادًا حيويًا، أو أخذتموه في الأسابيع الأخيرة. فبعض المضادات الحيوية قد تقوي المفعول.
safety-preparation-ill-name = مرض أو حمى
safety-preparation-blood-thinners = أخبروا الطبيب إذا كنتم تأخذون دواءً مميعًا للدم (لسيولة الدم). ولا توقفوا أي دواء من تلقاء أنفسكم، لا قبل الموعد ولا بعده.
safety-preparation-blood-thinners-name = دواء سيولة الدم
# Variables: $gap (a time with its unit)
safety-preparation-gap = هل تلقيتم في هذه المدة حقنًا آخر بالبوتوكس أو بمنتج مشابه؟ أخبروا الطبيب بذلك قبل أن تحضروا. واذكروا له اسم المنتج وتاريخ الحقن. فنشرات الدواء تنصح بأن تتركوا { $gap } على الأقل بين علاج وآخر.
safety-preparation-gap-name = حقن سابق

## Timeline

safety-timeline-emergency = قد تظهر علامات الخطر في أي وقت بعد الحقن، ولو بعد أسابيع. إذا لاحظتم علامة واحدة منها، فلا تنتظروا، واتصلوا بالطوارئ فورًا.
# Variables: $limit (a time with its unit)
safety-timeline-swelling = تورم الحلق أو الوجه حالة طارئة. اتصلوا بالطوارئ فورًا، ولو في الساعات الأولى. أما إذا كان التورم نقاطًا صغيرة في أماكن الإبرة فقط، وبقي أكثر من { $limit }، فأخبروا الطبيب فورًا. وعند الشك، اتصلوا بالطوارئ.
safety-timeline-see-weak = الرؤية المزدوجة أو غير الواضحة حالة طارئة. وكذلك ضعف الجسم كله، ولو كان يشبه الإنفلونزا. اتصلوا بالطوارئ فورًا، ولا تقودوا السيارة.
safety-timeline-drive = لا تقودوا السيارة إذا شعرتم بدوار أو بضعف، أو لم تروا جيدًا. وأخبروا الطبيب إذا كان لديكم دوار فقط. أما إذا لم تروا جيدًا، أو شعرتم بضعف في الجسم كله، أو عند الشك، فاتصلوا بالطوارئ فورًا.
safety-timeline-rubbing = لا تدلكوا مكان الحقن ولا تفركوه في الساعات الأولى بعد الحقن. اسألوا الطبيب كم ساعة يجب أن تنتظروا.
safety-timeline-common = من الآثار الجانبية الشائعة: صداع، وكدمة (بقعة زرقاء) صغيرة قد تبقى أيامًا. ومنها أيضًا أعراض تشبه الإنفلونزا. إذا أقلقكم شيء منها، فأخبروا الطبيب. أما ضعف الجسم كله فليس معتادًا. إذا شعرتم به، فاتصلوا بالطوارئ فورًا.
safety-timeline-eyelid = هبوط الجفن بعد الحقن من الآثار الجانبية الشائعة، لكنه قد يكون علامة خطر. لذلك اتصلوا بالطوارئ فورًا في كل الأحوال.
# Variables: $gap (a time with its unit)
safety-timeline-again = لا تكرروا العلاج في هذه المدة. فنشرات الدواء تنصح بأن تتركوا { $gap } على الأقل بين علاج وآخر بالبوتوكس أو بمنتج مشابه. أما إضافة حقن لتصحيح النتيجة، فالطبيب وحده يقررها.
safety-timeline-again-name = لا تكرروا العلاج
safety-timeline-eyes = لا تجربوا بأنفسكم أبدًا أي شيء حول العينين لإزالة المفعول، فقد تؤذون عيونكم. اسألوا الطبيب.

## Check of understanding: question, answers, and the explanation in other words after a wrong answer

safety-understanding-emergency = تخيلوا أنكم في المنزل بعد الحقن، ولديكم صعوبة في التنفس أو البلع. ما التصرف الصحيح؟
safety-understanding-emergency-wait = الانتظار حتى تزول
safety-understanding-emergency-call = الاتصال بالطوارئ فورًا
safety-understanding-emergency-next-visit = إخبار العيادة في الزيارة القادمة
safety-understanding-emergency-again = صعوبة التنفس أو البلع حالة طارئة، حتى بعد الحقن بأسابيع. لا تنتظروا، واتصلوا بالطوارئ فورًا.
safety-understanding-medicine = هل يوجد دواء معتمد لإزالة المفعول؟
safety-understanding-medicine-pharmacy = نعم، من الصيدلية
safety-understanding-medicine-none = لا، لا يوجد
safety-understanding-medicine-cream = نعم، كريم للجلد
safety-understanding-medicine-again = ليس هناك أي دواء معتمد لهذا الغرض. فلا تأخذوا له أي دواء من تلقاء أنفسكم، لأنه قد يضركم.
safety-understanding-eyes = تخيلوا أنكم تريدون إزالة المفعول حول العينين بأنفسكم في المنزل. هل يصح ذلك؟
safety-understanding-eyes-never = لا، لا يصح ذلك أبدًا
safety-understanding-eyes-no-pain = نعم، إذا لم يكن مؤلمًا
safety-understanding-eyes-later = نعم، بعد بضعة أيام
safety-understanding-eyes-again = لا تجربوا ذلك أبدًا من تلقاء أنفسكم، ولو لم يكن مؤلمًا، فقد تؤذون عيونكم. اسألوا الطبيب.

## To ask and write down

safety-ask-product = اسألوا الطبيب عن اسم المنتج المستعمل، وعن رقم التشغيلة (رقم الدفعة) المطبوع على العلبة. اكتبوا الإجابة واحتفظوا بها، فقد يسألكم عنها طبيب آخر.
