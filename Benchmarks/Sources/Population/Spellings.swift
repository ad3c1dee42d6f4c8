/// How else names are spelled, by ear and by transliteration.
///
/// The list is the population's own: whoever
/// matches records must not be fitted to it.
enum Spellings {
    /// Each line: names that are written for one another.
    static let groups = """
        Mohammed Muhammad Mohammad Mohamed Muhammed Mohamad Mohamud Mohd
        Ahmed Ahmad Ahmet
        Hussain Hussein Husain Hossain Hossein Huseyin
        Hassan Hasan
        Yusuf Yousef Yousaf Youssef Yousuf Joseph
        Ibrahim Ebrahim Ibraheem
        Omar Umar Umer Omer
        Ali Aly Alee
        Khalid Khaled Khalida
        Abdul_Rahman Abdur_Rahman Abdulrahman Abdirahman Abdelrahman
        Abdullah Abdallah Abdulla Abdoulaye
        Usman Osman Uthman Othman
        Fatima Fatimah Fatema Fatma Fathima Fatuma
        Aisha Ayesha Aysha Aicha Ayse Aishah
        Maryam Mariam Meryem Mariyam Maryan
        Khadija Khadijah Hatice Kadija
        Zainab Zaynab Zeinab Zeynep Zainub
        Safiya Safia Safiyah
        Amina Aminah Ameena Emine
        Noor Nour Nur
        Yasmin Yasmeen Yasmine Jasmin
        Parveen Perveen Parvin
        Nasreen Nasrin Nesrin
        Begum Begom Begam
        Miah Mia Miya Meah Miyan
        Uddin Udin Ud-Din
        Chowdhury Choudhury Chaudhry Choudhry Chaudhary Chowdhry Choudary
        Qureshi Quraishi Koreshi Kureshi
        Sheikh Shaikh Shaik Sheik
        Rahman Rehman Rahmen
        Mahmood Mehmood Mahmoud Mahmud Mehmud
        Siddiqui Siddiqi Siddique Sidiqi Siddiki
        Akhtar Akther Akter Aktar
        Haque Hoque Haq Hoq
        Saeed Said Sayeed Syed Sayed
        Tariq Tarik Tarek Tareq
        Iqbal Ikbal Eqbal
        Rashid Rasheed Raschid
        Karim Kareem Karem
        Jamal Gamal Jamaal Djamel
        Mustafa Mustapha Mostafa
        Sulaiman Suleiman Suleyman Soliman
        Begum Begam
        Khatun Khatoon Khatton
        Bibi Bebe Beebi
        Zubair Zubayr Zobair
        Shafiq Shafique Shafeeq
        Javed Javaid Jawed
        Naveed Navid Naweed
        Waheed Wahid
        Nadeem Nadim
        Salim Saleem Selim
        Shah Shaw Schah
        Patel Pattel Patil
        Singh Sing Sigh
        Kaur Kour Cor Kour
        Gurpreet Gurprit Gurpriet
        Harpreet Harprit
        Jaspreet Jasprit
        Dhillon Dhilon Dillon
        Sandhu Sandu Sindhu
        Dhaliwal Daliwal Dhariwal
        Krishnan Krishnen Kirshnan
        Chatterjee Chatterji Chattopadhyay
        Banerjee Banerji Bannerjee
        Pooja Puja
        Preeti Priti Preety
        Geeta Gita
        Meena Mina
        Deepak Dipak
        Deepa Dipa
        Sunil Suneel
        Vijay Vijai Bijay
        Zhang Chang Cheung Cheong
        Wong Wang Huang
        Chan Chen Tan
        Lee Li Lei
        Liu Lau Low
        Ng Wu Ngo
        Zhou Chow Chou
        Xu Hsu Tsui
        Cai Choi Tsai
        Xiao Hsiao Siu
        Zhao Chiu Chao
        Krzysztof Krzystof Christopher
        Lukasz Łukasz Lucas
        Michal Michał Michael
        Pawel Paweł
        Slawomir Sławomir
        Stanislaw Stanisław
        Malgorzata Małgorzata
        Elzbieta Elżbieta
        Rafal Rafał
        Wojcik Wójcik
        Wozniak Woźniak
        Krol Król
        Grazyna Grażyna
        Bozena Bożena
        Ionut Ionuț
        Catalin Cătălin
        Stefan Ștefan Stephan
        Serban Șerban
        Munteanu Muntean
        Gheorghe Georghe George
        Sahin Şahin
        Celik Çelik
        Ozturk Öztürk Oztürk
        Yildiz Yıldız
        Gunes Güneş
        Huseyin Hüseyin
        Goncalves Gonçalves
        Joao João
        Simoes Simões
        Conceicao Conceição
        Goncalo Gonçalo
        Sousa Souza
        Oleksandr Aleksandr Alexander Olexandr
        Serhiy Sergei Sergey Serhii
        Volodymyr Vladimir
        Olena Elena Helena
        Kateryna Ekaterina Katerina
        Natalia Nataliya Natalya Nataliia
        Iryna Irina
        Yulia Julia Yuliya
        Dmitri Dmitry Dmytro
        Andriy Andrei Andrew Andrii
        Mykola Nikolai
        Tetiana Tatyana Tatiana
        Kovalenko Kovalenco
        Shevchenko Szewczenko
        Catherine Katherine Kathryn Katharine Cathryn Catharine
        Stephen Steven Stephan
        Philip Phillip Phil
        Sean Shaun Shawn Seán
        Jeffrey Geoffrey Jeffery
        Anthony Antony
        Alan Allan Allen
        Ian Iain
        Alistair Alasdair Alastair Alister
        Stuart Stewart
        Callum Calum
        Ewan Euan Ewen
        Rory Ruairi Ruaridh
        Kieran Ciaran Keiran
        Conor Connor
        Aidan Aiden Adrian
        Siobhan Siobhán Shivaun Chevonne
        Sinead Sinéad
        Niamh Neve Neave
        Aoife Eefa Eva
        Roisin Róisín
        Caitlin Kaitlyn Katelyn
        Sarah Sara
        Claire Clare Clair
        Ann Anne Anna
        Jayne Jane
        Lesley Leslie
        Lynne Lynn Lyn
        Tracey Tracy
        Debra Deborah
        Rachel Rachael
        Rebecca Rebekah
        Michelle Michele
        Sophie Sofie
        Isabelle Isabel Isobel
        Zoe Zoë
        Chloe Chloë
        Leah Lea Lia
        Hannah Hanna
        Elliot Elliott Eliot
        Louis Lewis Luis
        Oliver Olivier
        Jon John
        Marc Mark
        Karl Carl
        Eric Erik
        Francis Frances
        Rhys Reece Rees
        Sian Siân Shan
        Dafydd David
        Gareth Garath
        Huw Hugh
        Ieuan Ifan Iwan
        Gwyneth Gwynedd
        Ffion Fion
        Cerys Carys Kerris
        Clark Clarke
        Brown Browne
        Taylor Tayler Tailor
        Thompson Thomson
        Davies Davis Davys
        Green Greene
        Philips Phillips
        Stephens Stevens
        Reid Reed Read
        Moore More Moor
        Smith Smyth Smythe
        White Whyte
        Johnson Johnston Johnstone
        Nicholls Nichols
        Pearce Pierce Peirce
        Matthews Mathews
        Lawrence Laurence
        Harvey Harvie
        Griffiths Griffith Gryffydd
        Humphreys Humphries
        Llewellyn Llewelyn
        Macdonald McDonald MacDonald
        Sullivan Sulivan
        Kelly Kelley
        Murray Murry
        Byrne Burn Burns
        Doherty Dougherty Docherty
        Gallagher Gallacher
        Adewale Adewole
        Olayinka Olayenka
        Okafor Okafor Okafo
        Nwosu Nwasu
        Kwame Kwami Quame
        Mensah Mensa
        Jalloh Jallow Diallo
        Abdi Abdy Cabdi
        Warsame Warsama
        Fadumo Faduma
        Tesfay Tesfaye
        """
}
