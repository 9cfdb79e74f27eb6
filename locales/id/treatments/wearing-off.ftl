# When it should wear off

wearing-off-title = Jika Anda ingin efek Botox hilang
wearing-off-about = Anda sudah disuntik Botox dan ingin efeknya hilang

## In short

wearing-off-summary-remember-wait = Jika disuntik dengan benar, biasanya lebih baik menunggu sampai efek Botox hilang.
# Variables: $time (a time with its unit)
wearing-off-summary-remember-judge = Tunggu { $time } dulu, baru nilai hasilnya. Lalu, tanyakan dulu apakah hasilnya bisa diperbaiki.
wearing-off-summary-remember-not-instant = Otot perlu bisa bergerak lagi lebih cepat? Silakan tanya dokter Anda. Tidak ada cara yang instan.
wearing-off-summary-wait = Jika disuntik dengan benar, biasanya lebih baik menunggu saja. Efek Botox lama-lama hilang. Selama itu, sebaiknya suntikan tidak diulang.
# Variables: $time (a time with its unit), $span (a time range with its unit)
wearing-off-summary-final-first = Tunggu { $time } dulu, baru nilai hasilnya. Setelah { $span }, tanyakan dulu apakah hasilnya bisa diperbaiki.
wearing-off-summary-earlier = Otot perlu bisa bergerak lagi lebih cepat? Dokter mungkin punya beberapa cara. Tidak ada cara yang instan.
wearing-off-summary-hard-to-undo = Menyuntikkan Botox lebih mudah daripada menghilangkan efeknya.
wearing-off-summary-forehead-slow = Di dahi, efeknya biasanya paling lama hilang. Sebabnya, otot dahi kuat dan dosisnya besar.
wearing-off-summary-eyes-small = Di sekitar mata, dosisnya jauh lebih kecil. Jadi, luas bagian itu tidak menentukan kapan efeknya hilang.
wearing-off-summary-lasts-ask = Berapa lama efeknya bertahan? Hal itu tidak ada di dokumen kami. Silakan tanya dokter Anda.
wearing-off-summary-blood-heat = Ada cara yang disebut bisa membuat efek Botox lebih cepat hilang. Idenya biasanya sama: bagian itu dibuat hangat, dan aliran darah ditambah.
wearing-off-summary-massage = Efek Botox disebut bisa lebih cepat hilang dengan pijat dahi di rumah. Belum ada bukti untuk itu. Pada jam-jam awal setelah disuntik, dahi sebaiknya tidak digosok.
wearing-off-summary-sauna = Efek Botox disebut bisa lebih cepat hilang dengan sauna atau berendam air hangat. Belum ada bukti untuk itu.
wearing-off-summary-physio = Fisioterapi dengan arus mikro (arus listrik sangat lemah) atau magnet disebut bisa membantu. Namun, arus listrik justru diteliti untuk membuat efek Botox lebih kuat.
# Variables: $devices (a number of devices)
wearing-off-summary-light = Alat cahaya atau laser disebut bisa menghangatkan otot dahi tanpa rasa sakit. Karena itu, efek Botox disebut bisa lebih cepat hilang. Namun, dalam uji coba { $devices } cahaya dan laser, efeknya tidak berkurang.
wearing-off-summary-meso-plasma = Mesoterapi adalah suntikan kecil ke dalam kulit. Terapi plasma adalah suntikan dari sebagian darah Anda sendiri. Kedua cara ini disebut memberi nutrisi pada jaringan. Efek Botox juga disebut bisa berkurang. Belum ada bukti untuk itu. Selain itu, bagian yang sudah disuntik akan disuntik lagi.

## Before

# Variables: $time (a time with its unit)
wearing-off-checklist-recent = Apakah Anda disuntik kurang dari { $time } yang lalu?
wearing-off-checklist-forehead = Apakah dahi Anda disuntik?
wearing-off-checklist-eyes = Apakah bagian sekitar mata Anda disuntik?
wearing-off-checklist-bothers = Apakah ada yang mengganggu Anda setelah disuntik? Ceritakan kepada dokter.
wearing-off-checklist-tried = Apakah Anda pernah mencoba sesuatu agar efek Botox lebih cepat hilang?
wearing-off-checklist-eye-disease = Apakah Anda punya penyakit mata?

## After

wearing-off-timeline-judge = Jangan menilai hasilnya dulu.
wearing-off-timeline-correction = Tanyakan dulu apakah hasilnya bisa diperbaiki.
wearing-off-timeline-wait = Jika disuntik dengan benar, biasanya lebih baik menunggu sampai efek Botox hilang. Selama itu, sebaiknya suntikan tidak diulang.

## Did we explain it well?

wearing-off-understanding-wait = Jika disuntik dengan benar, apa yang biasanya paling baik dilakukan?
wearing-off-understanding-wait-repeat = Mengulang suntikannya
wearing-off-understanding-wait-wait = Menunggu sampai efeknya hilang
wearing-off-understanding-wait-heat = Memanaskan bagian itu
wearing-off-understanding-wait-again = Tidak ada cara instan untuk menghilangkan efek Botox. Jadi, biasanya lebih baik menunggu saja.
wearing-off-understanding-judge = Kapan Anda bisa menilai hasilnya?
# Variables: $time (a time with its unit)
wearing-off-understanding-judge-weeks = Setelah { $time }
wearing-off-understanding-judge-same-day = Pada hari yang sama
wearing-off-understanding-judge-next-day = Keesokan harinya
# Variables: $time (a time with its unit)
wearing-off-understanding-judge-again = Sebelum { $time }, masih terlalu awal untuk menilai hasilnya.
