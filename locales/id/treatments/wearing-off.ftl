# When it should wear off

wearing-off-title = Menunggu efek Botox hilang
wearing-off-about = Anda sudah disuntik Botox dan ingin efeknya hilang

## Headings of its own sections

wearing-off-section-what = Apa yang bisa Anda lakukan?
wearing-off-section-can = Menunggu: kelebihan dan kekurangannya
wearing-off-section-cannot = Apakah efek Botox mudah dihilangkan?
wearing-off-section-duration = Berapa lama sampai efeknya hilang?

## Words of the interface in words of its own: the day is that of the injection, not of a visit

wearing-off-ui-step-timeline = Setelah disuntik
wearing-off-ui-step-timeline-short = Jadwal
wearing-off-ui-timeline-treatment = Suntikan
# Variables: $date (a date)
wearing-off-ui-timeline-date = Tanggal suntikan terakhir Anda: { $date }
wearing-off-ui-timeline-no-date = Isi dulu tanggal suntikan terakhir Anda. Setelah itu, tanggal penting Anda muncul.
wearing-off-ui-date-set = Isi tanggal suntikan
wearing-off-ui-date-clear = Hapus tanggal suntikan
# Variables: $example (a date in figures)
wearing-off-ui-plain-date = Ketik tanggal suntikan terakhir Anda, misalnya { $example }.
# Variables: $span (a time range with its unit)
wearing-off-ui-when-between = { $span } setelah disuntik
# Variables: $span (a time with its unit)
wearing-off-ui-when-beyond = Mulai { $span } setelah disuntik

## In short

