# The documents statements come from: a description a patient understands, with the document's language.

document-ar = صفحة من عيادة تشرح الميكروبوتوكس للمرضى، بالعربية
document-it = مقال عن الميكروتوكس في إحدى المجلات، يشير إلى مراجعة علمية لأطباء جلد، بالإيطالية
document-id = مقال لجراح تجميل عن إزالة مفعول البوتوكس، بالإندونيسية
document-label = معلومات السلامة المنشورة في نشرة الدواء
