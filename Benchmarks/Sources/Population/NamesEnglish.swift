/// Given names of English families by the time of birth, the most frequent first; an underscore
/// stands for a space.
enum EnglishNames {
    /// Born before 1955, from 1955, from 1980, from 2000.
    static let women = [
        """
        Margaret Mary Jean Joan Patricia Sheila Barbara Doreen Dorothy Joyce Sylvia Maureen
        Shirley Audrey Brenda Kathleen Pamela Eileen Elizabeth Ann Beryl Pauline June Betty Rita
        Marjorie Hilda Irene Edna Doris Vera Winifred Gladys Ivy Elsie Norma Josephine Jacqueline
        Christine Valerie Janet Marion Monica Sandra Judith Carol Gillian Iris Muriel Peggy
        Phyllis Thelma Constance Enid Mavis Olive Rose Lilian Florence Nora Eunice Hazel Freda
        Stella Freda Gwendoline Daphne Madge Myrtle Avril Glenys Rosalind Yvonne Marlene Maud
        Agnes Edith Ethel Mabel Minnie Nellie
        """,
        """
        Susan Julie Karen Jacqueline Deborah Tracey Jane Helen Diane Sharon Tracy Angela Sarah
        Alison Caroline Amanda Sandra Linda Catherine Elizabeth Carol Joanne Wendy Janet Dawn
        Christine Nicola Lesley Beverley Michelle Lorraine Claire Elaine Gillian Paula Maria
        Jayne Kathryn Anne Tina Lisa Louise Jill Kim Denise Debra Lynn Heather Anita Teresa Mandy
        Maxine Gail Yvonne Lynne Melanie Samantha Bernadette Carole Theresa Rosemary Hilary
        Penelope Rachel Ruth Donna Marie Vanessa Andrea Sally Suzanne Philippa Annette Cheryl
        Geraldine Geraldine Marilyn Vivien Glenda Charmaine Juliet Belinda Bridget Cynthia
        Estelle Frances Lynda Rosalyn Shirley Veronica Zena
        """,
        """
        Sarah Laura Gemma Emma Rebecca Claire Victoria Samantha Rachel Amy Jennifer Nicola Katie
        Lisa Kelly Natalie Louise Michelle Hayley Hannah Helen Charlotte Joanne Lucy Elizabeth
        Leanne Danielle Donna Katherine Clare Stephanie Stacey Lauren Jessica Kirsty Emily Kerry
        Jemma Zoe Kimberley Catherine Alexandra Sophie Melissa Chloe Jade Megan Bethany Georgina
        Holly Naomi Abigail Carly Amanda Cheryl Rachael Toni Vicky Kayleigh Kate Anna Jenna Leigh
        Faye Lindsay Ruth Alison Frances Tanya Sally Heidi Lyndsey Sian Tara Marie Natasha
        Kathryn Angela Karen Abbie Gabrielle Harriet Jodie Josie Kara Lorna Nadine Robyn Roxanne
        Selina Siobhan Tamsin Verity Zara Candice Chantelle Cherie Francesca Gail Gina Imogen
        Kylie Mandy Simone Sonia Tamara Yasmin
        """,
        """
        Olivia Amelia Emily Jessica Ava Isla Poppy Isabella Sophie Mia Ruby Lily Grace Evie
        Sophia Ella Scarlett Chloe Isabelle Freya Charlotte Sienna Daisy Phoebe Millie Eva Alice
        Lucy Florence Sofia Layla Lola Holly Imogen Molly Matilda Lilly Rosie Elizabeth Erin
        Maisie Lexi Ellie Hannah Evelyn Abigail Elsie Summer Megan Jasmine Maya Amelie Lacey
        Willow Emma Bella Eleanor Esme Eliza Georgia Harriet Gracie Annabelle Emilia Amber Ivy
        Brooke Rose Anna Zara Leah Mollie Martha Faith Hollie Amy Bethany Violet Katie Maryam
        Francesca Julia Maria Darcey Isabel Tilly Maddison Victoria Isobel Niamh Skye Madison
        Darcy Aisha Beatrice Sarah Zoe Paige Heidi Lydia Caitlin Nancy Penelope Robyn Thea Mabel
        Bonnie Aria Ada Orla Arabella Harper Luna Mila Nevaeh
        """,
    ]

