/// The words of general practice text.
///
/// Appointments, what a session holds, limits of confidentiality, orders in general, complaints,
/// payments: a sentence made of them claims nothing about anybody.
enum PracticeWords {
    static let stems: Set<String> = Set(FunctionWords.words(text).map(Stem.of))

    private static let text = """
        abuse abusive accept access account accountable achieve act action activity address \
        adjourn adult advance advice
        advise afford afternoon agency agenda agree agreement aim allocate allow amount anger \
        angry announce
        answer anxious apologise apology appeal application apply appoint appointment appropriate \
        approve area arrange
        arrangement arrears arrive article aside assess assessment assist assistance attend \
        attendance attention attitude
        available avoid award aware background bail balance bank behave behaviour belief believe \
        benefit board body book
        booking borough box brave break breach breathe breathing brief bring brochure budget \
        building bus business busy button
        calendar call calm cancel card care carry case caution certificate chair challenge chance \
        change charge check
        checklist child children choice choose circle clarify clause clear clinic clock close \
        closure coercive coffee collect
        column comfortable comment commit commitment common communication community complain \
        complaint complete completion
        concern condition confidence confidential confidentiality confirm consent consequence \
        consider consideration contact
        content contract contribute control conversation copy correct correspondence cost council \
        counsel count couple
        course court cover covering criminal crisis data date deadline decide decision decline \
        deed default defence defendant delay
        deliver department deposit describe desk detail diary difference difficult difficulty \
        direct direction
        disability disagree discharge discuss discussion display dispute district document draft \
        draw drink duty early
        effect effort email emergency emotion enable enclose enclosed encourage end engage \
        enquiry ensure enter
        entitle entry envelope equal error estimate evening event evidence exact example except \
        excuse exercise expect
        experience explain explore expect extension extra facilitator fact factor fair family \
        father fee feedback feel feeling
        fee file fill final finance finish fire fit fix flexible flip floor focus folder follow \
        form formal forward free
        freephone frequent friend front full future gain gate general gentle gesture goal good \
        grade ground group guidance guide
        habit half handbook handout hear hearing heard help helpful helpline hold holiday home \
        homework honest hope host hour
        housing hurt idea identify identity impact imagine important improve include income \
        incident independent indirect
        individual induction inform information injunction input inspect instalment instruction \
        insurance intend intention
        interest interview introduce introduction invite involve issue item job join journey \
        judge judgment
        kind kindness kitchen law lawyer lead leaflet learn legal lesson letter level liable \
        library licence lift limit
        line link list listen local location log magistrate main maintain manage manager map mark \
        materials matter measure
        meet meeting member message method minute minutes miss missed mistake monitor mood month \
        monthly morning
        name national nature need neighbourhood next note notice notify number object objection \
        observe offence
        offer office officer online open opening opinion opportunity option order organisation \
        outcome outline own
        pack page pair panel paper paperwork parcel parent parenting park parking part \
        participant partner partnership party
        passport past pattern pause pay payment peer pen penalty pencil people period permission \
        permit person personal
        phone photo pick place plan plain plaster please pleased point police policy portal \
        position positive possible post
        poster postpone power practice practise practical prepare prepared present pressure \
        prevent previous print prison
        privacy private probation problem procedure process produce professional programme \
        progress project promise prompt
        proof property propose prosecution protect protection protocol provide provider public \
        punctual purpose pursue put
        quality quarter question questionnaire quick quiet raise range rate read reading reason \
        reasonable
        recall receipt receive reception recharge recognise recommend record recording reduce \
        refer reference referral refer
        reflect reflection refresh refund refuse regard register regular regulation relate \
        relation relationship release
        relevant remain remember remind reminder removal remove rent repair repeat reply report \
        represent request require requirement
        research reserve reside resident respect respectful respond response responsibility \
        responsible rest result return
        review right risk role room rota round rule safe safeguarding safety scale scan schedule \
        scheme school section
        sector secure security seek select send sense sentence separate serious serve service \
        session set settle several share
        sheet shift shout show sign signature signed signing silent similar site situation skill \
        slip slot small social
        solicitor solve sort speak specific staff stage stair standard start state statement \
        station statutory
        step stop story strategy street stress structure style subject submit success suggest \
        suggestion suitable summary summon
        supervise supervision supervisor supply support suppose surname survey suspend system \
        table talk target task tea
        team telephone temper tenancy tenant term test text thank theme thought ticket time \
        timetable title
        today tomorrow tone tool topic touch track train training transfer transport travel treat \
        treatment trial trigger trust
        try type understand undertake undertaking union unit update upset urgent useful usual \
        valid value variation vary
        venue version view violence violent visit visitor voice voicemail volunteer vote wait \
        waiting walk warm warn warning
        water website week weekday weekend weekly welcome wellbeing whiteboard withdraw withhold
        witness word work worker working workbook workshop worksheet worry write writing wrong \
        year young
        flipchart materials circle pairs cards postit post-it check-in checkin check-out homework \
        plenary icebreaker recap
        responsible responsibility excuses minimise minimising denial blame blaming justify \
        justification
        values triggers signs body cues timeout time-out cooling self-talk empathy jealousy \
        controlling equality
        monday tuesday wednesday thursday friday saturday sunday january february march april \
        june july august
        september october november december
        alcohol drinking sober drugs sleep stress work money housing parenting fathers anger \
        feelings
        attended arrived late minutes early missed cancelled rebooked rearranged postponed \
        rescheduled
        tablet chart paint grass contractor joiner plumber boiler gas electric electrician keys \
        fob parking permit
        refreshments disabled lift entrance reception bell buzzer ramp map bus stop train directions
        subject access request redacted enclosed pages records article exemption third party \
        weigh data protection
        commissioner ombudsman stage
        """
}

extension Token {
    /// No word for a relative, and none that letters of this kind are full of.
    var isTelling: Bool {
        !Referents.kin.contains(text) && !PracticeWords.stems.contains(stem)
    }
}
