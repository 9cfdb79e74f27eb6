# The label layer: safety information, not from the clinic's documents.

## Emergency signs: short noun phrases in a list under "Call … if you notice"

safety-emergency-swallow-speak-breathe = Sulit menelan, berbicara, atau bernapas
safety-emergency-weakness = Seluruh tubuh lemas
safety-emergency-vision = Penglihatan ganda atau kabur
safety-emergency-eyelids = Kelopak mata turun
safety-emergency-voice = Suara serak
safety-emergency-bladder = Tidak bisa menahan kencing
safety-emergency-hives = Bentol-bentol gatal di kulit (biduran)
safety-emergency-wheezing = Napas berbunyi (mengi)
safety-emergency-swelling-face-throat = Wajah atau tenggorokan bengkak
safety-emergency-fainting = Pingsan

## Summary

safety-summary-options = Tanya dokter apa saja pilihan lain, agar Anda bisa membandingkan. Tidak melakukan apa-apa juga sebuah pilihan.
# The first section: signs that must not wait
safety-summary-danger = Sulit menelan, berbicara, atau bernapas? Itu keadaan darurat, juga jika baru muncul beberapa minggu setelah disuntik. Jangan tunggu. Di klinik, segera panggil petugas. Di luar klinik, segera telepon nomor darurat. Baca juga semua tanda bahaya lainnya.
# Variables: $limit (a time with its unit)
safety-summary-swelling = Wajah atau tenggorokan bengkak? Segera telepon nomor darurat, kapan pun itu, juga jika Anda ragu. Hanya titik-titik kecil bekas jarum yang bengkak, dan sudah lebih dari { $limit }? Segera beri tahu dokter.
# What harm there is, how serious it is, and who has to tell something before
safety-summary-harm-common = Efek yang sering muncul antara lain sakit kepala, memar kecil, dan badan terasa seperti sedang flu. Memar bisa bertahan beberapa hari. Namun, jika seluruh tubuh lemas, atau Anda ragu, segera telepon nomor darurat.
safety-summary-harm-serious = Ada juga efek yang bisa berbahaya. Contohnya: sulit menelan, berbicara, atau bernapas; seluruh tubuh lemas; penglihatan ganda atau kabur; kelopak mata turun. Ini bisa muncul beberapa jam sampai beberapa minggu setelah disuntik. Ada satu tanda saja, atau Anda ragu? Segera telepon nomor darurat.
safety-summary-harm-allergy = Pernah alergi terhadap Botox, obat sejenis, atau bahan lain di obatnya? Anda tidak boleh disuntik. Segera beri tahu dokter.
safety-summary-harm-infection = Ada infeksi di bagian yang akan disuntik, misalnya bisul? Jangan disuntik dulu. Segera beri tahu dokter.
safety-summary-harm-who = Hamil atau menyusui? Memakai obat? Punya penyakit saraf atau otot? Sulit menelan atau bernapas, walau hanya kadang-kadang? Beri tahu dokter dulu, lalu putuskan bersama. Sedang terjadi sekarang? Segera panggil petugas. Nanti kami tanyakan lagi.
safety-summary-neck = Jika leher disuntik, ada risiko Anda sulit menelan. Jika itu terjadi, segera telepon nomor darurat.
safety-summary-eyelid = Kelopak mata yang turun itu lain: bisa menjadi tanda bahaya. Segera telepon nomor darurat.
safety-summary-no-medicine = Tidak ada obat yang resmi disetujui untuk menghilangkan efek Botox. Jadi, jangan pernah mencoba obat apa pun sendiri untuk ini, karena bisa berbahaya.
safety-summary-eyes = Ingin menghilangkan efek Botox di sekitar mata? Demi keamanan mata, jangan pernah mencoba cara apa pun sendiri. Tanya dokter.
safety-summary-rubbing = Jangan gosok atau pijat tempat suntikan pada beberapa jam pertama. Tanya dokter sampai berapa jam.
safety-summary-ill = Anda sedang sakit atau demam? Memakai antibiotik, atau baru memakainya beberapa minggu lalu? Segera beri tahu dokter. Ada antibiotik yang bisa membuat efek Botox lebih kuat.

