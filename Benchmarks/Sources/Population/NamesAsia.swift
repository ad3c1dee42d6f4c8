/// Names of families whose forebears came from South and East Asia, the most frequent first.
enum AsianNames {
    static let muslimMen = """
        Mohammed Muhammad Mohammad Ali Ahmed Abdul Hassan Hussain Imran Ibrahim Yusuf Omar Bilal
        Hamza Asif Tariq Usman Khalid Nadeem Shahid Zahid Amir Adnan Faisal Kamran Kashif Rashid
        Sajid Waqas Zeeshan Arif Arshad Aslam Ashfaq Atif Aziz Babar Danish Ehsan Fahad Farhan
        Fayyaz Ghulam Habib Haider Hanif Haroon Iftikhar Ilyas Iqbal Irfan Ismail Jamal Javed
        Junaid Karim Liaqat Mahmood Majid Mansoor Masood Mehmood Mubarak Mushtaq Mustafa Naeem
        Nasir Naveed Nazir Noman Pervez Qasim Rafiq Rahim Raza Riaz Rizwan Saeed Salim Salman
        Sarfraz Shabir Shafiq Shakeel Shoaib Sohail Sultan Tahir Talha Tanveer Umar Umer Wahid
        Waheed Wasim Yasin Yasir Younis Zafar Zain Zubair Syed Sheikh Abdullah Abdur_Rahman
        Abdul_Aziz Abdul_Karim Abdul_Malik Mohammed_Ali
        """
    static let muslimWomen = """
        Fatima Aisha Maryam Khadija Zainab Amina Nasreen Shabana Rukhsana Parveen Samina Saima
        Sadia Farzana Nazia Shazia Rubina Tahira Yasmin Zahra Hafsa Sumaya Safiya Hira Iqra
        Javeria Kiran Laiba Mehwish Mariam Nadia Naheed Naila Nargis Nasim Noor Noreen Rabia
        Razia Rehana Robina Saba Saeeda Salma Samia Sana Sania Shaheen Shamim Shagufta Shahida
        Sobia Sofia Sumaira Tabassum Tasneem Uzma Zakia Zara Zeenat Zubaida Ayesha Anisa Asma
        Ambreen Amna Aneesa Bushra Eman Faiza Farah Farhat Fouzia Ghazala Gulshan Halima Hina
        Humaira Inaya Ishrat Jamila Kausar Kulsoom Lubna Mumtaz Musarat Nusrat Perveen Qudsia
        Rashida Rahima Rifat Rozina Runa Rumana Shirin Shireen
        """
    static let muslimSurnames = """
        Khan Ahmed Hussain Ali Begum Akhtar Miah Iqbal Mahmood Rahman Uddin Malik Shah Islam
        Mohammed Chowdhury Bibi Hassan Aziz Khatun Choudhury Ahmad Mirza Rashid Qureshi Butt
        Sheikh Haque Hoque Bashir Nawaz Akram Anwar Ashraf Aslam Azam Baig Bhatti Bukhari
        Chaudhry Dar Farooq Ghani Hamid Hanif Haider Hashmi Ilyas Ishaq Jamil Javed Kazmi Khalid
        Khalil Kauser Kausar Latif Mahmud Majid Mehmood Minhas Mughal Mustafa Naqvi Nasir Nazir
        Parvez Parveen Patel Qadir Rafiq Raja Rana Razaq Rehman Riaz Saeed Sadiq Saleem Sharif
        Siddiqui Siddique Sultana Syed Tariq Yaqoob Yasin Younis Yousaf Zaman Zia Abbasi Alam
        Alom Ansari Arain Awan Bano Batool Bhutta Firdous Gillani Gondal Hayat Jan Jabeen Kayani
        Kazi Khanom Khanum Kiani Lodhi Memon Miyan Molla Mollah Munir Nessa Noor Rauf Rizvi
        Sarwar Sarkar Satti Sikander Talukdar Tahir Ullah Wahid Warraich Zahid Zaidi
        """
    static let hinduMen = """
        Amit Raj Sanjay Rajesh Vijay Anil Sunil Ashok Suresh Ramesh Mahesh Dinesh Mukesh Rakesh
        Rahul Rohit Nikhil Kunal Vishal Ravi Ajay Deepak Manoj Pankaj Prakash Pradeep Sandeep
        Anand Arjun Aarav Krishna Kiran Hitesh Jayesh Jignesh Ketan Kishan Mitesh Nilesh Paresh
        Pravin Pritesh Bhavesh Bharat Chetan Chirag Darshan Dilip Gaurav Girish Gopal Hari Harish
        Hemant Jagdish Jayant Kamal Kirit Lalit Mayur Mohan Naresh Narendra Nitin Piyush Rohan
        Sachin Sagar Satish Shailesh Shyam Siddharth Tushar Umesh Vikram Vinod Vipul Yash Yogesh
        Karthik Murali Senthil Suthan Sivakumar Kumaran Balakrishnan Thiru Kugan Nishanthan
        """
    static let hinduWomen = """
        Priya Anita Sunita Meena Geeta Neha Pooja Asha Usha Rekha Sangita Kavita Nisha Rita Seema
        Sonal Hema Jaya Kalpana Lata Manisha Nita Pallavi Radha Ranjana Rupal Sarita Shilpa
        Shobha Smita Sneha Sushila Swati Urmila Varsha Vandana Anjali Archana Bhavna Bhavini Bina
        Chandrika Daksha Deepa Dipti Divya Falguni Hansa Heena Ila Jagruti Jyoti Kajal Kiran
        Krupa Leela Mamta Minal Mira Mital Nayana Nikita Parul Preeti Purvi Puja Riya Roshni
        Sapna Shruti Tejal Trupti Urvi Vaishali Veena Aanya Ananya Diya Isha Kavya Myra Saanvi
        Gowri Thushara Vasuki Sivani Abirami
        """
    static let hinduSurnames = """
        Patel Shah Sharma Kumar Mistry Desai Joshi Parmar Mehta Chauhan Solanki Gupta Verma Rao
        Reddy Nair Iyer Menon Pillai Bhatt Trivedi Pandya Pandey Mishra Dave Vyas Raval Amin Naik
        Modi Gandhi Kapoor Malhotra Khanna Chopra Arora Ahuja Bhatia Sethi Sood Suri Varma Yadav
        Rathod Vaghela Makwana Gohil Jadeja Thakkar Thakor Popat Kotecha Lakhani Ruparelia Sodha
        Vekaria Varsani Hirani Halai Pindoria Gorasia Bhudia Kerai Rabadia Tailor Darji Lad
        Lakhani Soni Panchal Prajapati Chatterjee Banerjee Mukherjee Das Dutta Ghosh Roy Sen Bose
        Chakraborty Saha Sarkar Biswas Krishnan Subramaniam Natarajan Ramanathan Sivapalan
        Selvarajah Rajaratnam Thambirajah Kandiah Nadarajah Ganesh Gurung Thapa Rai Limbu Tamang
        Shrestha Magar Pun Fernando Perera Silva
        """
    static let sikhStarts = """
        Har Gur Jas Man Bal Kul Sukh Ran Par Dal Amar Sat Nav Raj Kir Kam Pal Tej Dil Jag Sim
        Lakh Bhu
        """
    static let sikhEnds = """
        jit deep preet inder vinder want pal meet jeet bir vir dev winder
        """
    static let sikhSurnames = """
        Singh Kaur Gill Sandhu Dhillon Sidhu Grewal Dhaliwal Sahota Johal Bains Mann Atwal Brar
        Cheema Chahal Deol Dosanjh Garcha Ghuman Hundal Hayer Kang Khaira Kooner Lally Mahal
        Nijjar Nagra Pannu Purewal Randhawa Rai Sangha Sanghera Sekhon Shergill Sohal Takhar
        Thandi Toor Uppal Virk Basra Bassi Bhogal Birdi Chana Dhanjal Gahir Hunjan Jandu Kalsi
        Kundi Lall Lota Matharu Panesar Phull Plaha Reehal Sagoo Sehmi Seehra Sihra Soor Sund
        Ubhi Virdee Bahra Badhan Chumber Mahay Heer
        """
    static let chineseSyllables = """
        Wei Ming Xiao Jing Li Mei Hui Ying Fang Lan Jun Hong Yan Xin Yu Hao Jie Long Ping Qing
        Rui Shan Tao Ting Xia Xue Yi Zhi Zhen Bo Chun Dong Feng Guang Hai Jian Kai Lei Ling Na
        Peng Qi Rong Sheng
        """
    static let chineseSurnames = """
        Chan Wong Li Chen Cheung Lee Lam Zhang Wang Liu Ng Ho Yang Huang Leung Lau Tang Zhao Wu
        Zhou Yip Cheng Chow Kwok Tsang Xu Sun Ma Zhu Hu Lin Gao Guo He Luo Song Zheng Liang Xie
        Tse Fung Yeung Lai Mak Siu Hui Kwan Poon So Tam Yuen Yu Man Lui Choi Au Chiu Chung Fan
        Fong Hung Ip Kan Koo Law Lok Mok Pang Pun Sham Shek Sin Szeto Tong Tsui Wan Nguyen Tran
        Pham Le Vu Dang Bui Do Ngo Duong
        """
    static let chineseEnglishWomen =
        "Grace Amy Jenny Michelle Vivian Joyce Winnie Wendy Cindy Fiona"
    static let chineseEnglishMen = "David Kevin Jason Alan Raymond Eric Tony Peter Jacky Simon Andy"
    static let afghanSurnames = """
        Ahmadi Hussaini Rahimi Mohammadi Karimi Amiri Noori Safi Stanekzai Zazai Wardak Popal
        Hotak Nazari Haidari Akbari Sultani Azizi Faizi Hakimi Ibrahimi Jalali Mohseni Nabizada
        Omari Qaderi Rasuli Sadat Sharifi Yousufi Zadran Shinwari Ahmadzai Momand Sahak Kakar
        Barakzai Alokozai
        """
    static let afghanMen = """
        Ahmad Mohammad Abdul Ali Hamid Najib Farid Jawid Nasir Omid Rahmat Sayed Zabi Zalmai Wali
        Samiullah Habibullah Najibullah Rahmatullah Nasrullah Hekmatullah Sharif Karim Mirwais
        Ajmal Aimal Faridoon Gul_Mohammad Khalil Noor Qais Reza Hossein Mehdi Amir Behnam Dariush
        """
    static let afghanWomen = """
        Fatima Zahra Maryam Shabnam Freshta Nargis Parwana Laila Hosna Mina Nilofar Palwasha Roya
        Sahar Shakila Soraya Spozhmai Wazhma Zarmina Zohra Farzaneh Leila Maryam Nasrin Parisa
        Shirin Mahnaz
        """
}
