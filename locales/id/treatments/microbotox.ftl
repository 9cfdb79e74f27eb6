# Microbotox

microbotox-title = Microbotox
microbotox-about = Suntikan dosis sangat kecil ke dalam kulit wajah

## Words of the interface in words of its own

# Variables: $span (a time with its unit)
microbotox-ui-when-beyond = Mulai { $span } setelah disuntik
# Variables: $span (a time with its unit)
microbotox-ui-when-between = { $span } setelah disuntik
microbotox-ui-preparation-list = Sebelum janji temu: centang yang berlaku bagi Anda

## In short

# Variables: $span (a time range with its unit)
microbotox-summary-remember-lasts = Efek Microbotox hanya sementara. Biasanya efek itu hilang pelan-pelan. Dalam { $span }, kulit biasanya kembali seperti semula.
microbotox-summary-remember-skin = Microbotox disuntikkan ke dalam kulit. Kulit mungkin kurang berminyak, dan pori-pori (lubang kecil di kulit) mungkin mengecil. Botox klasik disuntikkan ke dalam otot, dan biasanya membuat otot rileks.
# Variables: $limit (a time with its unit)
microbotox-summary-remember-warning = Kemerahan biasanya hilang dalam { $limit }. Setelah itu titik bekas jarum masih merah atau bengkak? Ada hal lain yang tidak biasa, kapan pun itu? Segera beri tahu dokter. Wajah atau tenggorokan bengkak? Ada tanda bahaya, atau Anda ragu? Segera telepon nomor darurat.
microbotox-summary-what = Dokter menyuntikkan dosis sangat kecil, titik demi titik, ke dalam kulit. Jarumnya sangat halus. Obatnya toksin botulinum, yaitu zat di dalam Botox. Obat ini dicampur cairan agar lebih encer. Botox bisa membuat otot rileks.
microbotox-summary-vs-classic = Botox klasik disuntikkan ke dalam otot dan biasanya membuat otot rileks. Microbotox disuntikkan ke dalam kulit. Tujuannya agar kulit lebih baik, misalnya kurang berminyak.
# Names, as the document writes them
-mesobotox = Mesobotox
-microtox = Microtox
-mesotox = mesotox
-baby-botox = baby botox
microbotox-summary-names = Menurut dokumen kami, nama lain untuk cara ini: { -mesobotox }, { -microtox }, { -mesotox }, { -baby-botox }. Dokter memakai nama lain? Tanya apa maksudnya.
microbotox-summary-pores-oil = Pori-pori bisa mengecil. Minyak di kulit dan keringat di wajah bisa berkurang.
microbotox-summary-acne = Jerawat bisa berkurang, dan kulit bisa kurang merah. Ini terutama berlaku jika kulit Anda mudah berjerawat.
microbotox-summary-lines = Garis halus bisa lebih samar. Kulit bisa tampak lebih mulus dan lebih muda.
microbotox-summary-natural = Anda ingin hasil yang tampak alami? Menurut satu dokumen, cara ini mungkin cocok.
# Variables: $sessions (a number of sessions)
microbotox-summary-one-session = Tekstur kulit (halus atau kasarnya kulit) bisa membaik setelah { $sessions }. Hasilnya tidak sama pada tiap orang.
microbotox-summary-not-deep = Menurut satu dokumen, cara ini tidak menghilangkan kerutan yang dalam. Tujuannya juga bukan agar otot wajah rileks.
microbotox-summary-soften = Otot di bawah kulit mungkin menjadi sedikit kurang tegang. Namun, biasanya otot itu tidak rileks seperti pada Botox klasik.
microbotox-summary-eyes-mouth = Ada dokter yang juga memakai cara ini di sekitar mata dan mulut. Di sana, kerutan yang tampak seperti kantong kecil bisa berkurang.
# Variables: $fewest (the smallest number of points)
microbotox-summary-points = Jumlah suntikan tergantung pada tekniknya. Kadang hanya { $fewest } di dahi dan sekitar mata. Kadang sampai beberapa ratus titik. Tanya dokter berapa titik untuk Anda.
microbotox-summary-combine = Menurut satu dokumen, cara ini bisa digabung dengan filler (gel suntik) atau laser tertentu, misalnya Fraxel. Tanya dokter dulu.
# Variables: $length (a time range with its unit)
microbotox-summary-session = Satu kali perawatan biasanya perlu waktu { $length }.
# Variables: $span (a time range with its unit)
microbotox-summary-first-results = Hasil awal biasanya tampak setelah { $span }.
# Variables: $span (a time range with its unit)
microbotox-summary-lasts = Efeknya hanya sementara. Efek itu biasanya hilang pelan-pelan. Dalam { $span }, kulit biasanya kembali seperti semula.
microbotox-summary-repeat = Jika efeknya hilang, Anda mungkin bisa disuntik lagi. Putuskan bersama dokter.
microbotox-summary-harm-ask = Seberapa sering efek samping muncul? Dokumen kami tidak menyebutnya. Tanya dokter.
microbotox-summary-neck-jaw = Menurut satu dokumen, cara ini mungkin memperbaiki tampilan leher dan garis rahang bawah. Dokumen itu membahas orang yang lebih tua, dengan kulit sangat kendur. Namun, menurut penelitian yang kami tahu, hasilnya lebih baik pada orang yang lebih muda. Kulit orang dalam penelitian itu hanya agak kendur. Perhatian: menurut label obat, jika leher disuntik, ada risiko Anda sulit menelan. Jika itu terjadi, segera telepon nomor darurat.
microbotox-summary-invasive = Menurut dokumen sebuah klinik, cara ini hanya sedikit melukai kulit. Kata klinik itu, risikonya rendah dan pasiennya sangat puas. Ini pendapat klinik itu sendiri, bukan bukti.
microbotox-summary-cocktail = Menurut satu dokumen, dokter bisa mencampur obatnya dengan asam hialuronat (bahan filler) dan vitamin C. Menurut dokumen itu, kulit mungkin tampak lebih segar dan cerah. Setahu kami, hal itu belum terbukti.

