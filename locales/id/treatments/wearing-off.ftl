# When it should wear off

wearing-off-title = Menunggu efek Botox hilang
wearing-off-about = Anda sudah disuntik Botox dan ingin efeknya hilang

## Headings of its own sections

wearing-off-section-what = Apa yang bisa Anda lakukan?
wearing-off-section-can = Tanyakan ini kepada dokter
wearing-off-section-duration = Berapa lama waktunya?

## Words of the interface in words of its own: the day is that of the injection, not of a visit

wearing-off-ui-step-timeline = Setelah disuntik
wearing-off-ui-step-timeline-short = Sesudahnya
wearing-off-ui-timeline-treatment = Suntikan
# Variables: $date (a date)
wearing-off-ui-timeline-date = Tanggal suntikan terakhir Anda: { $date }
wearing-off-ui-timeline-no-date = Isi dulu tanggal suntikan terakhir Anda. Lalu tanggal lain akan tampak.
wearing-off-ui-date-set = Isi tanggal suntikan
wearing-off-ui-date-clear = Hapus tanggal suntikan
# Variables: $example (a date in figures)
wearing-off-ui-plain-date = Ketik tanggal suntikan terakhir Anda, misalnya { $example }.
# Variables: $span (a time range with its unit)
wearing-off-ui-when-between = { $span } setelah disuntik

## In short

wearing-off-summary-remember-wait = Tanya dokter apakah suntikan Botox (obat yang membuat otot rileks) sudah benar. Jika ya, biasanya paling bijak menunggu, karena efeknya hilang sendiri. Jika tidak atau belum pasti, tanya langkah berikutnya.
# Variables: $time (a time with its unit)
wearing-off-summary-remember-judge = Hasil akhir biasanya tampak { $time } setelah disuntik. Jadi, jangan menilainya lebih awal. Ada keluhan? Jangan tunggu, beri tahu dokter.
wearing-off-summary-remember-not-instant = Wajah Anda perlu lebih cepat bisa bergerak lagi? Tanya dokter. Mungkin ada beberapa cara. Namun, tidak ada yang langsung bekerja. Cara yang ada di dokumen kami belum terbukti.
wearing-off-summary-wait = Tanya dokter apakah suntikannya sudah benar. Jika ya, biasanya paling bijak menunggu dan tidak disuntik lagi, karena efeknya hilang sendiri. Jika tidak atau belum pasti, tanya langkah berikutnya.
# Variables: $time (a time with its unit), $span (a time range with its unit)
wearing-off-summary-final-first = Hasil akhir biasanya tampak { $time } setelah disuntik. Jika Anda tidak puas, tanya dulu apakah dokter bisa memperbaikinya. Waktu untuk itu biasanya { $span } setelah disuntik.
wearing-off-summary-earlier = Wajah Anda perlu lebih cepat bisa bergerak lagi? Dokter mungkin punya beberapa cara. Namun, tidak ada yang langsung bekerja. Cara yang ada di dokumen kami belum terbukti.
wearing-off-summary-wait-ask = Tanya dokter apa untung dan ruginya jika Anda menunggu. Hal itu tidak ada di dokumen kami.
wearing-off-summary-hard-to-undo = Menghilangkan efek Botox lebih sulit daripada menyuntikkan Botox.
wearing-off-summary-forehead-slow = Di dahi, efeknya biasanya paling lama hilang. Sebabnya, otot dahi kuat dan dosisnya biasanya besar.
wearing-off-summary-eyes-small = Di sekitar mata, dokter biasanya menyuntikkan obat jauh lebih sedikit. Jadi, bukan luas bagian itu yang menentukan kapan efeknya hilang.
wearing-off-summary-lasts-ask = Berapa lama efek Botox di otot bertahan? Hal itu tidak ada di dokumen kami. Silakan tanya dokter.
wearing-off-summary-harm-ask = Seberapa sering efek samping muncul? Hal itu tidak ada di dokumen kami. Silakan tanya dokter.
wearing-off-summary-blood-heat = Menurut satu dokumen, efek Botox mungkin lebih cepat hilang jika aliran darah di bagian itu bertambah dan suhunya naik. Itu gagasan dasar untuk sebagian besar cara di bawah ini. Setahu kami, belum ada bukti untuk itu.
wearing-off-summary-massage = Menurut satu dokumen, efek Botox mungkin lebih cepat hilang jika Anda memijat dahi di rumah. Setahu kami, belum ada bukti untuk itu. Ingat, jangan pijat pada beberapa jam pertama setelah disuntik.
wearing-off-summary-sauna = Menurut satu dokumen, efek Botox mungkin lebih cepat hilang dengan sauna atau berendam air hangat. Setahu kami, belum ada bukti untuk itu.
wearing-off-summary-physio = Menurut satu dokumen, efek Botox mungkin lebih cepat hilang dengan fisioterapi. Terapi itu memakai magnet atau arus listrik yang sangat lemah. Namun, setahu kami, peneliti justru menguji arus listrik agar efek Botox lebih kuat.
# Variables: $devices (a number of devices)
wearing-off-summary-light = Menurut satu dokumen, efek Botox mungkin lebih cepat hilang dengan cahaya atau laser. Menurut dokumen itu, alatnya menghangatkan otot dahi tanpa rasa sakit. Namun, setahu kami, satu penelitian menguji { $devices } cahaya dan laser. Hasilnya, efek Botox tidak berkurang.
wearing-off-summary-meso-plasma = Mesoterapi adalah suntikan kecil ke dalam kulit. Terapi plasma adalah suntikan plasma, yaitu bagian cair dari darah. Menurut satu dokumen, keduanya mungkin memberi nutrisi pada bagian itu dan mungkin mengurangi efek Botox. Setahu kami, belum ada bukti untuk itu. Selain itu, bagian yang sama harus disuntik lagi.

