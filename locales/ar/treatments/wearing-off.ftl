# When it should wear off

wearing-off-title = زوال مفعول البوتوكس
wearing-off-about = لمن تلقوا البوتوكس ويسألون عن زوال مفعوله

## Headings of its own sections
wearing-off-section-what = ما الذي يمكنكم فعله؟
wearing-off-section-can = الانتظار: مزاياه وعيوبه
wearing-off-section-cannot = هل إزالة المفعول سهلة؟
wearing-off-section-duration = متى يزول المفعول؟

## Words of the interface in words of its own: the day is that of the injection, not of a visit
wearing-off-ui-step-timeline = بعد الحقن
wearing-off-ui-step-timeline-short = بعد الحقن
wearing-off-ui-timeline-treatment = الحقن
# Variables: $date (a date)
wearing-off-ui-timeline-date = تاريخ آخر حقنة: { $date }
wearing-off-ui-timeline-no-date = حددوا تاريخ آخر حقنة لتظهر التواريخ. ثم اقرؤوا ما عليكم فعله في كل تاريخ.
wearing-off-ui-date-set = تحديد التاريخ
wearing-off-ui-date-clear = حذف التاريخ
# Variables: $example (a date in figures)
wearing-off-ui-plain-date = اكتبوا تاريخ آخر حقنة: يوم/شهر/سنة، مثلًا { $example }.
# Variables: $span (a time range with its unit)
wearing-off-ui-when-between = من { $span } بعد الحقن
# Variables: $span (a time with its unit)
wearing-off-ui-when-beyond = بعد { $span } من الحقن أو أكثر

## In short

