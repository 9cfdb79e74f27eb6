# A fixture of the tests, not medical advice, never shipped. Made-up documents stand at the end.
# The documents statements come from: a description a patient understands, with the document's language.

document-ar = صفحة من عيادة تشرح الميكروبوتوكس للمرضى، باللغة العربية
document-it = مقال باللغة الإيطالية عن الميكروبوتوكس في إحدى المجلات، يشير إلى مراجعة علمية كتبها أطباء جلد
document-id = مقال لجراح تجميل عن زوال مفعول البوتوكس وإزالته، باللغة الإندونيسية
document-label = معلومات السلامة المنشورة في نشرة الدواء
# Made up for the tests
document-leaflet = نشرة عيادة خيالية لمرضاها، باللغة الإيطالية
document-second-leaflet = نشرة عيادة خيالية أخرى، باللغة الإيطالية
document-insulin-label = نشرة دواء إنسولين خيالي
document-dental-leaflet = نشرة عيادة أسنان عن زرع الأسنان، باللغة الإيطالية
document-dental-study = دراسة عن زرع الأسنان، باللغة الإندونيسية
document-vaccine-leaflet = نشرة عيادة عن التطعيم، باللغة العربية
document-vaccine-label = معلومات السلامة في نشرة اللقاح، باللغة الإيطالية
document-cast-leaflet = نشرة عيادة عن جبيرة الساعد، باللغة الإيطالية
