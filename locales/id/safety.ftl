# The label layer: safety information, not from the clinic's documents.

## Emergency signs: short noun phrases in a list under "Call … if you notice"

safety-emergency-swallow-speak-breathe = Sulit menelan, berbicara, atau bernapas
safety-emergency-weakness = Seluruh tubuh lemas, tidak bertenaga
safety-emergency-vision = Penglihatan ganda atau kabur
safety-emergency-eyelids = Kelopak mata turun
safety-emergency-voice = Suara serak
safety-emergency-bladder = Tidak bisa menahan kencing
safety-emergency-hives = Bentol-bentol gatal di kulit (biduran)
safety-emergency-wheezing = Napas berbunyi (mengi)
safety-emergency-swelling-face-throat = Wajah atau tenggorokan bengkak
safety-emergency-fainting = Pingsan

## Summary

safety-summary-options = Tanya dokter apa saja pilihan lain, agar Anda bisa membandingkan. Anda juga boleh memilih tidak menjalani perawatan apa pun.
# The first section: signs that must not wait
safety-summary-danger = Sulit menelan, berbicara, atau bernapas? Itu keadaan darurat, juga jika baru muncul beberapa minggu setelah disuntik. Jangan tunggu. Di klinik, segera panggil petugas. Di luar klinik, segera telepon nomor darurat. Tanda lainnya ada di “Darurat” atau “Tanda bahaya”.
# Variables: $limit (a time with its unit)
safety-summary-swelling = Wajah atau tenggorokan bengkak, kapan pun setelah disuntik? Atau Anda ragu? Segera telepon nomor darurat. Bengkaknya hanya di titik kecil bekas jarum, dan sudah lebih dari { $limit }? Segera beri tahu dokter.
# What harm there is, how serious it is, and who has to tell something before
safety-summary-harm-common = Kelopak mata turun sejak disuntik? Itu sering muncul, tetapi mungkin tanda bahaya. Seluruh tubuh lemas, juga jika terasa seperti flu? Atau Anda ragu? Jangan tunggu: segera telepon nomor darurat. Menurut label obat, yang juga sering muncul antara lain sakit kepala, memar kecil, dan badan terasa seperti flu. Memar bisa bertahan beberapa hari. Terasa seperti flu, dan Anda ragu? Segera telepon nomor darurat.
safety-summary-harm-serious = Ada juga efek yang bisa berbahaya. Contohnya: sulit menelan, berbicara, atau bernapas; seluruh tubuh lemas; penglihatan ganda atau kabur. Ini bisa muncul beberapa jam sampai beberapa minggu setelah disuntik. Ada satu tanda saja, atau Anda ragu? Segera telepon nomor darurat.
safety-summary-harm-allergy = Pernah alergi terhadap Botox, obat sejenis (toksin botulinum lain), atau bahan lain dalam obat itu? Anda tidak boleh disuntik. Segera beri tahu dokter.
safety-summary-harm-infection = Ada infeksi di bagian yang akan disuntik, misalnya bisul? Anda belum boleh disuntik. Segera beri tahu dokter.
safety-summary-harm-who = Sekarang sulit menelan atau bernapas? Segera minta bantuan. Sudah lama sulit menelan atau bernapas, walau hanya kadang? Hamil atau menyusui? Minum atau memakai obat? Punya penyakit saraf atau otot? Beri tahu dokter dulu, lalu putuskan bersama. Nanti kami tanyakan lagi.
safety-summary-neck = Jika leher disuntik, ada risiko Anda sulit menelan. Jika itu terjadi, segera telepon nomor darurat.
safety-summary-eyelid = Kelopak mata bukan alis. Kelopak mata turun sejak disuntik? Sering muncul, tetapi mungkin tanda bahaya. Jangan tunggu: segera telepon nomor darurat.
safety-summary-no-medicine = Setahu kami, belum ada obat yang disetujui untuk menghilangkan efek Botox. Jangan pernah mencoba obat apa pun sendiri untuk ini. Itu bisa berbahaya.
safety-summary-eyes = Ingin menghilangkan efek Botox di sekitar mata? Demi keamanan mata, jangan pernah mencoba cara apa pun sendiri. Tanya dokter.
safety-summary-rubbing = Jangan gosok atau pijat tempat suntikan pada beberapa jam pertama. Tanya dokter sampai jam berapa, lalu catat.
safety-summary-ill = Anda sedang sakit atau demam? Minum atau memakai antibiotik, sekarang atau dalam beberapa minggu terakhir? Segera beri tahu dokter. Ada antibiotik yang bisa membuat efek Botox lebih kuat.

## Checklist questions (answered yes / no / not sure)