wearing-off-summary-remember-wait = اسألوا الطبيب: هل كان الحقن كما يجب؟ إذا قال نعم، فالأنسب عادةً، كما تقول إحدى الوثائق، أن تنتظروا حتى يزول المفعول. وإذا قال لا، أو لم يكن متأكدًا، فقرروا معه ما ستفعلونه.
# Variables: $time (a time with its unit)
wearing-off-summary-remember-judge = انتظروا { $time } بعد الحقن قبل الحكم على النتيجة. فالنتيجة النهائية لا تظهر عادةً قبل ذلك. وإذا أقلقكم شيء في هذه المدة، فأخبروا الطبيب. وعند ظهور علامة خطر، اتصلوا بالطوارئ فورًا.
wearing-off-summary-remember-not-instant = البوتوكس يرخي العضلة عادةً. إذا أردتم أن تعود حركة الوجه قبل زوال المفعول، فاسألوا الطبيب. تذكر إحدى الوثائق عدة طرق، وتقول إنها لا تعطي نتيجةً فورًا. ولا نعرف دليلًا على أنها تفيد فيما بعد.
wearing-off-summary-wait = اسألوا الطبيب: هل كان الحقن كما يجب؟ إذا قال نعم، فالأنسب عادةً، كما تقول إحدى الوثائق، أن تنتظروا حتى يزول المفعول، وألا تكرروا العلاج. وإذا قال لا، أو لم يكن متأكدًا، فقرروا معه ما ستفعلونه.
# Variables: $time (a time with its unit), $span (a time range with its unit)
wearing-off-summary-final-first = انتظروا { $time } بعد الحقن قبل الحكم على النتيجة. أما إذا كان المفعول أقوى مما أردتم، أو أقلقكم شيء، فلا تنتظروا، وأخبروا الطبيب. وعند هبوط الجفن، أو أي علامة خطر، اتصلوا بالطوارئ فورًا. وإذا كان المفعول أقل مما أردتم، فاسألوا الطبيب: هل تحتاج النتيجة إلى تصحيح؟ فقد يحقن كميةً إضافيةً في الفترة من { $span } بعد الحقن. ويقرر الطبيب ذلك معكم.
wearing-off-summary-earlier = إذا كنتم تحتاجون إلى عودة حركة الوجه قبل أن يزول المفعول من تلقاء نفسه، فاسألوا الطبيب. تذكر إحدى الوثائق عدة طرق، وتقول إنها لا تعطي نتيجةً فورًا. ولا نعرف دليلًا على أنها تفيد فيما بعد.
wearing-off-summary-earlier-ask = لا تقدم الوثائق التي لدينا دليلًا على أن هذه الطرق تفيد. اقرؤوا «أقوال غير مثبتة» في هذه الصفحة، ثم اسألوا الطبيب.
wearing-off-summary-wait-ask = من ينتظر لا يجرب طرقًا غير مثبتة. لكن حركة الوجه قد تبقى أقل مما كانت قبل الحقن حتى يزول المفعول. ولا تذكر الوثائق التي لدينا مزايا أو عيوبًا أخرى للانتظار. اسألوا الطبيب عنها.
wearing-off-summary-hard-to-undo = لا، بحسب إحدى الوثائق. فهي تقول إن إزالة المفعول أصعب من الحقن نفسه. ولا نعرف طريقة ثبتت فائدتها.
wearing-off-summary-forehead-slow = تقول إحدى الوثائق إن المفعول يدوم في الجبهة عادةً مدةً أطول منها في غيرها. وتذكر السبب: عضلتها قوية، والجرعة فيها غالبًا كبيرة.
wearing-off-summary-eyes-small = تقول إحدى الوثائق إن الكمية التي يحقنها الطبيب حول العينين أقل بكثير عادةً. وتقول إن حجم المنطقة لا يكفي وحده لنعرف متى يزول المفعول.
wearing-off-summary-lasts-ask = لا تذكر الوثائق التي لدينا متى يزول المفعول بعد الحقن في العضلة (البوتوكس التقليدي). اسألوا الطبيب عن ذلك.
wearing-off-summary-harm-ask = لا تذكر الوثائق التي لدينا عدد الأشخاص الذين تظهر لديهم آثار جانبية بعد الحقن. اسألوا الطبيب عن ذلك.
wearing-off-summary-blood-heat = تقول إحدى الوثائق إن الدفء وزيادة جريان الدم في المنطقة يساعدان على زوال المفعول. وتقول إن معظم الطرق تعتمد على ذلك. وهذا غير مثبت. اسألوا الطبيب أولًا.
wearing-off-summary-massage = تقول إحدى الوثائق إن تدليك الجبهة في المنزل يسرّع زوال المفعول. وهذا غير مثبت. ولسلامتكم، لا تدلكوا مكان الحقن في الساعات الأولى بعد الحقن. واسألوا الطبيب قبل أي تدليك بعدها.
wearing-off-summary-sauna = تقول إحدى الوثائق إن الحمامات الساخنة والساونا تجعل مدة المفعول أقصر. وهذا غير مثبت. لا تجربوها قبل أن تسألوا الطبيب.
wearing-off-summary-physio = تقول إحدى الوثائق إن العلاج الطبيعي (الفيزيائي) يسرع زوال المفعول. والمقصود علاج بالمغناطيس أو بتيار كهربائي ضعيف جدًا. وهذا غير مثبت. وفيما نعلم، يدرس باحثون ما إذا كانت الكهرباء تقوي المفعول بدلًا من أن تُضعفه. اسألوا الطبيب أولًا.
# Variables: $devices (a number of devices)
wearing-off-summary-light = تقول إحدى الوثائق إن أجهزة الضوء أو الليزر تدفئ عضلة الجبهة. وتقول إنها تجعل مدة المفعول أقصر. وهذا غير مثبت. وفي دراسة نعرفها على { $devices } للضوء والليزر، لم ينقص المفعول. اسألوا الطبيب أولًا.
wearing-off-summary-meso-plasma = الميزوثيرابي هو حقن كميات صغيرة من مواد في الجلد. والعلاج بالبلازما هو حقن جزء من دم الشخص نفسه. تقول إحدى الوثائق إنهما يفيدان المنطقة ويُضعفان المفعول. وهذا غير مثبت. وكلاهما يعني مزيدًا من الحقن في منطقة سبق علاجها. اسألوا الطبيب أولًا.

## Pictures in "In short"

wearing-off-picture-choice-title = هل كان الحقن كما يجب؟
wearing-off-picture-choice-yes = قال الطبيب نعم: الأنسب عادةً الانتظار
wearing-off-picture-choice-no = قال الطبيب لا، أو ليس متأكدًا: قرروا معه
wearing-off-picture-choice-about = اسألوا الطبيب أولًا. تقول إحدى الوثائق إن الانتظار هو الأنسب عادةً إذا كان الحقن كما يجب.
wearing-off-picture-where-title = الجبهة وما حول العينين
wearing-off-picture-where-about = تقول إحدى الوثائق إن المفعول عادةً أطول في الجبهة منه في غيرها.
wearing-off-picture-lid-title = الحاجب غير الجفن
wearing-off-picture-lid-about = الحاجب فوق العين، والجفن يغطيها. بعد علاج الجبهة، قد لا تستطيعون رفع الحاجبين. وتقول إحدى الوثائق إن هذا متوقع. أما هبوط الجفن فأثر جانبي شائع، لكنه قد يكون علامة خطر، كما تقول نشرة الدواء. إذا هبط الجفن، فلا تنتظروا، واتصلوا بالطوارئ فورًا.

