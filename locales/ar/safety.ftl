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
safety-summary-no-medicine = لا يوجد دواء معتمد لإيقاف المفعول. لا تأخذوا أبدا دواء لهذا الغرض من تلقاء أنفسكم.
safety-summary-eyes = لا تجربوا أبدا أي شيء حول العينين من تلقاء أنفسكم.
safety-summary-ill = هل تشعرون بالمرض، أو لديكم حمى؟ هل أخذتم مضادا حيويا مؤخرا؟ أخبرونا قبل الزيارة.

## Checklist questions (answered yes / no / not sure)

safety-checklist-allergy = هل لديكم حساسية من أي نوع من توكسين البوتولينوم، مثل البوتوكس؟ أو من أحد مكونات المنتج؟
safety-checklist-infection = هل توجد عدوى (التهاب بسبب جراثيم) في المكان المقرر للحقن؟
safety-checklist-nerve-muscle = هل لديكم مرض في الأعصاب أو العضلات؟ من أمثلته الوهن العضلي الوبيل، وهو مرض يضعف العضلات.
safety-checklist-swallow-breathe = هل لديكم صعوبة في البلع أو التنفس؟
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

safety-timeline-emergency = قد تظهر علامات خطر بعد العلاج بساعات أو حتى بأسابيع. منها صعوبة البلع أو الكلام أو التنفس. إذا لاحظتم علامة منها، فاتصلوا فورا برقم الطوارئ. وتجدون العلامات كلها في صفحة الطوارئ على هذا الجهاز.
safety-timeline-drive = إذا شعرتم بضعف أو دوار، أو بصعوبة في الرؤية، فلا تقودوا السيارة.
safety-timeline-common = من الآثار الشائعة: صداع، وكدمة صغيرة قد تبقى أياما، وأعراض تشبه الإنفلونزا. وقد يتدلى الجفن أيضا. وقد يكون هذا من علامات الخطر: إذا حدث، فاتصلوا برقم الطوارئ.
# Variables: $gap (a time with its unit)
safety-timeline-again = لا تكرروا العلاج قبل الأوان. تنصح نشرات الدواء بفاصل لا يقل عن { $gap } بين علاج وآخر.
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
safety-understanding-medicine-antibiotic = نعم، مضاد حيوي
safety-understanding-medicine-again = ليس هناك أي دواء معتمد لهذا الغرض. وقد يضركم أخذ دواء من تلقاء أنفسكم.
safety-understanding-eyes = هل يصح أن تجربوا في المنزل الحرارة أو الضوء حول العينين؟
safety-understanding-eyes-never = لا، لا أجرب ذلك بمفردي أبدا
safety-understanding-eyes-gently = نعم، ولكن بلطف
safety-understanding-eyes-glasses = نعم، مع نظارة شمسية
safety-understanding-eyes-again = تحتاج العينان إلى حماية خاصة. لذلك لا تجربوا حولهما أي شيء من تلقاء أنفسكم.

## To ask and write down

safety-ask-product = اسألوا عن اسم المنتج المستعمل، وعن رقم التشغيلة المطبوع على العلبة. واكتبوهما في ورقتكم.