wearing-off-summary-remember-wait = Tanya dokter dulu apakah Botox (obat yang membuat otot rileks) sudah disuntikkan dengan benar. Jika ya, menurut satu dokumen biasanya paling baik menunggu sampai efeknya hilang. Jika tidak, atau jika belum pasti, putuskan bersama dokter.
# Variables: $time (a time with its unit)
wearing-off-summary-remember-judge = Hasil akhir biasanya baru tampak { $time } setelah disuntik. Jangan menilainya sebelum itu. Tetapi jika Anda cemas, atau efeknya terlalu kuat, jangan tunggu: beri tahu dokter. Ada tanda bahaya? Segera telepon nomor darurat.
wearing-off-summary-remember-not-instant = Ingin wajah lebih cepat bisa bergerak lagi? Tanya dokter. Menurut satu dokumen, dokter punya beberapa cara, tetapi hasilnya, jika ada, tidak langsung terasa. Setahu kami, belum ada yang terbukti bisa membantu.
wearing-off-summary-wait = Tanya dokter dulu apakah Botox sudah disuntikkan dengan benar. Jika ya, menurut satu dokumen biasanya paling baik menunggu sampai efeknya hilang sendiri, tanpa disuntik lagi. Jika tidak, atau jika belum pasti, putuskan bersama dokter.
# Variables: $time (a time with its unit), $span (a time range with its unit)
wearing-off-summary-final-first = Hasil akhir biasanya baru tampak { $time } setelah disuntik. Jangan menilainya sebelum itu. Tetapi jika Anda cemas, atau efeknya terlalu kuat, jangan tunggu: beri tahu dokter. Ada tanda bahaya? Segera telepon nomor darurat. Hasil akhir kurang di satu bagian? Beri tahu dokter. Dokter mungkin bisa menambah suntikan di situ, { $span } setelah disuntik. Dokter menilai apakah itu perlu. Lalu putuskan bersama.
wearing-off-summary-earlier = Ingin wajah lebih cepat bisa bergerak lagi? Menurut satu dokumen, dokter punya beberapa cara, tetapi hasilnya, jika ada, tidak langsung terasa. Setahu kami, belum ada yang terbukti bisa membantu. Tanya dokter.
wearing-off-summary-earlier-ask = Dokumen kami tidak memberi bukti untuk cara-cara itu. Baca bagian “Hal yang belum terbukti” di bawah, lalu tanya dokter.
wearing-off-summary-wait-ask = Jika menunggu, Anda tidak perlu mencoba cara yang, setahu kami, belum terbukti. Tetapi selama efeknya belum hilang, wajah mungkin kurang bisa bergerak. Kelebihan dan kekurangannya tidak disebut dalam dokumen kami. Tanya dokter.
wearing-off-summary-hard-to-undo = Menurut satu dokumen, tidak: itu lebih sulit daripada menyuntikkan Botox. Setahu kami, belum ada cara yang terbukti ampuh.
wearing-off-summary-forehead-slow = Menurut satu dokumen, di dahi efeknya biasanya bertahan paling lama. Sebabnya, menurut dokumen itu: otot dahi kuat, dan dosisnya biasanya besar.
wearing-off-summary-eyes-small = Menurut satu dokumen, di sekitar mata obatnya biasanya jauh lebih sedikit. Kata dokumen itu, efek di bagian yang kecil belum tentu lebih cepat hilang.
wearing-off-summary-lasts-ask = Berapa lama efek Botox di otot bertahan? Dokumen kami tidak menyebutnya. Silakan tanya dokter.
wearing-off-summary-harm-ask = Seberapa sering efek samping muncul? Dokumen kami tidak menyebutnya. Tanya dokter.
wearing-off-summary-blood-heat = Menurut satu dokumen, efek Botox mungkin lebih cepat hilang jika bagian yang disuntik lebih hangat dan lebih banyak dialiri darah. Menurut dokumen itu, sebagian besar cara di bawah ini dipakai karena itu. Setahu kami, hal itu belum terbukti. Tanya dokter dulu.
wearing-off-summary-massage = Menurut satu dokumen, efek Botox mungkin lebih cepat hilang jika Anda memijat dahi di rumah. Setahu kami, belum ada bukti untuk itu. Agar aman, jangan pijat pada beberapa jam pertama setelah disuntik. Sesudah itu pun, tanya dokter dulu.
wearing-off-summary-sauna = Menurut satu dokumen, efek Botox mungkin lebih cepat hilang dengan sauna atau berendam di air hangat. Setahu kami, belum ada bukti untuk itu. Tanya dokter dulu sebelum mencobanya.
wearing-off-summary-physio = Menurut satu dokumen, efek Botox mungkin lebih cepat hilang dengan fisioterapi. Yang dimaksud adalah terapi dengan arus listrik yang sangat lemah atau dengan magnet. Setahu kami, cara ini belum terbukti. Setahu kami, ada peneliti yang malah menguji apakah terapi listrik bisa membuat efek Botox lebih kuat. Tanya dokter dulu.
# Variables: $devices (a number of devices)
wearing-off-summary-light = Menurut satu dokumen, efek Botox mungkin lebih cepat hilang dengan alat cahaya atau laser yang menghangatkan otot dahi. Setahu kami, hal itu belum terbukti. Dalam satu penelitian yang kami ketahui, dengan { $devices } cahaya dan laser, efek Botox tidak terlihat berkurang. Tanya dokter dulu.
wearing-off-summary-meso-plasma = Mesoterapi adalah suntikan kecil ke dalam kulit. Terapi plasma adalah suntikan plasma, yaitu bagian cair dari darah. Menurut satu dokumen, keduanya mungkin memberi zat gizi pada bagian yang disuntik dan mungkin mengurangi efek Botox. Setahu kami, belum ada bukti untuk itu. Selain itu, ini berarti suntikan baru di bagian yang sama. Tanya dokter dulu.

## Pictures in "In short"

wearing-off-picture-choice-title = Apakah Botox sudah disuntikkan dengan benar?
wearing-off-picture-choice-yes = Ya: biasanya menunggu
wearing-off-picture-choice-no = Tidak atau ragu: putuskan bersama dokter
wearing-off-picture-choice-about = Tanya dokter dulu. Jika ya, menurut satu dokumen biasanya paling baik menunggu. Jika tidak, atau jika belum pasti, putuskan bersama dokter.
wearing-off-picture-where-title = Dahi dan bagian di sekitar mata
wearing-off-picture-where-about = Menurut satu dokumen, efek Botox biasanya bertahan paling lama di dahi.
wearing-off-picture-lid-title = Alis dan kelopak mata itu berbeda
wearing-off-picture-lid-about = Alis ada di atas mata. Kelopak mata menutup mata. Setelah dahi disuntik, alis mungkin tidak bisa diangkat. Menurut satu dokumen, itu wajar. Kelopak mata Anda turun? Menurut label obat, itu sering muncul, tetapi mungkin tanda bahaya. Jangan tunggu: segera telepon nomor darurat.

