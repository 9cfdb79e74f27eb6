# A fixture of the tests: not medical advice, never shipped.
# Dental implant

dental-implant-title = Implan gigi
dental-implant-about = Sekrup di tulang rahang untuk gigi baru

## Named days

dental-implant-anchor-second-stage = Pembukaan gusi
dental-implant-anchor-crown = Pemasangan mahkota gigi

## Headings of its own sections

dental-implant-section-stages = Tahap perawatan

## Signs of danger: short noun phrases

dental-implant-emergency-bleeding = Darah dari mulut tidak berhenti
dental-implant-emergency-swallow = Sulit bernapas atau menelan

## In short

# Variables: $stages (a number of stages), $span (a time range with its unit)
dental-implant-summary-remember-stages = Perawatan ini punya { $stages }. Gigi baru biasanya dipasang setelah { $span }.
dental-implant-summary-remember-bleeding = Kasa sudah digigit, tetapi darah tidak berhenti? Sulit bernapas atau menelan? Segera telepon nomor darurat.
# Variables: $screw (a range of widths with its unit)
dental-implant-summary-what = Implan adalah sekrup kecil, biasanya dari titanium. Dokter memasangnya di tulang rahang, di tempat gigi yang hilang. Di atasnya dipasang mahkota, yaitu gigi baru. Lebar sekrup itu { $screw }.
# The steps follow, numbered
dental-implant-summary-stages = Urutannya seperti ini:
dental-implant-summary-stages-screw = Dokter memasang sekrup di tulang, lalu menjahit gusi.
dental-implant-summary-stages-open = Tulang menyatu dengan sekrup. Setelah itu, dokter membuka sedikit gusi.
dental-implant-summary-stages-crown = Dokter memasang mahkota di atas sekrup.
dental-implant-summary-teeth = Implan sering dipasang di tempat gigi bawah bagian belakang. Ada juga di tempat gigi atas bagian depan. Tanya dokter di mana implan Anda dipasang.
dental-implant-summary-injection = Dokter menyuntikkan obat bius dulu di bagian itu. Anda tetap sadar, tetapi biasanya tidak merasa sakit.
# Variables: $length (a time range with its unit)
dental-implant-summary-session = Kunjungan pertama biasanya perlu waktu { $length }. Kunjungan lain lebih singkat.
dental-implant-summary-chew = Dengan gigi baru, Anda bisa mengunyah lebih baik. Gigi di sebelahnya biasanya tidak perlu dikikis.
# Variables: $time (a time with its unit), $rate (a percentage)
dental-implant-summary-lasts = Dalam satu penelitian, { $rate } implan masih terpasang setelah { $time }.
dental-implant-summary-not-natural = Implan bukan gigi asli. Gusi di sekitarnya bisa meradang. Jadi, bersihkan baik-baik setiap hari.
# The items follow
dental-implant-summary-harm = Yang mungkin terjadi:
dental-implant-summary-harm-swelling = Bengkak dan memar selama beberapa hari
dental-implant-summary-harm-bleeding = Darah keluar dari luka
dental-implant-summary-harm-numbness = Bibir atau dagu tetap mati rasa (jarang)
dental-implant-summary-harm-loss = Implan tidak menyatu dengan tulang (jarang)
dental-implant-summary-harm-ask = Seberapa sering hal ini terjadi? Dokumen kami tidak menyebutnya. Silakan tanya dokter.
dental-implant-summary-smoking = Pada orang yang merokok, luka lebih lama sembuh. Implan juga lebih sering lepas. Ingin berhenti merokok? Kami bisa membantu.
# The items follow
dental-implant-summary-others = Ada pilihan lain:
dental-implant-summary-others-bridge = Jembatan gigi: gigi palsu yang ditempel pada gigi di sebelahnya
dental-implant-summary-others-denture = Gigi palsu yang bisa dilepas
dental-implant-summary-others-nothing = Membiarkan tempat itu kosong
dental-implant-summary-forever = Menurut satu dokumen, implan tahan seumur hidup. Setahu kami, hal itu belum terbukti.

## Pictures in "In short"

dental-implant-picture-teeth-title = Tempat implan sering dipasang
dental-implant-picture-teeth-about = Gambar ini menandai gigi bawah bagian belakang, kanan dan kiri. Gigi atas bagian depan juga ditandai. Implan sering dipasang di sana.

## Before: questions

