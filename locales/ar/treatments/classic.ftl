# Classic botulinum toxin

classic-title = البوتوكس التقليدي
classic-about = حقن في عضلات الوجه

## In short

classic-summary-remember-expression = بعد علاج الجبهة، قد لا تستطيعون رفع الحاجبين عند الدهشة. وهذا متوقع.
classic-summary-remember-undo = لا يمكن إزالة المفعول بالسهولة نفسها التي يتم بها الحقن. فكروا في هذا قبل أن تقرروا.
# Variables: $time (a time with its unit)
classic-summary-remember-final = لا تحكموا على النتيجة قبل مرور { $time }. أما علامات الخطر فلا تنتظر: اتصلوا فورا.
classic-summary-what = هو حقن مادة توكسين البوتولينوم داخل العضلة. وهي المادة الفعالة في البوتوكس. ويستعمل هذا العلاج لخطوط الجبهة وللخطوط بين الحاجبين.
classic-summary-relax = ترتخي العضلة، فتخف عادة الخطوط التي ترسمها حركتها.
classic-summary-expression = بعد علاج الجبهة، قد لا تستطيعون رفع الحاجبين عند الدهشة. هذا متوقع، وليس خطأ.
classic-summary-hard-to-undo = لا يمكن إزالة المفعول بالسهولة نفسها التي يتم بها الحقن.
classic-summary-expectation = قد تختلف النتيجة عما تتخيلونه، حتى لو سار كل شيء جيدا. أخبرونا قبل العلاج بما تتوقعونه.
classic-summary-forehead = الجبهة هي المنطقة التي تعالج أكثر من غيرها. عضلتها قوية، وتحتاج إلى جرعة أكبر.
classic-summary-session-ask = لا تذكر وثائقنا كم تستغرق الجلسة. اسألوا عن ذلك من فضلكم.
# Variables: $span (a time range with its unit)
classic-summary-onset = تتوقف العضلة عن الحركة عادة بعد { $span }. وقد تظهر التغيرات الأولى قبل ذلك. وهذا يختلف من شخص إلى آخر.
# Variables: $time (a time with its unit)
classic-summary-final = تظهر النتيجة النهائية عادة بعد مرور { $time }.
# Variables: $span (a time range with its unit)
classic-summary-touch-up = إذا رأيتم في النتيجة نقصا، فيمكن للطبيب تصحيحه. والوقت المناسب هو الفترة من { $span } بعد العلاج.
classic-summary-lasts-ask = لا تذكر وثائقنا كم يدوم المفعول. اسألوا عن ذلك من فضلكم.
classic-summary-harm-ask = لا تذكر وثائقنا كم مرة تحدث الآثار غير المرغوبة. اسألوا الفريق الطبي.
classic-summary-shorter-heat = تقول إحدى الوثائق إن الحرارة على المنطقة المعالجة تقصر مدة المفعول. وعلى حد علمنا، لا دليل على ذلك.
classic-summary-shorter-massage = تقول إحدى الوثائق إن تدليك الجبهة يقصر مدة المفعول. وعلى حد علمنا، لا دليل على ذلك. لا تفركوا المنطقة في الساعات الأولى.

## Before

classic-checklist-prior-allergy = هل سبق أن ظهرت لديكم حساسية من البوتوكس؟
classic-checklist-prior-none = هل جربتم البوتوكس من قبل ولم يفدكم؟
classic-checklist-keep-forehead = هل تريدون أن تبقى حركة جبهتكم كاملة؟
classic-checklist-expectation = هل أخبرتم الفريق الطبي بما تتوقعونه؟
classic-checklist-know-undo = هل تعرفون أن إزالة المفعول أصعب من الحقن؟

## After

classic-timeline-onset = تتوقف العضلة عن الحركة عادة في هذا الوقت. وهذا يختلف من شخص إلى آخر.
classic-timeline-final = تظهر النتيجة النهائية عادة في هذا الوقت.
classic-timeline-touch-up = إذا رأيتم في النتيجة نقصا، فأخبرونا. يمكن للطبيب تصحيحه في هذه المدة.

## Did we explain it well?

classic-understanding-forehead = تخيلوا أنكم بعد علاج الجبهة لا تستطيعون رفع الحاجبين عند الدهشة. ما معنى هذا؟
classic-understanding-forehead-fault = خطأ في العلاج
classic-understanding-forehead-expected = أثر متوقع
classic-understanding-forehead-allergy = حساسية
classic-understanding-forehead-again = عضلة الجبهة هي التي ترفع الحاجبين. والعلاج يرخيها، ولذلك فهذا متوقع.
classic-understanding-final = متى تظهر النتيجة النهائية؟
classic-understanding-final-same-day = في اليوم نفسه
classic-understanding-final-next-day = في اليوم التالي
# Variables: $time (a time with its unit)
classic-understanding-final-weeks = بعد مرور { $time }
# Variables: $time (a time with its unit)
classic-understanding-final-again = تحتاج العضلة إلى أيام حتى تتوقف عن الحركة. وتظهر النتيجة النهائية عادة بعد مرور { $time }.
classic-understanding-undo = هل إزالة المفعول سهلة؟
classic-understanding-undo-harder = لا، هي أصعب من الحقن
classic-understanding-undo-easy = نعم، في أي وقت
classic-understanding-undo-next-day = نعم، في اليوم التالي
classic-understanding-undo-again = الحقن أسهل من إزالة مفعوله. فكروا في هذا قبل أن تقرروا.
