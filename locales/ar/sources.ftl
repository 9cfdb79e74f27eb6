# The documents statements come from: a description a patient understands, with the document's language.

document-ar = صفحة من عيادة تشرح الميكروبوتوكس للمرضى، بالعربية
document-it = مقال في مجلة عن الميكروتوكس، يشير إلى مراجعة علمية لأطباء جلد، بالإيطالية
document-id = مقال لجراح تجميل عن إزالة البوتوكس، بالإندونيسية
document-label = معلومات السلامة المنشورة في نشرة الدواء