dental-implant-checklist-infection = Apakah sekarang ada nanah, bengkak, atau sakit hebat di mulut Anda?
dental-implant-checklist-smoker = Apakah Anda merokok?
# Answered with a number of cigarettes
dental-implant-checklist-cigarettes = Berapa batang rokok yang Anda isap dalam sehari?
dental-implant-checklist-bone-medicine = Apakah Anda memakai obat tulang, atau pernah memakainya? Contohnya obat untuk osteoporosis (tulang keropos).
# Answered with one of the choices below
dental-implant-checklist-bone-medicine-kind = Obat tulang itu dalam bentuk apa?
dental-implant-checklist-bone-medicine-kind-tablets = Tablet
dental-implant-checklist-bone-medicine-kind-infusion = Infus
dental-implant-checklist-bone-medicine-kind-injections = Suntikan
dental-implant-checklist-bone-medicine-kind-other = Bentuk lain
dental-implant-checklist-thinner = Apakah Anda memakai obat pengencer darah?
# Answered with a date
dental-implant-checklist-last-visit = Kapan terakhir kali Anda ke dokter gigi?

## Before: what to do, each with its reason

dental-implant-preparation-bone-tell = Telepon kami dan sebutkan nama obat tulang Anda. Jangan menghentikannya sendiri.
dental-implant-preparation-bone-tell-why = Ada obat tulang yang membuat tulang rahang sulit sembuh.
dental-implant-preparation-smoke-help = Tanya kami cara mengurangi rokok. Kami bisa membantu.
dental-implant-preparation-smoke-help-why = Makin sedikit rokok, makin mudah luka sembuh.
dental-implant-preparation-smoke-before = Jangan merokok.
dental-implant-preparation-smoke-before-why = Rokok membuat luka lebih lama sembuh.
dental-implant-preparation-thinner-keep = Jangan menghentikan sendiri obat pengencer darah. Tanya dokter dulu, lalu putuskan bersama.
dental-implant-preparation-thinner-keep-why = Tanpa obat itu, darah bisa menggumpal.
# Variables: $rinse (a volume with its unit), $time (a time with its unit)
dental-implant-preparation-rinse-before = Berkumurlah dengan { $rinse } obat kumur selama { $time }.
dental-implant-preparation-rinse-before-why = Dengan begitu, kuman di mulut berkurang.
dental-implant-preparation-brush-before = Bersihkan gigi baik-baik, juga sela-selanya.
dental-implant-preparation-brush-before-why = Luka lebih mudah sembuh jika mulut bersih.
# Variables: $hour (a time of day)
dental-implant-preparation-alcohol = Mulai pukul { $hour }, jangan minum alkohol.
dental-implant-preparation-alcohol-why = Alkohol bisa membuat darah keluar lebih banyak.
dental-implant-preparation-meal = Makan makanan ringan. Setelah itu, minum air putih saja.
dental-implant-preparation-meal-why = Setelah perawatan, Anda belum boleh makan selama beberapa jam.
# The items follow
dental-implant-preparation-bring = Bawa:
dental-implant-preparation-bring-medicines = Daftar obat Anda
dental-implant-preparation-bring-x-rays = Foto rontgen gigi, jika ada
dental-implant-preparation-companion = Minta seseorang menemani Anda pulang.
dental-implant-preparation-companion-why = Setelah perawatan, Anda bisa pusing.
dental-implant-preparation-open-rinse = Berkumurlah dengan obat kumur.
dental-implant-preparation-open-rinse-why = Gusi yang bersih lebih mudah sembuh.
dental-implant-preparation-open-meal = Makan makanan ringan.
dental-implant-preparation-open-meal-why = Sesudahnya, mulut masih mati rasa untuk sementara.
dental-implant-preparation-crown-tell = Implan sakit atau goyang? Telepon kami sebelum datang.
dental-implant-preparation-crown-tell-why = Jika begitu, mahkota harus ditunda.
dental-implant-preparation-crown-color = Jangan memutihkan gigi.
dental-implant-preparation-crown-color-why = Warna mahkota harus sama dengan gigi di sebelahnya.

## After

