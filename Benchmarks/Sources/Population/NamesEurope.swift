/// Names of families whose forebears came from the continent, the most frequent first.
enum ContinentNames {
    static let polishMen = """
        Piotr Krzysztof Andrzej Tomasz Pawel Marcin Michal Jan Grzegorz Lukasz Marek Adam Mariusz
        Rafal Zbigniew Jerzy Tadeusz Mateusz Dariusz Wojciech Jakub Kamil Robert Jacek Dawid
        Artur Maciej Sebastian Slawomir Stanislaw Henryk Przemyslaw Radoslaw Bartosz Damian Filip
        Szymon Kacper Patryk Karol Konrad Leszek Miroslaw Norbert Oskar Ryszard Roman Waldemar
        Wieslaw Zdzislaw Witold Antoni Franciszek Mikolaj Wiktor Aleksander Cezary Czeslaw Daniel
        Edward Igor Jaroslaw Kazimierz
        """
    static let polishWomen = """
        Anna Maria Katarzyna Malgorzata Agnieszka Barbara Ewa Krystyna Elzbieta Magdalena Joanna
        Zofia Monika Aleksandra Danuta Teresa Natalia Jadwiga Karolina Justyna Beata Dorota Marta
        Iwona Jolanta Halina Paulina Renata Sylwia Zuzanna Julia Weronika Wiktoria Kinga Izabela
        Patrycja Aneta Edyta Grazyna Hanna Kamila Lena Maja Marzena Oliwia Urszula Wioletta
        Bozena Alicja Aniela Bronislawa Emilia Gabriela Helena Irena Janina Klaudia Lucyna Milena
        Martyna Nadia Nikola Ola
        """
    static let polishStems = """
        Kowal Wisniew Wojciechow Kaminsk Lewandow Zielin Szyman Dabrow Kozlow Jankow Mazur
        Kwiatkow Krawczy Piotrow Grabow Nowakow Pawlow Michal Adam Dud Wieczor Jablon Majew
        Olszew Jaworsk Malinow Pawlak Stepien Gorsk Rutkow Sikor Ostrow Baran Szewczy Tomaszew
        Zalew Wroblew Jasin Sadow Bak Borkow Czarneck Sawick Sokolow Urban Maciejew Kucharsk
        Kalinow Wysock Kaczmar Sobczak
        """
    static let polishEnds = "ski owski ewski iak czyk ek ak owicz"
    static let polishSurnames =
        "Nowak Wojcik Kowalczyk Wozniak Mazur Krol Dudek Wrobel Stepien Pawlak"
    static let romanianMen = """
        Alexandru Andrei Mihai Ion Ionut Florin Cristian Adrian Marian Daniel Gheorghe Vasile
        Nicolae Constantin Stefan Bogdan Gabriel Marius Catalin Cosmin Razvan Radu Vlad Dumitru
        Costel Sorin Viorel Valentin Petru Liviu Lucian Ovidiu Dragos Ciprian Claudiu Iulian
        Laurentiu Octavian Robert Silviu Sebastian Tudor Traian Victor David Matei Luca Eduard
        Emil Eugen Grigore Ilie Ioan Marin
        """
    static let romanianWomen = """
        Maria Elena Ioana Andreea Ana Mihaela Alexandra Cristina Daniela Gabriela Florentina
        Georgiana Mariana Nicoleta Alina Simona Roxana Monica Carmen Adriana Diana Raluca Oana
        Loredana Larisa Denisa Bianca Corina Camelia Claudia Doina Ecaterina Felicia Ileana Irina
        Liliana Lavinia Luminita Madalina Magdalena Marinela Natalia Paula Petronela Rodica
        Sorina Steluta Stefania Valentina Vasilica Veronica Violeta Viorica
        """
    static let romanianSurnames = """
        Popa Popescu Ionescu Radu Dumitru Stan Stoica Gheorghe Matei Ciobanu Constantin Marin
        Rusu Serban Lazar Munteanu Dinu Moldovan Tudor Florea Nistor Oprea Preda Toma Voicu Barbu
        Sandu Ene Dobre Vasile Manole Balan Bratu Neagu Nita Dima Anghel Baciu Ciocan Cojocaru
        Croitoru Dragan Dragomir Filip Grigore Iancu Ilie Lungu Manea Mocanu Negru Olteanu Pavel
        Petre Roman Rotaru Sava Sirbu Suciu Tanase Ursu Vlad Zamfir Boboc Calin Chirila Enache
        Gavrila Hristea Iordache
        """
    static let romanianStems = """
        Ion Pop Georg Dumitr Vasil Nicol Petr Stan Mari Constantin Diac Antonesc Aldu Bad Bas
        Cantem Codr Dobr Fil Grigor Ior Lup Mih Niculesc Od Par Rad Sim Teodor Tomesc Vas Vlad
        """
    static let romanianEnds = "escu eanu oiu aru ache"
    static let turkishMen = """
        Mehmet Mustafa Ahmet Ali Huseyin Hasan Ibrahim Ismail Osman Yusuf Murat Omer Ramazan
        Halil Suleyman Abdullah Mahmut Recep Salih Fatih Kadir Emre Hakan Adem Kemal Yasar Bekir
        Musa Metin Cem Can Deniz Eren Serkan Volkan Onur Ozgur Kaan Baris Burak Cengiz Erdal
        Ferhat Gokhan Ilker Kenan Levent Orhan Riza Selim Sinan Tamer Taner Tolga Umit Ugur Veli
        Yilmaz Zeki
        """
    static let turkishWomen = """
        Fatma Ayse Emine Hatice Zeynep Elif Meryem Serife Zehra Sultan Hanife Merve Havva Zeliha
        Esra Ozlem Yasemin Hulya Dilek Sevgi Songul Gulsen Nurcan Aysel Aynur Bahar Belgin Berna
        Canan Cigdem Derya Didem Ebru Ece Eda Filiz Gonul Gul Gulay Hacer Ipek Melek Melike
        Meltem Nesrin Nuray Pinar Seda Selin Sevim Sibel Sule Tugba Yeliz Yildiz Zuhal
        """
    static let turkishSurnames = """
        Yilmaz Kaya Demir Celik Sahin Yildiz Yildirim Ozturk Aydin Ozdemir Arslan Dogan Kilic
        Aslan Cetin Kara Koc Kurt Ozkan Simsek Polat Korkmaz Cakir Erdogan Aksoy Avci Bulut Can
        Coskun Duman Erdem Gunes Guler Gul Isik Karaca Keskin Ozer Sari Tekin Tas Turan Unal Uzun
        Yavuz Yuksel Akbas Altun Ates Bayram Bozkurt Candan Duran Ekinci Genc Gok Ince Kaplan
        Ozcan Sonmez Tosun Toprak Uysal
        """
    static let portugueseMen = """
        Joao Jose Antonio Manuel Francisco Pedro Carlos Luis Paulo Miguel Rui Jorge Fernando Nuno
        Ricardo Bruno Tiago Andre Diogo Hugo Filipe Helder Vitor Sergio Marco Rafael Goncalo
        Alexandre Duarte Fabio Gabriel Henrique Joaquim Leandro Marcelo Mario Nelson Rodrigo
        Thiago Vasco Wagner Eduardo
        """
    static let portugueseWomen = """
        Maria Ana Isabel Sofia Marta Carla Sandra Paula Teresa Catarina Ines Joana Mariana
        Beatriz Rita Susana Patricia Monica Claudia Cristina Fernanda Helena Fatima Filipa Graca
        Lucia Luisa Margarida Raquel Rosa Sara Silvia Sonia Tatiana Vera Vanessa Adriana
        Alessandra Bruna Camila Juliana Leticia
        """
    static let portugueseSurnames = """
        Silva Santos Ferreira Pereira Oliveira Costa Rodrigues Martins Sousa Fernandes Goncalves
        Gomes Lopes Marques Alves Almeida Ribeiro Pinto Carvalho Teixeira Moreira Correia Mendes
        Nunes Soares Vieira Monteiro Cardoso Rocha Neves Coelho Cruz Cunha Pires Ramos Reis
        Simoes Antunes Matos Fonseca Machado Araujo Barbosa Tavares Lima Freitas Garcia Lopez
        Martinez Sanchez Perez Gonzalez Fernandez Diaz Moreno Ruiz Torres Vargas Castro Ortiz
        Rojas Rossi Russo Ferrari Esposito Bianchi Romano
        """
    static let balticMen = """
        Jonas Vytautas Tomas Mantas Darius Andrius Marius Mindaugas Arturas Gintaras Saulius
        Rolandas Janis Andris Juris Edgars Martins Raivis Ivan Dmitri Sergei Alexei Vladimir
        Nikolai Igor Oleg Oleksandr Andriy Serhiy Volodymyr Mykola Vasyl Taras Bohdan Yuriy Pavel
        Viktor Maxim Denis Artem
        """
    static let balticWomen = """
        Inga Rasa Jurgita Egle Kristina Daiva Vilma Rita Laima Ieva Agne Lina Ilze Inese Liga
        Kristine Olena Oksana Tetiana Natalia Iryna Svitlana Kateryna Yulia Anastasia Viktoria
        Olga Ludmila Galina Nadezhda Tatyana Ekaterina Elena Marina Daria Sofiia Polina Halyna
        Lyudmyla Nataliya
        """
    static let balticSurnames = """
        Kazlauskas Petrauskas Jankauskas Stankevicius Vasiliauskas Zukauskas Butkus Paulauskas
        Urbonas Kavaliauskas Berzins Kalnins Ozols Jansons Ozolins Liepins Krumins Balodis Ivanov
        Petrov Sidorov Smirnov Kuznetsov Popov Volkov Sokolov Morozov Novikov Kozlov Shevchenko
        Kovalenko Bondarenko Tkachenko Kravchenko Oliynyk Melnyk Kovalchuk Savchenko Rudenko
        Marchenko Lysenko Moroz Petrenko Horvath Nagy Kovacs Toth Szabo Novak Dvorak Cerny Kucera
        Horak Balog Lakatos Gabor Ferenc Varga
        """
}
