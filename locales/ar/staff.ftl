### Words for staff, and the PIN that patients see when they press the key for staff.

## The PIN

pin-title = للموظفين فقط
# Variables: $count (digits typed so far)
pin-typed = عدد الأرقام المكتوبة: { $count }
pin-wrong = الرقم السري غير صحيح. أعيدوا المحاولة أو أغلقوا هذه الصفحة.
pin-unknown = لا يمكن التحقق من الرقم السري الآن. أعيدوا المحاولة بعد قليل: هذه المحاولة لا تُحسب.
# Variables: $count (seconds)
pin-wait =
    { $count ->
        [zero] محاولات كثيرة. أعيدوا المحاولة الآن.
        [one] محاولات كثيرة. أعيدوا المحاولة بعد ثانية واحدة.
        [two] محاولات كثيرة. أعيدوا المحاولة بعد ثانيتين.
        [few] محاولات كثيرة. أعيدوا المحاولة بعد { $count } ثوانٍ.
        [many] محاولات كثيرة. أعيدوا المحاولة بعد { $count } ثانية.
       *[other] محاولات كثيرة. أعيدوا المحاولة بعد { $count } ثانية.
    }
pin-erase = مسح
pin-enter = تأكيد
help-staff = للموظفين فقط

## The pages for staff

staff-title = للموظفين
staff-first-language = اللغة التي تظهر أولًا
staff-numerals = شكل الأرقام
staff-numerals-locale = بحسب اللغة
staff-numerals-latin = أرقام غربية دائمًا
staff-theme = الألوان
staff-theme-dark = خلفية داكنة
staff-theme-light = خلفية فاتحة
staff-theme-mono = بلا ألوان
staff-theme-auto = تلقائية
staff-density = المسافة بين الأسطر
staff-density-auto = تلقائية
staff-density-compact = ضيقة
staff-density-normal = متوسطة
staff-density-roomy = واسعة
staff-reviews = حالة مراجعة المحتوى
staff-withheld = عبارات لا نعرضها على المرضى
staff-withheld-about = جاءت في الوثائق، لكنها لا تظهر للمرضى. القائمة بالإنجليزية.
# Variables: $count
staff-more = علاجات أخرى غير مذكورة هنا: { $count }
staff-counts = إحصاءات
staff-counts-about = منذ آخر تشغيل. لا شيء منها يخص شخصًا بعينه.
# Variables: $count
staff-count-finished = مرات استعمال أنهاها المرضى: { $count }
# Variables: $count
staff-count-left = مرات استعمال انتهت بالعودة إلى البداية: { $count }
# Variables: $count
staff-count-alone = مرات استعمال انتهت لأنه لم يبق أحد: { $count }
# Variables: $count
staff-count-faults = أعطال في البرنامج جرى تجاوزها: { $count }
# Variables: $count
staff-count-reloads = مرات إعادة تحميل المحتوى: { $count }
staff-test-card = صفحة اختبار الشاشة
staff-reload = إعادة تحميل المحتوى
staff-refused = في المحتوى الجديد أخطاء. ما زال المحتوى السابق مستعملًا.
staff-problems = أخطاء المحتوى الجديد
staff-end = إغلاق البرنامج
