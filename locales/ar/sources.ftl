# The documents statements come from: a description a patient understands, with the document's language.

document-ar = صفحة من عيادة تشرح الميكروبوتوكس للمرضى، باللغة العربية
document-it = مقال باللغة الإيطالية عن الميكروبوتوكس في إحدى المجلات، يشير إلى مراجعة علمية كتبها أطباء جلد
document-id = مقال لجراح تجميل عن زوال مفعول البوتوكس وإزالته، باللغة الإندونيسية
document-label = معلومات السلامة المنشورة في نشرة الدواء