## Before

# Variables: $time (a time with its unit)
wearing-off-checklist-recent = Apakah Anda disuntik kurang dari { $time } yang lalu?
wearing-off-checklist-forehead = Apakah dahi Anda disuntik?
wearing-off-checklist-eyes = Apakah bagian sekitar mata Anda disuntik?
wearing-off-checklist-bothers = Apakah ada yang mengganggu Anda setelah disuntik? Jika ya, ceritakan kepada dokter.
wearing-off-checklist-tried = Apakah Anda sudah mencoba sesuatu agar efek Botox lebih cepat hilang?
wearing-off-checklist-eye-disease = Apakah Anda punya penyakit mata?

## After

wearing-off-timeline-judge = Jangan menilai hasilnya dulu, karena hasil akhir biasanya belum tampak. Ada keluhan? Jangan tunggu, beri tahu dokter.
wearing-off-timeline-correction = Anda tidak puas? Tanya dokter dulu. Pada masa ini, dokter mungkin bisa memperbaiki hasilnya.
wearing-off-timeline-wait = Tanya dokter apakah suntikannya sudah benar. Jika ya, biasanya paling bijak menunggu dan tidak disuntik lagi, karena efeknya hilang sendiri. Jika tidak atau belum pasti, tanya langkah berikutnya.

## Did we explain it well?

wearing-off-understanding-wait = Misalkan menurut dokter suntikannya sudah benar. Apa yang biasanya paling bijak?
wearing-off-understanding-wait-repeat = Mengulang suntikannya
wearing-off-understanding-wait-wait = Menunggu efeknya hilang sendiri
wearing-off-understanding-wait-home = Mencoba sesuatu di rumah
wearing-off-understanding-wait-again = Jika suntikannya sudah benar, biasanya paling bijak menunggu. Efek Botox hilang sendiri, dan tidak ada cara yang langsung bekerja.
wearing-off-understanding-judge = Kapan hasilnya biasanya bisa dinilai?
# Variables: $time (a time with its unit)
wearing-off-understanding-judge-weeks = Setelah { $time }
wearing-off-understanding-judge-same-day = Pada hari yang sama
wearing-off-understanding-judge-next-day = Keesokan harinya
# Variables: $time (a time with its unit)
wearing-off-understanding-judge-again = Sebelum { $time }, hasil akhir biasanya belum tampak. Jadi, masih terlalu awal untuk menilai hasilnya.
