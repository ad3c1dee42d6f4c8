/// Names of Welsh, Scottish, Irish and Caribbean families, the most frequent first.
enum IslesNames {
    static let welshWomen = """
        Sian Rhian Bethan Carys Cerys Megan Ffion Seren Catrin Nia Elin Lowri Angharad Rhiannon
        Mair Eleri Gwen Gwyneth Nerys Menna Delyth Bronwen Eirlys Eirwen Myfanwy Olwen Glenys
        Dilys Heulwen Meinir Mererid Manon Efa Mali Erin Branwen Ceri Ceridwen Eluned Enfys
        Gwenllian Haf Heledd Llinos Morfydd Non Nest Siwan Tegwen Tesni Teleri Anwen Awel Beca
        Betsan Cadi Casi Gwenda Leusa
        """
    static let welshMen = """
        Gareth Rhys Dylan Owain Huw Ieuan Ifan Gethin Dafydd Hywel Emyr Geraint Aled Alun Iwan
        Gwyn Gwilym Emlyn Idris Evan Ioan Osian Macsen Steffan Sion Tomos Llyr Llywelyn Meirion
        Morgan Rhodri Trefor Wyn Bryn Cai Carwyn Deiniol Eifion Elfed Elis Eurig Glyn Griff Guto
        Gwion Harri Ianto Iolo Ithel Jac Lloyd Madog Math Merfyn Maldwyn Mihangel Siencyn Tudur
        Twm Vaughan Ynyr
        """
    static let welshSurnames = """
        Jones Davies Williams Evans Thomas Roberts Lewis Hughes Morgan Griffiths Edwards Owen
        Rees James Jenkins Phillips Price Morris Richards Lloyd Parry Powell Harris Howells Bowen
        Pritchard Rowlands Watkins Humphreys Ellis Bevan Pugh Llewellyn Hopkins Vaughan Jarman
        Probert Prosser Gittins Beynon Gwynne Mathias Meredith Mostyn Nicholas Penry Prothero
        Samuel Tudor Treharne Walters Yorath Wynne Anwyl Bebb Breeze Cadwallader Craddock Eynon
        Gethin Havard Hier Howell Jehu Kendrick Maddocks Morse Nanney Onions Peregrine Rosser
        Sayce Trahearne Voyle Wogan Gwilliam Games Foulkes
        """
    static let scottishWomen = """
        Fiona Kirsty Morag Eilidh Isla Mairi Catriona Ailsa Lorna Moira Sheena Shona Elspeth Iona
        Jean Agnes Aileen Senga Isobel Jessie Margaret Rhona Heather Lesley Kirsten Skye Mhairi
        Rona Una Effie Euphemia Greer Innes Jeannie Kirstin Lindsay Maisie Marsaili Muriel Nairne
        Netta Peigi
        """
    static let scottishMen = """
        Ewan Callum Angus Hamish Iain Alasdair Duncan Fraser Gordon Craig Stuart Finlay Rory
        Lachlan Alistair Archibald Ross Cameron Bruce Murdo Fergus Gregor Douglas Kenneth Malcolm
        Niall Struan Euan Calum Blair Scott Logan Greig Keir Lewis Magnus Mungo Ramsay Ranald
        Ruaridh Sandy Torquil
        """
    static let scottishSurnames = """
        Smith Brown Wilson Campbell Stewart Thomson Robertson Anderson Scott Murray Clark
        Morrison Ross Young Mitchell Watson Paterson Reid Graham Kerr Hamilton Ferguson Johnston
        Davidson Duncan Hunter Simpson Bell Grant Allan Mackay Muir Black Gibson Crawford
        Henderson Cameron Gordon Fraser Kelly Sutherland Craig Sinclair Russell Marshall Wallace
        Millar Burns Hay Boyd Cunningham Douglas Shaw Ritchie Wood Christie Aitken Baird Bruce
        Buchanan Cairns Drummond Dunlop Erskine Farquhar Forbes Galbraith Gilchrist Gillespie
        Innes Irvine Jardine Kinnear Laird Leitch Lindsay Lockhart Lyall Moffat Monro Napier
        Ogilvie Pringle Ramsay Rankine Rennie Rutherford Sim Strachan Tulloch Urquhart Wemyss
        Yule
        """
    /// Behind Mac or Mc.
    static let sonsOf = """
        Donald Kenzie Lean Leod Intyre Gregor Millan Arthur Alister Aulay Bean Beth Bride Callum
        Cann Cormack Crae Culloch Dermid Donnell Dougall Dowall Duff Ewan Fadyen Farlane Gee Ghie
        Gill Gillivray Gowan Grath Guire Hardy Innes Iver Kay Kechnie Kee Kellar Kenna Kinlay
        Kinnon Lachlan Laren Laughlin Lennan Manus Master Menemy Nab Nair Naughton Neil Neish
        Nicol Phail Phee Pherson Quarrie Queen Rae Ritchie Rory Sween Taggart Tavish Vey Vicar
        Whirter William Carthy Cabe Caffrey Cann Clelland Connell Court Daid Elroy Enroe Geown
        Govern Guinness Hugh Kenna Loughlin Mahon Manus Namara Nulty Parland Sherry Sorley Veigh
        Alinden Bryde Conville Crory Cusker Evoy
        """
    static let irishWomen = """
        Aoife Niamh Siobhan Sinead Orla Roisin Ciara Grainne Maeve Caoimhe Bridget Bernadette
        Eileen Maureen Kathleen Nuala Deirdre Fionnuala Saoirse Clodagh Aisling Emer Mairead
        Oonagh Una Sorcha Brigid Noreen Philomena Assumpta Concepta Carmel Dervla Eithne Ailbhe
        Bronagh Dearbhla Eimear Fidelma Finola Gobnait Ita Keelin Laoise Muireann Nora Orlaith
        Riona Sadhbh Shauna Teresa
        """
    static let irishMen = """
        Patrick Sean Liam Declan Conor Brendan Padraig Seamus Eoin Ciaran Eamon Niall Cormac
        Donal Fergal Fintan Colm Kevin Aidan Cathal Cillian Daithi Dermot Desmond Diarmuid
        Donncha Eugene Finbar Fionn Gearoid Kieran Lorcan Malachy Manus Martin Michael Murtagh
        Oisin Oran Rian Ronan Ruairi Shane Tadhg Tiernan Tomas Turlough Ultan Peadar Proinsias
        Odhran
        """
    static let irishSurnames = """
        Murphy Kelly Walsh Byrne Ryan Doyle Gallagher Doherty Kennedy Lynch Murray Quinn Moore
        Nolan Daly Dunne Brennan Burke Collins Clarke Johnston Hughes Farrell Fitzgerald Brown
        Martin Maguire Nolan Flynn Thompson Callaghan Duffy Mahony Boyle Healy Shea White Sweeney
        Hayes Kavanagh Power Moran Brady Stewart Casey Foley Fitzpatrick Leary Donnelly Cullen
        Hogan Donoghue Regan Dwyer Barry Kane Ward Buckley Carroll Cassidy Coyle Cunningham
        Delaney Devlin Egan Fallon Feeney Fogarty Garvey Geraghty Griffin Hanlon Hegarty Hickey
        Joyce Keane Keating Kehoe Kenny Keogh Kiely Kinsella Lacey Leahy Looney Madden Malone
        Meehan Molloy Mooney Mulligan Mullan Nagle Nugent Phelan Plunkett Quigley Rafferty Rooney
        Scanlon Sheehan Sheridan Slattery Tierney Tobin Toomey Tuohy Twomey Wall Whelan
        """
    /// Behind O'.
    static let grandsonsOf = """
        Brien Connor Neill Reilly Sullivan Donnell Keeffe Shea Leary Rourke Hara Grady Dwyer
        Mahony Malley Toole Hagan Hanlon Driscoll Gorman Halloran Flaherty Callaghan Carroll Dea
        Donoghue Dowd Farrell Flynn Kane Kelly Loughlin Meara Regan Riordan Sheehan
        """
    static let caribbeanWomen = """
        Marcia Beverley Sonia Yvonne Donna Claudette Paulette Shanice Keisha Tanisha Latoya
        Aaliyah Shaniqua Chantelle Simone Natalie Rochelle Jada Tiana Kiara Renee Monique Dionne
        Cassandra Hyacinth Icilda Myrtle Merlene Carlene Marva Janice Jasmine Kayla Shakira
        Tamika Tianna Zahra
        """
    static let caribbeanMen = """
        Winston Leroy Delroy Errol Trevor Everton Desmond Curtis Marlon Jermaine Tyrone Andre
        Tyrell Malachi Kemar Rohan Devon Clive Neville Carlton Linton Cleveland Marcus Damian
        Dwayne Jerome Jahmal Kymani Leon Micah Nathaniel Omari Rashaan Shaquille Tafari Tremaine
        Troy Xavier Zion
        """
    static let caribbeanSurnames = """
        Brown Williams Campbell Smith Johnson Thompson Francis Clarke Morgan Reid Grant Gordon
        Stewart Bailey Samuels Joseph Charles James Lewis Powell Edwards Gayle Blake Bennett
        Palmer Facey Dacosta Wynter Barnett Beckford Braithwaite Brathwaite Cumberbatch Desouza
        Dacres Dasilva Earle Forbes Gaynor Grizzle Hinds Hylton Isaacs Jarrett Lawes McCalla
        McFarlane McKenzie Myrie Pinnock Prendergast Ricketts Salmon Senior Tulloch Wedderburn
        Whyte Wint Worrell
        """
}
