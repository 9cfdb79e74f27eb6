# When it should wear off

wearing-off-title = إذا أردتم زوال المفعول
wearing-off-about = لمن عولجوا بالبوتوكس ويريدون أن يزول مفعوله

## In short

wearing-off-summary-remember-wait = إذا تم الحقن بطريقة صحيحة، فالانتظار هو الخيار الأكثر حكمة.
# Variables: $time (a time with its unit)
wearing-off-summary-remember-judge = لا تحكموا على النتيجة قبل مرور { $time }. وبعد ذلك اسألوا أولا عن التصحيح.
wearing-off-summary-remember-not-instant = إذا لزم أن تعود الحركة في وقت أقرب، فاسألوا الفريق الطبي. لا توجد طريقة فورية.
wearing-off-summary-wait = إذا تم الحقن بطريقة صحيحة، فالأكثر حكمة هو الانتظار حتى يزول المفعول. ولا تكرروا العلاج.
# Variables: $time (a time with its unit), $span (a time range with its unit)
wearing-off-summary-final-first = لا تحكموا على النتيجة قبل مرور { $time }. وبعد { $span } من العلاج، اسألوا أولا عن التصحيح.
wearing-off-summary-earlier = إذا لزم أن تعود الحركة في وقت أقرب، فلدى الفريق الطبي عدة طرق. وليس بينها طريقة فورية.
wearing-off-summary-hard-to-undo = إزالة المفعول أصعب من الحقن نفسه.
wearing-off-summary-forehead-slow = الجبهة تحتاج إلى أطول وقت. فعضلتها قوية، والجرعة فيها كبيرة.
wearing-off-summary-eyes-small = كمية الحقن حول العينين أقل بكثير. لذلك لا تحدد مساحة هذه المنطقة سرعة زوال المفعول.
wearing-off-summary-lasts-ask = لا تذكر وثائقنا كم يدوم المفعول. اسألوا عن ذلك من فضلكم.
wearing-off-summary-blood-heat = يقال إن معظم الطرق تقوم على فكرة واحدة: زيادة تدفق الدم والدفء في المنطقة.
wearing-off-summary-massage = يقال إن تدليك الجبهة في المنزل يسرع زوال المفعول. لا دليل على ذلك. وينصح بعدم الفرك في الساعات الأولى بعد الحقن.
wearing-off-summary-sauna = يقال إن الحمامات الساخنة والساونا تجعل مدة المفعول أقصر. لا دليل على ذلك.
wearing-off-summary-physio = يقال إن العلاج الطبيعي يساعد، بالتيار الدقيق (تيار كهربائي ضعيف جدا) أو بالمغناطيس. لكن هناك دراسات على التنبيه الكهربائي لتقوية المفعول.
# Variables: $devices (a number of devices)
wearing-off-summary-light = يقال إن أجهزة الضوء أو الليزر تدفئ عضلة الجبهة. ويقال إنها تجعل مدة المفعول أقصر، وبلا ألم. لكن تجربة على { $devices } للضوء والليزر لم تلاحظ نقصا في المفعول.
wearing-off-summary-meso-plasma = يقال إن الميزوثيرابي والعلاج بالبلازما يغذيان الأنسجة ويقللان المفعول. الأول حقن صغيرة في الجلد، والثاني حقن جزء من دم الشخص نفسه. لا دليل على ذلك. وهما يعنيان مزيدا من الحقن في منطقة سبق علاجها.

## Before

# Variables: $time (a time with its unit)
wearing-off-checklist-recent = هل مر على الحقن أقل من { $time }؟
wearing-off-checklist-forehead = هل كان الحقن في الجبهة؟
wearing-off-checklist-eyes = هل كان الحقن حول العينين؟
wearing-off-checklist-bothers = هل هناك شيء يضايقكم؟ أخبروا الفريق الطبي به.
wearing-off-checklist-tried = هل جربتم من قبل أي شيء ليزول المفعول في وقت أقرب؟
wearing-off-checklist-eye-disease = هل لديكم مرض في العينين؟

## After

wearing-off-timeline-judge = لا تحكموا على النتيجة الآن. ما زال الوقت مبكرا.
wearing-off-timeline-correction = اسألوا أولا عن التصحيح.
wearing-off-timeline-wait = إذا تم الحقن بطريقة صحيحة، فانتظروا حتى يزول المفعول. ولا تكرروا العلاج.

## Did we explain it well?

wearing-off-understanding-wait = تم الحقن بطريقة صحيحة. فما الخيار الأكثر حكمة؟
wearing-off-understanding-wait-repeat = تكرار العلاج
wearing-off-understanding-wait-wait = الانتظار حتى يزول المفعول
wearing-off-understanding-wait-heat = وضع شيء ساخن على المكان
wearing-off-understanding-wait-again = لا شيء يزيل المفعول في الحال. لذلك فالانتظار هو الخيار الأكثر حكمة.
wearing-off-understanding-judge = متى يمكنكم الحكم على النتيجة؟
# Variables: $time (a time with its unit)
wearing-off-understanding-judge-weeks = بعد مرور { $time }
wearing-off-understanding-judge-same-day = في اليوم نفسه
wearing-off-understanding-judge-next-day = في اليوم التالي
# Variables: $time (a time with its unit)
wearing-off-understanding-judge-again = قبل مرور { $time } يكون الحكم على النتيجة مبكرا.