safety-checklist-allergy = Apakah Anda alergi terhadap salah satu bahan obat suntik ini, termasuk toksin botulinum apa pun (zat di dalam Botox)? Tidak tahu apa saja bahannya? Jawab “Tidak yakin”, lalu tanya dokter.
safety-checklist-infection = Apakah ada infeksi di bagian yang akan disuntik, misalnya bisul?
safety-checklist-nerve-muscle = Apakah Anda punya penyakit saraf atau otot? Contohnya miastenia gravis, yang membuat otot lemah.
safety-checklist-swallow-breathe = Apakah Anda sulit menelan atau sulit bernapas, walau hanya kadang? Jika sulit sekarang, segera minta bantuan.
safety-checklist-swallow-breathe-now = Apakah Anda sekarang sulit menelan atau bernapas? Jawab “Ya” juga jika itu muncul sejak disuntik Botox atau obat sejenis.
safety-checklist-swallow-breathe-after = Sejak disuntik, adakah tanda bahaya? Misalnya sulit menelan, berbicara, atau bernapas; kelopak mata turun; penglihatan ganda atau kabur. Tanda lainnya ada di “Darurat”. Jika ada, atau Anda ragu, segera panggil petugas. Di luar klinik, segera telepon nomor darurat.
safety-checklist-pregnant = Apakah Anda hamil atau mungkin hamil?
safety-checklist-breastfeeding = Apakah Anda sedang menyusui?
# Variables: $age (an age with its unit)
safety-checklist-under-age = Apakah usia Anda di bawah { $age }?
safety-checklist-bleeding-disorder = Apakah Anda punya kelainan yang membuat Anda mudah berdarah?
safety-checklist-blood-thinners = Apakah Anda minum atau memakai obat pengencer darah? Jangan pernah menghentikan obat sendiri. Tanya dokter dulu, lalu putuskan bersama.
safety-checklist-face-surgery = Apakah wajah Anda pernah dioperasi?
safety-checklist-drooping-lids = Apakah kelopak mata Anda turun, atau pernah turun? Jika sekarang turun sejak disuntik, segera minta bantuan.
safety-checklist-drooping-lids-now = Sejak disuntik Botox atau obat sejenis, apakah kelopak mata Anda turun? Maksudnya: sekarang masih turun.
safety-checklist-facial-palsy = Apakah wajah Anda lumpuh, atau pernah lumpuh, walau hanya sebagian?
safety-checklist-ill = Apakah Anda sedang tidak enak badan atau demam?
safety-checklist-antibiotic = Apakah Anda minum atau memakai antibiotik, sekarang atau dalam beberapa minggu terakhir?
safety-checklist-muscle-relaxants = Selain Botox, apakah Anda minum atau memakai obat pelemas otot?
safety-checklist-medicines = Apakah Anda sedang minum atau memakai obat? Jika ya, beri tahu dokter nama obatnya. Jangan pernah menghentikan obat sendiri.
safety-checklist-other-toxin = Dalam beberapa bulan terakhir, adakah suntikan Botox lain atau obat sejenis? Suntikan di klinik lain juga termasuk. Jika ya, beri tahu dokter nama produknya dan kapan disuntik.
safety-checklist-milk = Apakah Anda alergi terhadap protein susu sapi? Beberapa merek obat suntik ini mengandung protein itu.
safety-checklist-albumin = Obat suntik ini biasanya mengandung albumin, yaitu protein dari darah manusia. Apakah Anda ingin membicarakannya dengan dokter?

## Before the appointment

safety-preparation-ill = Sedang sakit atau demam? Minum atau memakai antibiotik, sekarang atau dalam beberapa minggu terakhir? Telepon klinik sebelum datang. Ada antibiotik yang bisa membuat efek Botox lebih kuat.
safety-preparation-ill-name = Sakit atau demam
safety-preparation-stop = Ada salah satunya? Jangan jalani perawatan ini. Segera beri tahu dokter.
safety-preparation-stop-allergy = Alergi terhadap Botox, obat sejenis, atau bahan lain di dalamnya.
safety-preparation-stop-infection = Infeksi di bagian yang akan disuntik, misalnya bisul: belum boleh disuntik.
safety-preparation-stop-name = Alergi atau infeksi
safety-preparation-who = Ada yang berlaku bagi Anda? Beri tahu dokter sebelum disuntik.
safety-preparation-who-pregnant = Hamil, mungkin hamil, atau menyusui.
safety-preparation-who-medicines = Minum atau memakai obat, misalnya pengencer darah. Jangan pernah menghentikannya sendiri.
safety-preparation-who-nerve-muscle = Punya penyakit saraf atau otot, atau mudah berdarah.
safety-preparation-who-swallow-breathe = Sejak lama sulit menelan atau bernapas, walau jarang. Sekarang sulit? Di klinik, segera panggil petugas. Di luar klinik, segera telepon nomor darurat.
safety-preparation-who-face = Wajah pernah dioperasi. Wajah lumpuh atau kelopak mata turun, sekarang atau dulu. Sekarang kelopak turun sejak disuntik? Segera minta bantuan.
safety-preparation-who-name = Kesehatan dan obat
# Variables: $gap (a time with its unit)
safety-preparation-gap = Disuntik Botox atau obat sejenis dalam beberapa bulan terakhir? Telepon klinik sebelum datang, sebutkan nama produk dan kapan disuntik. Label obat menyarankan jarak minimal { $gap }.
safety-preparation-gap-name = Pernah disuntik?

