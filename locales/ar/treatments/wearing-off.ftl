# When it should wear off

wearing-off-title = زوال مفعول البوتوكس
wearing-off-about = لمن عولجوا بالبوتوكس ويريدون أن يزول مفعوله

## Headings of its own sections
wearing-off-section-what = ما الذي يمكنكم فعله؟
wearing-off-section-can = مزايا الانتظار وعيوبه
wearing-off-section-duration = كم يستغرق ذلك؟

## In short

wearing-off-summary-remember-wait = اسألوا الطبيب: هل تم الحقن بطريقة صحيحة؟ إذا كان الجواب نعم، فالأنسب هو الانتظار.
# Variables: $time (a time with its unit)
wearing-off-summary-remember-judge = لا تحكموا على النتيجة قبل مرور { $time }. أما علامات الخطر فلا تنتظر: اتصلوا فورا.
wearing-off-summary-remember-not-instant = إذا لزم أن تعود حركة الوجه في وقت أقرب، فاسألوا الفريق الطبي. لا توجد طريقة فورية.
wearing-off-summary-wait = اسألوا الطبيب: هل تم الحقن بطريقة صحيحة؟ إذا كان الجواب نعم، فالأنسب أن تنتظروا زوال المفعول. ولا تكرروا العلاج في هذه المدة.
# Variables: $time (a time with its unit), $span (a time range with its unit)
wearing-off-summary-final-first = لا تحكموا على النتيجة قبل مرور { $time }. وإذا لم تعجبكم، فاسألوا أولا عن تصحيحها. والوقت المناسب هو الفترة من { $span } بعد العلاج. والقرار للطبيب.
wearing-off-summary-earlier = قد يلزم أن تعود حركة الوجه في وقت أقرب. قد تكون لدى المختصين عدة طرق لذلك، فاسألوا الفريق الطبي. ولا تعطي أي منها نتيجة فورية.
wearing-off-summary-wait-ask = لا تذكر وثائقنا مزايا الانتظار ولا عيوبه. اسألوا الفريق الطبي.
wearing-off-summary-hard-to-undo = لا يمكن إزالة المفعول بالسهولة نفسها التي يتم بها الحقن.
wearing-off-summary-forehead-slow = يستغرق زوال المفعول في الجبهة عادة أطول وقت. فعضلتها قوية، والجرعة فيها كبيرة.
wearing-off-summary-eyes-small = الكمية التي تحقن حول العينين أقل بكثير. لذلك لا تتوقف سرعة زوال المفعول على مساحة المنطقة.
wearing-off-summary-lasts-ask = لا تذكر وثائقنا كم يدوم المفعول. اسألوا عن ذلك من فضلكم.
wearing-off-summary-harm-ask = لا تذكر وثائقنا كم مرة تحدث الآثار غير المرغوبة. اسألوا الفريق الطبي.
wearing-off-summary-blood-heat = تقول إحدى الوثائق إن الدفء وزيادة تدفق الدم في المنطقة يساعدان على زوال المفعول. وهذه فكرة معظم الطرق. وعلى حد علمنا، لا دليل على ذلك.
wearing-off-summary-massage = تقول إحدى الوثائق إن تدليك الجبهة في المنزل يسرع زوال المفعول. وعلى حد علمنا، لا دليل على ذلك. لا تفركوا المنطقة في الساعات الأولى بعد الحقن.
wearing-off-summary-sauna = تقول إحدى الوثائق إن الحمامات الساخنة والساونا تقصر مدة المفعول. وعلى حد علمنا، لا دليل على ذلك.
wearing-off-summary-physio = تقول إحدى الوثائق إن العلاج الطبيعي يساعد، بالتيار الدقيق أو بالمغناطيس. والتيار الدقيق تيار كهربائي ضعيف جدا. لكن الدراسات، على حد علمنا، تبحث استعمال التنبيه الكهربائي لتقوية المفعول.
# Variables: $devices (a number of devices)
wearing-off-summary-light = تقول إحدى الوثائق إن أجهزة الضوء أو الليزر تدفئ عضلة الجبهة بلا ألم. وتقول إنها تقصر مدة المفعول. لكن دراسة على { $devices } للضوء والليزر، على حد علمنا، لم تجد نقصا في المفعول.
wearing-off-summary-meso-plasma = الميزوثيرابي هو حقن كميات صغيرة من مواد في الجلد. والعلاج بالبلازما هو حقن جزء من دم الشخص نفسه. تقول إحدى الوثائق إنهما يغذيان الأنسجة ويقللان المفعول. وعلى حد علمنا، لا دليل على ذلك. وكلاهما يعني مزيدا من الحقن في منطقة سبق علاجها.

## Before

# Variables: $time (a time with its unit)
wearing-off-checklist-recent = هل مر على الحقن أقل من { $time }؟
wearing-off-checklist-forehead = هل كان الحقن في الجبهة؟
wearing-off-checklist-eyes = هل كان الحقن حول العينين؟
wearing-off-checklist-bothers = هل يضايقكم شيء في النتيجة؟ أخبروا به الفريق الطبي.
wearing-off-checklist-tried = هل جربتم من قبل أي شيء لتسريع زوال المفعول؟
wearing-off-checklist-eye-disease = هل لديكم مرض في العينين؟

## After

wearing-off-timeline-judge = لا تحكموا على النتيجة الآن. أما علامات الخطر فلا تنتظر: اتصلوا فورا.
wearing-off-timeline-correction = إذا لم تعجبكم النتيجة، فاسألوا أولا عن تصحيحها. والقرار للطبيب.
wearing-off-timeline-wait = اسألوا الطبيب: هل تم الحقن بطريقة صحيحة؟ إذا كان الجواب نعم، فانتظروا حتى يزول المفعول. ولا تكرروا العلاج.

## Did we explain it well?

wearing-off-understanding-wait = قال لكم الطبيب إن الحقن تم بطريقة صحيحة. فما الخيار الأنسب؟
wearing-off-understanding-wait-repeat = تكرار العلاج
wearing-off-understanding-wait-wait = الانتظار حتى يزول المفعول
wearing-off-understanding-wait-home = تجربة شيء ما في المنزل
wearing-off-understanding-wait-again = لا شيء يزيل المفعول في الحال. فإذا كان الحقن صحيحا، فالأنسب هو الانتظار.
wearing-off-understanding-judge = متى يمكنكم الحكم على النتيجة؟
# Variables: $time (a time with its unit)
wearing-off-understanding-judge-weeks = بعد مرور { $time }
wearing-off-understanding-judge-same-day = في اليوم نفسه
wearing-off-understanding-judge-next-day = في اليوم التالي
# Variables: $time (a time with its unit)
wearing-off-understanding-judge-again = قبل مرور { $time } يكون الحكم على النتيجة مبكرا. أما علامات الخطر فلا تنتظر: اتصلوا فورا.