## Before

# Variables: $time (a time with its unit)
wearing-off-checklist-recent = Apakah Anda disuntik Botox atau obat sejenis dalam { $time } terakhir? Jika tidak ingat, jawab “Tidak yakin”.
wearing-off-checklist-forehead = Ingat suntikan Botox atau obat sejenis yang terakhir. Apakah dahi Anda disuntik?
wearing-off-checklist-eyes = Ingat suntikan Botox atau obat sejenis yang terakhir. Apakah bagian di sekitar mata Anda disuntik?
wearing-off-checklist-bothers = Adakah hasil suntikan yang mengganggu Anda? Jika ya, ceritakan kepada dokter.
wearing-off-checklist-tried = Apakah Anda sudah mencoba sesuatu agar efek Botox lebih cepat hilang?
wearing-off-checklist-eye-disease = Apakah Anda punya penyakit mata?

## After

wearing-off-timeline-judge = Hasil akhir biasanya belum tampak, jadi jangan menilainya dulu. Tetapi jika Anda cemas, atau efeknya terlalu kuat, jangan tunggu: beri tahu dokter. Ada tanda bahaya? Segera telepon nomor darurat.
wearing-off-timeline-judge-name = Jangan dinilai dulu
wearing-off-timeline-correction = Tanya dokter apakah Botox sudah disuntikkan dengan benar. Efeknya terlalu kuat, atau kurang di satu bagian? Beri tahu dokter. Dokter menilai apakah koreksi perlu. Jika kurang, suntikan mungkin bisa ditambah pada masa ini. Ada tanda bahaya? Segera telepon nomor darurat.
wearing-off-timeline-correction-name = Perlu diperbaiki?
wearing-off-timeline-wait = Kata dokter, Botox sudah disuntikkan dengan benar? Menurut satu dokumen, biasanya paling baik menunggu sampai efeknya hilang sendiri, tanpa disuntik lagi. Waktunya tidak sama pada tiap orang. Tidak disuntikkan dengan benar, atau belum pasti? Putuskan bersama dokter.
wearing-off-timeline-wait-name = Biasanya menunggu

## Did we explain it well?

wearing-off-understanding-wait = Misalkan dokter berkata bahwa Botox sudah disuntikkan dengan benar. Menurut satu dokumen, apa yang biasanya paling baik?
wearing-off-understanding-wait-repeat = Mengulang suntikannya
wearing-off-understanding-wait-wait = Menunggu efeknya hilang sendiri
wearing-off-understanding-wait-home = Mencoba sesuatu di rumah
wearing-off-understanding-wait-again = Botox sudah disuntikkan dengan benar? Menurut satu dokumen, biasanya paling baik menunggu. Efeknya biasanya hilang sendiri. Setahu kami, cara lain belum terbukti bisa membantu.
wearing-off-understanding-judge = Kapan hasilnya biasanya bisa dinilai?
# Variables: $time (a time with its unit)
wearing-off-understanding-judge-weeks = Setelah { $time }
wearing-off-understanding-judge-same-day = Pada hari yang sama
wearing-off-understanding-judge-next-day = Keesokan harinya
# Variables: $time (a time with its unit)
wearing-off-understanding-judge-again = Sebelum { $time }, hasil akhir biasanya belum tampak. Jadi, jangan menilainya dulu. Tetapi jika Anda cemas, jangan tunggu: beri tahu dokter. Ada tanda bahaya? Segera telepon nomor darurat.

## What to ask and write down
wearing-off-ask-correct = Apakah Botox sudah disuntikkan dengan benar? Tanya dokter, boleh hari ini juga. Catat jawabannya.
