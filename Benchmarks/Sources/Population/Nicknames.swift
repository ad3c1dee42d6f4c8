/// What people are called instead of the given name.
///
/// The list is the population's own: whoever matches
/// records must not be fitted to it.
enum Nicknames {
    /// Each line: a given name, and what its bearers are called.
    static let forms = """
        William Bill Will Billy Liam
        Robert Rob Bob Bobby Robbie
        Richard Rick Dick Rich Richie
        James Jim Jimmy Jamie Jay
        John Jack Johnny Jon
        Michael Mike Mick Micky
        Thomas Tom Tommy
        Christopher Chris Kit
        Anthony Tony Ant
        Antony Tony Ant
        Andrew Andy Drew
        David Dave Davy
        Daniel Dan Danny
        Stephen Steve Ste
        Steven Steve Ste
        Edward Ed Eddie Ted Ned
        Charles Charlie Chas
        Joseph Joe Joey
        Matthew Matt Matty
        Nicholas Nick Nicky
        Alexander Alex Sandy Xander Lex
        Benjamin Ben Benny
        Samuel Sam Sammy
        Jonathan Jon Jonny
        Joshua Josh
        Peter Pete
        Philip Phil Pip
        Gregory Greg
        Timothy Tim
        Kenneth Ken Kenny
        Ronald Ron Ronnie
        Donald Don
        Raymond Ray
        Terence Terry Tel
        Lawrence Larry Laurie
        Leonard Len Lenny
        Frederick Fred Freddie
        Francis Frank
        Albert Al Bert
        Alfred Alf Alfie
        Arthur Art
        Harold Harry
        Henry Harry Hal
        Jeffrey Jeff
        Geoffrey Geoff
        Gerald Gerry
        Patrick Paddy Pat
        Martin Marty
        Vincent Vince Vinny
        Walter Wally Wal
        Reginald Reg
        Stanley Stan
        Sidney Sid
        Zachary Zac Zack
        Nathan Nate Nat
        Oliver Ollie
        Jacob Jake
        Theodore Theo Ted
        Dominic Dom
        Maxwell Max
        Elizabeth Liz Beth Betty Lizzie Eliza Libby Lisa
        Margaret Maggie Peggy Meg Marge Madge
        Katherine Kate Katie Kath Kathy Kat
        Catherine Cath Cathy Kate Katie
        Kathryn Kath Kate
        Kathleen Kath Kathy
        Patricia Pat Tricia Patsy Trish
        Susan Sue Susie
        Deborah Deb Debbie
        Debra Deb Debbie
        Jennifer Jen Jenny
        Jacqueline Jackie Jacqui
        Rebecca Becky Becca Bex
        Samantha Sam Sammy
        Victoria Vicky Vikki Tori
        Christine Chris Chrissie
        Christina Chris Tina
        Alexandra Alex Sandra Lexi
        Jessica Jess Jessie
        Charlotte Charlie Lottie
        Abigail Abi Abbie Gail
        Amanda Mandy
        Barbara Barb Babs
        Bridget Bridie Biddy
        Caroline Caz Carrie
        Danielle Dani
        Dorothy Dot Dottie Dolly
        Eleanor Ellie Nell Nora
        Florence Flo Florrie
        Frances Fran Frankie
        Francesca Fran Chessie
        Gabrielle Gabby
        Georgina Georgie George
        Gillian Gill Jill
        Hannah Han
        Harriet Hattie
        Isabella Bella Izzy Issy
        Isabelle Izzy Belle
        Josephine Jo Josie
        Joanne Jo
        Joanna Jo Asia
        Judith Judy Jude
        Kimberley Kim
        Lauren Loz
        Leanne Lee
        Lesley Les
        Lillian Lily
        Lucy Lu
        Madeleine Maddie
        Madison Maddie
        Matilda Tilly Mattie
        Megan Meg
        Melanie Mel
        Melissa Mel Lissa
        Michelle Shell Chelle
        Millicent Millie
        Natalie Nat
        Natasha Tash Tasha
        Nicola Nicky Nic
        Olivia Liv Livvy
        Pamela Pam
        Penelope Penny
        Philippa Pippa Pip
        Rachel Rach
        Rosemary Rose Rosie
        Sarah Sally Sadie
        Sandra Sandy
        Sophie Soph
        Stephanie Steph Stevie
        Theresa Terri Tess
        Teresa Terri Tess
        Valerie Val
        Veronica Ronnie Vera
        Winifred Win Winnie
        Yvonne Von
        Mohammed Mo Moe
        Muhammad Mo Ham
        Mohammad Mo
        Mohamed Mo
        Abdul Ab
        Abdullah Abs
        Imran Immy
        Usman Ozzy
        Zeeshan Zee Shan
        Yusuf Yus
        Ibrahim Ibz
        Tariq Taz
        Nadeem Naz
        Khadija Dija
        Harjit Harry
        Gurpreet Gurps
        Jaspreet Jas
        Manpreet Mani
        Sukhdeep Sukhi
        Kuldeep Kully
        Baljit Bal
        Krzysztof Kris Krzys
        Malgorzata Gosia
        Katarzyna Kasia
        Agnieszka Aga
        Aleksandra Ola
        Malgorzata Gosia Margaret
        Tomasz Tomek
        Pawel Pawelek Paul
        Grzegorz Greg Grzesiek
        Piotr Piotrek Peter
        Jan Janek Jasiek
        Wojciech Wojtek
        Jakub Kuba
        Malgorzata Malgosia
        Elzbieta Ela
        Magdalena Magda
        Joanna Asia
        Barbara Basia
        Zuzanna Zuzia
        Stanislaw Staszek Stan
        Alexandru Alex
        Ionut Nutu
        Gheorghe Gigi
        Constantin Costel
        Nicolae Nicu
        Florentina Flori
        Georgiana Geo
        Mihaela Miha
        Mehmet Memo
        Huseyin Huso
        Francisco Chico
        Jose Ze
        Joao Johnny
        Emmanuel Emma Manny
        Chukwuma Chuks
        Ikenna Ike
        Oluwaseun Seun
        Oluwatoyin Toyin
        Temitope Tope
        Chiamaka Amaka
        Oleksandr Sasha
        Oleksandr Alex
        Ekaterina Katya
        Anastasia Nastya
        Dmitri Dima
        Vladimir Vova
        Rhiannon Rhi
        Myfanwy Fanw Miffy
        Dafydd Dai
        Gwenllian Gwen
        Llywelyn Llew
        Catriona Cat
        Alasdair Ally
        Archibald Archie
        Euphemia Effie
        Padraig Paddy
        Seamus Shay
        Bernadette Bernie
        Winston Win
        Jermaine Jay
        """
}
