# Classic botulinum toxin

classic-title = البوتوكس التقليدي
classic-about = حقن في عضلات الوجه

## Words of the interface in words of its own

# Variables: $span (a time with its unit)
classic-ui-when-beyond = بعد { $span } من الحقن أو أكثر
# Variables: $span (a time with its unit)
classic-ui-when-between = من { $span } بعد الحقن
classic-ui-preparation-list = قبل الموعد: ضعوا علامة على ما ينطبق عليكم

## In short

classic-summary-remember-expression = بعد علاج الجبهة، قد لا تستطيعون رفع الحاجبين، مثلًا عندما تندهشون. وتقول إحدى الوثائق إن هذا متوقع.
classic-summary-remember-undo = البوتوكس يرخي عضلات الوجه عادةً. وتقول إحدى الوثائق إن إزالة هذا المفعول أصعب من الحقن نفسه. ولا نعرف طريقة ثبتت فائدتها. فلا تعتمدوا على إزالته، وفكروا جيدًا قبل أن تقرروا.
# Variables: $time (a time with its unit)
classic-summary-remember-final = انتظروا { $time } بعد الحقن قبل الحكم على النتيجة. فالنتيجة النهائية لا تظهر عادةً قبل ذلك. وإذا أقلقكم شيء في هذه المدة، فأخبروا الطبيب. وعند ظهور علامة خطر، اتصلوا بالطوارئ فورًا.
classic-summary-what = يحقن الطبيب توكسين البوتولينوم داخل العضلة. وهذا التوكسين هو المادة الفعالة في البوتوكس، أي المادة التي تعطي المفعول. وهذا العلاج لخطوط الجبهة وللخطوط بين الحاجبين.
classic-summary-relax = ترتخي العضلة عادةً. وبذلك قد تخف الخطوط التي تسببها حركتها.
classic-summary-expression = بعد علاج الجبهة، قد لا تستطيعون رفع الحاجبين، مثلًا عندما تندهشون. وتقول إحدى الوثائق إن هذا متوقع. وإذا أقلقكم ذلك، فأخبروا الطبيب.
classic-summary-hard-to-undo = تقول إحدى الوثائق إن إزالة المفعول أصعب من الحقن نفسه. ولا نعرف طريقة ثبتت فائدتها. فلا تعتمدوا على إزالته.
classic-summary-expectation = قد تختلف النتيجة عما تتخيلونه، حتى لو سار كل شيء على ما يرام. لذلك أخبروا الطبيب قبل العلاج بما تتوقعونه.
classic-summary-forehead = تقول إحدى الوثائق إن الجبهة هي أكثر منطقة يعالجها الأطباء. وتقول إن عضلتها قوية، فتحتاج غالبًا إلى جرعة أكبر.
classic-summary-session-ask = لا تذكر الوثائق التي لدينا كم تستغرق الجلسة. اسألوا الطبيب عن ذلك.
# Variables: $span (a time range with its unit)
classic-summary-onset = تقول إحدى الوثائق إن العضلة التي حقنها الطبيب تتوقف عن الحركة عادةً بعد { $span }. وقد تظهر التغيرات الأولى قبل ذلك. وهذا يختلف من شخص إلى آخر.
# Variables: $time (a time with its unit)
classic-summary-final = تظهر النتيجة النهائية عادةً بعد { $time }.
# Variables: $span (a time range with its unit)
classic-summary-touch-up = إذا رأيتم أن المفعول ناقص في مكان ما، فأخبروا الطبيب. فقد يصحح النتيجة، أي يحقن كميةً إضافيةً حيث يلزم. ويكون ذلك عادةً في الفترة من { $span } بعد الحقن. ويقرر الطبيب ذلك معكم.
classic-summary-lasts-ask = لا تذكر الوثائق التي لدينا متى يزول المفعول. اسألوا الطبيب عن ذلك.
classic-summary-passes = تقول إحدى الوثائق إن المفعول غير دائم، وإنه يزول مع الوقت.
classic-summary-harm-ask = لا تذكر الوثائق التي لدينا عدد الأشخاص الذين تظهر لديهم آثار جانبية بعد الحقن. اسألوا الطبيب عن ذلك.
classic-summary-shorter-heat = تقول إحدى الوثائق إن تعريض مكان الحقن للحرارة يجعل مدة المفعول أقصر. وهذا غير مثبت. لا تجربوه قبل أن تسألوا الطبيب.
classic-summary-shorter-massage = تقول إحدى الوثائق إن تدليك الجبهة يجعل مدة المفعول أقصر. وهذا غير مثبت. ولسلامتكم، لا تدلكوا مكان الحقن في الساعات الأولى بعد الحقن. واسألوا الطبيب قبل أي تدليك بعدها.

## Pictures in "In short"

