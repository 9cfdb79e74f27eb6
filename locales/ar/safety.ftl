# The label layer: safety information, not from the clinic's documents.

## Emergency signs: short noun phrases in a list under "Call … if you notice"

safety-emergency-swallow-speak-breathe = صعوبة في البلع أو الكلام أو التنفس
safety-emergency-weakness = ضعف في الجسم كله
safety-emergency-vision = رؤية مزدوجة أو غير واضحة
safety-emergency-eyelids = تدلي الجفون
safety-emergency-voice = بحة في الصوت
safety-emergency-bladder = فقدان التحكم في البول
safety-emergency-allergy = بقع بارزة على الجلد مع حكة (الشرى)، أو صفير عند التنفس، أو تورم الوجه أو الحلق، أو إغماء

## Summary

safety-summary-options = اسألوا عن الخيارات الأخرى أيضا. ومنها عدم إجراء أي علاج.
# The first section: signs that must not wait
safety-summary-danger = صعوبة البلع أو الكلام أو التنفس حالة طارئة، حتى بعد أسابيع. اطلبوا المساعدة فورا. وهناك علامات خطر أخرى: اقرؤوها كلها.
# What harm there is, how serious it is, and who has to tell something before
safety-summary-harm-common = من الآثار الشائعة: صداع، وكدمة صغيرة، وأعراض تشبه الإنفلونزا. وقد تبقى الكدمة أياما.
safety-summary-harm-serious = وقد تكون آثار أخرى خطيرة. منها صعوبة البلع أو الكلام أو التنفس، وضعف الجسم كله. وقد تظهر بعد ساعات أو حتى بعد أسابيع.
safety-summary-harm-who = إذا كان لديكم مرض في الأعصاب أو العضلات، أو صعوبة في البلع أو التنفس، فأخبروا الفريق الطبي قبل العلاج. وكذلك عند الحمل أو الرضاعة أو تناول الأدوية. والأسئلة التالية تساعدكم على ذلك.
safety-summary-neck = للحقن في الرقبة خطر: قد يجعل البلع صعبا.
safety-summary-no-medicine = لا يوجد دواء معتمد لإيقاف المفعول. لا تأخذوا أبدا دواء لهذا الغرض من تلقاء أنفسكم.
safety-summary-eyes = لا تجربوا أبدا أي شيء حول العينين من تلقاء أنفسكم.
safety-summary-ill = إذا كنتم مرضى أو لديكم حمى، فأخبرونا قبل العلاج. وأخبرونا أيضا إذا كنتم تأخذون مضادا حيويا الآن، أو أخذتموه مؤخرا.

## Checklist questions (answered yes / no / not sure)

safety-checklist-allergy = هل لديكم حساسية من أي نوع من توكسين البوتولينوم، مثل البوتوكس؟ أو من أحد مكونات المنتج؟
safety-checklist-infection = هل توجد عدوى (التهاب بسبب جراثيم) في المكان المقرر للحقن؟
safety-checklist-nerve-muscle = هل لديكم مرض في الأعصاب أو العضلات؟ من أمثلته الوهن العضلي الوبيل، وهو مرض يضعف العضلات.
safety-checklist-swallow-breathe = هل لديكم صعوبة في البلع أو التنفس؟
safety-checklist-swallow-breathe-after = هل لديكم بعد الحقن صعوبة في البلع أو الكلام أو التنفس؟
safety-checklist-pregnant = هل هناك حمل، أو احتمال حمل، أو رضاعة طبيعية؟
# Variables: $age (an age with its unit)
safety-checklist-under-age = هل عمركم أقل من { $age }؟
safety-checklist-bleeding = هل تنزفون بسهولة، أو تأخذون دواء مسيلا للدم؟ لا توقفوا أي دواء من تلقاء أنفسكم.
safety-checklist-face-surgery = هل سبق أن خضعتم لجراحة في الوجه؟ أو هل لديكم جفون متدلية، أو شلل في جانب من الوجه؟
safety-checklist-ill = هل تشعرون الآن بالمرض، أو لديكم حمى؟
safety-checklist-antibiotic = هل تأخذون مضادا حيويا الآن، أو أخذتموه في الأسابيع الأخيرة؟
safety-checklist-muscle-relaxants = هل تأخذون دواء يرخي العضلات؟
safety-checklist-medicines = هل تأخذون أي دواء؟
safety-checklist-other-toxin = هل خضعتم لعلاج آخر بتوكسين البوتولينوم (مادة البوتوكس الفعالة) في الأشهر الأخيرة؟ إذا كان الجواب نعم، فأخبروا الفريق الطبي: أي منتج، ومتى؟
safety-checklist-milk = هل لديكم حساسية من بروتين حليب البقر؟ بعض المنتجات تحتوي عليه.
safety-checklist-albumin = تحتوي المنتجات على الألبومين، وهو بروتين من دم الإنسان. هل تودون الحديث عن ذلك؟