## Timeline

safety-timeline-emergency = Tanda bahaya bisa muncul kapan saja setelah disuntik, juga beberapa minggu kemudian. Satu tanda saja, atau Anda ragu? Jangan tunggu. Segera telepon nomor darurat.
safety-timeline-swelling = Wajah atau tenggorokan bengkak, kapan pun setelah disuntik, atau Anda ragu? Jangan tunggu: segera telepon nomor darurat.
safety-timeline-see-weak = Penglihatan ganda atau kabur? Seluruh tubuh lemas, tidak bertenaga, juga jika terasa seperti flu? Segera telepon nomor darurat, dan jangan mengemudi.
safety-timeline-drive = Pusing berputar, melayang, lemas, atau sulit melihat? Jangan mengemudi. Seluruh tubuh lemas, penglihatan ganda atau kabur, tanda bahaya lain, atau Anda ragu? Segera telepon nomor darurat. Jika tidak ada, segera beri tahu dokter.
safety-timeline-rubbing = Jangan gosok atau pijat tempat suntikan. Tanya dokter sampai jam berapa, lalu catat.
safety-timeline-rubbing-when = Dalam beberapa jam pertama
safety-timeline-rubbing-name = Jangan digosok
safety-timeline-common = Menurut label obat, yang sering muncul antara lain sakit kepala dan memar kecil. Memar bisa bertahan beberapa hari. Ada yang mengganggu? Beri tahu dokter.
safety-timeline-eyelid = Kelopak mata turun sejak disuntik? Sering muncul, tetapi mungkin tanda bahaya. Jangan tunggu: segera telepon nomor darurat.
# Variables: $gap (a time with its unit)
safety-timeline-again = Jangan dulu mengulang perawatan dengan Botox atau obat sejenis. Label obat menyarankan jarak minimal { $gap }. Perlu koreksi sebelum itu? Dokter menilai dulu.
safety-timeline-again-name = Jangan diulang dulu
safety-timeline-eyes = Ingin menghilangkan efek Botox di sekitar mata? Demi keamanan mata, jangan pernah mencoba cara apa pun sendiri. Tanya dokter.
safety-timeline-no-medicine = Setahu kami, belum ada obat yang disetujui untuk menghilangkan efek Botox. Jangan pernah mencoba obat apa pun sendiri untuk ini. Itu bisa berbahaya.

## Check of understanding: question, answers, and the explanation in other words after a wrong answer

safety-understanding-emergency = Anda di rumah setelah disuntik, lalu sulit bernapas atau sulit menelan. Apa yang Anda lakukan?
safety-understanding-emergency-wait = Saya tunggu, siapa tahu hilang sendiri
safety-understanding-emergency-call = Saya segera menelepon nomor darurat
safety-understanding-emergency-next-visit = Saya ceritakan nanti, saat datang lagi
safety-understanding-emergency-again = Sulit bernapas atau sulit menelan setelah disuntik itu darurat, juga jika baru muncul beberapa minggu kemudian. Jangan tunggu. Segera telepon nomor darurat.
safety-understanding-medicine = Adakah obat yang disetujui untuk menghilangkan efek Botox?
safety-understanding-medicine-pharmacy = Ada, di apotek
safety-understanding-medicine-none = Setahu kami, belum ada
safety-understanding-medicine-cream = Ada, yaitu krim
safety-understanding-medicine-again = Setahu kami, belum ada obat yang disetujui untuk ini. Jadi, jangan pernah mencoba obat apa pun sendiri. Itu bisa berbahaya.
safety-understanding-eyes = Di rumah, Anda ingin mencoba menghilangkan efek Botox di sekitar mata. Bolehkah?
safety-understanding-eyes-never = Tidak, jangan pernah mencobanya sendiri
safety-understanding-eyes-any-time = Ya, kapan saja
safety-understanding-eyes-later = Ya, setelah beberapa hari
safety-understanding-eyes-again = Jangan pernah mencoba sendiri menghilangkan efek Botox di sekitar mata, juga setelah beberapa hari. Tanya dokter.

## To ask and write down

safety-ask-product = Tanya dokter nama produk yang disuntikkan, dan nomor batch (nomor produksi) di kemasannya. Catat keduanya, agar Anda bisa memberi tahu dokter lain.
