<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it_IT" sourcelanguage="en">
  <context>
    <name>Account</name>
    <message>
      <source>%1 %2 spent today</source>
      <translation>%1 %2 spesi oggi</translation>
    </message>
    <message>
      <source>%1 %3 spent this month</source>
      <translation>%1 %3 spesi questo mese</translation>
    </message>
    <message>
      <source>%1 ago</source>
      <translation>%1 fa</translation>
    </message>
    <message>
      <source>%1 of %2 %3 spent this month</source>
      <translation>%1 di %2 %3 spesi questo mese</translation>
    </message>
    <message>
      <source>%1 of %2 used</source>
      <translation>%1 di %2 occupati</translation>
    </message>
    <message>
      <source>%1 s</source>
      <comment>seconds</comment>
      <translation>%1 s</translation>
    </message>
    <message>
      <source>%1 until %2</source>
      <translation>%1 fino a %2</translation>
    </message>
    <message>
      <source>%1 was removed</source>
      <translation>%1 è stato rimosso</translation>
    </message>
    <message>
      <source>%1 was removed with %2.</source>
      <translation>%1 è stato rimosso con %2.</translation>
    </message>
    <message>
      <source>%1, port %2</source>
      <translation>%1, porta %2</translation>
    </message>
    <message numerus="yes">
      <source>%n conversations</source>
      <translation>
        <numerusform>%n conversazione</numerusform>
        <numerusform>%n conversazioni</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n conversations are kept.</source>
      <translation>
        <numerusform>Resta %n conversazione.</numerusform>
        <numerusform>Restano %n conversazioni.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n messages are missing here</source>
      <translation>
        <numerusform>Manca qui %n messaggio</numerusform>
        <numerusform>Mancano qui %n messaggi</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n messages are still missing</source>
      <translation>
        <numerusform>manca ancora %n messaggio</numerusform>
        <numerusform>mancano ancora %n messaggi</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n messages in its outbox are not sent.</source>
      <translation>
        <numerusform>%n messaggio in uscita non viene inviato.</numerusform>
        <numerusform>%n messaggi in uscita non vengono inviati.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n messages in its outbox are not sent; they are drafts again.</source>
      <translation>
        <numerusform>%n messaggio in uscita non viene inviato; torna una bozza.</numerusform>
        <numerusform>%n messaggi in uscita non vengono inviati; tornano bozze.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n messages wait in the outbox</source>
      <translation>
        <numerusform>%n messaggio attende nella posta in uscita</numerusform>
        <numerusform>%n messaggi attendono nella posta in uscita</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n messages were not sent</source>
      <translation>
        <numerusform>%n messaggio non è stato inviato</numerusform>
        <numerusform>%n messaggi non sono stati inviati</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more requests allowed</source>
      <translation>
        <numerusform>ancora %n richiesta consentita</numerusform>
        <numerusform>ancora %n richieste consentite</numerusform>
      </translation>
    </message>
    <message>
      <source>Accounts</source>
      <translation>Account</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>Indirizzo</translation>
    </message>
    <message>
      <source>Address and password</source>
      <translation>Indirizzo e password</translation>
    </message>
    <message>
      <source>As it is; type a new one to change it</source>
      <translation>Com’è; scrivine un altro per cambiarlo</translation>
    </message>
    <message>
      <source>Both servers answer and their certificates are good</source>
      <translation>I due server rispondono e i certificati sono validi</translation>
    </message>
    <message>
      <source>Cannot connect, trying again</source>
      <translation>Non si collega, riprova</translation>
    </message>
    <message>
      <source>Catching up</source>
      <translation>In aggiornamento</translation>
    </message>
    <message>
      <source>Change by hand</source>
      <translation>Modifica a mano</translation>
    </message>
    <message>
      <source>Change its settings</source>
      <translation>Cambia le impostazioni</translation>
    </message>
    <message>
      <source>Check</source>
      <translation>Verifica</translation>
    </message>
    <message>
      <source>Check again</source>
      <translation>Verifica di nuovo</translation>
    </message>
    <message>
      <source>Checking each step…</source>
      <translation>Verifica di ogni passo…</translation>
    </message>
    <message>
      <source>Choose a folder</source>
      <translation>Scegli una cartella</translation>
    </message>
    <message>
      <source>Choose a folder…</source>
      <translation>Scegli una cartella…</translation>
    </message>
    <message>
      <source>Connect</source>
      <translation>Collega</translation>
    </message>
    <message>
      <source>Connect a mailbox</source>
      <translation>Collega una casella</translation>
    </message>
    <message>
      <source>Connect again</source>
      <translation>Collega di nuovo</translation>
    </message>
    <message>
      <source>Connect an account</source>
      <translation>Collega un account</translation>
    </message>
    <message>
      <source>Connect: %1</source>
      <translation>Collega: %1</translation>
    </message>
    <message>
      <source>Counting what it brought…</source>
      <translation>Conteggio di ciò che ha portato…</translation>
    </message>
    <message>
      <source>Counting what the server has…</source>
      <translation>Conteggio di ciò che ha il server…</translation>
    </message>
    <message>
      <source>Email address</source>
      <translation>Indirizzo email</translation>
    </message>
    <message>
      <source>Enter the password</source>
      <translation>Inserisci la password</translation>
    </message>
    <message>
      <source>Erase it for good</source>
      <translation>Elimina per sempre</translation>
    </message>
    <message>
      <source>Erase its history…</source>
      <translation>Elimina la cronologia…</translation>
    </message>
    <message>
      <source>Erase what %1 brought</source>
      <translation>Elimina ciò che ha portato %1</translation>
    </message>
    <message>
      <source>Every step works.</source>
      <translation>Ogni passo funziona.</translation>
    </message>
    <message>
      <source>Everything stays on this computer. Mail is read from your provider and answered from your own address.</source>
      <translation>Tutto resta su questo computer. La posta si legge dal tuo provider e si risponde dal tuo indirizzo.</translation>
    </message>
    <message>
      <source>Fetch what is missing</source>
      <translation>Scarica ciò che manca</translation>
    </message>
    <message>
      <source>Finding the provider's settings</source>
      <translation>Ricerca delle impostazioni del provider</translation>
    </message>
    <message>
      <source>Give it a name.</source>
      <translation>Dagli un nome.</translation>
    </message>
    <message>
      <source>Incoming</source>
      <translation>In arrivo</translation>
    </message>
    <message>
      <source>Incoming server and port (IMAP)</source>
      <translation>Server e porta in arrivo (IMAP)</translation>
    </message>
    <message numerus="yes">
      <source>It brought %n messages in %1.</source>
      <translation>
        <numerusform>Ha portato %n messaggio in %1.</numerusform>
        <numerusform>Ha portato %n messaggi in %1.</numerusform>
      </translation>
    </message>
    <message>
      <source>It brought no messages.</source>
      <translation>Non ha portato messaggi.</translation>
    </message>
    <message>
      <source>It was meant</source>
      <translation>Era voluto</translation>
    </message>
    <message>
      <source>Its messages in others' conversations are kept.</source>
      <translation>I suoi messaggi nelle conversazioni di altri account restano.</translation>
    </message>
    <message>
      <source>Kept; type a new one to change it</source>
      <translation>Conservato; scrivine uno nuovo per cambiarlo</translation>
    </message>
    <message numerus="yes">
      <source>Looked %n times today</source>
      <translation>
        <numerusform>%n controllo oggi</numerusform>
        <numerusform>%n controlli oggi</numerusform>
      </translation>
    </message>
    <message>
      <source>Mail arrives in the queue</source>
      <translation>La posta arriva nella coda</translation>
    </message>
    <message>
      <source>Many messages vanished from the folder[ {folder}] at once[: {gone} of {known}]. All of them are kept here. If that was meant, say so; else look into the mailbox with another program. After a day they are marked as gone.</source>
      <translation>Molti messaggi sono spariti dalla cartella[ {folder}] in una volta sola[: {gone} di {known}]. Qui vengono conservati tutti. Se era voluto, dillo; altrimenti guarda nella casella con un altro programma. Dopo un giorno vengono segnati come spariti.</translation>
    </message>
    <message>
      <source>More settings</source>
      <translation>Altre impostazioni</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nome</translation>
    </message>
    <message>
      <source>No account is connected yet. Connect one to receive and answer.</source>
      <translation>Nessun account è ancora collegato. Collegane uno per ricevere e rispondere.</translation>
    </message>
    <message>
      <source>No password is stored[ for {name}]. Enter it again.</source>
      <translation>Nessuna password salvata[ per {name}]. Inseriscila di nuovo.</translation>
    </message>
    <message>
      <source>No working mail servers were found[ for {address}]. Ask the provider for them and type them here.</source>
      <translation>Non sono stati trovati server di posta funzionanti[ per {address}]. Chiedili al provider e scrivili qui.</translation>
    </message>
    <message>
      <source>Nothing is missing.</source>
      <translation>Non manca nulla.</translation>
    </message>
    <message>
      <source>Nothing is received or sent by it any more, and this computer forgets its keys and passwords.</source>
      <translation>Non riceve e non invia più nulla, e questo computer ne dimentica chiavi e password.</translation>
    </message>
    <message>
      <source>Nothing was changed on the server.</source>
      <translation>Sul server non è cambiato nulla.</translation>
    </message>
    <message>
      <source>OAuth client id of your business</source>
      <translation>Id client OAuth della tua azienda</translation>
    </message>
    <message>
      <source>Opening the Inbox</source>
      <translation>Apertura della posta in arrivo</translation>
    </message>
    <message>
      <source>Outgoing</source>
      <translation>In uscita</translation>
    </message>
    <message>
      <source>Outgoing server and port (SMTP)</source>
      <translation>Server e porta in uscita (SMTP)</translation>
    </message>
    <message>
      <source>Password</source>
      <translation>Password</translation>
    </message>
    <message>
      <source>Passwords and keys are kept in this computer's keyring, or sealed in a vault where it has none; never in a file that can be read.</source>
      <translation>Password e chiavi restano nel portachiavi di questo computer, o sigillate in una cassaforte dove non c’è; mai in un file leggibile.</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>Sospendi</translation>
    </message>
    <message>
      <source>Remove %1</source>
      <translation>Rimuovi %1</translation>
    </message>
    <message>
      <source>Remove it for good</source>
      <translation>Rimuovi per sempre</translation>
    </message>
    <message>
      <source>Remove its conversations and messages, too</source>
      <translation>Rimuovi anche le sue conversazioni e i suoi messaggi</translation>
    </message>
    <message>
      <source>Remove the account</source>
      <translation>Rimuovi l’account</translation>
    </message>
    <message>
      <source>Removed</source>
      <translation>Rimossi</translation>
    </message>
    <message>
      <source>Remove…</source>
      <translation>Rimuovi…</translation>
    </message>
    <message>
      <source>Removing %1 and its history…</source>
      <translation>Rimozione di %1 e della sua cronologia…</translation>
    </message>
    <message>
      <source>Removing: %1 of %2 conversations</source>
      <translation>Rimozione: %1 di %2 conversazioni</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>Riprendi</translation>
    </message>
    <message>
      <source>Save and check</source>
      <translation>Salva e verifica</translation>
    </message>
    <message>
      <source>Set the servers by hand</source>
      <translation>Imposta i server a mano</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Impostazioni</translation>
    </message>
    <message>
      <source>Settings and live check</source>
      <translation>Impostazioni e verifica</translation>
    </message>
    <message>
      <source>Settings by hand</source>
      <translation>Impostazioni a mano</translation>
    </message>
    <message>
      <source>Settings found for %1</source>
      <translation>Impostazioni trovate per %1</translation>
    </message>
    <message>
      <source>Show the password</source>
      <translation>Mostra la password</translation>
    </message>
    <message>
      <source>Sign in again</source>
      <translation>Accedi di nuovo</translation>
    </message>
    <message>
      <source>Sign in with the browser</source>
      <translation>Accedi con il browser</translation>
    </message>
    <message>
      <source>Sign in with the browser that opened.</source>
      <translation>Accedi con il browser che si è aperto.</translation>
    </message>
    <message>
      <source>Signing in to incoming mail</source>
      <translation>Accesso alla posta in arrivo</translation>
    </message>
    <message>
      <source>Signing in to outgoing mail</source>
      <translation>Accesso alla posta in uscita</translation>
    </message>
    <message>
      <source>Stopped, needs you</source>
      <translation>Fermo, serve il tuo intervento</translation>
    </message>
    <message>
      <source>Stopped: %1 is removed, and %2 with it; the others stay.</source>
      <translation>Fermato: %1 è stato rimosso, e con esso %2; le altre restano.</translation>
    </message>
    <message>
      <source>Switched off</source>
      <translation>Disattivato</translation>
    </message>
    <message>
      <source>The account[ {account}] is not signed in yet. Sign in with the browser.</source>
      <translation>L’account[ {account}] non ha ancora effettuato l’accesso. Accedi con il browser.</translation>
    </message>
    <message>
      <source>The address, where nothing else is known</source>
      <translation>L'indirizzo, se non ne sai un altro</translation>
    </message>
    <message>
      <source>The certificate of the server[ {server}] is not trusted[ ({words})]. No password was sent.[ Its fingerprint is {fingerprint}: trust it only if you know it.]</source>
      <translation>Il certificato del server[ {server}] non è attendibile[ ({words})]. Nessuna password è stata inviata.[ La sua impronta è {fingerprint}: fidati solo se la conosci.]</translation>
    </message>
    <message>
      <source>The connection broke while the message was handed over[ to {server}]: it may have been sent or not[ ({words})]. It is not sent again by itself; look into Sent or ask, then decide.</source>
      <translation>La connessione è caduta durante la consegna del messaggio[ a {server}]: può essere partito o no[ ({words})]. Non viene inviato di nuovo da solo; guarda in Inviati o chiedi, poi decidi.</translation>
    </message>
    <message>
      <source>The mailbox is connected. Its mail arrives by itself.</source>
      <translation>La casella è collegata. La posta arriva da sola.</translation>
    </message>
    <message>
      <source>The server[ {server}] did not accept the sign-in[ of {account}].[ It said: “{words}”.] Sign in again, as the person whose mailbox it is.</source>
      <translation>Il server[ {server}] non ha accettato l’accesso[ di {account}].[ Ha detto: “{words}”.] Accedi di nuovo, come la persona a cui appartiene la casella.</translation>
    </message>
    <message>
      <source>The service asks to wait until %1</source>
      <translation>Il servizio chiede di attendere fino a %1</translation>
    </message>
    <message numerus="yes">
      <source>The sign-in lasts %n more days</source>
      <translation>
        <numerusform>L’accesso vale ancora %n giorno</numerusform>
        <numerusform>L’accesso vale ancora %n giorni</numerusform>
      </translation>
    </message>
    <message>
      <source>The sign-in[ of {account}][ at {provider}] has ended: it was withdrawn, or the password was changed. Sign in again; what waits to be sent is kept.</source>
      <translation>L’accesso[ di {account}][ presso {provider}] è terminato: è stato revocato, o la password è cambiata. Accedi di nuovo; ciò che attende l’invio è conservato.</translation>
    </message>
    <message>
      <source>They are deleted for good; this cannot be undone. People stay, and so does what lies at the provider.</source>
      <translation>Vengono eliminate per sempre; non si può annullare. Le persone restano, e anche ciò che si trova presso il fornitore.</translation>
    </message>
    <message>
      <source>They stay here and can be read and found as before.</source>
      <translation>Restano qui e si possono leggere e trovare come prima.</translation>
    </message>
    <message numerus="yes">
      <source>This computer's clock is %n minutes ahead of the service's</source>
      <translation>
        <numerusform>L’orologio di questo computer è avanti di %n minuto rispetto a quello del servizio</numerusform>
        <numerusform>L’orologio di questo computer è avanti di %n minuti rispetto a quello del servizio</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>This computer's clock is %n minutes behind the service's</source>
      <translation>
        <numerusform>L’orologio di questo computer è indietro di %n minuto rispetto a quello del servizio</numerusform>
        <numerusform>L’orologio di questo computer è indietro di %n minuti rispetto a quello del servizio</numerusform>
      </translation>
    </message>
    <message>
      <source>This is needed.</source>
      <translation>Questo è necessario.</translation>
    </message>
    <message>
      <source>Trust this certificate</source>
      <translation>Fidati di questo certificato</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Riprova</translation>
    </message>
    <message>
      <source>Trying to connect</source>
      <translation>Prova presso il servizio</translation>
    </message>
    <message>
      <source>Type the password first.</source>
      <translation>Scrivi prima la password.</translation>
    </message>
    <message>
      <source>Up to date</source>
      <translation>Aggiornato</translation>
    </message>
    <message>
      <source>User name</source>
      <translation>Nome utente</translation>
    </message>
    <message>
      <source>Where do your customers write?</source>
      <translation>Dove scrivono i tuoi clienti?</translation>
    </message>
    <message>
      <source>Works, but needs a look</source>
      <translation>Funziona, ma richiede attenzione</translation>
    </message>
    <message>
      <source>Write the address like anna@example.com.</source>
      <translation>Scrivi l’indirizzo come anna@example.com.</translation>
    </message>
    <message>
      <source>does not work</source>
      <translation>non funziona</translation>
    </message>
    <message>
      <source>just now</source>
      <translation>proprio ora</translation>
    </message>
    <message>
      <source>not looked at yet</source>
      <translation>non ancora consultato</translation>
    </message>
    <message>
      <source>not tried yet</source>
      <translation>non ancora provato</translation>
    </message>
    <message>
      <source>under way</source>
      <translation>in corso</translation>
    </message>
    <message>
      <source>works</source>
      <translation>funziona</translation>
    </message>
  </context>
  <context>
    <name>Age</name>
    <message>
      <source>%1 d</source>
      <translation>%1 g</translation>
    </message>
    <message>
      <source>%1 h %2</source>
      <translation>%1 h %2</translation>
    </message>
    <message>
      <source>%1 min</source>
      <translation>%1 min</translation>
    </message>
    <message numerus="yes">
      <source>%n days</source>
      <translation>
        <numerusform>%n giorno</numerusform>
        <numerusform>%n giorni</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n hours</source>
      <translation>
        <numerusform>%n ora</numerusform>
        <numerusform>%n ore</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n minutes</source>
      <translation>
        <numerusform>%n minuto</numerusform>
        <numerusform>%n minuti</numerusform>
      </translation>
    </message>
    <message>
      <source>now</source>
      <translation>ora</translation>
    </message>
  </context>
  <context>
    <name>Assign</name>
    <message>
      <source>Assign to</source>
      <translation>Assegna a</translation>
    </message>
    <message>
      <source>Nobody</source>
      <translation>Nessuno</translation>
    </message>
    <message>
      <source>you</source>
      <translation>tu</translation>
    </message>
  </context>
  <context>
    <name>Attachment</name>
    <message>
      <source>%1 can run programs when it is opened.</source>
      <translation>%1 può eseguire programmi quando viene aperto.</translation>
    </message>
    <message numerus="yes">
      <source>%n files are saved in %1</source>
      <translation>
        <numerusform>%n file è stato salvato in %1</numerusform>
        <numerusform>%n file sono stati salvati in %1</numerusform>
      </translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Copia</translation>
    </message>
    <message>
      <source>No program opens %1 here. Save it instead.</source>
      <translation>Nessun programma apre %1 qui. Salvalo.</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Apri</translation>
    </message>
    <message>
      <source>Read</source>
      <translation>Leggi</translation>
    </message>
    <message>
      <source>Save all</source>
      <translation>Salva tutto</translation>
    </message>
    <message>
      <source>Save all files in</source>
      <translation>Salva tutti i file in</translation>
    </message>
    <message>
      <source>Save it</source>
      <translation>Salva</translation>
    </message>
    <message>
      <source>Save it only if you expected it.</source>
      <translation>Salvalo solo se lo aspettavi.</translation>
    </message>
    <message>
      <source>Save the file</source>
      <translation>Salva il file</translation>
    </message>
    <message>
      <source>Save…</source>
      <translation>Salva…</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Mostra</translation>
    </message>
  </context>
  <context>
    <name>Attempt</name>
    <message>
      <source>a message names it: it arrived</source>
      <translation>un messaggio lo cita: è arrivato</translation>
    </message>
    <message>
      <source>begun</source>
      <translation>iniziato</translation>
    </message>
    <message>
      <source>connecting</source>
      <translation>connessione</translation>
    </message>
    <message>
      <source>handing over the files</source>
      <translation>consegna dei file</translation>
    </message>
    <message>
      <source>handing over the message</source>
      <translation>consegna del messaggio</translation>
    </message>
    <message>
      <source>interrupted</source>
      <translation>interrotto</translation>
    </message>
    <message>
      <source>it is not there</source>
      <translation>non c’è</translation>
    </message>
    <message>
      <source>it is there</source>
      <translation>c’è</translation>
    </message>
    <message>
      <source>looked for</source>
      <translation>cercato</translation>
    </message>
    <message>
      <source>naming the recipients</source>
      <translation>indicazione dei destinatari</translation>
    </message>
    <message>
      <source>naming the sender</source>
      <translation>indicazione del mittente</translation>
    </message>
    <message>
      <source>put off</source>
      <translation>rimandato</translation>
    </message>
    <message>
      <source>securing the line</source>
      <translation>protezione della linea</translation>
    </message>
    <message>
      <source>signing in</source>
      <translation>accesso</translation>
    </message>
    <message>
      <source>taken by the server</source>
      <translation>accettato dal server</translation>
    </message>
    <message>
      <source>the clock was set back</source>
      <translation>l’orologio è stato messo indietro</translation>
    </message>
    <message>
      <source>the program ended</source>
      <translation>il programma è terminato</translation>
    </message>
  </context>
  <context>
    <name>Bubble</name>
    <message>
      <source>%1 from %2, %3</source>
      <translation>%1 da %2, %3</translation>
    </message>
    <message>
      <source>%1 to %2, %3</source>
      <translation>%1 a %2, %3</translation>
    </message>
    <message>
      <source>This message is encrypted. It will be shown here as soon as its key comes.</source>
      <translation>Questo messaggio è cifrato. Apparirà qui appena arriva la sua chiave.</translation>
    </message>
    <message>
      <source>edited</source>
      <translation>modificato</translation>
    </message>
    <message>
      <source>encrypted</source>
      <translation>cifrato</translation>
    </message>
    <message>
      <source>everybody can read it</source>
      <translation>tutti possono leggerlo</translation>
    </message>
    <message>
      <source>followers</source>
      <translation>follower</translation>
    </message>
    <message>
      <source>public</source>
      <translation>pubblico</translation>
    </message>
    <message>
      <source>taken back by its writer</source>
      <translation>ritirato da chi l'ha scritto</translation>
    </message>
    <message>
      <source>their followers can read it</source>
      <translation>i follower di chi scrive possono leggerlo</translation>
    </message>
    <message>
      <source>your followers can read it</source>
      <translation>i tuoi follower possono leggerlo</translation>
    </message>
  </context>
  <context>
    <name>Bulk</name>
    <message>
      <source>%1 of %2 done</source>
      <translation>%1 di %2 fatte</translation>
    </message>
    <message numerus="yes">
      <source>%n chosen</source>
      <translation>
        <numerusform>%n scelta</numerusform>
        <numerusform>%n scelte</numerusform>
      </translation>
    </message>
    <message>
      <source>Assign</source>
      <translation>Assegna</translation>
    </message>
    <message>
      <source>Choose none</source>
      <translation>Non sceglierne nessuna</translation>
    </message>
    <message>
      <source>Chosen conversations</source>
      <translation>Conversazioni scelte</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Altro</translation>
    </message>
    <message>
      <source>Resolve</source>
      <translation>Risolvi</translation>
    </message>
    <message>
      <source>Snooze</source>
      <translation>Rimanda</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Ferma</translation>
    </message>
    <message>
      <source>Tag</source>
      <translation>Etichetta</translation>
    </message>
  </context>
  <context>
    <name>Call</name>
    <message>
      <source>%1 s</source>
      <translation>%1 s</translation>
    </message>
    <message>
      <source>A voicemail was left</source>
      <translation>È stato lasciato un messaggio vocale</translation>
    </message>
    <message>
      <source>Call</source>
      <translation>Chiamata</translation>
    </message>
    <message>
      <source>Call back</source>
      <translation>Richiama</translation>
    </message>
    <message>
      <source>Declined call</source>
      <translation>Chiamata rifiutata</translation>
    </message>
    <message>
      <source>Give the minutes as a number, like 5.</source>
      <translation>Scrivi i minuti come numero, ad esempio 5.</translation>
    </message>
    <message>
      <source>How it went</source>
      <translation>Com'è andata</translation>
    </message>
    <message>
      <source>It was busy</source>
      <translation>Era occupato</translation>
    </message>
    <message>
      <source>Minutes</source>
      <translation>Minuti</translation>
    </message>
    <message>
      <source>Missed call</source>
      <translation>Chiamata persa</translation>
    </message>
    <message>
      <source>Missed call, line busy</source>
      <translation>Chiamata persa, linea occupata</translation>
    </message>
    <message>
      <source>Missed call, voicemail</source>
      <translation>Chiamata persa, messaggio vocale</translation>
    </message>
    <message>
      <source>Nobody answered</source>
      <translation>Nessuno ha risposto</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>Pausa</translation>
    </message>
    <message>
      <source>Play</source>
      <translation>Ascolta</translation>
    </message>
    <message>
      <source>Play %1</source>
      <translation>Ascolta %1</translation>
    </message>
    <message>
      <source>Speed: %1 times</source>
      <translation>Velocità: %1 volte</translation>
    </message>
    <message>
      <source>They rang us</source>
      <translation>Ci hanno chiamato</translation>
    </message>
    <message>
      <source>We called</source>
      <translation>Abbiamo chiamato</translation>
    </message>
    <message>
      <source>We called, call declined</source>
      <translation>Abbiamo chiamato, chiamata rifiutata</translation>
    </message>
    <message>
      <source>We called, line busy</source>
      <translation>Abbiamo chiamato, linea occupata</translation>
    </message>
    <message>
      <source>We called, message left</source>
      <translation>Abbiamo chiamato, messaggio lasciato</translation>
    </message>
    <message>
      <source>We called, no answer</source>
      <translation>Abbiamo chiamato, nessuna risposta</translation>
    </message>
    <message>
      <source>We rang them</source>
      <translation>Abbiamo chiamato noi</translation>
    </message>
    <message>
      <source>We talked</source>
      <translation>Abbiamo parlato</translation>
    </message>
    <message>
      <source>What was said</source>
      <translation>Che cosa si è detto</translation>
    </message>
    <message>
      <source>Who rang</source>
      <translation>Chi ha chiamato</translation>
    </message>
    <message>
      <source>Write down a call</source>
      <translation>Annota una chiamata</translation>
    </message>
    <message>
      <source>Write it down</source>
      <translation>Annota</translation>
    </message>
    <message>
      <source>lasted %1</source>
      <translation>durata %1</translation>
    </message>
    <message>
      <source>rang %1</source>
      <translation>ha squillato %1</translation>
    </message>
  </context>
  <context>
    <name>Channel</name>
    <message>
      <source>@BotFather shows it when the bot is made, and again for /token. To read all of a group, also turn off its /setprivacy.</source>
      <translation>@BotFather lo mostra quando si crea il bot e di nuovo con /token. Per leggere tutto di un gruppo, disattiva anche /setprivacy.</translation>
    </message>
    <message>
      <source>A chat on your own website, by an XMPP server (Prosody, ejabberd) that you have or rent.</source>
      <translation>Una chat sul tuo sito, tramite un server XMPP (Prosody, ejabberd) che hai o noleggi.</translation>
    </message>
    <message>
      <source>A mailbox at any provider, read by IMAP and answered from its own address.</source>
      <translation>Una casella di qualsiasi fornitore, letta via IMAP e con risposta dal suo indirizzo.</translation>
    </message>
    <message>
      <source>API key SID</source>
      <translation>SID della chiave API</translation>
    </message>
    <message>
      <source>Access token</source>
      <translation>Token di accesso</translation>
    </message>
    <message>
      <source>Account SID</source>
      <translation>SID dell'account</translation>
    </message>
    <message>
      <source>Address of converse.js</source>
      <translation>Indirizzo di converse.js</translation>
    </message>
    <message>
      <source>Address of the gateway</source>
      <translation>Indirizzo del gateway</translation>
    </message>
    <message>
      <source>Address of the service</source>
      <translation>Indirizzo del servizio</translation>
    </message>
    <message>
      <source>Address of the service for templates</source>
      <translation>Indirizzo del servizio per i modelli</translation>
    </message>
    <message>
      <source>An account of your shop's own; Element shows it in its settings.</source>
      <translation>Un account proprio del tuo negozio; Element lo mostra nelle impostazioni.</translation>
    </message>
    <message>
      <source>An account on your XMPP server to which visitors write. The guide that can be saved once the account is there says how to set up the server.</source>
      <translation>Un account sul tuo server XMPP a cui scrivono i visitatori. La guida, che si può salvare una volta creato l'account, dice come configurare il server.</translation>
    </message>
    <message>
      <source>Archive</source>
      <translation>Archivio</translation>
    </message>
    <message>
      <source>As it stands on the profile, with its server.</source>
      <translation>Come sta sul profilo, con il server.</translation>
    </message>
    <message>
      <source>Auth token or API key secret</source>
      <translation>Auth token o segreto della chiave API</translation>
    </message>
    <message>
      <source>Beside the account SID, or where the key was made.</source>
      <translation>Accanto al SID dell'account, o dove è stata creata la chiave.</translation>
    </message>
    <message>
      <source>Bot token</source>
      <translation>Token del bot</translation>
    </message>
    <message>
      <source>Certificates trusted by fingerprint (SHA-256)</source>
      <translation>Certificati attendibili per impronta (SHA-256)</translation>
    </message>
    <message>
      <source>Device ID</source>
      <translation>ID del dispositivo</translation>
    </message>
    <message>
      <source>Email</source>
      <translation>Email</translation>
    </message>
    <message>
      <source>Email address</source>
      <translation>Indirizzo email</translation>
    </message>
    <message>
      <source>Encrypted after a greeting (STARTTLS)</source>
      <translation>Cifrata dopo un saluto (STARTTLS)</translation>
    </message>
    <message>
      <source>Encrypted from the start (TLS)</source>
      <translation>Cifrata dall'inizio (TLS)</translation>
    </message>
    <message>
      <source>Everybody's</source>
      <translation>Quelli di tutti</translation>
    </message>
    <message>
      <source>Extra certificate authority (file)</source>
      <translation>Altra autorità di certificazione (file)</translation>
    </message>
    <message>
      <source>Feed</source>
      <translation>Flusso</translation>
    </message>
    <message>
      <source>Feed in a folder</source>
      <translation>Feed in una cartella</translation>
    </message>
    <message>
      <source>File of a certificate authority (PEM)</source>
      <translation>File di un'autorità di certificazione (PEM)</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Cartella</translation>
    </message>
    <message>
      <source>Host of the visitors</source>
      <translation>Dominio dei visitatori</translation>
    </message>
    <message>
      <source>How to sign in</source>
      <translation>Come accedere</translation>
    </message>
    <message>
      <source>IMAP security</source>
      <translation>Sicurezza IMAP</translation>
    </message>
    <message>
      <source>IMAP server (HOST:PORT); found from the address</source>
      <translation>Server IMAP (HOST:PORT); si trova dall’indirizzo</translation>
    </message>
    <message>
      <source>In place of the password, where people sign in with the browser. It must be made for Nightdesk alone.</source>
      <translation>Al posto della password, dove si accede con il browser. Deve essere creato solo per Nightdesk.</translation>
    </message>
    <message>
      <source>In the currency of the service; then nothing is sent.</source>
      <translation>Nella valuta del servizio; poi non si invia nulla.</translation>
    </message>
    <message>
      <source>Key</source>
      <translation>Chiave</translation>
    </message>
    <message>
      <source>Mail marked as spam</source>
      <translation>Posta di ciò che è spam</translation>
    </message>
    <message>
      <source>Mail of resolved conversations</source>
      <translation>Posta di ciò che è risolto</translation>
    </message>
    <message>
      <source>Mail provider, when it is not found</source>
      <translation>Fornitore di posta, quando non si trova</translation>
    </message>
    <message>
      <source>Matrix</source>
      <translation>Matrix</translation>
    </message>
    <message>
      <source>Matrix address</source>
      <translation>Indirizzo Matrix</translation>
    </message>
    <message>
      <source>Messages are taken from in/ below it and answers put into out/, as the README says.</source>
      <translation>I messaggi si prendono da in/ al suo interno e le risposte si mettono in out/, come dice il README.</translation>
    </message>
    <message>
      <source>Messages of a program of your own, that reads and writes JSON files.</source>
      <translation>Messaggi di un tuo programma, che legge e scrive file JSON.</translation>
    </message>
    <message>
      <source>Messages of a service of your own, that speaks a few lines of JSON.</source>
      <translation>Messaggi di un tuo servizio, che parla poche righe di JSON.</translation>
    </message>
    <message>
      <source>Messages to a WhatsApp number of a business, run by Twilio.</source>
      <translation>Messaggi a un numero WhatsApp aziendale, gestito da Twilio.</translation>
    </message>
    <message>
      <source>Missed calls and voicemails of a number that you rent at Twilio.</source>
      <translation>Chiamate perse e messaggi vocali di un numero che affitti da Twilio.</translation>
    </message>
    <message>
      <source>Most to spend in a month</source>
      <translation>Massimo da spendere in un mese</translation>
    </message>
    <message>
      <source>Moved to junk</source>
      <translation>Spostata nella posta indesiderata</translation>
    </message>
    <message>
      <source>Moved to the archive</source>
      <translation>Spostata nell'archivio</translation>
    </message>
    <message>
      <source>Name of the receiving server in Authentication-Results</source>
      <translation>Nome del server ricevente in Authentication-Results</translation>
    </message>
    <message>
      <source>Nightdesk reads and writes /messages below it, as the README says.</source>
      <translation>Nightdesk legge e scrive in /messages sotto di esso, come dice il README.</translation>
    </message>
    <message>
      <source>Nobody's</source>
      <translation>Quelli di nessuno</translation>
    </message>
    <message>
      <source>Not encrypted (this computer only)</source>
      <translation>Non cifrata (solo su questo computer)</translation>
    </message>
    <message>
      <source>OAuth client id, of your own registration</source>
      <translation>Id client OAuth, della tua registrazione</translation>
    </message>
    <message>
      <source>OAuth client secret</source>
      <translation>Segreto client OAuth</translation>
    </message>
    <message>
      <source>OAuth refresh token</source>
      <translation>Token di rinnovo OAuth</translation>
    </message>
    <message>
      <source>OAuth scope, of another provider</source>
      <translation>Ambito OAuth, di un altro fornitore</translation>
    </message>
    <message>
      <source>OAuth sign-in page, of another provider</source>
      <translation>Pagina di accesso OAuth, di un altro fornitore</translation>
    </message>
    <message>
      <source>OAuth token endpoint, of another provider</source>
      <translation>Indirizzo dei token OAuth, di un altro fornitore</translation>
    </message>
    <message>
      <source>On the first page of Twilio's console.</source>
      <translation>Nella prima pagina della console di Twilio.</translation>
    </message>
    <message>
      <source>One of your Twilio numbers, with its country's code.</source>
      <translation>Uno dei tuoi numeri Twilio, con il prefisso del paese.</translation>
    </message>
    <message>
      <source>Only used to sign in once; Nightdesk keeps a token in its place.</source>
      <translation>Serve solo per accedere una volta; Nightdesk conserva un token al suo posto.</translation>
    </message>
    <message>
      <source>Only when the secret is an API key's.</source>
      <translation>Solo se il segreto è di una chiave API.</translation>
    </message>
    <message>
      <source>Only where it is not that of the server in the handle.</source>
      <translation>Solo quando non è quello del server nell'identificativo.</translation>
    </message>
    <message>
      <source>Only where the domain's own records (SRV) do not tell.</source>
      <translation>Solo se non lo dicono i record del dominio stesso (SRV).</translation>
    </message>
    <message>
      <source>Other folders to read, with ; between</source>
      <translation>Altre cartelle da leggere, separate da ;</translation>
    </message>
    <message>
      <source>Password</source>
      <translation>Password</translation>
    </message>
    <message>
      <source>Password for that folder</source>
      <translation>Password di quella cartella</translation>
    </message>
    <message>
      <source>Phone</source>
      <translation>Telefono</translation>
    </message>
    <message>
      <source>Phone (Twilio Voice)</source>
      <translation>Telefono (Twilio Voice)</translation>
    </message>
    <message>
      <source>Put the chat on your website</source>
      <translation>Metti la chat sul sito</translation>
    </message>
    <message>
      <source>Read encrypted rooms</source>
      <translation>Leggi le stanze cifrate</translation>
    </message>
    <message>
      <source>Reply address, if another</source>
      <translation>Indirizzo di risposta, se diverso</translation>
    </message>
    <message>
      <source>Rooms and people of a Matrix account, encrypted rooms too.</source>
      <translation>Stanze e persone di un account Matrix, anche le stanze cifrate.</translation>
    </message>
    <message>
      <source>SIM card</source>
      <translation>Scheda SIM</translation>
    </message>
    <message>
      <source>SMS</source>
      <translation>SMS</translation>
    </message>
    <message>
      <source>SMS (Twilio)</source>
      <translation>SMS (Twilio)</translation>
    </message>
    <message>
      <source>SMS (your own Android phone)</source>
      <translation>SMS (il tuo telefono Android)</translation>
    </message>
    <message>
      <source>SMTP security</source>
      <translation>Sicurezza SMTP</translation>
    </message>
    <message>
      <source>SMTP server (HOST:PORT); found from the address</source>
      <translation>Server SMTP (HOST:PORT); si trova dall’indirizzo</translation>
    </message>
    <message>
      <source>Security</source>
      <translation>Sicurezza</translation>
    </message>
    <message>
      <source>Sent along as a bearer token.</source>
      <translation>Inviata come token bearer.</translation>
    </message>
    <message>
      <source>Sent folder, when it is not found</source>
      <translation>Cartella degli inviati, quando non si trova</translation>
    </message>
    <message>
      <source>Server and port</source>
      <translation>Server e porta</translation>
    </message>
    <message>
      <source>Several with commas between them.</source>
      <translation>Più d'una, separate da virgole.</translation>
    </message>
    <message>
      <source>Signing in with the browser gives it. Or on your server: Preferences, Development, New application, with the scopes read and write; open it again.</source>
      <translation>Lo dà l'accesso con il browser. Oppure sul tuo server: Preferenze, Sviluppo, Nuova applicazione, con gli ambiti read e write; riaprila.</translation>
    </message>
    <message>
      <source>Stays where it is</source>
      <translation>Resta dov'è</translation>
    </message>
    <message>
      <source>Tags for new conversations</source>
      <translation>Etichette per le nuove conversazioni</translation>
    </message>
    <message>
      <source>Talk to @BotFather in Telegram and send /newbot; it asks for this name.</source>
      <translation>Scrivi a @BotFather su Telegram e invia /newbot; chiede questo nome.</translation>
    </message>
    <message>
      <source>Telegram</source>
      <translation>Telegram</translation>
    </message>
    <message>
      <source>Telephone number</source>
      <translation>Numero di telefono</translation>
    </message>
    <message>
      <source>Tell customers when their messages were read</source>
      <translation>Di’ ai clienti quando i loro messaggi sono stati letti</translation>
    </message>
    <message>
      <source>Texts and pictures to and from a number that you rent at Twilio.</source>
      <translation>Messaggi e immagini da e verso un numero che affitti da Twilio.</translation>
    </message>
    <message>
      <source>Texts of a phone you own, by the free app SMS Gateway for Android.</source>
      <translation>SMS di un tuo telefono, con l'app gratuita SMS Gateway for Android.</translation>
    </message>
    <message>
      <source>The account's handle</source>
      <translation>Identificativo dell'account</translation>
    </message>
    <message>
      <source>The app shows it below the address.</source>
      <translation>L'app lo mostra sotto l'indirizzo.</translation>
    </message>
    <message>
      <source>The app shows it beside the user name.</source>
      <translation>L'app la mostra accanto al nome utente.</translation>
    </message>
    <message>
      <source>The app shows that of its local server, when the phone is on this network. Without one its cloud is used.</source>
      <translation>L'app mostra quello del server locale, se il telefono è su questa rete. Senza, si usa il suo cloud.</translation>
    </message>
    <message>
      <source>The bot's user name</source>
      <translation>Nome utente del bot</translation>
    </message>
    <message>
      <source>The desk's XMPP address</source>
      <translation>L'indirizzo XMPP del gruppo</translation>
    </message>
    <message>
      <source>The folder “dist” of version 14.0.0, where you serve it yourself.</source>
      <translation>La cartella “dist” della versione 14.0.0, se lo serve in proprio.</translation>
    </message>
    <message>
      <source>The host of the server that lets anybody in without a password.</source>
      <translation>Il dominio del server che lascia entrare chiunque senza password.</translation>
    </message>
    <message>
      <source>The phone's own choice</source>
      <translation>A scelta del telefono</translation>
    </message>
    <message>
      <source>The phone's own, with its country's code.</source>
      <translation>Quello del telefono, con il prefisso del paese.</translation>
    </message>
    <message>
      <source>The provider keeps sent mail</source>
      <translation>Il fornitore conserva la posta inviata</translation>
    </message>
    <message>
      <source>Those of people on our own server</source>
      <translation>Quelli di chi è sul nostro server</translation>
    </message>
    <message>
      <source>Trust References</source>
      <translation>Fidati di References</translation>
    </message>
    <message>
      <source>Twilio fetches pictures from the web: a folder of your site that takes uploads (WebDAV). Without one no pictures can be sent.</source>
      <translation>Twilio prende le immagini dal web: una cartella del tuo sito che accetti caricamenti (WebDAV). Senza, non si possono inviare immagini.</translation>
    </message>
    <message>
      <source>User name</source>
      <translation>Nome utente</translation>
    </message>
    <message>
      <source>User name for that folder</source>
      <translation>Nome utente di quella cartella</translation>
    </message>
    <message>
      <source>User name, when it is not the address</source>
      <translation>Nome utente, quando non è l’indirizzo</translation>
    </message>
    <message>
      <source>Web address of the chat server</source>
      <translation>Indirizzo web del server della chat</translation>
    </message>
    <message>
      <source>Web folder for pictures</source>
      <translation>Cartella web per le immagini</translation>
    </message>
    <message>
      <source>Website chat</source>
      <translation>Chat del sito</translation>
    </message>
    <message>
      <source>What people and groups write to your Telegram bot, with pictures and files.</source>
      <translation>Ciò che persone e gruppi scrivono al tuo bot di Telegram, con immagini e file.</translation>
    </message>
    <message>
      <source>WhatsApp (Twilio)</source>
      <translation>WhatsApp (Twilio)</translation>
    </message>
    <message>
      <source>Where the browsers of visitors reach it; /http-bind is below it.</source>
      <translation>Dove lo raggiungono i browser dei visitatori; /http-bind sta sotto.</translation>
    </message>
    <message>
      <source>Where the cloud account has several phones.</source>
      <translation>Se l'account cloud ha più telefoni.</translation>
    </message>
    <message>
      <source>Where the phone has several.</source>
      <translation>Se il telefono ne ha più di una.</translation>
    </message>
    <message>
      <source>Who mentions your account, in public or in private, with pictures.</source>
      <translation>Chi menziona il tuo account, in pubblico o in privato, con le immagini.</translation>
    </message>
    <message>
      <source>Whose invitations are accepted</source>
      <translation>Di chi si accettano gli inviti</translation>
    </message>
    <message>
      <source>With a password</source>
      <translation>Con una password</translation>
    </message>
    <message>
      <source>With the browser (OAuth 2)</source>
      <translation>Con il browser (OAuth 2)</translation>
    </message>
    <message>
      <source>Your other addresses</source>
      <translation>I tuoi altri indirizzi</translation>
    </message>
  </context>
  <context>
    <name>Chooser</name>
    <message>
      <source>Conversations</source>
      <translation>Conversazioni</translation>
    </message>
    <message>
      <source>Find the conversation</source>
      <translation>Trova la conversazione</translation>
    </message>
    <message>
      <source>Nothing was found.</source>
      <translation>Non è stato trovato nulla.</translation>
    </message>
    <message>
      <source>Number, customer or words of it</source>
      <translation>Numero, cliente o parole della conversazione</translation>
    </message>
    <message>
      <source>This customer has no other conversation.</source>
      <translation>Questo cliente non ha altre conversazioni.</translation>
    </message>
  </context>
  <context>
    <name>Composer</name>
    <message>
      <source>%1 SMS, %2 left</source>
      <translation>%1 SMS, ne restano %2</translation>
    </message>
    <message>
      <source>%1 cannot be attached: it is no file.</source>
      <translation>%1 non si può allegare: non è un file.</translation>
    </message>
    <message>
      <source>%1 of %2</source>
      <translation>%1 di %2</translation>
    </message>
    <message>
      <source>%1, may run programs</source>
      <translation>%1, può eseguire programmi</translation>
    </message>
    <message numerus="yes">
      <source>%n characters too many</source>
      <translation>
        <numerusform>%n carattere di troppo</numerusform>
        <numerusform>%n caratteri di troppo</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n files</source>
      <translation>
        <numerusform>%n file</numerusform>
        <numerusform>%n file</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n files, %1</source>
      <translation>
        <numerusform>%n file, %1</numerusform>
        <numerusform>%n file, %1</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n suggestions</source>
      <translation>
        <numerusform>%n suggerimento</numerusform>
        <numerusform>%n suggerimenti</numerusform>
      </translation>
    </message>
    <message>
      <source>A note takes no files.</source>
      <translation>Una nota non porta file.</translation>
    </message>
    <message>
      <source>Add note</source>
      <translation>Aggiungi nota</translation>
    </message>
    <message>
      <source>Attach a file</source>
      <translation>Allega un file</translation>
    </message>
    <message>
      <source>Bcc</source>
      <translation>Ccn</translation>
    </message>
    <message>
      <source>Bold</source>
      <translation>Grassetto</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annulla</translation>
    </message>
    <message>
      <source>Cc</source>
      <translation>Cc</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Modifica</translation>
    </message>
    <message>
      <source>Change the signature</source>
      <translation>Cambia la firma</translation>
    </message>
    <message>
      <source>Choose a template</source>
      <translation>Scegli un modello</translation>
    </message>
    <message>
      <source>Copy the address</source>
      <translation>Copia l'indirizzo</translation>
    </message>
    <message>
      <source>Discard this draft</source>
      <translation>Scarta questa bozza</translation>
    </message>
    <message>
      <source>Do not quote</source>
      <translation>Non citare</translation>
    </message>
    <message>
      <source>Draft from %1</source>
      <translation>Bozza di %1</translation>
    </message>
    <message>
      <source>Draft from %1, older than the last message</source>
      <translation>Bozza di %1, precedente all'ultimo messaggio</translation>
    </message>
    <message>
      <source>Draft saved</source>
      <translation>Bozza salvata</translation>
    </message>
    <message>
      <source>Emoji</source>
      <translation>Emoji</translation>
    </message>
    <message>
      <source>Everybody can read it</source>
      <translation>Tutti possono leggerla</translation>
    </message>
    <message>
      <source>Everybody can read this answer.</source>
      <translation>Tutti possono leggere questa risposta.</translation>
    </message>
    <message>
      <source>Formatting</source>
      <translation>Formattazione</translation>
    </message>
    <message>
      <source>Forward</source>
      <translation>Inoltra</translation>
    </message>
    <message>
      <source>Forwards the message of %1</source>
      <translation>Inoltra il messaggio di %1</translation>
    </message>
    <message>
      <source>Free text is taken until %1.</source>
      <translation>Il testo libero è accettato fino a %1.</translation>
    </message>
    <message>
      <source>From %1</source>
      <translation>Da %1</translation>
    </message>
    <message>
      <source>From the address they wrote to</source>
      <translation>Dall'indirizzo a cui hanno scritto</translation>
    </message>
    <message>
      <source>Goes to %1, not to the sender %2</source>
      <translation>Va a %1, non al mittente %2</translation>
    </message>
    <message>
      <source>Insert the link</source>
      <translation>Inserisci il link</translation>
    </message>
    <message>
      <source>Italic</source>
      <translation>Corsivo</translation>
    </message>
    <message>
      <source>Leads to</source>
      <translation>Porta a</translation>
    </message>
    <message>
      <source>Learn “%1”</source>
      <translation>Impara “%1”</translation>
    </message>
    <message>
      <source>Leave out here</source>
      <translation>Ometti qui</translation>
    </message>
    <message>
      <source>Letter by letter</source>
      <translation>Lettera per lettera</translation>
    </message>
    <message>
      <source>Link</source>
      <translation>Link</translation>
    </message>
    <message>
      <source>List</source>
      <translation>Elenco</translation>
    </message>
    <message>
      <source>Lost by %1: %2.</source>
      <translation>Si perde con %1: %2.</translation>
    </message>
    <message>
      <source>More for this text</source>
      <translation>Altro per questo testo</translation>
    </message>
    <message>
      <source>More ways to send</source>
      <translation>Altri modi di inviare</translation>
    </message>
    <message>
      <source>New message</source>
      <translation>Nuovo messaggio</translation>
    </message>
    <message>
      <source>No formatting</source>
      <translation>Nessuna formattazione</translation>
    </message>
    <message>
      <source>No signature</source>
      <translation>Senza firma</translation>
    </message>
    <message>
      <source>No suggestion</source>
      <translation>Nessun suggerimento</translation>
    </message>
    <message>
      <source>Nobody stands in To.</source>
      <translation>Non c’è nessuno in A.</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Nota</translation>
    </message>
    <message>
      <source>Note, only your team sees this</source>
      <translation>Nota, la vede solo il tuo team</translation>
    </message>
    <message>
      <source>Nothing is quoted</source>
      <translation>Non si cita nulla</translation>
    </message>
    <message>
      <source>Numbered list</source>
      <translation>Elenco numerato</translation>
    </message>
    <message>
      <source>Only they can read it</source>
      <translation>Solo questa persona può leggerla</translation>
    </message>
    <message>
      <source>Only they can read this.</source>
      <translation>Solo questa persona può leggerlo.</translation>
    </message>
    <message>
      <source>Only your team sees this</source>
      <translation>Solo il tuo team vede questo</translation>
    </message>
    <message>
      <source>Paste as text</source>
      <translation>Incolla come testo</translation>
    </message>
    <message>
      <source>Place %1</source>
      <translation>Posto %1</translation>
    </message>
    <message>
      <source>Post publicly</source>
      <translation>Pubblica per tutti</translation>
    </message>
    <message>
      <source>Post to followers</source>
      <translation>Pubblica per i follower</translation>
    </message>
    <message>
      <source>Put it below the text</source>
      <translation>Metti sotto il testo</translation>
    </message>
    <message>
      <source>Put it in</source>
      <translation>Inserisci</translation>
    </message>
    <message>
      <source>Put it into the text</source>
      <translation>Metti dentro il testo</translation>
    </message>
    <message>
      <source>Queue</source>
      <translation>Metti in coda</translation>
    </message>
    <message>
      <source>Quote</source>
      <translation>Citazione</translation>
    </message>
    <message>
      <source>Quote the message</source>
      <translation>Cita il messaggio</translation>
    </message>
    <message numerus="yes">
      <source>Quotes %1, %n lines</source>
      <translation>
        <numerusform>Cita %1, %n riga</numerusform>
        <numerusform>Cita %1, %n righe</numerusform>
      </translation>
    </message>
    <message>
      <source>Remove the link</source>
      <translation>Togli il link</translation>
    </message>
    <message>
      <source>Reply</source>
      <translation>Rispondi</translation>
    </message>
    <message>
      <source>Reply by %1 to %2</source>
      <translation>Risposta via %1 a %2</translation>
    </message>
    <message>
      <source>Reply to all</source>
      <translation>Rispondi a tutti</translation>
    </message>
    <message>
      <source>Search emoji</source>
      <translation>Cerca emoji</translation>
    </message>
    <message>
      <source>Send</source>
      <translation>Invia</translation>
    </message>
    <message>
      <source>Send and resolve</source>
      <translation>Invia e risolvi</translation>
    </message>
    <message>
      <source>Send and snooze</source>
      <translation>Invia e rimanda</translation>
    </message>
    <message>
      <source>Send at another time…</source>
      <translation>Invia in un altro momento…</translation>
    </message>
    <message>
      <source>Signature</source>
      <translation>Firma</translation>
    </message>
    <message>
      <source>Spelling</source>
      <translation>Ortografia</translation>
    </message>
    <message>
      <source>Subject</source>
      <translation>Oggetto</translation>
    </message>
    <message>
      <source>Take off</source>
      <translation>Togli</translation>
    </message>
    <message>
      <source>Take off %1</source>
      <translation>Togli %1</translation>
    </message>
    <message>
      <source>Template</source>
      <translation>Modello</translation>
    </message>
    <message>
      <source>The service has approved no template yet.</source>
      <translation>Il servizio non ha ancora approvato alcun modello.</translation>
    </message>
    <message>
      <source>This cannot be an address: %1</source>
      <translation>Questo non può essere un indirizzo: %1</translation>
    </message>
    <message>
      <source>This conversation has no account that can send.</source>
      <translation>Questa conversazione non ha un account che possa inviare.</translation>
    </message>
    <message>
      <source>To</source>
      <translation>A</translation>
    </message>
    <message>
      <source>To them alone</source>
      <translation>Solo a questa persona</translation>
    </message>
    <message>
      <source>Underlined</source>
      <translation>Sottolineato</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>Parole</translation>
    </message>
    <message>
      <source>Write by another channel</source>
      <translation>Scrivi su un altro canale</translation>
    </message>
    <message>
      <source>Write it like https://shop.example or anna@example.com.</source>
      <translation>Scrivilo come https://shop.example o anna@example.com.</translation>
    </message>
    <message>
      <source>Your followers can read it</source>
      <translation>I tuoi follower possono leggerla</translation>
    </message>
    <message>
      <source>Your followers can read this answer.</source>
      <translation>I tuoi follower possono leggere questa risposta.</translation>
    </message>
    <message>
      <source>cannot be an address</source>
      <translation>non può essere un indirizzo</translation>
    </message>
    <message>
      <source>formatting</source>
      <translation>formattazione</translation>
    </message>
    <message>
      <source>is not there any more</source>
      <translation>non c'è più</translation>
    </message>
    <message>
      <source>new in this conversation</source>
      <translation>nuovo in questa conversazione</translation>
    </message>
    <message>
      <source>via</source>
      <translation>via</translation>
    </message>
  </context>
  <context>
    <name>Context</name>
    <message>
      <source>About %1</source>
      <translation>Su %1</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Chiudi</translation>
    </message>
    <message>
      <source>last used</source>
      <translation>ultimo usato</translation>
    </message>
  </context>
  <context>
    <name>Conversation</name>
    <message>
      <source>%1 (me)</source>
      <translation>%1 (io)</translation>
    </message>
    <message>
      <source>%1 has left the chat: an answer may not arrive.</source>
      <translation>%1 ha lasciato la chat: una risposta potrebbe non arrivare.</translation>
    </message>
    <message>
      <source>%1 is typing…</source>
      <translation>%1 sta scrivendo…</translation>
    </message>
    <message>
      <source>Assign</source>
      <translation>Assegna</translation>
    </message>
    <message>
      <source>Assigned to: %1</source>
      <translation>Assegnata a: %1</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Indietro</translation>
    </message>
    <message>
      <source>Choose a conversation, or press %1.</source>
      <translation>Scegli una conversazione, o premi %1.</translation>
    </message>
    <message>
      <source>Connect a mailbox, and its mail appears in the queue.</source>
      <translation>Collega una casella, e la sua posta appare nella coda.</translation>
    </message>
    <message>
      <source>Customer</source>
      <translation>Cliente</translation>
    </message>
    <message>
      <source>Everybody has an answer</source>
      <translation>Tutti hanno una risposta</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Altro</translation>
    </message>
    <message>
      <source>New messages appear in the queue by themselves.</source>
      <translation>I nuovi messaggi compaiono da soli nella coda.</translation>
    </message>
    <message>
      <source>Nobody</source>
      <translation>Nessuno</translation>
    </message>
    <message>
      <source>Nothing of it is kept here.</source>
      <translation>Qui non ne resta nulla.</translation>
    </message>
    <message>
      <source>Reopen</source>
      <translation>Riapri</translation>
    </message>
    <message>
      <source>Resolve</source>
      <translation>Risolvi</translation>
    </message>
    <message>
      <source>Snooze</source>
      <translation>Rimanda</translation>
    </message>
    <message>
      <source>Status: %1</source>
      <translation>Stato: %1</translation>
    </message>
    <message>
      <source>There is something in the queue</source>
      <translation>C'è qualcosa in coda</translation>
    </message>
    <message>
      <source>This conversation was erased</source>
      <translation>Questa conversazione è stata cancellata</translation>
    </message>
    <message>
      <source>Welcome to Nightdesk</source>
      <translation>Ti diamo il benvenuto in Nightdesk</translation>
    </message>
  </context>
  <context>
    <name>Customer</name>
    <message>
      <source>%1 is erased; the last traces leave the disk…</source>
      <translation>%1 è cancellato; le ultime tracce lasciano il disco…</translation>
    </message>
    <message>
      <source>%1 is not the same person</source>
      <translation>%1 non è la stessa persona</translation>
    </message>
    <message>
      <source>%1 is still being erased. Try again after that.</source>
      <translation>%1 è ancora in corso di cancellazione. Riprova dopo.</translation>
    </message>
    <message>
      <source>%1 of %2</source>
      <translation>%1 di %2</translation>
    </message>
    <message>
      <source>%1 there</source>
      <translation>lì sono le %1</translation>
    </message>
    <message numerus="yes">
      <source>%n completed</source>
      <translation>
        <numerusform>%n completato</numerusform>
        <numerusform>%n completati</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n conversations</source>
      <translation>
        <numerusform>%n conversazione</numerusform>
        <numerusform>%n conversazioni</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customers added</source>
      <translation>
        <numerusform>%n cliente aggiunto</numerusform>
        <numerusform>%n clienti aggiunti</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n left as they were</source>
      <translation>
        <numerusform>%n lasciato com’era</numerusform>
        <numerusform>%n lasciati com’erano</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n lines with something wrong</source>
      <translation>
        <numerusform>%n riga con qualcosa che non va</numerusform>
        <numerusform>%n righe con qualcosa che non va</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n of them are here already</source>
      <translation>
        <numerusform>%n è già qui</numerusform>
        <numerusform>%n sono già qui</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n people in the file</source>
      <translation>
        <numerusform>%n persona nel file</numerusform>
        <numerusform>%n persone nel file</numerusform>
      </translation>
    </message>
    <message>
      <source>Add</source>
      <translation>Aggiungi</translation>
    </message>
    <message>
      <source>Add a tag</source>
      <translation>Aggiungi un’etichetta</translation>
    </message>
    <message>
      <source>Add an address</source>
      <translation>Aggiungi un indirizzo</translation>
    </message>
    <message>
      <source>Add the customer</source>
      <translation>Aggiungi il cliente</translation>
    </message>
    <message>
      <source>Add the field</source>
      <translation>Aggiungi il campo</translation>
    </message>
    <message>
      <source>Add what the file knows to customers that are here already</source>
      <translation>Aggiungi ciò che il file sa ai clienti già presenti</translation>
    </message>
    <message>
      <source>Addresses</source>
      <translation>Indirizzi</translation>
    </message>
    <message>
      <source>Also known as</source>
      <translation>Noto anche come</translation>
    </message>
    <message>
      <source>Also replace the older backups that still hold it (%1)</source>
      <translation>Sostituisci anche i backup precedenti, che lo contengono ancora (%1)</translation>
    </message>
    <message>
      <source>Block</source>
      <translation>Blocca</translation>
    </message>
    <message>
      <source>Block everybody at %1</source>
      <translation>Blocca tutti su %1</translation>
    </message>
    <message>
      <source>Block this address</source>
      <translation>Blocca questo indirizzo</translation>
    </message>
    <message>
      <source>By last contact</source>
      <translation>Per ultimo contatto</translation>
    </message>
    <message>
      <source>By name</source>
      <translation>Per nome</translation>
    </message>
    <message>
      <source>By number of conversations</source>
      <translation>Per numero di conversazioni</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annulla</translation>
    </message>
    <message>
      <source>Change the notes</source>
      <translation>Modifica le note</translation>
    </message>
    <message>
      <source>Choice</source>
      <translation>Scelta</translation>
    </message>
    <message>
      <source>Choices, with commas between</source>
      <translation>Scelte, separate da virgole</translation>
    </message>
    <message>
      <source>Choose a customer at the left.</source>
      <translation>Scegli un cliente a sinistra.</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Chiudi</translation>
    </message>
    <message>
      <source>Company</source>
      <translation>Azienda</translation>
    </message>
    <message>
      <source>Conversations</source>
      <translation>Conversazioni</translation>
    </message>
    <message>
      <source>Copy the address</source>
      <translation>Copia l’indirizzo</translation>
    </message>
    <message>
      <source>Customers</source>
      <translation>Clienti</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Data</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Dati</translation>
    </message>
    <message>
      <source>Earlier</source>
      <translation>Prima</translation>
    </message>
    <message>
      <source>Email address</source>
      <translation>Indirizzo e-mail</translation>
    </message>
    <message>
      <source>Email address or telephone number</source>
      <translation>Indirizzo e-mail o numero di telefono</translation>
    </message>
    <message>
      <source>Erase %1 for good</source>
      <translation>Cancella %1 per sempre</translation>
    </message>
    <message>
      <source>Erase for good</source>
      <translation>Cancella per sempre</translation>
    </message>
    <message>
      <source>Erase for good…</source>
      <translation>Cancella per sempre…</translation>
    </message>
    <message>
      <source>Erasing %1, %2 %. Until it is done it can be stopped.</source>
      <translation>Cancellazione di %1, %2 %. Fino alla fine si può fermare.</translation>
    </message>
    <message>
      <source>Everything of %1 is erased: %2.</source>
      <translation>Di %1 è stato cancellato tutto: %2.</translation>
    </message>
    <message>
      <source>Export as a vCard…</source>
      <translation>Esporta come vCard…</translation>
    </message>
    <message>
      <source>Export customers</source>
      <translation>Esporta clienti</translation>
    </message>
    <message>
      <source>Export everybody as a table…</source>
      <translation>Esporta tutti in una tabella…</translation>
    </message>
    <message>
      <source>Export everybody as vCards…</source>
      <translation>Esporta tutti come vCard…</translation>
    </message>
    <message>
      <source>Export with all messages…</source>
      <translation>Esporta con tutti i messaggi…</translation>
    </message>
    <message>
      <source>Fields of this workspace</source>
      <translation>Campi di questo spazio di lavoro</translation>
    </message>
    <message>
      <source>Fields of this workspace…</source>
      <translation>Campi di questo spazio di lavoro…</translation>
    </message>
    <message>
      <source>Fields of your own, for instance a customer number.</source>
      <translation>Campi tuoi, per esempio un numero di cliente.</translation>
    </message>
    <message>
      <source>Find customers</source>
      <translation>Cerca clienti</translation>
    </message>
    <message>
      <source>Find the other record of the same person.</source>
      <translation>Cerca l’altra scheda della stessa persona.</translation>
    </message>
    <message>
      <source>First name</source>
      <translation>Nome di battesimo</translation>
    </message>
    <message>
      <source>Give %1 to…</source>
      <translation>Dai %1 a…</translation>
    </message>
    <message>
      <source>Give a name or an address.</source>
      <translation>Indica un nome o un indirizzo.</translation>
    </message>
    <message>
      <source>Give it to another customer…</source>
      <translation>Dallo a un altro cliente…</translation>
    </message>
    <message>
      <source>Give the field a name.</source>
      <translation>Dai un nome al campo.</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>Importa</translation>
    </message>
    <message>
      <source>Import and export</source>
      <translation>Importa ed esporta</translation>
    </message>
    <message>
      <source>Import customers</source>
      <translation>Importa clienti</translation>
    </message>
    <message>
      <source>Import from %1</source>
      <translation>Importa da %1</translation>
    </message>
    <message>
      <source>Import from a file…</source>
      <translation>Importa da un file…</translation>
    </message>
    <message>
      <source>Join</source>
      <translation>Unisci</translation>
    </message>
    <message>
      <source>Join %1 with…</source>
      <translation>Unisci %1 con…</translation>
    </message>
    <message>
      <source>Join two customers</source>
      <translation>Unisci due clienti</translation>
    </message>
    <message>
      <source>Join with %1</source>
      <translation>Unisci con %1</translation>
    </message>
    <message>
      <source>Join with another customer</source>
      <translation>Unisci con un altro cliente</translation>
    </message>
    <message>
      <source>Join with another customer…</source>
      <translation>Unisci con un altro cliente…</translation>
    </message>
    <message>
      <source>Joined with</source>
      <translation>Unito con</translation>
    </message>
    <message>
      <source>Join…</source>
      <translation>Unisci…</translation>
    </message>
    <message>
      <source>Keep the other name</source>
      <translation>Tieni l’altro nome</translation>
    </message>
    <message>
      <source>Kind of field</source>
      <translation>Tipo di campo</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Lingua</translation>
    </message>
    <message>
      <source>Last name</source>
      <translation>Cognome</translation>
    </message>
    <message>
      <source>Leave customers that are here as they are</source>
      <translation>Lascia come sono i clienti già presenti</translation>
    </message>
    <message>
      <source>Leave out</source>
      <translation>Tralascia</translation>
    </message>
    <message>
      <source>Look at %1</source>
      <translation>Guarda %1</translation>
    </message>
    <message>
      <source>Looks like the same person</source>
      <translation>Sembra la stessa persona</translation>
    </message>
    <message>
      <source>Mail on your provider's server stays there; it will not be taken in again. Mail of other people that names this person stays.</source>
      <translation>La posta sul server del tuo fornitore resta lì; qui non verrà ripresa. Resta la posta di altri che nomina questa persona.</translation>
    </message>
    <message>
      <source>Make it the main address</source>
      <translation>Rendilo l’indirizzo principale</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Altro</translation>
    </message>
    <message>
      <source>More details</source>
      <translation>Altri dati</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nome</translation>
    </message>
    <message>
      <source>Name of a new field</source>
      <translation>Nome di un nuovo campo</translation>
    </message>
    <message>
      <source>Name the choices.</source>
      <translation>Indica le scelte.</translation>
    </message>
    <message>
      <source>Name, address, company or tag</source>
      <translation>Nome, indirizzo, azienda o etichetta</translation>
    </message>
    <message>
      <source>New customer</source>
      <translation>Nuovo cliente</translation>
    </message>
    <message>
      <source>New tag</source>
      <translation>Nuova etichetta</translation>
    </message>
    <message>
      <source>No conversations yet.</source>
      <translation>Ancora nessuna conversazione.</translation>
    </message>
    <message>
      <source>No customers yet</source>
      <translation>Ancora nessun cliente</translation>
    </message>
    <message>
      <source>Nobody fits these words.</source>
      <translation>Nessuno corrisponde a queste parole.</translation>
    </message>
    <message>
      <source>Not the same</source>
      <translation>Non è la stessa</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Note</translation>
    </message>
    <message>
      <source>Nothing is rewritten: the two are shown as one, and can be taken apart again whenever you like.</source>
      <translation>Nulla viene riscritto: i due sono mostrati come uno solo e si possono separare di nuovo quando vuoi.</translation>
    </message>
    <message>
      <source>Nothing noted yet.</source>
      <translation>Ancora niente di annotato.</translation>
    </message>
    <message>
      <source>Number</source>
      <translation>Numero</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>Luogo</translation>
    </message>
    <message>
      <source>Show all of %1</source>
      <translation>Mostra tutto di %1</translation>
    </message>
    <message>
      <source>Signs with %1</source>
      <translation>Firma con %1</translation>
    </message>
    <message>
      <source>Sort</source>
      <translation>Ordina</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Ferma</translation>
    </message>
    <message>
      <source>Tables and vCards</source>
      <translation>Tabelle e vCard</translation>
    </message>
    <message>
      <source>Tag %1, take it off</source>
      <translation>Etichetta %1, togli</translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>Etichette</translation>
    </message>
    <message>
      <source>Take %1 apart again</source>
      <translation>Separa di nuovo %1</translation>
    </message>
    <message>
      <source>Take apart</source>
      <translation>Separa</translation>
    </message>
    <message>
      <source>Take it off</source>
      <translation>Togli</translation>
    </message>
    <message>
      <source>Take off %1</source>
      <translation>Togli %1</translation>
    </message>
    <message>
      <source>Taking back what was imported…</source>
      <translation>Annullo ciò che è stato importato…</translation>
    </message>
    <message>
      <source>Telephone</source>
      <translation>Telefono</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Testo</translation>
    </message>
    <message>
      <source>The conversations that this address began go with it.</source>
      <translation>Le conversazioni iniziate da questo indirizzo vanno con lui.</translation>
    </message>
    <message>
      <source>The latest %1 are shown; search finds the others.</source>
      <translation>Si vedono le ultime %1; la ricerca trova le altre.</translation>
    </message>
    <message>
      <source>The same mailbox, written %1</source>
      <translation>La stessa casella, scritta %1</translation>
    </message>
    <message>
      <source>The same name on another channel, %1</source>
      <translation>Lo stesso nome su un altro canale, %1</translation>
    </message>
    <message>
      <source>The same name, both at %1</source>
      <translation>Lo stesso nome, entrambi in %1</translation>
    </message>
    <message>
      <source>The same number, %1</source>
      <translation>Lo stesso numero, %1</translation>
    </message>
    <message>
      <source>They are asked of every customer, in this order.</source>
      <translation>Valgono per ogni cliente, in quest’ordine.</translation>
    </message>
    <message>
      <source>They come with their first message. You can also bring them from a file.</source>
      <translation>Arrivano con il loro primo messaggio. Puoi anche portarli da un file.</translation>
    </message>
    <message numerus="yes">
      <source>This erases %n conversations with all messages, files and notes, everything noted about the person, and every trace in the search index and the journal. It cannot be undone.</source>
      <translation>
        <numerusform>Spariranno: %n conversazione con tutti i messaggi, i file e le note, tutto ciò che è annotato sulla persona e ogni traccia nell’indice di ricerca e nel registro. Non si può annullare.</numerusform>
        <numerusform>Spariranno: %n conversazioni con tutti i messaggi, i file e le note, tutto ciò che è annotato sulla persona e ogni traccia nell’indice di ricerca e nel registro. Non si può annullare.</numerusform>
      </translation>
    </message>
    <message>
      <source>Time zone</source>
      <translation>Fuso orario</translation>
    </message>
    <message>
      <source>Type the name to go on: %1</source>
      <translation>Scrivi il nome per continuare: %1</translation>
    </message>
    <message>
      <source>Unblock</source>
      <translation>Sblocca</translation>
    </message>
    <message>
      <source>Unblock it</source>
      <translation>Sbloccalo</translation>
    </message>
    <message>
      <source>Unknown</source>
      <translation>Sconosciuto</translation>
    </message>
    <message>
      <source>What %1 is</source>
      <translation>Che cos’è %1</translation>
    </message>
    <message>
      <source>What to do with %1</source>
      <translation>Cosa fare con %1</translation>
    </message>
    <message>
      <source>Whoever writes to you will stand here.</source>
      <translation>Chi ti scrive apparirà qui.</translation>
    </message>
    <message>
      <source>Write</source>
      <translation>Scrivi</translation>
    </message>
    <message>
      <source>Write to it</source>
      <translation>Scrivi a questo indirizzo</translation>
    </message>
    <message>
      <source>Written to %1.</source>
      <translation>Scritto in %1.</translation>
    </message>
    <message numerus="yes">
      <source>and %n more</source>
      <translation>
        <numerusform>e %n altra persona</numerusform>
        <numerusform>e altre %n persone</numerusform>
      </translation>
    </message>
    <message>
      <source>blocked</source>
      <translation>bloccato</translation>
    </message>
    <message>
      <source>customers</source>
      <comment>a file's name</comment>
      <translation>clienti</translation>
    </message>
    <message>
      <source>last contact %1</source>
      <translation>ultimo contatto %1</translation>
    </message>
    <message>
      <source>nothing yet</source>
      <translation>ancora niente</translation>
    </message>
  </context>
  <context>
    <name>Date</name>
    <message>
      <source>Today</source>
      <translation>Oggi</translation>
    </message>
    <message>
      <source>Tomorrow %1</source>
      <translation>Domani %1</translation>
    </message>
    <message>
      <source>Yesterday</source>
      <translation>Ieri</translation>
    </message>
    <message>
      <source>Yesterday %1</source>
      <translation>Ieri %1</translation>
    </message>
    <message>
      <source>d MMM</source>
      <comment>day and short month</comment>
      <translation>d MMM</translation>
    </message>
    <message>
      <source>d MMM yyyy</source>
      <comment>with the year</comment>
      <translation>d MMM yyyy</translation>
    </message>
    <message>
      <source>d MMMM yyyy</source>
      <comment>day, month and year</comment>
      <translation>d MMMM yyyy</translation>
    </message>
    <message>
      <source>ddd d MMM yyyy</source>
      <comment>short, with the year</comment>
      <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
      <source>dddd d MMMM</source>
      <comment>weekday, day and month</comment>
      <translation>dddd d MMMM</translation>
    </message>
  </context>
  <context>
    <name>Delivery</name>
    <message>
      <source>Came back from %1</source>
      <translation>Tornato da %1</translation>
    </message>
    <message>
      <source>Delivered</source>
      <translation>Consegnato</translation>
    </message>
    <message>
      <source>Leaves %1</source>
      <translation>Parte %1</translation>
    </message>
    <message>
      <source>Leaves %1, unless they write before</source>
      <translation>Parte %1, a meno che non scrivano prima</translation>
    </message>
    <message>
      <source>Leaves in %1 s, undo with %2</source>
      <translation>Parte tra %1 s, annulla con %2</translation>
    </message>
    <message>
      <source>Not sent</source>
      <translation>Non inviato</translation>
    </message>
    <message>
      <source>Not sent to %1</source>
      <translation>Non inviato a %1</translation>
    </message>
    <message>
      <source>Not sent: taken back</source>
      <translation>Non inviato: ritirato</translation>
    </message>
    <message>
      <source>On hold</source>
      <translation>In sospeso</translation>
    </message>
    <message>
      <source>Read</source>
      <translation>Letto</translation>
    </message>
    <message>
      <source>Sending</source>
      <translation>Invio in corso</translation>
    </message>
    <message>
      <source>Sent %1</source>
      <translation>Inviato %1</translation>
    </message>
    <message>
      <source>Tried in vain, again at %1</source>
      <translation>Tentativo fallito, di nuovo alle %1</translation>
    </message>
    <message>
      <source>Unknown: the line broke while the server was answering.</source>
      <translation>Sconosciuto: la linea è caduta mentre il server rispondeva.</translation>
    </message>
    <message>
      <source>Waiting to be sent</source>
      <translation>In attesa di invio</translation>
    </message>
    <message>
      <source>accepted</source>
      <translation>accettato</translation>
    </message>
    <message>
      <source>came back</source>
      <translation>tornato indietro</translation>
    </message>
    <message>
      <source>delayed</source>
      <translation>in ritardo</translation>
    </message>
    <message>
      <source>delivered</source>
      <translation>consegnato</translation>
    </message>
    <message>
      <source>offered</source>
      <translation>offerto</translation>
    </message>
    <message>
      <source>read</source>
      <translation>letto</translation>
    </message>
    <message>
      <source>refused</source>
      <translation>rifiutato</translation>
    </message>
    <message>
      <source>still to be tried</source>
      <translation>ancora da tentare</translation>
    </message>
    <message>
      <source>they wrote before it was due</source>
      <translation>hanno scritto prima che partisse</translation>
    </message>
  </context>
  <context>
    <name>Demo</name>
    <message>
      <source>Connect a real mailbox</source>
      <translation>Collega una casella vera</translation>
    </message>
    <message>
      <source>Customers write by themselves; nothing leaves this computer.</source>
      <translation>I clienti scrivono da soli; nulla esce da questo computer.</translation>
    </message>
    <message>
      <source>Demo shop</source>
      <translation>Negozio dimostrativo</translation>
    </message>
    <message>
      <source>Let the demo’s customers write</source>
      <translation>Lascia scrivere i clienti dimostrativi</translation>
    </message>
    <message>
      <source>Let them write</source>
      <translation>Lasciali scrivere</translation>
    </message>
    <message>
      <source>Pause the demo’s customers</source>
      <translation>Metti in pausa i clienti dimostrativi</translation>
    </message>
    <message>
      <source>Pause them</source>
      <translation>Mettili in pausa</translation>
    </message>
    <message>
      <source>Start over</source>
      <translation>Ricomincia</translation>
    </message>
    <message>
      <source>Start the demo over</source>
      <translation>Ricomincia la dimostrazione</translation>
    </message>
  </context>
  <context>
    <name>Doubt</name>
    <message>
      <source>%1 is known from now on</source>
      <translation>%1 è conosciuto da ora in poi</translation>
    </message>
    <message>
      <source>%1 looks like %2, but is somebody else</source>
      <translation>%1 somiglia a %2, ma è qualcun altro</translation>
    </message>
    <message>
      <source>%1 looks like you, %2, but is somebody else</source>
      <translation>%1 somiglia al vostro %2, ma è qualcun altro</translation>
    </message>
    <message>
      <source>%1 looks like your customer %2, but is another</source>
      <translation>%1 somiglia al vostro cliente %2, ma è un altro</translation>
    </message>
    <message>
      <source>Answers go to %1, not to the sender</source>
      <translation>Le risposte vanno a %1, non al mittente</translation>
    </message>
    <message>
      <source>I know them</source>
      <translation>Li conosco</translation>
    </message>
    <message>
      <source>It is spam</source>
      <translation>È spam</translation>
    </message>
  </context>
  <context>
    <name>Embedded</name>
    <message>
      <source>Attached message: %1</source>
      <translation>Messaggio allegato: %1</translation>
    </message>
  </context>
  <context>
    <name>Event</name>
    <message>
      <source>%1 added the tag %2</source>
      <translation>%1 ha messo l’etichetta %2</translation>
    </message>
    <message>
      <source>%1 assigned this to %2</source>
      <translation>%1 ha assegnato a %2</translation>
    </message>
    <message>
      <source>%1 began the playbook %3</source>
      <translation>%1 ha iniziato la procedura %3</translation>
    </message>
    <message>
      <source>%1 blocked the sender</source>
      <translation>%1 ha bloccato il mittente</translation>
    </message>
    <message>
      <source>%1 changed the priority to %2</source>
      <translation>%1 ha cambiato la priorità in %2</translation>
    </message>
    <message>
      <source>%1 changed the status to %2</source>
      <translation>%1 ha cambiato lo stato in %2</translation>
    </message>
    <message>
      <source>%1 confirmed that a reply arrived</source>
      <translation>%1 ha confermato che una risposta è arrivata</translation>
    </message>
    <message>
      <source>%1 erased this</source>
      <translation>%1 ha cancellato questo</translation>
    </message>
    <message>
      <source>%1 finished the playbook %2</source>
      <translation>%1 ha finito la procedura %2</translation>
    </message>
    <message>
      <source>%1 finished the playbook %2, %3 of %4 steps done</source>
      <translation>%1 ha finito la procedura %2, fatti %3 passi su %4</translation>
    </message>
    <message>
      <source>%1 joined #%2 to this conversation</source>
      <translation>%1 ha unito #%2 a questa conversazione</translation>
    </message>
    <message>
      <source>%1 made #%3 of a part of this</source>
      <translation>%1 ha creato #%3 da una parte di questa</translation>
    </message>
    <message>
      <source>%1 marked this as spam</source>
      <translation>%1 l'ha segnata come spam</translation>
    </message>
    <message>
      <source>%1 moved a message here from #%2</source>
      <translation>%1 ha spostato qui un messaggio da #%2</translation>
    </message>
    <message>
      <source>%1 moved a message to #%3</source>
      <translation>%1 ha spostato un messaggio in #%3</translation>
    </message>
    <message>
      <source>%1 pinned this</source>
      <translation>%1 l'ha fissata</translation>
    </message>
    <message>
      <source>%1 reopened this</source>
      <translation>%1 ha riaperto</translation>
    </message>
    <message>
      <source>%1 resolved this</source>
      <translation>%1 ha risolto</translation>
    </message>
    <message>
      <source>%1 snoozed this</source>
      <translation>%1 l'ha rimandata</translation>
    </message>
    <message>
      <source>%1 snoozed this until %2</source>
      <translation>%1 ha rimandato a %2</translation>
    </message>
    <message>
      <source>%1 split this off from #%2</source>
      <translation>%1 l'ha separata da #%2</translation>
    </message>
    <message>
      <source>%1 took #%2 out of this conversation</source>
      <translation>%1 ha tolto #%2 da questa conversazione</translation>
    </message>
    <message>
      <source>%1 took the assignment away</source>
      <translation>%1 ha tolto l’assegnazione</translation>
    </message>
    <message>
      <source>%1 took the playbook %3 off</source>
      <translation>%1 ha tolto la procedura %3</translation>
    </message>
    <message>
      <source>%1 took the tag %2 away</source>
      <translation>%1 ha tolto l’etichetta %2</translation>
    </message>
    <message>
      <source>%1 took this</source>
      <translation>%1 l’ha presa in carico</translation>
    </message>
    <message>
      <source>%1 took this apart from #%3</source>
      <translation>%1 l'ha staccata da #%3</translation>
    </message>
    <message>
      <source>%1 unpinned this</source>
      <translation>%1 non la tiene più fissata</translation>
    </message>
    <message>
      <source>%1 went on with %3 as it is now</source>
      <translation>%1 ha continuato con %3 com’è adesso</translation>
    </message>
    <message>
      <source>%1 went on with the playbook %3</source>
      <translation>%1 ha ripreso la procedura %3</translation>
    </message>
    <message>
      <source>A message came back</source>
      <translation>Un messaggio è tornato indietro</translation>
    </message>
    <message>
      <source>A message is delayed</source>
      <translation>Un messaggio è in ritardo</translation>
    </message>
    <message>
      <source>A message was delivered</source>
      <translation>Un messaggio è stato consegnato</translation>
    </message>
    <message>
      <source>A message was read</source>
      <translation>Un messaggio è stato letto</translation>
    </message>
    <message>
      <source>A new message opened this again</source>
      <translation>Un nuovo messaggio l’ha riaperta</translation>
    </message>
    <message>
      <source>Nightdesk</source>
      <translation>Nightdesk</translation>
    </message>
    <message>
      <source>Now: %2</source>
      <translation>Ora: %2</translation>
    </message>
    <message>
      <source>The snooze is over</source>
      <translation>Il rinvio è finito</translation>
    </message>
  </context>
  <context>
    <name>Filters</name>
    <message>
      <source>All</source>
      <translation>Tutte</translation>
    </message>
    <message>
      <source>All of this view</source>
      <translation>Tutto di questa vista</translation>
    </message>
    <message>
      <source>All that was found</source>
      <translation>Tutto quello che è stato trovato</translation>
    </message>
    <message>
      <source>Any playbook</source>
      <translation>Una procedura qualsiasi</translation>
    </message>
    <message>
      <source>Assigned to</source>
      <translation>Assegnata a</translation>
    </message>
    <message>
      <source>At a playbook</source>
      <translation>In una procedura</translation>
    </message>
    <message>
      <source>Channel</source>
      <translation>Canale</translation>
    </message>
    <message>
      <source>Files</source>
      <translation>File</translation>
    </message>
    <message>
      <source>Filter this view</source>
      <translation>Filtra questa vista</translation>
    </message>
    <message>
      <source>Filtered by %1, press to take it away</source>
      <translation>Filtrata per %1, premi per togliere</translation>
    </message>
    <message>
      <source>Filters</source>
      <translation>Filtri</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Altro</translation>
    </message>
    <message>
      <source>More channels</source>
      <translation>Altri canali</translation>
    </message>
    <message>
      <source>Nobody</source>
      <translation>Nessuno</translation>
    </message>
    <message>
      <source>Nobody's</source>
      <translation>Di nessuno</translation>
    </message>
    <message>
      <source>Only open ones</source>
      <translation>Solo quelle aperte</translation>
    </message>
    <message>
      <source>Only with files</source>
      <translation>Solo con file</translation>
    </message>
    <message>
      <source>Priority</source>
      <translation>Priorità</translation>
    </message>
    <message>
      <source>Show all</source>
      <translation>Mostra tutte</translation>
    </message>
    <message>
      <source>Tag</source>
      <translation>Etichetta</translation>
    </message>
    <message>
      <source>Unread</source>
      <translation>Non lette</translation>
    </message>
  </context>
  <context>
    <name>Find</name>
    <message>
      <source>Close</source>
      <translation>Chiudi</translation>
    </message>
    <message>
      <source>Find in the conversation</source>
      <translation>Cerca nella conversazione</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Successivo</translation>
    </message>
    <message>
      <source>Previous</source>
      <translation>Precedente</translation>
    </message>
    <message>
      <source>none</source>
      <translation>nessuno</translation>
    </message>
  </context>
  <context>
    <name>Invite</name>
    <message>
      <source> (%1 in %2)</source>
      <translation> (%1 a %2)</translation>
    </message>
    <message>
      <source>%1 accepts</source>
      <translation>%1 accetta</translation>
    </message>
    <message>
      <source>%1 declines</source>
      <translation>%1 rifiuta</translation>
    </message>
    <message>
      <source>%1 on %2</source>
      <comment>every week on Monday</comment>
      <translation>%1: %2</translation>
    </message>
    <message>
      <source>%1 says perhaps</source>
      <translation>%1 dice forse</translation>
    </message>
    <message>
      <source>%2, the answer leaves in %1 s</source>
      <translation>%2, la risposta parte tra %1 s</translation>
    </message>
    <message numerus="yes">
      <source>%n times</source>
      <translation>
        <numerusform>%n volta</numerusform>
        <numerusform>%n volte</numerusform>
      </translation>
    </message>
    <message>
      <source>Accept</source>
      <translation>Accetta</translation>
    </message>
    <message>
      <source>Accepted</source>
      <translation>Accettato</translation>
    </message>
    <message>
      <source>An event</source>
      <translation>Un evento</translation>
    </message>
    <message>
      <source>Answered: perhaps</source>
      <translation>Risposto: forse</translation>
    </message>
    <message>
      <source>Asked by %1</source>
      <translation>Invito di %1</translation>
    </message>
    <message>
      <source>Decline</source>
      <translation>Rifiuta</translation>
    </message>
    <message>
      <source>Declined</source>
      <translation>Rifiutato</translation>
    </message>
    <message numerus="yes">
      <source>Every %n days</source>
      <translation>
        <numerusform>Ogni %n giorni</numerusform>
        <numerusform>Ogni %n giorni</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Every %n months</source>
      <translation>
        <numerusform>Ogni %n mesi</numerusform>
        <numerusform>Ogni %n mesi</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Every %n weeks</source>
      <translation>
        <numerusform>Ogni %n settimane</numerusform>
        <numerusform>Ogni %n settimane</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Every %n years</source>
      <translation>
        <numerusform>Ogni %n anni</numerusform>
        <numerusform>Ogni %n anni</numerusform>
      </translation>
    </message>
    <message>
      <source>Every day</source>
      <translation>Ogni giorno</translation>
    </message>
    <message>
      <source>Every month</source>
      <translation>Ogni mese</translation>
    </message>
    <message>
      <source>Every week</source>
      <translation>Ogni settimana</translation>
    </message>
    <message>
      <source>Every year</source>
      <translation>Ogni anno</translation>
    </message>
    <message>
      <source>It does not take place</source>
      <translation>Non si tiene</translation>
    </message>
    <message>
      <source>It takes place more than once</source>
      <translation>Si tiene più di una volta</translation>
    </message>
    <message>
      <source>Perhaps</source>
      <translation>Forse</translation>
    </message>
    <message>
      <source>You accepted</source>
      <translation>Hai accettato</translation>
    </message>
    <message>
      <source>You declined</source>
      <translation>Hai rifiutato</translation>
    </message>
    <message>
      <source>You said perhaps</source>
      <translation>Hai detto forse</translation>
    </message>
    <message>
      <source>day %1</source>
      <translation>il giorno %1</translation>
    </message>
    <message>
      <source>the first %1</source>
      <comment>Monday to Friday</comment>
      <translation>il primo %1</translation>
    </message>
    <message>
      <source>the first %1</source>
      <comment>Saturday</comment>
      <translation>il primo %1</translation>
    </message>
    <message>
      <source>the first %1</source>
      <comment>Sunday</comment>
      <translation>la prima %1</translation>
    </message>
    <message>
      <source>the fourth %1</source>
      <comment>Monday to Friday</comment>
      <translation>il quarto %1</translation>
    </message>
    <message>
      <source>the fourth %1</source>
      <comment>Saturday</comment>
      <translation>il quarto %1</translation>
    </message>
    <message>
      <source>the fourth %1</source>
      <comment>Sunday</comment>
      <translation>la quarta %1</translation>
    </message>
    <message>
      <source>the last %1</source>
      <comment>Monday to Friday</comment>
      <translation>l’ultimo %1</translation>
    </message>
    <message>
      <source>the last %1</source>
      <comment>Saturday</comment>
      <translation>l’ultimo %1</translation>
    </message>
    <message>
      <source>the last %1</source>
      <comment>Sunday</comment>
      <translation>l’ultima %1</translation>
    </message>
    <message>
      <source>the last day</source>
      <translation>l’ultimo giorno</translation>
    </message>
    <message>
      <source>the second %1</source>
      <comment>Monday to Friday</comment>
      <translation>il secondo %1</translation>
    </message>
    <message>
      <source>the second %1</source>
      <comment>Saturday</comment>
      <translation>il secondo %1</translation>
    </message>
    <message>
      <source>the second %1</source>
      <comment>Sunday</comment>
      <translation>la seconda %1</translation>
    </message>
    <message>
      <source>the third %1</source>
      <comment>Monday to Friday</comment>
      <translation>il terzo %1</translation>
    </message>
    <message>
      <source>the third %1</source>
      <comment>Saturday</comment>
      <translation>il terzo %1</translation>
    </message>
    <message>
      <source>the third %1</source>
      <comment>Sunday</comment>
      <translation>la terza %1</translation>
    </message>
    <message>
      <source>until %1</source>
      <translation>fino al %1</translation>
    </message>
    <message numerus="yes">
      <source>with %n others</source>
      <translation>
        <numerusform>con %n altra persona</numerusform>
        <numerusform>con altre %n persone</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Keys</name>
    <message>
      <source>%1 is “%2” already.</source>
      <translation>%1 è già «%2».</translation>
    </message>
    <message>
      <source>%1 … a second key may follow.</source>
      <translation>%1 … può seguire un secondo tasto.</translation>
    </message>
    <message>
      <source>As in %1</source>
      <translation>Come in %1</translation>
    </message>
    <message>
      <source>Assign</source>
      <translation>Assegna</translation>
    </message>
    <message>
      <source>Assign to me</source>
      <translation>Assegna a me</translation>
    </message>
    <message>
      <source>Attach a file</source>
      <translation>Allega un file</translation>
    </message>
    <message>
      <source>Begin a playbook</source>
      <translation>Iniziare una procedura</translation>
    </message>
    <message>
      <source>Block the customer</source>
      <translation>Blocca il cliente</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Cambia</translation>
    </message>
    <message>
      <source>Change the signature</source>
      <translation>Cambia la firma</translation>
    </message>
    <message>
      <source>Choose among several</source>
      <translation>Scegli tra più</translation>
    </message>
    <message>
      <source>Choose none</source>
      <translation>Non sceglierne nessuna</translation>
    </message>
    <message>
      <source>Choose the whole view</source>
      <translation>Scegli tutta la vista</translation>
    </message>
    <message>
      <source>Choose this and the next</source>
      <translation>Scegli questa e la successiva</translation>
    </message>
    <message>
      <source>Choose this and the previous</source>
      <translation>Scegli questa e la precedente</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Chiudi</translation>
    </message>
    <message>
      <source>Close the column of views</source>
      <translation>Chiudi la colonna delle viste</translation>
    </message>
    <message>
      <source>Commands</source>
      <translation>Comandi</translation>
    </message>
    <message>
      <source>Conversation and queue</source>
      <translation>Conversazione e coda</translation>
    </message>
    <message>
      <source>Conversations that are at a playbook</source>
      <translation>Conversazioni che seguono una procedura</translation>
    </message>
    <message>
      <source>Customers</source>
      <translation>Clienti</translation>
    </message>
    <message>
      <source>Delete the view</source>
      <translation>Elimina la vista</translation>
    </message>
    <message>
      <source>Discard the draft</source>
      <translation>Scarta la bozza</translation>
    </message>
    <message>
      <source>Do again what was undone</source>
      <translation>Rifai ciò che è stato annullato</translation>
    </message>
    <message>
      <source>Earlier versions of the article</source>
      <translation>Versioni precedenti dell’articolo</translation>
    </message>
    <message>
      <source>Emoji</source>
      <translation>Emoji</translation>
    </message>
    <message>
      <source>Enter changes a key, Delete takes it away.</source>
      <translation>Invio cambia un tasto, Canc lo toglie.</translation>
    </message>
    <message>
      <source>Erase the customer for good</source>
      <translation>Cancella il cliente per sempre</translation>
    </message>
    <message>
      <source>Export all customers as a table</source>
      <translation>Esporta tutti i clienti in una tabella</translation>
    </message>
    <message>
      <source>Export the articles</source>
      <translation>Esporta gli articoli</translation>
    </message>
    <message>
      <source>Export the customer with all messages</source>
      <translation>Esporta il cliente con tutti i messaggi</translation>
    </message>
    <message>
      <source>Filter the view</source>
      <translation>Filtra la vista</translation>
    </message>
    <message>
      <source>Find by word or key</source>
      <translation>Cerca per parola o tasto</translation>
    </message>
    <message>
      <source>Find customers</source>
      <translation>Cerca clienti</translation>
    </message>
    <message>
      <source>Find in the conversation</source>
      <translation>Cerca nella conversazione</translation>
    </message>
    <message>
      <source>Find playbooks</source>
      <translation>Cercare procedure</translation>
    </message>
    <message>
      <source>Find templates</source>
      <translation>Cercare modelli</translation>
    </message>
    <message>
      <source>Finish the playbook</source>
      <translation>Finire la procedura</translation>
    </message>
    <message>
      <source>Forward</source>
      <translation>Inoltra</translation>
    </message>
    <message>
      <source>Go to</source>
      <translation>Vai a</translation>
    </message>
    <message>
      <source>Go to the customers</source>
      <translation>Vai ai clienti</translation>
    </message>
    <message>
      <source>Go to the inbox</source>
      <translation>Vai alla posta in arrivo</translation>
    </message>
    <message>
      <source>Go to the knowledge base</source>
      <translation>Vai alla base di conoscenza</translation>
    </message>
    <message>
      <source>Go to the playbooks</source>
      <translation>Andare alle procedure</translation>
    </message>
    <message>
      <source>Go to the templates</source>
      <translation>Andare ai modelli</translation>
    </message>
    <message>
      <source>Import articles</source>
      <translation>Importa articoli</translation>
    </message>
    <message>
      <source>Import customers</source>
      <translation>Importa clienti</translation>
    </message>
    <message>
      <source>Insert a template</source>
      <translation>Inserire un modello</translation>
    </message>
    <message>
      <source>Insert from the knowledge base</source>
      <translation>Inserisci dalla base di conoscenza</translation>
    </message>
    <message>
      <source>Join the customer with another</source>
      <translation>Unisci il cliente con un altro</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Tasti</translation>
    </message>
    <message>
      <source>Letters act</source>
      <translation>Le lettere agiscono</translation>
    </message>
    <message>
      <source>Letters rest</source>
      <translation>Le lettere riposano</translation>
    </message>
    <message>
      <source>Mark as read</source>
      <translation>Segna come letta</translation>
    </message>
    <message>
      <source>Mark as spam</source>
      <translation>Segna come spam</translation>
    </message>
    <message>
      <source>Mark as unread</source>
      <translation>Segna come da leggere</translation>
    </message>
    <message>
      <source>New article</source>
      <translation>Nuovo articolo</translation>
    </message>
    <message>
      <source>New customer</source>
      <translation>Nuovo cliente</translation>
    </message>
    <message>
      <source>New message</source>
      <translation>Nuovo messaggio</translation>
    </message>
    <message>
      <source>New playbook</source>
      <translation>Nuova procedura</translation>
    </message>
    <message>
      <source>New template</source>
      <translation>Nuovo modello</translation>
    </message>
    <message>
      <source>Next article</source>
      <translation>Articolo successivo</translation>
    </message>
    <message>
      <source>Next conversation</source>
      <translation>Conversazione successiva</translation>
    </message>
    <message>
      <source>Next customer</source>
      <translation>Cliente successivo</translation>
    </message>
    <message>
      <source>Next pane</source>
      <translation>Riquadro successivo</translation>
    </message>
    <message>
      <source>Next place found</source>
      <translation>Occorrenza successiva</translation>
    </message>
    <message>
      <source>Next playbook</source>
      <translation>Procedura successiva</translation>
    </message>
    <message>
      <source>Next template</source>
      <translation>Modello successivo</translation>
    </message>
    <message>
      <source>Not spam</source>
      <translation>Non è spam</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Nota</translation>
    </message>
    <message>
      <source>Note at the next step of the playbook</source>
      <translation>Nota al prossimo passo della procedura</translation>
    </message>
    <message>
      <source>One level out</source>
      <translation>Un livello fuori</translation>
    </message>
    <message>
      <source>Open the conversation</source>
      <translation>Apri la conversazione</translation>
    </message>
    <message>
      <source>Order of the view</source>
      <translation>Ordine della vista</translation>
    </message>
    <message>
      <source>Outbox</source>
      <translation>Posta in uscita</translation>
    </message>
    <message>
      <source>Paste as text</source>
      <translation>Incolla come testo</translation>
    </message>
    <message>
      <source>Pause notices for an hour</source>
      <translation>Sospendi gli avvisi per un’ora</translation>
    </message>
    <message>
      <source>Pin no longer</source>
      <translation>Non fissare più</translation>
    </message>
    <message>
      <source>Pin the views beside the queue</source>
      <translation>Fissa le viste accanto alla coda</translation>
    </message>
    <message>
      <source>Pin the views, or close them</source>
      <translation>Fissa le viste, o chiudile</translation>
    </message>
    <message>
      <source>Pin to the top</source>
      <translation>Fissa in alto</translation>
    </message>
    <message>
      <source>Pin to the top, or no longer</source>
      <translation>Fissa in alto, o non più</translation>
    </message>
    <message>
      <source>Press the new key for “%1”. Esc stops.</source>
      <translation>Premi il nuovo tasto per «%1». Esc interrompe.</translation>
    </message>
    <message>
      <source>Previous article</source>
      <translation>Articolo precedente</translation>
    </message>
    <message>
      <source>Previous conversation</source>
      <translation>Conversazione precedente</translation>
    </message>
    <message>
      <source>Previous customer</source>
      <translation>Cliente precedente</translation>
    </message>
    <message>
      <source>Previous pane</source>
      <translation>Riquadro precedente</translation>
    </message>
    <message>
      <source>Previous place found</source>
      <translation>Occorrenza precedente</translation>
    </message>
    <message>
      <source>Previous playbook</source>
      <translation>Procedura precedente</translation>
    </message>
    <message>
      <source>Previous template</source>
      <translation>Modello precedente</translation>
    </message>
    <message>
      <source>Priority</source>
      <translation>Priorità</translation>
    </message>
    <message>
      <source>Publish the article</source>
      <translation>Pubblica l’articolo</translation>
    </message>
    <message>
      <source>Publish the help centre</source>
      <translation>Pubblica il centro assistenza</translation>
    </message>
    <message>
      <source>Questions without an article</source>
      <translation>Domande senza articolo</translation>
    </message>
    <message>
      <source>Quit Nightdesk</source>
      <translation>Esci da Nightdesk</translation>
    </message>
    <message>
      <source>Read the article, or write it</source>
      <translation>Leggi l’articolo, o scrivilo</translation>
    </message>
    <message>
      <source>Rename or share the view</source>
      <translation>Rinomina o condividi la vista</translation>
    </message>
    <message>
      <source>Reopen</source>
      <translation>Riapri</translation>
    </message>
    <message>
      <source>Reply</source>
      <translation>Rispondi</translation>
    </message>
    <message>
      <source>Reply to all</source>
      <translation>Rispondi a tutti</translation>
    </message>
    <message>
      <source>Reset</source>
      <translation>Ripristina</translation>
    </message>
    <message>
      <source>Reset all</source>
      <translation>Ripristina tutto</translation>
    </message>
    <message>
      <source>Resolve, and go to the next</source>
      <translation>Risolvi e passa alla successiva</translation>
    </message>
    <message>
      <source>Save the article</source>
      <translation>Salva l’articolo</translation>
    </message>
    <message>
      <source>Save the playbook</source>
      <translation>Salvare la procedura</translation>
    </message>
    <message>
      <source>Save the search as a view</source>
      <translation>Salva la ricerca come vista</translation>
    </message>
    <message>
      <source>Save the template</source>
      <translation>Salvare il modello</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Cerca</translation>
    </message>
    <message>
      <source>Search articles</source>
      <translation>Cerca articoli</translation>
    </message>
    <message>
      <source>Send and resolve</source>
      <translation>Invia e risolvi</translation>
    </message>
    <message>
      <source>Send later</source>
      <translation>Invia più tardi</translation>
    </message>
    <message>
      <source>Send, or add the note</source>
      <translation>Invia, o aggiungi la nota</translation>
    </message>
    <message>
      <source>Skip the next step of the playbook</source>
      <translation>Saltare il prossimo passo della procedura</translation>
    </message>
    <message>
      <source>Snooze</source>
      <translation>Rimanda</translation>
    </message>
    <message>
      <source>Spam, or not</source>
      <translation>Spam, o no</translation>
    </message>
    <message>
      <source>Tag</source>
      <translation>Etichetta</translation>
    </message>
    <message>
      <source>Take it over</source>
      <translation>Prendilo</translation>
    </message>
    <message>
      <source>Take the playbook off</source>
      <translation>Togliere la procedura</translation>
    </message>
    <message>
      <source>Tell me of new messages again</source>
      <translation>Avvisami di nuovo dei messaggi nuovi</translation>
    </message>
    <message>
      <source>The customer of this conversation</source>
      <translation>Il cliente di questa conversazione</translation>
    </message>
    <message>
      <source>This map</source>
      <translation>Questa mappa</translation>
    </message>
    <message>
      <source>Tick the next step of the playbook</source>
      <translation>Spuntare il prossimo passo della procedura</translation>
    </message>
    <message>
      <source>To the steps of the playbook</source>
      <translation>Ai passi della procedura</translation>
    </message>
    <message>
      <source>Unblock the customer</source>
      <translation>Sblocca il cliente</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Annulla</translation>
    </message>
    <message>
      <source>Wait on the customer</source>
      <translation>Aspetta il cliente</translation>
    </message>
    <message>
      <source>Wake now</source>
      <translation>Riprendi ora</translation>
    </message>
    <message>
      <source>Where the next step leads</source>
      <translation>Dove porta il prossimo passo</translation>
    </message>
    <message>
      <source>Window</source>
      <translation>Finestra</translation>
    </message>
    <message>
      <source>Write down a call</source>
      <translation>Annota una chiamata</translation>
    </message>
    <message>
      <source>Write to the customer</source>
      <translation>Scrivi al cliente</translation>
    </message>
    <message>
      <source>Write to those who were told the old text</source>
      <translation>Scrivere a chi ha ricevuto il vecchio testo</translation>
    </message>
    <message>
      <source>Writing</source>
      <translation>Scrittura</translation>
    </message>
    <message>
      <source>changed</source>
      <translation>cambiato</translation>
    </message>
  </context>
  <context>
    <name>Kit</name>
    <message>
      <source>Close</source>
      <translation>Chiudi</translation>
    </message>
    <message>
      <source>Copied</source>
      <translation>Copiato</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Copia</translation>
    </message>
    <message>
      <source>Paste this into the pages of your website, before &lt;/body&gt;. The guide says what the server needs, step by step.</source>
      <translation>Incolli questo nelle pagine del sito, prima di &lt;/body&gt;. La guida dice passo per passo che cosa serve al server.</translation>
    </message>
    <message>
      <source>Save the guide</source>
      <translation>Salva la guida</translation>
    </message>
    <message>
      <source>Save the guide…</source>
      <translation>Salva la guida…</translation>
    </message>
    <message>
      <source>Saved: %1. Open it in a browser.</source>
      <translation>Salvata: %1. La apra in un browser.</translation>
    </message>
  </context>
  <context>
    <name>Knowledge</name>
    <message>
      <source>%1, older</source>
      <translation>%1, più vecchio</translation>
    </message>
    <message numerus="yes">
      <source>%n are here already</source>
      <translation>
        <numerusform>%n c’è già</numerusform>
        <numerusform>%n ci sono già</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n articles imported</source>
      <translation>
        <numerusform>%n articolo importato</numerusform>
        <numerusform>%n articoli importati</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n articles written to %1</source>
      <translation>
        <numerusform>%n articolo scritto in %1</numerusform>
        <numerusform>%n articoli scritti in %1</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customers were not written to.</source>
      <translation>
        <numerusform>Non si è scritto a %n cliente.</numerusform>
        <numerusform>Non si è scritto a %n clienti.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customers were told the old text.</source>
      <translation>
        <numerusform>%n cliente ha ricevuto il testo vecchio.</numerusform>
        <numerusform>%n clienti hanno ricevuto il testo vecchio.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n found it helpful</source>
      <translation>
        <numerusform>%n l’ha trovato utile</numerusform>
        <numerusform>%n l’hanno trovato utile</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n messages</source>
      <translation>
        <numerusform>%n messaggio</numerusform>
        <numerusform>%n messaggi</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n messages had left already.</source>
      <translation>
        <numerusform>%n messaggio era già partito.</numerusform>
        <numerusform>%n messaggi erano già partiti.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n messages leave in %1 s</source>
      <translation>
        <numerusform>%n messaggio parte fra %1 s</numerusform>
        <numerusform>%n messaggi partono fra %1 s</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n not</source>
      <translation>
        <numerusform>%n no</numerusform>
        <numerusform>%n no</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n open questions</source>
      <translation>
        <numerusform>%n domanda aperta</numerusform>
        <numerusform>%n domande aperte</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n pages of the help centre written to %1</source>
      <translation>
        <numerusform>%n pagina del centro assistenza scritta in %1</numerusform>
        <numerusform>%n pagine del centro assistenza scritte in %1</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n unpublished changes left out</source>
      <translation>
        <numerusform>%n modifica non pubblicata esclusa</numerusform>
        <numerusform>%n modifiche non pubblicate escluse</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n unpublished changes, too</source>
      <translation>
        <numerusform>anche %n modifica non pubblicata</numerusform>
        <numerusform>anche %n modifiche non pubblicate</numerusform>
      </translation>
    </message>
    <message>
      <source>About the article</source>
      <translation>L’articolo</translation>
    </message>
    <message>
      <source>All articles</source>
      <translation>Tutti gli articoli</translation>
    </message>
    <message>
      <source>Another language</source>
      <translation>Un’altra lingua</translation>
    </message>
    <message>
      <source>Archived</source>
      <translation>Archiviato</translation>
    </message>
    <message>
      <source>Article: %1. %2</source>
      <translation>Articolo: %1. %2</translation>
    </message>
    <message>
      <source>Articles</source>
      <translation>Articoli</translation>
    </message>
    <message>
      <source>Articles and templates</source>
      <translation>Articoli e modelli</translation>
    </message>
    <message>
      <source>Category</source>
      <translation>Categoria</translation>
    </message>
    <message>
      <source>Changes not published</source>
      <translation>Modifiche non pubblicate</translation>
    </message>
    <message>
      <source>Choose a folder…</source>
      <translation>Scegli…</translation>
    </message>
    <message>
      <source>Counted as a vote: “%1” was helpful</source>
      <translation>Contato come voto: “%1” è stato utile</translation>
    </message>
    <message>
      <source>Counted as a vote: “%1” was not helpful</source>
      <translation>Contato come voto: “%1” non è stato utile</translation>
    </message>
    <message>
      <source>Draft</source>
      <translation>Bozza</translation>
    </message>
    <message>
      <source>Drafts</source>
      <translation>Bozze</translation>
    </message>
    <message>
      <source>Drop the changes</source>
      <translation>Abbandona le modifiche</translation>
    </message>
    <message>
      <source>Each of them gets a message of their own, in the conversation you have with them; nobody sees who else gets it. What they asked stays open.</source>
      <translation>Ognuno riceve un messaggio tutto suo, nella conversazione che ha con te; nessuno vede chi altro lo riceve. Ciò che hanno chiesto resta aperto.</translation>
    </message>
    <message>
      <source>Earlier versions of %1</source>
      <translation>Versioni precedenti di %1</translation>
    </message>
    <message>
      <source>Earlier versions…</source>
      <translation>Versioni precedenti…</translation>
    </message>
    <message>
      <source>Edit this article</source>
      <translation>Modifica questo articolo</translation>
    </message>
    <message>
      <source>Edit this template</source>
      <translation>Modifica questo modello</translation>
    </message>
    <message>
      <source>Edited</source>
      <translation>Modificato</translation>
    </message>
    <message>
      <source>Email address for readers’ votes, if wanted</source>
      <translation>Indirizzo email per i voti, se desiderato</translation>
    </message>
    <message>
      <source>Every question has its article.</source>
      <translation>Ogni domanda ha il suo articolo.</translation>
    </message>
    <message>
      <source>Export everything…</source>
      <translation>Esporta tutto…</translation>
    </message>
    <message>
      <source>Export the articles</source>
      <translation>Esporta gli articoli</translation>
    </message>
    <message>
      <source>Folder of the help centre</source>
      <translation>Cartella del centro assistenza</translation>
    </message>
    <message>
      <source>Given to customers: %1</source>
      <translation>Dato ai clienti: %1</translation>
    </message>
    <message>
      <source>Heading</source>
      <translation>Titolo</translation>
    </message>
    <message>
      <source>Import a folder…</source>
      <translation>Importa una cartella…</translation>
    </message>
    <message>
      <source>Import articles</source>
      <translation>Importa articoli</translation>
    </message>
    <message>
      <source>Import, export, publish</source>
      <translation>Importa, esporta, pubblica</translation>
    </message>
    <message>
      <source>Importing articles…</source>
      <translation>Importazione degli articoli…</translation>
    </message>
    <message>
      <source>Insert a link to it</source>
      <translation>Inserisci un collegamento</translation>
    </message>
    <message>
      <source>Insert a picture</source>
      <translation>Inserisci un’immagine</translation>
    </message>
    <message>
      <source>Insert the template</source>
      <translation>Inserisci il modello</translation>
    </message>
    <message>
      <source>Insert the whole article</source>
      <translation>Inserisci l’articolo intero</translation>
    </message>
    <message>
      <source>Insert what answers</source>
      <translation>Inserisci ciò che risponde</translation>
    </message>
    <message>
      <source>Internal</source>
      <translation>Interno</translation>
    </message>
    <message>
      <source>It answers</source>
      <translation>Risponde</translation>
    </message>
    <message>
      <source>It does not answer</source>
      <translation>Non risponde</translation>
    </message>
    <message>
      <source>It has no earlier version yet.</source>
      <translation>Non ha ancora una versione precedente.</translation>
    </message>
    <message numerus="yes">
      <source>It solved %n conversations like this</source>
      <translation>
        <numerusform>Ha risolto %n conversazione come questa</numerusform>
        <numerusform>Ha risolto %n conversazioni come questa</numerusform>
      </translation>
    </message>
    <message>
      <source>Learning texts: %1 of %2</source>
      <translation>Apprendo i testi: %1 di %2</translation>
    </message>
    <message>
      <source>Link to an article</source>
      <translation>Collegamento a un articolo</translation>
    </message>
    <message>
      <source>Look up an article or template (Ctrl+J)</source>
      <translation>Cerca un articolo o un modello (Ctrl+J)</translation>
    </message>
    <message>
      <source>Missed something: %1</source>
      <translation>Mancava qualcosa: %1</translation>
    </message>
    <message>
      <source>More for this article</source>
      <translation>Altro per questo articolo</translation>
    </message>
    <message>
      <source>Needs no article</source>
      <translation>Non serve un articolo</translation>
    </message>
    <message>
      <source>New article</source>
      <translation>Nuovo articolo</translation>
    </message>
    <message>
      <source>No article and no template answers to that.</source>
      <translation>Nessun articolo né modello risponde a questo.</translation>
    </message>
    <message>
      <source>No article and no template fits what is asked here.</source>
      <translation>Nessun articolo e nessun modello risponde a ciò che si chiede qui.</translation>
    </message>
    <message>
      <source>No article answers to that.</source>
      <translation>Nessun articolo risponde a questo.</translation>
    </message>
    <message>
      <source>No article is so.</source>
      <translation>Nessun articolo è così.</translation>
    </message>
    <message>
      <source>No article needed</source>
      <translation>Non serve un articolo</translation>
    </message>
    <message>
      <source>No articles yet</source>
      <translation>Ancora nessun articolo</translation>
    </message>
    <message>
      <source>Nobody was told what it no longer says.</source>
      <translation>Nessuno ha ricevuto ciò che non dice più.</translation>
    </message>
    <message>
      <source>Not saved yet</source>
      <translation>Non ancora salvato</translation>
    </message>
    <message>
      <source>Nothing was found for them, or what was found did not answer. Newest first.</source>
      <translation>Per queste non si è trovato nulla, o ciò che si è trovato non rispondeva. Prima le più recenti.</translation>
    </message>
    <message>
      <source>Numbered list</source>
      <translation>Elenco numerato</translation>
    </message>
    <message>
      <source>Older translations</source>
      <translation>Traduzioni più vecchie</translation>
    </message>
    <message>
      <source>Open the article</source>
      <translation>Apri l’articolo</translation>
    </message>
    <message>
      <source>Open the conversation with %1, %2</source>
      <translation>Apri la conversazione con %1, %2</translation>
    </message>
    <message>
      <source>Public</source>
      <translation>Pubblico</translation>
    </message>
    <message>
      <source>Public articles that are published become pages of their own: files for any web server. The folder is written anew as a whole.</source>
      <translation>Gli articoli pubblici già pubblicati diventano pagine a sé: file per qualsiasi server web. La cartella viene riscritta per intero.</translation>
    </message>
    <message>
      <source>Publish</source>
      <translation>Pubblica</translation>
    </message>
    <message>
      <source>Publish changes</source>
      <translation>Pubblica le modifiche</translation>
    </message>
    <message>
      <source>Publish the help centre</source>
      <translation>Pubblica il centro assistenza</translation>
    </message>
    <message>
      <source>Publish the help centre…</source>
      <translation>Pubblica il centro assistenza…</translation>
    </message>
    <message>
      <source>Published</source>
      <translation>Pubblicato</translation>
    </message>
    <message>
      <source>Putting everything back…</source>
      <translation>Si rimette tutto com’era…</translation>
    </message>
    <message>
      <source>Questions without an article</source>
      <translation>Domande senza articolo</translation>
    </message>
    <message>
      <source>Questions without an article…</source>
      <translation>Domande senza articolo…</translation>
    </message>
    <message>
      <source>Read</source>
      <translation>Leggi</translation>
    </message>
    <message>
      <source>Reading the folder…</source>
      <translation>Lettura della cartella…</translation>
    </message>
    <message>
      <source>Restore this version</source>
      <translation>Ripristina questa versione</translation>
    </message>
    <message>
      <source>Restored: %1</source>
      <translation>Ripristinato: %1</translation>
    </message>
    <message>
      <source>Review due</source>
      <translation>Revisione scaduta</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Cerca</translation>
    </message>
    <message>
      <source>Search articles</source>
      <translation>Cerca articoli</translation>
    </message>
    <message numerus="yes">
      <source>Send %n messages</source>
      <translation>
        <numerusform>Inviare %n messaggio</numerusform>
        <numerusform>Inviare %n messaggi</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Send %n messages?</source>
      <translation>
        <numerusform>Inviare %n messaggio?</numerusform>
        <numerusform>Inviare %n messaggi?</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Send %n messages…</source>
      <translation>
        <numerusform>Inviare %n messaggio…</numerusform>
        <numerusform>Inviare %n messaggi…</numerusform>
      </translation>
    </message>
    <message>
      <source>Show them</source>
      <translation>Mostrali</translation>
    </message>
    <message>
      <source>Suggested</source>
      <translation>Suggeriti</translation>
    </message>
    <message>
      <source>Template: %1. %2</source>
      <translation>Modello: %1. %2</translation>
    </message>
    <message>
      <source>Text of the article</source>
      <translation>Testo dell’articolo</translation>
    </message>
    <message>
      <source>The article as it is read</source>
      <translation>L’articolo come si legge</translation>
    </message>
    <message>
      <source>The texts are the same.</source>
      <translation>I testi sono uguali.</translation>
    </message>
    <message>
      <source>These links lead to no article: %1</source>
      <translation>Questi collegamenti non portano a nessun articolo: %1</translation>
    </message>
    <message>
      <source>This is the original</source>
      <translation>Questo è l’originale</translation>
    </message>
    <message>
      <source>This translation is up to date</source>
      <translation>Questa traduzione è aggiornata</translation>
    </message>
    <message>
      <source>Thumbs up less thumbs down: %1</source>
      <translation>Pollici su meno pollici giù: %1</translation>
    </message>
    <message>
      <source>Told the old text: %1</source>
      <translation>Hanno ricevuto il testo vecchio: %1</translation>
    </message>
    <message>
      <source>Version</source>
      <translation>Versione</translation>
    </message>
    <message>
      <source>Version %1, saved %2</source>
      <translation>Versione %1, salvata %2</translation>
    </message>
    <message>
      <source>Web address of the help centre, if known</source>
      <translation>Indirizzo dove starà, se noto</translation>
    </message>
    <message>
      <source>What does the customer want to know?</source>
      <translation>Che cosa vuole sapere il cliente?</translation>
    </message>
    <message>
      <source>What is different now</source>
      <translation>Cosa è diverso ora</translation>
    </message>
    <message>
      <source>What you write to each of them</source>
      <translation>Cosa scrivi a ciascuno</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Perché</translation>
    </message>
    <message>
      <source>Write an article</source>
      <translation>Scrivi un articolo</translation>
    </message>
    <message>
      <source>Write down once what customers ask often; it is found while you reply.</source>
      <translation>Scrivi una volta ciò che i clienti chiedono spesso; si trova mentre si risponde.</translation>
    </message>
    <message>
      <source>Write it in Markdown</source>
      <translation>Scrivi in Markdown</translation>
    </message>
    <message>
      <source>Write the first article</source>
      <translation>Scrivi il primo articolo</translation>
    </message>
    <message>
      <source>Write them, too</source>
      <translation>Scrivere anche quelle</translation>
    </message>
    <message>
      <source>Write to all…</source>
      <translation>Scrivere a tutti…</translation>
    </message>
    <message>
      <source>Write to those who were told the old text</source>
      <translation>Scrivere a chi ha ricevuto il vecchio testo</translation>
    </message>
    <message>
      <source>Writing the articles…</source>
      <translation>Scrittura degli articoli…</translation>
    </message>
    <message>
      <source>Writing the help centre…</source>
      <translation>Scrittura del centro assistenza…</translation>
    </message>
    <message>
      <source>Writing the messages…</source>
      <translation>Scrittura dei messaggi…</translation>
    </message>
    <message>
      <source>a link</source>
      <translation>un collegamento</translation>
    </message>
    <message numerus="yes">
      <source>and %n more</source>
      <translation>
        <numerusform>e %n altro</numerusform>
        <numerusform>e altri %n</numerusform>
      </translation>
    </message>
    <message>
      <source>draft</source>
      <translation>bozza</translation>
    </message>
    <message>
      <source>insert</source>
      <translation>inserisci</translation>
    </message>
    <message>
      <source>the whole</source>
      <translation>per intero</translation>
    </message>
  </context>
  <context>
    <name>Language</name>
    <message>
      <source>Catalan</source>
      <translation>Catalano</translation>
    </message>
    <message>
      <source>English</source>
      <translation>Inglese</translation>
    </message>
    <message>
      <source>French</source>
      <translation>Francese</translation>
    </message>
    <message>
      <source>German</source>
      <translation>Tedesco</translation>
    </message>
    <message>
      <source>Italian</source>
      <translation>Italiano</translation>
    </message>
    <message>
      <source>Portuguese</source>
      <translation>Portoghese</translation>
    </message>
    <message>
      <source>Spanish</source>
      <translation>Spagnolo</translation>
    </message>
  </context>
  <context>
    <name>Later</name>
    <message>
      <source>In words, like: friday 9</source>
      <translation>A parole, come: venerdì alle 9</translation>
    </message>
    <message>
      <source>Only if they have not written before then</source>
      <translation>Solo se prima non hanno scritto</translation>
    </message>
    <message>
      <source>Send in one hour</source>
      <translation>Invia tra un’ora</translation>
    </message>
    <message>
      <source>Send later</source>
      <translation>Invia più tardi</translation>
    </message>
    <message>
      <source>Send on Monday morning, 09:00</source>
      <translation>Invia lunedì mattina, 09:00</translation>
    </message>
    <message>
      <source>Send then</source>
      <translation>Invia allora</translation>
    </message>
    <message>
      <source>Send this evening, 18:00</source>
      <translation>Invia stasera, 18:00</translation>
    </message>
    <message>
      <source>Send tomorrow morning, 09:00</source>
      <translation>Invia domattina, 09:00</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Quando</translation>
    </message>
  </context>
  <context>
    <name>Link</name>
    <message>
      <source>%1 is written with letters that look like others.</source>
      <translation>%1 è scritto con lettere che somigliano ad altre.</translation>
    </message>
    <message>
      <source>Copy the link</source>
      <translation>Copia il link</translation>
    </message>
    <message>
      <source>It leads to %1 by an unusual port.</source>
      <translation>Porta a %1 da una porta insolita.</translation>
    </message>
    <message>
      <source>It leads to a bare number instead of a name: %1.</source>
      <translation>Porta a un semplice numero invece che a un nome: %1.</translation>
    </message>
    <message>
      <source>No program here calls %1.</source>
      <translation>Nessun programma qui chiama %1.</translation>
    </message>
    <message>
      <source>No program here opens %1.</source>
      <translation>Nessun programma qui apre %1.</translation>
    </message>
    <message>
      <source>Open %1</source>
      <translation>Apri %1</translation>
    </message>
    <message>
      <source>Open the link</source>
      <translation>Apri il link</translation>
    </message>
    <message>
      <source>The words say “%2”, but it leads to %1.</source>
      <translation>Le parole dicono “%2”, ma porta a %1.</translation>
    </message>
    <message>
      <source>This link is not opened from here</source>
      <translation>Questo link non si apre da qui</translation>
    </message>
    <message>
      <source>This link is not opened from here: it is not safe.</source>
      <translation>Questo link non si apre da qui: non è sicuro.</translation>
    </message>
    <message>
      <source>What stands before the @ is for show: it leads to %1.</source>
      <translation>Quello che sta prima della @ è solo apparenza: porta a %1.</translation>
    </message>
  </context>
  <context>
    <name>List</name>
    <message>
      <source>%2; the message leaves in %1 s</source>
      <translation>%2; il messaggio parte tra %1 s</translation>
    </message>
    <message>
      <source>From a mailing list</source>
      <translation>Da una mailing list</translation>
    </message>
    <message>
      <source>From the mailing list %1</source>
      <translation>Dalla mailing list %1</translation>
    </message>
    <message>
      <source>It can only be left on a page of %1.</source>
      <translation>Si può lasciare solo su una pagina di %1.</translation>
    </message>
    <message>
      <source>Leave by a message to %1?</source>
      <translation>Lasciarla con un messaggio a %1?</translation>
    </message>
    <message>
      <source>Leave by a request to %1? The sender learns that you read it.</source>
      <translation>Lasciarla con una richiesta a %1? Il mittente saprà che hai letto.</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>Lasciala</translation>
    </message>
    <message>
      <source>Leave the list</source>
      <translation>Lascia la lista</translation>
    </message>
    <message>
      <source>Leaving the list</source>
      <translation>Si lascia la lista</translation>
    </message>
    <message>
      <source>Left the mailing list %1</source>
      <translation>Lasciata la mailing list %1</translation>
    </message>
    <message>
      <source>Open the page</source>
      <translation>Apri la pagina</translation>
    </message>
    <message>
      <source>Stay</source>
      <translation>Resta</translation>
    </message>
  </context>
  <context>
    <name>Mail</name>
    <message>
      <source>%1 joined with this message</source>
      <translation>%1 è entrato con questo messaggio</translation>
    </message>
    <message numerus="yes">
      <source>%n pictures could not be shown</source>
      <translation>
        <numerusform>%n immagine non si è potuta mostrare</numerusform>
        <numerusform>%n immagini non si sono potute mostrare</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n pictures from the internet are blocked</source>
      <translation>
        <numerusform>%n immagine da internet è bloccata</numerusform>
        <numerusform>%n immagini da internet sono bloccate</numerusform>
      </translation>
    </message>
    <message>
      <source>Always for this sender</source>
      <translation>Sempre per questo mittente</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Copia</translation>
    </message>
    <message>
      <source>Could not be read in full</source>
      <translation>Non è stato possibile leggerlo del tutto</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Dettagli</translation>
    </message>
    <message>
      <source>Fetching the pictures</source>
      <translation>Le immagini stanno arrivando</translation>
    </message>
    <message>
      <source>Fold</source>
      <translation>Piega</translation>
    </message>
    <message>
      <source>Hide quoted text</source>
      <translation>Nascondi il testo citato</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Altro</translation>
    </message>
    <message>
      <source>Only the beginning of this very long text is shown</source>
      <translation>È mostrato solo l'inizio di questo testo molto lungo</translation>
    </message>
    <message>
      <source>Open the source</source>
      <translation>Apri il sorgente</translation>
    </message>
    <message>
      <source>Other ways</source>
      <translation>Altre opzioni</translation>
    </message>
    <message>
      <source>Pictures of %1 are blocked again</source>
      <translation>Le immagini di %1 sono di nuovo bloccate</translation>
    </message>
    <message>
      <source>Pictures of %1 are shown from now on</source>
      <translation>Le immagini di %1 si mostrano d'ora in poi</translation>
    </message>
    <message>
      <source>Reply</source>
      <translation>Rispondi</translation>
    </message>
    <message>
      <source>Select all</source>
      <translation>Seleziona tutto</translation>
    </message>
    <message>
      <source>Show as designed</source>
      <translation>Mostra com'era pensata</translation>
    </message>
    <message>
      <source>Show as text</source>
      <translation>Mostra come testo</translation>
    </message>
    <message>
      <source>Show formatted</source>
      <translation>Mostra formattato</translation>
    </message>
    <message>
      <source>Show less</source>
      <translation>Mostra meno</translation>
    </message>
    <message>
      <source>Show once</source>
      <translation>Mostra una volta</translation>
    </message>
    <message>
      <source>Show quoted text</source>
      <translation>Mostra il testo citato</translation>
    </message>
    <message numerus="yes">
      <source>Show quoted text, %n lines</source>
      <translation>
        <numerusform>Mostra testo citato, %n riga</numerusform>
        <numerusform>Mostra testo citato, %n righe</numerusform>
      </translation>
    </message>
    <message>
      <source>Show the whole text</source>
      <translation>Mostra tutto il testo</translation>
    </message>
    <message>
      <source>Shown as designed</source>
      <translation>Mostrata com'era pensata</translation>
    </message>
    <message>
      <source>Shown in dark colours</source>
      <translation>Mostrata in colori scuri</translation>
    </message>
    <message>
      <source>The formatting is too heavy to be shown safely; here is the text.</source>
      <translation>La formattazione è troppo pesante per essere mostrata in sicurezza; ecco il testo.</translation>
    </message>
    <message>
      <source>The name says %1, but the mail is from %2</source>
      <translation>Il nome dice %1, ma il messaggio è di %2</translation>
    </message>
    <message>
      <source>The sender may be forged</source>
      <translation>Il mittente potrebbe essere falso</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Riprova</translation>
    </message>
    <message>
      <source>Use dark colours</source>
      <translation>Usa colori scuri</translation>
    </message>
    <message>
      <source>cc %1</source>
      <translation>cc %1</translation>
    </message>
    <message>
      <source>to %1</source>
      <translation>a %1</translation>
    </message>
  </context>
  <context>
    <name>Message</name>
    <message>
      <source>Copy the text</source>
      <translation>Copia il testo</translation>
    </message>
    <message>
      <source>Save the message as .eml</source>
      <translation>Salva il messaggio come .eml</translation>
    </message>
    <message>
      <source>Show all headers</source>
      <translation>Mostra tutte le intestazioni</translation>
    </message>
    <message>
      <source>Show the original</source>
      <translation>Mostra l'originale</translation>
    </message>
    <message>
      <source>Show the source</source>
      <translation>Mostra il sorgente</translation>
    </message>
    <message>
      <source>Unfold all messages, or fold them</source>
      <translation>Espandi tutti i messaggi o comprimili</translation>
    </message>
  </context>
  <context>
    <name>Notice</name>
    <message>
      <source>%1 has stopped</source>
      <translation>%1 si è fermato</translation>
    </message>
    <message>
      <source>%1 wrote since you began: “%2” Read it first.</source>
      <translation>%1 ha scritto da quando hai iniziato: «%2» Leggilo prima.</translation>
    </message>
    <message>
      <source>%1 wrote, and will not get this.</source>
      <translation>%1 ha scritto e non riceverà questo.</translation>
    </message>
    <message numerus="yes">
      <source>%n conversations have new messages</source>
      <translation>
        <numerusform>%n conversazione ha messaggi nuovi</numerusform>
        <numerusform>%n conversazioni hanno messaggi nuovi</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n messages were not sent</source>
      <translation>
        <numerusform>%n messaggio non è stato inviato</numerusform>
        <numerusform>%n messaggi non sono stati inviati</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n were left open: a reply was not sent (%1).</source>
      <translation>
        <numerusform>%n è rimasta aperta: una risposta non è partita (%1).</numerusform>
        <numerusform>%n sono rimaste aperte: una risposta non è partita (%1).</numerusform>
      </translation>
    </message>
    <message>
      <source>A new message</source>
      <translation>Un messaggio nuovo</translation>
    </message>
    <message>
      <source>Change it</source>
      <translation>Modifica</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Chiudi</translation>
    </message>
    <message>
      <source>Edit mine</source>
      <translation>Modifica il mio</translation>
    </message>
    <message>
      <source>Everybody can read this answer: it is a public post.</source>
      <translation>Tutti possono leggere questa risposta: è un post pubblico.</translation>
    </message>
    <message>
      <source>Everybody will read this: %1</source>
      <translation>Tutti leggeranno questo: %1</translation>
    </message>
    <message>
      <source>From outside, and new in this conversation: %1</source>
      <translation>Da fuori, e nuovo in questa conversazione: %1</translation>
    </message>
    <message>
      <source>It did not work: %1</source>
      <translation>Non ha funzionato: %1</translation>
    </message>
    <message>
      <source>It goes to %1 people.</source>
      <translation>Va a %1 persone.</translation>
    </message>
    <message>
      <source>It goes to %1, which is not the sender's own address.</source>
      <translation>Va a %1, che non è l'indirizzo di chi ha scritto.</translation>
    </message>
    <message>
      <source>It may have arrived already. Send it once more all the same?</source>
      <translation>Potrebbe essere già arrivato. Inviarlo ancora comunque?</translation>
    </message>
    <message>
      <source>Keep it as it is</source>
      <translation>Lascia com'è</translation>
    </message>
    <message>
      <source>Look</source>
      <translation>Guarda</translation>
    </message>
    <message>
      <source>Mail goes on arriving. Quit ends it, in the tray.</source>
      <translation>La posta continua ad arrivare. Si chiude con Esci, nell’area di notifica.</translation>
    </message>
    <message>
      <source>Mail goes on arriving. Start it again to see the window.</source>
      <translation>La posta continua ad arrivare. Riavvialo per vedere la finestra.</translation>
    </message>
    <message>
      <source>Make it smaller</source>
      <translation>Rimpicciolisci</translation>
    </message>
    <message>
      <source>New in this conversation: %1</source>
      <translation>Nuovo in questa conversazione: %1</translation>
    </message>
    <message>
      <source>Nightdesk keeps running</source>
      <translation>Nightdesk resta attivo</translation>
    </message>
    <message>
      <source>Not there any more: %1. Take it off, or attach it anew.</source>
      <translation>Non c'è più: %1. Toglilo o allegalo di nuovo.</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Apri</translation>
    </message>
    <message>
      <source>Send anyway</source>
      <translation>Invia comunque</translation>
    </message>
    <message>
      <source>Send once more</source>
      <translation>Invia ancora</translation>
    </message>
    <message>
      <source>Somebody wrote here since you began. Read it first.</source>
      <translation>Qualcuno ha scritto qui da quando hai iniziato. Leggi prima.</translation>
    </message>
    <message>
      <source>Still without a value: %1</source>
      <translation>Ancora senza valore: %1</translation>
    </message>
    <message>
      <source>The files weigh %1, the server takes %2.</source>
      <translation>I file pesano %1, il server ne accetta %2.</translation>
    </message>
    <message>
      <source>The picture is large: %1 by %2 dots.</source>
      <translation>L'immagine è grande: %1 per %2 punti.</translation>
    </message>
    <message>
      <source>The subject is empty.</source>
      <translation>L'oggetto è vuoto.</translation>
    </message>
    <message>
      <source>The text says “%1”, but no file goes with it.</source>
      <translation>Il testo dice “%1”, ma nessun file lo accompagna.</translation>
    </message>
    <message>
      <source>This conversation is not here any more.</source>
      <translation>Questa conversazione non è più qui.</translation>
    </message>
    <message>
      <source>This is how you are told.</source>
      <translation>Così vieni avvisato.</translation>
    </message>
    <message>
      <source>To %1</source>
      <translation>A %1</translation>
    </message>
    <message>
      <source>To them alone</source>
      <translation>Solo a questa persona</translation>
    </message>
    <message>
      <source>Your followers can read this answer, too.</source>
      <translation>Anche i tuoi follower possono leggere questa risposta.</translation>
    </message>
    <message>
      <source>Your followers will read this: %1</source>
      <translation>I tuoi follower leggeranno questo: %1</translation>
    </message>
    <message>
      <source>has written</source>
      <translation>ha scritto</translation>
    </message>
  </context>
  <context>
    <name>Outbox</name>
    <message>
      <source>Do not send</source>
      <translation>Non inviare</translation>
    </message>
    <message>
      <source>Edit</source>
      <translation>Modifica</translation>
    </message>
    <message>
      <source>Everything has left</source>
      <translation>È partito tutto</translation>
    </message>
    <message>
      <source>It arrived</source>
      <translation>È arrivato</translation>
    </message>
    <message>
      <source>Messages on their way</source>
      <translation>Messaggi in viaggio</translation>
    </message>
    <message>
      <source>Open the conversation</source>
      <translation>Apri la conversazione</translation>
    </message>
    <message>
      <source>Outbox</source>
      <translation>Posta in uscita</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Riprova</translation>
    </message>
    <message>
      <source>What waits, is tried again or failed is shown here.</source>
      <translation>Qui c'è ciò che attende, si ritenta o non è riuscito.</translation>
    </message>
  </context>
  <context>
    <name>Palette</name>
    <message numerus="yes">
      <source>%n conversation(s)</source>
      <translation>
        <numerusform>%n conversazione</numerusform>
        <numerusform>%n conversazioni</numerusform>
      </translation>
    </message>
    <message>
      <source>Commands</source>
      <translation>Comandi</translation>
    </message>
    <message>
      <source>Conversation</source>
      <translation>Conversazione</translation>
    </message>
    <message>
      <source>Conversations</source>
      <translation>Conversazioni</translation>
    </message>
    <message>
      <source>Customers</source>
      <translation>Clienti</translation>
    </message>
    <message>
      <source>Go to</source>
      <translation>Vai a</translation>
    </message>
    <message>
      <source>Nothing found.</source>
      <translation>Nessun risultato.</translation>
    </message>
    <message>
      <source>What do you want to do?</source>
      <translation>Che cosa vuoi fare?</translation>
    </message>
    <message>
      <source>Window</source>
      <translation>Finestra</translation>
    </message>
    <message>
      <source>all keys</source>
      <translation>tutti i tasti</translation>
    </message>
    <message>
      <source>choose</source>
      <translation>scegli</translation>
    </message>
    <message>
      <source>run</source>
      <translation>esegui</translation>
    </message>
    <message>
      <source>run and stay</source>
      <translation>esegui e resta</translation>
    </message>
    <message>
      <source>view</source>
      <translation>vista</translation>
    </message>
  </context>
  <context>
    <name>Playbook</name>
    <message>
      <source>%1 could not be read.</source>
      <translation>Non è stato possibile leggere %1.</translation>
    </message>
    <message>
      <source>%1 of %2</source>
      <translation>%1 di %2</translation>
    </message>
    <message numerus="yes">
      <source>%n conversations are at it</source>
      <translation>
        <numerusform>%n conversazione la sta seguendo</numerusform>
        <numerusform>%n conversazioni la stanno seguendo</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n playbooks imported</source>
      <translation>
        <numerusform>%n procedura importata</numerusform>
        <numerusform>%n procedure importate</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n playbooks will be imported.</source>
      <translation>
        <numerusform>Sarà importata %n procedura.</numerusform>
        <numerusform>Saranno importate %n procedure.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n playbooks written to %1</source>
      <translation>
        <numerusform>%n procedura scritta in %1</numerusform>
        <numerusform>%n procedure scritte in %1</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n steps</source>
      <translation>
        <numerusform>%n passo</numerusform>
        <numerusform>%n passi</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n under way</source>
      <translation>
        <numerusform>%n in corso</numerusform>
        <numerusform>%n in corso</numerusform>
      </translation>
    </message>
    <message>
      <source>(gone)</source>
      <translation>(non c’è più)</translation>
    </message>
    <message>
      <source>A hint for whoever does it</source>
      <translation>Un’indicazione per chi lo fa</translation>
    </message>
    <message>
      <source>About the playbook</source>
      <translation>La procedura</translation>
    </message>
    <message>
      <source>Add a step</source>
      <translation>Aggiungere un passo</translation>
    </message>
    <message>
      <source>Another link…</source>
      <translation>Un altro collegamento…</translation>
    </message>
    <message>
      <source>Begin a playbook</source>
      <translation>Iniziare una procedura</translation>
    </message>
    <message numerus="yes">
      <source>Begun %n times</source>
      <translation>
        <numerusform>Iniziata %n volta</numerusform>
        <numerusform>Iniziata %n volte</numerusform>
      </translation>
    </message>
    <message>
      <source>Begun last: %1</source>
      <translation>Iniziata l’ultima volta: %1</translation>
    </message>
    <message>
      <source>Change the playbook…</source>
      <translation>Modificare la procedura…</translation>
    </message>
    <message>
      <source>Changed since.</source>
      <translation>Cambiata nel frattempo.</translation>
    </message>
    <message>
      <source>Export as checklists…</source>
      <translation>Esportare come liste di passi…</translation>
    </message>
    <message>
      <source>Export everything…</source>
      <translation>Esportare tutto…</translation>
    </message>
    <message>
      <source>Export playbooks</source>
      <translation>Esportare procedure</translation>
    </message>
    <message>
      <source>Find playbooks</source>
      <translation>Cercare procedure</translation>
    </message>
    <message>
      <source>Finish it</source>
      <translation>Finirla</translation>
    </message>
    <message>
      <source>For which kind of case is it?</source>
      <translation>Per che tipo di caso è?</translation>
    </message>
    <message>
      <source>From an article or a template…</source>
      <translation>Da un articolo o modello…</translation>
    </message>
    <message>
      <source>Go on with it</source>
      <translation>Riprenderla</translation>
    </message>
    <message>
      <source>Go on with the new one</source>
      <translation>Continuare con la nuova</translation>
    </message>
    <message>
      <source>Go to the templates</source>
      <translation>Andare ai modelli</translation>
    </message>
    <message>
      <source>Hint</source>
      <translation>Indicazione</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>Importare</translation>
    </message>
    <message>
      <source>Import %1</source>
      <translation>Importare %1</translation>
    </message>
    <message>
      <source>Import a folder of checklists…</source>
      <translation>Importare una cartella di liste di passi…</translation>
    </message>
    <message>
      <source>Import and export</source>
      <translation>Importare ed esportare</translation>
    </message>
    <message>
      <source>Import from a file…</source>
      <translation>Importare da un file…</translation>
    </message>
    <message>
      <source>Import playbooks</source>
      <translation>Importare procedure</translation>
    </message>
    <message>
      <source>Importing playbooks…</source>
      <translation>Importazione delle procedure…</translation>
    </message>
    <message>
      <source>In the playbooks</source>
      <translation>Nelle procedure</translation>
    </message>
    <message>
      <source>Insert the template: %1</source>
      <translation>Inserire il modello: %1</translation>
    </message>
    <message>
      <source>It is offered first where a conversation has one of them.</source>
      <translation>È proposta per prima quando la conversazione ne ha una.</translation>
    </message>
    <message>
      <source>Keep the note</source>
      <translation>Tenere la nota</translation>
    </message>
    <message>
      <source>Link</source>
      <translation>Collegamento</translation>
    </message>
    <message>
      <source>More for this language</source>
      <translation>Altro per questa lingua</translation>
    </message>
    <message>
      <source>More for this playbook</source>
      <translation>Altro per questa procedura</translation>
    </message>
    <message>
      <source>Move this step (drag, or Alt with the arrows)</source>
      <translation>Spostare questo passo (trascinare, o Alt con le frecce)</translation>
    </message>
    <message>
      <source>New playbook</source>
      <translation>Nuova procedura</translation>
    </message>
    <message>
      <source>No article and no template answers to that.</source>
      <translation>Nessun articolo né modello risponde a questo.</translation>
    </message>
    <message>
      <source>No conversation has gone through it yet.</source>
      <translation>Nessuna conversazione l’ha ancora seguita.</translation>
    </message>
    <message>
      <source>No link</source>
      <translation>Nessun collegamento</translation>
    </message>
    <message>
      <source>No playbook answers to that.</source>
      <translation>Nessuna procedura risponde a questo.</translation>
    </message>
    <message>
      <source>No playbook is so.</source>
      <translation>Nessuna procedura è così.</translation>
    </message>
    <message>
      <source>No playbooks yet</source>
      <translation>Ancora nessuna procedura</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Nota</translation>
    </message>
    <message>
      <source>Note at this step…</source>
      <translation>Nota a questo passo…</translation>
    </message>
    <message>
      <source>Open it again</source>
      <translation>Riaprirlo</translation>
    </message>
    <message>
      <source>Open the article: %1</source>
      <translation>Aprire l’articolo: %1</translation>
    </message>
    <message>
      <source>Open the playbook: %1</source>
      <translation>Aprire la procedura: %1</translation>
    </message>
    <message>
      <source>Playbook</source>
      <translation>Procedura</translation>
    </message>
    <message>
      <source>Playbooks</source>
      <translation>Procedure</translation>
    </message>
    <message>
      <source>Reading the playbooks…</source>
      <translation>Lettura delle procedure…</translation>
    </message>
    <message>
      <source>Run it</source>
      <translation>Eseguirla</translation>
    </message>
    <message>
      <source>Run the macro: %1</source>
      <translation>Eseguire la macro: %1</translation>
    </message>
    <message>
      <source>Show the conversations that are at it</source>
      <translation>Mostra le conversazioni che la stanno seguendo</translation>
    </message>
    <message>
      <source>Show them</source>
      <translation>Mostrale</translation>
    </message>
    <message>
      <source>Skip it</source>
      <translation>Saltarlo</translation>
    </message>
    <message>
      <source>Step %1</source>
      <translation>Passo %1</translation>
    </message>
    <message>
      <source>Step %1 of %2: %3</source>
      <translation>Passo %1 di %2: %3</translation>
    </message>
    <message>
      <source>Steps</source>
      <translation>Passi</translation>
    </message>
    <message>
      <source>Steps of %1</source>
      <translation>Passi di %1</translation>
    </message>
    <message numerus="yes">
      <source>Steps of %n playbooks would lead nowhere then:</source>
      <translation>
        <numerusform>I passi di %n procedura non porterebbero più da nessuna parte:</numerusform>
        <numerusform>I passi di %n procedure non porterebbero più da nessuna parte:</numerusform>
      </translation>
    </message>
    <message>
      <source>Take it off this conversation</source>
      <translation>Toglierla da questa conversazione</translation>
    </message>
    <message>
      <source>Take this language away</source>
      <translation>Togliere questa lingua</translation>
    </message>
    <message>
      <source>Take this step away</source>
      <translation>Togliere questo passo</translation>
    </message>
    <message>
      <source>There is no such playbook yet. They are written on their page.</source>
      <translation>Non c’è ancora una procedura così. Si scrivono nella loro pagina.</translation>
    </message>
    <message>
      <source>Tick it</source>
      <translation>Spuntarlo</translation>
    </message>
    <message>
      <source>To be reviewed</source>
      <translation>Da rivedere</translation>
    </message>
    <message>
      <source>Trash</source>
      <translation>Cestino</translation>
    </message>
    <message>
      <source>Under way</source>
      <translation>In corso</translation>
    </message>
    <message>
      <source>What is to be done</source>
      <translation>Che cosa c’è da fare</translation>
    </message>
    <message>
      <source>What kind of case is it?</source>
      <translation>Che tipo di caso è?</translation>
    </message>
    <message>
      <source>What this led to is no more</source>
      <translation>Ciò a cui questo portava non c’è più</translation>
    </message>
    <message>
      <source>What to do with %1</source>
      <translation>Che cosa fare con %1</translation>
    </message>
    <message>
      <source>When it is for</source>
      <translation>Quando si usa</translation>
    </message>
    <message>
      <source>Where a step leads</source>
      <translation>Dove porta un passo</translation>
    </message>
    <message>
      <source>Where this step leads</source>
      <translation>Dove porta questo passo</translation>
    </message>
    <message>
      <source>Which article, template or macro?</source>
      <translation>Quale articolo, modello o macro?</translation>
    </message>
    <message>
      <source>Whoever goes on with this case reads it.</source>
      <translation>La legge chi prosegue questo caso.</translation>
    </message>
    <message>
      <source>Write down once what is done in a kind of case, step by step; whoever is on shift sees how far it is.</source>
      <translation>Scrivere una volta che cosa si fa in un tipo di caso, passo per passo; chi è di turno vede a che punto si è.</translation>
    </message>
    <message>
      <source>Write the first one</source>
      <translation>Scrivere la prima</translation>
    </message>
    <message numerus="yes">
      <source>and %n more</source>
      <translation>
        <numerusform>e %n altra</numerusform>
        <numerusform>e altre %n</numerusform>
      </translation>
    </message>
    <message>
      <source>begin</source>
      <translation>iniziare</translation>
    </message>
    <message>
      <source>begun by %1 %2</source>
      <translation>iniziata da %1 %2</translation>
    </message>
    <message>
      <source>finished by %1 %2</source>
      <translation>finita da %1 %2</translation>
    </message>
    <message>
      <source>last by %1 %2</source>
      <translation>ultimo: %1 %2</translation>
    </message>
    <message>
      <source>link</source>
      <translation>collegare</translation>
    </message>
    <message>
      <source>look at it</source>
      <translation>guardare</translation>
    </message>
    <message>
      <source>note: %1</source>
      <translation>nota: %1</translation>
    </message>
    <message>
      <source>replaces the one there is</source>
      <translation>prende il posto di quella che c’è</translation>
    </message>
    <message>
      <source>review by %1</source>
      <translation>da rivedere entro %1</translation>
    </message>
    <message>
      <source>skipped, %1 %2</source>
      <translation>saltato, %1 %2</translation>
    </message>
    <message>
      <source>these links lead to nothing here: %1</source>
      <translation>questi collegamenti qui non portano a nulla: %1</translation>
    </message>
  </context>
  <context>
    <name>Print</name>
    <message>
      <source>Print the conversation…</source>
      <translation>Stampa la conversazione…</translation>
    </message>
    <message>
      <source>Print the message…</source>
      <translation>Stampa il messaggio…</translation>
    </message>
    <message>
      <source>Save the conversation as PDF…</source>
      <translation>Salva la conversazione come PDF…</translation>
    </message>
    <message>
      <source>Save the message as PDF…</source>
      <translation>Salva il messaggio come PDF…</translation>
    </message>
  </context>
  <context>
    <name>Priority</name>
    <message>
      <source>High</source>
      <translation>Alta</translation>
    </message>
    <message>
      <source>Low</source>
      <translation>Bassa</translation>
    </message>
    <message>
      <source>Normal</source>
      <translation>Normale</translation>
    </message>
    <message>
      <source>Priority</source>
      <translation>Priorità</translation>
    </message>
    <message>
      <source>Urgent</source>
      <translation>Urgente</translation>
    </message>
  </context>
  <context>
    <name>Problem</name>
    <message>
      <source>A backup needs [{mb} MB of ]free space[ in {path}]. Make room and try again; the earlier ones are untouched.</source>
      <translation>Una copia ha bisogno di [{mb} MB di ]spazio libero[ in {path}]. Fai spazio e riprova; le precedenti restano come sono.</translation>
    </message>
    <message>
      <source>A call lasts from nothing to 24 hours. Give its minutes as a number.</source>
      <translation>Una chiamata dura da zero a 24 ore. Scrivi i minuti come numero.</translation>
    </message>
    <message>
      <source>A conversation cannot be made[ {status}] by hand like this.</source>
      <translation>Una conversazione non può passare a questo stato[ ({status})] a mano.</translation>
    </message>
    <message>
      <source>A customer needs a name.</source>
      <translation>Un cliente ha bisogno di un nome.</translation>
    </message>
    <message>
      <source>A field needs a name.</source>
      <translation>Un campo ha bisogno di un nome.</translation>
    </message>
    <message>
      <source>A file of the workspace is missing[: {name}]. Restore a backup to get it back.</source>
      <translation>Manca un file dello spazio di lavoro[: {name}]. Ripristina una copia per riaverlo.</translation>
    </message>
    <message>
      <source>A help centre cannot stand there[: “{address}”]. Write it like https://help.example.com.</source>
      <translation>Un centro assistenza non può stare lì[: “{address}”]. Scrivilo come https://help.example.com.</translation>
    </message>
    <message>
      <source>A macro cannot do this[: “{act}”]. Choose one of the acts offered.</source>
      <translation>Una macro non può farlo[: “{act}”]. Scegli una delle azioni proposte.</translation>
    </message>
    <message>
      <source>A message to this customer is just leaving. Try again in a moment.</source>
      <translation>Un messaggio a questo cliente sta partendo. Riprova tra un momento.</translation>
    </message>
    <message>
      <source>A playbook needs a title.</source>
      <translation>Una procedura ha bisogno di un titolo.</translation>
    </message>
    <message>
      <source>A playbook needs at least one step.</source>
      <translation>Una procedura ha bisogno di almeno un passo.</translation>
    </message>
    <message>
      <source>A reply in the conversation[ #{number}] was not sent. Send it again or discard it, then resolve.</source>
      <translation>Una risposta nella conversazione[ #{number}] non è stata inviata. Inviala di nuovo o scartala, poi risolvi.</translation>
    </message>
    <message>
      <source>A reply of yours is begun there. Finish that one, or discard it.</source>
      <translation>Lì c’è una tua risposta iniziata. Finiscila o scartala.</translation>
    </message>
    <message>
      <source>A saved search needs a name and something to look for.</source>
      <translation>Una ricerca salvata ha bisogno di un nome e di qualcosa da cercare.</translation>
    </message>
    <message>
      <source>A secret[ for {field}] is needed. Type it when asked[, or pipe it in with {option}].</source>
      <translation>Serve un segreto[ per {field}]. Scrivilo quando viene chiesto[, o passalo dallo standard input con {option}].</translation>
    </message>
    <message>
      <source>A setting of the account is missing[: “{field}”]. Fill it in.</source>
      <translation>Manca un’opzione dell’account[: «{field}»]. Compilala.</translation>
    </message>
    <message>
      <source>A tag is one line of at most 60 characters[, not “{tag}”].</source>
      <translation>Un'etichetta è una riga di al massimo 60 caratteri[, non «{tag}»].</translation>
    </message>
    <message>
      <source>A template needs a title.</source>
      <translation>Un modello ha bisogno di un titolo.</translation>
    </message>
    <message>
      <source>An account[ of kind {kind}] has no such setting[: “{field}”].</source>
      <translation>Un account[ di tipo {kind}] non ha questa opzione[: «{field}»].</translation>
    </message>
    <message>
      <source>An address of your own cannot be blocked[: {address}].</source>
      <translation>Un tuo indirizzo non può essere bloccato[: {address}].</translation>
    </message>
    <message>
      <source>An agent needs a name. Give one.</source>
      <translation>Un agente ha bisogno di un nome. Dagliene uno.</translation>
    </message>
    <message>
      <source>An article needs a title in each of its languages.</source>
      <translation>Un articolo ha bisogno di un titolo in ciascuna delle sue lingue.</translation>
    </message>
    <message>
      <source>An unsecured connection is allowed to this computer only[, not to {server}]. Choose TLS or STARTTLS.</source>
      <translation>Una connessione non protetta è permessa solo verso questo computer[, non verso {server}]. Scegli TLS o STARTTLS.</translation>
    </message>
    <message>
      <source>Another program is sending this message already. Wait for its result.</source>
      <translation>Un altro programma sta già inviando questo messaggio. Aspetta il risultato.</translation>
    </message>
    <message>
      <source>Another program is using the workspace[ in {path}]. Close it, or wait until it is done, and try again.</source>
      <translation>Un altro programma sta usando lo spazio di lavoro[ in {path}]. Chiudilo, o aspetta che finisca, e riprova.</translation>
    </message>
    <message>
      <source>Another program reads this bot's messages at the same time. Stop it there; Nightdesk goes on by itself. If nobody knows it, make a new token at @BotFather.</source>
      <translation>Un altro programma legge allo stesso tempo i messaggi di questo bot. Fermalo; Nightdesk riprende da solo. Se nessuno lo conosce, crea un nuovo token con @BotFather.</translation>
    </message>
    <message>
      <source>Another template has this short code already[: “{code}”]. Choose another one.</source>
      <translation>Un altro modello ha già questo codice[: “{code}”]. Ne scelga un altro.</translation>
    </message>
    <message>
      <source>At the provider[ {provider}] IMAP must be switched on first[: {url}].</source>
      <translation>Presso il provider[ {provider}] bisogna prima attivare IMAP[: {url}].</translation>
    </message>
    <message>
      <source>Attachments[ ({n})] belong to no message.</source>
      <translation>Ci sono allegati[ ({n})] che non appartengono a nessun messaggio.</translation>
    </message>
    <message>
      <source>Braces are opened here and never closed.</source>
      <translation>Qui si aprono parentesi graffe che non si chiudono mai.</translation>
    </message>
    <message>
      <source>Conversations[ ({n})] have a status that does not exist.</source>
      <translation>Ci sono conversazioni[ ({n})] con uno stato che non esiste.</translation>
    </message>
    <message>
      <source>Conversations[ ({n})] hold no message.</source>
      <translation>Ci sono conversazioni[ ({n})] senza nessun messaggio.</translation>
    </message>
    <message>
      <source>Deleted messages[ ({n})] are still there.</source>
      <translation>Ci sono messaggi eliminati[ ({n})] ancora presenti.</translation>
    </message>
    <message>
      <source>Entries of the history[ ({n})] lack the change they belong to.</source>
      <translation>Ci sono voci della cronologia[ ({n})] senza la modifica a cui appartengono.</translation>
    </message>
    <message>
      <source>Entries[ of “{table}”] name others that do not exist[ ({n})].</source>
      <translation>Ci sono voci[ di «{table}»] che ne indicano altre che non esistono[ ({n})].</translation>
    </message>
    <message>
      <source>Files like this[: {name}] cannot be sent on this channel. Choose another form, or another channel.</source>
      <translation>File come questo[: {name}] non si possono inviare su questo canale. Scegli un altro formato o un altro canale.</translation>
    </message>
    <message>
      <source>For this account there is nothing to be put onto a website.</source>
      <translation>Per questo account non c'è nulla da mettere su un sito.</translation>
    </message>
    <message>
      <source>It was stopped. Everything is as it was before.</source>
      <translation>È stato interrotto. Tutto è come prima.</translation>
    </message>
    <message>
      <source>Looking for mail was stopped. What has arrived is stored.</source>
      <translation>La ricerca di posta è stata interrotta. Ciò che è arrivato è salvato.</translation>
    </message>
    <message>
      <source>Many messages vanished from the folder[ {folder}] at once[: {gone} of {known}]. All of them are kept here. If that was meant, say so with “nightdesk account accept-loss[ {account}]”; else look into the mailbox with another program. After a day they are marked as gone.</source>
      <translation>Molti messaggi sono spariti dalla cartella[ {folder}] in una volta sola[: {gone} di {known}]. Qui vengono conservati tutti. Se era voluto, dillo con “nightdesk account accept-loss[ {account}]”; altrimenti guarda nella casella con un altro programma. Dopo un giorno vengono segnati come spariti.</translation>
    </message>
    <message>
      <source>Merged conversations[ ({n})] do not lead to where they were merged.</source>
      <translation>Ci sono conversazioni unite[ ({n})] che non portano a quella in cui sono state unite.</translation>
    </message>
    <message>
      <source>Messages of this account came in meanwhile. Remove its history once more.</source>
      <translation>Nel frattempo sono arrivati messaggi di questo account. Ne rimuova ancora la cronologia.</translation>
    </message>
    <message>
      <source>Messages[ ({n})] have no original.</source>
      <translation>Ci sono messaggi[ ({n})] senza originale.</translation>
    </message>
    <message>
      <source>Messages[ ({n})] have no text.</source>
      <translation>Ci sono messaggi[ ({n})] senza testo.</translation>
    </message>
    <message>
      <source>Nightdesk is running already[ with {path}] but does not respond. Close its window, or end it, and try again.</source>
      <translation>Nightdesk è già in esecuzione[ con {path}] ma non risponde. Chiudi la sua finestra, o terminalo, e riprova.</translation>
    </message>
    <message>
      <source>Nightdesk was closed before it answered. Look whether the change was made, and repeat it if not.</source>
      <translation>Nightdesk è stato chiuso prima di rispondere. Guarda se la modifica è stata fatta e, se no, ripetila.</translation>
    </message>
    <message>
      <source>Nightdesk was ended without closing the workspace. Nothing stored is lost.</source>
      <translation>Nightdesk è terminato senza chiudere lo spazio di lavoro. Nulla di ciò che è salvato è andato perso.</translation>
    </message>
    <message>
      <source>No dictionary was found[ for {language}]. Install one, for instance hunspell-en-gb.</source>
      <translation>Non c'è nessun dizionario[ per {language}]. Installane uno, per esempio hunspell-it.</translation>
    </message>
    <message>
      <source>No files can be sent from this account[: {account}]. Take them out, or write by another channel.</source>
      <translation>Da questo account[: {account}] non si possono inviare file. Toglili, o scrivi su un altro canale.</translation>
    </message>
    <message>
      <source>No mail was found[ in {path}]. Name an mbox file, a Maildir, .eml files or a folder of them.</source>
      <translation>Non è stata trovata posta[ in {path}]. Indica un file mbox, un Maildir, dei file .eml o una cartella che ne contiene.</translation>
    </message>
    <message>
      <source>No password is stored[ for {name}]. Give it again with “nightdesk account set”.</source>
      <translation>Nessuna password è salvata[ per {name}]. Ridalla con «nightdesk account set».</translation>
    </message>
    <message>
      <source>No people were found in the file[ {path}]. It should be a CSV table with a line of titles, or vCards.</source>
      <translation>Nel file[ {path}] non si è trovata nessuna persona. Dev’essere una tabella CSV con una riga di titoli, o vCard.</translation>
    </message>
    <message>
      <source>No time to come is meant[ by “{text}”] here. Write “tomorrow 9” or “2026-12-03 10:00”.</source>
      <translation>Qui non si capisce un momento futuro[ in «{text}»]. Scrivi «domani alle 9» o «2026-12-03 10:00».</translation>
    </message>
    <message>
      <source>No working mail servers were found[ for {address}]. Ask the provider for them and give them with --imap and --smtp.</source>
      <translation>Non sono stati trovati server di posta funzionanti[ per {address}]. Chiedili al provider e indicali con --imap e --smtp.</translation>
    </message>
    <message>
      <source>Nobody signed in with the browser[ within {seconds} seconds]. Nothing was changed; try again.</source>
      <translation>Nessuno ha fatto l’accesso con il browser[ entro {seconds} secondi]. Nulla è stato cambiato; riprova.</translation>
    </message>
    <message>
      <source>Nothing came on the standard input[ for {field}]. Pipe the secret in.</source>
      <translation>Dallo standard input non è arrivato nulla[ per {field}]. Passa il segreto da lì.</translation>
    </message>
    <message>
      <source>Nothing can be written by telephone. Call them back, or connect an account by which they can be written to.</source>
      <translation>Per telefono non si può scrivere. Richiama, o collega un account con cui si possa scrivere loro.</translation>
    </message>
    <message>
      <source>Nothing can be written in the folder[: {path}]. Give yourself the right to write there, or choose another one in the account's settings.</source>
      <translation>Nella cartella non si può scrivere[: {path}]. Si dia il diritto di scriverci, o ne scelga un’altra nelle impostazioni dell’account.</translation>
    </message>
    <message>
      <source>Nothing can be written to the folder[ {path}][: {detail}]. Choose another one.</source>
      <translation>Non è possibile scrivere nella cartella[ {path}][: {detail}]. Ne scelga un’altra.</translation>
    </message>
    <message>
      <source>Nothing may be written in this room.[ The service {server} said: “{words}”.] Ask whoever keeps the room, or write by another channel.</source>
      <translation>In questa stanza non si può scrivere.[ Il servizio {server} ha detto: “{words}”.] Chiedi a chi gestisce la stanza o scrivi da un altro canale.</translation>
    </message>
    <message>
      <source>Nothing was erased: the name does not match. Repeat it exactly as it is[: {name}].</source>
      <translation>Non è stato cancellato nulla: il nome non corrisponde. Ripetilo esattamente com’è[: {name}].</translation>
    </message>
    <message>
      <source>Nothing would stay behind. Choose some of the messages.</source>
      <translation>Non resterebbe nulla. Scegli alcuni dei messaggi.</translation>
    </message>
    <message>
      <source>On this channel a customer has to write first. Write by another channel, or wait until they do.</source>
      <translation>Su questo canale è il cliente a dover scrivere per primo. Scrivi per un altro canale o aspetta che lo faccia.</translation>
    </message>
    <message>
      <source>On this channel a message goes to one person. Take the others out.</source>
      <translation>Su questo canale un messaggio va a una sola persona. Togli le altre.</translation>
    </message>
    <message>
      <source>Only the first 200,000 people were read. Divide the file into several.</source>
      <translation>Sono state lette solo le prime 200.000 persone. Dividi il file in più file.</translation>
    </message>
    <message>
      <source>Originals[ ({n})] belong to no message.</source>
      <translation>Ci sono originali[ ({n})] che non appartengono a nessun messaggio.</translation>
    </message>
    <message>
      <source>Outgoing messages[ ({n})] are in a state that cannot be[: {why}].</source>
      <translation>Ci sono messaggi in uscita[ ({n})] in uno stato impossibile[: {why}].</translation>
    </message>
    <message>
      <source>Packs of originals[ ({n})] belong to no message.</source>
      <translation>Ci sono pacchetti di originali[ ({n})] che non appartengono a nessun messaggio.</translation>
    </message>
    <message>
      <source>Places on the server[ ({n})] belong to no message.</source>
      <translation>Ci sono posizioni sul server[ ({n})] che non appartengono a nessun messaggio.</translation>
    </message>
    <message>
      <source>Reading encrypted rooms needs the package matrix-nio, which is not installed. Install it[ (pip install '{package}')], or switch encrypted rooms off in the account's settings.</source>
      <translation>Per leggere le stanze cifrate serve il pacchetto matrix-nio, che non è installato. Installalo[ (pip install '{package}')] o disattiva le stanze cifrate nelle impostazioni dell'account.</translation>
    </message>
    <message>
      <source>Rows of the list of customers[ ({n})] are out of date; they can be made anew.</source>
      <translation>Alcune righe dell’elenco dei clienti[ ({n})] non sono aggiornate; si possono rifare.</translation>
    </message>
    <message>
      <source>Rows of the queue[ ({n})] are out of date; they can be made anew.</source>
      <translation>Ci sono righe della coda[ ({n})] non aggiornate; si possono rifare.</translation>
    </message>
    <message>
      <source>SQLite[ {version}] is older than 3.51.3 and can damage a workspace. Install the package pysqlite3, or set NIGHTDESK_OLD_SQLITE=1 to use it at your own risk.</source>
      <translation>SQLite[ {version}] è precedente al 3.51.3 e può danneggiare uno spazio di lavoro. Installa il pacchetto pysqlite3, o imposta NIGHTDESK_OLD_SQLITE=1 per usarlo a tuo rischio.</translation>
    </message>
    <message>
      <source>Several customers fit[ “{name}”]. Name one by an address or its id.</source>
      <translation>Più clienti corrispondono[ a “{name}”]. Indicane uno con un indirizzo o il suo identificativo.</translation>
    </message>
    <message>
      <source>Some files could not be opened[: {count}, the first is {path}]. Everything else is stored. Check their permissions and import again; nothing is stored twice.</source>
      <translation>Alcuni file non si sono potuti aprire[: {count}, il primo è {path}]. Tutto il resto è salvato. Controlla i permessi e importa di nuovo; nulla viene salvato due volte.</translation>
    </message>
    <message>
      <source>Somebody wrote in this conversation since you began. Read it, then send.</source>
      <translation>Qualcuno ha scritto in questa conversazione da quando hai iniziato. Leggi, poi invia.</translation>
    </message>
    <message>
      <source>Something is still without a value[: {names}]. Fill it in, then send.</source>
      <translation>Manca ancora un valore[: {names}]. Lo inserisca, poi invii.</translation>
    </message>
    <message>
      <source>Something stands between this computer and the server[ {server}][ ({words})]. If this network wants a sign-in of its own (a hotel, a train), open a page in the browser first. No password was sent; Nightdesk tries again by itself.</source>
      <translation>Qualcosa si frappone tra questo computer e il server[ {server}][ ({words})]. Se questa rete vuole un accesso suo (un albergo, un treno), apri prima una pagina nel browser. Nessuna password è stata inviata; Nightdesk riprova da solo.</translation>
    </message>
    <message>
      <source>Something went wrong inside Nightdesk[ ({error})]. The log has the details; your work is stored.</source>
      <translation>Qualcosa è andato storto in Nightdesk[ ({error})]. Il registro ha i dettagli; il tuo lavoro è salvo.</translation>
    </message>
    <message>
      <source>Spell check needs the extra “spell”: pip install nightdesk[spell].</source>
      <translation>Il controllo ortografico richiede l'extra “spell”: pip install nightdesk[spell].</translation>
    </message>
    <message>
      <source>Stopped. Nothing of the customer was erased.</source>
      <translation>Fermato. Nulla del cliente è stato cancellato.</translation>
    </message>
    <message>
      <source>Texts[ ({n})] belong to no message.</source>
      <translation>Ci sono testi[ ({n})] che non appartengono a nessun messaggio.</translation>
    </message>
    <message>
      <source>That is no address of a person there[: “{name}”]. It looks like @name:example.org.</source>
      <translation>Non è l'indirizzo di una persona lì[: “{name}”]. Ha la forma @nome:example.org.</translation>
    </message>
    <message>
      <source>That time has passed. Choose a later one.</source>
      <translation>Quell'ora è già passata. Scegline una più tardi.</translation>
    </message>
    <message>
      <source>The account SID is not right: it begins with AC and has 34 characters. Copy it from the first page of Twilio's console.</source>
      <translation>Il SID dell'account non è giusto: comincia con AC e ha 34 caratteri. Copialo dalla prima pagina della console di Twilio.</translation>
    </message>
    <message>
      <source>The account at the service[ {server}] is not active[: {words}]. Look into its console[ at {console}], then check again.</source>
      <translation>L'account presso il servizio[ {server}] non è attivo[: {words}]. Guarda nella sua console[, {console}], poi verifica di nuovo.</translation>
    </message>
    <message>
      <source>The account this was to be sent from was removed. Connect it again and send it, or cancel the message.</source>
      <translation>L’account da cui doveva partire è stato rimosso. Collegalo di nuovo e invia, o annulla il messaggio.</translation>
    </message>
    <message>
      <source>The account[ {account}] does not work yet[: {step}].[ “{words}”.] Correct its settings and check again.</source>
      <translation>L’account[ {account}] non funziona ancora[: {step}].[ «{words}».] Correggi le opzioni e verifica di nuovo.</translation>
    </message>
    <message>
      <source>The account[ {account}] is not signed in yet. Sign in with the browser: “nightdesk account sign-in”.</source>
      <translation>L’account[ {account}] non ha ancora effettuato l’accesso. Accedi con il browser: «nightdesk account sign-in».</translation>
    </message>
    <message>
      <source>The account[ {account}] signs in with a password. Choose the browser with “nightdesk account set --auth oauth2”.</source>
      <translation>L’account[ {account}] accede con una password. Scegli il browser con «nightdesk account set --auth oauth2».</translation>
    </message>
    <message>
      <source>The account[ {name}] and its history[, {messages} messages in {conversations} conversations,] would be deleted for good. Nothing was done; add --yes if that is meant.</source>
      <translation>L'account[ {name}] e la sua cronologia[, {messages} messaggi in {conversations} conversazioni,] verrebbero eliminati per sempre. Non è stato fatto nulla; aggiunga --yes se è questo che vuole.</translation>
    </message>
    <message>
      <source>The account[ “{name}”] sends nothing. Choose another one.</source>
      <translation>L’account[ «{name}»] non invia nulla. Scegline un altro.</translation>
    </message>
    <message>
      <source>The address is no longer there. Look at the customer again.</source>
      <translation>L’indirizzo non c’è più. Riguarda il cliente.</translation>
    </message>
    <message>
      <source>The address[ {address}] belongs to another customer already[: {name}]. If they are the same person, merge the two.</source>
      <translation>L’indirizzo[ {address}] appartiene già a un altro cliente[: {name}]. Se è la stessa persona, unisci i due.</translation>
    </message>
    <message>
      <source>The address[ {address}] is none of the account's. Choose one of its own, or add it to the account's other addresses.</source>
      <translation>L’indirizzo[ {address}] non è dell’account. Scegline uno dei suoi, o aggiungilo agli altri indirizzi dell’account.</translation>
    </message>
    <message>
      <source>The address[ “{address}”] cannot be used. Write it like anna@example.com.</source>
      <translation>L’indirizzo[ «{address}»] non è utilizzabile. Scrivilo come anna@example.com.</translation>
    </message>
    <message>
      <source>The answer could not be written into the folder[ {path}][: {words}]. Make room there; Nightdesk tries again by itself.</source>
      <translation>Non è stato possibile scrivere la risposta nella cartella[ {path}][: {words}]. Fai spazio; Nightdesk riprova da sé.</translation>
    </message>
    <message>
      <source>The archive sends nothing. Reply from an account that does.</source>
      <translation>L’archivio non invia nulla. Rispondi da un account che invia.</translation>
    </message>
    <message>
      <source>The backup was stopped. The earlier ones are as they were.</source>
      <translation>La copia è stata interrotta. Quelle precedenti sono rimaste com’erano.</translation>
    </message>
    <message>
      <source>The backup[ {path}] could not be made; the earlier ones are untouched.[ Details: “{detail}”.] Check the disk and try again.</source>
      <translation>La copia[ {path}] non si è potuta fare; le precedenti restano come sono.[ Dettagli: «{detail}».] Controlla il disco e riprova.</translation>
    </message>
    <message>
      <source>The bot may not write there: they blocked it, or took it out of the group.[ Telegram said: “{words}”.] Write by another channel, or wait until they write.</source>
      <translation>Il bot non può scrivere lì: è stato bloccato o tolto dal gruppo.[ Telegram ha detto: “{words}”.] Scrivi per un altro canale o aspetta che scrivano.</translation>
    </message>
    <message>
      <source>The business needs a name. Give one.</source>
      <translation>L’attività ha bisogno di un nome. Indicane uno.</translation>
    </message>
    <message>
      <source>The certificate of the server[ {server}] is not trusted[ ({words})]. No password was sent. Check the server's name, or name its authority's file with --ca.</source>
      <translation>Il certificato del server[ {server}] non è attendibile[ ({words})]. Nessuna password è stata inviata. Controlla il nome del server, o indica il file della sua autorità con --ca.</translation>
    </message>
    <message>
      <source>The certificate of the server[ {server}] is not trusted[ ({words})]. No password was sent.[ If you know that its fingerprint is {fingerprint}, trust it with “nightdesk account set --pinned {pins}”.]</source>
      <translation>Il certificato del server[ {server}] non è attendibile[ ({words})]. Nessuna password è stata inviata.[ Se sai che la sua impronta è {fingerprint}, fidati con «nightdesk account set --pinned {pins}».]</translation>
    </message>
    <message>
      <source>The connection broke while the message was handed over[ to {server}]: it may have been sent or not[ ({words})]. It is not sent again by itself; look into Sent or ask, then decide: “nightdesk outbox” names the ways on.</source>
      <translation>La connessione è caduta durante la consegna del messaggio[ a {server}]: può essere partito o no[ ({words})]. Non viene inviato di nuovo da solo; guarda in Inviati o chiedi, poi decidi: “nightdesk outbox” dice come.</translation>
    </message>
    <message>
      <source>The counter[ “{name}”] is behind what was given[: {has} of {used}].</source>
      <translation>Il contatore[ «{name}»] è indietro rispetto a quanto già assegnato[: {has} di {used}].</translation>
    </message>
    <message>
      <source>The counts beside the views are wrong; they can be made anew.</source>
      <translation>I conteggi accanto alle viste sono sbagliati; si possono rifare.</translation>
    </message>
    <message>
      <source>The customer asked for no more texts (STOP). Nothing can be sent until they write START; call them, or write by another channel.</source>
      <translation>Il cliente ha chiesto di non ricevere più messaggi (STOP). Non si può inviare nulla finché non scrive START; chiamalo, o scrivi su un altro canale.</translation>
    </message>
    <message>
      <source>The disk is full[, {path} cannot be written]. Make room; nothing that was stored is lost.</source>
      <translation>Il disco è pieno[, {path} non si può scrivere]. Fai spazio; nulla di ciò che è salvato va perso.</translation>
    </message>
    <message>
      <source>The field is no longer there. Look at the customer again.</source>
      <translation>Il campo non c’è più. Riguarda il cliente.</translation>
    </message>
    <message>
      <source>The file is no longer there[ at {server}]. Ask the customer to send it again.</source>
      <translation>Il file non c'è più[ su {server}]. Chiedi al cliente di inviarlo di nuovo.</translation>
    </message>
    <message>
      <source>The file of certificates[ {file}] cannot be used[ ({words})]. Give a PEM file that can be read.</source>
      <translation>Il file dei certificati[ {file}] non è utilizzabile[ ({words})]. Dai un file PEM leggibile.</translation>
    </message>
    <message>
      <source>The file[ {file}] in the feed's folder cannot be read[: {other}]. It is taken as soon as it can. The others were taken.</source>
      <translation>Il file[ {file}] nella cartella del feed non si può leggere[: {other}]. Sarà preso appena possibile. Gli altri sono stati presi.</translation>
    </message>
    <message>
      <source>The file[ {file}] in the feed's folder is no JSON, or only half of it. It stays there: correct it, or take it away. The others were taken.</source>
      <translation>Il file[ {file}] nella cartella del feed non è JSON, o solo a metà. Resta lì: lo corregga o lo tolga. Gli altri sono stati presi.</translation>
    </message>
    <message>
      <source>The file[ {file}] in the feed's folder is not what the schema says: each message needs an id of its own. It stays there: correct it, or take it away. The others were taken.</source>
      <translation>Il file[ {file}] nella cartella del feed non è come dice lo schema: ogni messaggio ha bisogno di un id proprio. Resta lì: lo corregga o lo tolga. Gli altri sono stati presi.</translation>
    </message>
    <message>
      <source>The file[ {file}] in the feed's folder is too large[: {other}], more than 64 MB. It stays there: take it away. The others were taken.</source>
      <translation>Il file[ {file}] nella cartella del feed è troppo grande[: {other}], più di 64 MB. Resta lì: lo tolga. Gli altri sono stati presi.</translation>
    </message>
    <message>
      <source>The file[ {file}] in the feed's folder names a file that does not lie below in/[: {other}]. It stays there: correct it, or take it away. The others were taken.</source>
      <translation>Il file[ {file}] nella cartella del feed nomina un file che non si trova sotto in/[: {other}]. Resta lì: lo corregga o lo tolga. Gli altri sono stati presi.</translation>
    </message>
    <message>
      <source>The file[ {file}] in the feed's folder names a file that is not there[: {other}]. It is taken as soon as that is there, too. The others were taken.</source>
      <translation>Il file[ {file}] nella cartella del feed nomina un file che non c’è[: {other}]. Sarà preso appena ci sarà anche quello. Gli altri sono stati presi.</translation>
    </message>
    <message>
      <source>The file[ {name}] is too large for this channel[: {limit} at most]. Make it smaller, or send it another way.</source>
      <translation>Il file[ {name}] è troppo grande per questo canale[: al massimo {limit}]. Riducilo, o invialo in altro modo.</translation>
    </message>
    <message>
      <source>The file[ {path}] cannot be read. Check its permissions.</source>
      <translation>Il file[ {path}] non si può leggere. Controlla i permessi.</translation>
    </message>
    <message>
      <source>The file[ {path}] cannot be read[: {detail}]. Check that it is there and yours.</source>
      <translation>Il file[ {path}] non si può leggere[: {detail}]. Controlla che ci sia e che sia tuo.</translation>
    </message>
    <message>
      <source>The file[ {path}] cannot be written[: {detail}]. Choose another place.</source>
      <translation>Il file[ {path}] non si può scrivere[: {detail}]. Scegli un altro posto.</translation>
    </message>
    <message>
      <source>The file[ {path}] does not exist. Check the name.</source>
      <translation>Il file[ {path}] non esiste. Controlla il nome.</translation>
    </message>
    <message>
      <source>The file[ {path}] holds no playbook that can be read[: {detail}]. It should be a Markdown checklist, a folder of them, or an export of Nightdesk.</source>
      <translation>Il file[ {path}] non contiene procedure leggibili[: {detail}]. Deve essere una lista di passi in Markdown, una cartella di liste, o un’esportazione di Nightdesk.</translation>
    </message>
    <message>
      <source>The file[ {path}] holds no templates that can be read[: {detail}]. It should be a CSV table with a line of titles, a text file, or an export of Nightdesk.</source>
      <translation>Il file[ {path}] non contiene modelli leggibili[: {detail}]. Deve essere una tabella CSV con una riga di titoli, un file di testo o un’esportazione di Nightdesk.</translation>
    </message>
    <message>
      <source>The file[ {path}] is no usable backup. Nothing was changed; choose another one.[ Details: “{detail}”.]</source>
      <translation>Il file[ {path}] non è una copia utilizzabile. Nulla è stato cambiato; scegline un’altra.[ Dettagli: «{detail}».]</translation>
    </message>
    <message>
      <source>The file[ {path}] is too large[: the limit is {mb} MB]. Divide it into several.</source>
      <translation>Il file[ {path}] è troppo grande[: il limite è {mb} MB]. Dividilo in più file.</translation>
    </message>
    <message>
      <source>The file[ “{name}”] is too large for a template[: the limit is {mb} MB].</source>
      <translation>Il file[ “{name}”] è troppo grande per un modello[: il limite è {mb} MB].</translation>
    </message>
    <message>
      <source>The folder has to be named from the root of the disk on[: {path}]. Choose it.</source>
      <translation>La cartella va indicata dalla radice del disco[: {path}]. La scelga.</translation>
    </message>
    <message>
      <source>The folder is not there[: {path}]. Connect its disk, or make the folder; Nightdesk tries again by itself.</source>
      <translation>La cartella non c’è[: {path}]. Colleghi il disco, o crei la cartella; Nightdesk riprova da sé.</translation>
    </message>
    <message>
      <source>The folder[ {folder}] was replaced on the server while it was read. It is read again by itself; nothing is stored twice.</source>
      <translation>La cartella[ {folder}] è stata sostituita sul server durante la lettura. Viene riletta da sola; nulla viene salvato due volte.</translation>
    </message>
    <message>
      <source>The gateway[ {server}] did not accept the user name and password.[ It said: “{words}”.] The app on the phone shows them below its address; give them here. What waits to be sent is kept.</source>
      <translation>Il gateway[ {server}] non ha accettato nome utente e password.[ Ha detto: “{words}”.] L'app sul telefono li mostra sotto l'indirizzo; indicali qui. Ciò che attende di partire è conservato.</translation>
    </message>
    <message>
      <source>The gateway[ {server}] does not know what it was asked for. Check its address, and update the app on the phone.</source>
      <translation>Il gateway[ {server}] non conosce ciò che gli è stato chiesto. Controlla l'indirizzo e aggiorna l'app sul telefono.</translation>
    </message>
    <message>
      <source>The gateway[ {server}] has this message already; it is not sent again.</source>
      <translation>Il gateway[ {server}] ha già questo messaggio; non viene inviato di nuovo.</translation>
    </message>
    <message>
      <source>The import was stopped. Start it again to go on; nothing is stored twice.</source>
      <translation>L’importazione è stata interrotta. Riavviala per continuare; nulla viene salvato due volte.</translation>
    </message>
    <message>
      <source>The keyring could not do its work[ ({detail})]. Restart it and try again; meanwhile passwords can come from the environment (NIGHTDESK_SECRETS=env).</source>
      <translation>Il portachiavi non è riuscito a fare il suo lavoro[ ({detail})]. Riavvialo e riprova; intanto le password possono venire dall’ambiente (NIGHTDESK_SECRETS=env).</translation>
    </message>
    <message>
      <source>The keyring did not answer[ within {seconds} seconds]. Look for its question on the screen, then try again.</source>
      <translation>Il portachiavi non ha risposto[ entro {seconds} secondi]. Cerca la sua domanda sullo schermo, poi riprova.</translation>
    </message>
    <message>
      <source>The keyring is locked. Unlock it and try again.</source>
      <translation>Il portachiavi è bloccato. Sbloccalo e riprova.</translation>
    </message>
    <message>
      <source>The list cannot be left from here.[ Its page is {url}.] Look in the message for a way out.</source>
      <translation>Da qui non si può lasciare la lista.[ La sua pagina è {url}.] Cerca nel messaggio un modo per uscirne.</translation>
    </message>
    <message>
      <source>The list did not take the wish to leave it.[ It said: “{words}”.] Try again later, or look in the message for another way.</source>
      <translation>La lista non ha accettato la richiesta di lasciarla.[ Ha detto: «{words}».] Riprova più tardi, o cerca un altro modo nel messaggio.</translation>
    </message>
    <message>
      <source>The master password does not open the vault[ {path}]. Try again, or correct NIGHTDESK_VAULT_KEY.</source>
      <translation>La password principale non apre la cassaforte[ {path}]. Riprova, o correggi NIGHTDESK_VAULT_KEY.</translation>
    </message>
    <message>
      <source>The message asks for no answer to an invitation. Write one by hand.</source>
      <translation>Il messaggio non chiede risposta a un invito. Scrivine una a mano.</translation>
    </message>
    <message>
      <source>The message has been sent; it cannot be taken back.</source>
      <translation>Il messaggio è partito; non si può ritirare.</translation>
    </message>
    <message>
      <source>The message has no recipient. Add one under To, Cc or Bcc.</source>
      <translation>Il messaggio non ha destinatari. Aggiungine uno in A, Cc o Ccn.</translation>
    </message>
    <message>
      <source>The message has no such part[: {part}].</source>
      <translation>Il messaggio non ha questa parte[: {part}].</translation>
    </message>
    <message>
      <source>The message is too large for the server[: it has {size}, and {limit} is the most].[ It said: “{words}”.] Send the files another way.</source>
      <translation>Il messaggio è troppo grande per il server[: ha {size}, e il massimo è {limit}].[ Ha detto: «{words}».] Invia i file in un altro modo.</translation>
    </message>
    <message>
      <source>The message was sent, but the server refused the copy[ in {folder}].[ It said: “{words}”.] Check the folder for sent mail in the account's settings.</source>
      <translation>Il messaggio è partito, ma il server ha rifiutato la copia[ in {folder}].[ Ha detto: «{words}».] Controlla la cartella della posta inviata nelle opzioni dell’account.</translation>
    </message>
    <message>
      <source>The message's own number[ {id}] cannot be used. Write the message anew.</source>
      <translation>Il numero proprio del messaggio[ {id}] non è utilizzabile. Scrivi il messaggio da capo.</translation>
    </message>
    <message>
      <source>The message[ {id}] has no source: it was written here.</source>
      <translation>Il messaggio[ {id}] non ha sorgente: è stato scritto qui.</translation>
    </message>
    <message>
      <source>The newest backup is[ {days}] days old. See that there is room on the disk, and make one with “nightdesk backup”.</source>
      <translation>La copia di sicurezza più recente ha[ {days}] giorni. Controlla che ci sia spazio sul disco e fanne una con “nightdesk backup”.</translation>
    </message>
    <message>
      <source>The number of this account is not one of yours at the service[ {server}].[ It said: “{words}”.] Choose one[ at {console}] and give it in the account's settings.</source>
      <translation>Il numero di questo account non è uno dei tuoi presso il servizio[ {server}].[ Ha detto: “{words}”.] Scegline uno[, {console}] e indicalo nelle impostazioni dell'account.</translation>
    </message>
    <message>
      <source>The original of some messages[ ({n})] has changed on the disk. A backup may have it.</source>
      <translation>L’originale di alcuni messaggi[ ({n})] è cambiato sul disco. Una copia potrebbe averlo.</translation>
    </message>
    <message>
      <source>The password holds characters that the server[ {server}] cannot take. Choose another one there, or an app password.</source>
      <translation>La password ha caratteri che il server[ {server}] non accetta. Scegline lì un’altra, o una password per le app.</translation>
    </message>
    <message>
      <source>The password stored[ for {name}] is incomplete. Give it again with “nightdesk account set”.</source>
      <translation>La password salvata[ per {name}] è incompleta. Ridalla con «nightdesk account set».</translation>
    </message>
    <message>
      <source>The password[ of {name}] is expected in the environment. Set it there[ as {variable}] and start again.</source>
      <translation>La password[ di {name}] è attesa nell’ambiente. Impostala lì[ come {variable}] e riavvia.</translation>
    </message>
    <message>
      <source>The playbook has no such step[: {name}]. It may have changed meanwhile.</source>
      <translation>La procedura non ha questo passo[: {name}]. Può essere cambiata nel frattempo.</translation>
    </message>
    <message>
      <source>The playbook has too many steps[: the limit is {most}]. Make two of it.</source>
      <translation>La procedura ha troppi passi[: il limite è {most}]. Dividerla in due.</translation>
    </message>
    <message>
      <source>The post that this answers is no longer there[ at {server}]. Write to them alone, or by another channel.</source>
      <translation>Il post a cui questo risponde non c’è più[ su {server}]. Scrivi solo a questa persona o tramite un altro canale.</translation>
    </message>
    <message>
      <source>The provider[ {provider}] did not accept the password[ of {account}].[ It said: “{words}”.] It wants an app password, not the one for its web pages: make one[ at {url}] and give it here.</source>
      <translation>Il provider[ {provider}] non ha accettato la password[ di {account}].[ Ha detto: «{words}».] Vuole una password per le app, non quella delle sue pagine web: creane una[ su {url}] e dalla qui.</translation>
    </message>
    <message>
      <source>The provider[ {provider}] did not let us in[ to {account}].[ It said: “{words}”.] Check the password, and that IMAP is switched on in its settings[: {url}].</source>
      <translation>Il provider[ {provider}] non ci ha fatto entrare[ in {account}].[ Ha detto: «{words}».] Controlla la password, e che IMAP sia attivato nelle sue impostazioni[: {url}].</translation>
    </message>
    <message>
      <source>The provider[ {provider}] does not know this OAuth client.[ It said: “{words}”.] Check the client id and secret.</source>
      <translation>Il provider[ {provider}] non conosce questo client OAuth.[ Ha detto: «{words}».] Controlla l’id e il segreto del client.</translation>
    </message>
    <message>
      <source>The provider[ {provider}] does not let mail programs in (no IMAP). Have its mail forwarded to another mailbox, and connect that one.</source>
      <translation>Il provider[ {provider}] non fa entrare i programmi di posta (niente IMAP). Fai inoltrare la posta a un’altra casella e collega quella.</translation>
    </message>
    <message>
      <source>The provider[ {provider}] gave a sign-in that does not last (no refresh token). Allow offline access for the client, then sign in again.</source>
      <translation>Il provider[ {provider}] ha dato un accesso che non dura (nessun refresh token). Permetti al client l’accesso offline, poi accedi di nuovo.</translation>
    </message>
    <message>
      <source>The provider[ {provider}] is reached through its own Bridge on this computer[ ({words})]. Install and start it[ ({url})], and give the password that it shows.</source>
      <translation>Il provider[ {provider}] si raggiunge con il suo Bridge su questo computer[ ({words})]. Installalo e avvialo[ ({url})], e dai la password che mostra.</translation>
    </message>
    <message>
      <source>The provider[ {provider}] takes no passwords from mail programs[ ({words})]. Register an OAuth client of your own[ at {url}], give its id with --auth oauth2 --client-id, then sign in with “nightdesk account sign-in”.</source>
      <translation>Il provider[ {provider}] non accetta password dai programmi di posta[ ({words})]. Registra un tuo client OAuth[ su {url}], dai il suo id con --auth oauth2 --client-id, poi accedi con «nightdesk account sign-in».</translation>
    </message>
    <message>
      <source>The provider[ {provider}] wants an app password here, not the one for its web pages. Make one[ at {url}].</source>
      <translation>Il provider[ {provider}] vuole qui una password per le app, non quella delle sue pagine web. Creane una[ su {url}].</translation>
    </message>
    <message>
      <source>The room[ {name}] is encrypted, and encrypted rooms are switched off for this account. Switch them on in its settings, or write by another channel.</source>
      <translation>La stanza[ {name}] è cifrata e le stanze cifrate sono disattivate per questo account. Attivale nelle impostazioni o scrivi da un altro canale.</translation>
    </message>
    <message>
      <source>The running Nightdesk does not know this request[, “{name}”]; it may be an older version. Close it and try again.</source>
      <translation>Il Nightdesk in esecuzione non conosce questa richiesta[, «{name}»]; potrebbe essere una versione più vecchia. Chiudilo e riprova.</translation>
    </message>
    <message>
      <source>The same customer gets it in another conversation.</source>
      <translation>Lo stesso cliente lo riceve in un’altra conversazione.</translation>
    </message>
    <message>
      <source>The search index does not fit the messages; it can be made anew.</source>
      <translation>L’indice di ricerca non corrisponde ai messaggi; si può rifare.</translation>
    </message>
    <message>
      <source>The sender's address[ {address}] cannot be used. Correct it in the account's settings.</source>
      <translation>L’indirizzo del mittente[ {address}] non è utilizzabile. Correggilo nelle opzioni dell’account.</translation>
    </message>
    <message>
      <source>The server takes no file as large as this[: {name}][, but {mb} MB at most]. Make it smaller, or allow more at the server.</source>
      <translation>Il server non accetta un file così grande[: {name}][, al massimo {mb} MB]. Lo riduca, o permetta di più sul server.</translation>
    </message>
    <message>
      <source>The server's name and port cannot be used[: “{value}”]. Write them like mail.example.com:993.</source>
      <translation>Il nome e la porta del server non sono utilizzabili[: «{value}»]. Scrivili come mail.example.com:993.</translation>
    </message>
    <message>
      <source>The server[ {server}] asks to come back later.[ It said: “{words}”.] Nightdesk tries again by itself.</source>
      <translation>Il server[ {server}] chiede di tornare più tardi.[ Ha detto: «{words}».] Nightdesk riprova da solo.</translation>
    </message>
    <message>
      <source>The server[ {server}] cannot be reached[ ({words})]. Nightdesk tries again by itself; if it stays so, check the network and the server's name.</source>
      <translation>Il server[ {server}] non è raggiungibile[ ({words})]. Nightdesk riprova da solo; se resta così, controlla la rete e il nome del server.</translation>
    </message>
    <message>
      <source>The server[ {server}] cannot send this message[ (it lacks {extension})]. Write the address without special characters, or use another account.</source>
      <translation>Il server[ {server}] non può inviare questo messaggio[ (gli manca {extension})]. Scrivi l’indirizzo senza caratteri speciali, o usa un altro account.</translation>
    </message>
    <message>
      <source>The server[ {server}] did not accept the sign-in[ of {account}].[ It said: “{words}”.] Sign in again with “nightdesk account sign-in”, as the person whose mailbox it is.</source>
      <translation>Il server[ {server}] non ha accettato l’accesso[ di {account}].[ Ha detto: «{words}».] Accedi di nuovo con «nightdesk account sign-in», come la persona a cui appartiene la casella.</translation>
    </message>
    <message>
      <source>The server[ {server}] did not accept the user name or password[ of {account}].[ It said: “{words}”.] Check both and give the password again; some providers want an app password.</source>
      <translation>Il server[ {server}] non ha accettato il nome o la password[ di {account}].[ Ha detto: «{words}».] Controlla entrambi e ridai la password; alcuni provider vogliono una password per le app.</translation>
    </message>
    <message>
      <source>The server[ {server}] does not know the host[ {domain}] of the desk's address. Check the address, or add it to the server as a VirtualHost.</source>
      <translation>Il server[ {server}] non conosce il dominio[ {domain}] dell'indirizzo del gruppo. Controlla l'indirizzo, o aggiungilo al server come VirtualHost.</translation>
    </message>
    <message>
      <source>The server[ {server}] does not secure the connection (STARTTLS).[ It said: “{words}”.] No password was sent; use TLS from the start, or check the port.</source>
      <translation>Il server[ {server}] non protegge la connessione (STARTTLS).[ Ha detto: «{words}».] Nessuna password è stata inviata; usa TLS dall’inizio o controlla la porta.</translation>
    </message>
    <message>
      <source>The server[ {server}] does not speak TLS on this port[ ({words})]. Check the port, or choose STARTTLS.</source>
      <translation>Il server[ {server}] non parla TLS su questa porta[ ({words})]. Controlla la porta, o scegli STARTTLS.</translation>
    </message>
    <message>
      <source>The server[ {server}] gave an answer that makes no sense[ ({words})]. Nightdesk tries again by itself.</source>
      <translation>Il server[ {server}] ha dato una risposta senza senso[ ({words})]. Nightdesk riprova da solo.</translation>
    </message>
    <message>
      <source>The server[ {server}] gives its messages[ in {folder}] no lasting numbers (UIDVALIDITY), so nothing can be fetched safely. Choose another folder or server.</source>
      <translation>Il server[ {server}] non dà ai suoi messaggi[ in {folder}] numeri duraturi (UIDVALIDITY), quindi nulla si può scaricare in sicurezza. Scegli un’altra cartella o un altro server.</translation>
    </message>
    <message>
      <source>The server[ {server}] is busy.[ It said: “{words}”.] Nightdesk tries again by itself.</source>
      <translation>Il server[ {server}] è occupato.[ Ha detto: «{words}».] Nightdesk riprova da solo.</translation>
    </message>
    <message>
      <source>The server[ {server}] keeps no archive of messages[ (it said: “{words}”)], so something could be lost while nobody is signed in. Switch it on there: mod_mam.</source>
      <translation>Il server[ {server}] non tiene un archivio dei messaggi[ (ha detto: “{words}”)]: qualcosa potrebbe perdersi quando nessuno è collegato. Lo attivi lì: mod_mam.</translation>
    </message>
    <message>
      <source>The server[ {server}] lets nobody in without a password[ at {host}]. Check the host of the visitors, and give it authentication = “anonymous” at the server.</source>
      <translation>Il server[ {server}] non lascia entrare nessuno senza password[ in {host}]. Controlla il dominio dei visitatori e dagli authentication = “anonymous” sul server.</translation>
    </message>
    <message>
      <source>The server[ {server}] offers no way to sign in that Nightdesk knows. Ask the provider for an app password or another server.</source>
      <translation>Il server[ {server}] non offre nessun modo di accedere che Nightdesk conosca. Chiedi al provider una password per le app o un altro server.</translation>
    </message>
    <message>
      <source>The server[ {server}] refused a recipient[: {address}].[ It said: “{words}”.] The others got the message; correct the address and send to it alone.</source>
      <translation>Il server[ {server}] ha rifiutato un destinatario[: {address}].[ Ha detto: «{words}».] Gli altri hanno ricevuto il messaggio; correggi l’indirizzo e invia solo a lui.</translation>
    </message>
    <message>
      <source>The server[ {server}] refused the message.[ It said: “{words}”.] Change it and send it again.</source>
      <translation>Il server[ {server}] ha rifiutato il messaggio.[ Ha detto: «{words}».] Modificalo e invialo di nuovo.</translation>
    </message>
    <message>
      <source>The server[ {server}] refused what was asked of it.[ It said: “{words}”.] Nightdesk tries again by itself; if it stays so, check the folders in the account's settings.</source>
      <translation>Il server[ {server}] ha rifiutato ciò che gli è stato chiesto.[ Ha detto: «{words}».] Nightdesk riprova da solo; se resta così, controlla le cartelle nelle opzioni dell’account.</translation>
    </message>
    <message>
      <source>The server[ {server}] signed us in by itself, before the connection was secured; this is refused. Use TLS from the start (--imap-security tls).</source>
      <translation>Il server[ {server}] ha aperto l’accesso di sua iniziativa, prima che la connessione fosse protetta; questo viene rifiutato. Usa TLS dall’inizio (--imap-security tls).</translation>
    </message>
    <message>
      <source>The server[ {server}] takes mail only after signing in.[ It said: “{words}”.] Give a user name and a password for sending.</source>
      <translation>Il server[ {server}] accetta posta solo dopo l’accesso.[ Ha detto: «{words}».] Dai un nome e una password per l’invio.</translation>
    </message>
    <message>
      <source>The server[ {server}] takes no files. Send the text without them, or switch on mod_http_file_share there.</source>
      <translation>Il server[ {server}] non accetta file. Invii il testo senza, o attivi lì mod_http_file_share.</translation>
    </message>
    <message>
      <source>The servers[ of {provider}] cannot be reached[ ({words})]. Check that this computer is online, then try again.</source>
      <translation>I server[ di {provider}] non sono raggiungibili[ ({words})]. Controlla che questo computer sia in rete, poi riprova.</translation>
    </message>
    <message>
      <source>The service has approved no template of that name[: “{name}”]. Look into its console.</source>
      <translation>Il servizio non ha approvato alcun modello con quel nome[: “{name}”]. Guarda nella sua console.</translation>
    </message>
    <message>
      <source>The service[ {server}] asks to wait: too much was asked in a short time. Nightdesk goes on by itself; nothing is lost.</source>
      <translation>Il servizio[ {server}] chiede di aspettare: troppe richieste in poco tempo. Nightdesk continua da solo; non si perde nulla.</translation>
    </message>
    <message>
      <source>The service[ {server}] cannot reach this number.[ It said: “{words}”.] Check the number, with its country's code.</source>
      <translation>Il servizio[ {server}] non può raggiungere questo numero.[ Ha detto: “{words}”.] Controlla il numero, con il prefisso del paese.</translation>
    </message>
    <message>
      <source>The service[ {server}] did not accept the key.[ It said: “{words}”.] Make a new one[ at {console}] and give it here; what waits to be sent is kept.</source>
      <translation>Il servizio[ {server}] non ha accettato la chiave.[ Ha detto: “{words}”.] Creane una nuova[, {console}] e indicala qui; ciò che attende di partire è conservato.</translation>
    </message>
    <message>
      <source>The service[ {server}] does not allow this with the key it was given.[ It said: “{words}”.] Give the key more rights there, or make another one.</source>
      <translation>Il servizio[ {server}] non permette questo con la chiave indicata.[ Ha detto: “{words}”.] Dalle più permessi lì, o creane un'altra.</translation>
    </message>
    <message>
      <source>The service[ {server}] does not send to that country yet.[ It said: “{words}”.] Allow it[ at {console}], then send again.</source>
      <translation>Il servizio[ {server}] non invia ancora in quel paese.[ Ha detto: “{words}”.] Consentilo[, {console}], poi invia di nuovo.</translation>
    </message>
    <message>
      <source>The service[ {server}] no longer knows this sign-in.[ It said: “{words}”.] Give the password again in the account's settings; what waits to be sent is kept.</source>
      <translation>Il servizio[ {server}] non riconosce più questo accesso.[ Ha detto: “{words}”.] Inserisci di nuovo la password nelle impostazioni dell'account; ciò che è in attesa di invio resta conservato.</translation>
    </message>
    <message>
      <source>The service[ {server}] takes no password from programs. Make an access token for Nightdesk there and give it in place of the password.</source>
      <translation>Il servizio[ {server}] non accetta password dai programmi. Crea lì un token di accesso per Nightdesk e inseriscilo al posto della password.</translation>
    </message>
    <message>
      <source>The service[ {server}] wants its terms to be accepted first. Open them in the browser[ at {console}], accept, then check again.</source>
      <translation>Il servizio[ {server}] vuole che prima si accettino le sue condizioni. Aprile nel browser[ su {console}], accettale e controlla di nuovo.</translation>
    </message>
    <message>
      <source>The setting[ {key}] cannot have this value[: “{value}”].[ It can be: {may}.]</source>
      <translation>L’impostazione[ {key}] non può avere questo valore[: “{value}”].[ Può essere: {may}.]</translation>
    </message>
    <message>
      <source>The sign-in[ at {provider}] was declined in the browser[ ({words})]. Nothing was changed; try again.</source>
      <translation>L’accesso[ presso {provider}] è stato rifiutato nel browser[ ({words})]. Nulla è stato cambiato; riprova.</translation>
    </message>
    <message>
      <source>The sign-in[ of {account}][ at {provider}] has ended: it was withdrawn, or the password was changed. Sign in again with “nightdesk account sign-in”; what waits to be sent is kept.</source>
      <translation>L’accesso[ di {account}][ presso {provider}] è terminato: è stato revocato, o la password è cambiata. Accedi di nuovo con «nightdesk account sign-in»; ciò che attende l’invio è conservato.</translation>
    </message>
    <message>
      <source>The template was not kept.[ Look at line {line}.][ “{detail}”.]</source>
      <translation>Il modello non è stato salvato.[ Guarda la riga {line}.][ “{detail}”.]</translation>
    </message>
    <message>
      <source>The template[ {name}] needs all of its values[; missing: {missing}]. Fill them in.</source>
      <translation>Il modello[ {name}] ha bisogno di tutti i valori[; mancano: {missing}]. Compilali.</translation>
    </message>
    <message>
      <source>The text is too long for a template: 16,000 letters, 800 between braces.</source>
      <translation>Il testo è troppo lungo per un modello: 16.000 lettere, 800 tra le graffe.</translation>
    </message>
    <message>
      <source>The text is too long for one article. Divide it.</source>
      <translation>Il testo è troppo lungo per un solo articolo. Lo divida.</translation>
    </message>
    <message>
      <source>The text is too long for this channel[: {length} of {limit} characters]. Shorten it, or send it in parts.</source>
      <translation>Il testo è troppo lungo per questo canale[: {length} di {limit} caratteri]. Accorcialo, o invialo in più parti.</translation>
    </message>
    <message>
      <source>The token belongs to another account[: {name}, not {wanted}]. Correct the address, or sign in with its password.</source>
      <translation>Il token appartiene a un altro account[: {name}, non {wanted}]. Correggi l'indirizzo o accedi con la sua password.</translation>
    </message>
    <message>
      <source>The token belongs to another account[: {name}, not {wanted}]. Correct the handle, or make the token while you are signed in there as the right one.</source>
      <translation>Il token è di un altro account[: {name}, non {wanted}]. Correggi l'identificativo o crea il token mentre hai effettuato l'accesso con quello giusto.</translation>
    </message>
    <message>
      <source>The token belongs to another bot[: {name}, not {wanted}]. Correct the bot's name, or give the token that @BotFather shows for it.</source>
      <translation>Il token è di un altro bot[: {name}, non {wanted}]. Correggi il nome del bot o indica il token che @BotFather mostra per esso.</translation>
    </message>
    <message>
      <source>The vault[ {path}] cannot be read[ ({words})]. Put a copy of it back, or remove it and give the passwords again.</source>
      <translation>La cassaforte[ {path}] non si può leggere[ ({words})]. Rimettine una copia, o rimuovila e ridai le password.</translation>
    </message>
    <message>
      <source>The vault[ {path}] cannot be written[ ({words})]. Check the disk and the permissions; the old vault is unchanged.</source>
      <translation>La cassaforte[ {path}] non si può scrivere[ ({words})]. Controlla il disco e i permessi; la vecchia cassaforte resta com’è.</translation>
    </message>
    <message>
      <source>The visitor has left the chat, so the message did not reach them. Write by another channel, if you know one.</source>
      <translation>Il visitatore ha lasciato la chat e il messaggio non gli è arrivato. Scrivi per un altro canale, se ne conosci uno.</translation>
    </message>
    <message>
      <source>The web folder for pictures[ at {server}] cannot be reached. Nightdesk tries again by itself.</source>
      <translation>La cartella web per le immagini[ su {server}] non è raggiungibile. Nightdesk riprova da solo.</translation>
    </message>
    <message>
      <source>The web folder for pictures[ at {server}] did not take the file.[ It said: {words}.] Check its address, user name and password in the account's settings.</source>
      <translation>La cartella web per le immagini[ su {server}] non ha preso il file.[ Ha detto: {words}.] Controlla indirizzo, nome utente e password nelle impostazioni dell'account.</translation>
    </message>
    <message>
      <source>The workspace could not be brought up to date. The old one is unchanged.[ Details: “{detail}”.]</source>
      <translation>Lo spazio di lavoro non si è potuto aggiornare. Quello vecchio resta com’è.[ Dettagli: «{detail}».]</translation>
    </message>
    <message>
      <source>The workspace's key for its own messages cannot be used. Restore a backup.</source>
      <translation>La chiave dello spazio di lavoro per i suoi messaggi non è utilizzabile. Ripristina una copia.</translation>
    </message>
    <message>
      <source>The workspace[ in {path}] cannot be written. Check the permissions of the folder, then start again.</source>
      <translation>Lo spazio di lavoro[ in {path}] non si può scrivere. Controlla i permessi della cartella e riavvia.</translation>
    </message>
    <message>
      <source>The workspace[ in {path}] is damaged. Nothing was changed; restore the newest backup with “nightdesk restore”.[ Details: “{detail}”.]</source>
      <translation>Lo spazio di lavoro[ in {path}] è danneggiato. Nulla è stato cambiato; ripristina la copia più recente con «nightdesk restore».[ Dettagli: «{detail}».]</translation>
    </message>
    <message>
      <source>The workspace[ in {path}] lies in a network or synchronised folder, where it can be damaged. Move it to a folder of this computer.</source>
      <translation>Lo spazio di lavoro[ in {path}] si trova in una cartella di rete o sincronizzata, dove può danneggiarsi. Spostalo in una cartella di questo computer.</translation>
    </message>
    <message>
      <source>The workspace[ in {path}] was made by a newer Nightdesk. Update this program; nothing was changed.</source>
      <translation>Lo spazio di lavoro[ in {path}] è stato fatto da un Nightdesk più nuovo. Aggiorna questo programma; nulla è stato cambiato.</translation>
    </message>
    <message>
      <source>There is a field of that name already[: “{name}”].</source>
      <translation>C’è già un campo con questo nome[: “{name}”].</translation>
    </message>
    <message>
      <source>There is a workspace already[ in {path}]; it is used as it is.</source>
      <translation>C’è già uno spazio di lavoro[ in {path}]; viene usato com’è.</translation>
    </message>
    <message>
      <source>There is no Mastodon[ at {server}]. Check the server in the handle; where it lives at another address, give that in the account's settings.</source>
      <translation>Non c'è nessun Mastodon[ su {server}]. Controlla il server nell'identificativo; se si trova a un altro indirizzo, indicalo nelle impostazioni dell'account.</translation>
    </message>
    <message>
      <source>There is no Matrix server[ at {server}]. Check the address of the account, or give the address of the service in its settings.</source>
      <translation>Non c'è un server Matrix[ su {server}]. Controlla l'indirizzo dell'account o indica l'indirizzo del servizio nelle impostazioni.</translation>
    </message>
    <message>
      <source>There is no filter[ “{name}”].[ The nearest there is: “{hint}”.]</source>
      <translation>Non c’è alcun filtro[ “{name}”].[ Il più simile: “{hint}”.]</translation>
    </message>
    <message>
      <source>There is no such article[: “{name}”]. Look it up in the knowledge base.</source>
      <translation>Questo articolo non esiste[: «{name}»]. Lo cerchi nella base di conoscenza.</translation>
    </message>
    <message>
      <source>There is no such customer[: {name}]. Look it up in the list of customers.</source>
      <translation>Questo cliente non esiste[: {name}]. Cercalo nell’elenco dei clienti.</translation>
    </message>
    <message>
      <source>There is no such playbook[: “{name}”]. Look it up in the list of playbooks.</source>
      <translation>Non c’è una procedura così[: “{name}”]. Cercarla nell’elenco delle procedure.</translation>
    </message>
    <message>
      <source>There is no such saved search.</source>
      <translation>Questa ricerca salvata non esiste.</translation>
    </message>
    <message>
      <source>There is no such setting[: “{key}”]. “nightdesk setting list” shows all of them.</source>
      <translation>Questa impostazione non esiste[: “{key}”]. “nightdesk setting list” le mostra tutte.</translation>
    </message>
    <message>
      <source>There is no such template[: “{name}”]. Look it up in the list of templates.</source>
      <translation>Questo modello non esiste[: “{name}”]. Lo cerchi nell’elenco dei modelli.</translation>
    </message>
    <message>
      <source>There is no such time zone[: “{zone}”]. Zones have the name of a city, as Europe/Lisbon.</source>
      <translation>Questo fuso orario non esiste[: “{zone}”]. I fusi hanno il nome di una città, come Europe/Lisbon.</translation>
    </message>
    <message>
      <source>There is no text. Write one and try again.</source>
      <translation>Non c’è testo. Scrivine uno e riprova.</translation>
    </message>
    <message>
      <source>There is no variable[ “{name}”].[ The nearest there is: “{hint}”.]</source>
      <translation>Non c’è alcuna variabile[ “{name}”].[ La più simile: “{hint}”.]</translation>
    </message>
    <message>
      <source>There is no workspace[ in {path}]. Make one with “nightdesk init”, or name another folder with --profile.</source>
      <translation>Non c’è nessuno spazio di lavoro[ in {path}]. Creane uno con «nightdesk init», o indica un’altra cartella con --profile.</translation>
    </message>
    <message>
      <source>There is nothing to settle about this message. Look at it in the outbox.</source>
      <translation>Non c’è nulla da decidere su questo messaggio. Guardalo nella posta in uscita.</translation>
    </message>
    <message>
      <source>There is nowhere safe to keep passwords. Start a keyring (GNOME Keyring, KWallet), or set NIGHTDESK_VAULT_KEY to a master password for a sealed file, or set NIGHTDESK_SECRETS=env and give each password in NIGHTDESK_SECRET_ and the account's name.</source>
      <translation>Non c’è un posto sicuro dove tenere le password. Avvia un portachiavi (GNOME Keyring, KWallet), o imposta NIGHTDESK_VAULT_KEY con una password principale per un file sigillato, o imposta NIGHTDESK_SECRETS=env e dai ogni password in NIGHTDESK_SECRET_ e il nome dell’account.</translation>
    </message>
    <message>
      <source>There is something else in the folder[ {path}]. Choose an empty one, or a new name.</source>
      <translation>C’è altro nella cartella[ {path}]. Ne scelga una vuota o un nome nuovo.</translation>
    </message>
    <message>
      <source>These are more files than one message can have[: {limit}]. Take some out.</source>
      <translation>Sono più file di quanti un messaggio possa avere[: {limit}]. Togline alcuni.</translation>
    </message>
    <message>
      <source>These are one customer already.</source>
      <translation>Sono già un solo cliente.</translation>
    </message>
    <message>
      <source>They wrote where everybody can read it. Answer them by hand.</source>
      <translation>Hanno scritto dove tutti possono leggere. Rispondi a mano.</translation>
    </message>
    <message>
      <source>This account does not exist[: “{name}”]. “nightdesk account list” shows those there are.</source>
      <translation>Questo account non esiste[: «{name}»]. «nightdesk account list» mostra quelli che ci sono.</translation>
    </message>
    <message>
      <source>This account has spent its money for the month[: {spent} of {cap} {unit}]. Raise the cap in its settings, or write by another channel.</source>
      <translation>Questo account ha speso il denaro del mese[: {spent} di {cap} {unit}]. Alza il limite nelle impostazioni, o scrivi su un altro canale.</translation>
    </message>
    <message>
      <source>This account is for telephone calls; nothing can be written from it. Call back, or write from another account.</source>
      <translation>Questo account è per le telefonate; da qui non si può scrivere. Richiama, o scrivi da un altro account.</translation>
    </message>
    <message>
      <source>This agent does not exist[: “{name}”]. Check the name.</source>
      <translation>Questo agente non esiste[: «{name}»]. Controlla il nome.</translation>
    </message>
    <message>
      <source>This agent exists already[: “{name}”]. Choose another name.</source>
      <translation>Questo agente esiste già[: «{name}»]. Scegli un altro nome.</translation>
    </message>
    <message>
      <source>This cannot be understood[: “{name}”].</source>
      <translation>Questo non si capisce[: “{name}”].</translation>
    </message>
    <message>
      <source>This cannot be undone.</source>
      <translation>Questo non si può annullare.</translation>
    </message>
    <message>
      <source>This conversation does not exist[: {id}]. “nightdesk queue” shows those there are.</source>
      <translation>Questa conversazione non esiste[: {id}]. «nightdesk queue» mostra quelle che ci sono.</translation>
    </message>
    <message>
      <source>This conversation is at several playbooks. Say which[: {names}].</source>
      <translation>Questa conversazione segue più procedure. Dire quale[: {names}].</translation>
    </message>
    <message>
      <source>This conversation is at the playbook[ “{name}”] already. Go on with that one.</source>
      <translation>Questa conversazione segue già la procedura[ “{name}”]. Continuare con quella.</translation>
    </message>
    <message>
      <source>This conversation is not at such a playbook[: “{name}”]. Begin it first.</source>
      <translation>Questa conversazione non segue una procedura così[: “{name}”]. Iniziarla prima.</translation>
    </message>
    <message>
      <source>This conversation was not joined with another.</source>
      <translation>Questa conversazione non è stata unita a un'altra.</translation>
    </message>
    <message>
      <source>This customer stands alone already.</source>
      <translation>Questo cliente è già separato.</translation>
    </message>
    <message>
      <source>This encrypted room has too many devices[: more than {limit}]; Nightdesk does not write into it. Answer with another program.</source>
      <translation>Questa stanza cifrata ha troppi dispositivi[: più di {limit}]; Nightdesk non ci scrive. Rispondi con un altro programma.</translation>
    </message>
    <message>
      <source>This file or folder cannot be read[: {path}]. Choose another one.</source>
      <translation>Non è possibile leggere questo file o cartella[: {path}]. Ne scelga un altro.</translation>
    </message>
    <message>
      <source>This is no XMPP address[: “{value}”]. Write it like help@shop.example, without anything behind the host.</source>
      <translation>Questo non è un indirizzo XMPP[: “{value}”]. Scrivilo come help@shop.example, senza nulla dopo il dominio.</translation>
    </message>
    <message>
      <source>This is no date[: “{value}”]. Write year, month and day as in 2026-11-29.</source>
      <translation>Questa non è una data[: “{value}”]. Scrivi anno, mese e giorno, come in 2026-11-29.</translation>
    </message>
    <message>
      <source>This is no fingerprint of a certificate[: “{value}”]. Give its SHA-256, 64 hexadecimal digits.</source>
      <translation>Questa non è l’impronta di un certificato[: «{value}»]. Dai il suo SHA-256, 64 cifre esadecimali.</translation>
    </message>
    <message>
      <source>This is no handle[: {handle}]. It looks like @name@server.example.</source>
      <translation>Questo non è un identificativo[: {handle}]. Ha questa forma: @nome@server.example.</translation>
    </message>
    <message>
      <source>This is no number[: “{value}”].</source>
      <translation>Questo non è un numero[: “{value}”].</translation>
    </message>
    <message>
      <source>This is no telephone number[: “{number}”]. Write it with its country, for instance +351 21 346 6141.</source>
      <translation>Questo non è un numero di telefono[: “{number}”]. Scrivilo con il prefisso del paese, per esempio +351 21 346 6141.</translation>
    </message>
    <message>
      <source>This is not among the choices of the field[: “{value}”].</source>
      <translation>Questo non è tra le scelte del campo[: “{value}”].</translation>
    </message>
    <message>
      <source>This is one conversation already. Choose another one.</source>
      <translation>È già una sola conversazione. Scegline un'altra.</translation>
    </message>
    <message>
      <source>This is the demo: nothing leaves it, so no mailbox can be connected here. Connect it in a workspace of your own.</source>
      <translation>Questa è la dimostrazione: nulla ne esce, perciò qui non si può collegare nessuna casella. Collegala in uno spazio di lavoro tuo.</translation>
    </message>
    <message>
      <source>This kind of account does not exist[: “{kind}”].</source>
      <translation>Questo tipo di account non esiste[: «{kind}»].</translation>
    </message>
    <message>
      <source>This line could not be read.</source>
      <translation>Non è stato possibile leggere questa riga.</translation>
    </message>
    <message>
      <source>This message does not exist[: {id}].</source>
      <translation>Questo messaggio non esiste[: {id}].</translation>
    </message>
    <message>
      <source>This message is not in the outbox[: {id}]. “nightdesk outbox” shows those there are.</source>
      <translation>Questo messaggio non è nella posta in uscita[: {id}]. «nightdesk outbox» mostra quelli che ci sono.</translation>
    </message>
    <message>
      <source>This name is taken[: “{name}”]. Choose another one.</source>
      <translation>Questo nome è già in uso[: «{name}»]. Scegline un altro.</translation>
    </message>
    <message>
      <source>This sign-in is not verified: Element warns of it beside what is written here, and people who keep to verified devices cannot be read. To verify it, write[ “/verify {device} {key}”] in a room of Element on the web, signed in to the same account.</source>
      <translation>Questo accesso non è verificato: Element lo segnala accanto a ciò che si scrive qui, e chi accetta solo dispositivi verificati non può essere letto. Per verificarlo, scrivi[ “/verify {device} {key}”] in una stanza di Element sul web, con lo stesso account.</translation>
    </message>
    <message>
      <source>This sign-in[ at {server}] has keys that are not on this computer. Give the password again in the account's settings, for a sign-in of its own, or switch encrypted rooms off.</source>
      <translation>Questo accesso[ su {server}] ha chiavi che non sono su questo computer. Inserisci di nuovo la password nelle impostazioni dell'account, per un accesso proprio, o disattiva le stanze cifrate.</translation>
    </message>
    <message>
      <source>This value cannot be used[: “{value}” for {field}]. Choose one of those offered.</source>
      <translation>Questo valore non è utilizzabile[: «{value}» per {field}]. Scegline uno di quelli offerti.</translation>
    </message>
    <message>
      <source>This was stopped. What was done is stored; start it again to go on.</source>
      <translation>L’operazione è stata interrotta. Ciò che è stato fatto è salvato; riavviala per continuare.</translation>
    </message>
    <message>
      <source>This was undone already.</source>
      <translation>Questo è già stato annullato.</translation>
    </message>
    <message>
      <source>This would grow too large or take too long. Make it simpler.</source>
      <translation>Diventerebbe troppo grande o richiederebbe troppo tempo. Semplifichi.</translation>
    </message>
    <message>
      <source>Threading entries[ ({n})] belong to no message.</source>
      <translation>Ci sono voci di concatenamento[ ({n})] che non appartengono a nessun messaggio.</translation>
    </message>
    <message>
      <source>To bring the workspace up to date, [{mb} MB of ]free space[ in {path}] is needed. Make room and start again.</source>
      <translation>L’aggiornamento dello spazio di lavoro ha bisogno di [{mb} MB di ]spazio libero[ in {path}]. Fai spazio e riavvia.</translation>
    </message>
    <message>
      <source>To sign in with the browser[ at {provider}], an OAuth client of your own business is needed. Register one[ at {url}] as a desktop app and give its id with --client-id.</source>
      <translation>Per accedere con il browser[ presso {provider}] serve un client OAuth della tua azienda. Registrane uno[ su {url}] come app desktop e dai il suo id con --client-id.</translation>
    </message>
    <message>
      <source>Too much stands within each other here.</source>
      <translation>Qui ci sono troppe cose una dentro l’altra.</translation>
    </message>
    <message>
      <source>Too much time has passed since the customer wrote last[ (more than {hours} hours)]: only an approved template can be sent now. Choose one, or wait until they write.</source>
      <translation>È passato troppo tempo da quando il cliente ha scritto[ (più di {hours} ore)]: ora si può inviare solo un modello approvato. Scegline uno, o aspetta che scriva.</translation>
    </message>
    <message>
      <source>Twilio fetches pictures from the web, and this account has no web folder to put them in. Name one in its settings, or send the text alone.</source>
      <translation>Twilio prende le immagini dal web, e questo account non ha una cartella web dove metterle. Indicane una nelle impostazioni, o invia solo il testo.</translation>
    </message>
    <message>
      <source>Visitors cannot get in: there is no chat at the web address[ {address}]. Check it, and switch on mod_bosh at the server.</source>
      <translation>I visitatori non possono entrare: all'indirizzo web[ {address}] non c'è nessuna chat. Lo controlli e attivi mod_bosh sul server.</translation>
    </message>
    <message>
      <source>Website chat needs the package slixmpp, which is not installed. Install it (pip install slixmpp) and start Nightdesk again; what is stored and what waits to be sent is kept.</source>
      <translation>La chat del sito ha bisogno del pacchetto slixmpp, che non è installato. Lo installi (pip install slixmpp) e riavvii Nightdesk; ciò che è salvato e ciò che attende l'invio resta.</translation>
    </message>
    <message>
      <source>What is written to this bot goes to another program by a webhook. Take the webhook away there (deleteWebhook), or make a bot of its own for Nightdesk, then check again.</source>
      <translation>Ciò che si scrive a questo bot va a un altro programma tramite un webhook. Toglilo lì (deleteWebhook) o crea un bot solo per Nightdesk, poi verifica di nuovo.</translation>
    </message>
    <message>
      <source>With NIGHTDESK_SECRETS=env no password is stored here. Put it into the environment[ as {variable}].</source>
      <translation>Con NIGHTDESK_SECRETS=env qui non si salva nessuna password. Mettila nell’ambiente[ come {variable}].</translation>
    </message>
  </context>
  <context>
    <name>Queue</name>
    <message>
      <source>(no subject)</source>
      <translation>(senza oggetto)</translation>
    </message>
    <message>
      <source>Assign</source>
      <translation>Assegna</translation>
    </message>
    <message>
      <source>Choose several</source>
      <translation>Scegli più conversazioni</translation>
    </message>
    <message>
      <source>Every open conversation has somebody.</source>
      <translation>Ogni conversazione aperta ha qualcuno.</translation>
    </message>
    <message>
      <source>New message</source>
      <translation>Nuovo messaggio</translation>
    </message>
    <message>
      <source>No customer owes you an answer.</source>
      <translation>Nessun cliente ti deve una risposta.</translation>
    </message>
    <message>
      <source>No spam. Press ! on what should never have come.</source>
      <translation>Niente spam. Premi ! su ciò che non doveva arrivare.</translation>
    </message>
    <message>
      <source>Nobody waits for a reply.</source>
      <translation>Nessuno aspetta una risposta.</translation>
    </message>
    <message>
      <source>Nothing here passes the filter. Press All to see the rest.</source>
      <translation>Niente qui passa il filtro. Premi Tutte per vedere il resto.</translation>
    </message>
    <message>
      <source>Nothing is open.</source>
      <translation>Non c’è niente di aperto.</translation>
    </message>
    <message>
      <source>Nothing is resolved yet. Press E when you are done.</source>
      <translation>Ancora nulla di risolto. Premi E quando hai finito.</translation>
    </message>
    <message>
      <source>Nothing is snoozed. Press S to put a conversation off until later.</source>
      <translation>Nulla è rimandato. Premi S per rimandare una conversazione.</translation>
    </message>
    <message>
      <source>Nothing is yours. Press M on a conversation to take it.</source>
      <translation>Nulla è tuo. Premi M su una conversazione per prenderla.</translation>
    </message>
    <message>
      <source>Nothing was found.</source>
      <translation>Non è stato trovato nulla.</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>Ordine</translation>
    </message>
    <message>
      <source>Pin the views</source>
      <translation>Fissa le viste</translation>
    </message>
    <message>
      <source>Queue</source>
      <translation>Coda</translation>
    </message>
    <message>
      <source>Reopen</source>
      <translation>Riapri</translation>
    </message>
    <message>
      <source>Resolve</source>
      <translation>Risolvi</translation>
    </message>
    <message>
      <source>Search results</source>
      <translation>Risultati</translation>
    </message>
    <message>
      <source>Snooze</source>
      <translation>Rimanda</translation>
    </message>
    <message>
      <source>There are no conversations yet.</source>
      <translation>Non ci sono ancora conversazioni.</translation>
    </message>
    <message>
      <source>Wake now</source>
      <translation>Riprendi ora</translation>
    </message>
    <message>
      <source>Your conversations will appear here.</source>
      <translation>Le tue conversazioni appariranno qui.</translation>
    </message>
  </context>
  <context>
    <name>Rail</name>
    <message>
      <source>Customers</source>
      <translation>Clienti</translation>
    </message>
    <message>
      <source>Inbox</source>
      <translation>Arrivi</translation>
    </message>
    <message>
      <source>Knowledge</source>
      <translation>Sapere</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Opzioni</translation>
    </message>
    <message>
      <source>Templates</source>
      <translation>Modelli</translation>
    </message>
  </context>
  <context>
    <name>Row</name>
    <message>
      <source>%1 has a draft</source>
      <translation>%1 ha una bozza</translation>
    </message>
    <message>
      <source>%1 is replying</source>
      <translation>%1 sta rispondendo</translation>
    </message>
    <message>
      <source>Draft</source>
      <translation>Bozza</translation>
    </message>
    <message>
      <source>Looks related</source>
      <translation>Sembra legata</translation>
    </message>
    <message>
      <source>Looks related to another conversation</source>
      <translation>Sembra legata a un’altra conversazione</translation>
    </message>
    <message>
      <source>No subject</source>
      <translation>Senza oggetto</translation>
    </message>
    <message>
      <source>Not sent to everybody</source>
      <translation>Non inviata a tutti</translation>
    </message>
    <message>
      <source>Reply not sent</source>
      <translation>Risposta non inviata</translation>
    </message>
    <message>
      <source>Unknown if it was sent</source>
      <translation>Non si sa se è partita</translation>
    </message>
    <message>
      <source>Unknown sender</source>
      <translation>Mittente sconosciuto</translation>
    </message>
    <message>
      <source>assigned to %1</source>
      <translation>assegnata a %1</translation>
    </message>
    <message>
      <source>chosen</source>
      <translation>scelta</translation>
    </message>
    <message>
      <source>late</source>
      <translation>in ritardo</translation>
    </message>
    <message>
      <source>pinned</source>
      <translation>fissata</translation>
    </message>
    <message>
      <source>playbook %1</source>
      <translation>procedura %1</translation>
    </message>
    <message>
      <source>snoozed until %1</source>
      <translation>rimandata a %1</translation>
    </message>
    <message>
      <source>tags %1</source>
      <translation>etichette %1</translation>
    </message>
    <message>
      <source>unread</source>
      <translation>non letta</translation>
    </message>
    <message>
      <source>waiting %1</source>
      <translation>in attesa da %1</translation>
    </message>
  </context>
  <context>
    <name>Saved</name>
    <message>
      <source>Cancel</source>
      <translation>Annulla</translation>
    </message>
    <message>
      <source>Name of the view</source>
      <translation>Nome della vista</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Salva</translation>
    </message>
    <message>
      <source>Save this search as a view</source>
      <translation>Salva questa ricerca come vista</translation>
    </message>
    <message>
      <source>Show it to the whole team</source>
      <translation>Mostrala a tutta la squadra</translation>
    </message>
  </context>
  <context>
    <name>Seal</name>
    <message>
      <source>Save the message</source>
      <translation>Salva il messaggio</translation>
    </message>
    <message>
      <source>Sealed with %1: read it in the program that has the key</source>
      <translation>Sigillato con %1: leggilo nel programma che ha la chiave</translation>
    </message>
    <message>
      <source>Signed with %1, as it says by %2; nobody has checked it</source>
      <translation>Firmato con %1, come dice da %2; nessuno l'ha verificato</translation>
    </message>
    <message>
      <source>Signed with %1; nobody has checked it</source>
      <translation>Firmato con %1; nessuno l'ha verificato</translation>
    </message>
  </context>
  <context>
    <name>Search</name>
    <message>
      <source>End the search</source>
      <translation>Termina la ricerca</translation>
    </message>
    <message>
      <source>Nothing was found; %1 means nothing here.</source>
      <translation>Non è stato trovato nulla; %1 qui non significa nulla.</translation>
    </message>
    <message>
      <source>Search everything</source>
      <translation>Cerca ovunque</translation>
    </message>
    <message>
      <source>Ways to go on</source>
      <translation>Modi per continuare</translation>
    </message>
    <message>
      <source>a checklist that it goes or went through</source>
      <translation>una procedura che segue o ha seguito</translation>
    </message>
    <message>
      <source>a file, an image, a note…</source>
      <translation>un file, un’immagine, una nota…</translation>
    </message>
    <message>
      <source>a name or address</source>
      <translation>un nome o indirizzo</translation>
    </message>
    <message>
      <source>a tag</source>
      <translation>un’etichetta</translation>
    </message>
    <message>
      <source>email, sms…</source>
      <translation>email, sms…</translation>
    </message>
    <message>
      <source>low to urgent</source>
      <translation>da low a urgent</translation>
    </message>
    <message>
      <source>older than a day</source>
      <translation>prima di un giorno</translation>
    </message>
    <message>
      <source>on a day, in a week or month</source>
      <translation>in un giorno, una settimana o un mese</translation>
    </message>
    <message>
      <source>one of our addresses</source>
      <translation>uno dei nostri indirizzi</translation>
    </message>
    <message>
      <source>open, waiting, unread, mine…</source>
      <translation>open, waiting, unread, mine…</translation>
    </message>
    <message>
      <source>since a day</source>
      <translation>da un giorno in poi</translation>
    </message>
    <message>
      <source>the name of a file</source>
      <translation>il nome di un file</translation>
    </message>
    <message>
      <source>who wrote it</source>
      <translation>chi l’ha scritto</translation>
    </message>
    <message>
      <source>whom it went to</source>
      <translation>a chi è andato</translation>
    </message>
    <message>
      <source>whose it is</source>
      <translation>di chi è</translation>
    </message>
    <message>
      <source>words of the subject</source>
      <translation>parole dell’oggetto</translation>
    </message>
    <message>
      <source>words of the text alone</source>
      <translation>parole del solo testo</translation>
    </message>
  </context>
  <context>
    <name>Senders</name>
    <message>
      <source>Block again</source>
      <translation>Blocca di nuovo</translation>
    </message>
    <message>
      <source>Block pictures of %1 again</source>
      <translation>Blocca di nuovo le immagini di %1</translation>
    </message>
    <message>
      <source>None so far.</source>
      <translation>Nessuno finora.</translation>
    </message>
    <message>
      <source>Pictures from the internet</source>
      <translation>Immagini da internet</translation>
    </message>
    <message>
      <source>Pictures in mail of these senders are fetched as soon as it is read.</source>
      <translation>Le immagini nei messaggi di questi mittenti si scaricano appena si leggono.</translation>
    </message>
    <message>
      <source>Senders whose pictures are shown</source>
      <translation>Mittenti di cui si mostrano le immagini</translation>
    </message>
  </context>
  <context>
    <name>Settings</name>
    <message>
      <source>%1 hours</source>
      <translation>%1 ore</translation>
    </message>
    <message>
      <source>%1 is in the team</source>
      <translation>%1 è nel gruppo</translation>
    </message>
    <message>
      <source>%1 of %2 messages</source>
      <translation>%1 di %2 messaggi</translation>
    </message>
    <message>
      <source>%1 seconds</source>
      <translation>%1 secondi</translation>
    </message>
    <message>
      <source>%1 works here now</source>
      <translation>Ora qui lavora %1</translation>
    </message>
    <message numerus="yes">
      <source>%n answers may have left since: look at them.</source>
      <translation>
        <numerusform>%n risposta può essere partita nel frattempo: controllala.</numerusform>
        <numerusform>%n risposte possono essere partite nel frattempo: controllale.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n conversations</source>
      <translation>
        <numerusform>%n conversazione</numerusform>
        <numerusform>%n conversazioni</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customers</source>
      <translation>
        <numerusform>%n cliente</numerusform>
        <numerusform>%n clienti</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n large mails have lost their source.</source>
      <translation>
        <numerusform>%n messaggio grande ha perso il suo originale.</numerusform>
        <numerusform>%n messaggi grandi hanno perso il loro originale.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n messages</source>
      <translation>
        <numerusform>%n messaggio</numerusform>
        <numerusform>%n messaggi</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n messages came in</source>
      <translation>
        <numerusform>È arrivato %n messaggio</numerusform>
        <numerusform>Sono arrivati %n messaggi</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n messages that are here now are not in it.</source>
      <translation>
        <numerusform>%n messaggio che ora è qui non vi si trova.</numerusform>
        <numerusform>%n messaggi che ora sono qui non vi si trovano.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n were here already</source>
      <translation>
        <numerusform>%n c’era già</numerusform>
        <numerusform>%n c’erano già</numerusform>
      </translation>
    </message>
    <message>
      <source>A conversation is read</source>
      <translation>Una conversazione è letta</translation>
    </message>
    <message>
      <source>A folder…</source>
      <translation>Una cartella…</translation>
    </message>
    <message>
      <source>A notice as this desktop shows it, in quiet hours too.</source>
      <translation>Un avviso come lo mostra questo desktop, anche nelle ore di silenzio.</translation>
    </message>
    <message>
      <source>A notice says</source>
      <translation>Un avviso dice</translation>
    </message>
    <message>
      <source>A reply waits that long before it leaves, for everybody here.</source>
      <translation>Una risposta aspetta questo tempo prima di partire, per tutti qui.</translation>
    </message>
    <message>
      <source>A report for whoever helps you</source>
      <translation>Un rapporto per chi ti aiuta</translation>
    </message>
    <message>
      <source>A soft tone</source>
      <translation>Un suono delicato</translation>
    </message>
    <message>
      <source>About</source>
      <translation>Informazioni</translation>
    </message>
    <message>
      <source>Add</source>
      <translation>Aggiungi</translation>
    </message>
    <message>
      <source>Address of the help centre</source>
      <translation>Indirizzo del centro assistenza</translation>
    </message>
    <message>
      <source>After a reply the conversation</source>
      <translation>Dopo una risposta la conversazione</translation>
    </message>
    <message>
      <source>After an act</source>
      <translation>Dopo un’azione</translation>
    </message>
    <message>
      <source>All is well: %1 messages in %2 conversations, %3.</source>
      <translation>Tutto a posto: %1 messaggi in %2 conversazioni, %3.</translation>
    </message>
    <message>
      <source>Also in quiet hours: somebody is waiting.</source>
      <translation>Anche nelle ore di silenzio: qualcuno sta aspettando.</translation>
    </message>
    <message>
      <source>An answer is late after</source>
      <translation>Una risposta è in ritardo dopo</translation>
    </message>
    <message>
      <source>Another file…</source>
      <translation>Un altro file…</translation>
    </message>
    <message>
      <source>Another person of the team</source>
      <translation>Un’altra persona del gruppo</translation>
    </message>
    <message>
      <source>Answers by meaning</source>
      <translation>Risposte dal significato</translation>
    </message>
    <message>
      <source>Appearance</source>
      <translation>Aspetto</translation>
    </message>
    <message>
      <source>Articles and templates that say the same in other words or in another language. Works offline; takes 120 MB of memory, 105 MB on the disk and 2 KB for each text.</source>
      <translation>Articoli e modelli che dicono lo stesso con altre parole o in un’altra lingua. Funziona senza rete; occupa 120 MB di memoria, 105 MB sul disco e 2 KB per ogni testo.</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>Come il sistema</translation>
    </message>
    <message>
      <source>As this computer</source>
      <translation>Come questo computer</translation>
    </message>
    <message>
      <source>Back up now</source>
      <translation>Salva adesso</translation>
    </message>
    <message>
      <source>Backups</source>
      <translation>Copie di sicurezza</translation>
    </message>
    <message>
      <source>Below the reply, folded, as other mail programs do.</source>
      <translation>Sotto la risposta, ripiegata, come fanno altri programmi di posta.</translation>
    </message>
    <message>
      <source>Block the pictures of %1 again</source>
      <translation>Blocca di nuovo le immagini di %1</translation>
    </message>
    <message>
      <source>Bring mail in</source>
      <translation>Porta dentro la posta</translation>
    </message>
    <message>
      <source>Business</source>
      <translation>Attività</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annulla</translation>
    </message>
    <message>
      <source>Changed: %1</source>
      <translation>Cambiato: %1</translation>
    </message>
    <message>
      <source>Check now</source>
      <translation>Controlla ora</translation>
    </message>
    <message>
      <source>Check spelling</source>
      <translation>Controlla l’ortografia</translation>
    </message>
    <message>
      <source>Copied: paste it where you need it.</source>
      <translation>Copiato: incollalo dove serve.</translation>
    </message>
    <message>
      <source>Copy the report</source>
      <translation>Copia il rapporto</translation>
    </message>
    <message>
      <source>Copying…</source>
      <translation>Copia in corso…</translation>
    </message>
    <message>
      <source>Country of telephone numbers</source>
      <translation>Paese dei numeri di telefono</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Scuro</translation>
    </message>
    <message>
      <source>Data</source>
      <translation>Dati</translation>
    </message>
    <message>
      <source>Database %1, mail in files %2, backups %3; %4 free.</source>
      <translation>Database %1, posta in file %2, copie %3; %4 liberi.</translation>
    </message>
    <message>
      <source>Email address for readers’ votes</source>
      <translation>Indirizzo email per i voti dei lettori</translation>
    </message>
    <message>
      <source>Erased customers may write again</source>
      <translation>I clienti cancellati possono riscrivere</translation>
    </message>
    <message>
      <source>Every act and the key that does it.</source>
      <translation>Ogni azione e il tasto che la fa.</translation>
    </message>
    <message>
      <source>Files…</source>
      <translation>File…</translation>
    </message>
    <message>
      <source>Find answers by their meaning</source>
      <translation>Trova le risposte dal significato</translation>
    </message>
    <message>
      <source>Following the system changes with it, also in the evening.</source>
      <translation>Seguendo il sistema cambia con esso, anche la sera.</translation>
    </message>
    <message>
      <source>For days and hours in templates.</source>
      <translation>Per giorni e ore nei modelli.</translation>
    </message>
    <message>
      <source>For numbers that begin without a plus.</source>
      <translation>Per i numeri che cominciano senza il più.</translation>
    </message>
    <message>
      <source>For what another program does, too; your own changes stay.</source>
      <translation>Per ciò che fa anche un altro programma; le tue modifiche restano.</translation>
    </message>
    <message>
      <source>Format of the data</source>
      <translation>Formato dei dati</translation>
    </message>
    <message>
      <source>General</source>
      <translation>Generale</translation>
    </message>
    <message>
      <source>Go back…</source>
      <translation>Torna indietro…</translation>
    </message>
    <message>
      <source>Health</source>
      <translation>Salute</translation>
    </message>
    <message>
      <source>High, with a preview</source>
      <translation>Alte, con un’anteprima</translation>
    </message>
    <message>
      <source>How many need a reply; a menu opens, writes, pauses and quits.</source>
      <translation>Quante attendono risposta; un menu apre, scrive, sospende e chiude.</translation>
    </message>
    <message>
      <source>In every conversation</source>
      <translation>In ogni conversazione</translation>
    </message>
    <message>
      <source>In it: %1.</source>
      <translation>Contiene: %1.</translation>
    </message>
    <message>
      <source>In mine and in nobody's</source>
      <translation>Nelle mie e in quelle di nessuno</translation>
    </message>
    <message>
      <source>In the customer’s language</source>
      <translation>Nella lingua del cliente</translation>
    </message>
    <message>
      <source>In the tray, without a window.</source>
      <translation>Nell’area di notifica, senza finestra.</translation>
    </message>
    <message>
      <source>Is resolved</source>
      <translation>Viene risolta</translation>
    </message>
    <message>
      <source>It can be read by whoever passes your screen.</source>
      <translation>Può leggerlo chi passa davanti allo schermo.</translation>
    </message>
    <message>
      <source>It fails on this computer, and answers are found by words alone. Switch it off and on to try again; the log tells why.</source>
      <translation>Su questo computer non funziona e le risposte si trovano solo dalle parole. Disattivalo e riattivalo per riprovare; il registro dice perché.</translation>
    </message>
    <message>
      <source>Keep running in the tray</source>
      <translation>Resta attivo nell’area di notifica</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Tasti</translation>
    </message>
    <message>
      <source>Keys as in</source>
      <translation>Tasti come in</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Lingua</translation>
    </message>
    <message>
      <source>Less motion</source>
      <translation>Meno movimento</translation>
    </message>
    <message>
      <source>Licences</source>
      <translation>Licenze</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Chiaro</translation>
    </message>
    <message>
      <source>Light or dark</source>
      <translation>Chiaro o scuro</translation>
    </message>
    <message>
      <source>Links to public articles lead there: https://help.example.com</source>
      <translation>I collegamenti agli articoli pubblici portano lì: https://help.example.com</translation>
    </message>
    <message>
      <source>Looking…</source>
      <translation>Guardo…</translation>
    </message>
    <message>
      <source>Looks over the database and the files beside it; changes nothing.</source>
      <translation>Esamina il database e i file accanto; non cambia nulla.</translation>
    </message>
    <message>
      <source>Low</source>
      <translation>Basse</translation>
    </message>
    <message>
      <source>Low rows show more conversations and fewer words of each.</source>
      <translation>Quelle basse mostrano più conversazioni e meno parole di ognuna.</translation>
    </message>
    <message>
      <source>Made and read back: %1, %2</source>
      <translation>Fatta e riletta: %1, %2</translation>
    </message>
    <message>
      <source>Made each day, read back to prove them, the older ones thinned out.</source>
      <translation>Fatte ogni giorno, rilette per provarle; delle vecchie ne restano alcune.</translation>
    </message>
    <message>
      <source>Mail goes on arriving and leaving; end it with Quit in the tray.</source>
      <translation>La posta continua ad arrivare e a partire; chiudi con Esci, nell’area di notifica.</translation>
    </message>
    <message>
      <source>My signature</source>
      <translation>La mia firma</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nome</translation>
    </message>
    <message>
      <source>Name and subject</source>
      <translation>Nome e oggetto</translation>
    </message>
    <message>
      <source>Never</source>
      <translation>Mai</translation>
    </message>
    <message>
      <source>No setting is called that.</source>
      <translation>Nessuna opzione si chiama così.</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Nessuno</translation>
    </message>
    <message>
      <source>None yet. One is made each day by itself.</source>
      <translation>Ancora nessuna. Ogni giorno se ne fa una da sola.</translation>
    </message>
    <message>
      <source>None yet: choose “Always for this sender” in a message.</source>
      <translation>Ancora nessuno: scegli “Sempre di questo mittente” in un messaggio.</translation>
    </message>
    <message>
      <source>None yet: choose “I know them” in a message.</source>
      <translation>Ancora nessuno: scegli “Li conosco” in un messaggio.</translation>
    </message>
    <message>
      <source>Not at all</source>
      <translation>Per niente</translation>
    </message>
    <message>
      <source>Not installed here. This brings it: %1</source>
      <translation>Qui non è installato. Si installa con: %1</translation>
    </message>
    <message>
      <source>Nothing is told of new messages then; the count goes on.</source>
      <translation>Allora non si avvisa dei messaggi nuovi; il conteggio continua.</translation>
    </message>
    <message>
      <source>Nothing slides or fades; counters count in words.</source>
      <translation>Nulla scorre o sfuma; i contatori contano a parole.</translation>
    </message>
    <message>
      <source>Notices</source>
      <translation>Avvisi</translation>
    </message>
    <message>
      <source>Off</source>
      <translation>No</translation>
    </message>
    <message>
      <source>Off when a letter pressed by mistake must do nothing.</source>
      <translation>Spento se una lettera premuta per sbaglio non deve fare nulla.</translation>
    </message>
    <message>
      <source>On</source>
      <translation>Sì</translation>
    </message>
    <message>
      <source>Once for each notice.</source>
      <translation>Una volta per avviso.</translation>
    </message>
    <message>
      <source>One that is read here: votes that come in are counted.</source>
      <translation>Uno che si legge qui: i voti che arrivano vengono contati.</translation>
    </message>
    <message>
      <source>Only of conversations that need a reply; a burst is told once.</source>
      <translation>Solo di conversazioni da rispondere; di una raffica si avvisa una volta.</translation>
    </message>
    <message>
      <source>Open the folder</source>
      <translation>Apri la cartella</translation>
    </message>
    <message>
      <source>Pictures from the internet</source>
      <translation>Immagini da internet</translation>
    </message>
    <message>
      <source>Queue and reading</source>
      <translation>Coda e lettura</translation>
    </message>
    <message>
      <source>Quiet from</source>
      <translation>Silenzio dalle</translation>
    </message>
    <message>
      <source>Quiet hours</source>
      <translation>Ore di silenzio</translation>
    </message>
    <message>
      <source>Quiet until</source>
      <translation>Silenzio fino alle</translation>
    </message>
    <message>
      <source>Quote the message that is answered</source>
      <translation>Citare il messaggio a cui si risponde</translation>
    </message>
    <message>
      <source>Reading the copy…</source>
      <translation>Lettura della copia…</translation>
    </message>
    <message>
      <source>Reading…</source>
      <translation>Leggo…</translation>
    </message>
    <message>
      <source>Rename %1</source>
      <translation>Rinomina %1</translation>
    </message>
    <message>
      <source>Renamed</source>
      <translation>Nome cambiato</translation>
    </message>
    <message>
      <source>Restore a backup</source>
      <translation>Ripristinare una copia</translation>
    </message>
    <message>
      <source>Restore the backup of %1</source>
      <translation>Ripristina la copia del %1</translation>
    </message>
    <message>
      <source>Restore this backup</source>
      <translation>Ripristina questa copia</translation>
    </message>
    <message>
      <source>Restore…</source>
      <translation>Ripristina…</translation>
    </message>
    <message>
      <source>Rows grow with it.</source>
      <translation>Le righe crescono con esso.</translation>
    </message>
    <message>
      <source>Rows of the queue</source>
      <translation>Righe della coda</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Salva</translation>
    </message>
    <message>
      <source>Search the settings</source>
      <translation>Cerca nelle opzioni</translation>
    </message>
    <message>
      <source>See and hear it</source>
      <translation>Vedere e sentire</translation>
    </message>
    <message>
      <source>Send at once</source>
      <translation>Invia subito</translation>
    </message>
    <message>
      <source>Senders you know</source>
      <translation>Mittenti che conosci</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Opzioni</translation>
    </message>
    <message>
      <source>Settings: %1</source>
      <translation>Impostazioni: %1</translation>
    </message>
    <message>
      <source>Show one</source>
      <translation>Mostrane uno</translation>
    </message>
    <message>
      <source>Show the count in the tray</source>
      <translation>Mostra il numero nell’area di notifica</translation>
    </message>
    <message>
      <source>Show the keys</source>
      <translation>Mostra i tasti</translation>
    </message>
    <message>
      <source>Shown. Did you see it?</source>
      <translation>Mostrato. L’hai visto?</translation>
    </message>
    <message>
      <source>Signatures for an account</source>
      <translation>Firme di un account</translation>
    </message>
    <message>
      <source>Signatures…</source>
      <translation>Firme…</translation>
    </message>
    <message>
      <source>Single letters act</source>
      <translation>Le lettere da sole agiscono</translation>
    </message>
    <message>
      <source>Sound</source>
      <translation>Suono</translation>
    </message>
    <message>
      <source>Stands under every reply I write.</source>
      <translation>Sta sotto ogni risposta che scrivo.</translation>
    </message>
    <message>
      <source>Start when I log in</source>
      <translation>Avvia quando accedo</translation>
    </message>
    <message>
      <source>Stay where I am</source>
      <translation>Resto dove sono</translation>
    </message>
    <message>
      <source>Stays open</source>
      <translation>Resta aperta</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Ferma</translation>
    </message>
    <message>
      <source>System</source>
      <translation>Sistema</translation>
    </message>
    <message>
      <source>Tell me of new messages</source>
      <translation>Avvisami dei messaggi nuovi</translation>
    </message>
    <message>
      <source>Tell me when sending fails or an account stops</source>
      <translation>Avvisami quando un invio fallisce o un account si ferma</translation>
    </message>
    <message>
      <source>Templates say it where they say “business.name”.</source>
      <translation>I modelli lo dicono dove c’è “business.name”.</translation>
    </message>
    <message>
      <source>Text size</source>
      <translation>Dimensione del testo</translation>
    </message>
    <message>
      <source>That there is something new</source>
      <translation>Che c’è qualcosa di nuovo</translation>
    </message>
    <message>
      <source>The backup of %1 is in place: %2, %3.</source>
      <translation>Il backup del %1 è al suo posto: %2, %3.</translation>
    </message>
    <message>
      <source>The file of the desktop could not be written: %1</source>
      <translation>Il file del desktop non si è potuto scrivere: %1</translation>
    </message>
    <message>
      <source>The name alone</source>
      <translation>Solo il nome</translation>
    </message>
    <message>
      <source>The newest came on %1.</source>
      <translation>Il più recente è arrivato il %1.</translation>
    </message>
    <message numerus="yes">
      <source>The newest one is %n days old. Is there room?</source>
      <translation>
        <numerusform>La più recente ha %n giorno. C’è spazio?</numerusform>
        <numerusform>La più recente ha %n giorni. C’è spazio?</numerusform>
      </translation>
    </message>
    <message>
      <source>The next conversation</source>
      <translation>La conversazione seguente</translation>
    </message>
    <message>
      <source>The present state is kept: it will stand in this list, to go back.</source>
      <translation>Lo stato attuale viene conservato: starà in questo elenco, per tornare indietro.</translation>
    </message>
    <message>
      <source>The previous conversation</source>
      <translation>La conversazione precedente</translation>
    </message>
    <message>
      <source>The system's bell</source>
      <translation>Il campanello del sistema</translation>
    </message>
    <message>
      <source>The time somebody waits is then red in the queue.</source>
      <translation>Il tempo di attesa diventa allora rosso nella coda.</translation>
    </message>
    <message>
      <source>The whole window changes at once.</source>
      <translation>Tutto passa subito in questa.</translation>
    </message>
    <message>
      <source>Their addresses look like somebody else's; you said that they are not.</source>
      <translation>I loro indirizzi sembrano di altri; hai detto che non lo sono.</translation>
    </message>
    <message>
      <source>Their new mail makes a new customer. Off: what comes from an erased address is not taken in.</source>
      <translation>La loro nuova posta crea un cliente nuovo. Disattivato: ciò che arriva da un indirizzo cancellato non viene accolto.</translation>
    </message>
    <message>
      <source>They tell the sender when and where a message was opened, so they are blocked, except from these senders.</source>
      <translation>Dicono al mittente quando e dove il messaggio è stato aperto, perciò sono bloccate. Quelle di questi mittenti si mostrano sempre.</translation>
    </message>
    <message>
      <source>This desktop takes no notices. The count in the window and in the tray goes on.</source>
      <translation>Questo desktop non accetta avvisi. Il numero nella finestra e nell’area di notifica resta.</translation>
    </message>
    <message>
      <source>Thunderbird, mbox, migrate</source>
      <translation>Thunderbird, mbox, migrare</translation>
    </message>
    <message>
      <source>Time to undo a reply</source>
      <translation>Tempo per annullare una risposta</translation>
    </message>
    <message>
      <source>Time zone</source>
      <translation>Fuso orario</translation>
    </message>
    <message>
      <source>To the queue</source>
      <translation>Alla coda</translation>
    </message>
    <message>
      <source>Unread ones are heavier in the queue and have a dot.</source>
      <translation>Quelle non lette sono più marcate nella coda e hanno un punto.</translation>
    </message>
    <message>
      <source>Versions</source>
      <translation>Versioni</translation>
    </message>
    <message>
      <source>Versions, health and the state of each account. No address, no name, no message and no secret is in it.</source>
      <translation>Versioni, salute e lo stato di ogni account. Non contiene indirizzi, nomi, messaggi né segreti.</translation>
    </message>
    <message>
      <source>Waiting ones come back by themselves when the customer answers.</source>
      <translation>Quelle in attesa tornano da sole quando il cliente risponde.</translation>
    </message>
    <message>
      <source>Waits for the customer</source>
      <translation>Aspetta il cliente</translation>
    </message>
    <message>
      <source>Warn of %1 again</source>
      <translation>Avvisa di nuovo per %1</translation>
    </message>
    <message>
      <source>What is in it is shown first. The present state is kept beside it, and Nightdesk closes and opens again.</source>
      <translation>Prima si mostra che cosa contiene. Lo stato attuale resta accanto, e Nightdesk si chiude e si riapre.</translation>
    </message>
    <message>
      <source>What opens when a conversation was resolved, snoozed or moved.</source>
      <translation>Che cosa si apre quando una conversazione è risolta, rimandata o spostata.</translation>
    </message>
    <message>
      <source>What was here before is kept in %1 and stands in the list.</source>
      <translation>Ciò che c’era prima è conservato in %1 ed è nell’elenco.</translation>
    </message>
    <message>
      <source>What you do carries your name. Several people can share this computer: choose who you are when you sit down.</source>
      <translation>Ciò che fai porta il tuo nome. Più persone possono usare questo computer: scegli chi sei quando ti siedi.</translation>
    </message>
    <message>
      <source>When I answer or deal with it</source>
      <translation>Quando rispondo o me ne occupo</translation>
    </message>
    <message>
      <source>When I open it</source>
      <translation>Quando la apro</translation>
    </message>
    <message>
      <source>Where everything is kept</source>
      <translation>Dove tutto è conservato</translation>
    </message>
    <message>
      <source>While the window is closed</source>
      <translation>A finestra chiusa</translation>
    </message>
    <message>
      <source>Who works here</source>
      <translation>Chi lavora qui</translation>
    </message>
    <message>
      <source>With the dictionaries of this system (Hunspell).</source>
      <translation>Con i dizionari di questo sistema (Hunspell).</translation>
    </message>
    <message>
      <source>Work as %1</source>
      <translation>Lavora come %1</translation>
    </message>
    <message>
      <source>Works here</source>
      <translation>Lavora qui</translation>
    </message>
    <message>
      <source>Writing</source>
      <translation>Scrittura</translation>
    </message>
    <message>
      <source>Yours alone, or everybody's who writes from it; with formats.</source>
      <translation>Solo tua, o di tutti quelli che scrivono da lì; con formati.</translation>
    </message>
    <message>
      <source>animations</source>
      <translation>animazioni</translation>
    </message>
    <message>
      <source>as it was before a restore</source>
      <translation>com’era prima di un ripristino</translation>
    </message>
    <message>
      <source>autostart, boot</source>
      <translation>avvio automatico, accensione</translation>
    </message>
    <message>
      <source>background, close window</source>
      <translation>sfondo, chiudere la finestra</translation>
    </message>
    <message>
      <source>clock</source>
      <translation>orologio</translation>
    </message>
    <message>
      <source>compact, spacing</source>
      <translation>compatto, spaziatura</translation>
    </message>
    <message>
      <source>copy, export everything</source>
      <translation>copia, esportare tutto</translation>
    </message>
    <message>
      <source>dark mode, night, colours</source>
      <translation>modalità scura, notte, colori</translation>
    </message>
    <message>
      <source>database, path, location</source>
      <translation>database, percorso, posizione</translation>
    </message>
    <message>
      <source>do not disturb, notifications, night</source>
      <translation>non disturbare, notifiche, notte</translation>
    </message>
    <message>
      <source>failing: answers are found by words alone</source>
      <translation>non funziona: le risposte si trovano solo dalle parole</translation>
    </message>
    <message>
      <source>font, zoom, larger, smaller</source>
      <translation>carattere, zoom, più grande, più piccolo</translation>
    </message>
    <message>
      <source>in use</source>
      <translation>in uso</translation>
    </message>
    <message>
      <source>mailbox password server sign in archive junk certificate</source>
      <translation>casella password server accesso archivio posta indesiderata certificato</translation>
    </message>
    <message>
      <source>mark as read, unread</source>
      <translation>segna come letta, non letta</translation>
    </message>
    <message>
      <source>mbox and .eml files, Maildirs, or a folder of them. It arrives as history: nothing is answered and nobody is told.</source>
      <translation>File mbox e .eml, Maildir o una cartella di essi. Arriva come storia: a nulla si risponde e nessuno è avvisato.</translation>
    </message>
    <message>
      <source>next conversation, advance</source>
      <translation>conversazione successiva, avanzare</translation>
    </message>
    <message>
      <source>not installed</source>
      <translation>non installato</translation>
    </message>
    <message>
      <source>not read yet</source>
      <translation>non ancora letto</translation>
    </message>
    <message>
      <source>notification preview, privacy</source>
      <translation>anteprima della notifica, privacy</translation>
    </message>
    <message>
      <source>notification sound, ring</source>
      <translation>suono della notifica, suoneria</translation>
    </message>
    <message>
      <source>notifications, alerts</source>
      <translation>notifiche, avvisi</translation>
    </message>
    <message>
      <source>notifications, alerts, errors</source>
      <translation>notifiche, avvisi, errori</translation>
    </message>
    <message>
      <source>overdue, response time</source>
      <translation>in ritardo, tempo di risposta</translation>
    </message>
    <message>
      <source>remote images, tracking</source>
      <translation>immagini remote, tracciamento</translation>
    </message>
    <message>
      <source>send and resolve, wait</source>
      <translation>invia e risolvi, attendi</translation>
    </message>
    <message>
      <source>shortcuts</source>
      <translation>scorciatoie</translation>
    </message>
    <message>
      <source>shortcuts, Gmail, Outlook</source>
      <translation>scorciatoie, Gmail, Outlook</translation>
    </message>
    <message>
      <source>spell check, language, dictionary</source>
      <translation>ortografia, lingua, dizionario</translation>
    </message>
    <message>
      <source>spoofed sender, warning</source>
      <translation>mittente falsificato, avviso</translation>
    </message>
    <message>
      <source>suggestions, semantic search</source>
      <translation>suggerimenti, ricerca semantica</translation>
    </message>
    <message>
      <source>switched off</source>
      <translation>disattivato</translation>
    </message>
    <message>
      <source>system tray, icon, badge</source>
      <translation>area di notifica, icona, contatore</translation>
    </message>
    <message>
      <source>team, people, user, colleague, my name</source>
      <translation>squadra, persone, utente, collega, il mio nome</translation>
    </message>
    <message>
      <source>test notification</source>
      <translation>notifica di prova</translation>
    </message>
    <message>
      <source>translation</source>
      <translation>traduzione</translation>
    </message>
    <message>
      <source>undo send, seconds, delay</source>
      <translation>annulla invio, secondi, ritardo</translation>
    </message>
  </context>
  <context>
    <name>Signature</name>
    <message>
      <source>Everybody's, from %1</source>
      <translation>Di tutti, da %1</translation>
    </message>
    <message>
      <source>It stands below your text, above the message you answer, once.</source>
      <translation>Sta sotto il tuo testo, sopra il messaggio a cui rispondi, una volta sola.</translation>
    </message>
    <message>
      <source>Mine, from %1</source>
      <translation>Mia, da %1</translation>
    </message>
    <message>
      <source>Mine, from every account</source>
      <translation>Mia, da ogni account</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Rimuovi</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Salva</translation>
    </message>
    <message>
      <source>Signature</source>
      <translation>Firma</translation>
    </message>
    <message>
      <source>Where it holds</source>
      <translation>Dove vale</translation>
    </message>
  </context>
  <context>
    <name>Snooze</name>
    <message>
      <source>At the weekend</source>
      <translation>Nel fine settimana</translation>
    </message>
    <message>
      <source>At what time today?</source>
      <translation>A che ora oggi?</translation>
    </message>
    <message>
      <source>In 1 hour</source>
      <translation>Tra 1 ora</translation>
    </message>
    <message>
      <source>Later today</source>
      <translation>Più tardi oggi</translation>
    </message>
    <message>
      <source>Next month</source>
      <translation>Il mese prossimo</translation>
    </message>
    <message>
      <source>Next week</source>
      <translation>La settimana prossima</translation>
    </message>
    <message>
      <source>Snooze until</source>
      <translation>Rimanda a</translation>
    </message>
    <message>
      <source>That is more than ten years away.</source>
      <translation>Mancano più di dieci anni.</translation>
    </message>
    <message>
      <source>That time has passed.</source>
      <translation>Quell’ora è già passata.</translation>
    </message>
    <message>
      <source>The clocks change that night: this is the time it will be.</source>
      <translation>Quella notte cambia l’ora: sarà questa.</translation>
    </message>
    <message>
      <source>There is no such day.</source>
      <translation>Quel giorno non esiste.</translation>
    </message>
    <message>
      <source>This evening</source>
      <translation>Stasera</translation>
    </message>
    <message>
      <source>Tomorrow afternoon</source>
      <translation>Domani pomeriggio</translation>
    </message>
    <message>
      <source>Tomorrow morning</source>
      <translation>Domani mattina</translation>
    </message>
    <message>
      <source>tomorrow 9, in 2 hours, fri 14:30</source>
      <translation>domani alle 9, tra 2 ore, ven 14:30</translation>
    </message>
    <message>
      <source>“%1” is not understood here.</source>
      <translation>Qui non si capisce «%1».</translation>
    </message>
    <message>
      <source>“%1” means different times in our languages.</source>
      <translation>«%1» indica momenti diversi nelle nostre lingue.</translation>
    </message>
  </context>
  <context>
    <name>Sort</name>
    <message>
      <source>By priority</source>
      <translation>Per priorità</translation>
    </message>
    <message>
      <source>Longest wait first</source>
      <translation>Prima chi aspetta da più tempo</translation>
    </message>
    <message>
      <source>Newest first</source>
      <translation>Prima le più recenti</translation>
    </message>
    <message>
      <source>Oldest first</source>
      <translation>Prima le più vecchie</translation>
    </message>
    <message>
      <source>Wakes first</source>
      <translation>Prima quelle che tornano prima</translation>
    </message>
  </context>
  <context>
    <name>Source</name>
    <message>
      <source>Copy all</source>
      <translation>Copia tutto</translation>
    </message>
    <message>
      <source>Find in the source</source>
      <translation>Cerca nel sorgente</translation>
    </message>
    <message>
      <source>Headers</source>
      <translation>Intestazioni</translation>
    </message>
    <message>
      <source>Not found</source>
      <translation>Non trovato</translation>
    </message>
    <message>
      <source>Save as .eml</source>
      <translation>Salva come .eml</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Sorgente</translation>
    </message>
    <message>
      <source>Source of the message</source>
      <translation>Sorgente del messaggio</translation>
    </message>
  </context>
  <context>
    <name>Status</name>
    <message>
      <source>Open</source>
      <translation>Aperta</translation>
    </message>
    <message>
      <source>Resolved</source>
      <translation>Risolta</translation>
    </message>
    <message>
      <source>Snoozed</source>
      <translation>Rimandata</translation>
    </message>
    <message>
      <source>Spam</source>
      <translation>Spam</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>In attesa</translation>
    </message>
  </context>
  <context>
    <name>Status bar</name>
    <message numerus="yes">
      <source>%n accounts up to date</source>
      <translation>
        <numerusform>%n account aggiornato</numerusform>
        <numerusform>%n account aggiornati</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n messages held up</source>
      <translation>
        <numerusform>%n messaggio in sospeso</numerusform>
        <numerusform>%n messaggi in sospeso</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n messages not sent</source>
      <translation>
        <numerusform>%n messaggio non inviato</numerusform>
        <numerusform>%n messaggi non inviati</numerusform>
      </translation>
    </message>
    <message>
      <source>No account yet</source>
      <translation>Ancora nessun account</translation>
    </message>
    <message>
      <source>Nothing can be saved</source>
      <translation>Non si può salvare nulla</translation>
    </message>
    <message>
      <source>Offline</source>
      <translation>Fuori linea</translation>
    </message>
    <message>
      <source>Online</source>
      <translation>In linea</translation>
    </message>
    <message>
      <source>Outbox %1</source>
      <translation>In uscita %1</translation>
    </message>
    <message>
      <source>Saving… another program holds the file</source>
      <translation>Salvataggio… un altro programma occupa il file</translation>
    </message>
    <message>
      <source>The daily backup failed</source>
      <translation>Il backup giornaliero non è riuscito</translation>
    </message>
    <message>
      <source>The disk is full: nothing can be saved</source>
      <translation>Il disco è pieno: non si può salvare nulla</translation>
    </message>
    <message>
      <source>The workspace has a fault</source>
      <translation>Lo spazio di lavoro ha un difetto</translation>
    </message>
    <message>
      <source>cannot connect</source>
      <translation>non riesce a collegarsi</translation>
    </message>
    <message>
      <source>catching up</source>
      <translation>in aggiornamento</translation>
    </message>
    <message>
      <source>needs a look</source>
      <translation>richiede attenzione</translation>
    </message>
    <message>
      <source>stopped, needs you</source>
      <translation>fermo, serve il tuo intervento</translation>
    </message>
    <message>
      <source>switched off</source>
      <translation>spento</translation>
    </message>
    <message>
      <source>up to date</source>
      <translation>aggiornato</translation>
    </message>
  </context>
  <context>
    <name>Tags</name>
    <message>
      <source>%1 of %2</source>
      <translation>%1 di %2</translation>
    </message>
    <message>
      <source>Enter ticks a tag, Enter again applies</source>
      <translation>Invio spunta un’etichetta, di nuovo Invio applica</translation>
    </message>
    <message>
      <source>Find or make a tag</source>
      <translation>Trova o crea un’etichetta</translation>
    </message>
    <message>
      <source>New tag “%1”</source>
      <translation>Nuova etichetta «%1»</translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>Etichette</translation>
    </message>
  </context>
  <context>
    <name>Template</name>
    <message>
      <source>%1 (not known yet)</source>
      <translation>%1 (non ancora noto)</translation>
    </message>
    <message>
      <source>%1 of %2</source>
      <translation>%1 di %2</translation>
    </message>
    <message>
      <source>%1, another</source>
      <translation>%1, un altro</translation>
    </message>
    <message>
      <source>%1, by you today</source>
      <translation>%1, da lei oggi</translation>
    </message>
    <message>
      <source>%1, last by you on %2</source>
      <translation>%1, da lei l’ultima volta il %2</translation>
    </message>
    <message>
      <source>%1, last on %2</source>
      <translation>%1, l’ultima volta il %2</translation>
    </message>
    <message numerus="yes">
      <source>%n change one that is here</source>
      <translation>
        <numerusform>%n ne cambia uno già presente</numerusform>
        <numerusform>%n ne cambiano di già presenti</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new</source>
      <translation>
        <numerusform>%n nuovo</numerusform>
        <numerusform>%n nuovi</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n segments</source>
      <translation>
        <numerusform>%n segmento</numerusform>
        <numerusform>%n segmenti</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n stay out</source>
      <translation>
        <numerusform>%n resta fuori</numerusform>
        <numerusform>%n restano fuori</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n templates imported</source>
      <translation>
        <numerusform>%n modello importato</numerusform>
        <numerusform>%n modelli importati</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n templates written to %1</source>
      <translation>
        <numerusform>%n modello scritto in %1</numerusform>
        <numerusform>%n modelli scritti in %1</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n values are missing. You can fill them in the reply; Send waits for it.</source>
      <translation>
        <numerusform>Manca %n valore. Può inserirlo nella risposta; l’invio lo aspetta.</numerusform>
        <numerusform>Mancano %n valori. Può inserirli nella risposta; l’invio li aspetta.</numerusform>
      </translation>
    </message>
    <message>
      <source>A field to fill in</source>
      <translation>Un campo da compilare</translation>
    </message>
    <message>
      <source>About the template</source>
      <translation>Il modello</translation>
    </message>
    <message>
      <source>Add a tag</source>
      <translation>Aggiungere un’etichetta</translation>
    </message>
    <message>
      <source>Add an act</source>
      <translation>Aggiungere un’azione</translation>
    </message>
    <message>
      <source>After hours</source>
      <translation>Fuori orario</translation>
    </message>
    <message>
      <source>All of them are in use and looked after.</source>
      <translation>Sono tutti in uso e curati.</translation>
    </message>
    <message>
      <source>All templates</source>
      <translation>Tutti i modelli</translation>
    </message>
    <message>
      <source>Another form</source>
      <translation>Un’altra versione</translation>
    </message>
    <message>
      <source>Any language</source>
      <translation>Qualsiasi lingua</translation>
    </message>
    <message>
      <source>Assign</source>
      <translation>Assegnare</translation>
    </message>
    <message>
      <source>At any time</source>
      <translation>In ogni momento</translation>
    </message>
    <message>
      <source>Back from the trash: %1</source>
      <translation>Ripreso dal cestino: %1</translation>
    </message>
    <message>
      <source>Best match</source>
      <translation>La migliore corrispondenza</translation>
    </message>
    <message>
      <source>Changed %1</source>
      <translation>Modificato %1</translation>
    </message>
    <message>
      <source>Delete it for good</source>
      <translation>Eliminare per sempre</translation>
    </message>
    <message>
      <source>Deleted: %1</source>
      <translation>Eliminato: %1</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Dettagli</translation>
    </message>
    <message>
      <source>Empty: the words of the email</source>
      <translation>Vuoto: le parole dell’email</translation>
    </message>
    <message>
      <source>Every channel</source>
      <translation>Tutti i canali</translation>
    </message>
    <message>
      <source>Export as a table…</source>
      <translation>Esportare come tabella…</translation>
    </message>
    <message>
      <source>Export everything…</source>
      <translation>Esportare tutto…</translation>
    </message>
    <message>
      <source>Export templates</source>
      <translation>Esportare i modelli</translation>
    </message>
    <message>
      <source>Fall back to it earlier</source>
      <translation>Ricorrervi prima</translation>
    </message>
    <message>
      <source>Fall back to it later</source>
      <translation>Ricorrervi dopo</translation>
    </message>
    <message>
      <source>Find templates</source>
      <translation>Cercare modelli</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Cartella</translation>
    </message>
    <message>
      <source>Go to the playbooks</source>
      <translation>Andare alle procedure</translation>
    </message>
    <message>
      <source>Goes along</source>
      <translation>Va insieme</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>Importare</translation>
    </message>
    <message>
      <source>Import a folder of texts…</source>
      <translation>Importare una cartella di testi…</translation>
    </message>
    <message>
      <source>Import and export</source>
      <translation>Importare ed esportare</translation>
    </message>
    <message>
      <source>Import from %1</source>
      <translation>Importare da %1</translation>
    </message>
    <message>
      <source>Import from a file…</source>
      <translation>Importare da un file…</translation>
    </message>
    <message>
      <source>Import templates</source>
      <translation>Importare modelli</translation>
    </message>
    <message>
      <source>Importing templates…</source>
      <translation>Importazione dei modelli…</translation>
    </message>
    <message>
      <source>In hours</source>
      <translation>In orario</translation>
    </message>
    <message>
      <source>In the trash: %1</source>
      <translation>Nel cestino: %1</translation>
    </message>
    <message>
      <source>Insert a template (/)</source>
      <translation>Inserire un modello (/)</translation>
    </message>
    <message>
      <source>Insert a value</source>
      <translation>Inserire un valore</translation>
    </message>
    <message>
      <source>It also %1.</source>
      <translation>Inoltre %1.</translation>
    </message>
    <message>
      <source>It also does</source>
      <translation>Fa anche</translation>
    </message>
    <message>
      <source>Kept up by</source>
      <translation>Curato da</translation>
    </message>
    <message>
      <source>Line %1: %2</source>
      <translation>Riga %1: %2</translation>
    </message>
    <message>
      <source>Macros</source>
      <translation>Macro</translation>
    </message>
    <message>
      <source>Make another one of it</source>
      <translation>Farne un altro uguale</translation>
    </message>
    <message>
      <source>Mine</source>
      <translation>Mio</translation>
    </message>
    <message>
      <source>Mine alone</source>
      <translation>Solo miei</translation>
    </message>
    <message>
      <source>More for this form</source>
      <translation>Altro per questa versione</translation>
    </message>
    <message>
      <source>More for this template</source>
      <translation>Altro per questo modello</translation>
    </message>
    <message>
      <source>New template</source>
      <translation>Nuovo modello</translation>
    </message>
    <message>
      <source>No template matches.</source>
      <translation>Nessun modello corrisponde.</translation>
    </message>
    <message>
      <source>No templates yet</source>
      <translation>Ancora nessun modello</translation>
    </message>
    <message>
      <source>Nobody</source>
      <translation>Nessuno</translation>
    </message>
    <message>
      <source>Not saved yet</source>
      <translation>Non ancora salvato</translation>
    </message>
    <message>
      <source>Not used yet</source>
      <translation>Non ancora usato</translation>
    </message>
    <message>
      <source>Owner</source>
      <translation>Responsabile</translation>
    </message>
    <message>
      <source>Preview</source>
      <translation>Anteprima</translation>
    </message>
    <message>
      <source>Put it in the trash</source>
      <translation>Metterlo nel cestino</translation>
    </message>
    <message>
      <source>Reading the templates…</source>
      <translation>Lettura dei modelli…</translation>
    </message>
    <message>
      <source>Recent and frequent</source>
      <translation>Recenti e frequenti</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Rinominare</translation>
    </message>
    <message>
      <source>Rename the folder %1</source>
      <translation>Rinominare la cartella %1</translation>
    </message>
    <message>
      <source>Rename this folder…</source>
      <translation>Rinominare questa cartella…</translation>
    </message>
    <message>
      <source>Review by</source>
      <translation>Rivedere entro</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Salvare</translation>
    </message>
    <message>
      <source>Saved</source>
      <translation>Salvato</translation>
    </message>
    <message>
      <source>Say a thing well once, and put it into a reply with a slash and its code.</source>
      <translation>Di’ bene una cosa una volta, e mettila in una risposta con una barra e il suo codice.</translation>
    </message>
    <message>
      <source>Set the priority</source>
      <translation>Impostare la priorità</translation>
    </message>
    <message>
      <source>Set the status</source>
      <translation>Impostare lo stato</translation>
    </message>
    <message>
      <source>Short code</source>
      <translation>Codice</translation>
    </message>
    <message>
      <source>Snooze</source>
      <translation>Posticipare</translation>
    </message>
    <message>
      <source>Stale</source>
      <translation>Trascurati</translation>
    </message>
    <message>
      <source>Subject, for a first message</source>
      <translation>Oggetto, per un primo messaggio</translation>
    </message>
    <message>
      <source>Suits</source>
      <translation>Adatto a</translation>
    </message>
    <message>
      <source>Tags, with commas</source>
      <translation>Etichette, con virgole</translation>
    </message>
    <message>
      <source>Take a tag away</source>
      <translation>Togliere un’etichetta</translation>
    </message>
    <message>
      <source>Take it away: %1</source>
      <translation>Togliere: %1</translation>
    </message>
    <message>
      <source>Take it out of the trash</source>
      <translation>Toglierlo dal cestino</translation>
    </message>
    <message>
      <source>Take this form away</source>
      <translation>Togliere questa versione</translation>
    </message>
    <message>
      <source>Template: %1</source>
      <translation>Modello: %1</translation>
    </message>
    <message>
      <source>Templates</source>
      <translation>Modelli</translation>
    </message>
    <message>
      <source>Text of the SMS</source>
      <translation>Testo dell’SMS</translation>
    </message>
    <message>
      <source>Text of the email</source>
      <translation>Testo dell’email</translation>
    </message>
    <message>
      <source>The folder is called %1 now</source>
      <translation>La cartella ora si chiama %1</translation>
    </message>
    <message>
      <source>The team’s</source>
      <translation>Della squadra</translation>
    </message>
    <message>
      <source>The trash is empty.</source>
      <translation>Il cestino è vuoto.</translation>
    </message>
    <message>
      <source>The words of the email: %1</source>
      <translation>Le parole dell'email: %1</translation>
    </message>
    <message>
      <source>There are no templates yet. They are made on their page.</source>
      <translation>Non ci sono ancora modelli. Si creano nella loro pagina.</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Titolo</translation>
    </message>
    <message>
      <source>Trash</source>
      <translation>Cestino</translation>
    </message>
    <message>
      <source>Use</source>
      <translation>Uso</translation>
    </message>
    <message numerus="yes">
      <source>Used %n times</source>
      <translation>
        <numerusform>Usato %n volta</numerusform>
        <numerusform>Usato %n volte</numerusform>
      </translation>
    </message>
    <message>
      <source>Where the cursor goes</source>
      <translation>Dove va il cursore</translation>
    </message>
    <message>
      <source>Whose it is</source>
      <translation>Di chi è</translation>
    </message>
    <message>
      <source>Write a note</source>
      <translation>Scrivere una nota</translation>
    </message>
    <message>
      <source>Write the first one</source>
      <translation>Scrivere il primo</translation>
    </message>
    <message>
      <source>adds the tag %1</source>
      <translation>aggiunge l’etichetta %1</translation>
    </message>
    <message>
      <source>assigns to %1</source>
      <translation>assegna a %1</translation>
    </message>
    <message>
      <source>changes</source>
      <translation>cambia</translation>
    </message>
    <message>
      <source>choose</source>
      <translation>scegliere</translation>
    </message>
    <message>
      <source>contains %1: 70 a segment</source>
      <translation>contiene %1: 70 a segmento</translation>
    </message>
    <message>
      <source>edit</source>
      <translation>modificare</translation>
    </message>
    <message>
      <source>fits %1</source>
      <translation>adatto a %1</translation>
    </message>
    <message>
      <source>insert</source>
      <translation>inserire</translation>
    </message>
    <message>
      <source>keep “%1”</source>
      <translation>lasciare “%1”</translation>
    </message>
    <message>
      <source>language</source>
      <translation>lingua</translation>
    </message>
    <message>
      <source>macro</source>
      <translation>macro</translation>
    </message>
    <message>
      <source>new</source>
      <translation>nuovo</translation>
    </message>
    <message>
      <source>nobody</source>
      <translation>nessuno</translation>
    </message>
    <message>
      <source>personal</source>
      <translation>personale</translation>
    </message>
    <message>
      <source>sets the priority: %1</source>
      <translation>imposta la priorità: %1</translation>
    </message>
    <message>
      <source>sets the status: %1</source>
      <translation>imposta lo stato: %1</translation>
    </message>
    <message>
      <source>snoozes until %1</source>
      <translation>posticipa fino a %1</translation>
    </message>
    <message>
      <source>takes the tag %1 away</source>
      <translation>toglie l’etichetta %1</translation>
    </message>
    <message>
      <source>tomorrow 9</source>
      <translation>domani 9</translation>
    </message>
    <message>
      <source>writes a note: %1</source>
      <translation>scrive una nota: %1</translation>
    </message>
    <message>
      <source>you</source>
      <translation>lei</translation>
    </message>
  </context>
  <context>
    <name>Threads</name>
    <message>
      <source>A conversation of its own</source>
      <translation>Una conversazione a sé</translation>
    </message>
    <message>
      <source>Answers to it follow. It can be undone.</source>
      <translation>Le risposte la seguono. Si può annullare.</translation>
    </message>
    <message>
      <source>Both are read as one from then on; later mail follows. It can be undone.</source>
      <translation>Da allora si leggono come una sola; la posta successiva segue. Si può annullare.</translation>
    </message>
    <message>
      <source>Join</source>
      <translation>Unisci</translation>
    </message>
    <message>
      <source>Join with #%1</source>
      <translation>Unisci a #%1</translation>
    </message>
    <message>
      <source>Join with another conversation</source>
      <translation>Unisci a un'altra conversazione</translation>
    </message>
    <message>
      <source>Join with another conversation…</source>
      <translation>Unisci a un'altra conversazione…</translation>
    </message>
    <message>
      <source>Joined</source>
      <translation>Unite</translation>
    </message>
    <message>
      <source>Looks related to #%1, %2: %3</source>
      <translation>Sembra legata a #%1, %2: %3</translation>
    </message>
    <message>
      <source>Move the message</source>
      <translation>Sposta il messaggio</translation>
    </message>
    <message>
      <source>Move the message…</source>
      <translation>Sposta il messaggio…</translation>
    </message>
    <message>
      <source>Moved</source>
      <translation>Spostato</translation>
    </message>
    <message>
      <source>Not related</source>
      <translation>Non legata</translation>
    </message>
    <message>
      <source>Open it</source>
      <translation>Aprila</translation>
    </message>
    <message>
      <source>Split off from here</source>
      <translation>Separa da qui</translation>
    </message>
    <message>
      <source>Take a joined conversation out</source>
      <translation>Togli una conversazione unita</translation>
    </message>
    <message>
      <source>Taken out, it stands alone again</source>
      <translation>Tolta, è di nuovo a sé</translation>
    </message>
  </context>
  <context>
    <name>Timeline</name>
    <message>
      <source>Attached message</source>
      <translation>Messaggio allegato</translation>
    </message>
    <message>
      <source>Messages</source>
      <translation>Messaggi</translation>
    </message>
    <message>
      <source>New since you last looked</source>
      <translation>Nuovo dall’ultima volta</translation>
    </message>
    <message>
      <source>Note from %1</source>
      <translation>Nota di %1</translation>
    </message>
    <message>
      <source>Note from %1, only your team sees this</source>
      <translation>Nota di %1, la vede solo il tuo team</translation>
    </message>
    <message>
      <source>Open %1, %2</source>
      <translation>Apri %1, %2</translation>
    </message>
    <message numerus="yes">
      <source>Show %n earlier</source>
      <translation>
        <numerusform>Mostra %n precedente</numerusform>
        <numerusform>Mostra %n precedenti</numerusform>
      </translation>
    </message>
    <message>
      <source>Text of the message</source>
      <translation>Testo del messaggio</translation>
    </message>
    <message>
      <source>Unnamed file</source>
      <translation>File senza nome</translation>
    </message>
  </context>
  <context>
    <name>Toast</name>
    <message>
      <source>%1 belongs to %2 now</source>
      <translation>Ora %1 appartiene a %2</translation>
    </message>
    <message>
      <source>%1 is the main address now</source>
      <translation>Ora %1 è l’indirizzo principale</translation>
    </message>
    <message>
      <source>%1 stands alone again</source>
      <translation>%1 è di nuovo separato</translation>
    </message>
    <message>
      <source>%1: %2</source>
      <translation>%1: %2</translation>
    </message>
    <message>
      <source>Added %1</source>
      <translation>Aggiunto %1</translation>
    </message>
    <message>
      <source>As it is now: %1</source>
      <translation>Com’è adesso: %1</translation>
    </message>
    <message>
      <source>Assigned to %1</source>
      <translation>Assegnata a %1</translation>
    </message>
    <message>
      <source>Assigned to nobody</source>
      <translation>Assegnata a nessuno</translation>
    </message>
    <message>
      <source>Begun: %1</source>
      <translation>Iniziata: %1</translation>
    </message>
    <message>
      <source>Blocked %1</source>
      <translation>Bloccato %1</translation>
    </message>
    <message>
      <source>Call written down</source>
      <translation>Chiamata annotata</translation>
    </message>
    <message>
      <source>Changed %1</source>
      <translation>Modificato %1</translation>
    </message>
    <message>
      <source>Deleted: %1</source>
      <translation>Eliminato: %1</translation>
    </message>
    <message>
      <source>Done again: %1</source>
      <translation>Rifatto: %1</translation>
    </message>
    <message>
      <source>Draft discarded</source>
      <translation>Bozza scartata</translation>
    </message>
    <message>
      <source>Finished: %1</source>
      <translation>Finita: %1</translation>
    </message>
    <message>
      <source>Gone on with: %1</source>
      <translation>Ripresa: %1</translation>
    </message>
    <message numerus="yes">
      <source>Imported %n customers</source>
      <translation>
        <numerusform>%n cliente importato</numerusform>
        <numerusform>%n clienti importati</numerusform>
      </translation>
    </message>
    <message>
      <source>Inserted: %1</source>
      <translation>Inserito: %1</translation>
    </message>
    <message>
      <source>It counts as sent</source>
      <translation>Vale come inviato</translation>
    </message>
    <message>
      <source>Joined with %1</source>
      <translation>Unito con %1</translation>
    </message>
    <message>
      <source>Marked as read</source>
      <translation>Segnata come letta</translation>
    </message>
    <message>
      <source>Marked as spam</source>
      <translation>Segnata come spam</translation>
    </message>
    <message>
      <source>No longer pinned</source>
      <translation>Non più fissata</translation>
    </message>
    <message>
      <source>Not sent; the text is a draft</source>
      <translation>Non inviato; il testo è una bozza</translation>
    </message>
    <message>
      <source>Not the same person; not suggested again</source>
      <translation>Non è la stessa persona; non sarà più suggerito</translation>
    </message>
    <message>
      <source>Note added</source>
      <translation>Nota aggiunta</translation>
    </message>
    <message>
      <source>Noted at: %1</source>
      <translation>Nota a: %1</translation>
    </message>
    <message>
      <source>Noted: it answers</source>
      <translation>Annotato: risponde</translation>
    </message>
    <message>
      <source>Noted: it does not answer</source>
      <translation>Annotato: non risponde</translation>
    </message>
    <message>
      <source>On its way again</source>
      <translation>Di nuovo in viaggio</translation>
    </message>
    <message>
      <source>Open again: %1</source>
      <translation>Riaperto: %1</translation>
    </message>
    <message>
      <source>Pinned</source>
      <translation>Fissata</translation>
    </message>
    <message>
      <source>Priority: %1</source>
      <translation>Priorità: %1</translation>
    </message>
    <message>
      <source>Reopened</source>
      <translation>Riaperta</translation>
    </message>
    <message>
      <source>Reply to %1</source>
      <translation>Risposta a %1</translation>
    </message>
    <message>
      <source>Reply to %2 leaves in %1 s</source>
      <translation>La risposta a %2 parte tra %1 s</translation>
    </message>
    <message>
      <source>Resolved</source>
      <translation>Risolta</translation>
    </message>
    <message>
      <source>Saved: %1</source>
      <translation>Salvato: %1</translation>
    </message>
    <message>
      <source>Signature kept</source>
      <translation>Firma conservata</translation>
    </message>
    <message>
      <source>Skipped: %1</source>
      <translation>Saltato: %1</translation>
    </message>
    <message>
      <source>Snoozed until %1</source>
      <translation>Rimandata a %1</translation>
    </message>
    <message>
      <source>Tag %1 taken away</source>
      <translation>Etichetta %1 tolta</translation>
    </message>
    <message>
      <source>Tagged %1</source>
      <translation>Etichettata %1</translation>
    </message>
    <message>
      <source>Taken off: %1</source>
      <translation>Tolta: %1</translation>
    </message>
    <message>
      <source>That took long: the keys pressed meanwhile were left out.</source>
      <translation>Ci è voluto troppo: i tasti premuti nel frattempo sono stati ignorati.</translation>
    </message>
    <message>
      <source>Ticked: %1</source>
      <translation>Spuntato: %1</translation>
    </message>
    <message>
      <source>To %1, leaves %2</source>
      <translation>A %1, parte %2</translation>
    </message>
    <message>
      <source>Took off %1</source>
      <translation>Tolto %1</translation>
    </message>
    <message>
      <source>Unblocked %1</source>
      <translation>Sbloccato %1</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Annulla</translation>
    </message>
    <message>
      <source>Undone: %1</source>
      <translation>Annullato: %1</translation>
    </message>
    <message>
      <source>Unread again</source>
      <translation>Di nuovo da leggere</translation>
    </message>
    <message>
      <source>Waiting on the customer</source>
      <translation>In attesa del cliente</translation>
    </message>
  </context>
  <context>
    <name>Tray</name>
    <message numerus="yes">
      <source>%n need a reply</source>
      <translation>
        <numerusform>%n attende risposta</numerusform>
        <numerusform>%n attendono risposta</numerusform>
      </translation>
    </message>
    <message>
      <source>For an hour</source>
      <translation>Per un’ora</translation>
    </message>
    <message>
      <source>New message</source>
      <translation>Nuovo messaggio</translation>
    </message>
    <message>
      <source>Notices rest until %1</source>
      <translation>Avvisi sospesi fino a %1</translation>
    </message>
    <message>
      <source>Open Nightdesk</source>
      <translation>Apri Nightdesk</translation>
    </message>
    <message>
      <source>Pause notices</source>
      <translation>Sospendi gli avvisi</translation>
    </message>
    <message>
      <source>Quit Nightdesk</source>
      <translation>Esci da Nightdesk</translation>
    </message>
    <message>
      <source>Tell me again (rests until %1)</source>
      <translation>Avvisami di nuovo (sospesi fino a %1)</translation>
    </message>
    <message>
      <source>Until tomorrow at 8:00</source>
      <translation>Fino a domani alle 8:00</translation>
    </message>
  </context>
  <context>
    <name>Variable</name>
    <message>
      <source>Address of the account</source>
      <translation>Indirizzo dell’account</translation>
    </message>
    <message>
      <source>Company of the customer</source>
      <translation>Azienda del cliente</translation>
    </message>
    <message>
      <source>Email address of the customer</source>
      <translation>Indirizzo email del cliente</translation>
    </message>
    <message>
      <source>First name of the customer</source>
      <translation>Nome del cliente</translation>
    </message>
    <message>
      <source>Language of the customer</source>
      <translation>Lingua del cliente</translation>
    </message>
    <message>
      <source>Last name of the customer</source>
      <translation>Cognome del cliente</translation>
    </message>
    <message>
      <source>Name of the account</source>
      <translation>Nome dell’account</translation>
    </message>
    <message>
      <source>Name of the business</source>
      <translation>Nome dell’attività</translation>
    </message>
    <message>
      <source>Now, with the time</source>
      <translation>Adesso, con l’ora</translation>
    </message>
    <message>
      <source>Number of the conversation</source>
      <translation>Numero della conversazione</translation>
    </message>
    <message>
      <source>Subject of the conversation</source>
      <translation>Oggetto della conversazione</translation>
    </message>
    <message>
      <source>Telephone number of the customer</source>
      <translation>Numero di telefono del cliente</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Oggi</translation>
    </message>
    <message>
      <source>What time it is there</source>
      <translation>Che ora è là</translation>
    </message>
    <message>
      <source>When the business next opens</source>
      <translation>Quando riapre l’attività</translation>
    </message>
    <message>
      <source>When the conversation began</source>
      <translation>Quando è iniziata la conversazione</translation>
    </message>
    <message>
      <source>When the customer last wrote</source>
      <translation>Quando il cliente ha scritto l’ultima volta</translation>
    </message>
    <message>
      <source>Who is on call</source>
      <translation>Chi è reperibile</translation>
    </message>
    <message>
      <source>Whole name of the customer</source>
      <translation>Nome completo del cliente</translation>
    </message>
    <message>
      <source>Your first name</source>
      <translation>Il suo nome</translation>
    </message>
    <message>
      <source>Your name</source>
      <translation>Il suo nome completo</translation>
    </message>
  </context>
  <context>
    <name>View</name>
    <message>
      <source>All open</source>
      <translation>Tutte le aperte</translation>
    </message>
    <message>
      <source>Everything</source>
      <translation>Tutto</translation>
    </message>
    <message>
      <source>Mine</source>
      <translation>Mie</translation>
    </message>
    <message>
      <source>Needs reply</source>
      <translation>Da rispondere</translation>
    </message>
    <message>
      <source>Resolved</source>
      <translation>Risolte</translation>
    </message>
    <message>
      <source>Snoozed</source>
      <translation>Rimandate</translation>
    </message>
    <message>
      <source>Spam</source>
      <translation>Spam</translation>
    </message>
    <message>
      <source>Unassigned</source>
      <translation>Non assegnate</translation>
    </message>
    <message>
      <source>Waiting on customer</source>
      <translation>In attesa del cliente</translation>
    </message>
  </context>
  <context>
    <name>Viewer</name>
    <message>
      <source>Close</source>
      <translation>Chiudi</translation>
    </message>
    <message>
      <source>Larger</source>
      <translation>Più grande</translation>
    </message>
    <message>
      <source>Next picture</source>
      <translation>Immagine successiva</translation>
    </message>
    <message>
      <source>Open in another program</source>
      <translation>Apri in un altro programma</translation>
    </message>
    <message>
      <source>Picture %1 of %2: %3</source>
      <translation>Immagine %1 di %2: %3</translation>
    </message>
    <message>
      <source>Previous picture</source>
      <translation>Immagine precedente</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Salva</translation>
    </message>
    <message>
      <source>Smaller</source>
      <translation>Più piccola</translation>
    </message>
    <message>
      <source>This picture cannot be shown. Save it, or open it.</source>
      <translation>Questa immagine non si può mostrare. Salvala o aprila.</translation>
    </message>
  </context>
  <context>
    <name>Views</name>
    <message>
      <source>Close the column of views</source>
      <translation>Chiudi la colonna delle viste</translation>
    </message>
    <message>
      <source>Inbox</source>
      <translation>Posta in arrivo</translation>
    </message>
    <message>
      <source>Views</source>
      <translation>Viste</translation>
    </message>
  </context>
  <context>
    <name>Welcome</name>
    <message>
      <source>A reply leaves once, and you can undo it before.</source>
      <translation>Una risposta parte una volta sola, e prima si può annullare.</translation>
    </message>
    <message>
      <source>A small pottery with a year behind it and customers who write while you look. Nothing leaves this computer.</source>
      <translation>Una piccola bottega di ceramica con un anno alle spalle e clienti che scrivono mentre guardi. Nulla esce da questo computer.</translation>
    </message>
    <message>
      <source>A small shop to look around in is put together on this computer, with a year behind it. It takes a few seconds.</source>
      <translation>Su questo computer si sta allestendo un piccolo negozio da esplorare, con un anno di storia. Ci vuole qualche secondo.</translation>
    </message>
    <message>
      <source>Bring mail in</source>
      <translation>Porta dentro la posta</translation>
    </message>
    <message>
      <source>Connect a mailbox</source>
      <translation>Collega una casella</translation>
    </message>
    <message>
      <source>Every message is found while you type.</source>
      <translation>Ogni messaggio si trova mentre scrivi.</translation>
    </message>
    <message>
      <source>Everything stays on this computer.</source>
      <translation>Tutto resta su questo computer.</translation>
    </message>
    <message>
      <source>Go to the first page</source>
      <translation>Vai alla prima pagina</translation>
    </message>
    <message>
      <source>How do you want to begin?</source>
      <translation>Come vuoi cominciare?</translation>
    </message>
    <message>
      <source>It works without a network, too.</source>
      <translation>Funziona anche senza rete.</translation>
    </message>
    <message>
      <source>Look around</source>
      <translation>Dai un’occhiata</translation>
    </message>
    <message>
      <source>Nightdesk is getting ready</source>
      <translation>Nightdesk si sta preparando</translation>
    </message>
    <message>
      <source>One queue for everybody who writes to you, and for everybody who answers.</source>
      <translation>Una coda per tutti quelli che ti scrivono, e per tutti quelli che rispondono.</translation>
    </message>
    <message>
      <source>Open the demo shop</source>
      <translation>Apri il negozio dimostrativo</translation>
    </message>
    <message>
      <source>Type its address; the servers are found and tried while you watch. Nothing on the server is changed.</source>
      <translation>Scrivi il suo indirizzo; i server vengono trovati e provati sotto i tuoi occhi. Sul server non cambia nulla.</translation>
    </message>
    <message>
      <source>Welcome</source>
      <translation>Benvenuto</translation>
    </message>
    <message>
      <source>With mail from files</source>
      <translation>Con posta da file</translation>
    </message>
    <message>
      <source>With the demo shop</source>
      <translation>Con il negozio dimostrativo</translation>
    </message>
    <message>
      <source>With your own mailbox</source>
      <translation>Con la tua casella</translation>
    </message>
    <message>
      <source>mbox, Maildir or .eml, from any other program. It is copied into the history and can be searched at once.</source>
      <translation>mbox, Maildir o .eml, da qualsiasi altro programma. Viene copiata nella storia e si può cercare subito.</translation>
    </message>
  </context>
  <context>
    <name>Window</name>
    <message>
      <source>Nightdesk</source>
      <translation>Nightdesk</translation>
    </message>
  </context>
</TS>
