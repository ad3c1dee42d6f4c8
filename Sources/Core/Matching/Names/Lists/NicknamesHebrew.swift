extension Nicknames {
    /// Hebrew and Yiddish names, with English counterparts.
    static let hebrew = """
        avraham avrohom abraham avrom avremi abe avrumi avi
        aharon aaron aron ari
        akiva kiva akiba
        baruch boruch burech
        binyamin binyomin benjamin benny beni
        chaim hyman chaimy hymie
        chana hannah chanie chani
        chava eve chavi
        chaya chaye chayala
        david dovid dudi
        devorah deborah dvora devoiry
        dov ber berel berish
        eliezer lazer leizer eli
        eliyahu elijah eli elya
        elimelech melech
        esther esti ester
        feige faigy feigy faiga
        gitel gittel gitty
        hershel hersh hirsch tzvi zvi
        leib yehuda leibel leibish
        malka malky
        menachem mendel mendy
        meir meyer
        michal michali
        mordechai motty mordche motti motel
        moshe moishe moses moishy moishie
        naftali naftoli tuli
        nechama nechamy
        perel perl pearl
        pesach peisach
        pinchas pinny pinchos
        rachel ruchel rochel ruchy
        reuven reuben ruvi
        rivka rebecca rivky rivkah
        ruth rus
        sarah suri surah soroh
        shaindel shaindy
        shimon simon shimmy shimi
        shlomo solomon shloime shloimy
        shmuel samuel shmuli shmiel
        shoshana shoshi susan
        shulamit shula
        simcha simchy
        tova toby tovah
        tzipora tzipi zippy tziporah
        yaakov jacob yankel yanky yakov yankev
        yechezkel chezky ezekiel
        yehoshua joshua shia
        yehuda judah leib yidel
        yehudit judith judy
        yekutiel kusiel
        yerachmiel rachmiel
        yeshaya isaiah shaya
        yisrael yisroel israel sruly
        yitzchak isaac itzik yitzchok yitzy yitz
        yochanan john
        yosef joseph yossi yossel yosi
        zalman shneur zalmen
        zev wolf velvel
        """
}
