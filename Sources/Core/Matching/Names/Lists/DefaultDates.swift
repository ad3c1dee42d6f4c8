/// Dates of birth that are a form's or a machine's, or a registrar's guess, and not a person's.
///
/// ``never`` is treated as an empty field. The others may be true, for people are born on every
/// first of January. Of those the year still counts; the month and day hardly do.
enum DefaultDates {
    /// Whole dates, ISO, that are nobody's date of birth in a record of today.
    static let never: Set<String> = [
        "0000-00-00",  // an empty date in MySQL
        "0001-01-01",  // the smallest date of .NET and of Go
        "1001-01-01",  // typed to get past a form
        "1111-11-11",  // typed to get past a form
        "1753-01-01",  // the smallest `datetime` of SQL Server
        "1800-01-01",  // set as "unknown" by older hospital systems
        "1899-12-30",  // day nought of spreadsheets and of Access
        "1899-12-31",  // day nought of a spreadsheet that counts from 1900-01-01
        "1900-01-00",  // what a spreadsheet shows for day nought
        "1900-01-01",  // day one of spreadsheets; the usual "unknown" in housing and health systems
        "1900-12-31",  // the same, from the other end of the year
        "1901-01-01",  // "unknown" where 1900 was refused as too old
        "1901-12-13",  // the smallest date of a signed 32-bit clock
        "1904-01-01",  // day nought of older Macintosh spreadsheets
        "2222-02-02",  // typed to get past a form
        "2999-12-31",  // "until further notice"
        "3000-01-01",  // "until further notice"
        "9999-01-01",  // "until further notice"
        "9999-09-09",  // typed to get past a form
        "9999-12-31",  // the largest date of most databases
        "9999-99-99",  // "unknown" on punched cards and in their heirs
    ]

    /// Whole dates, ISO, that somebody may have, but that far more records have than people.
    ///
    /// They agree only as weakly as a year alone would.
    static let suspect: Set<String> = [
        "1910-10-10",  // 10/10/10 typed with two digits for the year
        "1911-11-11",  // 11/11/11 the same
        "1912-12-12",  // 12/12/12 the same
        "1960-01-01",  // day nought of SAS, in which health data were kept
        "1970-01-01",  // day nought of Unix: an empty field read as a time
        "1969-12-31",  // the same, west of Greenwich
        "1980-01-01",  // day nought of DOS and of file archives
        "1999-09-09",  // 9/9/99 typed with two digits
        "1999-12-31",  // the end of a century, as a limit
        "2000-01-01",  // day nought of PostgreSQL and of many small machines
        "2001-01-01",  // day nought of Apple's systems
        "2011-11-11",  // 11/11/11 with the other century
    ]

    /// The day of any year that stands for "only the year is known", month and day as `MM-DD`.
    ///
    /// Used by registrars in Afghanistan, Iraq, Somalia, Sudan, Eritrea, Vietnam and others, at the
    /// border, and by caseworkers who were told an age. Whole families share it.
    static let yearOnly: Set<String> = [
        "01-01",  // the most frequent by far
        "07-01",  // the middle of the year, by rule in Iraq and Turkey
        "06-30",  // the middle of the year, other registers
        "12-31",  // the end of the year; also an age turned into a date
        "00-00",  // partial dates kept as noughts
    ]

    /// The days of any month that stand for "only month and year are known".
    ///
    /// The first is a real birthday one time in thirty, so it loses some of its weight and no more.
    static let monthOnly: Set<Int> = [1, 15]

    /// The oldest age at which a living person's date of birth is believed.
    ///
    /// Beyond it a date is a slip of the century or a default.
    static let oldestAge = 112
}
