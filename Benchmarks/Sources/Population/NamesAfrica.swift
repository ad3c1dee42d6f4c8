/// Names of families whose forebears came from Africa and the Arab countries, the most frequent
/// first.
enum AfricanNames {
    static let yorubaStarts =
        "Ade Ola Oluwa Ayo Baba Ogun Ife Akin Temi Olu Ibi Ore Fola Kolo Tolu Omo"
    static let yorubaEnds = """
        wale yemi bola tunde niyi sola dele bayo kunle seun femi tayo dayo gbenga lola shola mide
        toyin segun tola nike ronke
        """
    static let yorubaSurnameEnds = """
        bayo yemi leke oye wole jobi gbite biyi sanya tunji moye lade nuga dipe niran kanmi
        """
    static let westMen = """
        Emmanuel Samuel David Daniel Michael Joseph Chinedu Emeka Ikenna Obinna Chukwuma Uche
        Nnamdi Kelechi Ifeanyi Chidi Kwame Kofi Kwesi Kwabena Yaw Kojo Kwaku Akwasi Nana Ebo Musa
        Ibrahim Abdoulaye Mamadou Ousmane Lamin Alhaji Foday Sorie Abu Festus Godwin Sunday
        Monday Innocent Prince Blessing Goodluck Victor Felix Augustine Benedict Clement Ebenezer
        Isaac Isaiah Moses
        """
    static let westWomen = """
        Blessing Grace Mercy Esther Comfort Patience Joy Gift Faith Ngozi Chioma Amaka Ifeoma
        Nkechi Adaeze Chinwe Uju Nneka Chiamaka Obioma Ama Akua Abena Afia Adwoa Esi Efua Akosua
        Yaa Araba Fatou Aminata Mariama Isatou Kadiatu Hawa Adama Binta Florence Gladys Beatrice
        Victoria Rebecca Abigail Deborah Ruth Priscilla Vida Theresa Janet Margaret Veronica
        Charity Peace Precious Favour
        """
    static let westSurnames = """
        Mensah Owusu Boateng Osei Asante Appiah Addo Amoah Agyeman Ansah Okafor Okeke Eze Nwosu
        Obi Okoro Okonkwo Nwachukwu Onyeka Igwe Chukwu Uzor Ibe Udo Effiong Bassey Ekong Etim
        Okon Bello Musa Ibrahim Yusuf Sani Danjuma Abubakar Lawal Balogun Bakare Adams Williams
        Johnson Cole Kamara Sesay Conteh Koroma Bangura Turay Jalloh Bah Diallo Barry Sow Camara
        Toure Traore Keita Ceesay Jallow Njie Sarr Diop Ndiaye Fofana Kargbo Mansaray Acheampong
        Afriyie Agyei Akoto Amponsah Antwi Asamoah Asare Baah Badu Bonsu Danso Darko Donkor
        Frimpong Gyamfi Kusi Kyei Nkrumah Nyarko Obeng Ofori Opoku Oppong Poku Quaye Sarpong
        Sarkodie Tetteh Twum Yeboah
        """
    static let eastMen = """
        Mohamed Abdi Ahmed Hassan Ali Abdullahi Omar Yusuf Ibrahim Abdirahman Mahad Guled Liban
        Ismail Farah Jama Warsame Bashir Hussein Mukhtar Abdulkadir Abdifatah Sharmake Said Salah
        Nur Osman Tesfaye Dawit Yonas Abraham Samuel Berhane Daniel Tekle Haile Biniam Filmon
        Mehari Tendai Tinashe Farai Tatenda Simba Takudzwa Blessing Joseph Patrick Emmanuel
        """
    static let eastWomen = """
        Fadumo Hodan Amina Khadra Sahra Halimo Maryan Asha Ifrah Hibo Ayan Nasra Saynab Faiza
        Deqa Idil Ubah Zamzam Sagal Hamdi Safiya Rahma Ruqiya Filsan Muna Hawa Selam Tigist Hiwot
        Meron Rahel Sara Feven Helen Semhar Winta Tsehay Rudo Tariro Chipo Nyasha Rumbidzai
        Vimbai Tendai Memory Precious
        """
    static let eastSurnames = """
        Mohamed Ali Ahmed Hassan Abdi Omar Yusuf Ibrahim Farah Warsame Jama Hussein Osman Nur
        Abdullahi Aden Adan Ismail Elmi Duale Guled Samatar Hersi Egal Roble Mohamud Abdirahman
        Haji Sheikh Tesfay Haile Berhane Gebremedhin Kidane Tekle Abraha Mebrahtu Ghebremariam
        Habte Bekele Tadesse Alemu Moyo Ncube Sibanda Dube Ndlovu Mpofu Chikwanha Mutasa Chigumba
        Nyathi Banda Phiri Mwangi Otieno Kamau Ochieng Njoroge Wanjiru Kariuki Okello Mukasa
        Ssemwogerere Kato Nakato Nabirye
        """
    static let arabMen = """
        Mohamed Ahmed Mahmoud Ali Omar Hassan Hussein Khaled Youssef Ibrahim Mustafa Karim Tarek
        Samir Walid Nabil Hisham Ziad Rami Fadi Bassam Marwan Nader Majed Waleed Saif Abdullah
        Abdulrahman Abdulaziz Faisal Fahad Sultan Salem Yasser Amr Ayman Bilal Adel Anwar Ashraf
        Emad Ghassan Haitham Hamza Jaber Kamal Laith Mazen Munir Nasser Osama Qusay Rashid Sami
        Tamer Wissam Yahya Zaid
        """
    static let arabWomen = """
        Fatima Mariam Aisha Zeinab Layla Nour Sara Huda Amal Rania Dina Hala Hanan Iman Lina Maha
        Mona Nadia Najwa Noura Rana Rasha Reem Rim Salma Samar Samira Sawsan Shaimaa Souad Suha
        Wafa Yasmine Zahra Amira Asma Basma Ghada Hajar Hiba Ibtisam Ilham Jamila Khadija Latifa
        Lubna Malak Manal
        """
    static let arabSurnames = """
        Mohamed Ahmed Hassan Ali Ibrahim Hussein Al-Hassan Al-Sayed Al-Khatib Al-Ahmad Haddad
        Khoury Mansour Nasser Saleh Salem Said Saad Al-Jaber Al-Masri Al-Najjar Al-Obaidi
        Al-Rashid Al-Shami Al-Zahra El-Amin El-Masry El-Sayed Abdallah Abdelrahman Abdulrahman
        Ben_Ali Ben_Salah Benali Bouzid Cherif Darwish Fares Farah Ghanem Habib Hamdan Hamdi
        Hamid Jaber Kassem Khalil Mahmoud Mansouri Mustafa Osman Qasim Rahman Ramadan Sabbagh
        Sabri Shaheen Sharif Suleiman Taha Yousef Zaki Aziz Barzani Karim Rashid Jamal Mahdi
        Majeed Shukur Jabbar Kadhim Jassim Abbas Al-Dulaimi
        """
}