dental-implant-timeline-bleeding = Kasa sudah digigit, tetapi darah tidak berhenti? Sulit bernapas atau menelan? Ini darurat. Segera telepon nomor darurat.
dental-implant-timeline-press = Gigit kasa dengan kuat. Jangan dilepas.
dental-implant-timeline-numb = Bibir dan lidah bisa masih mati rasa. Ini akan hilang sendiri.
dental-implant-timeline-numb-name = Mulut mati rasa
dental-implant-timeline-hot = Selama mulut mati rasa, jangan makan atau minum yang panas.
# Variables: $pack (a time with its unit)
dental-implant-timeline-cool = Bungkus es dengan kain, lalu tempelkan di pipi selama { $pack }.
dental-implant-timeline-spit = Jangan berkumur kuat-kuat. Jangan meludah.
# Variables: $often (how often a day)
dental-implant-timeline-rinse-after = Berkumurlah pelan-pelan dengan obat kumur { $often }.
# Variables: $peak (a time range with its unit)
dental-implant-timeline-swelling = Pipi bisa bengkak. Bengkaknya paling besar { $peak } setelah perawatan, lalu hilang.
dental-implant-timeline-swelling-name = Pipi bengkak
# The items follow
dental-implant-timeline-soft = Makan yang lunak, misalnya:
dental-implant-timeline-soft-soup = Sup yang tidak panas
dental-implant-timeline-soft-rice = Bubur atau nasi lembek
dental-implant-timeline-soft-eggs = Telur dan yoghurt
# Variables: $fever (a temperature with its unit)
dental-implant-timeline-fever = Suhu badan { $fever } atau lebih? Atau rasa sakit bertambah? Segera beri tahu dokter.
dental-implant-timeline-smoke-after = Jangan merokok.
dental-implant-timeline-stitches = Datang ke klinik. Dokter melepas jahitan.
dental-implant-timeline-stitches-name = Jahitan dilepas
dental-implant-timeline-heal = Tulang menyatu dengan sekrup. Biasanya Anda tidak merasakan apa-apa.
dental-implant-timeline-heal-name = Tulang pulih
dental-implant-timeline-gum = Gusi bisa merah dan sedikit sakit.
dental-implant-timeline-gum-brush = Bersihkan sekitar implan dengan sikat gigi yang lembut.
dental-implant-timeline-crown-hard = Jangan mengunyah makanan keras dengan gigi baru.
dental-implant-timeline-crown-feel = Gigi baru bisa terasa aneh. Biasanya Anda akan terbiasa.
dental-implant-timeline-crown-feel-name = Belum terbiasa
dental-implant-timeline-loose = Implan goyang? Gusi berdarah? Beri tahu dokter.
dental-implant-timeline-yearly = Datang untuk kontrol. Dokter memeriksa gusi dan membersihkan implan.
dental-implant-timeline-yearly-name = Kontrol
dental-implant-timeline-ten-years = Datang untuk kontrol dengan foto rontgen. Dengan foto itu, dokter melihat keadaan tulang.
dental-implant-timeline-ten-years-name = Foto rontgen

## Did we explain it well?

dental-implant-understanding-crown = Kapan gigi baru biasanya dipasang?
dental-implant-understanding-crown-same-day = Pada hari yang sama dengan sekrup
# Variables: $span (a time range with its unit)
dental-implant-understanding-crown-months = Setelah { $span }
dental-implant-understanding-crown-never = Tidak pernah, hanya ada sekrup
# Variables: $span (a time range with its unit)
dental-implant-understanding-crown-again = Tulang harus menyatu dulu dengan sekrup. Jadi, gigi baru biasanya dipasang setelah { $span }.
dental-implant-understanding-bleeding = Di rumah, Anda sudah menggigit kasa, tetapi darah tidak berhenti. Apa yang Anda lakukan?
dental-implant-understanding-bleeding-wait = Saya tunggu sampai besok
dental-implant-understanding-bleeding-rinse = Saya berkumur
dental-implant-understanding-bleeding-call = Saya segera menelepon nomor darurat
dental-implant-understanding-bleeding-again = Darah harus berhenti jika kasa digigit. Tidak berhenti? Jangan tunggu. Segera telepon nomor darurat.
dental-implant-understanding-thinner = Misalkan Anda memakai obat pengencer darah. Apakah Anda menghentikannya sebelum perawatan?
dental-implant-understanding-thinner-alone = Ya, saya putuskan sendiri
dental-implant-understanding-thinner-together = Hanya jika diputuskan bersama dokter
dental-implant-understanding-thinner-again = Tanpa obat itu, darah bisa menggumpal. Jadi, jangan menghentikannya sendiri. Putuskan bersama dokter.