## Timeline

safety-timeline-emergency = قد تظهر علامات الخطر بعد العلاج بساعات أو حتى بأسابيع. إذا لاحظتم واحدة منها، فاطلبوا المساعدة فورا.
safety-timeline-drive = إذا شعرتم بضعف أو دوار، أو بصعوبة في الرؤية، فلا تقودوا السيارة.
safety-timeline-common = من الآثار الشائعة: صداع، وكدمة صغيرة قد تبقى أياما، وأعراض تشبه الإنفلونزا.
safety-timeline-eyelid = تدلي الجفن من الآثار الشائعة. لكنه قد يكون أيضا من علامات الخطر. إذا حدث، فاتصلوا.
# Variables: $gap (a time with its unit)
safety-timeline-again = لا تكرروا العلاج قبل الأوان. تنصح نشرات الدواء بفاصل لا يقل عن { $gap } بين علاج وآخر. أما تصحيح النتيجة فأمر آخر، يقرره الطبيب.
safety-timeline-eyes = لا تجربوا أبدا أي شيء حول العينين من تلقاء أنفسكم.

## Check of understanding: question, answers, and the explanation in other words after a wrong answer

safety-understanding-emergency = تخيلوا أنكم في المنزل، وبدأت لديكم صعوبة في التنفس أو البلع. ما التصرف الصحيح؟
safety-understanding-emergency-wait = الانتظار لعلها تزول
safety-understanding-emergency-call = الاتصال بالطوارئ فورا
safety-understanding-emergency-next-visit = إخبار العيادة في الزيارة القادمة
safety-understanding-emergency-again = صعوبة التنفس أو البلع حالة طارئة، حتى بعد أسابيع. لا تنتظروا، واتصلوا بالطوارئ فورا.
safety-understanding-medicine = هل يوجد دواء معتمد لإيقاف المفعول؟
safety-understanding-medicine-pharmacy = نعم، من الصيدلية
safety-understanding-medicine-none = لا، لا يوجد
safety-understanding-medicine-cream = نعم، كريم للبشرة
safety-understanding-medicine-again = ليس هناك أي دواء معتمد لهذا الغرض. وقد يضركم أخذ دواء من تلقاء أنفسكم.
safety-understanding-eyes = تريدون أن تجربوا شيئا حول العينين في المنزل. هل يصح ذلك؟
safety-understanding-eyes-never = لا، أبدا من تلقاء نفسي
safety-understanding-eyes-no-pain = نعم، إذا لم يكن مؤلما
safety-understanding-eyes-later = نعم، بعد بضعة أيام
safety-understanding-eyes-again = تحتاج العينان إلى حماية خاصة. لذلك لا تجربوا حولهما أي شيء من تلقاء أنفسكم.

## To ask and write down

safety-ask-product = اسألوا عن اسم المنتج المستعمل، وعن رقم التشغيلة المطبوع على العلبة. واكتبوهما في ورقتكم.