    static let men = [
        """
        John William Peter Ronald Kenneth James George Derek Brian Dennis Michael Robert Roy
        Thomas David Raymond Frank Donald Alan Leonard Eric Gordon Geoffrey Arthur Charles Albert
        Norman Frederick Stanley Douglas Edward Joseph Anthony Harold Reginald Terence Ernest
        Maurice Colin Barry Keith Malcolm Roger Trevor Victor Walter Harry Leslie Sidney Herbert
        Cyril Cecil Alfred Bernard Clifford Desmond Percy Horace Wilfred Gerald Jack Fred Ralph
        Stuart Hugh Graham Clive Lawrence Neville Bertram Cedric Edwin Ernest Godfrey Hubert Ivor
        Jeffrey Lionel Mervyn Noel
        """,
        """
        David Paul Andrew Mark John Michael Stephen Ian Robert Richard Christopher Peter Simon
        Anthony Kevin Gary Steven Martin James Philip Alan Neil Nigel Timothy Colin Graham
        Jonathan Nicholas William Adrian Brian Stuart Keith Thomas Patrick Sean Carl Trevor Wayne
        Shaun Kenneth Barry Derek Dean Raymond Antony Jeremy Joseph Edward Lee Damian Glenn Robin
        Russell Daniel Geoffrey Roger Karl Terence Julian Craig Darren Matthew Jason Duncan
        Dominic Gerard Clive Howard Guy Jeffrey Leslie Roy Malcolm Francis Alistair Bruce
        Clifford Daren Gavin Gerald Garry Laurence
        """,
        """
        Christopher James David Daniel Michael Matthew Andrew Richard Paul Mark Thomas Adam
        Robert John Lee Benjamin Steven Jonathan Craig Stephen Simon Nicholas Peter Anthony
        Alexander Gary Ian Darren Ryan Barry Joseph Philip Samuel William Stuart Ashley Luke
        Kevin Jamie Carl Neil Martin Dean Wayne Timothy Gareth Edward Scott Liam Kieran Aaron
        Jake Joshua Jack Karl Marc Gavin Nathan Graham Shaun Sean Oliver Lewis Josh Jordan
        Bradley Kyle Connor Callum Charles George Dominic Patrick Adrian Russell Ricky Damien
        Leon Terry Danny Dale Stefan Louis Rhys Tom Shane Alistair Ross Toby Keith Kirk Glen
        Elliot Duncan Curtis Colin Brett Brendan Alan Abdul Vincent
        """,
        """
        Oliver Jack Harry Jacob Charlie Thomas George Oscar James William Noah Alfie Joshua
        Muhammad Henry Leo Archie Ethan Joseph Freddie Samuel Alexander Logan Daniel Isaac Max
        Mohammed Benjamin Mason Lucas Edward Harrison Jake Dylan Riley Finley Theo Sebastian Adam
        Zachary Arthur Toby Jayden Luke Harley Lewis Tyler Harvey Matthew David Reuben Michael
        Elijah Kian Tommy Mohammad Blake Luca Theodore Stanley Jenson Nathan Charles Frankie Jude
        Teddy Louie Louis Ryan Hugo Bobby Elliott Dexter Ollie Alex Liam Kai Gabriel Connor Aaron
        Frederick Callum Elliot Albert Leon Ronnie Rory Jamie Austin Seth Ibrahim Owen Caleb
        Ellis Sonny Robert Joey Felix Finlay Cameron Bradley Kieran Rhys Ashton Brandon Declan
        Hayden Aidan Corey Jordan Kyle Morgan Ewan
        """,
    ]