## Pictures in "In short"

microbotox-picture-layers-title = Gambar sederhana: kulit dan otot di bawahnya
microbotox-picture-layers-here = Microbotox: tepat di bawah permukaan kulit
microbotox-picture-layers-classic = Botox klasik: ke dalam otot
microbotox-picture-layers-about = Microbotox masuk tepat di bawah lapisan kulit paling luar. Obat itu tidak disuntikkan ke otot yang membuat wajah bergerak.
microbotox-picture-where-title = Tempat suntikan di wajah
microbotox-picture-where-about = Suntikannya biasanya tersebar luas di wajah. Menurut satu dokumen, yang paling sering disuntik adalah zona T, yaitu dahi, hidung, dan dagu.
microbotox-picture-lid-title = Jika kelopak mata turun
microbotox-picture-lid-about = Ada dokter yang memakai cara ini di sekitar mata. Kelopak mata Anda turun sejak disuntik? Menurut label obat, itu sering muncul, tetapi mungkin tanda bahaya. Jangan tunggu: segera telepon nomor darurat.
microbotox-picture-swelling-title = Yang bengkak: titik bekas jarum, atau wajah?
# Variables: $limit (a time with its unit)
microbotox-picture-swelling-about = Hanya titik kecil bekas jarum yang bengkak, dan sudah lebih dari { $limit }? Segera beri tahu dokter. Wajah atau tenggorokan bengkak? Menurut label obat, itu tanda bahaya. Segera telepon nomor darurat, juga jika Anda ragu.

## Before

