# Words of the made-up treatment `example`. Remove them together with its seed.
# Before the = stands the id, which is the same in every language. After it stands the text.
example-title = Contoh: jalan santai
example-about = Sebuah contoh, bukan perawatan.

## In short
example-summary-what = Ini hanya contoh. Contoh ini menunjukkan cara menulis perawatan.
example-summary-ask = Ada pertanyaan? Silakan tanyakan kepada petugas.

## Before
example-checklist-shoes = Apakah sepatu Anda nyaman?

## After
example-timeline-rest = Duduklah dan beristirahatlah.

## Did we explain it well?
example-understanding-real = Apakah ini perawatan sungguhan?
example-understanding-real-yes = Ya
example-understanding-real-no = Bukan, ini contoh
example-understanding-real-again = Di sini tidak ada perawatan. Ini hanya contoh.
example-understanding-whom = Kepada siapa Anda bisa bertanya?
example-understanding-whom-clinic = Kepada petugas
example-understanding-whom-nobody = Tidak kepada siapa pun
example-understanding-whom-again = Petugas dengan senang hati menjawab pertanyaan Anda.
example-understanding-pace = Seberapa cepat orang berjalan?
example-understanding-pace-fast = Secepat mungkin
example-understanding-pace-own = Sesuai kenyamanan masing-masing
example-understanding-pace-again = Setiap orang berjalan dengan langkahnya sendiri.
