import ReleaseCheck
import Testing

@Suite struct `What is told of nobody in the case` {
    @Test(arguments: [
        "A chirp is nearly always a flat battery.",
        "Children settle when the grown-ups are predictable.",
        "Being old, or ill, or hard up is no licence to frighten anyone.",
        "Anyone can be hurt in a relationship, men as well as women.",
        "Partners often say afterwards that the waiting was the worst of it.",
        "A woman breaks her husband's glasses. Why glasses?",
        "Sleep is usually the first thing to go.",
        "It says that being in pain is hard, and that it gives nobody the right to hit.",
        "The law says that it is an offence to make somebody afraid on purpose.",
    ])
    func `is what is true of people`(text: String) {
        #expect(Case.scan(text).isClean)
    }

    @Test(arguments: [
        "I don't pass it to neighbours, to your bank or to the church.",
        "I don't talk to your mother if she rings.",
        "We do not tell one tenant where another has gone, whoever asks.",
        "I share what I must with the court.",
        "The court will not tell you the other party's address. This is the same in every case.",
    ])
    func `is what the writer does with everybody`(text: String) {
        #expect(Case.scan(text).isClean)
    }

    @Test(arguments: [
        "You may bring one wrapped present and a cake, and I'll take a photograph if Grace likes.",
        "We can fill the first twenty bags together on 28 November.",
        "I know that this is hard and that you have an early shift.",
    ])
    func `is what is arranged, and sympathy`(text: String) {
        #expect(Case.scan(text).isClean)
    }

    @Test(arguments: [
        "24 January. Dean arrived 10.07. He asked Grace 'Have you got a new bed?' He said sorry.",
        "Tenant rang. Said that his wife has turned the kids against him. Tenant hung up.",
        "22 June, contact centre. Dean built a den with Grace. Grace sat in it with her shoes on.",
    ])
    func `is what was seen and heard of the person of concern`(text: String) {
        #expect(Case.scan(text, kind: "sar_page").isClean)
    }

    @Test(arguments: [
        "You showed me the photographs of the children on your phone, and you got upset.",
        "Call from [REDACTED s.40]. Agreed: [REDACTED s.40(2)]. Gas check done, forty minutes.",
    ])
    func `is what he showed, and what is redacted`(text: String) {
        #expect(Case.scan(text, kind: "sar_page").isClean)
    }
}

@Suite struct `What is told of somebody though nobody is named` {
    @Test(arguments: [
        "Think about why your eldest might want something solid within reach at bedtime.",
        "Imagine a ten year old who hides what is sharp as soon as he hears a raised voice.",
        "Picture a boy of eleven who plants himself between his father and the kitchen.",
        "Someone in that house has been no farther than church for most of the year.",
    ])
    func `is a tale of a child or a person in that house`(text: String) {
        #expect(!Case.scan("Dear Dean, \(text) We will talk on Wednesday.").isClean)
    }

    @Test(arguments: [
        "She can't keep going like this, and your key may not fit.",
        "They won't be waiting this time when you get home.",
        "She sleeps now. That is new for you to hear.",
    ])
    func `is how things stand with them out of his sight`(text: String) {
        #expect(!Case.scan("Dear Dean, \(text)").isClean)
    }

    @Test(arguments: [
        "A woman below has spoken to us about what she saw.",
        "Somebody in the block has come forward.",
        "We have had it from more than one person that it was most weekends.",
        "A gentleman nearby has written in and his recollection differs from yours.",
        "The explanation you gave is not the one we have had from Jess.",
        "A nurse had cause to write some of this down.",
    ])
    func `is a stranger who came to the writer`(text: String) {
        #expect(!Case.scan(text).isClean)
    }

    @Test(arguments: [
        "I can't discuss who else has it on Saturdays.",
        "I won't say which charity helped or whether one did.",
        "There is another person's wellbeing to think of.",
        "There are others whose safety I have to think about.",
        "I can't say yes or no about whether other agencies have sat down to talk.",
    ])
    func `is what the writer goes round`(text: String) {
        #expect(!Case.scan(text).isClean)
    }
}

@Suite struct `A time` {
    @Test(arguments: [
        "Please come to the side door, because the front steps are being relaid.",
        "Not before two on Monday please, I've a fire drill at half one.",
        "The waiting room is full until nine on Mondays, as the credit union has it.",
        "You bolt the back door at midnight because there are thieves, you said.",
        "If it builds, go out of the front door, not towards anyone.",
    ])
    func `of the building's or of his own is no one else's`(text: String) {
        #expect(Case.scan(text).isClean)
    }

    @Test(arguments: [
        "Please be off the premises by ten to three, before she comes for Grace.",
        "The annexe empties at quarter to and she'll be crossing the yard.",
        "The earlier slot is taken, so don't come until they have gone.",
    ])
    func `that keeps two people apart tells of the other`(text: String) {
        #expect(!Case.scan(text).isClean)
    }
}
