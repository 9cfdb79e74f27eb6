# Spoken forms of the names of days and months: with vowel marks, equal to the names of CLDR once the
# marks are stripped. Without a final vowel, as before a pause: a date then fits after every word.

monday = الِاثْنَيْن
tuesday = الثُّلَاثَاء
wednesday = الْأَرْبِعَاء
thursday = الْخَمِيس
friday = الْجُمُعَة
saturday = السَّبْت
sunday = الْأَحَد

january = يَنَايِر
february = فِبْرَايِر
march = مَارْس
april = أَبْرِيل
may = مَايُو
june = يُونْيُو
july = يُولْيُو
august = أَغُسْطُس
september = سِبْتَمْبِر
october = أُكْتُوبَر
november = نُوفَمْبِر
december = دِيسَمْبِر

hijri-1 = مُحَرَّم
hijri-2 = صَفَر
hijri-3 = رَبِيعٍ الْأَوَّل
hijri-4 = رَبِيعٍ الْآخِر
hijri-5 = جُمَادَى الْأُولَى
hijri-6 = جُمَادَى الْآخِرَة
hijri-7 = رَجَب
hijri-8 = شَعْبَان
hijri-9 = رَمَضَان
hijri-10 = شَوَّال
hijri-11 = ذُو الْقَعْدَة
hijri-12 = ذُو الْحِجَّة