classic-picture-undo-title = الحقن وإزالة المفعول، بحسب إحدى الوثائق
classic-picture-undo-in = أسهل: الحقن
classic-picture-undo-out = أصعب: إزالة المفعول
classic-picture-undo-about = تقول إحدى الوثائق إن إزالة المفعول أصعب من الحقن.
classic-picture-layer-title = رسم مبسط للجلد والعضلة تحته
classic-picture-layer-here = البوتوكس التقليدي: في العضلة
classic-picture-layer-about = تدخل المادة في العضلة التي تحت الجلد.
classic-picture-where-title = الخطوط التي يعالجها هذا العلاج
classic-picture-where-about = هذا العلاج لخطوط الجبهة وللخطوط بين الحاجبين.
classic-picture-lid-title = الحاجب غير الجفن
classic-picture-lid-about = الحاجب فوق العين، والجفن يغطيها. بعد علاج الجبهة، قد لا تستطيعون رفع الحاجبين. وتقول إحدى الوثائق إن هذا متوقع. أما هبوط الجفن فأثر جانبي شائع، لكنه قد يكون علامة خطر، كما تقول نشرة الدواء. إذا هبط الجفن، فلا تنتظروا، واتصلوا بالطوارئ فورًا.

## Before

classic-checklist-prior-allergy = هل سبق أن ظهرت لديكم حساسية من البوتوكس أو من منتج مشابه؟ إذا لم تأخذوا هذه الحقن من قبل، فأجيبوا «لا».
classic-checklist-prior-none = هل تلقيتم من قبل علاجًا بالبوتوكس أو بمنتج مشابه، ولم يفدكم؟
classic-checklist-keep-forehead = هل تريدون أن تبقى حركة الجبهة كاملة؟
classic-checklist-expectation = هل أخبرتم الطبيب بما تتوقعونه؟
classic-checklist-know-undo = تقول إحدى الوثائق إن إزالة المفعول أصعب من الحقن نفسه. هل تعرفون ذلك؟

## Before the appointment

classic-preparation-expectation = إذا لم تخبروا الطبيب بعد بما تتوقعونه، فأخبروه قبل العلاج. فقد تختلف النتيجة عما تتخيلونه.
classic-preparation-expectation-name = ما تتوقعونه
classic-preparation-prior-none = ربما تلقيتم من قبل علاجًا بالبوتوكس أو بمنتج مشابه، ولم يفدكم. إذا كان هذا حالكم، فأخبروا الطبيب قبل أي علاج.
classic-preparation-prior-none-name = علاج سابق لم يفدكم

## After

classic-timeline-onset = تقول إحدى الوثائق إن العضلة التي حقنها الطبيب تتوقف عن الحركة عادةً في هذا الوقت. وهذا يختلف من شخص إلى آخر.
classic-timeline-onset-name = المفعول في العضلة
classic-timeline-final = تظهر النتيجة النهائية عادةً في هذا الوقت. وإذا أقلقكم شيء، ولو قبل ذلك، فأخبروا الطبيب.
classic-timeline-final-name = النتيجة النهائية
classic-timeline-touch-up = إذا رأيتم أن المفعول ناقص في مكان ما، فأخبروا الطبيب. فقد يصحح النتيجة في هذه الفترة، أي يحقن كمية إضافية حيث يلزم. ويقرر الطبيب ذلك معكم.
classic-timeline-touch-up-name = هل يلزم تصحيح؟

## Did we explain it well?

classic-understanding-forehead = تخيلوا أنكم لا تستطيعون رفع الحاجبين بعد علاج الجبهة. ما معنى هذا، بحسب إحدى الوثائق؟
classic-understanding-forehead-fault = خطأ في العلاج
classic-understanding-forehead-expected = أمر متوقع
classic-understanding-forehead-allergy = حساسية
classic-understanding-forehead-again = تقول إحدى الوثائق إن هذا متوقع: العضلة التي ترفع الحاجبين ترتخي عادةً. أما إذا هبط الجفن، فاتصلوا بالطوارئ فورًا.
classic-understanding-final = متى تظهر النتيجة النهائية عادةً؟
classic-understanding-final-same-day = في اليوم نفسه
classic-understanding-final-next-day = في اليوم التالي
# Variables: $time (a time with its unit)
classic-understanding-final-weeks = بعد { $time }
# Variables: $time (a time with its unit)
classic-understanding-final-again = تقول إحدى الوثائق إن العضلة تحتاج عادةً إلى بضعة أيام حتى تتوقف عن الحركة. وتظهر النتيجة النهائية عادةً بعد { $time }.
classic-understanding-undo = هل إزالة المفعول سهلة، بحسب إحدى الوثائق؟
classic-understanding-undo-harder = لا، إنها أصعب من الحقن
classic-understanding-undo-easy = نعم، في أي وقت
classic-understanding-undo-next-day = نعم، في اليوم التالي
classic-understanding-undo-again = تقول إحدى الوثائق إن إزالة المفعول أصعب من الحقن. ولا نعرف طريقة ثبتت فائدتها. فلا تعتمدوا على إزالته، وفكروا في هذا قبل أن تقرروا.

## What to ask and write down
classic-ask-rubbing = لا تدلكوا مكان الحقن في الساعات الأولى بعد الحقن. اسألوا الطبيب: كم ساعة يمنع التدليك؟ اكتبوا الإجابة واحتفظوا بها.
