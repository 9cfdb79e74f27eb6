# Words of the made-up treatment `example`. Remove them together with its seed.
# Before the = stands the id, which is the same in every language. After it stands the text.
example-title = مثال: مشي قصير
example-about = هذا مثال، وليس علاجا.

## In short
example-summary-what = هذا مثال فقط. وهو يبين كيف يكتب علاج.
example-summary-ask = هل لديكم أسئلة؟ اسألوا فريق العيادة.

## Before
example-checklist-shoes = هل أحذيتكم مريحة؟

## After
example-timeline-rest = اجلسوا واستريحوا.

## Did we explain it well?
example-understanding-real = هل هذا علاج حقيقي؟
example-understanding-real-yes = نعم
example-understanding-real-no = لا، هذا مثال
example-understanding-real-again = لا علاج هنا. هذا مثال فقط.
example-understanding-whom = من يمكنكم أن تسألوا؟
example-understanding-whom-clinic = فريق العيادة
example-understanding-whom-nobody = لا أحد
example-understanding-whom-again = يسر فريق العيادة أن يجيب عن أسئلتكم.
example-understanding-pace = ما سرعة المشي؟
example-understanding-pace-fast = أسرع ما يمكن
example-understanding-pace-own = كما يناسب كل شخص
example-understanding-pace-again = كل شخص يمشي كما يناسبه.