microbotox-checklist-prior-allergy = Apakah Anda pernah alergi terhadap Botox atau obat sejenis (toksin botulinum lain)? Jika belum pernah mendapat suntikan ini, jawab “Tidak”.
microbotox-checklist-prior-none = Apakah Anda pernah disuntik Botox atau obat sejenis, tetapi tanpa hasil? Cara ini memakai zat yang sama.
microbotox-checklist-know-not-permanent = Apakah Anda tahu bahwa efeknya hanya sementara?
microbotox-checklist-know-not-deep = Menurut satu dokumen, cara ini tidak menghilangkan kerutan yang dalam. Apakah Anda sudah tahu?
microbotox-checklist-other-treatments = Apakah Anda punya rencana perawatan wajah lain? Misalnya filler (gel suntik), atau laser seperti Fraxel.
# Variables: $limit (a time with its unit)
microbotox-checklist-know-whom = Misalkan kulit masih merah lebih dari { $limit } setelah disuntik. Tahukah Anda siapa yang harus dihubungi?

## Before the appointment

microbotox-preparation-prior-none = Pernah disuntik Botox atau obat sejenis, tetapi tanpa hasil? Bicarakan dengan dokter sebelum Anda memutuskan. Cara ini memakai zat yang sama.
microbotox-preparation-prior-none-name = Dulu tanpa hasil?

## After

microbotox-timeline-redness = Kulit bisa sedikit merah. Kemerahan itu biasanya hilang dalam waktu ini.
microbotox-timeline-redness-name = Kemerahan ringan
microbotox-timeline-warning = Titik bekas jarum masih merah atau bengkak? Ada hal lain yang tidak biasa, kapan pun itu? Segera beri tahu dokter. Wajah atau tenggorokan bengkak? Ada tanda bahaya, atau Anda ragu? Segera telepon nomor darurat.
microbotox-timeline-warning-name = Masih merah?
microbotox-timeline-first-results = Hasil awal biasanya mulai tampak.
microbotox-timeline-first-results-name = Hasil awal
microbotox-timeline-fades = Efeknya biasanya hilang pelan-pelan. Dalam masa ini, kulit biasanya kembali seperti semula.
microbotox-timeline-fades-name = Efek biasanya hilang
microbotox-timeline-repeat = Ingin disuntik lagi? Bicarakan dulu dengan dokter. Tidak disuntik lagi juga boleh.
microbotox-timeline-repeat-name = Mau disuntik lagi?

## Did we explain it well?

microbotox-understanding-lasts = Kapan efeknya biasanya hilang?
microbotox-understanding-lasts-forever = Tidak pernah
# Variables: $span (a time range with its unit)
microbotox-understanding-lasts-months = Dalam { $span }, pelan-pelan
microbotox-understanding-lasts-next-day = Keesokan harinya
# Variables: $span (a time range with its unit)
microbotox-understanding-lasts-again = Efeknya tidak menetap. Dalam { $span }, kulit biasanya pelan-pelan kembali seperti dulu.
microbotox-understanding-treats = Apa yang dirawat dengan Microbotox?
microbotox-understanding-treats-deep-wrinkles = Kerutan yang dalam
microbotox-understanding-treats-muscle = Otot wajah
microbotox-understanding-treats-skin = Pori-pori dan minyak di kulit
microbotox-understanding-treats-again = Suntikan masuk ke kulit, bukan ke otot. Jadi, yang dirawat adalah kulit, misalnya pori-pori dan minyaknya. Menurut satu dokumen, kerutan yang dalam tidak hilang.
# Variables: $limit (a time with its unit)
microbotox-understanding-redness = Misalkan tempat suntikan masih merah setelah lebih dari { $limit }. Apa yang Anda lakukan?
microbotox-understanding-redness-tell = Saya segera memberi tahu dokter
microbotox-understanding-redness-wait = Saya tunggu beberapa hari
microbotox-understanding-redness-next-visit = Saya ceritakan nanti, saat datang lagi
# Variables: $limit (a time with its unit)
microbotox-understanding-redness-again = Tempat suntikan yang sedikit merah biasanya pulih dalam { $limit }. Jika sesudah itu masih merah, segera beri tahu dokter. Ada tanda bahaya, atau Anda ragu? Segera telepon nomor darurat.
