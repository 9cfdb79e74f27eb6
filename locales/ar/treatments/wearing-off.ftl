# When it should wear off

wearing-off-title = إذا أردتم زوال مفعول البوتوكس
wearing-off-about = لمن عولجوا بالبوتوكس ويريدون أن يزول مفعوله

## In short

wearing-off-summary-remember-wait = إذا تم الحقن بطريقة صحيحة، فالخيار الأنسب هو الانتظار.
# Variables: $time (a time with its unit)
wearing-off-summary-remember-judge = لا تحكموا على النتيجة قبل مرور { $time }. وبعد ذلك اسألوا أولا: هل يمكن تصحيح النتيجة؟
wearing-off-summary-remember-not-instant = إذا لزم أن تعود حركة الوجه في وقت أقرب، فاسألوا الفريق الطبي. لا توجد طريقة فورية.
wearing-off-summary-wait = إذا تم الحقن بطريقة صحيحة، فالأنسب هو الانتظار حتى يزول المفعول. ولا تكرروا العلاج.
# Variables: $time (a time with its unit), $span (a time range with its unit)
wearing-off-summary-final-first = لا تحكموا على النتيجة قبل مرور { $time }. وبعد { $span } من العلاج، اسألوا أولا: هل يمكن تصحيح النتيجة؟
wearing-off-summary-earlier = قد يلزم أن تعود حركة الوجه في وقت أقرب. قد تكون لدى المختصين عدة طرق لذلك، فاسألوا الفريق الطبي. ولا تعطي أي منها نتيجة فورية.
wearing-off-summary-hard-to-undo = إزالة المفعول أصعب من الحقن نفسه.
wearing-off-summary-forehead-slow = يستغرق زوال المفعول في الجبهة عادة أطول وقت. فعضلتها قوية، والجرعة فيها كبيرة.
wearing-off-summary-eyes-small = الكمية التي تحقن حول العينين أقل بكثير. لذلك لا تتوقف سرعة زوال المفعول على مساحة المنطقة.
wearing-off-summary-lasts-ask = لا تذكر وثائقنا كم يدوم المفعول. اسألوا عن ذلك من فضلكم.
wearing-off-summary-blood-heat = يقال إن الدفء وزيادة تدفق الدم في المنطقة يساعدان على زوال المفعول. وهذه فكرة معظم الطرق.
wearing-off-summary-massage = يقال إن تدليك الجبهة في المنزل يسرع زوال المفعول. لا دليل على ذلك. وينصح بعدم الفرك في الساعات الأولى بعد الحقن.
wearing-off-summary-sauna = يقال إن الحمامات الساخنة والساونا تقلل مدة المفعول. لا دليل على ذلك.
wearing-off-summary-physio = يقال إن العلاج الطبيعي يساعد، بالتيار الدقيق (تيار كهربائي ضعيف جدا) أو بالمغناطيس. لكن هناك دراسات تبحث استعمال التنبيه الكهربائي لتقوية المفعول.
# Variables: $devices (a number of devices)
wearing-off-summary-light = يقال إن أجهزة الضوء أو الليزر تدفئ عضلة الجبهة. ويقال إنها تقلل مدة المفعول بلا ألم. لكن دراسة على { $devices } للضوء والليزر لم تجد نقصا في المفعول.
wearing-off-summary-meso-plasma = الميزوثيرابي هو حقن كميات صغيرة من مواد في الجلد. والعلاج بالبلازما هو حقن جزء من دم الشخص نفسه. يقال إنهما يغذيان الأنسجة ويقللان المفعول. لا دليل على ذلك. وكلاهما يعني مزيدا من الحقن في منطقة سبق علاجها.

## Before

# Variables: $time (a time with its unit)
wearing-off-checklist-recent = هل مر على الحقن أقل من { $time }؟
wearing-off-checklist-forehead = هل كان الحقن في الجبهة؟
wearing-off-checklist-eyes = هل كان الحقن حول العينين؟
wearing-off-checklist-bothers = هل يضايقكم شيء في النتيجة؟ أخبروا به الفريق الطبي.
wearing-off-checklist-tried = هل جربتم من قبل أي شيء لتسريع زوال المفعول؟
wearing-off-checklist-eye-disease = هل لديكم مرض في العينين؟

## After

wearing-off-timeline-judge = لا تحكموا على النتيجة الآن. ما زال الوقت مبكرا.
wearing-off-timeline-correction = اسألوا أولا: هل يمكن تصحيح النتيجة؟
wearing-off-timeline-wait = إذا تم الحقن بطريقة صحيحة، فانتظروا حتى يزول المفعول. ولا تكرروا العلاج.

## Did we explain it well?

wearing-off-understanding-wait = تم الحقن بطريقة صحيحة. فما الخيار الأنسب؟
wearing-off-understanding-wait-repeat = تكرار العلاج
wearing-off-understanding-wait-wait = الانتظار حتى يزول المفعول
wearing-off-understanding-wait-heat = وضع شيء ساخن على المكان
wearing-off-understanding-wait-again = لا شيء يزيل المفعول في الحال. فإذا كان الحقن صحيحا، فالأنسب هو الانتظار.
wearing-off-understanding-judge = متى يمكنكم الحكم على النتيجة؟
# Variables: $time (a time with its unit)
wearing-off-understanding-judge-weeks = بعد مرور { $time }
wearing-off-understanding-judge-same-day = في اليوم نفسه
wearing-off-understanding-judge-next-day = في اليوم التالي
# Variables: $time (a time with its unit)
wearing-off-understanding-judge-again = قبل مرور { $time } يكون الحكم على النتيجة مبكرا.
