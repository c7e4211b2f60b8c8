"""Words that say nothing of what somebody asks, besides those that tell a language. Data.

The rest of what Snowball's lists of stop words have, what apostrophes leave, and how letters begin
and end. Many stand in several languages: which one a text is in they do not tell.
"""

from collections.abc import Mapping

BESIDE: Mapping[str, str] = {
    "en": """about after afternoon again all also always another as back because before being best
        both by bye cheers d dear did doing down each else even evening ever every few good he
        her here hers him his into its just kind let ll m made make many may mine more morning
        most much must myself need now off once one only other ought ours out over own quite re
        really regards s same shall she should since sincerely so some something soon still such
        sure t than them these thing things those though through too under until up upon us ve
        very want wanted well were while who whom whose without won yes yet yours yourself""",
    "pt": """abraço agora algum alguma algumas alguns ali antes aquela aquelas aquele aqueles aqui
        aquilo assim atenciosamente boa cada cara caro contra cumprimentos cá dela delas dele
        deles desde dessa desse desta deste disso disto diz era eram essas esse esses esta
        estamos estar estas estava este estes etc favor faz fiz foram havia há isto lhe lhes lá
        me menos mim muita muitas muitos nada nas nem nessa nesse nesta neste noite nos nossa
        nossas nosso nossos num numa nunca outra outras outro outros pelas pelos pode podem
        poder podia pois porquê pouco pra precisa preciso quaisquer qualquer quanto quantos quem
        quer quis sempre senhor senhora ser seria será seus sobre suas tal tanto tarde te temos
        tenho ter teu teus teve ti tinha toda todas todo todos tu tua tudo tão umas uns vai vez
        vos vou vão""",
    "es": """ahora algo alguna algunas alguno algunos algún allí ante antes aquel aquella aquí así
        aunque bien cada casi contra cordial cordiales cosa cual cuales cualquier cuanto debe
        después donde durante e ella ellas ello ellos esa esas ese eso esos estaba estamos estar
        estas estimada estimado estos están fueron haber hace hacer hacia hago han has hay he
        hice hoy incluso les luego mas menos mis misma mismo mucha muchas mucho muchos nada ni
        ninguna ningún noches nos nosotros nuestra nuestras nuestro nuestros nunca os otra otras
        otro otros poco poder podría pueda puede pueden pues quien quienes quiere quién qué
        saludo saludos según será sería señor señora sido siempre sino solo somos soy suya suyo
        sé tal tampoco tan tanto tardes te tendrá tenemos tener ti tiene tienen toda todas todos
        tu tus tuve tuvo unas uno unos va vamos van ver vez vos voy yo él""",
    "it": """abbiamo adesso agli ai alcun alcune alcuni all allo altra altre altri altro anch avere
        avete aveva avevo bene buon buona buonasera c chi ché cioè ciò coi col contro cordiali
        così cui dagli dai dall dalle dallo dell dello deve devo dopo dov durante ecco ed era
        erano essere fa fatto fino fra gentile hai hanno l lei li loro lui mai me meno mentre
        mie miei molta molte molti ne negli nei nell nella nelle nello nessun nessuno niente noi
        nostra nostre nostri nostro nulla od oggi ogni oltre ora però piu poco poi possiamo
        possibile possono prima proprio può qual qualche qualcosa quali quanti quanto quasi
        quegli quei quel quella quelle quelli quello quest questa queste questi qui quindi s
        saluti sarebbe sarà sei sempre senza sia siamo siete solo sopra sotto sta stata state
        stati stesso sto sua sue sul sull suo suoi t tale tanto te ti tra troppo tu tua tuo
        tutta tutte tutti tutto uno va vai verso vi via voi volta vostra vostre vostri vuole""",
    "ca": """abans ací ah aixi aixà així algun alguna algunes alguns allà allò altra altre altres
        ambdós aquell aquella aquelles aquells aquestes aquests aquí ara atentament bona bones
        bé cada cap cert contra cordialment cosa d da dalt damunt davant després dins doncs
        durant e ell ella elles ells entre era eren eres esta estan estar estat estava et fa
        faig fan feia fer fou hagut han has havia havien he hem hom iguals l llavors lo los m
        malgrat massa mateix mateixa mateixos me menys mes meus meves mi molta moltes molts mon
        n ne ni ningú nit nos nosaltres nostra nostres pas poc poca pocs podem poden poder
        podria pot potser propi qual quals qualsevol quant quanta quants quelcom qui quina
        quines quins s sa salut salutacions sap se semblant sempre sens senyor senyora seria
        serà ses seus seves sinó som sota sou sí sóc t tal tals tan tant tantes tarda te tenim
        tenir teu teus teva teves ton tota totes tothom tots tu unes uns us vaig vam van vas veu
        vol voler vols vora vos vosaltres vostra vostre vostres""",
}  # fmt: skip
