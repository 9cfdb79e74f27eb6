# Words of this clinic beyond those of the interface.
area-teeth = الأسنان
document-dental-leaflet = نشرة عيادة الأسنان
figure-tooth =
    { $form ->
        [zero] { $amount } سن
        [one] سن واحدة
        [two] سنين
        [few] { $amount } أسنان
        [many] { $amount } سنًا
       *[other] { $amount } سن
    }
range-tooth =
    { $form ->
        [zero] { $from }-{ $to } سن
        [one] { $from }-{ $to } سن
        [two] سن إلى سنين
        [few] { $from }-{ $to } أسنان
        [many] { $from }-{ $to } سنًا
       *[other] { $from }-{ $to } سن
    }