## Checklist questions (answered yes / no / not sure)

safety-checklist-allergy = Apakah Anda alergi terhadap toksin botulinum apa pun (zat di dalam Botox), atau bahan lain di obatnya? Tanya dokter apa saja bahannya.
safety-checklist-infection = Apakah ada infeksi di bagian yang akan disuntik, misalnya bisul?
safety-checklist-nerve-muscle = Apakah Anda punya penyakit saraf atau otot? Contohnya miastenia gravis, yang membuat otot lemah.
safety-checklist-swallow-breathe = Apakah Anda sulit menelan atau bernapas, walau hanya kadang-kadang?
safety-checklist-swallow-breathe-now = Apakah Anda sulit menelan atau bernapas saat ini? Atau mulai setelah disuntik Botox atau obat sejenis?
safety-checklist-swallow-breathe-after = Sejak disuntik, apakah Anda sulit menelan, berbicara, atau bernapas? Kelopak mata turun, atau ada tanda bahaya lain (lihat “Darurat”)? Ya, atau ragu? Segera panggil petugas atau telepon nomor darurat.
safety-checklist-pregnant = Apakah Anda hamil atau mungkin hamil?
safety-checklist-breastfeeding = Apakah Anda sedang menyusui?
# Variables: $age (an age with its unit)
safety-checklist-under-age = Apakah usia Anda di bawah { $age }?
safety-checklist-bleeding-disorder = Apakah Anda punya kelainan yang membuat Anda mudah berdarah?
safety-checklist-blood-thinners = Apakah Anda memakai obat pengencer darah? Jangan pernah menghentikan obat sendiri. Tanya dokter dulu, lalu putuskan bersama.
safety-checklist-face-surgery = Apakah wajah Anda pernah dioperasi?
safety-checklist-drooping-lids = Apakah kelopak mata Anda turun, atau pernah turun?
safety-checklist-drooping-lids-now = Apakah kelopak mata Anda turun sekarang? Dan mulai turun setelah disuntik Botox atau obat sejenis?
safety-checklist-facial-palsy = Apakah wajah Anda lumpuh, atau pernah lumpuh, walau hanya sebagian?
safety-checklist-ill = Apakah Anda sedang sakit atau demam?
safety-checklist-antibiotic = Apakah Anda memakai antibiotik, sekarang atau dalam beberapa minggu terakhir?
safety-checklist-muscle-relaxants = Apakah Anda memakai obat pelemas otot?
safety-checklist-medicines = Apakah Anda sedang memakai obat? Jika ya, beri tahu dokter nama obatnya.
safety-checklist-other-toxin = Selain perawatan ini, apakah Anda disuntik Botox atau obat sejenis dalam beberapa bulan terakhir? Jika ya, beri tahu dokter nama produknya dan kapan disuntik.
safety-checklist-milk = Apakah Anda alergi terhadap protein susu sapi? Beberapa merek obat suntik ini mengandung protein itu.
safety-checklist-albumin = Obat suntik ini biasanya mengandung albumin, yaitu protein dari darah manusia. Apakah Anda ingin membicarakannya dengan dokter?

## Before the appointment

safety-preparation-ill = Sakit atau demam? Memakai antibiotik, atau baru memakainya beberapa minggu lalu? Beri tahu dokter sebelum datang.
safety-preparation-ill-name = Sakit atau demam
safety-preparation-blood-thinners = Memakai obat pengencer darah? Beri tahu dokter sebelum perawatan. Jangan pernah menghentikan obat sendiri.
safety-preparation-blood-thinners-name = Pengencer darah
# Variables: $gap (a time with its unit)
safety-preparation-gap = Disuntik Botox atau obat sejenis kurang dari { $gap } sebelum janji temu? Beri tahu dokter sebelum datang. Sebutkan nama produknya dan kapan disuntik. Label obat menyarankan jarak paling sedikit selama itu antara dua perawatan.
safety-preparation-gap-name = Suntikan lain

## Timeline