    static let surnames = """
        Smith Jones Taylor Brown Williams Wilson Johnson Davies Robinson Wright Thompson Evans
        Walker White Roberts Green Hall Wood Jackson Clarke Harris Clark Scott Turner Hill Moore
        Cooper Ward Morris King Watson Harrison Morgan Baker Young Allen Anderson Mitchell
        Phillips Lee Parker Bell Davis Bennett Miller Cook Shaw Cox Marshall Collins Carter
        Richardson Gray Bailey Adams Wilkinson Webb Foster Chapman Mason Palmer Rogers Simpson
        Mills Hunt Knight Holmes Barker Matthews Lloyd Butler Stevens Russell Barnes Fisher
        Jenkins Dixon Pearson Graham Fletcher Powell Harvey Rose Elliott Andrews Ford West
        Reynolds Hart Fox Fraser Lawrence Ellis Payne Saunders Dean Burton Ball Austin Cole Day
        Perry Francis Watts Newman Hudson Brooks Carr Walsh Griffiths Page Hawkins Spencer
        Gardner Stone Dawson Lane Woods Bird Pearce Harding Barrett Carpenter Bradley Gibson
        Hughes Cross Atkinson Bishop Holland Booth Stephenson Lowe Rowe Fuller Walters Jordan
        Barton Chambers Sutton Burgess Hopkins Sharp Nelson Lambert Curtis Howard Porter Weston
        Gill Read Rees Peters Thornton Bates Doyle Cooke Wade Norris Warren Parsons Oliver
        Nicholson Hammond Potter Arnold Nash Coleman Baldwin Riley Lawson Marsh George Bryant
        Lynch Woodward Goodwin Hardy Pritchard Stanley Bates Whitehead Yates Freeman Webster Todd
        Wallis Kirby Poole Gregory Hobbs Rhodes Crawford Tucker Willis Tyler Hewitt Tomlinson
        Steele Reeves Vincent Vaughan Gough Dyer Field Slater Banks Buckley Hancock Cartwright
        Hodgson Frost Horton Barlow Savage Summers Dobson Short Skinner Bolton Farrell Long
        Ingram Norman Thorpe Mann Pratt Hale Goddard Moss Fowler French Conway Bull Cole Sanders
        Iqbal Hyde Gordon Forster Osborne Naylor Hilton Bond Gilbert Hurst Sheppard Swift Waters
        Nicholls Bartlett Brookes Clayton Benson Briggs Parry Glover Stephens Godfrey Abbott
        Ashton Burrows Randall Humphreys Flynn Wheeler Charlton Bowen Fleming Leach Winter Hooper
        Holt Sykes Wall Crossley Kemp Archer Preston Heath Drew Metcalfe Sherwood Gibbs Peacock
        Cunningham Stokes Howell Daniels Fry Blake Burke Akhtar Dodd Moran Hutchinson Cameron
        Storey Berry Bray Welch Haynes Pickering Rowley Lamb Faulkner Bloggs Duffy Weaver Sawyer
        Plumber Thatcher Chandler Chaplin Cooper Fuller Mercer Draper Glazier Tanner Tiler
        Turnbull Tinker Shepherd Hayward Woodman Forester Gamble Hogg Bullock Lamb Partridge
        Nightingale Crow Finch Sparrow Wren Swan Heron Drake Buck Roe Hare Coote Crane Starling
        Jay Peacock Raven Little Small Large Strong Armstrong Moody Merry Gay Jolly Proud Noble
        Bold Hardy Wise Smart Snow Rain Gale Winter Summer Spring May March August Friday Munday
        Christmas Noel Pask Loveday Bacon Butcher Cheeseman Salter Spicer Pepper Pease Bean
        Onions Oats Wheat Barley Rice Beer Church Chappell Kirk Temple Priest Parsons Vickers
        Deacon Monk Abbot Prior Nunn Pope Bishop
        """

    /// What older names were made of: places, and sons of fathers.
    static let placeStarts = """
        Ash Brad Hart Whit Thorn Mor Stan Wal Hol Hal Hat Nor Sut Wes As Al Bar Beck Ben Ber
        Black Brom Broad Bur But Chal Ched Clay Cop Crom Dal Den Ead East El Ever Fair Fen Gol
        Green Grim Had Ham Har Haw Hay Hen Hough Hur Kel Ken Kim Kin Lang Lin Long Mar Mel Mid
        Mil New Oak Old Pen Pick Raw Red Rock Ru Rush Sal San Sel Shel Ship Stain Stock Strat
        Swin Tat Til Up Wade War Wat Web Whea Wid Win Wool Wor Wy
        """
    static let placeEnds = """
        ley ton field ford worth well ham den wood bridge combe hurst bury wick stead shaw more
        by thorpe cliffe brook ridge man gate croft stone
        """
    static let fathers = """
        Adam Alex Andrew Atkin Bate Ben Christopher Clement Daniel David Dick Edmund Edward Ellis
        Frank Gib Gilbert Gil Hanki Harri Henry Hewit Hob Hodg Hopkin Huggin Hutchin Ib Jack Jam
        Jeffer Jenkin John Larry Lau Law Mat Matthew Maud Michael Morri Nichol Nick Niel Ot Pater
        Patter Paul Perkin Peter Philip Rich Richard Robin Robert Rob Roger Roland Row Sam Samp
        Simon Stephen Steven Tom Thomas Tomlin Walt Wat Watkin Wil Wilkin William
        """
}
