/// The confidentiality agreement (001-44, 002-74, 002-75, 002-113, 004-223).
struct AgreementTexts: Sendable {
    var intro: @Sendable (String, String) -> String = { person, worker in
        """
        This agreement is between \(person) and \(worker). Everyone who works with us is asked to \
        make the same agreement, in the same words.
        """
    }

    var privateTitle = "What stays private"
    var whatIsPrivate = """
        What you tell us is kept in a record that only those see who need it for their work. You can \
        ask for a copy of what we hold about you.
        """

    /// The override for children and others at risk; a check looks for this paragraph.
    var overrideTitle = "When we have to pass something on"
    var override = """
        Confidentiality gives way when a child may be at risk of harm, in body or in feelings. It \
        gives way as well when anybody else, you included, may come to serious harm, when a serious \
        crime may be prevented, or when a court orders it. We will tell you that we are doing so \
        where that is safe. We cannot promise to keep a secret about any of this.
        """

    var agenciesTitle = "Whom we may speak with"
    var agencies = """
        We may speak with other organisations that work to keep children and adults safe, such as \
        children’s services, health services, police and probation, and hear from them. We pass on \
        what they need and no more. Our managers see what we write.
        """

    var partnerTitle = "Your partner or former partner"
    var partner = """
        Work of this kind always has a separate worker for partners and former partners. That worker \
        may offer them support of their own and may tell them whether you take part, and when \
        something makes them less safe. You will not be told whether they were reached, whether they \
        answered, or anything that is said there. Please do not ask them.
        """
    var partnerPermission = [
        "☐ I agree that my partner or former partner may be contacted, and that what is needed for"
            + " their safety may be passed on.",
        "☐ I do not agree.",
    ]
    var partnerRefusal = """
        You are free to say no. A programme cannot start without this permission, and we will write \
        down what you answered.
        """

    var wordsTitle = "How we write things down"
    var words = """
        We write what you say as you said it. What we think of it we write apart from that, and \
        sign it.
        """

    var signed = "I have had this explained to me and have been able to ask about it."
    var signatureLine: @Sendable (String, String) -> String = { name, line in
        "\(name): signature \(line)  date \(line)"
    }
}