safety-timeline-emergency = Tanda bahaya bisa muncul kapan saja setelah disuntik, juga beberapa minggu kemudian. Ada satu tanda, atau ragu? Jangan tunggu. Segera telepon nomor darurat.
# Variables: $limit (a time with its unit)
safety-timeline-swelling = Wajah atau tenggorokan bengkak? Segera telepon nomor darurat, kapan pun itu, juga jika Anda ragu. Hanya titik-titik kecil bekas jarum yang bengkak, dan sudah lebih dari { $limit }? Segera beri tahu dokter.
safety-timeline-see-weak = Penglihatan ganda atau kabur? Seluruh tubuh lemas, juga jika terasa seperti flu? Segera telepon nomor darurat, dan jangan mengemudi.
safety-timeline-drive = Pusing, lemas, atau sulit melihat? Jangan mengemudi. Sulit melihat, seluruh tubuh lemas, atau ragu? Segera telepon nomor darurat. Hanya pusing, atau lemas di satu bagian? Beri tahu dokter.
safety-timeline-rubbing = Jangan gosok atau pijat tempat suntikan pada beberapa jam pertama. Tanya dokter sampai berapa jam.
safety-timeline-common = Efek yang sering muncul antara lain sakit kepala, memar kecil, dan badan terasa seperti sedang flu. Memar bisa bertahan beberapa hari. Ada yang mengganggu? Beri tahu dokter. Seluruh tubuh lemas, atau ragu? Segera telepon nomor darurat.
safety-timeline-eyelid = Kelopak mata turun setelah disuntik? Efek ini memang sering muncul, tetapi bisa juga tanda bahaya. Jadi, selalu segera telepon nomor darurat.
# Variables: $gap (a time with its unit)
safety-timeline-again = Jangan minta perawatan baru dengan Botox atau obat sejenis dulu. Label obat menyarankan jarak paling sedikit { $gap }. Apakah hasilnya perlu diperbaiki sebelum itu? Hanya dokter yang memutuskan.
safety-timeline-again-name = Jangan diulang
safety-timeline-eyes = Ingin menghilangkan efek Botox di sekitar mata? Demi keamanan mata, jangan pernah mencoba cara apa pun sendiri. Tanya dokter.

## Check of understanding: question, answers, and the explanation in other words after a wrong answer

safety-understanding-emergency = Misalkan Anda di rumah setelah disuntik, lalu sulit bernapas atau menelan. Apa yang Anda lakukan?
safety-understanding-emergency-wait = Saya tunggu, siapa tahu hilang sendiri
safety-understanding-emergency-call = Saya segera menelepon nomor darurat
safety-understanding-emergency-next-visit = Saya ceritakan nanti, saat datang lagi
safety-understanding-emergency-again = Sulit bernapas atau menelan setelah disuntik itu keadaan darurat, juga beberapa minggu kemudian. Jangan tunggu. Segera telepon nomor darurat.
safety-understanding-medicine = Adakah obat yang resmi disetujui untuk menghilangkan efek Botox?
safety-understanding-medicine-pharmacy = Ada, di apotek
safety-understanding-medicine-none = Tidak ada
safety-understanding-medicine-cream = Ada, yaitu krim
safety-understanding-medicine-again = Tidak ada obat yang resmi disetujui untuk ini. Jadi, jangan pernah mencoba obat apa pun sendiri. Itu bisa berbahaya.
safety-understanding-eyes = Di rumah, Anda ingin mencoba menghilangkan efek Botox di sekitar mata. Bolehkah?
safety-understanding-eyes-never = Tidak, jangan pernah mencobanya sendiri
safety-understanding-eyes-no-pain = Ya, asal tidak sakit
safety-understanding-eyes-later = Ya, setelah beberapa hari
safety-understanding-eyes-again = Di sekitar mata, jangan mencoba apa pun sendiri, juga jika tidak sakit. Tanya dokter.

## To ask and write down

safety-ask-product = Tanya dokter nama produk yang disuntikkan, dan nomor batch (nomor produksi) di kemasannya. Catat keduanya, agar Anda bisa memberi tahu dokter lain.