## Before

# Variables: $time (a time with its unit)
wearing-off-checklist-recent = هل كان الحقن خلال آخر { $time }؟ إذا كنتم لا تتذكرون، فأجيبوا «لا أعرف».
wearing-off-checklist-forehead = هل كان الحقن في الجبهة؟
wearing-off-checklist-eyes = هل كان الحقن حول العينين؟
wearing-off-checklist-bothers = هل يضايقكم شيء في النتيجة؟ إذا كانت الإجابة نعم، فأخبروا الطبيب به.
wearing-off-checklist-tried = هل جربتم من قبل أي شيء لتسريع زوال المفعول؟
wearing-off-checklist-eye-disease = هل لديكم مرض في العينين؟

## After

wearing-off-timeline-judge = لا تحكموا على النتيجة قبل نهاية هذه المدة. فالنتيجة النهائية لا تظهر عادةً قبل ذلك. وإذا أقلقكم شيء في هذه المدة، فأخبروا الطبيب. وعند ظهور علامة خطر، اتصلوا بالطوارئ فورًا.
wearing-off-timeline-judge-name = لا تحكموا مبكرًا
wearing-off-timeline-correction = إذا لم تسألوا الطبيب بعد، فاسألوه: هل كان الحقن كما يجب؟ وإذا كان المفعول أقل مما أردتم، فاسألوه: هل تحتاج النتيجة إلى تصحيح؟ فقد يحقن في هذه الفترة كميةً إضافية. ويقرر الطبيب ذلك معكم. أما إذا كان المفعول أقوى مما أردتم، ولو قبل ذلك، فأخبروا الطبيب. وعند هبوط الجفن، أو أي علامة خطر، اتصلوا بالطوارئ فورًا.
wearing-off-timeline-correction-name = هل يلزم تصحيح؟
wearing-off-timeline-wait = إذا لم تسألوا الطبيب بعد، فاسألوه الآن. هل كان الحقن كما يجب؟ إذا قال نعم، فالأنسب عادةً، كما تقول إحدى الوثائق، أن تنتظروا حتى يزول المفعول، وألا تكرروا العلاج. وإذا قال لا، أو لم يكن متأكدًا، فقرروا معه ما ستفعلونه.
wearing-off-timeline-wait-name = أكان الحقن كما يجب؟

## Did we explain it well?

wearing-off-understanding-wait = تخيلوا أن الطبيب قال إن الحقن كان كما يجب. ما الأنسب عادةً، بحسب إحدى الوثائق؟
wearing-off-understanding-wait-repeat = تكرار العلاج
wearing-off-understanding-wait-wait = الانتظار حتى يزول المفعول
wearing-off-understanding-wait-home = تجربة شيء في المنزل
wearing-off-understanding-wait-again = إذا كان الحقن كما يجب، فالأنسب عادةً، كما تقول إحدى الوثائق، هو الانتظار. أما الطرق الأخرى، فلم تثبت فيما نعلم.
wearing-off-understanding-judge = متى يمكنكم الحكم على النتيجة؟
# Variables: $time (a time with its unit)
wearing-off-understanding-judge-weeks = بعد { $time }
wearing-off-understanding-judge-same-day = في اليوم نفسه
wearing-off-understanding-judge-next-day = في اليوم التالي
# Variables: $time (a time with its unit)
wearing-off-understanding-judge-again = النتيجة النهائية لا تظهر عادةً قبل مرور { $time } على الحقن. فلا تحكموا عليها قبل ذلك. وإذا أقلقكم شيء، ولو قبل ذلك، فأخبروا الطبيب. وعند أي علامة خطر، اتصلوا بالطوارئ فورًا.

## What to ask and write down
wearing-off-ask-correct = اسألوا الطبيب: هل كان الحقن كما يجب؟ يمكنكم أن تسألوه اليوم. اكتبوا الإجابة واحتفظوا بها.
