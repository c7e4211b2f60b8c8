<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ca_ES" sourcelanguage="en">
  <context>
    <name>Account</name>
    <message>
      <source>%1 %2 spent today</source>
      <translation>%1 %2 gastats avui</translation>
    </message>
    <message>
      <source>%1 %3 spent this month</source>
      <translation>%1 %3 gastats aquest mes</translation>
    </message>
    <message>
      <source>%1 ago</source>
      <translation>fa %1</translation>
    </message>
    <message>
      <source>%1 of %2 %3 spent this month</source>
      <translation>%1 de %2 %3 gastats aquest mes</translation>
    </message>
    <message>
      <source>%1 of %2 used</source>
      <translation>%1 de %2 ocupats</translation>
    </message>
    <message>
      <source>%1 s</source>
      <comment>seconds</comment>
      <translation>%1 s</translation>
    </message>
    <message>
      <source>%1 until %2</source>
      <translation>%1 fins a %2</translation>
    </message>
    <message>
      <source>%1 was removed</source>
      <translation>S’ha suprimit %1</translation>
    </message>
    <message>
      <source>%1 was removed with %2.</source>
      <translation>S’ha suprimit %1 amb %2.</translation>
    </message>
    <message>
      <source>%1, port %2</source>
      <translation>%1, port %2</translation>
    </message>
    <message numerus="yes">
      <source>%n conversations</source>
      <translation>
        <numerusform>%n conversa</numerusform>
        <numerusform>%n converses</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n conversations are kept.</source>
      <translation>
        <numerusform>Es conserva %n conversa.</numerusform>
        <numerusform>Es conserven %n converses.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n messages are missing here</source>
      <translation>
        <numerusform>Aquí falta %n missatge</numerusform>
        <numerusform>Aquí falten %n missatges</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n messages are still missing</source>
      <translation>
        <numerusform>encara falta %n missatge</numerusform>
        <numerusform>encara falten %n missatges</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n messages in its outbox are not sent.</source>
      <translation>
        <numerusform>%n missatge pendent no s’envia.</numerusform>
        <numerusform>%n missatges pendents no s’envien.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n messages in its outbox are not sent; they are drafts again.</source>
      <translation>
        <numerusform>%n missatge pendent no s’envia; torna a ser un esborrany.</numerusform>
        <numerusform>%n missatges pendents no s’envien; tornen a ser esborranys.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n messages wait in the outbox</source>
      <translation>
        <numerusform>%n missatge espera a la safata de sortida</numerusform>
        <numerusform>%n missatges esperen a la safata de sortida</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n messages were not sent</source>
      <translation>
        <numerusform>%n missatge no s’ha enviat</numerusform>
        <numerusform>%n missatges no s’han enviat</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more requests allowed</source>
      <translation>
        <numerusform>%n petició més permesa</numerusform>
        <numerusform>%n peticions més permeses</numerusform>
      </translation>
    </message>
    <message>
      <source>Accounts</source>
      <translation>Comptes</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>Adreça</translation>
    </message>
    <message>
      <source>Address and password</source>
      <translation>Adreça i contrasenya</translation>
    </message>
    <message>
      <source>As it is; type a new one to change it</source>
      <translation>Tal com és; escriu-ne un altre per canviar-lo</translation>
    </message>
    <message>
      <source>Both servers answer and their certificates are good</source>
      <translation>Els dos servidors responen i els certificats són bons</translation>
    </message>
    <message>
      <source>Cannot connect, trying again</source>
      <translation>No connecta, ho torna a provar</translation>
    </message>
    <message>
      <source>Catching up</source>
      <translation>Posant-se al dia</translation>
    </message>
    <message>
      <source>Change by hand</source>
      <translation>Canvia-ho a mà</translation>
    </message>
    <message>
      <source>Change its settings</source>
      <translation>Canvia'n la configuració</translation>
    </message>
    <message>
      <source>Check</source>
      <translation>Comprova</translation>
    </message>
    <message>
      <source>Check again</source>
      <translation>Torna a comprovar</translation>
    </message>
    <message>
      <source>Checking each step…</source>
      <translation>Comprovant cada pas…</translation>
    </message>
    <message>
      <source>Choose a folder</source>
      <translation>Tria una carpeta</translation>
    </message>
    <message>
      <source>Choose a folder…</source>
      <translation>Tria una carpeta…</translation>
    </message>
    <message>
      <source>Connect</source>
      <translation>Connecta</translation>
    </message>
    <message>
      <source>Connect a mailbox</source>
      <translation>Connecta una bústia</translation>
    </message>
    <message>
      <source>Connect again</source>
      <translation>Torna a connectar</translation>
    </message>
    <message>
      <source>Connect an account</source>
      <translation>Connecta un compte</translation>
    </message>
    <message>
      <source>Connect: %1</source>
      <translation>Connecta: %1</translation>
    </message>
    <message>
      <source>Counting what it brought…</source>
      <translation>S’està comptant el que ha portat…</translation>
    </message>
    <message>
      <source>Counting what the server has…</source>
      <translation>Comptant què té el servidor…</translation>
    </message>
    <message>
      <source>Email address</source>
      <translation>Adreça electrònica</translation>
    </message>
    <message>
      <source>Enter the password</source>
      <translation>Escriu la contrasenya</translation>
    </message>
    <message>
      <source>Erase it for good</source>
      <translation>Esborra-ho per sempre</translation>
    </message>
    <message>
      <source>Erase its history…</source>
      <translation>Esborra'n l'historial…</translation>
    </message>
    <message>
      <source>Erase what %1 brought</source>
      <translation>Esborra el que ha portat %1</translation>
    </message>
    <message>
      <source>Every step works.</source>
      <translation>Tots els passos funcionen.</translation>
    </message>
    <message>
      <source>Everything stays on this computer. Mail is read from your provider and answered from your own address.</source>
      <translation>Tot es queda en aquest ordinador. El correu es llegeix del teu proveïdor i es respon des de la teva adreça.</translation>
    </message>
    <message>
      <source>Fetch what is missing</source>
      <translation>Baixa el que falta</translation>
    </message>
    <message>
      <source>Finding the provider's settings</source>
      <translation>Cercant la configuració del proveïdor</translation>
    </message>
    <message>
      <source>Give it a name.</source>
      <translation>Posa-li un nom.</translation>
    </message>
    <message>
      <source>Incoming</source>
      <translation>Entrada</translation>
    </message>
    <message>
      <source>Incoming server and port (IMAP)</source>
      <translation>Servidor i port d'entrada (IMAP)</translation>
    </message>
    <message numerus="yes">
      <source>It brought %n messages in %1.</source>
      <translation>
        <numerusform>Ha portat %n missatge en %1.</numerusform>
        <numerusform>Ha portat %n missatges en %1.</numerusform>
      </translation>
    </message>
    <message>
      <source>It brought no messages.</source>
      <translation>No ha portat cap missatge.</translation>
    </message>
    <message>
      <source>It was meant</source>
      <translation>Era volgut</translation>
    </message>
    <message>
      <source>Its messages in others' conversations are kept.</source>
      <translation>Els seus missatges en converses d'altres comptes es conserven.</translation>
    </message>
    <message>
      <source>Kept; type a new one to change it</source>
      <translation>Desat; escriu-ne un de nou per canviar-lo</translation>
    </message>
    <message numerus="yes">
      <source>Looked %n times today</source>
      <translation>
        <numerusform>%n consulta avui</numerusform>
        <numerusform>%n consultes avui</numerusform>
      </translation>
    </message>
    <message>
      <source>Mail arrives in the queue</source>
      <translation>El correu arriba a la cua</translation>
    </message>
    <message>
      <source>Many messages vanished from the folder[ {folder}] at once[: {gone} of {known}]. All of them are kept here. If that was meant, say so; else look into the mailbox with another program. After a day they are marked as gone.</source>
      <translation>Molts missatges han desaparegut de la carpeta[ {folder}] de cop[: {gone} de {known}]. Aquí es conserven tots. Si era volgut, digues-ho; si no, mira a la bústia amb un altre programa. Al cap d’un dia es marquen com a desapareguts.</translation>
    </message>
    <message>
      <source>More settings</source>
      <translation>Més opcions</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <source>No account is connected yet. Connect one to receive and answer.</source>
      <translation>Encara no hi ha cap compte connectat. Connecta'n un per rebre i respondre.</translation>
    </message>
    <message>
      <source>No password is stored[ for {name}]. Enter it again.</source>
      <translation>No hi ha cap contrasenya desada[ per a {name}]. Torna-la a escriure.</translation>
    </message>
    <message>
      <source>No working mail servers were found[ for {address}]. Ask the provider for them and type them here.</source>
      <translation>No s’han trobat servidors de correu que funcionin[ per a {address}]. Demana’ls al proveïdor i escriu-los aquí.</translation>
    </message>
    <message>
      <source>Nothing is missing.</source>
      <translation>No falta res.</translation>
    </message>
    <message>
      <source>Nothing is received or sent by it any more, and this computer forgets its keys and passwords.</source>
      <translation>Ja no rep ni envia res, i aquest ordinador n’oblida les claus i contrasenyes.</translation>
    </message>
    <message>
      <source>Nothing was changed on the server.</source>
      <translation>No s’ha canviat res al servidor.</translation>
    </message>
    <message>
      <source>OAuth client id of your business</source>
      <translation>Id de client OAuth de la teva empresa</translation>
    </message>
    <message>
      <source>Opening the Inbox</source>
      <translation>Obrint la safata d’entrada</translation>
    </message>
    <message>
      <source>Outgoing</source>
      <translation>Sortida</translation>
    </message>
    <message>
      <source>Outgoing server and port (SMTP)</source>
      <translation>Servidor i port de sortida (SMTP)</translation>
    </message>
    <message>
      <source>Password</source>
      <translation>Contrasenya</translation>
    </message>
    <message>
      <source>Passwords and keys are kept in this computer's keyring, or sealed in a vault where it has none; never in a file that can be read.</source>
      <translation>Les contrasenyes i les claus es desen al clauer d’aquest ordinador, o segellades en una caixa forta on no n’hi hagi; mai en un fitxer que es pugui llegir.</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>Pausa</translation>
    </message>
    <message>
      <source>Remove %1</source>
      <translation>Suprimeix %1</translation>
    </message>
    <message>
      <source>Remove it for good</source>
      <translation>Suprimeix-ho per sempre</translation>
    </message>
    <message>
      <source>Remove its conversations and messages, too</source>
      <translation>Suprimeix-ne també les converses i els missatges</translation>
    </message>
    <message>
      <source>Remove the account</source>
      <translation>Suprimeix el compte</translation>
    </message>
    <message>
      <source>Removed</source>
      <translation>Eliminats</translation>
    </message>
    <message>
      <source>Remove…</source>
      <translation>Suprimeix…</translation>
    </message>
    <message>
      <source>Removing %1 and its history…</source>
      <translation>S’està suprimint %1 i el seu historial…</translation>
    </message>
    <message>
      <source>Removing: %1 of %2 conversations</source>
      <translation>S’està suprimint: %1 de %2 converses</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>Reprèn</translation>
    </message>
    <message>
      <source>Save and check</source>
      <translation>Desa i comprova</translation>
    </message>
    <message>
      <source>Set the servers by hand</source>
      <translation>Posa els servidors a mà</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Configuració</translation>
    </message>
    <message>
      <source>Settings and live check</source>
      <translation>Configuració i comprovació</translation>
    </message>
    <message>
      <source>Settings by hand</source>
      <translation>Configuració a mà</translation>
    </message>
    <message>
      <source>Settings found for %1</source>
      <translation>Configuració trobada per a %1</translation>
    </message>
    <message>
      <source>Show the password</source>
      <translation>Mostra la contrasenya</translation>
    </message>
    <message>
      <source>Sign in again</source>
      <translation>Torna a entrar</translation>
    </message>
    <message>
      <source>Sign in with the browser</source>
      <translation>Inicia la sessió amb el navegador</translation>
    </message>
    <message>
      <source>Sign in with the browser that opened.</source>
      <translation>Entra amb el navegador que s’ha obert.</translation>
    </message>
    <message>
      <source>Signing in to incoming mail</source>
      <translation>Entrada al correu rebut</translation>
    </message>
    <message>
      <source>Signing in to outgoing mail</source>
      <translation>Entrada al correu de sortida</translation>
    </message>
    <message>
      <source>Stopped, needs you</source>
      <translation>Aturat, et necessita</translation>
    </message>
    <message>
      <source>Stopped: %1 is removed, and %2 with it; the others stay.</source>
      <translation>Aturat: s’ha suprimit %1, i amb ell %2; les altres es queden.</translation>
    </message>
    <message>
      <source>Switched off</source>
      <translation>Desactivat</translation>
    </message>
    <message>
      <source>The account[ {account}] is not signed in yet. Sign in with the browser.</source>
      <translation>El compte[ {account}] encara no ha entrat. Entra amb el navegador.</translation>
    </message>
    <message>
      <source>The address, where nothing else is known</source>
      <translation>L’adreça, si no en saps cap altre</translation>
    </message>
    <message>
      <source>The certificate of the server[ {server}] is not trusted[ ({words})]. No password was sent.[ Its fingerprint is {fingerprint}: trust it only if you know it.]</source>
      <translation>El certificat del servidor[ {server}] no és de confiança[ ({words})]. No s’ha enviat cap contrasenya.[ L’empremta és {fingerprint}: confia-hi només si la coneixes.]</translation>
    </message>
    <message>
      <source>The connection broke while the message was handed over[ to {server}]: it may have been sent or not[ ({words})]. It is not sent again by itself; look into Sent or ask, then decide.</source>
      <translation>La connexió ha caigut mentre es lliurava el missatge[ a {server}]: pot haver sortit o no[ ({words})]. No es torna a enviar sol; mira a Enviats o pregunta, i després decideix.</translation>
    </message>
    <message>
      <source>The mailbox is connected. Its mail arrives by itself.</source>
      <translation>La bústia està connectada. El correu arriba tot sol.</translation>
    </message>
    <message>
      <source>The server[ {server}] did not accept the sign-in[ of {account}].[ It said: “{words}”.] Sign in again, as the person whose mailbox it is.</source>
      <translation>El servidor[ {server}] no ha acceptat l’entrada[ de {account}].[ Ha dit: “{words}”.] Torna a entrar, com la persona de qui és la bústia.</translation>
    </message>
    <message>
      <source>The service asks to wait until %1</source>
      <translation>El servei demana d’esperar fins a %1</translation>
    </message>
    <message numerus="yes">
      <source>The sign-in lasts %n more days</source>
      <translation>
        <numerusform>L’accés val %n dia més</numerusform>
        <numerusform>L’accés val %n dies més</numerusform>
      </translation>
    </message>
    <message>
      <source>The sign-in[ of {account}][ at {provider}] has ended: it was withdrawn, or the password was changed. Sign in again; what waits to be sent is kept.</source>
      <translation>La sessió[ de {account}][ a {provider}] s’ha acabat: l’han retirada, o la contrasenya ha canviat. Torna a entrar; el que espera enviament es conserva.</translation>
    </message>
    <message>
      <source>They are deleted for good; this cannot be undone. People stay, and so does what lies at the provider.</source>
      <translation>S’esborren per sempre; això no es pot desfer. Les persones es queden, i també el que hi ha al proveïdor.</translation>
    </message>
    <message>
      <source>They stay here and can be read and found as before.</source>
      <translation>Es queden aquí i es poden llegir i trobar com abans.</translation>
    </message>
    <message numerus="yes">
      <source>This computer's clock is %n minutes ahead of the service's</source>
      <translation>
        <numerusform>El rellotge d’aquest ordinador va %n minut avançat respecte del del servei</numerusform>
        <numerusform>El rellotge d’aquest ordinador va %n minuts avançat respecte del del servei</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>This computer's clock is %n minutes behind the service's</source>
      <translation>
        <numerusform>El rellotge d’aquest ordinador va %n minut endarrerit respecte del del servei</numerusform>
        <numerusform>El rellotge d’aquest ordinador va %n minuts endarrerit respecte del del servei</numerusform>
      </translation>
    </message>
    <message>
      <source>This is needed.</source>
      <translation>Això és necessari.</translation>
    </message>
    <message>
      <source>Trust this certificate</source>
      <translation>Confia en aquest certificat</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Torna-ho a provar</translation>
    </message>
    <message>
      <source>Trying to connect</source>
      <translation>Provant-ho al servei</translation>
    </message>
    <message>
      <source>Type the password first.</source>
      <translation>Escriu primer la contrasenya.</translation>
    </message>
    <message>
      <source>Up to date</source>
      <translation>Al dia</translation>
    </message>
    <message>
      <source>User name</source>
      <translation>Nom d’usuari</translation>
    </message>
    <message>
      <source>Where do your customers write?</source>
      <translation>On escriuen els teus clients?</translation>
    </message>
    <message>
      <source>Works, but needs a look</source>
      <translation>Funciona, però cal mirar-s’ho</translation>
    </message>
    <message>
      <source>Write the address like anna@example.com.</source>
      <translation>Escriu l’adreça com anna@example.com.</translation>
    </message>
    <message>
      <source>does not work</source>
      <translation>no funciona</translation>
    </message>
    <message>
      <source>just now</source>
      <translation>ara mateix</translation>
    </message>
    <message>
      <source>not looked at yet</source>
      <translation>encara no consultat</translation>
    </message>
    <message>
      <source>not tried yet</source>
      <translation>encara no provat</translation>
    </message>
    <message>
      <source>under way</source>
      <translation>en curs</translation>
    </message>
    <message>
      <source>works</source>
      <translation>funciona</translation>
    </message>
  </context>
  <context>
    <name>Age</name>
    <message>
      <source>%1 d</source>
      <translation>%1 d</translation>
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
        <numerusform>%n dia</numerusform>
        <numerusform>%n dies</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n hours</source>
      <translation>
        <numerusform>%n hora</numerusform>
        <numerusform>%n hores</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n minutes</source>
      <translation>
        <numerusform>%n minut</numerusform>
        <numerusform>%n minuts</numerusform>
      </translation>
    </message>
    <message>
      <source>now</source>
      <translation>ara</translation>
    </message>
  </context>
  <context>
    <name>Assign</name>
    <message>
      <source>Assign to</source>
      <translation>Assigna a</translation>
    </message>
    <message>
      <source>Nobody</source>
      <translation>Ningú</translation>
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
      <translation>%1 pot executar programes en obrir-se.</translation>
    </message>
    <message numerus="yes">
      <source>%n files are saved in %1</source>
      <translation>
        <numerusform>%n fitxer s'ha desat a %1</numerusform>
        <numerusform>%n fitxers s'han desat a %1</numerusform>
      </translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Copia</translation>
    </message>
    <message>
      <source>No program opens %1 here. Save it instead.</source>
      <translation>Cap programa obre %1 aquí. Desa'l.</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Obre</translation>
    </message>
    <message>
      <source>Read</source>
      <translation>Llegeix</translation>
    </message>
    <message>
      <source>Save all</source>
      <translation>Desa-ho tot</translation>
    </message>
    <message>
      <source>Save all files in</source>
      <translation>Desa tots els fitxers a</translation>
    </message>
    <message>
      <source>Save it</source>
      <translation>Desa’l</translation>
    </message>
    <message>
      <source>Save it only if you expected it.</source>
      <translation>Desa’l només si l’esperaves.</translation>
    </message>
    <message>
      <source>Save the file</source>
      <translation>Desa el fitxer</translation>
    </message>
    <message>
      <source>Save…</source>
      <translation>Desa…</translation>
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
      <translation>un missatge l’esmenta: ha arribat</translation>
    </message>
    <message>
      <source>begun</source>
      <translation>començat</translation>
    </message>
    <message>
      <source>connecting</source>
      <translation>connectant</translation>
    </message>
    <message>
      <source>handing over the files</source>
      <translation>lliurant els fitxers</translation>
    </message>
    <message>
      <source>handing over the message</source>
      <translation>lliurant el missatge</translation>
    </message>
    <message>
      <source>interrupted</source>
      <translation>interromput</translation>
    </message>
    <message>
      <source>it is not there</source>
      <translation>no hi és</translation>
    </message>
    <message>
      <source>it is there</source>
      <translation>hi és</translation>
    </message>
    <message>
      <source>looked for</source>
      <translation>cercat</translation>
    </message>
    <message>
      <source>naming the recipients</source>
      <translation>indicant els destinataris</translation>
    </message>
    <message>
      <source>naming the sender</source>
      <translation>indicant el remitent</translation>
    </message>
    <message>
      <source>put off</source>
      <translation>ajornat</translation>
    </message>
    <message>
      <source>securing the line</source>
      <translation>protegint la línia</translation>
    </message>
    <message>
      <source>signing in</source>
      <translation>iniciant la sessió</translation>
    </message>
    <message>
      <source>taken by the server</source>
      <translation>acceptat pel servidor</translation>
    </message>
    <message>
      <source>the clock was set back</source>
      <translation>el rellotge es va endarrerir</translation>
    </message>
    <message>
      <source>the program ended</source>
      <translation>el programa es va tancar</translation>
    </message>
  </context>
  <context>
    <name>Bubble</name>
    <message>
      <source>%1 from %2, %3</source>
      <translation>%1 de %2, %3</translation>
    </message>
    <message>
      <source>%1 to %2, %3</source>
      <translation>%1 a %2, %3</translation>
    </message>
    <message>
      <source>This message is encrypted. It will be shown here as soon as its key comes.</source>
      <translation>Aquest missatge està xifrat. Es mostrarà aquí tan bon punt n'arribi la clau.</translation>
    </message>
    <message>
      <source>edited</source>
      <translation>editat</translation>
    </message>
    <message>
      <source>encrypted</source>
      <translation>xifrat</translation>
    </message>
    <message>
      <source>everybody can read it</source>
      <translation>tothom ho pot llegir</translation>
    </message>
    <message>
      <source>followers</source>
      <translation>seguidors</translation>
    </message>
    <message>
      <source>public</source>
      <translation>públic</translation>
    </message>
    <message>
      <source>taken back by its writer</source>
      <translation>retirat per qui l'ha escrit</translation>
    </message>
    <message>
      <source>their followers can read it</source>
      <translation>els seus seguidors ho poden llegir</translation>
    </message>
    <message>
      <source>your followers can read it</source>
      <translation>els teus seguidors ho poden llegir</translation>
    </message>
  </context>
  <context>
    <name>Bulk</name>
    <message>
      <source>%1 of %2 done</source>
      <translation>%1 de %2 fetes</translation>
    </message>
    <message numerus="yes">
      <source>%n chosen</source>
      <translation>
        <numerusform>%n triada</numerusform>
        <numerusform>%n triades</numerusform>
      </translation>
    </message>
    <message>
      <source>Assign</source>
      <translation>Assigna</translation>
    </message>
    <message>
      <source>Choose none</source>
      <translation>No en triïs cap</translation>
    </message>
    <message>
      <source>Chosen conversations</source>
      <translation>Converses triades</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Més</translation>
    </message>
    <message>
      <source>Resolve</source>
      <translation>Resol</translation>
    </message>
    <message>
      <source>Snooze</source>
      <translation>Ajorna</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Atura</translation>
    </message>
    <message>
      <source>Tag</source>
      <translation>Etiqueta</translation>
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
      <translation>Es va deixar un missatge de veu</translation>
    </message>
    <message>
      <source>Call</source>
      <translation>Trucada</translation>
    </message>
    <message>
      <source>Call back</source>
      <translation>Torna la trucada</translation>
    </message>
    <message>
      <source>Declined call</source>
      <translation>Trucada rebutjada</translation>
    </message>
    <message>
      <source>Give the minutes as a number, like 5.</source>
      <translation>Posa els minuts en número, com ara 5.</translation>
    </message>
    <message>
      <source>How it went</source>
      <translation>Com va anar</translation>
    </message>
    <message>
      <source>It was busy</source>
      <translation>Comunicava</translation>
    </message>
    <message>
      <source>Minutes</source>
      <translation>Minuts</translation>
    </message>
    <message>
      <source>Missed call</source>
      <translation>Trucada perduda</translation>
    </message>
    <message>
      <source>Missed call, line busy</source>
      <translation>Trucada perduda, línia ocupada</translation>
    </message>
    <message>
      <source>Missed call, voicemail</source>
      <translation>Trucada perduda, missatge de veu</translation>
    </message>
    <message>
      <source>Nobody answered</source>
      <translation>Ningú va contestar</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>Pausa</translation>
    </message>
    <message>
      <source>Play</source>
      <translation>Escolta</translation>
    </message>
    <message>
      <source>Play %1</source>
      <translation>Escolta %1</translation>
    </message>
    <message>
      <source>Speed: %1 times</source>
      <translation>Velocitat: %1 vegades</translation>
    </message>
    <message>
      <source>They rang us</source>
      <translation>Ens van trucar</translation>
    </message>
    <message>
      <source>We called</source>
      <translation>Hem trucat</translation>
    </message>
    <message>
      <source>We called, call declined</source>
      <translation>Hem trucat, trucada rebutjada</translation>
    </message>
    <message>
      <source>We called, line busy</source>
      <translation>Hem trucat, línia ocupada</translation>
    </message>
    <message>
      <source>We called, message left</source>
      <translation>Hem trucat, missatge deixat</translation>
    </message>
    <message>
      <source>We called, no answer</source>
      <translation>Hem trucat, sense resposta</translation>
    </message>
    <message>
      <source>We rang them</source>
      <translation>Hi vam trucar nosaltres</translation>
    </message>
    <message>
      <source>We talked</source>
      <translation>Vam parlar</translation>
    </message>
    <message>
      <source>What was said</source>
      <translation>Què es va dir</translation>
    </message>
    <message>
      <source>Who rang</source>
      <translation>Qui va trucar</translation>
    </message>
    <message>
      <source>Write down a call</source>
      <translation>Anota una trucada</translation>
    </message>
    <message>
      <source>Write it down</source>
      <translation>Anota</translation>
    </message>
    <message>
      <source>lasted %1</source>
      <translation>durada %1</translation>
    </message>
    <message>
      <source>rang %1</source>
      <translation>ha sonat %1</translation>
    </message>
  </context>
  <context>
    <name>Channel</name>
    <message>
      <source>@BotFather shows it when the bot is made, and again for /token. To read all of a group, also turn off its /setprivacy.</source>
      <translation>@BotFather el mostra en crear el bot i de nou amb /token. Per llegir-ho tot en un grup, desactiva també /setprivacy.</translation>
    </message>
    <message>
      <source>A chat on your own website, by an XMPP server (Prosody, ejabberd) that you have or rent.</source>
      <translation>Un xat al teu propi web, amb un servidor XMPP (Prosody, ejabberd) que tens o llogues.</translation>
    </message>
    <message>
      <source>A mailbox at any provider, read by IMAP and answered from its own address.</source>
      <translation>Una bústia de qualsevol proveïdor, llegida per IMAP i resposta des de la seva adreça.</translation>
    </message>
    <message>
      <source>API key SID</source>
      <translation>SID de la clau d'API</translation>
    </message>
    <message>
      <source>Access token</source>
      <translation>Testimoni d’accés</translation>
    </message>
    <message>
      <source>Account SID</source>
      <translation>SID del compte</translation>
    </message>
    <message>
      <source>Address of converse.js</source>
      <translation>Adreça del converse.js</translation>
    </message>
    <message>
      <source>Address of the gateway</source>
      <translation>Adreça de la passarel·la</translation>
    </message>
    <message>
      <source>Address of the service</source>
      <translation>Adreça del servei</translation>
    </message>
    <message>
      <source>Address of the service for templates</source>
      <translation>Adreça del servei per a plantilles</translation>
    </message>
    <message>
      <source>An account of your shop's own; Element shows it in its settings.</source>
      <translation>Un compte propi de la botiga; Element el mostra a la configuració.</translation>
    </message>
    <message>
      <source>An account on your XMPP server to which visitors write. The guide that can be saved once the account is there says how to set up the server.</source>
      <translation>Un compte del teu servidor XMPP al qual escriuen els visitants. La guia, que pots desar un cop hi hagi el compte, diu com configurar el servidor.</translation>
    </message>
    <message>
      <source>Archive</source>
      <translation>Arxiu</translation>
    </message>
    <message>
      <source>As it stands on the profile, with its server.</source>
      <translation>Tal com és al perfil, amb el servidor.</translation>
    </message>
    <message>
      <source>Auth token or API key secret</source>
      <translation>Auth token o secret de la clau d'API</translation>
    </message>
    <message>
      <source>Beside the account SID, or where the key was made.</source>
      <translation>Al costat del SID del compte, o on es va crear la clau.</translation>
    </message>
    <message>
      <source>Bot token</source>
      <translation>Testimoni del bot</translation>
    </message>
    <message>
      <source>Certificates trusted by fingerprint (SHA-256)</source>
      <translation>Certificats de confiança per l’empremta (SHA-256)</translation>
    </message>
    <message>
      <source>Device ID</source>
      <translation>ID del dispositiu</translation>
    </message>
    <message>
      <source>Email</source>
      <translation>Correu</translation>
    </message>
    <message>
      <source>Email address</source>
      <translation>Adreça electrònica</translation>
    </message>
    <message>
      <source>Encrypted after a greeting (STARTTLS)</source>
      <translation>Xifrada després d'una salutació (STARTTLS)</translation>
    </message>
    <message>
      <source>Encrypted from the start (TLS)</source>
      <translation>Xifrada des del principi (TLS)</translation>
    </message>
    <message>
      <source>Everybody's</source>
      <translation>Les de tothom</translation>
    </message>
    <message>
      <source>Extra certificate authority (file)</source>
      <translation>Una altra autoritat de certificació (fitxer)</translation>
    </message>
    <message>
      <source>Feed</source>
      <translation>Canal propi</translation>
    </message>
    <message>
      <source>Feed in a folder</source>
      <translation>Canal en una carpeta</translation>
    </message>
    <message>
      <source>File of a certificate authority (PEM)</source>
      <translation>Fitxer d'una autoritat de certificació (PEM)</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Carpeta</translation>
    </message>
    <message>
      <source>Host of the visitors</source>
      <translation>Domini dels visitants</translation>
    </message>
    <message>
      <source>How to sign in</source>
      <translation>Com s’inicia la sessió</translation>
    </message>
    <message>
      <source>IMAP security</source>
      <translation>Seguretat IMAP</translation>
    </message>
    <message>
      <source>IMAP server (HOST:PORT); found from the address</source>
      <translation>Servidor IMAP (HOST:PORT); es troba per l’adreça</translation>
    </message>
    <message>
      <source>In place of the password, where people sign in with the browser. It must be made for Nightdesk alone.</source>
      <translation>En lloc de la contrasenya, allà on s'entra amb el navegador. Ha d'estar fet només per a Nightdesk.</translation>
    </message>
    <message>
      <source>In the currency of the service; then nothing is sent.</source>
      <translation>En la moneda del servei; després no s'envia res.</translation>
    </message>
    <message>
      <source>Key</source>
      <translation>Clau</translation>
    </message>
    <message>
      <source>Mail marked as spam</source>
      <translation>Correu del que és brossa</translation>
    </message>
    <message>
      <source>Mail of resolved conversations</source>
      <translation>Correu del que està resolt</translation>
    </message>
    <message>
      <source>Mail provider, when it is not found</source>
      <translation>Proveïdor de correu, quan no es troba</translation>
    </message>
    <message>
      <source>Matrix</source>
      <translation>Matrix</translation>
    </message>
    <message>
      <source>Matrix address</source>
      <translation>Adreça de Matrix</translation>
    </message>
    <message>
      <source>Messages are taken from in/ below it and answers put into out/, as the README says.</source>
      <translation>Els missatges es prenen d’in/ a dins i les respostes es posen a out/, com diu el README.</translation>
    </message>
    <message>
      <source>Messages of a program of your own, that reads and writes JSON files.</source>
      <translation>Missatges d’un programa teu, que llegeix i escriu fitxers JSON.</translation>
    </message>
    <message>
      <source>Messages of a service of your own, that speaks a few lines of JSON.</source>
      <translation>Missatges d’un servei teu, que parla quatre línies de JSON.</translation>
    </message>
    <message>
      <source>Messages to a WhatsApp number of a business, run by Twilio.</source>
      <translation>Missatges a un número de WhatsApp d'empresa, gestionat per Twilio.</translation>
    </message>
    <message>
      <source>Missed calls and voicemails of a number that you rent at Twilio.</source>
      <translation>Trucades perdudes i missatges de veu d'un número que lloguis a Twilio.</translation>
    </message>
    <message>
      <source>Most to spend in a month</source>
      <translation>Màxim a gastar en un mes</translation>
    </message>
    <message>
      <source>Moved to junk</source>
      <translation>Es mou al correu brossa</translation>
    </message>
    <message>
      <source>Moved to the archive</source>
      <translation>Es mou a l'arxiu</translation>
    </message>
    <message>
      <source>Name of the receiving server in Authentication-Results</source>
      <translation>Nom del servidor receptor a Authentication-Results</translation>
    </message>
    <message>
      <source>Nightdesk reads and writes /messages below it, as the README says.</source>
      <translation>El Nightdesk llegeix i escriu a /messages a sota, com diu el README.</translation>
    </message>
    <message>
      <source>Nobody's</source>
      <translation>Les de ningú</translation>
    </message>
    <message>
      <source>Not encrypted (this computer only)</source>
      <translation>Sense xifrar (només en aquest ordinador)</translation>
    </message>
    <message>
      <source>OAuth client id, of your own registration</source>
      <translation>Id de client OAuth, del teu registre</translation>
    </message>
    <message>
      <source>OAuth client secret</source>
      <translation>Secret de client OAuth</translation>
    </message>
    <message>
      <source>OAuth refresh token</source>
      <translation>Testimoni de renovació OAuth</translation>
    </message>
    <message>
      <source>OAuth scope, of another provider</source>
      <translation>Àmbit OAuth, d’un altre proveïdor</translation>
    </message>
    <message>
      <source>OAuth sign-in page, of another provider</source>
      <translation>Pàgina d’inici de sessió OAuth, d’un altre proveïdor</translation>
    </message>
    <message>
      <source>OAuth token endpoint, of another provider</source>
      <translation>Adreça de testimonis OAuth, d’un altre proveïdor</translation>
    </message>
    <message>
      <source>On the first page of Twilio's console.</source>
      <translation>A la primera pàgina de la consola de Twilio.</translation>
    </message>
    <message>
      <source>One of your Twilio numbers, with its country's code.</source>
      <translation>Un dels teus números de Twilio, amb el prefix del país.</translation>
    </message>
    <message>
      <source>Only used to sign in once; Nightdesk keeps a token in its place.</source>
      <translation>Només serveix per entrar una vegada; Nightdesk en guarda un testimoni en lloc seu.</translation>
    </message>
    <message>
      <source>Only when the secret is an API key's.</source>
      <translation>Només si el secret és d'una clau d'API.</translation>
    </message>
    <message>
      <source>Only where it is not that of the server in the handle.</source>
      <translation>Només quan no és la del servidor de l’identificador.</translation>
    </message>
    <message>
      <source>Only where the domain's own records (SRV) do not tell.</source>
      <translation>Només si no ho diuen els registres del domini mateix (SRV).</translation>
    </message>
    <message>
      <source>Other folders to read, with ; between</source>
      <translation>Altres carpetes per llegir, separades per ;</translation>
    </message>
    <message>
      <source>Password</source>
      <translation>Contrasenya</translation>
    </message>
    <message>
      <source>Password for that folder</source>
      <translation>Contrasenya d'aquesta carpeta</translation>
    </message>
    <message>
      <source>Phone</source>
      <translation>Telèfon</translation>
    </message>
    <message>
      <source>Phone (Twilio Voice)</source>
      <translation>Telèfon (Twilio Voice)</translation>
    </message>
    <message>
      <source>Put the chat on your website</source>
      <translation>Posa el xat al teu web</translation>
    </message>
    <message>
      <source>Read encrypted rooms</source>
      <translation>Llegeix les sales xifrades</translation>
    </message>
    <message>
      <source>Reply address, if another</source>
      <translation>Adreça de resposta, si és una altra</translation>
    </message>
    <message>
      <source>Rooms and people of a Matrix account, encrypted rooms too.</source>
      <translation>Sales i persones d'un compte de Matrix, també les sales xifrades.</translation>
    </message>
    <message>
      <source>SIM card</source>
      <translation>Targeta SIM</translation>
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
      <translation>SMS (el teu telèfon Android)</translation>
    </message>
    <message>
      <source>SMTP security</source>
      <translation>Seguretat SMTP</translation>
    </message>
    <message>
      <source>SMTP server (HOST:PORT); found from the address</source>
      <translation>Servidor SMTP (HOST:PORT); es troba per l’adreça</translation>
    </message>
    <message>
      <source>Security</source>
      <translation>Seguretat</translation>
    </message>
    <message>
      <source>Sent along as a bearer token.</source>
      <translation>S’envia com a testimoni de portador (bearer).</translation>
    </message>
    <message>
      <source>Sent folder, when it is not found</source>
      <translation>Carpeta d’enviats, quan no es troba</translation>
    </message>
    <message>
      <source>Server and port</source>
      <translation>Servidor i port</translation>
    </message>
    <message>
      <source>Several with commas between them.</source>
      <translation>Diverses, separades per comes.</translation>
    </message>
    <message>
      <source>Signing in with the browser gives it. Or on your server: Preferences, Development, New application, with the scopes read and write; open it again.</source>
      <translation>S’obté iniciant la sessió amb el navegador. O al teu servidor: Preferències, Desenvolupament, Nova aplicació, amb els àmbits read i write; torna-la a obrir.</translation>
    </message>
    <message>
      <source>Stays where it is</source>
      <translation>Es queda on és</translation>
    </message>
    <message>
      <source>Tags for new conversations</source>
      <translation>Etiquetes per a converses noves</translation>
    </message>
    <message>
      <source>Talk to @BotFather in Telegram and send /newbot; it asks for this name.</source>
      <translation>Parla amb @BotFather a Telegram i envia /newbot; demana aquest nom.</translation>
    </message>
    <message>
      <source>Telegram</source>
      <translation>Telegram</translation>
    </message>
    <message>
      <source>Telephone number</source>
      <translation>Número de telèfon</translation>
    </message>
    <message>
      <source>Tell customers when their messages were read</source>
      <translation>Digues als clients quan s’han llegit els seus missatges</translation>
    </message>
    <message>
      <source>Texts and pictures to and from a number that you rent at Twilio.</source>
      <translation>Missatges i imatges cap a un número que lloguis a Twilio, i des d'ell.</translation>
    </message>
    <message>
      <source>Texts of a phone you own, by the free app SMS Gateway for Android.</source>
      <translation>SMS d’un telèfon teu, amb l’aplicació gratuïta SMS Gateway for Android.</translation>
    </message>
    <message>
      <source>The account's handle</source>
      <translation>Identificador del compte</translation>
    </message>
    <message>
      <source>The app shows it below the address.</source>
      <translation>L’aplicació el mostra sota l’adreça.</translation>
    </message>
    <message>
      <source>The app shows it beside the user name.</source>
      <translation>L’aplicació la mostra al costat del nom d’usuari.</translation>
    </message>
    <message>
      <source>The app shows that of its local server, when the phone is on this network. Without one its cloud is used.</source>
      <translation>L’aplicació mostra la del servidor local, si el telèfon és en aquesta xarxa. Sense cap, se’n fa servir el núvol.</translation>
    </message>
    <message>
      <source>The bot's user name</source>
      <translation>Nom d’usuari del bot</translation>
    </message>
    <message>
      <source>The desk's XMPP address</source>
      <translation>L'adreça XMPP de l'equip</translation>
    </message>
    <message>
      <source>The folder “dist” of version 14.0.0, where you serve it yourself.</source>
      <translation>La carpeta “dist” de la versió 14.0.0, si el serveixes tu.</translation>
    </message>
    <message>
      <source>The host of the server that lets anybody in without a password.</source>
      <translation>El domini del servidor que deixa entrar tothom sense contrasenya.</translation>
    </message>
    <message>
      <source>The phone's own choice</source>
      <translation>El que triï el telèfon</translation>
    </message>
    <message>
      <source>The phone's own, with its country's code.</source>
      <translation>El del mateix telèfon, amb el prefix del país.</translation>
    </message>
    <message>
      <source>The provider keeps sent mail</source>
      <translation>El proveïdor desa el correu enviat</translation>
    </message>
    <message>
      <source>Those of people on our own server</source>
      <translation>Les de qui és al nostre servidor</translation>
    </message>
    <message>
      <source>Trust References</source>
      <translation>Confia en References</translation>
    </message>
    <message>
      <source>Twilio fetches pictures from the web: a folder of your site that takes uploads (WebDAV). Without one no pictures can be sent.</source>
      <translation>Twilio agafa les imatges del web: una carpeta del teu lloc que accepti pujades (WebDAV). Sense carpeta no es poden enviar imatges.</translation>
    </message>
    <message>
      <source>User name</source>
      <translation>Nom d’usuari</translation>
    </message>
    <message>
      <source>User name for that folder</source>
      <translation>Nom d'usuari d'aquesta carpeta</translation>
    </message>
    <message>
      <source>User name, when it is not the address</source>
      <translation>Nom d’usuari, quan no és l’adreça</translation>
    </message>
    <message>
      <source>Web address of the chat server</source>
      <translation>Adreça web del servidor de xat</translation>
    </message>
    <message>
      <source>Web folder for pictures</source>
      <translation>Carpeta web per a imatges</translation>
    </message>
    <message>
      <source>Website chat</source>
      <translation>Xat del web</translation>
    </message>
    <message>
      <source>What people and groups write to your Telegram bot, with pictures and files.</source>
      <translation>El que persones i grups escriuen al teu bot de Telegram, amb imatges i fitxers.</translation>
    </message>
    <message>
      <source>WhatsApp (Twilio)</source>
      <translation>WhatsApp (Twilio)</translation>
    </message>
    <message>
      <source>Where the browsers of visitors reach it; /http-bind is below it.</source>
      <translation>On hi arriben els navegadors dels visitants; /http-bind és a sota.</translation>
    </message>
    <message>
      <source>Where the cloud account has several phones.</source>
      <translation>Si el compte al núvol té diversos telèfons.</translation>
    </message>
    <message>
      <source>Where the phone has several.</source>
      <translation>Si el telèfon en té més d’una.</translation>
    </message>
    <message>
      <source>Who mentions your account, in public or in private, with pictures.</source>
      <translation>Qui menciona el teu compte, en públic o en privat, amb imatges.</translation>
    </message>
    <message>
      <source>Whose invitations are accepted</source>
      <translation>De qui s'accepten les invitacions</translation>
    </message>
    <message>
      <source>With a password</source>
      <translation>Amb una contrasenya</translation>
    </message>
    <message>
      <source>With the browser (OAuth 2)</source>
      <translation>Amb el navegador (OAuth 2)</translation>
    </message>
    <message>
      <source>Your other addresses</source>
      <translation>Altres adreces pròpies</translation>
    </message>
  </context>
  <context>
    <name>Chooser</name>
    <message>
      <source>Conversations</source>
      <translation>Converses</translation>
    </message>
    <message>
      <source>Find the conversation</source>
      <translation>Cerca la conversa</translation>
    </message>
    <message>
      <source>Nothing was found.</source>
      <translation>No s'ha trobat res.</translation>
    </message>
    <message>
      <source>Number, customer or words of it</source>
      <translation>Número, client o paraules de la conversa</translation>
    </message>
    <message>
      <source>This customer has no other conversation.</source>
      <translation>Aquest client no té cap altra conversa.</translation>
    </message>
  </context>
  <context>
    <name>Composer</name>
    <message>
      <source>%1 SMS, %2 left</source>
      <translation>%1 SMS, en queden %2</translation>
    </message>
    <message>
      <source>%1 cannot be attached: it is no file.</source>
      <translation>%1 no es pot adjuntar: no és un fitxer.</translation>
    </message>
    <message>
      <source>%1 of %2</source>
      <translation>%1 de %2</translation>
    </message>
    <message>
      <source>%1, may run programs</source>
      <translation>%1, pot executar programes</translation>
    </message>
    <message numerus="yes">
      <source>%n characters too many</source>
      <translation>
        <numerusform>%n caràcter de més</numerusform>
        <numerusform>%n caràcters de més</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n files</source>
      <translation>
        <numerusform>%n fitxer</numerusform>
        <numerusform>%n fitxers</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n files, %1</source>
      <translation>
        <numerusform>%n fitxer, %1</numerusform>
        <numerusform>%n fitxers, %1</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n suggestions</source>
      <translation>
        <numerusform>%n suggeriment</numerusform>
        <numerusform>%n suggeriments</numerusform>
      </translation>
    </message>
    <message>
      <source>A note takes no files.</source>
      <translation>Una nota no porta fitxers.</translation>
    </message>
    <message>
      <source>Add note</source>
      <translation>Afegeix la nota</translation>
    </message>
    <message>
      <source>Attach a file</source>
      <translation>Adjunta un fitxer</translation>
    </message>
    <message>
      <source>Bcc</source>
      <translation>Cco</translation>
    </message>
    <message>
      <source>Bold</source>
      <translation>Negreta</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancel·la</translation>
    </message>
    <message>
      <source>Cc</source>
      <translation>Cc</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Canvia</translation>
    </message>
    <message>
      <source>Change the signature</source>
      <translation>Canvia la signatura</translation>
    </message>
    <message>
      <source>Choose a template</source>
      <translation>Tria una plantilla</translation>
    </message>
    <message>
      <source>Copy the address</source>
      <translation>Copia l'adreça</translation>
    </message>
    <message>
      <source>Discard this draft</source>
      <translation>Descarta aquest esborrany</translation>
    </message>
    <message>
      <source>Do not quote</source>
      <translation>No el citis</translation>
    </message>
    <message>
      <source>Draft from %1</source>
      <translation>Esborrany de %1</translation>
    </message>
    <message>
      <source>Draft from %1, older than the last message</source>
      <translation>Esborrany de %1, anterior a l'últim missatge</translation>
    </message>
    <message>
      <source>Draft saved</source>
      <translation>Esborrany desat</translation>
    </message>
    <message>
      <source>Emoji</source>
      <translation>Emoji</translation>
    </message>
    <message>
      <source>Everybody can read it</source>
      <translation>Tothom la pot llegir</translation>
    </message>
    <message>
      <source>Everybody can read this answer.</source>
      <translation>Tothom pot llegir aquesta resposta.</translation>
    </message>
    <message>
      <source>Formatting</source>
      <translation>Format</translation>
    </message>
    <message>
      <source>Forward</source>
      <translation>Reenvia</translation>
    </message>
    <message>
      <source>Forwards the message of %1</source>
      <translation>Reenvia el missatge de %1</translation>
    </message>
    <message>
      <source>Free text is taken until %1.</source>
      <translation>S'accepta text lliure fins %1.</translation>
    </message>
    <message>
      <source>From %1</source>
      <translation>Des de %1</translation>
    </message>
    <message>
      <source>From the address they wrote to</source>
      <translation>Des de l'adreça on van escriure</translation>
    </message>
    <message>
      <source>Goes to %1, not to the sender %2</source>
      <translation>Va a %1, no al remitent %2</translation>
    </message>
    <message>
      <source>Insert the link</source>
      <translation>Insereix l’enllaç</translation>
    </message>
    <message>
      <source>Italic</source>
      <translation>Cursiva</translation>
    </message>
    <message>
      <source>Leads to</source>
      <translation>Porta a</translation>
    </message>
    <message>
      <source>Learn “%1”</source>
      <translation>Aprèn “%1”</translation>
    </message>
    <message>
      <source>Leave out here</source>
      <translation>Omet-la aquí</translation>
    </message>
    <message>
      <source>Letter by letter</source>
      <translation>Lletra per lletra</translation>
    </message>
    <message>
      <source>Link</source>
      <translation>Enllaç</translation>
    </message>
    <message>
      <source>List</source>
      <translation>Llista</translation>
    </message>
    <message>
      <source>Lost by %1: %2.</source>
      <translation>Es perd per %1: %2.</translation>
    </message>
    <message>
      <source>More for this text</source>
      <translation>Més per a aquest text</translation>
    </message>
    <message>
      <source>More ways to send</source>
      <translation>Més maneres d’enviar</translation>
    </message>
    <message>
      <source>New message</source>
      <translation>Missatge nou</translation>
    </message>
    <message>
      <source>No formatting</source>
      <translation>Sense format</translation>
    </message>
    <message>
      <source>No signature</source>
      <translation>Sense signatura</translation>
    </message>
    <message>
      <source>No suggestion</source>
      <translation>Cap suggeriment</translation>
    </message>
    <message>
      <source>Nobody stands in To.</source>
      <translation>No hi ha ningú a Per a.</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Nota</translation>
    </message>
    <message>
      <source>Note, only your team sees this</source>
      <translation>Nota, només la veu el teu equip</translation>
    </message>
    <message>
      <source>Nothing is quoted</source>
      <translation>No se cita res</translation>
    </message>
    <message>
      <source>Numbered list</source>
      <translation>Llista numerada</translation>
    </message>
    <message>
      <source>Only they can read it</source>
      <translation>Només aquesta persona la pot llegir</translation>
    </message>
    <message>
      <source>Only they can read this.</source>
      <translation>Només aquesta persona ho pot llegir.</translation>
    </message>
    <message>
      <source>Only your team sees this</source>
      <translation>Només ho veu el teu equip</translation>
    </message>
    <message>
      <source>Paste as text</source>
      <translation>Enganxa com a text</translation>
    </message>
    <message>
      <source>Place %1</source>
      <translation>Lloc %1</translation>
    </message>
    <message>
      <source>Post publicly</source>
      <translation>Publica per a tothom</translation>
    </message>
    <message>
      <source>Post to followers</source>
      <translation>Publica per als seguidors</translation>
    </message>
    <message>
      <source>Put it below the text</source>
      <translation>Posa-la sota el text</translation>
    </message>
    <message>
      <source>Put it in</source>
      <translation>Insereix</translation>
    </message>
    <message>
      <source>Put it into the text</source>
      <translation>Posa'l dins del text</translation>
    </message>
    <message>
      <source>Queue</source>
      <translation>Posa a la cua</translation>
    </message>
    <message>
      <source>Quote</source>
      <translation>Cita</translation>
    </message>
    <message>
      <source>Quote the message</source>
      <translation>Cita el missatge</translation>
    </message>
    <message numerus="yes">
      <source>Quotes %1, %n lines</source>
      <translation>
        <numerusform>Cita %1, %n línia</numerusform>
        <numerusform>Cita %1, %n línies</numerusform>
      </translation>
    </message>
    <message>
      <source>Remove the link</source>
      <translation>Treu l'enllaç</translation>
    </message>
    <message>
      <source>Reply</source>
      <translation>Respon</translation>
    </message>
    <message>
      <source>Reply by %1 to %2</source>
      <translation>Resposta per %1 a %2</translation>
    </message>
    <message>
      <source>Reply to all</source>
      <translation>Respon a tothom</translation>
    </message>
    <message>
      <source>Search emoji</source>
      <translation>Cerca emojis</translation>
    </message>
    <message>
      <source>Send</source>
      <translation>Envia</translation>
    </message>
    <message>
      <source>Send and resolve</source>
      <translation>Envia i resol</translation>
    </message>
    <message>
      <source>Send and snooze</source>
      <translation>Envia i posposa</translation>
    </message>
    <message>
      <source>Send at another time…</source>
      <translation>Envia a una altra hora…</translation>
    </message>
    <message>
      <source>Signature</source>
      <translation>Signatura</translation>
    </message>
    <message>
      <source>Spelling</source>
      <translation>Ortografia</translation>
    </message>
    <message>
      <source>Subject</source>
      <translation>Assumpte</translation>
    </message>
    <message>
      <source>Take off</source>
      <translation>Treu</translation>
    </message>
    <message>
      <source>Take off %1</source>
      <translation>Treu %1</translation>
    </message>
    <message>
      <source>Template</source>
      <translation>Plantilla</translation>
    </message>
    <message>
      <source>The service has approved no template yet.</source>
      <translation>El servei encara no ha aprovat cap plantilla.</translation>
    </message>
    <message>
      <source>This cannot be an address: %1</source>
      <translation>Això no pot ser una adreça: %1</translation>
    </message>
    <message>
      <source>This conversation has no account that can send.</source>
      <translation>Aquesta conversa no té cap compte que pugui enviar.</translation>
    </message>
    <message>
      <source>To</source>
      <translation>Per a</translation>
    </message>
    <message>
      <source>To them alone</source>
      <translation>Només a aquesta persona</translation>
    </message>
    <message>
      <source>Underlined</source>
      <translation>Subratllat</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>Paraules</translation>
    </message>
    <message>
      <source>Write by another channel</source>
      <translation>Escriu per un altre canal</translation>
    </message>
    <message>
      <source>Write it like https://shop.example or anna@example.com.</source>
      <translation>Escriu-ho com https://shop.example o anna@example.com.</translation>
    </message>
    <message>
      <source>Your followers can read it</source>
      <translation>Els teus seguidors la poden llegir</translation>
    </message>
    <message>
      <source>Your followers can read this answer.</source>
      <translation>Els teus seguidors poden llegir aquesta resposta.</translation>
    </message>
    <message>
      <source>cannot be an address</source>
      <translation>no pot ser una adreça</translation>
    </message>
    <message>
      <source>formatting</source>
      <translation>format</translation>
    </message>
    <message>
      <source>is not there any more</source>
      <translation>ja no hi és</translation>
    </message>
    <message>
      <source>new in this conversation</source>
      <translation>nou en aquesta conversa</translation>
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
      <translation>Sobre %1</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Tanca</translation>
    </message>
    <message>
      <source>last used</source>
      <translation>últim usat</translation>
    </message>
  </context>
  <context>
    <name>Conversation</name>
    <message>
      <source>%1 (me)</source>
      <translation>%1 (jo)</translation>
    </message>
    <message>
      <source>%1 has left the chat: an answer may not arrive.</source>
      <translation>%1 ha deixat el xat: una resposta pot no arribar.</translation>
    </message>
    <message>
      <source>%1 is typing…</source>
      <translation>%1 està escrivint…</translation>
    </message>
    <message>
      <source>Assign</source>
      <translation>Assigna</translation>
    </message>
    <message>
      <source>Assigned to: %1</source>
      <translation>Assignada a: %1</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Enrere</translation>
    </message>
    <message>
      <source>Choose a conversation, or press %1.</source>
      <translation>Tria una conversa, o prem %1.</translation>
    </message>
    <message>
      <source>Connect a mailbox, and its mail appears in the queue.</source>
      <translation>Connecta una bústia, i el correu apareix a la cua.</translation>
    </message>
    <message>
      <source>Customer</source>
      <translation>Client</translation>
    </message>
    <message>
      <source>Everybody has an answer</source>
      <translation>Tothom té resposta</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Més</translation>
    </message>
    <message>
      <source>New messages appear in the queue by themselves.</source>
      <translation>Els missatges nous apareixen sols a la cua.</translation>
    </message>
    <message>
      <source>Nobody</source>
      <translation>Ningú</translation>
    </message>
    <message>
      <source>Nothing of it is kept here.</source>
      <translation>Aquí no se'n guarda res.</translation>
    </message>
    <message>
      <source>Reopen</source>
      <translation>Reobre</translation>
    </message>
    <message>
      <source>Resolve</source>
      <translation>Resol</translation>
    </message>
    <message>
      <source>Snooze</source>
      <translation>Ajorna</translation>
    </message>
    <message>
      <source>Status: %1</source>
      <translation>Estat: %1</translation>
    </message>
    <message>
      <source>There is something in the queue</source>
      <translation>Hi ha alguna cosa a la cua</translation>
    </message>
    <message>
      <source>This conversation was erased</source>
      <translation>Aquesta conversa s'ha esborrat</translation>
    </message>
    <message>
      <source>Welcome to Nightdesk</source>
      <translation>Et donem la benvinguda al Nightdesk</translation>
    </message>
  </context>
  <context>
    <name>Customer</name>
    <message>
      <source>%1 is erased; the last traces leave the disk…</source>
      <translation>%1 s’ha esborrat; els últims rastres surten del disc…</translation>
    </message>
    <message>
      <source>%1 is not the same person</source>
      <translation>%1 no és la mateixa persona</translation>
    </message>
    <message>
      <source>%1 is still being erased. Try again after that.</source>
      <translation>%1 encara s’està esborrant. Torna-ho a provar després.</translation>
    </message>
    <message>
      <source>%1 of %2</source>
      <translation>%1 de %2</translation>
    </message>
    <message>
      <source>%1 there</source>
      <translation>%1 allà</translation>
    </message>
    <message numerus="yes">
      <source>%n completed</source>
      <translation>
        <numerusform>%n completat</numerusform>
        <numerusform>%n completats</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n conversations</source>
      <translation>
        <numerusform>%n conversa</numerusform>
        <numerusform>%n converses</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customers added</source>
      <translation>
        <numerusform>%n client afegit</numerusform>
        <numerusform>%n clients afegits</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n left as they were</source>
      <translation>
        <numerusform>%n s’ha deixat com era</numerusform>
        <numerusform>%n s’han deixat com eren</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n lines with something wrong</source>
      <translation>
        <numerusform>%n línia amb alguna cosa malament</numerusform>
        <numerusform>%n línies amb alguna cosa malament</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n of them are here already</source>
      <translation>
        <numerusform>%n ja hi és</numerusform>
        <numerusform>%n ja hi són</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n people in the file</source>
      <translation>
        <numerusform>%n persona al fitxer</numerusform>
        <numerusform>%n persones al fitxer</numerusform>
      </translation>
    </message>
    <message>
      <source>Add</source>
      <translation>Afegeix</translation>
    </message>
    <message>
      <source>Add a tag</source>
      <translation>Afegeix una etiqueta</translation>
    </message>
    <message>
      <source>Add an address</source>
      <translation>Afegeix una adreça</translation>
    </message>
    <message>
      <source>Add the customer</source>
      <translation>Afegeix el client</translation>
    </message>
    <message>
      <source>Add the field</source>
      <translation>Afegeix el camp</translation>
    </message>
    <message>
      <source>Add what the file knows to customers that are here already</source>
      <translation>Afegeix el que sap el fitxer als clients que ja hi són</translation>
    </message>
    <message>
      <source>Addresses</source>
      <translation>Adreces</translation>
    </message>
    <message>
      <source>Also known as</source>
      <translation>També conegut com a</translation>
    </message>
    <message>
      <source>Also replace the older backups that still hold it (%1)</source>
      <translation>Substitueix també les còpies de seguretat anteriors, que encara ho contenen (%1)</translation>
    </message>
    <message>
      <source>Block</source>
      <translation>Bloca</translation>
    </message>
    <message>
      <source>Block everybody at %1</source>
      <translation>Bloca tothom de %1</translation>
    </message>
    <message>
      <source>Block this address</source>
      <translation>Bloca aquesta adreça</translation>
    </message>
    <message>
      <source>By last contact</source>
      <translation>Per últim contacte</translation>
    </message>
    <message>
      <source>By name</source>
      <translation>Per nom</translation>
    </message>
    <message>
      <source>By number of conversations</source>
      <translation>Per nombre de converses</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancel·la</translation>
    </message>
    <message>
      <source>Change the notes</source>
      <translation>Canvia les notes</translation>
    </message>
    <message>
      <source>Choice</source>
      <translation>Tria</translation>
    </message>
    <message>
      <source>Choices, with commas between</source>
      <translation>Opcions, separades per comes</translation>
    </message>
    <message>
      <source>Choose a customer at the left.</source>
      <translation>Tria un client a l’esquerra.</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Tanca</translation>
    </message>
    <message>
      <source>Company</source>
      <translation>Empresa</translation>
    </message>
    <message>
      <source>Conversations</source>
      <translation>Converses</translation>
    </message>
    <message>
      <source>Copy the address</source>
      <translation>Copia l’adreça</translation>
    </message>
    <message>
      <source>Customers</source>
      <translation>Clients</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Data</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Dades</translation>
    </message>
    <message>
      <source>Earlier</source>
      <translation>Abans</translation>
    </message>
    <message>
      <source>Email address</source>
      <translation>Adreça electrònica</translation>
    </message>
    <message>
      <source>Email address or telephone number</source>
      <translation>Adreça electrònica o número de telèfon</translation>
    </message>
    <message>
      <source>Erase %1 for good</source>
      <translation>Esborra %1 per sempre</translation>
    </message>
    <message>
      <source>Erase for good</source>
      <translation>Esborra per sempre</translation>
    </message>
    <message>
      <source>Erase for good…</source>
      <translation>Esborra per sempre…</translation>
    </message>
    <message>
      <source>Erasing %1, %2 %. Until it is done it can be stopped.</source>
      <translation>S’està esborrant %1, %2 %. Fins al final es pot aturar.</translation>
    </message>
    <message>
      <source>Everything of %1 is erased: %2.</source>
      <translation>S’ha esborrat tot de %1: %2.</translation>
    </message>
    <message>
      <source>Export as a vCard…</source>
      <translation>Exporta com a vCard…</translation>
    </message>
    <message>
      <source>Export customers</source>
      <translation>Exporta clients</translation>
    </message>
    <message>
      <source>Export everybody as a table…</source>
      <translation>Exporta tothom en una taula…</translation>
    </message>
    <message>
      <source>Export everybody as vCards…</source>
      <translation>Exporta tothom com a vCards…</translation>
    </message>
    <message>
      <source>Export with all messages…</source>
      <translation>Exporta amb tots els missatges…</translation>
    </message>
    <message>
      <source>Fields of this workspace</source>
      <translation>Camps d’aquest espai de treball</translation>
    </message>
    <message>
      <source>Fields of this workspace…</source>
      <translation>Camps d’aquest espai de treball…</translation>
    </message>
    <message>
      <source>Fields of your own, for instance a customer number.</source>
      <translation>Camps propis, per exemple un número de client.</translation>
    </message>
    <message>
      <source>Find customers</source>
      <translation>Busca clients</translation>
    </message>
    <message>
      <source>Find the other record of the same person.</source>
      <translation>Busca l’altra fitxa de la mateixa persona.</translation>
    </message>
    <message>
      <source>First name</source>
      <translation>Nom de pila</translation>
    </message>
    <message>
      <source>Give %1 to…</source>
      <translation>Dona %1 a…</translation>
    </message>
    <message>
      <source>Give a name or an address.</source>
      <translation>Indica un nom o una adreça.</translation>
    </message>
    <message>
      <source>Give it to another customer…</source>
      <translation>Dona-la a un altre client…</translation>
    </message>
    <message>
      <source>Give the field a name.</source>
      <translation>Posa un nom al camp.</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>Importa</translation>
    </message>
    <message>
      <source>Import and export</source>
      <translation>Importa i exporta</translation>
    </message>
    <message>
      <source>Import customers</source>
      <translation>Importa clients</translation>
    </message>
    <message>
      <source>Import from %1</source>
      <translation>Importa de %1</translation>
    </message>
    <message>
      <source>Import from a file…</source>
      <translation>Importa d’un fitxer…</translation>
    </message>
    <message>
      <source>Join</source>
      <translation>Uneix</translation>
    </message>
    <message>
      <source>Join %1 with…</source>
      <translation>Uneix %1 amb…</translation>
    </message>
    <message>
      <source>Join two customers</source>
      <translation>Uneix dos clients</translation>
    </message>
    <message>
      <source>Join with %1</source>
      <translation>Uneix amb %1</translation>
    </message>
    <message>
      <source>Join with another customer</source>
      <translation>Uneix amb un altre client</translation>
    </message>
    <message>
      <source>Join with another customer…</source>
      <translation>Uneix amb un altre client…</translation>
    </message>
    <message>
      <source>Joined with</source>
      <translation>Unit amb</translation>
    </message>
    <message>
      <source>Join…</source>
      <translation>Uneix…</translation>
    </message>
    <message>
      <source>Keep the other name</source>
      <translation>Queda’t l’altre nom</translation>
    </message>
    <message>
      <source>Kind of field</source>
      <translation>Tipus de camp</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Llengua</translation>
    </message>
    <message>
      <source>Last name</source>
      <translation>Cognoms</translation>
    </message>
    <message>
      <source>Leave customers that are here as they are</source>
      <translation>Deixa com són els clients que ja hi són</translation>
    </message>
    <message>
      <source>Leave out</source>
      <translation>Deixa fora</translation>
    </message>
    <message>
      <source>Look at %1</source>
      <translation>Mira %1</translation>
    </message>
    <message>
      <source>Looks like the same person</source>
      <translation>Sembla la mateixa persona</translation>
    </message>
    <message>
      <source>Mail on your provider's server stays there; it will not be taken in again. Mail of other people that names this person stays.</source>
      <translation>El correu al servidor del teu proveïdor s’hi queda; aquí no es tornarà a recollir. El correu d’altres que anomena aquesta persona es queda.</translation>
    </message>
    <message>
      <source>Make it the main address</source>
      <translation>Fes-la l’adreça principal</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Més</translation>
    </message>
    <message>
      <source>More details</source>
      <translation>Més dades</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <source>Name of a new field</source>
      <translation>Nom d’un camp nou</translation>
    </message>
    <message>
      <source>Name the choices.</source>
      <translation>Indica les opcions.</translation>
    </message>
    <message>
      <source>Name, address, company or tag</source>
      <translation>Nom, adreça, empresa o etiqueta</translation>
    </message>
    <message>
      <source>New customer</source>
      <translation>Client nou</translation>
    </message>
    <message>
      <source>New tag</source>
      <translation>Etiqueta nova</translation>
    </message>
    <message>
      <source>No conversations yet.</source>
      <translation>Encara no hi ha converses.</translation>
    </message>
    <message>
      <source>No customers yet</source>
      <translation>Encara no hi ha clients</translation>
    </message>
    <message>
      <source>Nobody fits these words.</source>
      <translation>Ningú encaixa amb aquestes paraules.</translation>
    </message>
    <message>
      <source>Not the same</source>
      <translation>No és la mateixa</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Notes</translation>
    </message>
    <message>
      <source>Nothing is rewritten: the two are shown as one, and can be taken apart again whenever you like.</source>
      <translation>No es reescriu res: tots dos es mostren com un de sol i es poden tornar a separar quan vulguis.</translation>
    </message>
    <message>
      <source>Nothing noted yet.</source>
      <translation>Encara no hi ha res anotat.</translation>
    </message>
    <message>
      <source>Number</source>
      <translation>Número</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>Lloc</translation>
    </message>
    <message>
      <source>Show all of %1</source>
      <translation>Mostra-ho tot de %1</translation>
    </message>
    <message>
      <source>Signs with %1</source>
      <translation>Signa amb %1</translation>
    </message>
    <message>
      <source>Sort</source>
      <translation>Ordena</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Atura</translation>
    </message>
    <message>
      <source>Tables and vCards</source>
      <translation>Taules i vCards</translation>
    </message>
    <message>
      <source>Tag %1, take it off</source>
      <translation>Etiqueta %1, treu-la</translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>Etiquetes</translation>
    </message>
    <message>
      <source>Take %1 apart again</source>
      <translation>Torna a separar %1</translation>
    </message>
    <message>
      <source>Take apart</source>
      <translation>Separa</translation>
    </message>
    <message>
      <source>Take it off</source>
      <translation>Treu-la</translation>
    </message>
    <message>
      <source>Take off %1</source>
      <translation>Treu %1</translation>
    </message>
    <message>
      <source>Taking back what was imported…</source>
      <translation>Es desfà el que s’ha importat…</translation>
    </message>
    <message>
      <source>Telephone</source>
      <translation>Telèfon</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Text</translation>
    </message>
    <message>
      <source>The conversations that this address began go with it.</source>
      <translation>Les converses que va començar aquesta adreça hi van.</translation>
    </message>
    <message>
      <source>The latest %1 are shown; search finds the others.</source>
      <translation>Es mostren les %1 més recents; la cerca troba les altres.</translation>
    </message>
    <message>
      <source>The same mailbox, written %1</source>
      <translation>La mateixa bústia, escrita %1</translation>
    </message>
    <message>
      <source>The same name on another channel, %1</source>
      <translation>El mateix nom en un altre canal, %1</translation>
    </message>
    <message>
      <source>The same name, both at %1</source>
      <translation>El mateix nom, tots dos a %1</translation>
    </message>
    <message>
      <source>The same number, %1</source>
      <translation>El mateix número, %1</translation>
    </message>
    <message>
      <source>They are asked of every customer, in this order.</source>
      <translation>Són per a cada client, en aquest ordre.</translation>
    </message>
    <message>
      <source>They come with their first message. You can also bring them from a file.</source>
      <translation>Arriben amb el seu primer missatge. També els pots portar d’un fitxer.</translation>
    </message>
    <message numerus="yes">
      <source>This erases %n conversations with all messages, files and notes, everything noted about the person, and every trace in the search index and the journal. It cannot be undone.</source>
      <translation>
        <numerusform>Desapareixeran: %n conversa amb tots els missatges, fitxers i notes, tot el que s’ha anotat de la persona i qualsevol rastre a l’índex de cerca i al registre. No es pot desfer.</numerusform>
        <numerusform>Desapareixeran: %n converses amb tots els missatges, fitxers i notes, tot el que s’ha anotat de la persona i qualsevol rastre a l’índex de cerca i al registre. No es pot desfer.</numerusform>
      </translation>
    </message>
    <message>
      <source>Time zone</source>
      <translation>Fus horari</translation>
    </message>
    <message>
      <source>Type the name to go on: %1</source>
      <translation>Escriu el nom per continuar: %1</translation>
    </message>
    <message>
      <source>Unblock</source>
      <translation>Desbloca</translation>
    </message>
    <message>
      <source>Unblock it</source>
      <translation>Desbloca-la</translation>
    </message>
    <message>
      <source>Unknown</source>
      <translation>Desconegut</translation>
    </message>
    <message>
      <source>What %1 is</source>
      <translation>Què és %1</translation>
    </message>
    <message>
      <source>What to do with %1</source>
      <translation>Què fer amb %1</translation>
    </message>
    <message>
      <source>Whoever writes to you will stand here.</source>
      <translation>Qui t’escrigui apareixerà aquí.</translation>
    </message>
    <message>
      <source>Write</source>
      <translation>Escriu</translation>
    </message>
    <message>
      <source>Write to it</source>
      <translation>Escriu-hi</translation>
    </message>
    <message>
      <source>Written to %1.</source>
      <translation>S’ha escrit a %1.</translation>
    </message>
    <message numerus="yes">
      <source>and %n more</source>
      <translation>
        <numerusform>i %n més</numerusform>
        <numerusform>i %n més</numerusform>
      </translation>
    </message>
    <message>
      <source>blocked</source>
      <translation>blocat</translation>
    </message>
    <message>
      <source>customers</source>
      <comment>a file's name</comment>
      <translation>clients</translation>
    </message>
    <message>
      <source>last contact %1</source>
      <translation>últim contacte %1</translation>
    </message>
    <message>
      <source>nothing yet</source>
      <translation>encara res</translation>
    </message>
  </context>
  <context>
    <name>Date</name>
    <message>
      <source>Today</source>
      <translation>Avui</translation>
    </message>
    <message>
      <source>Tomorrow %1</source>
      <translation>Demà %1</translation>
    </message>
    <message>
      <source>Yesterday</source>
      <translation>Ahir</translation>
    </message>
    <message>
      <source>Yesterday %1</source>
      <translation>Ahir %1</translation>
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
      <translation>dddd, d MMMM</translation>
    </message>
  </context>
  <context>
    <name>Delivery</name>
    <message>
      <source>Came back from %1</source>
      <translation>Retornat per %1</translation>
    </message>
    <message>
      <source>Delivered</source>
      <translation>Lliurat</translation>
    </message>
    <message>
      <source>Leaves %1</source>
      <translation>Surt %1</translation>
    </message>
    <message>
      <source>Leaves %1, unless they write before</source>
      <translation>Surt %1, si no escriuen abans</translation>
    </message>
    <message>
      <source>Leaves in %1 s, undo with %2</source>
      <translation>Surt en %1 s, desfés amb %2</translation>
    </message>
    <message>
      <source>Not sent</source>
      <translation>No enviat</translation>
    </message>
    <message>
      <source>Not sent to %1</source>
      <translation>No enviat a %1</translation>
    </message>
    <message>
      <source>Not sent: taken back</source>
      <translation>No enviat: retirat</translation>
    </message>
    <message>
      <source>On hold</source>
      <translation>En espera</translation>
    </message>
    <message>
      <source>Read</source>
      <translation>Llegit</translation>
    </message>
    <message>
      <source>Sending</source>
      <translation>S’està enviant</translation>
    </message>
    <message>
      <source>Sent %1</source>
      <translation>Enviat %1</translation>
    </message>
    <message>
      <source>Tried in vain, again at %1</source>
      <translation>Intent fallit, un altre a les %1</translation>
    </message>
    <message>
      <source>Unknown: the line broke while the server was answering.</source>
      <translation>Desconegut: la línia ha caigut mentre el servidor responia.</translation>
    </message>
    <message>
      <source>Waiting to be sent</source>
      <translation>Esperant l’enviament</translation>
    </message>
    <message>
      <source>accepted</source>
      <translation>acceptat</translation>
    </message>
    <message>
      <source>came back</source>
      <translation>retornat</translation>
    </message>
    <message>
      <source>delayed</source>
      <translation>endarrerit</translation>
    </message>
    <message>
      <source>delivered</source>
      <translation>lliurat</translation>
    </message>
    <message>
      <source>offered</source>
      <translation>ofert</translation>
    </message>
    <message>
      <source>read</source>
      <translation>llegit</translation>
    </message>
    <message>
      <source>refused</source>
      <translation>refusat</translation>
    </message>
    <message>
      <source>still to be tried</source>
      <translation>encara per provar</translation>
    </message>
    <message>
      <source>they wrote before it was due</source>
      <translation>van escriure abans que sortís</translation>
    </message>
  </context>
  <context>
    <name>Demo</name>
    <message>
      <source>Connect a real mailbox</source>
      <translation>Connecta una bústia de debò</translation>
    </message>
    <message>
      <source>Customers write by themselves; nothing leaves this computer.</source>
      <translation>Els clients escriuen sols; res no surt d’aquest ordinador.</translation>
    </message>
    <message>
      <source>Demo shop</source>
      <translation>Botiga de mostra</translation>
    </message>
    <message>
      <source>Let the demo’s customers write</source>
      <translation>Deixa escriure els clients de la mostra</translation>
    </message>
    <message>
      <source>Let them write</source>
      <translation>Deixa’ls escriure</translation>
    </message>
    <message>
      <source>Pause the demo’s customers</source>
      <translation>Posa en pausa els clients de la mostra</translation>
    </message>
    <message>
      <source>Pause them</source>
      <translation>Posa’ls en pausa</translation>
    </message>
    <message>
      <source>Start over</source>
      <translation>Torna a començar</translation>
    </message>
    <message>
      <source>Start the demo over</source>
      <translation>Torna a començar la mostra</translation>
    </message>
  </context>
  <context>
    <name>Doubt</name>
    <message>
      <source>%1 is known from now on</source>
      <translation>%1 és conegut a partir d’ara</translation>
    </message>
    <message>
      <source>%1 looks like %2, but is somebody else</source>
      <translation>%1 s'assembla a %2, però és algú altre</translation>
    </message>
    <message>
      <source>%1 looks like you, %2, but is somebody else</source>
      <translation>%1 s'assembla al teu %2, però és algú altre</translation>
    </message>
    <message>
      <source>%1 looks like your customer %2, but is another</source>
      <translation>%1 s'assembla al teu client %2, però és un altre</translation>
    </message>
    <message>
      <source>Answers go to %1, not to the sender</source>
      <translation>Les respostes van a %1, no al remitent</translation>
    </message>
    <message>
      <source>I know them</source>
      <translation>Els conec</translation>
    </message>
    <message>
      <source>It is spam</source>
      <translation>És brossa</translation>
    </message>
  </context>
  <context>
    <name>Embedded</name>
    <message>
      <source>Attached message: %1</source>
      <translation>Missatge adjunt: %1</translation>
    </message>
  </context>
  <context>
    <name>Event</name>
    <message>
      <source>%1 added the tag %2</source>
      <translation>%1 hi ha posat l’etiqueta %2</translation>
    </message>
    <message>
      <source>%1 assigned this to %2</source>
      <translation>%1 ho ha assignat a %2</translation>
    </message>
    <message>
      <source>%1 began the playbook %3</source>
      <translation>%1 ha començat el procediment %3</translation>
    </message>
    <message>
      <source>%1 blocked the sender</source>
      <translation>%1 ha bloquejat el remitent</translation>
    </message>
    <message>
      <source>%1 changed the priority to %2</source>
      <translation>%1 ha canviat la prioritat a %2</translation>
    </message>
    <message>
      <source>%1 changed the status to %2</source>
      <translation>%1 ha canviat l’estat a %2</translation>
    </message>
    <message>
      <source>%1 confirmed that a reply arrived</source>
      <translation>%1 ha confirmat que una resposta va arribar</translation>
    </message>
    <message>
      <source>%1 erased this</source>
      <translation>%1 ho ha esborrat</translation>
    </message>
    <message>
      <source>%1 finished the playbook %2</source>
      <translation>%1 ha acabat el procediment %2</translation>
    </message>
    <message>
      <source>%1 finished the playbook %2, %3 of %4 steps done</source>
      <translation>%1 ha acabat el procediment %2, amb %3 de %4 passos fets</translation>
    </message>
    <message>
      <source>%1 joined #%2 to this conversation</source>
      <translation>%1 ha unit #%2 a aquesta conversa</translation>
    </message>
    <message>
      <source>%1 made #%3 of a part of this</source>
      <translation>%1 ha fet #%3 d'una part d'aquesta</translation>
    </message>
    <message>
      <source>%1 marked this as spam</source>
      <translation>%1 ho ha marcat com a brossa</translation>
    </message>
    <message>
      <source>%1 moved a message here from #%2</source>
      <translation>%1 ha portat un missatge de #%2</translation>
    </message>
    <message>
      <source>%1 moved a message to #%3</source>
      <translation>%1 ha passat un missatge a #%3</translation>
    </message>
    <message>
      <source>%1 pinned this</source>
      <translation>%1 ho ha fixat</translation>
    </message>
    <message>
      <source>%1 reopened this</source>
      <translation>%1 ho ha reobert</translation>
    </message>
    <message>
      <source>%1 resolved this</source>
      <translation>%1 ho ha resolt</translation>
    </message>
    <message>
      <source>%1 snoozed this</source>
      <translation>%1 ho ha ajornat</translation>
    </message>
    <message>
      <source>%1 snoozed this until %2</source>
      <translation>%1 ho ha ajornat fins a %2</translation>
    </message>
    <message>
      <source>%1 split this off from #%2</source>
      <translation>%1 ho ha separat de #%2</translation>
    </message>
    <message>
      <source>%1 took #%2 out of this conversation</source>
      <translation>%1 ha tret #%2 d'aquesta conversa</translation>
    </message>
    <message>
      <source>%1 took the assignment away</source>
      <translation>%1 ha tret l’assignació</translation>
    </message>
    <message>
      <source>%1 took the playbook %3 off</source>
      <translation>%1 ha tret el procediment %3</translation>
    </message>
    <message>
      <source>%1 took the tag %2 away</source>
      <translation>%1 n’ha tret l’etiqueta %2</translation>
    </message>
    <message>
      <source>%1 took this</source>
      <translation>%1 se n’ha fet càrrec</translation>
    </message>
    <message>
      <source>%1 took this apart from #%3</source>
      <translation>%1 ho ha separat de #%3</translation>
    </message>
    <message>
      <source>%1 unpinned this</source>
      <translation>%1 ho ha desfixat</translation>
    </message>
    <message>
      <source>%1 went on with %3 as it is now</source>
      <translation>%1 ha continuat amb %3 tal com és ara</translation>
    </message>
    <message>
      <source>%1 went on with the playbook %3</source>
      <translation>%1 ha reprès el procediment %3</translation>
    </message>
    <message>
      <source>A message came back</source>
      <translation>Un missatge ha estat retornat</translation>
    </message>
    <message>
      <source>A message is delayed</source>
      <translation>Un missatge va endarrerit</translation>
    </message>
    <message>
      <source>A message was delivered</source>
      <translation>S’ha lliurat un missatge</translation>
    </message>
    <message>
      <source>A message was read</source>
      <translation>S’ha llegit un missatge</translation>
    </message>
    <message>
      <source>A new message opened this again</source>
      <translation>Un missatge nou ho ha reobert</translation>
    </message>
    <message>
      <source>Nightdesk</source>
      <translation>Nightdesk</translation>
    </message>
    <message>
      <source>Now: %2</source>
      <translation>Ara: %2</translation>
    </message>
    <message>
      <source>The snooze is over</source>
      <translation>L’ajornament s’ha acabat</translation>
    </message>
  </context>
  <context>
    <name>Filters</name>
    <message>
      <source>All</source>
      <translation>Totes</translation>
    </message>
    <message>
      <source>All of this view</source>
      <translation>Tot d’aquesta vista</translation>
    </message>
    <message>
      <source>All that was found</source>
      <translation>Tot el que s’ha trobat</translation>
    </message>
    <message>
      <source>Any playbook</source>
      <translation>Qualsevol procediment</translation>
    </message>
    <message>
      <source>Assigned to</source>
      <translation>Assignada a</translation>
    </message>
    <message>
      <source>At a playbook</source>
      <translation>En un procediment</translation>
    </message>
    <message>
      <source>Channel</source>
      <translation>Canal</translation>
    </message>
    <message>
      <source>Files</source>
      <translation>Fitxers</translation>
    </message>
    <message>
      <source>Filter this view</source>
      <translation>Filtra aquesta vista</translation>
    </message>
    <message>
      <source>Filtered by %1, press to take it away</source>
      <translation>Filtrada per %1, prem per treure-ho</translation>
    </message>
    <message>
      <source>Filters</source>
      <translation>Filtres</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Més</translation>
    </message>
    <message>
      <source>More channels</source>
      <translation>Més canals</translation>
    </message>
    <message>
      <source>Nobody</source>
      <translation>Ningú</translation>
    </message>
    <message>
      <source>Nobody's</source>
      <translation>De ningú</translation>
    </message>
    <message>
      <source>Only open ones</source>
      <translation>Només les obertes</translation>
    </message>
    <message>
      <source>Only with files</source>
      <translation>Només amb fitxers</translation>
    </message>
    <message>
      <source>Priority</source>
      <translation>Prioritat</translation>
    </message>
    <message>
      <source>Show all</source>
      <translation>Mostra-les totes</translation>
    </message>
    <message>
      <source>Tag</source>
      <translation>Etiqueta</translation>
    </message>
    <message>
      <source>Unread</source>
      <translation>Sense llegir</translation>
    </message>
  </context>
  <context>
    <name>Find</name>
    <message>
      <source>Close</source>
      <translation>Tanca</translation>
    </message>
    <message>
      <source>Find in the conversation</source>
      <translation>Cerca en la conversa</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Següent</translation>
    </message>
    <message>
      <source>Previous</source>
      <translation>Anterior</translation>
    </message>
    <message>
      <source>none</source>
      <translation>cap</translation>
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
      <translation>%1 accepta</translation>
    </message>
    <message>
      <source>%1 declines</source>
      <translation>%1 declina</translation>
    </message>
    <message>
      <source>%1 on %2</source>
      <comment>every week on Monday</comment>
      <translation>%1: %2</translation>
    </message>
    <message>
      <source>%1 says perhaps</source>
      <translation>%1 diu que potser</translation>
    </message>
    <message>
      <source>%2, the answer leaves in %1 s</source>
      <translation>%2, la resposta surt d'aquí a %1 s</translation>
    </message>
    <message numerus="yes">
      <source>%n times</source>
      <translation>
        <numerusform>%n vegada</numerusform>
        <numerusform>%n vegades</numerusform>
      </translation>
    </message>
    <message>
      <source>Accept</source>
      <translation>Accepta</translation>
    </message>
    <message>
      <source>Accepted</source>
      <translation>Acceptat</translation>
    </message>
    <message>
      <source>An event</source>
      <translation>Un esdeveniment</translation>
    </message>
    <message>
      <source>Answered: perhaps</source>
      <translation>Respost: potser</translation>
    </message>
    <message>
      <source>Asked by %1</source>
      <translation>Convida %1</translation>
    </message>
    <message>
      <source>Decline</source>
      <translation>Declina</translation>
    </message>
    <message>
      <source>Declined</source>
      <translation>Declinat</translation>
    </message>
    <message numerus="yes">
      <source>Every %n days</source>
      <translation>
        <numerusform>Cada %n dies</numerusform>
        <numerusform>Cada %n dies</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Every %n months</source>
      <translation>
        <numerusform>Cada %n mesos</numerusform>
        <numerusform>Cada %n mesos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Every %n weeks</source>
      <translation>
        <numerusform>Cada %n setmanes</numerusform>
        <numerusform>Cada %n setmanes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Every %n years</source>
      <translation>
        <numerusform>Cada %n anys</numerusform>
        <numerusform>Cada %n anys</numerusform>
      </translation>
    </message>
    <message>
      <source>Every day</source>
      <translation>Cada dia</translation>
    </message>
    <message>
      <source>Every month</source>
      <translation>Cada mes</translation>
    </message>
    <message>
      <source>Every week</source>
      <translation>Cada setmana</translation>
    </message>
    <message>
      <source>Every year</source>
      <translation>Cada any</translation>
    </message>
    <message>
      <source>It does not take place</source>
      <translation>No es fa</translation>
    </message>
    <message>
      <source>It takes place more than once</source>
      <translation>Té lloc més d’una vegada</translation>
    </message>
    <message>
      <source>Perhaps</source>
      <translation>Potser</translation>
    </message>
    <message>
      <source>You accepted</source>
      <translation>Has acceptat</translation>
    </message>
    <message>
      <source>You declined</source>
      <translation>Has declinat</translation>
    </message>
    <message>
      <source>You said perhaps</source>
      <translation>Has dit que potser</translation>
    </message>
    <message>
      <source>day %1</source>
      <translation>el dia %1</translation>
    </message>
    <message>
      <source>the first %1</source>
      <comment>Monday to Friday</comment>
      <translation>el primer %1</translation>
    </message>
    <message>
      <source>the first %1</source>
      <comment>Saturday</comment>
      <translation>el primer %1</translation>
    </message>
    <message>
      <source>the first %1</source>
      <comment>Sunday</comment>
      <translation>el primer %1</translation>
    </message>
    <message>
      <source>the fourth %1</source>
      <comment>Monday to Friday</comment>
      <translation>el quart %1</translation>
    </message>
    <message>
      <source>the fourth %1</source>
      <comment>Saturday</comment>
      <translation>el quart %1</translation>
    </message>
    <message>
      <source>the fourth %1</source>
      <comment>Sunday</comment>
      <translation>el quart %1</translation>
    </message>
    <message>
      <source>the last %1</source>
      <comment>Monday to Friday</comment>
      <translation>l’últim %1</translation>
    </message>
    <message>
      <source>the last %1</source>
      <comment>Saturday</comment>
      <translation>l’últim %1</translation>
    </message>
    <message>
      <source>the last %1</source>
      <comment>Sunday</comment>
      <translation>l’últim %1</translation>
    </message>
    <message>
      <source>the last day</source>
      <translation>l’últim dia</translation>
    </message>
    <message>
      <source>the second %1</source>
      <comment>Monday to Friday</comment>
      <translation>el segon %1</translation>
    </message>
    <message>
      <source>the second %1</source>
      <comment>Saturday</comment>
      <translation>el segon %1</translation>
    </message>
    <message>
      <source>the second %1</source>
      <comment>Sunday</comment>
      <translation>el segon %1</translation>
    </message>
    <message>
      <source>the third %1</source>
      <comment>Monday to Friday</comment>
      <translation>el tercer %1</translation>
    </message>
    <message>
      <source>the third %1</source>
      <comment>Saturday</comment>
      <translation>el tercer %1</translation>
    </message>
    <message>
      <source>the third %1</source>
      <comment>Sunday</comment>
      <translation>el tercer %1</translation>
    </message>
    <message>
      <source>until %1</source>
      <translation>fins al %1</translation>
    </message>
    <message numerus="yes">
      <source>with %n others</source>
      <translation>
        <numerusform>amb %n persona més</numerusform>
        <numerusform>amb %n persones més</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Keys</name>
    <message>
      <source>%1 is “%2” already.</source>
      <translation>%1 ja és «%2».</translation>
    </message>
    <message>
      <source>%1 … a second key may follow.</source>
      <translation>%1 … pot seguir una segona tecla.</translation>
    </message>
    <message>
      <source>As in %1</source>
      <translation>Com a %1</translation>
    </message>
    <message>
      <source>Assign</source>
      <translation>Assigna</translation>
    </message>
    <message>
      <source>Assign to me</source>
      <translation>Assigna-m’ho</translation>
    </message>
    <message>
      <source>Attach a file</source>
      <translation>Adjunta un fitxer</translation>
    </message>
    <message>
      <source>Begin a playbook</source>
      <translation>Començar un procediment</translation>
    </message>
    <message>
      <source>Block the customer</source>
      <translation>Bloca el client</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Canvia</translation>
    </message>
    <message>
      <source>Change the signature</source>
      <translation>Canvia la signatura</translation>
    </message>
    <message>
      <source>Choose among several</source>
      <translation>Tria’n entre diverses</translation>
    </message>
    <message>
      <source>Choose none</source>
      <translation>No en triïs cap</translation>
    </message>
    <message>
      <source>Choose the whole view</source>
      <translation>Tria tota la vista</translation>
    </message>
    <message>
      <source>Choose this and the next</source>
      <translation>Tria aquesta i la següent</translation>
    </message>
    <message>
      <source>Choose this and the previous</source>
      <translation>Tria aquesta i l’anterior</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Tanca</translation>
    </message>
    <message>
      <source>Close the column of views</source>
      <translation>Tanca la columna de vistes</translation>
    </message>
    <message>
      <source>Commands</source>
      <translation>Ordres</translation>
    </message>
    <message>
      <source>Conversation and queue</source>
      <translation>Conversa i cua</translation>
    </message>
    <message>
      <source>Conversations that are at a playbook</source>
      <translation>Converses que són en un procediment</translation>
    </message>
    <message>
      <source>Customers</source>
      <translation>Clients</translation>
    </message>
    <message>
      <source>Delete the view</source>
      <translation>Suprimeix la vista</translation>
    </message>
    <message>
      <source>Discard the draft</source>
      <translation>Descarta l'esborrany</translation>
    </message>
    <message>
      <source>Do again what was undone</source>
      <translation>Refés el que s’ha desfet</translation>
    </message>
    <message>
      <source>Earlier versions of the article</source>
      <translation>Versions anteriors de l’article</translation>
    </message>
    <message>
      <source>Emoji</source>
      <translation>Emoji</translation>
    </message>
    <message>
      <source>Enter changes a key, Delete takes it away.</source>
      <translation>Retorn canvia una tecla, Supr la treu.</translation>
    </message>
    <message>
      <source>Erase the customer for good</source>
      <translation>Esborra el client per sempre</translation>
    </message>
    <message>
      <source>Export all customers as a table</source>
      <translation>Exporta tots els clients en una taula</translation>
    </message>
    <message>
      <source>Export the articles</source>
      <translation>Exporta els articles</translation>
    </message>
    <message>
      <source>Export the customer with all messages</source>
      <translation>Exporta el client amb tots els missatges</translation>
    </message>
    <message>
      <source>Filter the view</source>
      <translation>Filtra la vista</translation>
    </message>
    <message>
      <source>Find by word or key</source>
      <translation>Cerca per paraula o tecla</translation>
    </message>
    <message>
      <source>Find customers</source>
      <translation>Busca clients</translation>
    </message>
    <message>
      <source>Find in the conversation</source>
      <translation>Cerca en la conversa</translation>
    </message>
    <message>
      <source>Find playbooks</source>
      <translation>Cercar procediments</translation>
    </message>
    <message>
      <source>Find templates</source>
      <translation>Cercar plantilles</translation>
    </message>
    <message>
      <source>Finish the playbook</source>
      <translation>Acabar el procediment</translation>
    </message>
    <message>
      <source>Forward</source>
      <translation>Reenvia</translation>
    </message>
    <message>
      <source>Go to</source>
      <translation>Ves a</translation>
    </message>
    <message>
      <source>Go to the customers</source>
      <translation>Ves als clients</translation>
    </message>
    <message>
      <source>Go to the inbox</source>
      <translation>Ves a la safata</translation>
    </message>
    <message>
      <source>Go to the knowledge base</source>
      <translation>Ves a la base de coneixement</translation>
    </message>
    <message>
      <source>Go to the playbooks</source>
      <translation>Anar als procediments</translation>
    </message>
    <message>
      <source>Go to the templates</source>
      <translation>Anar a les plantilles</translation>
    </message>
    <message>
      <source>Import articles</source>
      <translation>Importa articles</translation>
    </message>
    <message>
      <source>Import customers</source>
      <translation>Importa clients</translation>
    </message>
    <message>
      <source>Insert a template</source>
      <translation>Inserir una plantilla</translation>
    </message>
    <message>
      <source>Insert from the knowledge base</source>
      <translation>Insereix de la base de coneixement</translation>
    </message>
    <message>
      <source>Join the customer with another</source>
      <translation>Uneix el client amb un altre</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Tecles</translation>
    </message>
    <message>
      <source>Letters act</source>
      <translation>Les lletres actuen</translation>
    </message>
    <message>
      <source>Letters rest</source>
      <translation>Les lletres reposen</translation>
    </message>
    <message>
      <source>Mark as read</source>
      <translation>Marca com a llegida</translation>
    </message>
    <message>
      <source>Mark as spam</source>
      <translation>Marca com a brossa</translation>
    </message>
    <message>
      <source>Mark as unread</source>
      <translation>Marca com a no llegida</translation>
    </message>
    <message>
      <source>New article</source>
      <translation>Article nou</translation>
    </message>
    <message>
      <source>New customer</source>
      <translation>Client nou</translation>
    </message>
    <message>
      <source>New message</source>
      <translation>Missatge nou</translation>
    </message>
    <message>
      <source>New playbook</source>
      <translation>Procediment nou</translation>
    </message>
    <message>
      <source>New template</source>
      <translation>Plantilla nova</translation>
    </message>
    <message>
      <source>Next article</source>
      <translation>Article següent</translation>
    </message>
    <message>
      <source>Next conversation</source>
      <translation>Conversa següent</translation>
    </message>
    <message>
      <source>Next customer</source>
      <translation>Client següent</translation>
    </message>
    <message>
      <source>Next pane</source>
      <translation>Panell següent</translation>
    </message>
    <message>
      <source>Next place found</source>
      <translation>Coincidència següent</translation>
    </message>
    <message>
      <source>Next playbook</source>
      <translation>Procediment següent</translation>
    </message>
    <message>
      <source>Next template</source>
      <translation>Plantilla següent</translation>
    </message>
    <message>
      <source>Not spam</source>
      <translation>No és brossa</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Nota</translation>
    </message>
    <message>
      <source>Note at the next step of the playbook</source>
      <translation>Nota al pas següent del procediment</translation>
    </message>
    <message>
      <source>One level out</source>
      <translation>Un nivell enfora</translation>
    </message>
    <message>
      <source>Open the conversation</source>
      <translation>Obre la conversa</translation>
    </message>
    <message>
      <source>Order of the view</source>
      <translation>Ordre de la vista</translation>
    </message>
    <message>
      <source>Outbox</source>
      <translation>Safata de sortida</translation>
    </message>
    <message>
      <source>Paste as text</source>
      <translation>Enganxa com a text</translation>
    </message>
    <message>
      <source>Pause notices for an hour</source>
      <translation>Atura els avisos una hora</translation>
    </message>
    <message>
      <source>Pin no longer</source>
      <translation>Deixa de fixar</translation>
    </message>
    <message>
      <source>Pin the views beside the queue</source>
      <translation>Fixa les vistes al costat de la cua</translation>
    </message>
    <message>
      <source>Pin the views, or close them</source>
      <translation>Fixa les vistes, o tanca-les</translation>
    </message>
    <message>
      <source>Pin to the top</source>
      <translation>Fixa a dalt</translation>
    </message>
    <message>
      <source>Pin to the top, or no longer</source>
      <translation>Fixa a dalt, o deixa de fixar</translation>
    </message>
    <message>
      <source>Press the new key for “%1”. Esc stops.</source>
      <translation>Prem la nova tecla per a «%1». Esc ho atura.</translation>
    </message>
    <message>
      <source>Previous article</source>
      <translation>Article anterior</translation>
    </message>
    <message>
      <source>Previous conversation</source>
      <translation>Conversa anterior</translation>
    </message>
    <message>
      <source>Previous customer</source>
      <translation>Client anterior</translation>
    </message>
    <message>
      <source>Previous pane</source>
      <translation>Panell anterior</translation>
    </message>
    <message>
      <source>Previous place found</source>
      <translation>Coincidència anterior</translation>
    </message>
    <message>
      <source>Previous playbook</source>
      <translation>Procediment anterior</translation>
    </message>
    <message>
      <source>Previous template</source>
      <translation>Plantilla anterior</translation>
    </message>
    <message>
      <source>Priority</source>
      <translation>Prioritat</translation>
    </message>
    <message>
      <source>Publish the article</source>
      <translation>Publica l’article</translation>
    </message>
    <message>
      <source>Publish the help centre</source>
      <translation>Publica el centre d’ajuda</translation>
    </message>
    <message>
      <source>Questions without an article</source>
      <translation>Preguntes sense article</translation>
    </message>
    <message>
      <source>Quit Nightdesk</source>
      <translation>Surt del Nightdesk</translation>
    </message>
    <message>
      <source>Read the article, or write it</source>
      <translation>Llegeix l’article, o escriu-lo</translation>
    </message>
    <message>
      <source>Rename or share the view</source>
      <translation>Canvia el nom o comparteix la vista</translation>
    </message>
    <message>
      <source>Reopen</source>
      <translation>Reobre</translation>
    </message>
    <message>
      <source>Reply</source>
      <translation>Respon</translation>
    </message>
    <message>
      <source>Reply to all</source>
      <translation>Respon a tothom</translation>
    </message>
    <message>
      <source>Reset</source>
      <translation>Restableix</translation>
    </message>
    <message>
      <source>Reset all</source>
      <translation>Restableix-ho tot</translation>
    </message>
    <message>
      <source>Resolve, and go to the next</source>
      <translation>Resol i passa a la següent</translation>
    </message>
    <message>
      <source>Save the article</source>
      <translation>Desa l’article</translation>
    </message>
    <message>
      <source>Save the playbook</source>
      <translation>Desar el procediment</translation>
    </message>
    <message>
      <source>Save the search as a view</source>
      <translation>Desa la cerca com a vista</translation>
    </message>
    <message>
      <source>Save the template</source>
      <translation>Desar la plantilla</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Cerca</translation>
    </message>
    <message>
      <source>Search articles</source>
      <translation>Cerca articles</translation>
    </message>
    <message>
      <source>Send and resolve</source>
      <translation>Envia i resol</translation>
    </message>
    <message>
      <source>Send later</source>
      <translation>Envia més tard</translation>
    </message>
    <message>
      <source>Send, or add the note</source>
      <translation>Envia, o afegeix la nota</translation>
    </message>
    <message>
      <source>Skip the next step of the playbook</source>
      <translation>Saltar el pas següent del procediment</translation>
    </message>
    <message>
      <source>Snooze</source>
      <translation>Ajorna</translation>
    </message>
    <message>
      <source>Spam, or not</source>
      <translation>Brossa, o no</translation>
    </message>
    <message>
      <source>Tag</source>
      <translation>Etiqueta</translation>
    </message>
    <message>
      <source>Take it over</source>
      <translation>Queda-te-la</translation>
    </message>
    <message>
      <source>Take the playbook off</source>
      <translation>Treure el procediment</translation>
    </message>
    <message>
      <source>Tell me of new messages again</source>
      <translation>Torna a avisar-me dels missatges nous</translation>
    </message>
    <message>
      <source>The customer of this conversation</source>
      <translation>El client d’aquesta conversa</translation>
    </message>
    <message>
      <source>This map</source>
      <translation>Aquest mapa</translation>
    </message>
    <message>
      <source>Tick the next step of the playbook</source>
      <translation>Marcar el pas següent del procediment</translation>
    </message>
    <message>
      <source>To the steps of the playbook</source>
      <translation>Als passos del procediment</translation>
    </message>
    <message>
      <source>Unblock the customer</source>
      <translation>Desbloca el client</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Desfés</translation>
    </message>
    <message>
      <source>Wait on the customer</source>
      <translation>Espera el client</translation>
    </message>
    <message>
      <source>Wake now</source>
      <translation>Desperta-la ara</translation>
    </message>
    <message>
      <source>Where the next step leads</source>
      <translation>On porta el pas següent</translation>
    </message>
    <message>
      <source>Window</source>
      <translation>Finestra</translation>
    </message>
    <message>
      <source>Write down a call</source>
      <translation>Anota una trucada</translation>
    </message>
    <message>
      <source>Write to the customer</source>
      <translation>Escriu al client</translation>
    </message>
    <message>
      <source>Write to those who were told the old text</source>
      <translation>Escriure a qui va rebre el text antic</translation>
    </message>
    <message>
      <source>Writing</source>
      <translation>Escriptura</translation>
    </message>
    <message>
      <source>changed</source>
      <translation>canviada</translation>
    </message>
  </context>
  <context>
    <name>Kit</name>
    <message>
      <source>Close</source>
      <translation>Tanca</translation>
    </message>
    <message>
      <source>Copied</source>
      <translation>Copiat</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Copia</translation>
    </message>
    <message>
      <source>Paste this into the pages of your website, before &lt;/body&gt;. The guide says what the server needs, step by step.</source>
      <translation>Enganxa això a les pàgines del teu web, abans de &lt;/body&gt;. La guia diu pas a pas què necessita el servidor.</translation>
    </message>
    <message>
      <source>Save the guide</source>
      <translation>Desa la guia</translation>
    </message>
    <message>
      <source>Save the guide…</source>
      <translation>Desa la guia…</translation>
    </message>
    <message>
      <source>Saved: %1. Open it in a browser.</source>
      <translation>Desat: %1. Obre’l en un navegador.</translation>
    </message>
  </context>
  <context>
    <name>Knowledge</name>
    <message>
      <source>%1, older</source>
      <translation>%1, més antic</translation>
    </message>
    <message numerus="yes">
      <source>%n are here already</source>
      <translation>
        <numerusform>%n ja hi és</numerusform>
        <numerusform>%n ja hi són</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n articles imported</source>
      <translation>
        <numerusform>%n article importat</numerusform>
        <numerusform>%n articles importats</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n articles written to %1</source>
      <translation>
        <numerusform>%n article escrit a %1</numerusform>
        <numerusform>%n articles escrits a %1</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customers were not written to.</source>
      <translation>
        <numerusform>No s’ha escrit a %n client.</numerusform>
        <numerusform>No s’ha escrit a %n clients.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customers were told the old text.</source>
      <translation>
        <numerusform>%n client ha rebut el text antic.</numerusform>
        <numerusform>%n clients han rebut el text antic.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n found it helpful</source>
      <translation>
        <numerusform>%n l’ha trobat útil</numerusform>
        <numerusform>%n l’han trobat útil</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n messages</source>
      <translation>
        <numerusform>%n missatge</numerusform>
        <numerusform>%n missatges</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n messages had left already.</source>
      <translation>
        <numerusform>%n missatge ja havia sortit.</numerusform>
        <numerusform>%n missatges ja havien sortit.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n messages leave in %1 s</source>
      <translation>
        <numerusform>%n missatge surt d’aquí a %1 s</numerusform>
        <numerusform>%n missatges surten d’aquí a %1 s</numerusform>
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
        <numerusform>%n pregunta oberta</numerusform>
        <numerusform>%n preguntes obertes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n pages of the help centre written to %1</source>
      <translation>
        <numerusform>%n pàgina del centre d’ajuda escrita a %1</numerusform>
        <numerusform>%n pàgines del centre d’ajuda escrites a %1</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n unpublished changes left out</source>
      <translation>
        <numerusform>%n canvi sense publicar n’ha quedat fora</numerusform>
        <numerusform>%n canvis sense publicar n’han quedat fora</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n unpublished changes, too</source>
      <translation>
        <numerusform>també %n canvi sense publicar</numerusform>
        <numerusform>també %n canvis sense publicar</numerusform>
      </translation>
    </message>
    <message>
      <source>About the article</source>
      <translation>Sobre l’article</translation>
    </message>
    <message>
      <source>All articles</source>
      <translation>Tots els articles</translation>
    </message>
    <message>
      <source>Another language</source>
      <translation>Un altre idioma</translation>
    </message>
    <message>
      <source>Archived</source>
      <translation>Arxivat</translation>
    </message>
    <message>
      <source>Article: %1. %2</source>
      <translation>Article: %1. %2</translation>
    </message>
    <message>
      <source>Articles</source>
      <translation>Articles</translation>
    </message>
    <message>
      <source>Articles and templates</source>
      <translation>Articles i plantilles</translation>
    </message>
    <message>
      <source>Category</source>
      <translation>Categoria</translation>
    </message>
    <message>
      <source>Changes not published</source>
      <translation>Canvis sense publicar</translation>
    </message>
    <message>
      <source>Choose a folder…</source>
      <translation>Tria…</translation>
    </message>
    <message>
      <source>Counted as a vote: “%1” was helpful</source>
      <translation>Comptat com a vot: «%1» ha estat útil</translation>
    </message>
    <message>
      <source>Counted as a vote: “%1” was not helpful</source>
      <translation>Comptat com a vot: «%1» no ha estat útil</translation>
    </message>
    <message>
      <source>Draft</source>
      <translation>Esborrany</translation>
    </message>
    <message>
      <source>Drafts</source>
      <translation>Esborranys</translation>
    </message>
    <message>
      <source>Drop the changes</source>
      <translation>Descarta els canvis</translation>
    </message>
    <message>
      <source>Each of them gets a message of their own, in the conversation you have with them; nobody sees who else gets it. What they asked stays open.</source>
      <translation>Cadascú rep un missatge per a ell sol, a la conversa que hi té; ningú veu qui més el rep. El que van preguntar continua obert.</translation>
    </message>
    <message>
      <source>Earlier versions of %1</source>
      <translation>Versions anteriors de %1</translation>
    </message>
    <message>
      <source>Earlier versions…</source>
      <translation>Versions anteriors…</translation>
    </message>
    <message>
      <source>Edit this article</source>
      <translation>Edita aquest article</translation>
    </message>
    <message>
      <source>Edit this template</source>
      <translation>Edita aquesta plantilla</translation>
    </message>
    <message>
      <source>Edited</source>
      <translation>Modificat</translation>
    </message>
    <message>
      <source>Email address for readers’ votes, if wanted</source>
      <translation>Adreça de correu per als vots, si es vol</translation>
    </message>
    <message>
      <source>Every question has its article.</source>
      <translation>Cada pregunta té el seu article.</translation>
    </message>
    <message>
      <source>Export everything…</source>
      <translation>Exporta-ho tot…</translation>
    </message>
    <message>
      <source>Export the articles</source>
      <translation>Exporta els articles</translation>
    </message>
    <message>
      <source>Folder of the help centre</source>
      <translation>Carpeta del centre d’ajuda</translation>
    </message>
    <message>
      <source>Given to customers: %1</source>
      <translation>Donat a clients: %1</translation>
    </message>
    <message>
      <source>Heading</source>
      <translation>Encapçalament</translation>
    </message>
    <message>
      <source>Import a folder…</source>
      <translation>Importa una carpeta…</translation>
    </message>
    <message>
      <source>Import articles</source>
      <translation>Importa articles</translation>
    </message>
    <message>
      <source>Import, export, publish</source>
      <translation>Importa, exporta, publica</translation>
    </message>
    <message>
      <source>Importing articles…</source>
      <translation>S’estan important els articles…</translation>
    </message>
    <message>
      <source>Insert a link to it</source>
      <translation>Insereix-hi un enllaç</translation>
    </message>
    <message>
      <source>Insert a picture</source>
      <translation>Insereix una imatge</translation>
    </message>
    <message>
      <source>Insert the template</source>
      <translation>Insereix la plantilla</translation>
    </message>
    <message>
      <source>Insert the whole article</source>
      <translation>Insereix l’article sencer</translation>
    </message>
    <message>
      <source>Insert what answers</source>
      <translation>Insereix el que respon</translation>
    </message>
    <message>
      <source>Internal</source>
      <translation>Intern</translation>
    </message>
    <message>
      <source>It answers</source>
      <translation>Respon</translation>
    </message>
    <message>
      <source>It does not answer</source>
      <translation>No respon</translation>
    </message>
    <message>
      <source>It has no earlier version yet.</source>
      <translation>Encara no té cap versió anterior.</translation>
    </message>
    <message numerus="yes">
      <source>It solved %n conversations like this</source>
      <translation>
        <numerusform>Ha resolt %n conversa com aquesta</numerusform>
        <numerusform>Ha resolt %n converses com aquesta</numerusform>
      </translation>
    </message>
    <message>
      <source>Learning texts: %1 of %2</source>
      <translation>S’aprenen textos: %1 de %2</translation>
    </message>
    <message>
      <source>Link to an article</source>
      <translation>Enllaç a un article</translation>
    </message>
    <message>
      <source>Look up an article or template (Ctrl+J)</source>
      <translation>Cerca un article o una plantilla (Ctrl+J)</translation>
    </message>
    <message>
      <source>Missed something: %1</source>
      <translation>Hi troben a faltar coses: %1</translation>
    </message>
    <message>
      <source>More for this article</source>
      <translation>Més per a aquest article</translation>
    </message>
    <message>
      <source>Needs no article</source>
      <translation>No cal cap article</translation>
    </message>
    <message>
      <source>New article</source>
      <translation>Article nou</translation>
    </message>
    <message>
      <source>No article and no template answers to that.</source>
      <translation>Cap article ni plantilla no respon a això.</translation>
    </message>
    <message>
      <source>No article and no template fits what is asked here.</source>
      <translation>Cap article i cap plantilla no encaixa amb el que es pregunta aquí.</translation>
    </message>
    <message>
      <source>No article answers to that.</source>
      <translation>Cap article hi respon.</translation>
    </message>
    <message>
      <source>No article is so.</source>
      <translation>Cap article no és així.</translation>
    </message>
    <message>
      <source>No article needed</source>
      <translation>No cal cap article</translation>
    </message>
    <message>
      <source>No articles yet</source>
      <translation>Encara no hi ha articles</translation>
    </message>
    <message>
      <source>Nobody was told what it no longer says.</source>
      <translation>Ningú va rebre el que ja no diu.</translation>
    </message>
    <message>
      <source>Not saved yet</source>
      <translation>Encara no desat</translation>
    </message>
    <message>
      <source>Nothing was found for them, or what was found did not answer. Newest first.</source>
      <translation>No s’ha trobat res per a elles, o el que s’ha trobat no responia. Primer les més noves.</translation>
    </message>
    <message>
      <source>Numbered list</source>
      <translation>Llista numerada</translation>
    </message>
    <message>
      <source>Older translations</source>
      <translation>Traduccions més antigues</translation>
    </message>
    <message>
      <source>Open the article</source>
      <translation>Obre l’article</translation>
    </message>
    <message>
      <source>Open the conversation with %1, %2</source>
      <translation>Obre la conversa amb %1, %2</translation>
    </message>
    <message>
      <source>Public</source>
      <translation>Públic</translation>
    </message>
    <message>
      <source>Public articles that are published become pages of their own: files for any web server. The folder is written anew as a whole.</source>
      <translation>Els articles públics que estan publicats es converteixen en pàgines pròpies: fitxers per a qualsevol servidor web. La carpeta es torna a escriure sencera.</translation>
    </message>
    <message>
      <source>Publish</source>
      <translation>Publica</translation>
    </message>
    <message>
      <source>Publish changes</source>
      <translation>Publica els canvis</translation>
    </message>
    <message>
      <source>Publish the help centre</source>
      <translation>Publica el centre d’ajuda</translation>
    </message>
    <message>
      <source>Publish the help centre…</source>
      <translation>Publica el centre d’ajuda…</translation>
    </message>
    <message>
      <source>Published</source>
      <translation>Publicat</translation>
    </message>
    <message>
      <source>Putting everything back…</source>
      <translation>S’està tornant tot a lloc…</translation>
    </message>
    <message>
      <source>Questions without an article</source>
      <translation>Preguntes sense article</translation>
    </message>
    <message>
      <source>Questions without an article…</source>
      <translation>Preguntes sense article…</translation>
    </message>
    <message>
      <source>Read</source>
      <translation>Llegeix</translation>
    </message>
    <message>
      <source>Reading the folder…</source>
      <translation>S’està llegint la carpeta…</translation>
    </message>
    <message>
      <source>Restore this version</source>
      <translation>Restaura aquesta versió</translation>
    </message>
    <message>
      <source>Restored: %1</source>
      <translation>Restaurat: %1</translation>
    </message>
    <message>
      <source>Review due</source>
      <translation>Revisió pendent</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Cerca</translation>
    </message>
    <message>
      <source>Search articles</source>
      <translation>Cerca articles</translation>
    </message>
    <message numerus="yes">
      <source>Send %n messages</source>
      <translation>
        <numerusform>Enviar %n missatge</numerusform>
        <numerusform>Enviar %n missatges</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Send %n messages?</source>
      <translation>
        <numerusform>Vol enviar %n missatge?</numerusform>
        <numerusform>Vol enviar %n missatges?</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Send %n messages…</source>
      <translation>
        <numerusform>Enviar %n missatge…</numerusform>
        <numerusform>Enviar %n missatges…</numerusform>
      </translation>
    </message>
    <message>
      <source>Show them</source>
      <translation>Mostra’ls</translation>
    </message>
    <message>
      <source>Suggested</source>
      <translation>Suggeriments</translation>
    </message>
    <message>
      <source>Template: %1. %2</source>
      <translation>Plantilla: %1. %2</translation>
    </message>
    <message>
      <source>Text of the article</source>
      <translation>Text de l’article</translation>
    </message>
    <message>
      <source>The article as it is read</source>
      <translation>L’article tal com es llegeix</translation>
    </message>
    <message>
      <source>The texts are the same.</source>
      <translation>Els textos són iguals.</translation>
    </message>
    <message>
      <source>These links lead to no article: %1</source>
      <translation>Aquests enllaços no porten a cap article: %1</translation>
    </message>
    <message>
      <source>This is the original</source>
      <translation>Aquest és l’original</translation>
    </message>
    <message>
      <source>This translation is up to date</source>
      <translation>Aquesta traducció està al dia</translation>
    </message>
    <message>
      <source>Thumbs up less thumbs down: %1</source>
      <translation>Polzes amunt menys polzes avall: %1</translation>
    </message>
    <message>
      <source>Told the old text: %1</source>
      <translation>Han rebut el text antic: %1</translation>
    </message>
    <message>
      <source>Version</source>
      <translation>Versió</translation>
    </message>
    <message>
      <source>Version %1, saved %2</source>
      <translation>Versió %1, desada %2</translation>
    </message>
    <message>
      <source>Web address of the help centre, if known</source>
      <translation>Adreça on serà, si se sap</translation>
    </message>
    <message>
      <source>What does the customer want to know?</source>
      <translation>Què vol saber el client?</translation>
    </message>
    <message>
      <source>What is different now</source>
      <translation>Què és diferent ara</translation>
    </message>
    <message>
      <source>What you write to each of them</source>
      <translation>El que escrius a cadascú</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Per què</translation>
    </message>
    <message>
      <source>Write an article</source>
      <translation>Escriu un article</translation>
    </message>
    <message>
      <source>Write down once what customers ask often; it is found while you reply.</source>
      <translation>Escriu un cop el que els clients pregunten sovint; es troba mentre respons.</translation>
    </message>
    <message>
      <source>Write it in Markdown</source>
      <translation>Escriu en Markdown</translation>
    </message>
    <message>
      <source>Write the first article</source>
      <translation>Escriu el primer article</translation>
    </message>
    <message>
      <source>Write them, too</source>
      <translation>Escriure’ls també</translation>
    </message>
    <message>
      <source>Write to all…</source>
      <translation>Escriure a tothom…</translation>
    </message>
    <message>
      <source>Write to those who were told the old text</source>
      <translation>Escriure a qui va rebre el text antic</translation>
    </message>
    <message>
      <source>Writing the articles…</source>
      <translation>S’estan escrivint els articles…</translation>
    </message>
    <message>
      <source>Writing the help centre…</source>
      <translation>S’està escrivint el centre d’ajuda…</translation>
    </message>
    <message>
      <source>Writing the messages…</source>
      <translation>S’estan escrivint els missatges…</translation>
    </message>
    <message>
      <source>a link</source>
      <translation>un enllaç</translation>
    </message>
    <message numerus="yes">
      <source>and %n more</source>
      <translation>
        <numerusform>i %n més</numerusform>
        <numerusform>i %n més</numerusform>
      </translation>
    </message>
    <message>
      <source>draft</source>
      <translation>esborrany</translation>
    </message>
    <message>
      <source>insert</source>
      <translation>insereix</translation>
    </message>
    <message>
      <source>the whole</source>
      <translation>sencer</translation>
    </message>
  </context>
  <context>
    <name>Language</name>
    <message>
      <source>Catalan</source>
      <translation>Català</translation>
    </message>
    <message>
      <source>English</source>
      <translation>Anglès</translation>
    </message>
    <message>
      <source>French</source>
      <translation>Francès</translation>
    </message>
    <message>
      <source>German</source>
      <translation>Alemany</translation>
    </message>
    <message>
      <source>Italian</source>
      <translation>Italià</translation>
    </message>
    <message>
      <source>Portuguese</source>
      <translation>Portuguès</translation>
    </message>
    <message>
      <source>Spanish</source>
      <translation>Castellà</translation>
    </message>
  </context>
  <context>
    <name>Later</name>
    <message>
      <source>In words, like: friday 9</source>
      <translation>Amb paraules, com: divendres a les 9</translation>
    </message>
    <message>
      <source>Only if they have not written before then</source>
      <translation>Només si abans no han escrit</translation>
    </message>
    <message>
      <source>Send in one hour</source>
      <translation>Envia d’aquí a una hora</translation>
    </message>
    <message>
      <source>Send later</source>
      <translation>Envia més tard</translation>
    </message>
    <message>
      <source>Send on Monday morning, 09:00</source>
      <translation>Envia dilluns al matí, 09:00</translation>
    </message>
    <message>
      <source>Send then</source>
      <translation>Envia aleshores</translation>
    </message>
    <message>
      <source>Send this evening, 18:00</source>
      <translation>Envia aquest vespre, 18:00</translation>
    </message>
    <message>
      <source>Send tomorrow morning, 09:00</source>
      <translation>Envia demà al matí, 09:00</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Quan</translation>
    </message>
  </context>
  <context>
    <name>Link</name>
    <message>
      <source>%1 is written with letters that look like others.</source>
      <translation>%1 està escrit amb lletres que s'assemblen a unes altres.</translation>
    </message>
    <message>
      <source>Copy the link</source>
      <translation>Copia l'enllaç</translation>
    </message>
    <message>
      <source>It leads to %1 by an unusual port.</source>
      <translation>Porta a %1 per un port inusual.</translation>
    </message>
    <message>
      <source>It leads to a bare number instead of a name: %1.</source>
      <translation>Porta a un simple número en lloc d'un nom: %1.</translation>
    </message>
    <message>
      <source>No program here calls %1.</source>
      <translation>Cap programa d'aquí no truca al %1.</translation>
    </message>
    <message>
      <source>No program here opens %1.</source>
      <translation>Cap programa d'aquí no obre %1.</translation>
    </message>
    <message>
      <source>Open %1</source>
      <translation>Obre %1</translation>
    </message>
    <message>
      <source>Open the link</source>
      <translation>Obre l'enllaç</translation>
    </message>
    <message>
      <source>The words say “%2”, but it leads to %1.</source>
      <translation>Les paraules diuen «%2», però porta a %1.</translation>
    </message>
    <message>
      <source>This link is not opened from here</source>
      <translation>Aquest enllaç no s'obre des d'aquí</translation>
    </message>
    <message>
      <source>This link is not opened from here: it is not safe.</source>
      <translation>Aquest enllaç no s'obre des d'aquí: no és segur.</translation>
    </message>
    <message>
      <source>What stands before the @ is for show: it leads to %1.</source>
      <translation>El que hi ha abans de l'@ és només façana: porta a %1.</translation>
    </message>
  </context>
  <context>
    <name>List</name>
    <message>
      <source>%2; the message leaves in %1 s</source>
      <translation>%2; el missatge surt d'aquí a %1 s</translation>
    </message>
    <message>
      <source>From a mailing list</source>
      <translation>D'una llista de correu</translation>
    </message>
    <message>
      <source>From the mailing list %1</source>
      <translation>De la llista de correu %1</translation>
    </message>
    <message>
      <source>It can only be left on a page of %1.</source>
      <translation>Només se'n pot sortir en una pàgina de %1.</translation>
    </message>
    <message>
      <source>Leave by a message to %1?</source>
      <translation>Sortir-ne amb un missatge a %1?</translation>
    </message>
    <message>
      <source>Leave by a request to %1? The sender learns that you read it.</source>
      <translation>Sortir-ne amb una petició a %1? El remitent sabrà que ho has llegit.</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>Surt-ne</translation>
    </message>
    <message>
      <source>Leave the list</source>
      <translation>Surt de la llista</translation>
    </message>
    <message>
      <source>Leaving the list</source>
      <translation>S'està sortint de la llista</translation>
    </message>
    <message>
      <source>Left the mailing list %1</source>
      <translation>Has sortit de la llista de correu %1</translation>
    </message>
    <message>
      <source>Open the page</source>
      <translation>Obre la pàgina</translation>
    </message>
    <message>
      <source>Stay</source>
      <translation>Queda-t'hi</translation>
    </message>
  </context>
  <context>
    <name>Mail</name>
    <message>
      <source>%1 joined with this message</source>
      <translation>%1 s’hi ha afegit amb aquest missatge</translation>
    </message>
    <message numerus="yes">
      <source>%n pictures could not be shown</source>
      <translation>
        <numerusform>%n imatge no s'ha pogut mostrar</numerusform>
        <numerusform>%n imatges no s'han pogut mostrar</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n pictures from the internet are blocked</source>
      <translation>
        <numerusform>%n imatge d’internet està blocada</numerusform>
        <numerusform>%n imatges d’internet estan blocades</numerusform>
      </translation>
    </message>
    <message>
      <source>Always for this sender</source>
      <translation>Sempre per a aquest remitent</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Copia</translation>
    </message>
    <message>
      <source>Could not be read in full</source>
      <translation>No s’ha pogut llegir del tot</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Detalls</translation>
    </message>
    <message>
      <source>Fetching the pictures</source>
      <translation>S'estan baixant les imatges</translation>
    </message>
    <message>
      <source>Fold</source>
      <translation>Plega</translation>
    </message>
    <message>
      <source>Hide quoted text</source>
      <translation>Amaga el text citat</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Més</translation>
    </message>
    <message>
      <source>Only the beginning of this very long text is shown</source>
      <translation>Només es mostra el començament d'aquest text tan llarg</translation>
    </message>
    <message>
      <source>Open the source</source>
      <translation>Obre l’original</translation>
    </message>
    <message>
      <source>Other ways</source>
      <translation>Altres opcions</translation>
    </message>
    <message>
      <source>Pictures of %1 are blocked again</source>
      <translation>Les imatges de %1 tornen a estar bloquejades</translation>
    </message>
    <message>
      <source>Pictures of %1 are shown from now on</source>
      <translation>Les imatges de %1 es mostren d'ara endavant</translation>
    </message>
    <message>
      <source>Reply</source>
      <translation>Respon</translation>
    </message>
    <message>
      <source>Select all</source>
      <translation>Selecciona-ho tot</translation>
    </message>
    <message>
      <source>Show as designed</source>
      <translation>Mostra tal com es va dissenyar</translation>
    </message>
    <message>
      <source>Show as text</source>
      <translation>Mostra com a text</translation>
    </message>
    <message>
      <source>Show formatted</source>
      <translation>Mostra amb format</translation>
    </message>
    <message>
      <source>Show less</source>
      <translation>Mostra’n menys</translation>
    </message>
    <message>
      <source>Show once</source>
      <translation>Mostra un cop</translation>
    </message>
    <message>
      <source>Show quoted text</source>
      <translation>Mostra el text citat</translation>
    </message>
    <message numerus="yes">
      <source>Show quoted text, %n lines</source>
      <translation>
        <numerusform>Mostra el text citat, %n línia</numerusform>
        <numerusform>Mostra el text citat, %n línies</numerusform>
      </translation>
    </message>
    <message>
      <source>Show the whole text</source>
      <translation>Mostra tot el text</translation>
    </message>
    <message>
      <source>Shown as designed</source>
      <translation>Es mostra tal com es va dissenyar</translation>
    </message>
    <message>
      <source>Shown in dark colours</source>
      <translation>Es mostra en colors foscos</translation>
    </message>
    <message>
      <source>The formatting is too heavy to be shown safely; here is the text.</source>
      <translation>El format és massa pesat per mostrar-lo amb seguretat; aquí hi ha el text.</translation>
    </message>
    <message>
      <source>The name says %1, but the mail is from %2</source>
      <translation>El nom diu %1, però el missatge és de %2</translation>
    </message>
    <message>
      <source>The sender may be forged</source>
      <translation>El remitent pot ser fals</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Torna-ho a provar</translation>
    </message>
    <message>
      <source>Use dark colours</source>
      <translation>Fes servir colors foscos</translation>
    </message>
    <message>
      <source>cc %1</source>
      <translation>cc %1</translation>
    </message>
    <message>
      <source>to %1</source>
      <translation>per a %1</translation>
    </message>
  </context>
  <context>
    <name>Message</name>
    <message>
      <source>Copy the text</source>
      <translation>Copia el text</translation>
    </message>
    <message>
      <source>Save the message as .eml</source>
      <translation>Desa el missatge com a .eml</translation>
    </message>
    <message>
      <source>Show all headers</source>
      <translation>Mostra totes les capçaleres</translation>
    </message>
    <message>
      <source>Show the original</source>
      <translation>Mostra l'original</translation>
    </message>
    <message>
      <source>Show the source</source>
      <translation>Mostra el codi font</translation>
    </message>
    <message>
      <source>Unfold all messages, or fold them</source>
      <translation>Desplega tots els missatges o plega’ls</translation>
    </message>
  </context>
  <context>
    <name>Notice</name>
    <message>
      <source>%1 has stopped</source>
      <translation>%1 s’ha aturat</translation>
    </message>
    <message>
      <source>%1 wrote since you began: “%2” Read it first.</source>
      <translation>%1 ha escrit des que has començat: «%2» Llegeix-ho abans.</translation>
    </message>
    <message>
      <source>%1 wrote, and will not get this.</source>
      <translation>%1 ha escrit i no rebrà això.</translation>
    </message>
    <message numerus="yes">
      <source>%n conversations have new messages</source>
      <translation>
        <numerusform>%n conversa té missatges nous</numerusform>
        <numerusform>%n converses tenen missatges nous</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n messages were not sent</source>
      <translation>
        <numerusform>%n missatge no s’ha enviat</numerusform>
        <numerusform>%n missatges no s’han enviat</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n were left open: a reply was not sent (%1).</source>
      <translation>
        <numerusform>%n ha quedat oberta: no s’ha enviat una resposta (%1).</numerusform>
        <numerusform>%n han quedat obertes: no s’ha enviat una resposta (%1).</numerusform>
      </translation>
    </message>
    <message>
      <source>A new message</source>
      <translation>Un missatge nou</translation>
    </message>
    <message>
      <source>Change it</source>
      <translation>Canvia-ho</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Tanca</translation>
    </message>
    <message>
      <source>Edit mine</source>
      <translation>Edita el meu</translation>
    </message>
    <message>
      <source>Everybody can read this answer: it is a public post.</source>
      <translation>Tothom pot llegir aquesta resposta: és una publicació pública.</translation>
    </message>
    <message>
      <source>Everybody will read this: %1</source>
      <translation>Tothom llegirà això: %1</translation>
    </message>
    <message>
      <source>From outside, and new in this conversation: %1</source>
      <translation>De fora, i nou en aquesta conversa: %1</translation>
    </message>
    <message>
      <source>It did not work: %1</source>
      <translation>No ha funcionat: %1</translation>
    </message>
    <message>
      <source>It goes to %1 people.</source>
      <translation>Va a %1 persones.</translation>
    </message>
    <message>
      <source>It goes to %1, which is not the sender's own address.</source>
      <translation>Va a %1, que no és l'adreça de qui ha escrit.</translation>
    </message>
    <message>
      <source>It may have arrived already. Send it once more all the same?</source>
      <translation>Potser ja ha arribat. El vols enviar una altra vegada igualment?</translation>
    </message>
    <message>
      <source>Keep it as it is</source>
      <translation>Deixa-la com està</translation>
    </message>
    <message>
      <source>Look</source>
      <translation>Mira</translation>
    </message>
    <message>
      <source>Mail goes on arriving. Quit ends it, in the tray.</source>
      <translation>El correu continua arribant. S’acaba amb Surt, a la safata.</translation>
    </message>
    <message>
      <source>Mail goes on arriving. Start it again to see the window.</source>
      <translation>El correu continua arribant. Torna’l a obrir per veure la finestra.</translation>
    </message>
    <message>
      <source>Make it smaller</source>
      <translation>Fes-la més petita</translation>
    </message>
    <message>
      <source>New in this conversation: %1</source>
      <translation>Nou en aquesta conversa: %1</translation>
    </message>
    <message>
      <source>Nightdesk keeps running</source>
      <translation>El Nightdesk continua en marxa</translation>
    </message>
    <message>
      <source>Not there any more: %1. Take it off, or attach it anew.</source>
      <translation>Ja no hi és: %1. Treu-lo o adjunta'l de nou.</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Obre</translation>
    </message>
    <message>
      <source>Send anyway</source>
      <translation>Envia igualment</translation>
    </message>
    <message>
      <source>Send once more</source>
      <translation>Envia una altra vegada</translation>
    </message>
    <message>
      <source>Somebody wrote here since you began. Read it first.</source>
      <translation>Algú ha escrit aquí des que has començat. Llegeix-ho abans.</translation>
    </message>
    <message>
      <source>Still without a value: %1</source>
      <translation>Encara sense valor: %1</translation>
    </message>
    <message>
      <source>The files weigh %1, the server takes %2.</source>
      <translation>Els fitxers pesen %1, el servidor n'accepta %2.</translation>
    </message>
    <message>
      <source>The picture is large: %1 by %2 dots.</source>
      <translation>La imatge és gran: %1 per %2 punts.</translation>
    </message>
    <message>
      <source>The subject is empty.</source>
      <translation>L'assumpte és buit.</translation>
    </message>
    <message>
      <source>The text says “%1”, but no file goes with it.</source>
      <translation>El text diu “%1”, però cap fitxer no l'acompanya.</translation>
    </message>
    <message>
      <source>This conversation is not here any more.</source>
      <translation>Aquesta conversa ja no és aquí.</translation>
    </message>
    <message>
      <source>This is how you are told.</source>
      <translation>Així se t’avisa.</translation>
    </message>
    <message>
      <source>To %1</source>
      <translation>Per a %1</translation>
    </message>
    <message>
      <source>To them alone</source>
      <translation>Només a aquesta persona</translation>
    </message>
    <message>
      <source>Your followers can read this answer, too.</source>
      <translation>Els teus seguidors també poden llegir aquesta resposta.</translation>
    </message>
    <message>
      <source>Your followers will read this: %1</source>
      <translation>Els teus seguidors llegiran això: %1</translation>
    </message>
    <message>
      <source>has written</source>
      <translation>ha escrit</translation>
    </message>
  </context>
  <context>
    <name>Outbox</name>
    <message>
      <source>Do not send</source>
      <translation>No l'enviïs</translation>
    </message>
    <message>
      <source>Edit</source>
      <translation>Edita</translation>
    </message>
    <message>
      <source>Everything has left</source>
      <translation>Tot ha sortit</translation>
    </message>
    <message>
      <source>It arrived</source>
      <translation>Ha arribat</translation>
    </message>
    <message>
      <source>Messages on their way</source>
      <translation>Missatges de camí</translation>
    </message>
    <message>
      <source>Open the conversation</source>
      <translation>Obre la conversa</translation>
    </message>
    <message>
      <source>Outbox</source>
      <translation>Safata de sortida</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Torna-ho a provar</translation>
    </message>
    <message>
      <source>What waits, is tried again or failed is shown here.</source>
      <translation>Aquí hi ha el que espera, es torna a provar o ha fallat.</translation>
    </message>
  </context>
  <context>
    <name>Palette</name>
    <message numerus="yes">
      <source>%n conversation(s)</source>
      <translation>
        <numerusform>%n conversa</numerusform>
        <numerusform>%n converses</numerusform>
      </translation>
    </message>
    <message>
      <source>Commands</source>
      <translation>Ordres</translation>
    </message>
    <message>
      <source>Conversation</source>
      <translation>Conversa</translation>
    </message>
    <message>
      <source>Conversations</source>
      <translation>Converses</translation>
    </message>
    <message>
      <source>Customers</source>
      <translation>Clients</translation>
    </message>
    <message>
      <source>Go to</source>
      <translation>Ves a</translation>
    </message>
    <message>
      <source>Nothing found.</source>
      <translation>No s’ha trobat res.</translation>
    </message>
    <message>
      <source>What do you want to do?</source>
      <translation>Què vols fer?</translation>
    </message>
    <message>
      <source>Window</source>
      <translation>Finestra</translation>
    </message>
    <message>
      <source>all keys</source>
      <translation>totes les tecles</translation>
    </message>
    <message>
      <source>choose</source>
      <translation>tria</translation>
    </message>
    <message>
      <source>run</source>
      <translation>executa</translation>
    </message>
    <message>
      <source>run and stay</source>
      <translation>executa i queda’t</translation>
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
      <translation>No s’ha pogut llegir %1.</translation>
    </message>
    <message>
      <source>%1 of %2</source>
      <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
      <source>%n conversations are at it</source>
      <translation>
        <numerusform>%n conversa hi és</numerusform>
        <numerusform>%n converses hi són</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n playbooks imported</source>
      <translation>
        <numerusform>%n procediment importat</numerusform>
        <numerusform>%n procediments importats</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n playbooks will be imported.</source>
      <translation>
        <numerusform>S’importarà %n procediment.</numerusform>
        <numerusform>S’importaran %n procediments.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n playbooks written to %1</source>
      <translation>
        <numerusform>%n procediment escrit a %1</numerusform>
        <numerusform>%n procediments escrits a %1</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n steps</source>
      <translation>
        <numerusform>%n pas</numerusform>
        <numerusform>%n passos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n under way</source>
      <translation>
        <numerusform>%n en curs</numerusform>
        <numerusform>%n en curs</numerusform>
      </translation>
    </message>
    <message>
      <source>(gone)</source>
      <translation>(ja no hi és)</translation>
    </message>
    <message>
      <source>A hint for whoever does it</source>
      <translation>Una indicació per a qui ho faci</translation>
    </message>
    <message>
      <source>About the playbook</source>
      <translation>Sobre el procediment</translation>
    </message>
    <message>
      <source>Add a step</source>
      <translation>Afegir un pas</translation>
    </message>
    <message>
      <source>Another link…</source>
      <translation>Un altre enllaç…</translation>
    </message>
    <message>
      <source>Begin a playbook</source>
      <translation>Començar un procediment</translation>
    </message>
    <message numerus="yes">
      <source>Begun %n times</source>
      <translation>
        <numerusform>Començat %n vegada</numerusform>
        <numerusform>Començat %n vegades</numerusform>
      </translation>
    </message>
    <message>
      <source>Begun last: %1</source>
      <translation>Començat per últim cop: %1</translation>
    </message>
    <message>
      <source>Change the playbook…</source>
      <translation>Canviar el procediment…</translation>
    </message>
    <message>
      <source>Changed since.</source>
      <translation>Canviat mentrestant.</translation>
    </message>
    <message>
      <source>Export as checklists…</source>
      <translation>Exportar com a llistes de passos…</translation>
    </message>
    <message>
      <source>Export everything…</source>
      <translation>Exportar-ho tot…</translation>
    </message>
    <message>
      <source>Export playbooks</source>
      <translation>Exportar procediments</translation>
    </message>
    <message>
      <source>Find playbooks</source>
      <translation>Cercar procediments</translation>
    </message>
    <message>
      <source>Finish it</source>
      <translation>Acabar-lo</translation>
    </message>
    <message>
      <source>For which kind of case is it?</source>
      <translation>Per a quina mena de cas és?</translation>
    </message>
    <message>
      <source>From an article or a template…</source>
      <translation>D’un article o plantilla…</translation>
    </message>
    <message>
      <source>Go on with it</source>
      <translation>Reprendre’l</translation>
    </message>
    <message>
      <source>Go on with the new one</source>
      <translation>Continuar amb el nou</translation>
    </message>
    <message>
      <source>Go to the templates</source>
      <translation>Anar a les plantilles</translation>
    </message>
    <message>
      <source>Hint</source>
      <translation>Indicació</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>Importar</translation>
    </message>
    <message>
      <source>Import %1</source>
      <translation>Importar %1</translation>
    </message>
    <message>
      <source>Import a folder of checklists…</source>
      <translation>Importar una carpeta de llistes de passos…</translation>
    </message>
    <message>
      <source>Import and export</source>
      <translation>Importar i exportar</translation>
    </message>
    <message>
      <source>Import from a file…</source>
      <translation>Importar d’un fitxer…</translation>
    </message>
    <message>
      <source>Import playbooks</source>
      <translation>Importar procediments</translation>
    </message>
    <message>
      <source>Importing playbooks…</source>
      <translation>S’estan important procediments…</translation>
    </message>
    <message>
      <source>In the playbooks</source>
      <translation>Als procediments</translation>
    </message>
    <message>
      <source>Insert the template: %1</source>
      <translation>Inserir la plantilla: %1</translation>
    </message>
    <message>
      <source>It is offered first where a conversation has one of them.</source>
      <translation>Es proposa primer quan la conversa en té una.</translation>
    </message>
    <message>
      <source>Keep the note</source>
      <translation>Desar la nota</translation>
    </message>
    <message>
      <source>Link</source>
      <translation>Enllaç</translation>
    </message>
    <message>
      <source>More for this language</source>
      <translation>Més per a aquesta llengua</translation>
    </message>
    <message>
      <source>More for this playbook</source>
      <translation>Més per a aquest procediment</translation>
    </message>
    <message>
      <source>Move this step (drag, or Alt with the arrows)</source>
      <translation>Moure aquest pas (arrossegar, o Alt amb les fletxes)</translation>
    </message>
    <message>
      <source>New playbook</source>
      <translation>Procediment nou</translation>
    </message>
    <message>
      <source>No article and no template answers to that.</source>
      <translation>Cap article ni plantilla hi respon.</translation>
    </message>
    <message>
      <source>No conversation has gone through it yet.</source>
      <translation>Encara no hi ha passat cap conversa.</translation>
    </message>
    <message>
      <source>No link</source>
      <translation>Sense enllaç</translation>
    </message>
    <message>
      <source>No playbook answers to that.</source>
      <translation>Cap procediment hi respon.</translation>
    </message>
    <message>
      <source>No playbook is so.</source>
      <translation>Cap procediment no és així.</translation>
    </message>
    <message>
      <source>No playbooks yet</source>
      <translation>Encara no hi ha procediments</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Nota</translation>
    </message>
    <message>
      <source>Note at this step…</source>
      <translation>Nota en aquest pas…</translation>
    </message>
    <message>
      <source>Open it again</source>
      <translation>Tornar-lo a obrir</translation>
    </message>
    <message>
      <source>Open the article: %1</source>
      <translation>Obrir l’article: %1</translation>
    </message>
    <message>
      <source>Open the playbook: %1</source>
      <translation>Obrir el procediment: %1</translation>
    </message>
    <message>
      <source>Playbook</source>
      <translation>Procediment</translation>
    </message>
    <message>
      <source>Playbooks</source>
      <translation>Procediments</translation>
    </message>
    <message>
      <source>Reading the playbooks…</source>
      <translation>S’estan llegint els procediments…</translation>
    </message>
    <message>
      <source>Run it</source>
      <translation>Executar-la</translation>
    </message>
    <message>
      <source>Run the macro: %1</source>
      <translation>Executar la macro: %1</translation>
    </message>
    <message>
      <source>Show the conversations that are at it</source>
      <translation>Mostra les converses que hi són</translation>
    </message>
    <message>
      <source>Show them</source>
      <translation>Mostra-les</translation>
    </message>
    <message>
      <source>Skip it</source>
      <translation>Saltar-lo</translation>
    </message>
    <message>
      <source>Step %1</source>
      <translation>Pas %1</translation>
    </message>
    <message>
      <source>Step %1 of %2: %3</source>
      <translation>Pas %1 de %2: %3</translation>
    </message>
    <message>
      <source>Steps</source>
      <translation>Passos</translation>
    </message>
    <message>
      <source>Steps of %1</source>
      <translation>Passos de %1</translation>
    </message>
    <message numerus="yes">
      <source>Steps of %n playbooks would lead nowhere then:</source>
      <translation>
        <numerusform>Els passos de %n procediment ja no durien enlloc:</numerusform>
        <numerusform>Els passos de %n procediments ja no durien enlloc:</numerusform>
      </translation>
    </message>
    <message>
      <source>Take it off this conversation</source>
      <translation>Treure’l d’aquesta conversa</translation>
    </message>
    <message>
      <source>Take this language away</source>
      <translation>Treure aquesta llengua</translation>
    </message>
    <message>
      <source>Take this step away</source>
      <translation>Treure aquest pas</translation>
    </message>
    <message>
      <source>There is no such playbook yet. They are written on their page.</source>
      <translation>Encara no hi ha cap procediment així. S’escriuen a la seva pàgina.</translation>
    </message>
    <message>
      <source>Tick it</source>
      <translation>Marcar-lo</translation>
    </message>
    <message>
      <source>To be reviewed</source>
      <translation>Per revisar</translation>
    </message>
    <message>
      <source>Trash</source>
      <translation>Paperera</translation>
    </message>
    <message>
      <source>Under way</source>
      <translation>En curs</translation>
    </message>
    <message>
      <source>What is to be done</source>
      <translation>Què s’ha de fer</translation>
    </message>
    <message>
      <source>What kind of case is it?</source>
      <translation>Quina mena de cas és?</translation>
    </message>
    <message>
      <source>What this led to is no more</source>
      <translation>Allò on portava això ja no hi és</translation>
    </message>
    <message>
      <source>What to do with %1</source>
      <translation>Què fer amb %1</translation>
    </message>
    <message>
      <source>When it is for</source>
      <translation>Quan s’utilitza</translation>
    </message>
    <message>
      <source>Where a step leads</source>
      <translation>On porta un pas</translation>
    </message>
    <message>
      <source>Where this step leads</source>
      <translation>On porta aquest pas</translation>
    </message>
    <message>
      <source>Which article, template or macro?</source>
      <translation>Quin article, plantilla o macro?</translation>
    </message>
    <message>
      <source>Whoever goes on with this case reads it.</source>
      <translation>La llegirà qui continuï aquest cas.</translation>
    </message>
    <message>
      <source>Write down once what is done in a kind of case, step by step; whoever is on shift sees how far it is.</source>
      <translation>Escriu una vegada què es fa en una mena de cas, pas a pas; qui és de torn veu fins on s’ha arribat.</translation>
    </message>
    <message>
      <source>Write the first one</source>
      <translation>Escriure el primer</translation>
    </message>
    <message numerus="yes">
      <source>and %n more</source>
      <translation>
        <numerusform>i %n més</numerusform>
        <numerusform>i %n més</numerusform>
      </translation>
    </message>
    <message>
      <source>begin</source>
      <translation>començar</translation>
    </message>
    <message>
      <source>begun by %1 %2</source>
      <translation>començat per %1 %2</translation>
    </message>
    <message>
      <source>finished by %1 %2</source>
      <translation>acabat per %1 %2</translation>
    </message>
    <message>
      <source>last by %1 %2</source>
      <translation>últim: %1 %2</translation>
    </message>
    <message>
      <source>link</source>
      <translation>enllaçar</translation>
    </message>
    <message>
      <source>look at it</source>
      <translation>mirar</translation>
    </message>
    <message>
      <source>note: %1</source>
      <translation>nota: %1</translation>
    </message>
    <message>
      <source>replaces the one there is</source>
      <translation>pren el lloc del que hi ha</translation>
    </message>
    <message>
      <source>review by %1</source>
      <translation>revisar abans de %1</translation>
    </message>
    <message>
      <source>skipped, %1 %2</source>
      <translation>saltat, %1 %2</translation>
    </message>
    <message>
      <source>these links lead to nothing here: %1</source>
      <translation>aquests enllaços no porten enlloc aquí: %1</translation>
    </message>
  </context>
  <context>
    <name>Print</name>
    <message>
      <source>Print the conversation…</source>
      <translation>Imprimeix la conversa…</translation>
    </message>
    <message>
      <source>Print the message…</source>
      <translation>Imprimeix el missatge…</translation>
    </message>
    <message>
      <source>Save the conversation as PDF…</source>
      <translation>Desa la conversa com a PDF…</translation>
    </message>
    <message>
      <source>Save the message as PDF…</source>
      <translation>Desa el missatge com a PDF…</translation>
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
      <translation>Baixa</translation>
    </message>
    <message>
      <source>Normal</source>
      <translation>Normal</translation>
    </message>
    <message>
      <source>Priority</source>
      <translation>Prioritat</translation>
    </message>
    <message>
      <source>Urgent</source>
      <translation>Urgent</translation>
    </message>
  </context>
  <context>
    <name>Problem</name>
    <message>
      <source>A backup needs [{mb} MB of ]free space[ in {path}]. Make room and try again; the earlier ones are untouched.</source>
      <translation>Una còpia necessita [{mb} MB d’]espai lliure[ a {path}]. Fes lloc i torna-ho a provar; les anteriors queden com estaven.</translation>
    </message>
    <message>
      <source>A call lasts from nothing to 24 hours. Give its minutes as a number.</source>
      <translation>Una trucada dura de zero a 24 hores. Posa els minuts en número.</translation>
    </message>
    <message>
      <source>A conversation cannot be made[ {status}] by hand like this.</source>
      <translation>Una conversa no pot passar a aquest estat[ ({status})] a mà.</translation>
    </message>
    <message>
      <source>A customer needs a name.</source>
      <translation>Un client necessita un nom.</translation>
    </message>
    <message>
      <source>A field needs a name.</source>
      <translation>Un camp necessita un nom.</translation>
    </message>
    <message>
      <source>A file of the workspace is missing[: {name}]. Restore a backup to get it back.</source>
      <translation>Falta un fitxer de l’espai de treball[: {name}]. Restaura una còpia per recuperar-lo.</translation>
    </message>
    <message>
      <source>A help centre cannot stand there[: “{address}”]. Write it like https://help.example.com.</source>
      <translation>Un centre d’ajuda no hi pot ser[: “{address}”]. Escrigui-ho com https://help.example.com.</translation>
    </message>
    <message>
      <source>A macro cannot do this[: “{act}”]. Choose one of the acts offered.</source>
      <translation>Una macro no pot fer això[: “{act}”]. Tria una de les accions que s’ofereixen.</translation>
    </message>
    <message>
      <source>A message to this customer is just leaving. Try again in a moment.</source>
      <translation>Un missatge a aquest client està sortint ara mateix. Torna-ho a provar d’aquí a un moment.</translation>
    </message>
    <message>
      <source>A playbook needs a title.</source>
      <translation>Un procediment necessita un títol.</translation>
    </message>
    <message>
      <source>A playbook needs at least one step.</source>
      <translation>Un procediment necessita almenys un pas.</translation>
    </message>
    <message>
      <source>A reply in the conversation[ #{number}] was not sent. Send it again or discard it, then resolve.</source>
      <translation>Una resposta a la conversa[ #{number}] no s’ha enviat. Torna-la a enviar o descarta-la, i després resol.</translation>
    </message>
    <message>
      <source>A reply of yours is begun there. Finish that one, or discard it.</source>
      <translation>Hi ha una resposta teva començada. Acaba-la o descarta-la.</translation>
    </message>
    <message>
      <source>A saved search needs a name and something to look for.</source>
      <translation>Una cerca desada necessita un nom i alguna cosa per cercar.</translation>
    </message>
    <message>
      <source>A secret[ for {field}] is needed. Type it when asked[, or pipe it in with {option}].</source>
      <translation>Cal un secret[ per a {field}]. Escriu-lo quan es demani[, o passa’l per l’entrada estàndard amb {option}].</translation>
    </message>
    <message>
      <source>A setting of the account is missing[: “{field}”]. Fill it in.</source>
      <translation>Falta una opció del compte[: «{field}»]. Emplena-la.</translation>
    </message>
    <message>
      <source>A tag is one line of at most 60 characters[, not “{tag}”].</source>
      <translation>Una etiqueta és una línia de 60 caràcters com a màxim[, no «{tag}»].</translation>
    </message>
    <message>
      <source>A template needs a title.</source>
      <translation>Una plantilla necessita un títol.</translation>
    </message>
    <message>
      <source>An account[ of kind {kind}] has no such setting[: “{field}”].</source>
      <translation>Un compte[ de tipus {kind}] no té aquesta opció[: «{field}»].</translation>
    </message>
    <message>
      <source>An address of your own cannot be blocked[: {address}].</source>
      <translation>Una adreça teva no es pot blocar[: {address}].</translation>
    </message>
    <message>
      <source>An agent needs a name. Give one.</source>
      <translation>Un agent necessita un nom. Dona-n’hi un.</translation>
    </message>
    <message>
      <source>An article needs a title in each of its languages.</source>
      <translation>Un article necessita un títol en cadascuna de les seves llengües.</translation>
    </message>
    <message>
      <source>An unsecured connection is allowed to this computer only[, not to {server}]. Choose TLS or STARTTLS.</source>
      <translation>Una connexió no protegida només es permet amb aquest ordinador[, no amb {server}]. Tria TLS o STARTTLS.</translation>
    </message>
    <message>
      <source>Another program is sending this message already. Wait for its result.</source>
      <translation>Un altre programa ja està enviant aquest missatge. Espera’n el resultat.</translation>
    </message>
    <message>
      <source>Another program is using the workspace[ in {path}]. Close it, or wait until it is done, and try again.</source>
      <translation>Un altre programa està usant l’espai de treball[ a {path}]. Tanca’l, o espera que acabi, i torna-ho a provar.</translation>
    </message>
    <message>
      <source>Another program reads this bot's messages at the same time. Stop it there; Nightdesk goes on by itself. If nobody knows it, make a new token at @BotFather.</source>
      <translation>Un altre programa llegeix alhora els missatges d’aquest bot. Atura’l; el Nightdesk continua tot sol. Si ningú no el coneix, crea un testimoni nou amb @BotFather.</translation>
    </message>
    <message>
      <source>Another template has this short code already[: “{code}”]. Choose another one.</source>
      <translation>Una altra plantilla ja té aquest codi[: “{code}”]. Tria’n un altre.</translation>
    </message>
    <message>
      <source>At the provider[ {provider}] IMAP must be switched on first[: {url}].</source>
      <translation>Al proveïdor[ {provider}] primer cal activar IMAP[: {url}].</translation>
    </message>
    <message>
      <source>Attachments[ ({n})] belong to no message.</source>
      <translation>Hi ha adjunts[ ({n})] que no pertanyen a cap missatge.</translation>
    </message>
    <message>
      <source>Braces are opened here and never closed.</source>
      <translation>Aquí s’obren claus que no es tanquen mai.</translation>
    </message>
    <message>
      <source>Conversations[ ({n})] have a status that does not exist.</source>
      <translation>Hi ha converses[ ({n})] amb un estat que no existeix.</translation>
    </message>
    <message>
      <source>Conversations[ ({n})] hold no message.</source>
      <translation>Hi ha converses[ ({n})] sense cap missatge.</translation>
    </message>
    <message>
      <source>Deleted messages[ ({n})] are still there.</source>
      <translation>Hi ha missatges esborrats[ ({n})] que encara hi són.</translation>
    </message>
    <message>
      <source>Entries of the history[ ({n})] lack the change they belong to.</source>
      <translation>Hi ha entrades de l’historial[ ({n})] sense el canvi al qual pertanyen.</translation>
    </message>
    <message>
      <source>Entries[ of “{table}”] name others that do not exist[ ({n})].</source>
      <translation>Hi ha entrades[ de «{table}»] que n’anomenen d’altres que no existeixen[ ({n})].</translation>
    </message>
    <message>
      <source>Files like this[: {name}] cannot be sent on this channel. Choose another form, or another channel.</source>
      <translation>Fitxers com aquest[: {name}] no es poden enviar per aquest canal. Tria un altre format o un altre canal.</translation>
    </message>
    <message>
      <source>For this account there is nothing to be put onto a website.</source>
      <translation>Per a aquest compte no hi ha res per posar en un web.</translation>
    </message>
    <message>
      <source>It was stopped. Everything is as it was before.</source>
      <translation>S’ha aturat. Tot és com abans.</translation>
    </message>
    <message>
      <source>Looking for mail was stopped. What has arrived is stored.</source>
      <translation>La cerca de correu s’ha aturat. El que ha arribat està desat.</translation>
    </message>
    <message>
      <source>Many messages vanished from the folder[ {folder}] at once[: {gone} of {known}]. All of them are kept here. If that was meant, say so with “nightdesk account accept-loss[ {account}]”; else look into the mailbox with another program. After a day they are marked as gone.</source>
      <translation>Molts missatges han desaparegut de la carpeta[ {folder}] de cop[: {gone} de {known}]. Aquí es conserven tots. Si era volgut, digues-ho amb “nightdesk account accept-loss[ {account}]”; si no, mira a la bústia amb un altre programa. Al cap d’un dia es marquen com a desapareguts.</translation>
    </message>
    <message>
      <source>Merged conversations[ ({n})] do not lead to where they were merged.</source>
      <translation>Hi ha converses unides[ ({n})] que no porten a aquella a què es van unir.</translation>
    </message>
    <message>
      <source>Messages of this account came in meanwhile. Remove its history once more.</source>
      <translation>Mentrestant han arribat missatges d’aquest compte. Suprimeix-ne l’historial un altre cop.</translation>
    </message>
    <message>
      <source>Messages[ ({n})] have no original.</source>
      <translation>Hi ha missatges[ ({n})] sense original.</translation>
    </message>
    <message>
      <source>Messages[ ({n})] have no text.</source>
      <translation>Hi ha missatges[ ({n})] sense text.</translation>
    </message>
    <message>
      <source>Nightdesk is running already[ with {path}] but does not respond. Close its window, or end it, and try again.</source>
      <translation>El Nightdesk ja està en marxa[ amb {path}], però no respon. Tanca’n la finestra, o acaba’l, i torna-ho a provar.</translation>
    </message>
    <message>
      <source>Nightdesk was closed before it answered. Look whether the change was made, and repeat it if not.</source>
      <translation>El Nightdesk s’ha tancat abans de respondre. Mira si el canvi s’ha fet i, si no, repeteix-lo.</translation>
    </message>
    <message>
      <source>Nightdesk was ended without closing the workspace. Nothing stored is lost.</source>
      <translation>El Nightdesk ha acabat sense tancar l’espai de treball. Res del que s’ha desat s’ha perdut.</translation>
    </message>
    <message>
      <source>No dictionary was found[ for {language}]. Install one, for instance hunspell-en-gb.</source>
      <translation>No hi ha cap diccionari[ per a {language}]. Instal·la'n un, per exemple hunspell-ca.</translation>
    </message>
    <message>
      <source>No files can be sent from this account[: {account}]. Take them out, or write by another channel.</source>
      <translation>Des d'aquest compte[: {account}] no es poden enviar fitxers. Treu-los, o escriu per un altre canal.</translation>
    </message>
    <message>
      <source>No mail was found[ in {path}]. Name an mbox file, a Maildir, .eml files or a folder of them.</source>
      <translation>No s’ha trobat correu[ a {path}]. Indica un fitxer mbox, un Maildir, fitxers .eml o una carpeta que en tingui.</translation>
    </message>
    <message>
      <source>No password is stored[ for {name}]. Give it again with “nightdesk account set”.</source>
      <translation>No hi ha cap contrasenya desada[ per a {name}]. Torna-la a donar amb «nightdesk account set».</translation>
    </message>
    <message>
      <source>No people were found in the file[ {path}]. It should be a CSV table with a line of titles, or vCards.</source>
      <translation>No s’ha trobat ningú al fitxer[ {path}]. Ha de ser una taula CSV amb una línia de títols, o vCards.</translation>
    </message>
    <message>
      <source>No time to come is meant[ by “{text}”] here. Write “tomorrow 9” or “2026-12-03 10:00”.</source>
      <translation>Aquí no s’entén cap moment futur[ a «{text}»]. Escriu «demà a les 9» o «2026-12-03 10:00».</translation>
    </message>
    <message>
      <source>No working mail servers were found[ for {address}]. Ask the provider for them and give them with --imap and --smtp.</source>
      <translation>No s’han trobat servidors de correu que funcionin[ per a {address}]. Demana’ls al proveïdor i indica’ls amb --imap i --smtp.</translation>
    </message>
    <message>
      <source>Nobody signed in with the browser[ within {seconds} seconds]. Nothing was changed; try again.</source>
      <translation>Ningú no ha entrat amb el navegador[ en {seconds} segons]. No s’ha canviat res; torna-ho a provar.</translation>
    </message>
    <message>
      <source>Nothing came on the standard input[ for {field}]. Pipe the secret in.</source>
      <translation>No ha arribat res per l’entrada estàndard[ per a {field}]. Passa-hi el secret.</translation>
    </message>
    <message>
      <source>Nothing can be written by telephone. Call them back, or connect an account by which they can be written to.</source>
      <translation>Per telèfon no es pot escriure. Torna la trucada, o connecta un compte amb què se'ls pugui escriure.</translation>
    </message>
    <message>
      <source>Nothing can be written in the folder[: {path}]. Give yourself the right to write there, or choose another one in the account's settings.</source>
      <translation>No es pot escriure a la carpeta[: {path}]. Dona’t dret d’escriure-hi, o tria’n una altra a la configuració del compte.</translation>
    </message>
    <message>
      <source>Nothing can be written to the folder[ {path}][: {detail}]. Choose another one.</source>
      <translation>No es pot escriure a la carpeta[ {path}][: {detail}]. Tria’n una altra.</translation>
    </message>
    <message>
      <source>Nothing may be written in this room.[ The service {server} said: “{words}”.] Ask whoever keeps the room, or write by another channel.</source>
      <translation>En aquesta sala no s'hi pot escriure.[ El servei {server} ha dit: “{words}”.] Parla amb qui porta la sala o escriu per un altre canal.</translation>
    </message>
    <message>
      <source>Nothing was erased: the name does not match. Repeat it exactly as it is[: {name}].</source>
      <translation>No s’ha esborrat res: el nom no coincideix. Repeteix-lo tal com és[: {name}].</translation>
    </message>
    <message>
      <source>Nothing would stay behind. Choose some of the messages.</source>
      <translation>No quedaria res enrere. Tria alguns dels missatges.</translation>
    </message>
    <message>
      <source>On this channel a customer has to write first. Write by another channel, or wait until they do.</source>
      <translation>En aquest canal és el client qui ha d’escriure primer. Escriu per un altre canal o espera que ho faci.</translation>
    </message>
    <message>
      <source>On this channel a message goes to one person. Take the others out.</source>
      <translation>Per aquest canal un missatge va a una sola persona. Treu les altres.</translation>
    </message>
    <message>
      <source>Only the first 200,000 people were read. Divide the file into several.</source>
      <translation>Només s’han llegit les primeres 200.000 persones. Divideix el fitxer en diversos.</translation>
    </message>
    <message>
      <source>Originals[ ({n})] belong to no message.</source>
      <translation>Hi ha originals[ ({n})] que no pertanyen a cap missatge.</translation>
    </message>
    <message>
      <source>Outgoing messages[ ({n})] are in a state that cannot be[: {why}].</source>
      <translation>Hi ha missatges de sortida[ ({n})] en un estat que no pot ser[: {why}].</translation>
    </message>
    <message>
      <source>Packs of originals[ ({n})] belong to no message.</source>
      <translation>Hi ha paquets d'originals[ ({n})] que no pertanyen a cap missatge.</translation>
    </message>
    <message>
      <source>Places on the server[ ({n})] belong to no message.</source>
      <translation>Hi ha llocs al servidor[ ({n})] que no pertanyen a cap missatge.</translation>
    </message>
    <message>
      <source>Reading encrypted rooms needs the package matrix-nio, which is not installed. Install it[ (pip install '{package}')], or switch encrypted rooms off in the account's settings.</source>
      <translation>Per llegir sales xifrades cal el paquet matrix-nio, que no està instal·lat. Instal·la'l[ (pip install '{package}')] o desactiva les sales xifrades a la configuració del compte.</translation>
    </message>
    <message>
      <source>Rows of the list of customers[ ({n})] are out of date; they can be made anew.</source>
      <translation>Hi ha línies de la llista de clients[ ({n})] desactualitzades; es poden refer.</translation>
    </message>
    <message>
      <source>Rows of the queue[ ({n})] are out of date; they can be made anew.</source>
      <translation>Hi ha files de la cua[ ({n})] desfasades; es poden refer.</translation>
    </message>
    <message>
      <source>SQLite[ {version}] is older than 3.51.3 and can damage a workspace. Install the package pysqlite3, or set NIGHTDESK_OLD_SQLITE=1 to use it at your own risk.</source>
      <translation>L’SQLite[ {version}] és anterior al 3.51.3 i pot malmetre un espai de treball. Instal·la el paquet pysqlite3, o defineix NIGHTDESK_OLD_SQLITE=1 per usar-lo sota la teva responsabilitat.</translation>
    </message>
    <message>
      <source>Several customers fit[ “{name}”]. Name one by an address or its id.</source>
      <translation>Diversos clients hi encaixen[: “{name}”]. Indica’n un per una adreça o pel seu identificador.</translation>
    </message>
    <message>
      <source>Some files could not be opened[: {count}, the first is {path}]. Everything else is stored. Check their permissions and import again; nothing is stored twice.</source>
      <translation>Alguns fitxers no s’han pogut obrir[: {count}, el primer és {path}]. Tota la resta està desada. Revisa’n els permisos i torna a importar; res no es desa dues vegades.</translation>
    </message>
    <message>
      <source>Somebody wrote in this conversation since you began. Read it, then send.</source>
      <translation>Algú ha escrit en aquesta conversa des que has començat. Llegeix-ho i després envia.</translation>
    </message>
    <message>
      <source>Something is still without a value[: {names}]. Fill it in, then send.</source>
      <translation>Encara falta un valor[: {names}]. Omple’l i després envia.</translation>
    </message>
    <message>
      <source>Something stands between this computer and the server[ {server}][ ({words})]. If this network wants a sign-in of its own (a hotel, a train), open a page in the browser first. No password was sent; Nightdesk tries again by itself.</source>
      <translation>Alguna cosa s’interposa entre aquest ordinador i el servidor[ {server}][ ({words})]. Si aquesta xarxa demana un inici de sessió propi (un hotel, un tren), obre abans una pàgina al navegador. No s’ha enviat cap contrasenya; el Nightdesk ho torna a provar sol.</translation>
    </message>
    <message>
      <source>Something went wrong inside Nightdesk[ ({error})]. The log has the details; your work is stored.</source>
      <translation>Alguna cosa ha anat malament dins del Nightdesk[ ({error})]. El registre en té els detalls; la teva feina està desada.</translation>
    </message>
    <message>
      <source>Spell check needs the extra “spell”: pip install nightdesk[spell].</source>
      <translation>El corrector necessita l'extra “spell”: pip install nightdesk[spell].</translation>
    </message>
    <message>
      <source>Stopped. Nothing of the customer was erased.</source>
      <translation>Aturat. No s’ha esborrat res del client.</translation>
    </message>
    <message>
      <source>Texts[ ({n})] belong to no message.</source>
      <translation>Hi ha textos[ ({n})] que no pertanyen a cap missatge.</translation>
    </message>
    <message>
      <source>That is no address of a person there[: “{name}”]. It looks like @name:example.org.</source>
      <translation>Això no és l'adreça d'una persona allà[: «{name}»]. Té la forma @nom:example.org.</translation>
    </message>
    <message>
      <source>That time has passed. Choose a later one.</source>
      <translation>Aquesta hora ja ha passat. Tria'n una de més tard.</translation>
    </message>
    <message>
      <source>The account SID is not right: it begins with AC and has 34 characters. Copy it from the first page of Twilio's console.</source>
      <translation>El SID del compte no és correcte: comença per AC i té 34 caràcters. Copia'l de la primera pàgina de la consola de Twilio.</translation>
    </message>
    <message>
      <source>The account at the service[ {server}] is not active[: {words}]. Look into its console[ at {console}], then check again.</source>
      <translation>El compte al servei[ {server}] no està actiu[: {words}]. Mira-ho a la consola[ a {console}] i torna a comprovar.</translation>
    </message>
    <message>
      <source>The account this was to be sent from was removed. Connect it again and send it, or cancel the message.</source>
      <translation>El compte des d’on s’havia d’enviar s’ha tret. Torna’l a connectar i envia-ho, o cancel·la el missatge.</translation>
    </message>
    <message>
      <source>The account[ {account}] does not work yet[: {step}].[ “{words}”.] Correct its settings and check again.</source>
      <translation>El compte[ {account}] encara no funciona[: {step}].[ «{words}».] Corregeix-ne les opcions i torna a comprovar.</translation>
    </message>
    <message>
      <source>The account[ {account}] is not signed in yet. Sign in with the browser: “nightdesk account sign-in”.</source>
      <translation>El compte[ {account}] encara no ha entrat. Entra amb el navegador: «nightdesk account sign-in».</translation>
    </message>
    <message>
      <source>The account[ {account}] signs in with a password. Choose the browser with “nightdesk account set --auth oauth2”.</source>
      <translation>El compte[ {account}] entra amb una contrasenya. Tria el navegador amb «nightdesk account set --auth oauth2».</translation>
    </message>
    <message>
      <source>The account[ {name}] and its history[, {messages} messages in {conversations} conversations,] would be deleted for good. Nothing was done; add --yes if that is meant.</source>
      <translation>El compte[ {name}] i el seu historial[, {messages} missatges en {conversations} converses,] s'esborrarien per sempre. No s'ha fet res; afegeix --yes si és això el que vols.</translation>
    </message>
    <message>
      <source>The account[ “{name}”] sends nothing. Choose another one.</source>
      <translation>El compte[ «{name}»] no envia res. Tria’n un altre.</translation>
    </message>
    <message>
      <source>The address is no longer there. Look at the customer again.</source>
      <translation>L’adreça ja no hi és. Torna a mirar el client.</translation>
    </message>
    <message>
      <source>The address[ {address}] belongs to another customer already[: {name}]. If they are the same person, merge the two.</source>
      <translation>L’adreça[ {address}] ja pertany a un altre client[: {name}]. Si són la mateixa persona, uneix-los.</translation>
    </message>
    <message>
      <source>The address[ {address}] is none of the account's. Choose one of its own, or add it to the account's other addresses.</source>
      <translation>L’adreça[ {address}] no és del compte. Tria’n una de les seves, o afegeix-la a les altres adreces del compte.</translation>
    </message>
    <message>
      <source>The address[ “{address}”] cannot be used. Write it like anna@example.com.</source>
      <translation>L’adreça[ «{address}»] no serveix. Escriu-la com anna@example.com.</translation>
    </message>
    <message>
      <source>The answer could not be written into the folder[ {path}][: {words}]. Make room there; Nightdesk tries again by itself.</source>
      <translation>No s’ha pogut escriure la resposta a la carpeta[ {path}][: {words}]. Fes-hi lloc; el Nightdesk ho torna a provar tot sol.</translation>
    </message>
    <message>
      <source>The archive sends nothing. Reply from an account that does.</source>
      <translation>L’arxiu no envia res. Respon des d’un compte que ho faci.</translation>
    </message>
    <message>
      <source>The backup was stopped. The earlier ones are as they were.</source>
      <translation>La còpia s’ha aturat. Les anteriors són com eren.</translation>
    </message>
    <message>
      <source>The backup[ {path}] could not be made; the earlier ones are untouched.[ Details: “{detail}”.] Check the disk and try again.</source>
      <translation>La còpia[ {path}] no s’ha pogut fer; les anteriors queden com estaven.[ Detalls: «{detail}».] Revisa el disc i torna-ho a provar.</translation>
    </message>
    <message>
      <source>The bot may not write there: they blocked it, or took it out of the group.[ Telegram said: “{words}”.] Write by another channel, or wait until they write.</source>
      <translation>El bot no hi pot escriure: l’han blocat o tret del grup.[ Telegram ha dit: “{words}”.] Escriu per un altre canal o espera que escriguin.</translation>
    </message>
    <message>
      <source>The business needs a name. Give one.</source>
      <translation>El negoci necessita un nom. Posa-n’hi un.</translation>
    </message>
    <message>
      <source>The certificate of the server[ {server}] is not trusted[ ({words})]. No password was sent. Check the server's name, or name its authority's file with --ca.</source>
      <translation>El certificat del servidor[ {server}] no és de confiança[ ({words})]. No s’ha enviat cap contrasenya. Revisa el nom del servidor, o indica el fitxer de la seva autoritat amb --ca.</translation>
    </message>
    <message>
      <source>The certificate of the server[ {server}] is not trusted[ ({words})]. No password was sent.[ If you know that its fingerprint is {fingerprint}, trust it with “nightdesk account set --pinned {pins}”.]</source>
      <translation>El certificat del servidor[ {server}] no és de confiança[ ({words})]. No s’ha enviat cap contrasenya.[ Si saps que la seva empremta és {fingerprint}, confia-hi amb «nightdesk account set --pinned {pins}».]</translation>
    </message>
    <message>
      <source>The connection broke while the message was handed over[ to {server}]: it may have been sent or not[ ({words})]. It is not sent again by itself; look into Sent or ask, then decide: “nightdesk outbox” names the ways on.</source>
      <translation>La connexió ha caigut mentre es lliurava el missatge[ a {server}]: pot haver sortit o no[ ({words})]. No es torna a enviar sol; mira a Enviats o pregunta, i després decideix: “nightdesk outbox” diu com.</translation>
    </message>
    <message>
      <source>The counter[ “{name}”] is behind what was given[: {has} of {used}].</source>
      <translation>El comptador[ «{name}»] va per darrere del que ja s’ha assignat[: {has} de {used}].</translation>
    </message>
    <message>
      <source>The counts beside the views are wrong; they can be made anew.</source>
      <translation>Els recomptes al costat de les vistes són incorrectes; es poden refer.</translation>
    </message>
    <message>
      <source>The customer asked for no more texts (STOP). Nothing can be sent until they write START; call them, or write by another channel.</source>
      <translation>El client ha demanat no rebre més missatges (STOP). No es pot enviar res fins que escrigui START; truca-li, o escriu per un altre canal.</translation>
    </message>
    <message>
      <source>The disk is full[, {path} cannot be written]. Make room; nothing that was stored is lost.</source>
      <translation>El disc és ple[, {path} no es pot escriure]. Fes lloc; res del que s’ha desat es perd.</translation>
    </message>
    <message>
      <source>The field is no longer there. Look at the customer again.</source>
      <translation>El camp ja no hi és. Torna a mirar el client.</translation>
    </message>
    <message>
      <source>The file is no longer there[ at {server}]. Ask the customer to send it again.</source>
      <translation>El fitxer ja no hi és[ a {server}]. Demana al client que el torni a enviar.</translation>
    </message>
    <message>
      <source>The file of certificates[ {file}] cannot be used[ ({words})]. Give a PEM file that can be read.</source>
      <translation>El fitxer de certificats[ {file}] no serveix[ ({words})]. Dona un fitxer PEM que es pugui llegir.</translation>
    </message>
    <message>
      <source>The file[ {file}] in the feed's folder cannot be read[: {other}]. It is taken as soon as it can. The others were taken.</source>
      <translation>El fitxer[ {file}] de la carpeta del canal no es pot llegir[: {other}]. S’agafarà tan bon punt es pugui. Els altres s’han agafat.</translation>
    </message>
    <message>
      <source>The file[ {file}] in the feed's folder is no JSON, or only half of it. It stays there: correct it, or take it away. The others were taken.</source>
      <translation>El fitxer[ {file}] de la carpeta del canal no és JSON, o només a mitges. S’hi queda: corregeix-lo o treu-lo. Els altres s’han agafat.</translation>
    </message>
    <message>
      <source>The file[ {file}] in the feed's folder is not what the schema says: each message needs an id of its own. It stays there: correct it, or take it away. The others were taken.</source>
      <translation>El fitxer[ {file}] de la carpeta del canal no és com diu l’esquema: cada missatge necessita un id propi. S’hi queda: corregeix-lo o treu-lo. Els altres s’han agafat.</translation>
    </message>
    <message>
      <source>The file[ {file}] in the feed's folder is too large[: {other}], more than 64 MB. It stays there: take it away. The others were taken.</source>
      <translation>El fitxer[ {file}] de la carpeta del canal és massa gros[: {other}], de més de 64 MB. S’hi queda: treu-lo. Els altres s’han agafat.</translation>
    </message>
    <message>
      <source>The file[ {file}] in the feed's folder names a file that does not lie below in/[: {other}]. It stays there: correct it, or take it away. The others were taken.</source>
      <translation>El fitxer[ {file}] de la carpeta del canal anomena un fitxer que no és dins d’in/[: {other}]. S’hi queda: corregeix-lo o treu-lo. Els altres s’han agafat.</translation>
    </message>
    <message>
      <source>The file[ {file}] in the feed's folder names a file that is not there[: {other}]. It is taken as soon as that is there, too. The others were taken.</source>
      <translation>El fitxer[ {file}] de la carpeta del canal anomena un fitxer que no hi és[: {other}]. S’agafarà tan bon punt també hi sigui. Els altres s’han agafat.</translation>
    </message>
    <message>
      <source>The file[ {name}] is too large for this channel[: {limit} at most]. Make it smaller, or send it another way.</source>
      <translation>El fitxer[ {name}] és massa gran per a aquest canal[: {limit} com a màxim]. Fes-lo més petit, o envia'l d'una altra manera.</translation>
    </message>
    <message>
      <source>The file[ {path}] cannot be read. Check its permissions.</source>
      <translation>El fitxer[ {path}] no es pot llegir. Revisa’n els permisos.</translation>
    </message>
    <message>
      <source>The file[ {path}] cannot be read[: {detail}]. Check that it is there and yours.</source>
      <translation>El fitxer[ {path}] no es pot llegir[: {detail}]. Comprova que hi sigui i que sigui teu.</translation>
    </message>
    <message>
      <source>The file[ {path}] cannot be written[: {detail}]. Choose another place.</source>
      <translation>El fitxer[ {path}] no es pot escriure[: {detail}]. Tria un altre lloc.</translation>
    </message>
    <message>
      <source>The file[ {path}] does not exist. Check the name.</source>
      <translation>El fitxer[ {path}] no existeix. Revisa el nom.</translation>
    </message>
    <message>
      <source>The file[ {path}] holds no playbook that can be read[: {detail}]. It should be a Markdown checklist, a folder of them, or an export of Nightdesk.</source>
      <translation>El fitxer[ {path}] no té cap procediment que es pugui llegir[: {detail}]. Ha de ser una llista de passos en Markdown, una carpeta de llistes, o una exportació de Nightdesk.</translation>
    </message>
    <message>
      <source>The file[ {path}] holds no templates that can be read[: {detail}]. It should be a CSV table with a line of titles, a text file, or an export of Nightdesk.</source>
      <translation>El fitxer[ {path}] no conté plantilles que es puguin llegir[: {detail}]. Ha de ser una taula CSV amb una línia de títols, un fitxer de text o una exportació del Nightdesk.</translation>
    </message>
    <message>
      <source>The file[ {path}] is no usable backup. Nothing was changed; choose another one.[ Details: “{detail}”.]</source>
      <translation>El fitxer[ {path}] no és una còpia utilitzable. No s’ha canviat res; tria’n una altra.[ Detalls: «{detail}».]</translation>
    </message>
    <message>
      <source>The file[ {path}] is too large[: the limit is {mb} MB]. Divide it into several.</source>
      <translation>El fitxer[ {path}] és massa gran[: el límit és {mb} MB]. Divideix-lo en diversos.</translation>
    </message>
    <message>
      <source>The file[ “{name}”] is too large for a template[: the limit is {mb} MB].</source>
      <translation>El fitxer[ “{name}”] és massa gran per a una plantilla[: el límit és de {mb} MB].</translation>
    </message>
    <message>
      <source>The folder has to be named from the root of the disk on[: {path}]. Choose it.</source>
      <translation>La carpeta s’ha d’indicar des de l’arrel del disc[: {path}]. Tria-la.</translation>
    </message>
    <message>
      <source>The folder is not there[: {path}]. Connect its disk, or make the folder; Nightdesk tries again by itself.</source>
      <translation>La carpeta no hi és[: {path}]. Connecta’n el disc, o crea la carpeta; el Nightdesk ho torna a provar tot sol.</translation>
    </message>
    <message>
      <source>The folder[ {folder}] was replaced on the server while it was read. It is read again by itself; nothing is stored twice.</source>
      <translation>La carpeta[ {folder}] s’ha substituït al servidor mentre es llegia. Es torna a llegir sola; res no es desa dues vegades.</translation>
    </message>
    <message>
      <source>The gateway[ {server}] did not accept the user name and password.[ It said: “{words}”.] The app on the phone shows them below its address; give them here. What waits to be sent is kept.</source>
      <translation>La passarel·la[ {server}] no ha acceptat el nom d’usuari i la contrasenya.[ Ha dit: “{words}”.] L’aplicació del telèfon els mostra sota l’adreça; posa’ls aquí. El que espera per enviar-se es conserva.</translation>
    </message>
    <message>
      <source>The gateway[ {server}] does not know what it was asked for. Check its address, and update the app on the phone.</source>
      <translation>La passarel·la[ {server}] no coneix el que se li ha demanat. Comprova’n l’adreça i actualitza l’aplicació del telèfon.</translation>
    </message>
    <message>
      <source>The gateway[ {server}] has this message already; it is not sent again.</source>
      <translation>La passarel·la[ {server}] ja té aquest missatge; no s’envia una altra vegada.</translation>
    </message>
    <message>
      <source>The import was stopped. Start it again to go on; nothing is stored twice.</source>
      <translation>La importació s’ha aturat. Torna-la a començar per continuar; res no es desa dues vegades.</translation>
    </message>
    <message>
      <source>The keyring could not do its work[ ({detail})]. Restart it and try again; meanwhile passwords can come from the environment (NIGHTDESK_SECRETS=env).</source>
      <translation>El clauer no ha pogut fer la seva feina[ ({detail})]. Reinicia’l i torna-ho a provar; mentrestant les contrasenyes poden venir de l’entorn (NIGHTDESK_SECRETS=env).</translation>
    </message>
    <message>
      <source>The keyring did not answer[ within {seconds} seconds]. Look for its question on the screen, then try again.</source>
      <translation>El clauer no ha respost[ en {seconds} segons]. Busca la seva pregunta a la pantalla i torna-ho a provar.</translation>
    </message>
    <message>
      <source>The keyring is locked. Unlock it and try again.</source>
      <translation>El clauer està blocat. Desbloqueja’l i torna-ho a provar.</translation>
    </message>
    <message>
      <source>The list cannot be left from here.[ Its page is {url}.] Look in the message for a way out.</source>
      <translation>No es pot deixar la llista des d’aquí.[ La seva pàgina és {url}.] Busca al missatge una manera de sortir-ne.</translation>
    </message>
    <message>
      <source>The list did not take the wish to leave it.[ It said: “{words}”.] Try again later, or look in the message for another way.</source>
      <translation>La llista no ha acceptat la petició de deixar-la.[ Ha dit: «{words}».] Torna-ho a provar més tard, o busca una altra manera al missatge.</translation>
    </message>
    <message>
      <source>The master password does not open the vault[ {path}]. Try again, or correct NIGHTDESK_VAULT_KEY.</source>
      <translation>La contrasenya mestra no obre el cofre[ {path}]. Torna-ho a provar, o corregeix NIGHTDESK_VAULT_KEY.</translation>
    </message>
    <message>
      <source>The message asks for no answer to an invitation. Write one by hand.</source>
      <translation>El missatge no demana resposta a una invitació. Escriu-ne una a mà.</translation>
    </message>
    <message>
      <source>The message has been sent; it cannot be taken back.</source>
      <translation>El missatge ja s’ha enviat; no es pot retirar.</translation>
    </message>
    <message>
      <source>The message has no recipient. Add one under To, Cc or Bcc.</source>
      <translation>El missatge no té destinatari. Afegeix-ne un a Per a, Cc o Bcc.</translation>
    </message>
    <message>
      <source>The message has no such part[: {part}].</source>
      <translation>El missatge no té aquesta part[: {part}].</translation>
    </message>
    <message>
      <source>The message is too large for the server[: it has {size}, and {limit} is the most].[ It said: “{words}”.] Send the files another way.</source>
      <translation>El missatge és massa gran per al servidor[: té {size}, i el màxim és {limit}].[ Ha dit: «{words}».] Envia els fitxers d’una altra manera.</translation>
    </message>
    <message>
      <source>The message was sent, but the server refused the copy[ in {folder}].[ It said: “{words}”.] Check the folder for sent mail in the account's settings.</source>
      <translation>El missatge s’ha enviat, però el servidor ha refusat la còpia[ a {folder}].[ Ha dit: «{words}».] Revisa la carpeta d’enviats a les opcions del compte.</translation>
    </message>
    <message>
      <source>The message's own number[ {id}] cannot be used. Write the message anew.</source>
      <translation>El número propi del missatge[ {id}] no serveix. Torna a escriure el missatge.</translation>
    </message>
    <message>
      <source>The message[ {id}] has no source: it was written here.</source>
      <translation>El missatge[ {id}] no té original: s’ha escrit aquí.</translation>
    </message>
    <message>
      <source>The newest backup is[ {days}] days old. See that there is room on the disk, and make one with “nightdesk backup”.</source>
      <translation>La còpia de seguretat més recent té[ {days}] dies. Comprova que hi hagi espai al disc i fes-ne una amb “nightdesk backup”.</translation>
    </message>
    <message>
      <source>The number of this account is not one of yours at the service[ {server}].[ It said: “{words}”.] Choose one[ at {console}] and give it in the account's settings.</source>
      <translation>El número d'aquest compte no és un dels teus al servei[ {server}].[ Ha dit: “{words}”.] Tria'n un[ a {console}] i posa'l a la configuració del compte.</translation>
    </message>
    <message>
      <source>The original of some messages[ ({n})] has changed on the disk. A backup may have it.</source>
      <translation>L’original d’alguns missatges[ ({n})] ha canviat al disc. Potser una còpia el té.</translation>
    </message>
    <message>
      <source>The password holds characters that the server[ {server}] cannot take. Choose another one there, or an app password.</source>
      <translation>La contrasenya té caràcters que el servidor[ {server}] no accepta. Tria-n’hi una altra, o una contrasenya d’aplicació.</translation>
    </message>
    <message>
      <source>The password stored[ for {name}] is incomplete. Give it again with “nightdesk account set”.</source>
      <translation>La contrasenya desada[ per a {name}] és incompleta. Torna-la a donar amb «nightdesk account set».</translation>
    </message>
    <message>
      <source>The password[ of {name}] is expected in the environment. Set it there[ as {variable}] and start again.</source>
      <translation>La contrasenya[ de {name}] s’espera a l’entorn. Posa-l’hi[ com a {variable}] i torna a començar.</translation>
    </message>
    <message>
      <source>The playbook has no such step[: {name}]. It may have changed meanwhile.</source>
      <translation>El procediment no té aquest pas[: {name}]. Potser ha canviat mentrestant.</translation>
    </message>
    <message>
      <source>The playbook has too many steps[: the limit is {most}]. Make two of it.</source>
      <translation>El procediment té massa passos[: el límit és {most}]. Fes-ne dos.</translation>
    </message>
    <message>
      <source>The post that this answers is no longer there[ at {server}]. Write to them alone, or by another channel.</source>
      <translation>La publicació a què respon això ja no hi és[ a {server}]. Escriu només a aquesta persona o per un altre canal.</translation>
    </message>
    <message>
      <source>The provider[ {provider}] did not accept the password[ of {account}].[ It said: “{words}”.] It wants an app password, not the one for its web pages: make one[ at {url}] and give it here.</source>
      <translation>El proveïdor[ {provider}] no ha acceptat la contrasenya[ de {account}].[ Ha dit: «{words}».] Vol una contrasenya d’aplicació, no la de les seves pàgines web: crea’n una[ a {url}] i dona-la aquí.</translation>
    </message>
    <message>
      <source>The provider[ {provider}] did not let us in[ to {account}].[ It said: “{words}”.] Check the password, and that IMAP is switched on in its settings[: {url}].</source>
      <translation>El proveïdor[ {provider}] no ens ha deixat entrar[ a {account}].[ Ha dit: «{words}».] Revisa la contrasenya, i que IMAP estigui activat a la configuració del proveïdor[: {url}].</translation>
    </message>
    <message>
      <source>The provider[ {provider}] does not know this OAuth client.[ It said: “{words}”.] Check the client id and secret.</source>
      <translation>El proveïdor[ {provider}] no coneix aquest client OAuth.[ Ha dit: «{words}».] Revisa l’id i el secret del client.</translation>
    </message>
    <message>
      <source>The provider[ {provider}] does not let mail programs in (no IMAP). Have its mail forwarded to another mailbox, and connect that one.</source>
      <translation>El proveïdor[ {provider}] no deixa entrar els programes de correu (sense IMAP). Fes que reenviï el correu a una altra bústia i connecta aquesta.</translation>
    </message>
    <message>
      <source>The provider[ {provider}] gave a sign-in that does not last (no refresh token). Allow offline access for the client, then sign in again.</source>
      <translation>El proveïdor[ {provider}] ha donat una sessió que no dura (sense refresh token). Permet al client l’accés fora de línia i torna a entrar.</translation>
    </message>
    <message>
      <source>The provider[ {provider}] is reached through its own Bridge on this computer[ ({words})]. Install and start it[ ({url})], and give the password that it shows.</source>
      <translation>Al proveïdor[ {provider}] s’hi arriba amb el seu propi Bridge en aquest ordinador[ ({words})]. Instal·la’l i engega’l[ ({url})], i dona la contrasenya que mostra.</translation>
    </message>
    <message>
      <source>The provider[ {provider}] takes no passwords from mail programs[ ({words})]. Register an OAuth client of your own[ at {url}], give its id with --auth oauth2 --client-id, then sign in with “nightdesk account sign-in”.</source>
      <translation>El proveïdor[ {provider}] no accepta contrasenyes de programes de correu[ ({words})]. Registra un client OAuth propi[ a {url}], dona’n l’id amb --auth oauth2 --client-id i entra amb «nightdesk account sign-in».</translation>
    </message>
    <message>
      <source>The provider[ {provider}] wants an app password here, not the one for its web pages. Make one[ at {url}].</source>
      <translation>El proveïdor[ {provider}] vol aquí una contrasenya d’aplicació, no la de les seves pàgines web. Crea’n una[ a {url}].</translation>
    </message>
    <message>
      <source>The room[ {name}] is encrypted, and encrypted rooms are switched off for this account. Switch them on in its settings, or write by another channel.</source>
      <translation>La sala[ {name}] està xifrada, i les sales xifrades estan desactivades en aquest compte. Activa-les a la configuració o escriu per un altre canal.</translation>
    </message>
    <message>
      <source>The running Nightdesk does not know this request[, “{name}”]; it may be an older version. Close it and try again.</source>
      <translation>El Nightdesk en marxa no coneix aquesta petició[, «{name}»]; potser és una versió més antiga. Tanca’l i torna-ho a provar.</translation>
    </message>
    <message>
      <source>The same customer gets it in another conversation.</source>
      <translation>El mateix client el rep en una altra conversa.</translation>
    </message>
    <message>
      <source>The search index does not fit the messages; it can be made anew.</source>
      <translation>L’índex de cerca no correspon als missatges; es pot refer.</translation>
    </message>
    <message>
      <source>The sender's address[ {address}] cannot be used. Correct it in the account's settings.</source>
      <translation>L’adreça del remitent[ {address}] no serveix. Corregeix-la a les opcions del compte.</translation>
    </message>
    <message>
      <source>The server takes no file as large as this[: {name}][, but {mb} MB at most]. Make it smaller, or allow more at the server.</source>
      <translation>El servidor no accepta un fitxer tan gran[: {name}][, com a molt {mb} MB]. Fes-lo més petit, o permet-ne més al servidor.</translation>
    </message>
    <message>
      <source>The server's name and port cannot be used[: “{value}”]. Write them like mail.example.com:993.</source>
      <translation>El nom i el port del servidor no serveixen[: «{value}»]. Escriu-los com mail.example.com:993.</translation>
    </message>
    <message>
      <source>The server[ {server}] asks to come back later.[ It said: “{words}”.] Nightdesk tries again by itself.</source>
      <translation>El servidor[ {server}] demana que es torni més tard.[ Ha dit: «{words}».] El Nightdesk ho torna a provar sol.</translation>
    </message>
    <message>
      <source>The server[ {server}] cannot be reached[ ({words})]. Nightdesk tries again by itself; if it stays so, check the network and the server's name.</source>
      <translation>No es pot arribar al servidor[ {server}][ ({words})]. El Nightdesk ho torna a provar sol; si continua així, revisa la xarxa i el nom del servidor.</translation>
    </message>
    <message>
      <source>The server[ {server}] cannot send this message[ (it lacks {extension})]. Write the address without special characters, or use another account.</source>
      <translation>El servidor[ {server}] no pot enviar aquest missatge[ (li falta {extension})]. Escriu l’adreça sense caràcters especials, o usa un altre compte.</translation>
    </message>
    <message>
      <source>The server[ {server}] did not accept the sign-in[ of {account}].[ It said: “{words}”.] Sign in again with “nightdesk account sign-in”, as the person whose mailbox it is.</source>
      <translation>El servidor[ {server}] no ha acceptat l’entrada[ de {account}].[ Ha dit: «{words}».] Torna a entrar amb «nightdesk account sign-in», com la persona a qui pertany la bústia.</translation>
    </message>
    <message>
      <source>The server[ {server}] did not accept the user name or password[ of {account}].[ It said: “{words}”.] Check both and give the password again; some providers want an app password.</source>
      <translation>El servidor[ {server}] no ha acceptat el nom o la contrasenya[ de {account}].[ Ha dit: «{words}».] Revisa’ls i torna a donar la contrasenya; alguns proveïdors volen una contrasenya d’aplicació.</translation>
    </message>
    <message>
      <source>The server[ {server}] does not know the host[ {domain}] of the desk's address. Check the address, or add it to the server as a VirtualHost.</source>
      <translation>El servidor[ {server}] no coneix el domini[ {domain}] de l'adreça de l'equip. Comprova l'adreça, o afegeix-lo al servidor com a VirtualHost.</translation>
    </message>
    <message>
      <source>The server[ {server}] does not secure the connection (STARTTLS).[ It said: “{words}”.] No password was sent; use TLS from the start, or check the port.</source>
      <translation>El servidor[ {server}] no protegeix la connexió (STARTTLS).[ Ha dit: «{words}».] No s’ha enviat cap contrasenya; usa TLS des del principi o revisa el port.</translation>
    </message>
    <message>
      <source>The server[ {server}] does not speak TLS on this port[ ({words})]. Check the port, or choose STARTTLS.</source>
      <translation>El servidor[ {server}] no parla TLS en aquest port[ ({words})]. Revisa el port, o tria STARTTLS.</translation>
    </message>
    <message>
      <source>The server[ {server}] gave an answer that makes no sense[ ({words})]. Nightdesk tries again by itself.</source>
      <translation>El servidor[ {server}] ha donat una resposta sense sentit[ ({words})]. El Nightdesk ho torna a provar sol.</translation>
    </message>
    <message>
      <source>The server[ {server}] gives its messages[ in {folder}] no lasting numbers (UIDVALIDITY), so nothing can be fetched safely. Choose another folder or server.</source>
      <translation>El servidor[ {server}] no dona als seus missatges[ a {folder}] números duradors (UIDVALIDITY), així que res no es pot baixar amb seguretat. Tria una altra carpeta o un altre servidor.</translation>
    </message>
    <message>
      <source>The server[ {server}] is busy.[ It said: “{words}”.] Nightdesk tries again by itself.</source>
      <translation>El servidor[ {server}] està ocupat.[ Ha dit: «{words}».] El Nightdesk ho torna a provar sol.</translation>
    </message>
    <message>
      <source>The server[ {server}] keeps no archive of messages[ (it said: “{words}”)], so something could be lost while nobody is signed in. Switch it on there: mod_mam.</source>
      <translation>El servidor[ {server}] no guarda cap arxiu de missatges[ (ha dit: “{words}”)], i es podria perdre alguna cosa mentre no hi ha ningú connectat. Activa’l allà: mod_mam.</translation>
    </message>
    <message>
      <source>The server[ {server}] lets nobody in without a password[ at {host}]. Check the host of the visitors, and give it authentication = “anonymous” at the server.</source>
      <translation>El servidor[ {server}] no deixa entrar ningú sense contrasenya[ a {host}]. Comprova el domini dels visitants i dona-li authentication = “anonymous” al servidor.</translation>
    </message>
    <message>
      <source>The server[ {server}] offers no way to sign in that Nightdesk knows. Ask the provider for an app password or another server.</source>
      <translation>El servidor[ {server}] no ofereix cap manera d’entrar que el Nightdesk conegui. Demana al proveïdor una contrasenya d’aplicació o un altre servidor.</translation>
    </message>
    <message>
      <source>The server[ {server}] refused a recipient[: {address}].[ It said: “{words}”.] The others got the message; correct the address and send to it alone.</source>
      <translation>El servidor[ {server}] ha refusat un destinatari[: {address}].[ Ha dit: «{words}».] Els altres han rebut el missatge; corregeix l’adreça i envia-l’hi només a ell.</translation>
    </message>
    <message>
      <source>The server[ {server}] refused the message.[ It said: “{words}”.] Change it and send it again.</source>
      <translation>El servidor[ {server}] ha refusat el missatge.[ Ha dit: «{words}».] Canvia’l i torna’l a enviar.</translation>
    </message>
    <message>
      <source>The server[ {server}] refused what was asked of it.[ It said: “{words}”.] Nightdesk tries again by itself; if it stays so, check the folders in the account's settings.</source>
      <translation>El servidor[ {server}] ha refusat el que se li ha demanat.[ Ha dit: «{words}».] El Nightdesk ho torna a provar sol; si continua així, revisa les carpetes a les opcions del compte.</translation>
    </message>
    <message>
      <source>The server[ {server}] signed us in by itself, before the connection was secured; this is refused. Use TLS from the start (--imap-security tls).</source>
      <translation>El servidor[ {server}] ha iniciat la sessió pel seu compte, abans que la connexió estigués protegida; això es refusa. Usa TLS des del principi (--imap-security tls).</translation>
    </message>
    <message>
      <source>The server[ {server}] takes mail only after signing in.[ It said: “{words}”.] Give a user name and a password for sending.</source>
      <translation>El servidor[ {server}] només accepta correu després d’iniciar sessió.[ Ha dit: «{words}».] Dona un nom i una contrasenya per enviar.</translation>
    </message>
    <message>
      <source>The server[ {server}] takes no files. Send the text without them, or switch on mod_http_file_share there.</source>
      <translation>El servidor[ {server}] no accepta fitxers. Envia el text sense, o activa-hi mod_http_file_share.</translation>
    </message>
    <message>
      <source>The servers[ of {provider}] cannot be reached[ ({words})]. Check that this computer is online, then try again.</source>
      <translation>No es pot arribar als servidors[ de {provider}][ ({words})]. Comprova que aquest ordinador està connectat i torna-ho a provar.</translation>
    </message>
    <message>
      <source>The service has approved no template of that name[: “{name}”]. Look into its console.</source>
      <translation>El servei no ha aprovat cap plantilla amb aquest nom[: “{name}”]. Mira-ho a la consola.</translation>
    </message>
    <message>
      <source>The service[ {server}] asks to wait: too much was asked in a short time. Nightdesk goes on by itself; nothing is lost.</source>
      <translation>El servei[ {server}] demana esperar: s'ha demanat massa en poc temps. El Nightdesk continua tot sol; no es perd res.</translation>
    </message>
    <message>
      <source>The service[ {server}] cannot reach this number.[ It said: “{words}”.] Check the number, with its country's code.</source>
      <translation>El servei[ {server}] no pot arribar a aquest número.[ Ha dit: “{words}”.] Comprova el número, amb el prefix del país.</translation>
    </message>
    <message>
      <source>The service[ {server}] did not accept the key.[ It said: “{words}”.] Make a new one[ at {console}] and give it here; what waits to be sent is kept.</source>
      <translation>El servei[ {server}] no ha acceptat la clau.[ Ha dit: “{words}”.] Crea'n una de nova[ a {console}] i posa-la aquí; el que espera per enviar-se es conserva.</translation>
    </message>
    <message>
      <source>The service[ {server}] does not allow this with the key it was given.[ It said: “{words}”.] Give the key more rights there, or make another one.</source>
      <translation>El servei[ {server}] no permet això amb la clau que té.[ Ha dit: “{words}”.] Dona-li més drets allà, o crea'n una altra.</translation>
    </message>
    <message>
      <source>The service[ {server}] does not send to that country yet.[ It said: “{words}”.] Allow it[ at {console}], then send again.</source>
      <translation>El servei[ {server}] encara no envia a aquest país.[ Ha dit: “{words}”.] Permet-ho[ a {console}] i torna a enviar.</translation>
    </message>
    <message>
      <source>The service[ {server}] no longer knows this sign-in.[ It said: “{words}”.] Give the password again in the account's settings; what waits to be sent is kept.</source>
      <translation>El servei[ {server}] ja no reconeix aquesta sessió.[ Ha dit: «{words}».] Torna a donar la contrasenya a la configuració del compte; el que espera per enviar-se es conserva.</translation>
    </message>
    <message>
      <source>The service[ {server}] takes no password from programs. Make an access token for Nightdesk there and give it in place of the password.</source>
      <translation>El servei[ {server}] no accepta contrasenyes de programes. Fes-hi un testimoni d'accés per a Nightdesk i dona'l en lloc de la contrasenya.</translation>
    </message>
    <message>
      <source>The service[ {server}] wants its terms to be accepted first. Open them in the browser[ at {console}], accept, then check again.</source>
      <translation>El servei[ {server}] vol que primer s'acceptin les seves condicions. Obre-les al navegador[ a {console}], accepta-les i torna a comprovar-ho.</translation>
    </message>
    <message>
      <source>The setting[ {key}] cannot have this value[: “{value}”].[ It can be: {may}.]</source>
      <translation>L’ajust[ {key}] no pot tenir aquest valor[: “{value}”].[ Pot ser: {may}.]</translation>
    </message>
    <message>
      <source>The sign-in[ at {provider}] was declined in the browser[ ({words})]. Nothing was changed; try again.</source>
      <translation>L’entrada[ a {provider}] s’ha refusat al navegador[ ({words})]. No s’ha canviat res; torna-ho a provar.</translation>
    </message>
    <message>
      <source>The sign-in[ of {account}][ at {provider}] has ended: it was withdrawn, or the password was changed. Sign in again with “nightdesk account sign-in”; what waits to be sent is kept.</source>
      <translation>La sessió[ de {account}][ a {provider}] s’ha acabat: s’ha retirat, o s’ha canviat la contrasenya. Torna a entrar amb «nightdesk account sign-in»; el que espera per enviar-se es conserva.</translation>
    </message>
    <message>
      <source>The template was not kept.[ Look at line {line}.][ “{detail}”.]</source>
      <translation>La plantilla no s’ha desat.[ Mira la línia {line}.][ “{detail}”.]</translation>
    </message>
    <message>
      <source>The template[ {name}] needs all of its values[; missing: {missing}]. Fill them in.</source>
      <translation>La plantilla[ {name}] necessita tots els valors[; falten: {missing}]. Omple'ls.</translation>
    </message>
    <message>
      <source>The text is too long for a template: 16,000 letters, 800 between braces.</source>
      <translation>El text és massa llarg per a una plantilla: 16.000 lletres, 800 entre claus.</translation>
    </message>
    <message>
      <source>The text is too long for one article. Divide it.</source>
      <translation>El text és massa llarg per a un sol article. Divideix-lo.</translation>
    </message>
    <message>
      <source>The text is too long for this channel[: {length} of {limit} characters]. Shorten it, or send it in parts.</source>
      <translation>El text és massa llarg per a aquest canal[: {length} de {limit} caràcters]. Escurça'l, o envia'l en parts.</translation>
    </message>
    <message>
      <source>The token belongs to another account[: {name}, not {wanted}]. Correct the address, or sign in with its password.</source>
      <translation>El testimoni és d'un altre compte[: {name}, no {wanted}]. Corregeix l'adreça o entra amb la seva contrasenya.</translation>
    </message>
    <message>
      <source>The token belongs to another account[: {name}, not {wanted}]. Correct the handle, or make the token while you are signed in there as the right one.</source>
      <translation>El testimoni és d’un altre compte[: {name}, no {wanted}]. Corregeix l’identificador o crea el testimoni amb la sessió del compte correcte.</translation>
    </message>
    <message>
      <source>The token belongs to another bot[: {name}, not {wanted}]. Correct the bot's name, or give the token that @BotFather shows for it.</source>
      <translation>El testimoni és d’un altre bot[: {name}, no {wanted}]. Corregeix el nom del bot o posa el testimoni que @BotFather en mostra.</translation>
    </message>
    <message>
      <source>The vault[ {path}] cannot be read[ ({words})]. Put a copy of it back, or remove it and give the passwords again.</source>
      <translation>El cofre[ {path}] no es pot llegir[ ({words})]. Torna a posar-ne una còpia, o treu-lo i torna a donar les contrasenyes.</translation>
    </message>
    <message>
      <source>The vault[ {path}] cannot be written[ ({words})]. Check the disk and the permissions; the old vault is unchanged.</source>
      <translation>El cofre[ {path}] no es pot escriure[ ({words})]. Revisa el disc i els permisos; el cofre antic queda com estava.</translation>
    </message>
    <message>
      <source>The visitor has left the chat, so the message did not reach them. Write by another channel, if you know one.</source>
      <translation>El visitant ha deixat el xat i el missatge no li ha arribat. Escriu per un altre canal, si en coneixes cap.</translation>
    </message>
    <message>
      <source>The web folder for pictures[ at {server}] cannot be reached. Nightdesk tries again by itself.</source>
      <translation>No es pot arribar a la carpeta web per a imatges[ a {server}]. El Nightdesk ho torna a provar tot sol.</translation>
    </message>
    <message>
      <source>The web folder for pictures[ at {server}] did not take the file.[ It said: {words}.] Check its address, user name and password in the account's settings.</source>
      <translation>La carpeta web per a imatges[ a {server}] no ha acceptat el fitxer.[ Ha dit: {words}.] Comprova l'adreça, el nom d'usuari i la contrasenya a la configuració del compte.</translation>
    </message>
    <message>
      <source>The workspace could not be brought up to date. The old one is unchanged.[ Details: “{detail}”.]</source>
      <translation>L’espai de treball no s’ha pogut actualitzar. L’antic queda com estava.[ Detalls: «{detail}».]</translation>
    </message>
    <message>
      <source>The workspace's key for its own messages cannot be used. Restore a backup.</source>
      <translation>La clau de l’espai de treball per als seus propis missatges no serveix. Restaura una còpia.</translation>
    </message>
    <message>
      <source>The workspace[ in {path}] cannot be written. Check the permissions of the folder, then start again.</source>
      <translation>No es pot escriure a l’espai de treball[ a {path}]. Revisa els permisos de la carpeta i torna a començar.</translation>
    </message>
    <message>
      <source>The workspace[ in {path}] is damaged. Nothing was changed; restore the newest backup with “nightdesk restore”.[ Details: “{detail}”.]</source>
      <translation>L’espai de treball[ a {path}] està malmès. No s’ha canviat res; restaura la còpia més recent amb «nightdesk restore».[ Detalls: «{detail}».]</translation>
    </message>
    <message>
      <source>The workspace[ in {path}] lies in a network or synchronised folder, where it can be damaged. Move it to a folder of this computer.</source>
      <translation>L’espai de treball[ a {path}] és en una carpeta de xarxa o sincronitzada, on es pot malmetre. Mou-lo a una carpeta d’aquest ordinador.</translation>
    </message>
    <message>
      <source>The workspace[ in {path}] was made by a newer Nightdesk. Update this program; nothing was changed.</source>
      <translation>L’espai de treball[ a {path}] l’ha fet un Nightdesk més nou. Actualitza aquest programa; no s’ha canviat res.</translation>
    </message>
    <message>
      <source>There is a field of that name already[: “{name}”].</source>
      <translation>Ja hi ha un camp amb aquest nom[: “{name}”].</translation>
    </message>
    <message>
      <source>There is a workspace already[ in {path}]; it is used as it is.</source>
      <translation>Ja hi ha un espai de treball[ a {path}]; s’usa tal com està.</translation>
    </message>
    <message>
      <source>There is no Mastodon[ at {server}]. Check the server in the handle; where it lives at another address, give that in the account's settings.</source>
      <translation>No hi ha cap Mastodon[ a {server}]. Comprova el servidor de l’identificador; si és en una altra adreça, posa-la a la configuració del compte.</translation>
    </message>
    <message>
      <source>There is no Matrix server[ at {server}]. Check the address of the account, or give the address of the service in its settings.</source>
      <translation>No hi ha cap servidor de Matrix[ a {server}]. Comprova l'adreça del compte o dona l'adreça del servei a la configuració.</translation>
    </message>
    <message>
      <source>There is no filter[ “{name}”].[ The nearest there is: “{hint}”.]</source>
      <translation>No hi ha cap filtre[ “{name}”].[ El més semblant: “{hint}”.]</translation>
    </message>
    <message>
      <source>There is no such article[: “{name}”]. Look it up in the knowledge base.</source>
      <translation>Aquest article no existeix[: «{name}»]. Cerca’l a la base de coneixement.</translation>
    </message>
    <message>
      <source>There is no such customer[: {name}]. Look it up in the list of customers.</source>
      <translation>Aquest client no existeix[: {name}]. Busca’l a la llista de clients.</translation>
    </message>
    <message>
      <source>There is no such playbook[: “{name}”]. Look it up in the list of playbooks.</source>
      <translation>No hi ha cap procediment així[: “{name}”]. Cerca’l a la llista de procediments.</translation>
    </message>
    <message>
      <source>There is no such saved search.</source>
      <translation>Aquesta cerca desada no existeix.</translation>
    </message>
    <message>
      <source>There is no such setting[: “{key}”]. “nightdesk setting list” shows all of them.</source>
      <translation>Aquest ajust no existeix[: “{key}”]. “nightdesk setting list” els mostra tots.</translation>
    </message>
    <message>
      <source>There is no such template[: “{name}”]. Look it up in the list of templates.</source>
      <translation>Aquesta plantilla no existeix[: “{name}”]. Cerca-la a la llista de plantilles.</translation>
    </message>
    <message>
      <source>There is no such time zone[: “{zone}”]. Zones have the name of a city, as Europe/Lisbon.</source>
      <translation>Aquest fus horari no existeix[: “{zone}”]. Els fusos porten el nom d’una ciutat, com Europe/Lisbon.</translation>
    </message>
    <message>
      <source>There is no text. Write one and try again.</source>
      <translation>No hi ha text. Escriu-ne un i torna-ho a provar.</translation>
    </message>
    <message>
      <source>There is no variable[ “{name}”].[ The nearest there is: “{hint}”.]</source>
      <translation>No hi ha cap variable[ “{name}”].[ La més semblant: “{hint}”.]</translation>
    </message>
    <message>
      <source>There is no workspace[ in {path}]. Make one with “nightdesk init”, or name another folder with --profile.</source>
      <translation>No hi ha cap espai de treball[ a {path}]. Crea’n un amb «nightdesk init», o indica una altra carpeta amb --profile.</translation>
    </message>
    <message>
      <source>There is nothing to settle about this message. Look at it in the outbox.</source>
      <translation>No hi ha res a decidir sobre aquest missatge. Mira’l a la safata de sortida.</translation>
    </message>
    <message>
      <source>There is nowhere safe to keep passwords. Start a keyring (GNOME Keyring, KWallet), or set NIGHTDESK_VAULT_KEY to a master password for a sealed file, or set NIGHTDESK_SECRETS=env and give each password in NIGHTDESK_SECRET_ and the account's name.</source>
      <translation>No hi ha cap lloc segur on guardar contrasenyes. Engega un clauer (GNOME Keyring, KWallet), o defineix NIGHTDESK_VAULT_KEY amb una contrasenya mestra per a un fitxer segellat, o defineix NIGHTDESK_SECRETS=env i dona cada contrasenya a NIGHTDESK_SECRET_ i el nom del compte.</translation>
    </message>
    <message>
      <source>There is something else in the folder[ {path}]. Choose an empty one, or a new name.</source>
      <translation>Hi ha una altra cosa a la carpeta[ {path}]. Tria’n una de buida o un nom nou.</translation>
    </message>
    <message>
      <source>These are more files than one message can have[: {limit}]. Take some out.</source>
      <translation>Són més fitxers dels que pot dur un missatge[: {limit}]. Treu-ne alguns.</translation>
    </message>
    <message>
      <source>These are one customer already.</source>
      <translation>Ja són un sol client.</translation>
    </message>
    <message>
      <source>They wrote where everybody can read it. Answer them by hand.</source>
      <translation>Van escriure on tothom ho pot llegir. Respongui-hi a mà.</translation>
    </message>
    <message>
      <source>This account does not exist[: “{name}”]. “nightdesk account list” shows those there are.</source>
      <translation>Aquest compte no existeix[: «{name}»]. «nightdesk account list» mostra els que hi ha.</translation>
    </message>
    <message>
      <source>This account has spent its money for the month[: {spent} of {cap} {unit}]. Raise the cap in its settings, or write by another channel.</source>
      <translation>Aquest compte ha gastat els diners del mes[: {spent} de {cap} {unit}]. Apuja el límit a la configuració, o escriu per un altre canal.</translation>
    </message>
    <message>
      <source>This account is for telephone calls; nothing can be written from it. Call back, or write from another account.</source>
      <translation>Aquest compte és per a trucades; no s'hi pot escriure res. Torna la trucada, o escriu des d'un altre compte.</translation>
    </message>
    <message>
      <source>This agent does not exist[: “{name}”]. Check the name.</source>
      <translation>Aquest agent no existeix[: «{name}»]. Revisa el nom.</translation>
    </message>
    <message>
      <source>This agent exists already[: “{name}”]. Choose another name.</source>
      <translation>Aquest agent ja existeix[: «{name}»]. Tria un altre nom.</translation>
    </message>
    <message>
      <source>This cannot be understood[: “{name}”].</source>
      <translation>Això no s’entén[: “{name}”].</translation>
    </message>
    <message>
      <source>This cannot be undone.</source>
      <translation>Això no es pot desfer.</translation>
    </message>
    <message>
      <source>This conversation does not exist[: {id}]. “nightdesk queue” shows those there are.</source>
      <translation>Aquesta conversa no existeix[: {id}]. «nightdesk queue» mostra les que hi ha.</translation>
    </message>
    <message>
      <source>This conversation is at several playbooks. Say which[: {names}].</source>
      <translation>Aquesta conversa és en uns quants procediments. Digues quin[: {names}].</translation>
    </message>
    <message>
      <source>This conversation is at the playbook[ “{name}”] already. Go on with that one.</source>
      <translation>Aquesta conversa ja és al procediment[ “{name}”]. Continua amb aquest.</translation>
    </message>
    <message>
      <source>This conversation is not at such a playbook[: “{name}”]. Begin it first.</source>
      <translation>Aquesta conversa no és en aquest procediment[: “{name}”]. Comença’l primer.</translation>
    </message>
    <message>
      <source>This conversation was not joined with another.</source>
      <translation>Aquesta conversa no s'ha unit amb cap altra.</translation>
    </message>
    <message>
      <source>This customer stands alone already.</source>
      <translation>Aquest client ja està separat.</translation>
    </message>
    <message>
      <source>This encrypted room has too many devices[: more than {limit}]; Nightdesk does not write into it. Answer with another program.</source>
      <translation>Aquesta sala xifrada té massa dispositius[: més de {limit}]; Nightdesk no hi escriu. Respon amb un altre programa.</translation>
    </message>
    <message>
      <source>This file or folder cannot be read[: {path}]. Choose another one.</source>
      <translation>No es pot llegir aquest fitxer o carpeta[: {path}]. Tria’n un altre.</translation>
    </message>
    <message>
      <source>This is no XMPP address[: “{value}”]. Write it like help@shop.example, without anything behind the host.</source>
      <translation>Això no és una adreça XMPP[: “{value}”]. Escriu-la com help@shop.example, sense res després del domini.</translation>
    </message>
    <message>
      <source>This is no date[: “{value}”]. Write year, month and day as in 2026-11-29.</source>
      <translation>Això no és cap data[: “{value}”]. Escriu any, mes i dia, com a 2026-11-29.</translation>
    </message>
    <message>
      <source>This is no fingerprint of a certificate[: “{value}”]. Give its SHA-256, 64 hexadecimal digits.</source>
      <translation>Això no és l’empremta d’un certificat[: «{value}»]. Dona’n el SHA-256, 64 dígits hexadecimals.</translation>
    </message>
    <message>
      <source>This is no handle[: {handle}]. It looks like @name@server.example.</source>
      <translation>Això no és un identificador[: {handle}]. És així: @nom@servidor.example.</translation>
    </message>
    <message>
      <source>This is no number[: “{value}”].</source>
      <translation>Això no és cap número[: “{value}”].</translation>
    </message>
    <message>
      <source>This is no telephone number[: “{number}”]. Write it with its country, for instance +351 21 346 6141.</source>
      <translation>Això no és cap número de telèfon[: “{number}”]. Escriu-lo amb el prefix del país, per exemple +351 21 346 6141.</translation>
    </message>
    <message>
      <source>This is not among the choices of the field[: “{value}”].</source>
      <translation>Això no és entre les opcions del camp[: “{value}”].</translation>
    </message>
    <message>
      <source>This is one conversation already. Choose another one.</source>
      <translation>Ja és una sola conversa. Tria'n una altra.</translation>
    </message>
    <message>
      <source>This is the demo: nothing leaves it, so no mailbox can be connected here. Connect it in a workspace of your own.</source>
      <translation>Això és la mostra: res no en surt, per això aquí no es pot connectar cap bústia. Connecta-la en un espai de treball teu.</translation>
    </message>
    <message>
      <source>This kind of account does not exist[: “{kind}”].</source>
      <translation>Aquest tipus de compte no existeix[: «{kind}»].</translation>
    </message>
    <message>
      <source>This line could not be read.</source>
      <translation>Aquesta línia no s’ha pogut llegir.</translation>
    </message>
    <message>
      <source>This message does not exist[: {id}].</source>
      <translation>Aquest missatge no existeix[: {id}].</translation>
    </message>
    <message>
      <source>This message is not in the outbox[: {id}]. “nightdesk outbox” shows those there are.</source>
      <translation>Aquest missatge no és a la safata de sortida[: {id}]. «nightdesk outbox» mostra els que hi ha.</translation>
    </message>
    <message>
      <source>This name is taken[: “{name}”]. Choose another one.</source>
      <translation>Aquest nom ja està en ús[: «{name}»]. Tria’n un altre.</translation>
    </message>
    <message>
      <source>This sign-in is not verified: Element warns of it beside what is written here, and people who keep to verified devices cannot be read. To verify it, write[ “/verify {device} {key}”] in a room of Element on the web, signed in to the same account.</source>
      <translation>Aquesta sessió no està verificada: Element n'avisa al costat del que s'escriu aquí, i no es pot llegir qui només accepta dispositius verificats. Per verificar-la, escriu[ “/verify {device} {key}”] en una sala d'Element al web, amb el mateix compte.</translation>
    </message>
    <message>
      <source>This sign-in[ at {server}] has keys that are not on this computer. Give the password again in the account's settings, for a sign-in of its own, or switch encrypted rooms off.</source>
      <translation>Aquesta sessió[ a {server}] té claus que no són en aquest ordinador. Torna a donar la contrasenya a la configuració del compte, per a una sessió pròpia, o desactiva les sales xifrades.</translation>
    </message>
    <message>
      <source>This value cannot be used[: “{value}” for {field}]. Choose one of those offered.</source>
      <translation>Aquest valor no serveix[: «{value}» per a {field}]. Tria’n un dels que s’ofereixen.</translation>
    </message>
    <message>
      <source>This was stopped. What was done is stored; start it again to go on.</source>
      <translation>Això s’ha aturat. El que s’ha fet està desat; torna a començar per continuar.</translation>
    </message>
    <message>
      <source>This was undone already.</source>
      <translation>Això ja s’ha desfet.</translation>
    </message>
    <message>
      <source>This would grow too large or take too long. Make it simpler.</source>
      <translation>Això es faria massa gran o trigaria massa. Simplifica-ho.</translation>
    </message>
    <message>
      <source>Threading entries[ ({n})] belong to no message.</source>
      <translation>Hi ha entrades d’encadenament[ ({n})] que no pertanyen a cap missatge.</translation>
    </message>
    <message>
      <source>To bring the workspace up to date, [{mb} MB of ]free space[ in {path}] is needed. Make room and start again.</source>
      <translation>Actualitzar l’espai de treball requereix [{mb} MB d’]espai lliure[ a {path}]. Fes lloc i torna a començar.</translation>
    </message>
    <message>
      <source>To sign in with the browser[ at {provider}], an OAuth client of your own business is needed. Register one[ at {url}] as a desktop app and give its id with --client-id.</source>
      <translation>Per entrar amb el navegador[ a {provider}] cal un client OAuth de la teva empresa. Registra’n un[ a {url}] com a aplicació d’escriptori i dona’n l’id amb --client-id.</translation>
    </message>
    <message>
      <source>Too much stands within each other here.</source>
      <translation>Aquí hi ha massa coses l’una dins l’altra.</translation>
    </message>
    <message>
      <source>Too much time has passed since the customer wrote last[ (more than {hours} hours)]: only an approved template can be sent now. Choose one, or wait until they write.</source>
      <translation>Ha passat massa temps des que el client va escriure[ (més de {hours} hores)]: ara només es pot enviar una plantilla aprovada. Tria'n una, o espera que escrigui.</translation>
    </message>
    <message>
      <source>Twilio fetches pictures from the web, and this account has no web folder to put them in. Name one in its settings, or send the text alone.</source>
      <translation>Twilio agafa les imatges del web, i aquest compte no té cap carpeta web on posar-les. Indica'n una a la configuració, o envia només el text.</translation>
    </message>
    <message>
      <source>Visitors cannot get in: there is no chat at the web address[ {address}]. Check it, and switch on mod_bosh at the server.</source>
      <translation>Els visitants no poden entrar: no hi ha cap xat a l'adreça web[ {address}]. Comprova-la i activa mod_bosh al servidor.</translation>
    </message>
    <message>
      <source>Website chat needs the package slixmpp, which is not installed. Install it (pip install slixmpp) and start Nightdesk again; what is stored and what waits to be sent is kept.</source>
      <translation>El xat del web necessita el paquet slixmpp, que no està instal·lat. Instal·la’l (pip install slixmpp) i torna a iniciar el Nightdesk; el que està desat i el que espera per enviar-se es conserva.</translation>
    </message>
    <message>
      <source>What is written to this bot goes to another program by a webhook. Take the webhook away there (deleteWebhook), or make a bot of its own for Nightdesk, then check again.</source>
      <translation>El que s’escriu a aquest bot va a un altre programa per un webhook. Treu-lo d’allà (deleteWebhook) o crea un bot només per al Nightdesk, i torna a comprovar-ho.</translation>
    </message>
    <message>
      <source>With NIGHTDESK_SECRETS=env no password is stored here. Put it into the environment[ as {variable}].</source>
      <translation>Amb NIGHTDESK_SECRETS=env no es desa aquí cap contrasenya. Posa-la a l’entorn[ com a {variable}].</translation>
    </message>
  </context>
  <context>
    <name>Queue</name>
    <message>
      <source>(no subject)</source>
      <translation>(sense assumpte)</translation>
    </message>
    <message>
      <source>Assign</source>
      <translation>Assigna</translation>
    </message>
    <message>
      <source>Choose several</source>
      <translation>Tria’n diverses</translation>
    </message>
    <message>
      <source>Every open conversation has somebody.</source>
      <translation>Totes les converses obertes tenen algú.</translation>
    </message>
    <message>
      <source>New message</source>
      <translation>Missatge nou</translation>
    </message>
    <message>
      <source>No customer owes you an answer.</source>
      <translation>Cap client no et deu una resposta.</translation>
    </message>
    <message>
      <source>No spam. Press ! on what should never have come.</source>
      <translation>Cap brossa. Prem ! en allò que no hauria d’haver arribat.</translation>
    </message>
    <message>
      <source>Nobody waits for a reply.</source>
      <translation>Ningú no espera resposta.</translation>
    </message>
    <message>
      <source>Nothing here passes the filter. Press All to see the rest.</source>
      <translation>Res aquí no passa el filtre. Prem Totes per veure la resta.</translation>
    </message>
    <message>
      <source>Nothing is open.</source>
      <translation>No hi ha res obert.</translation>
    </message>
    <message>
      <source>Nothing is resolved yet. Press E when you are done.</source>
      <translation>Encara no hi ha res resolt. Prem E quan hagis acabat.</translation>
    </message>
    <message>
      <source>Nothing is snoozed. Press S to put a conversation off until later.</source>
      <translation>No hi ha res ajornat. Prem S per deixar una conversa per a més tard.</translation>
    </message>
    <message>
      <source>Nothing is yours. Press M on a conversation to take it.</source>
      <translation>No tens res. Prem M en una conversa per quedar-te-la.</translation>
    </message>
    <message>
      <source>Nothing was found.</source>
      <translation>No s’ha trobat res.</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>Ordre</translation>
    </message>
    <message>
      <source>Pin the views</source>
      <translation>Fixa les vistes</translation>
    </message>
    <message>
      <source>Queue</source>
      <translation>Cua</translation>
    </message>
    <message>
      <source>Reopen</source>
      <translation>Reobre</translation>
    </message>
    <message>
      <source>Resolve</source>
      <translation>Resol</translation>
    </message>
    <message>
      <source>Search results</source>
      <translation>Resultats</translation>
    </message>
    <message>
      <source>Snooze</source>
      <translation>Ajorna</translation>
    </message>
    <message>
      <source>There are no conversations yet.</source>
      <translation>Encara no hi ha converses.</translation>
    </message>
    <message>
      <source>Wake now</source>
      <translation>Desperta-la ara</translation>
    </message>
    <message>
      <source>Your conversations will appear here.</source>
      <translation>Les teves converses apareixeran aquí.</translation>
    </message>
  </context>
  <context>
    <name>Rail</name>
    <message>
      <source>Customers</source>
      <translation>Clients</translation>
    </message>
    <message>
      <source>Inbox</source>
      <translation>Entrada</translation>
    </message>
    <message>
      <source>Knowledge</source>
      <translation>Saber</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Opcions</translation>
    </message>
    <message>
      <source>Templates</source>
      <translation>Plantilles</translation>
    </message>
  </context>
  <context>
    <name>Row</name>
    <message>
      <source>%1 has a draft</source>
      <translation>%1 té un esborrany</translation>
    </message>
    <message>
      <source>%1 is replying</source>
      <translation>%1 està responent</translation>
    </message>
    <message>
      <source>Draft</source>
      <translation>Esborrany</translation>
    </message>
    <message>
      <source>Looks related</source>
      <translation>Sembla relacionada</translation>
    </message>
    <message>
      <source>Looks related to another conversation</source>
      <translation>Sembla relacionada amb una altra conversa</translation>
    </message>
    <message>
      <source>No subject</source>
      <translation>Sense assumpte</translation>
    </message>
    <message>
      <source>Not sent to everybody</source>
      <translation>No enviat a tothom</translation>
    </message>
    <message>
      <source>Reply not sent</source>
      <translation>Resposta no enviada</translation>
    </message>
    <message>
      <source>Unknown if it was sent</source>
      <translation>No se sap si s’ha enviat</translation>
    </message>
    <message>
      <source>Unknown sender</source>
      <translation>Remitent desconegut</translation>
    </message>
    <message>
      <source>assigned to %1</source>
      <translation>assignada a %1</translation>
    </message>
    <message>
      <source>chosen</source>
      <translation>triada</translation>
    </message>
    <message>
      <source>late</source>
      <translation>amb retard</translation>
    </message>
    <message>
      <source>pinned</source>
      <translation>fixada</translation>
    </message>
    <message>
      <source>playbook %1</source>
      <translation>procediment %1</translation>
    </message>
    <message>
      <source>snoozed until %1</source>
      <translation>ajornada fins a %1</translation>
    </message>
    <message>
      <source>tags %1</source>
      <translation>etiquetes %1</translation>
    </message>
    <message>
      <source>unread</source>
      <translation>sense llegir</translation>
    </message>
    <message>
      <source>waiting %1</source>
      <translation>esperant fa %1</translation>
    </message>
  </context>
  <context>
    <name>Saved</name>
    <message>
      <source>Cancel</source>
      <translation>Cancel·la</translation>
    </message>
    <message>
      <source>Name of the view</source>
      <translation>Nom de la vista</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Desa</translation>
    </message>
    <message>
      <source>Save this search as a view</source>
      <translation>Desa aquesta cerca com a vista</translation>
    </message>
    <message>
      <source>Show it to the whole team</source>
      <translation>Mostra-la a tot l’equip</translation>
    </message>
  </context>
  <context>
    <name>Seal</name>
    <message>
      <source>Save the message</source>
      <translation>Desa el missatge</translation>
    </message>
    <message>
      <source>Sealed with %1: read it in the program that has the key</source>
      <translation>Segellat amb %1: llegeix-lo al programa que té la clau</translation>
    </message>
    <message>
      <source>Signed with %1, as it says by %2; nobody has checked it</source>
      <translation>Signat amb %1, segons diu per %2; ningú no ho ha comprovat</translation>
    </message>
    <message>
      <source>Signed with %1; nobody has checked it</source>
      <translation>Signat amb %1; ningú no ho ha comprovat</translation>
    </message>
  </context>
  <context>
    <name>Search</name>
    <message>
      <source>End the search</source>
      <translation>Acaba la cerca</translation>
    </message>
    <message>
      <source>Nothing was found; %1 means nothing here.</source>
      <translation>No s’ha trobat res; %1 aquí no vol dir res.</translation>
    </message>
    <message>
      <source>Search everything</source>
      <translation>Cerca-ho tot</translation>
    </message>
    <message>
      <source>Ways to go on</source>
      <translation>Maneres de continuar</translation>
    </message>
    <message>
      <source>a checklist that it goes or went through</source>
      <translation>un procediment que segueix o ha seguit</translation>
    </message>
    <message>
      <source>a file, an image, a note…</source>
      <translation>un fitxer, una imatge, una nota…</translation>
    </message>
    <message>
      <source>a name or address</source>
      <translation>un nom o una adreça</translation>
    </message>
    <message>
      <source>a tag</source>
      <translation>una etiqueta</translation>
    </message>
    <message>
      <source>email, sms…</source>
      <translation>email, sms…</translation>
    </message>
    <message>
      <source>low to urgent</source>
      <translation>de low a urgent</translation>
    </message>
    <message>
      <source>older than a day</source>
      <translation>abans d’un dia</translation>
    </message>
    <message>
      <source>on a day, in a week or month</source>
      <translation>en un dia, una setmana o un mes</translation>
    </message>
    <message>
      <source>one of our addresses</source>
      <translation>una de les nostres adreces</translation>
    </message>
    <message>
      <source>open, waiting, unread, mine…</source>
      <translation>open, waiting, unread, mine…</translation>
    </message>
    <message>
      <source>since a day</source>
      <translation>des d’un dia</translation>
    </message>
    <message>
      <source>the name of a file</source>
      <translation>el nom d’un fitxer</translation>
    </message>
    <message>
      <source>who wrote it</source>
      <translation>qui ho ha escrit</translation>
    </message>
    <message>
      <source>whom it went to</source>
      <translation>a qui es va enviar</translation>
    </message>
    <message>
      <source>whose it is</source>
      <translation>de qui és</translation>
    </message>
    <message>
      <source>words of the subject</source>
      <translation>paraules de l’assumpte</translation>
    </message>
    <message>
      <source>words of the text alone</source>
      <translation>paraules només del text</translation>
    </message>
  </context>
  <context>
    <name>Senders</name>
    <message>
      <source>Block again</source>
      <translation>Torna a bloquejar</translation>
    </message>
    <message>
      <source>Block pictures of %1 again</source>
      <translation>Torna a bloquejar les imatges de %1</translation>
    </message>
    <message>
      <source>None so far.</source>
      <translation>Cap fins ara.</translation>
    </message>
    <message>
      <source>Pictures from the internet</source>
      <translation>Imatges d'internet</translation>
    </message>
    <message>
      <source>Pictures in mail of these senders are fetched as soon as it is read.</source>
      <translation>Les imatges dels missatges d'aquests remitents es baixen tan bon punt es llegeixen.</translation>
    </message>
    <message>
      <source>Senders whose pictures are shown</source>
      <translation>Remitents de qui es mostren les imatges</translation>
    </message>
  </context>
  <context>
    <name>Settings</name>
    <message>
      <source>%1 hours</source>
      <translation>%1 hores</translation>
    </message>
    <message>
      <source>%1 is in the team</source>
      <translation>%1 és a l’equip</translation>
    </message>
    <message>
      <source>%1 of %2 messages</source>
      <translation>%1 de %2 missatges</translation>
    </message>
    <message>
      <source>%1 seconds</source>
      <translation>%1 segons</translation>
    </message>
    <message>
      <source>%1 works here now</source>
      <translation>Ara hi treballa %1</translation>
    </message>
    <message numerus="yes">
      <source>%n answers may have left since: look at them.</source>
      <translation>
        <numerusform>%n resposta pot haver sortit mentrestant: mira-la.</numerusform>
        <numerusform>%n respostes poden haver sortit mentrestant: mira-les.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n conversations</source>
      <translation>
        <numerusform>%n conversa</numerusform>
        <numerusform>%n converses</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customers</source>
      <translation>
        <numerusform>%n client</numerusform>
        <numerusform>%n clients</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n large mails have lost their source.</source>
      <translation>
        <numerusform>%n missatge gran ha perdut l’original.</numerusform>
        <numerusform>%n missatges grans han perdut l’original.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n messages</source>
      <translation>
        <numerusform>%n missatge</numerusform>
        <numerusform>%n missatges</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n messages came in</source>
      <translation>
        <numerusform>Ha entrat %n missatge</numerusform>
        <numerusform>Han entrat %n missatges</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n messages that are here now are not in it.</source>
      <translation>
        <numerusform>%n missatge que ara és aquí no hi és.</numerusform>
        <numerusform>%n missatges que ara són aquí no hi són.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n were here already</source>
      <translation>
        <numerusform>%n ja hi era</numerusform>
        <numerusform>%n ja hi eren</numerusform>
      </translation>
    </message>
    <message>
      <source>A conversation is read</source>
      <translation>Una conversa queda llegida</translation>
    </message>
    <message>
      <source>A folder…</source>
      <translation>Una carpeta…</translation>
    </message>
    <message>
      <source>A notice as this desktop shows it, in quiet hours too.</source>
      <translation>Un avís tal com el mostra aquest escriptori, també en hores de silenci.</translation>
    </message>
    <message>
      <source>A notice says</source>
      <translation>Un avís diu</translation>
    </message>
    <message>
      <source>A reply waits that long before it leaves, for everybody here.</source>
      <translation>Una resposta espera aquest temps abans de sortir, per a tothom d’aquí.</translation>
    </message>
    <message>
      <source>A report for whoever helps you</source>
      <translation>Un informe per a qui t’ajudi</translation>
    </message>
    <message>
      <source>A soft tone</source>
      <translation>Un so suau</translation>
    </message>
    <message>
      <source>About</source>
      <translation>Quant a</translation>
    </message>
    <message>
      <source>Add</source>
      <translation>Afegeix</translation>
    </message>
    <message>
      <source>Address of the help centre</source>
      <translation>Adreça del centre d’ajuda</translation>
    </message>
    <message>
      <source>After a reply the conversation</source>
      <translation>Després d’una resposta, la conversa</translation>
    </message>
    <message>
      <source>After an act</source>
      <translation>Després d’una acció</translation>
    </message>
    <message>
      <source>All is well: %1 messages in %2 conversations, %3.</source>
      <translation>Tot està bé: %1 missatges en %2 converses, %3.</translation>
    </message>
    <message>
      <source>Also in quiet hours: somebody is waiting.</source>
      <translation>També en hores de silenci: algú està esperant.</translation>
    </message>
    <message>
      <source>An answer is late after</source>
      <translation>Una resposta fa tard al cap de</translation>
    </message>
    <message>
      <source>Another file…</source>
      <translation>Un altre fitxer…</translation>
    </message>
    <message>
      <source>Another person of the team</source>
      <translation>Una altra persona de l’equip</translation>
    </message>
    <message>
      <source>Answers by meaning</source>
      <translation>Respostes pel significat</translation>
    </message>
    <message>
      <source>Appearance</source>
      <translation>Aspecte</translation>
    </message>
    <message>
      <source>Articles and templates that say the same in other words or in another language. Works offline; takes 120 MB of memory, 105 MB on the disk and 2 KB for each text.</source>
      <translation>Articles i plantilles que diuen el mateix amb altres paraules o en una altra llengua. Funciona sense xarxa; ocupa 120 MB de memòria, 105 MB al disc i 2 KB per a cada text.</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>Com el sistema</translation>
    </message>
    <message>
      <source>As this computer</source>
      <translation>Com aquest ordinador</translation>
    </message>
    <message>
      <source>Back up now</source>
      <translation>Fes-ne una ara</translation>
    </message>
    <message>
      <source>Backups</source>
      <translation>Còpies de seguretat</translation>
    </message>
    <message>
      <source>Below the reply, folded, as other mail programs do.</source>
      <translation>Sota la resposta, plegada, com fan altres programes de correu.</translation>
    </message>
    <message>
      <source>Block the pictures of %1 again</source>
      <translation>Torna a bloquejar les imatges de %1</translation>
    </message>
    <message>
      <source>Bring mail in</source>
      <translation>Porta-hi correu</translation>
    </message>
    <message>
      <source>Business</source>
      <translation>Negoci</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancel·la</translation>
    </message>
    <message>
      <source>Changed: %1</source>
      <translation>Canviat: %1</translation>
    </message>
    <message>
      <source>Check now</source>
      <translation>Comprova-ho ara</translation>
    </message>
    <message>
      <source>Check spelling</source>
      <translation>Revisa l’ortografia</translation>
    </message>
    <message>
      <source>Copied: paste it where you need it.</source>
      <translation>Copiat: enganxa’l on el necessitis.</translation>
    </message>
    <message>
      <source>Copy the report</source>
      <translation>Copia l’informe</translation>
    </message>
    <message>
      <source>Copying…</source>
      <translation>Copiant…</translation>
    </message>
    <message>
      <source>Country of telephone numbers</source>
      <translation>País dels números de telèfon</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Fosc</translation>
    </message>
    <message>
      <source>Data</source>
      <translation>Dades</translation>
    </message>
    <message>
      <source>Database %1, mail in files %2, backups %3; %4 free.</source>
      <translation>Base de dades %1, correu en fitxers %2, còpies %3; %4 lliures.</translation>
    </message>
    <message>
      <source>Email address for readers’ votes</source>
      <translation>Adreça de correu per als vots dels lectors</translation>
    </message>
    <message>
      <source>Erased customers may write again</source>
      <translation>Els clients esborrats poden tornar a escriure</translation>
    </message>
    <message>
      <source>Every act and the key that does it.</source>
      <translation>Cada acció i la tecla que la fa.</translation>
    </message>
    <message>
      <source>Files…</source>
      <translation>Fitxers…</translation>
    </message>
    <message>
      <source>Find answers by their meaning</source>
      <translation>Troba respostes pel significat</translation>
    </message>
    <message>
      <source>Following the system changes with it, also in the evening.</source>
      <translation>Seguint el sistema canvia amb ell, també al vespre.</translation>
    </message>
    <message>
      <source>For days and hours in templates.</source>
      <translation>Per a dies i hores a les plantilles.</translation>
    </message>
    <message>
      <source>For numbers that begin without a plus.</source>
      <translation>Per als números que comencen sense el signe més.</translation>
    </message>
    <message>
      <source>For what another program does, too; your own changes stay.</source>
      <translation>Per al que també fa un altre programa; els teus canvis es queden.</translation>
    </message>
    <message>
      <source>Format of the data</source>
      <translation>Format de les dades</translation>
    </message>
    <message>
      <source>General</source>
      <translation>General</translation>
    </message>
    <message>
      <source>Go back…</source>
      <translation>Torna enrere…</translation>
    </message>
    <message>
      <source>Health</source>
      <translation>Salut</translation>
    </message>
    <message>
      <source>High, with a preview</source>
      <translation>Altes, amb un fragment</translation>
    </message>
    <message>
      <source>How many need a reply; a menu opens, writes, pauses and quits.</source>
      <translation>Quantes esperen resposta; un menú obre, escriu, atura i surt.</translation>
    </message>
    <message>
      <source>In every conversation</source>
      <translation>A totes les converses</translation>
    </message>
    <message>
      <source>In it: %1.</source>
      <translation>Conté: %1.</translation>
    </message>
    <message>
      <source>In mine and in nobody's</source>
      <translation>A les meves i a les de ningú</translation>
    </message>
    <message>
      <source>In the customer’s language</source>
      <translation>En la llengua del client</translation>
    </message>
    <message>
      <source>In the tray, without a window.</source>
      <translation>A la safata, sense finestra.</translation>
    </message>
    <message>
      <source>Is resolved</source>
      <translation>Queda resolta</translation>
    </message>
    <message>
      <source>It can be read by whoever passes your screen.</source>
      <translation>El pot llegir qui passi per davant de la pantalla.</translation>
    </message>
    <message>
      <source>It fails on this computer, and answers are found by words alone. Switch it off and on to try again; the log tells why.</source>
      <translation>Falla en aquest ordinador i les respostes es troben només per les paraules. Desactiva-ho i torna-ho a activar per provar-ho de nou; el registre diu per què.</translation>
    </message>
    <message>
      <source>Keep running in the tray</source>
      <translation>Continua a la safata</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Tecles</translation>
    </message>
    <message>
      <source>Keys as in</source>
      <translation>Tecles com al</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Llengua</translation>
    </message>
    <message>
      <source>Less motion</source>
      <translation>Menys moviment</translation>
    </message>
    <message>
      <source>Licences</source>
      <translation>Llicències</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Clar</translation>
    </message>
    <message>
      <source>Light or dark</source>
      <translation>Clar o fosc</translation>
    </message>
    <message>
      <source>Links to public articles lead there: https://help.example.com</source>
      <translation>Els enllaços als articles públics hi porten: https://help.example.com</translation>
    </message>
    <message>
      <source>Looking…</source>
      <translation>Mirant…</translation>
    </message>
    <message>
      <source>Looks over the database and the files beside it; changes nothing.</source>
      <translation>Examina la base de dades i els fitxers del costat; no canvia res.</translation>
    </message>
    <message>
      <source>Low</source>
      <translation>Baixes</translation>
    </message>
    <message>
      <source>Low rows show more conversations and fewer words of each.</source>
      <translation>Les baixes mostren més converses i menys paraules de cadascuna.</translation>
    </message>
    <message>
      <source>Made and read back: %1, %2</source>
      <translation>Feta i rellegida: %1, %2</translation>
    </message>
    <message>
      <source>Made each day, read back to prove them, the older ones thinned out.</source>
      <translation>Fetes cada dia, rellegides per provar-les; de les velles en queden algunes.</translation>
    </message>
    <message>
      <source>Mail goes on arriving and leaving; end it with Quit in the tray.</source>
      <translation>El correu continua arribant i sortint; acaba amb Surt, a la safata.</translation>
    </message>
    <message>
      <source>My signature</source>
      <translation>La meva signatura</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <source>Name and subject</source>
      <translation>Nom i assumpte</translation>
    </message>
    <message>
      <source>Never</source>
      <translation>Mai</translation>
    </message>
    <message>
      <source>No setting is called that.</source>
      <translation>Cap opció no es diu així.</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Cap</translation>
    </message>
    <message>
      <source>None yet. One is made each day by itself.</source>
      <translation>Encara cap. Cada dia se’n fa una tota sola.</translation>
    </message>
    <message>
      <source>None yet: choose “Always for this sender” in a message.</source>
      <translation>Encara cap: tria “Sempre d’aquest remitent” en un missatge.</translation>
    </message>
    <message>
      <source>None yet: choose “I know them” in a message.</source>
      <translation>Encara cap: tria «Els conec» en un missatge.</translation>
    </message>
    <message>
      <source>Not at all</source>
      <translation>Gens</translation>
    </message>
    <message>
      <source>Not installed here. This brings it: %1</source>
      <translation>Aquí no està instal·lat. S’instal·la amb: %1</translation>
    </message>
    <message>
      <source>Nothing is told of new messages then; the count goes on.</source>
      <translation>Aleshores no s’avisa de missatges nous; el recompte continua.</translation>
    </message>
    <message>
      <source>Nothing slides or fades; counters count in words.</source>
      <translation>Res no llisca ni s’esvaeix; els comptadors compten amb paraules.</translation>
    </message>
    <message>
      <source>Notices</source>
      <translation>Avisos</translation>
    </message>
    <message>
      <source>Off</source>
      <translation>No</translation>
    </message>
    <message>
      <source>Off when a letter pressed by mistake must do nothing.</source>
      <translation>Desactiva-ho si una lletra premuda per error no ha de fer res.</translation>
    </message>
    <message>
      <source>On</source>
      <translation>Sí</translation>
    </message>
    <message>
      <source>Once for each notice.</source>
      <translation>Una vegada per avís.</translation>
    </message>
    <message>
      <source>One that is read here: votes that come in are counted.</source>
      <translation>Una que es llegeix aquí: els vots que arriben es compten.</translation>
    </message>
    <message>
      <source>Only of conversations that need a reply; a burst is told once.</source>
      <translation>Només de converses per respondre; d’una allau s’avisa una vegada.</translation>
    </message>
    <message>
      <source>Open the folder</source>
      <translation>Obre la carpeta</translation>
    </message>
    <message>
      <source>Pictures from the internet</source>
      <translation>Imatges d’internet</translation>
    </message>
    <message>
      <source>Queue and reading</source>
      <translation>Cua i lectura</translation>
    </message>
    <message>
      <source>Quiet from</source>
      <translation>Silenci des de</translation>
    </message>
    <message>
      <source>Quiet hours</source>
      <translation>Hores de silenci</translation>
    </message>
    <message>
      <source>Quiet until</source>
      <translation>Silenci fins a</translation>
    </message>
    <message>
      <source>Quote the message that is answered</source>
      <translation>Citar el missatge que es respon</translation>
    </message>
    <message>
      <source>Reading the copy…</source>
      <translation>Llegint la còpia…</translation>
    </message>
    <message>
      <source>Reading…</source>
      <translation>Llegint…</translation>
    </message>
    <message>
      <source>Rename %1</source>
      <translation>Canvia el nom de %1</translation>
    </message>
    <message>
      <source>Renamed</source>
      <translation>Nom canviat</translation>
    </message>
    <message>
      <source>Restore a backup</source>
      <translation>Restaurar una còpia</translation>
    </message>
    <message>
      <source>Restore the backup of %1</source>
      <translation>Restaura la còpia del %1</translation>
    </message>
    <message>
      <source>Restore this backup</source>
      <translation>Restaura aquesta còpia</translation>
    </message>
    <message>
      <source>Restore…</source>
      <translation>Restaura…</translation>
    </message>
    <message>
      <source>Rows grow with it.</source>
      <translation>Les files creixen amb ella.</translation>
    </message>
    <message>
      <source>Rows of the queue</source>
      <translation>Files de la cua</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Desa</translation>
    </message>
    <message>
      <source>Search the settings</source>
      <translation>Cerca a les opcions</translation>
    </message>
    <message>
      <source>See and hear it</source>
      <translation>Veure-ho i sentir-ho</translation>
    </message>
    <message>
      <source>Send at once</source>
      <translation>Envia de seguida</translation>
    </message>
    <message>
      <source>Senders you know</source>
      <translation>Remitents que coneixes</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Opcions</translation>
    </message>
    <message>
      <source>Settings: %1</source>
      <translation>Ajustos: %1</translation>
    </message>
    <message>
      <source>Show one</source>
      <translation>Mostra’n un</translation>
    </message>
    <message>
      <source>Show the count in the tray</source>
      <translation>Mostra el nombre a la safata</translation>
    </message>
    <message>
      <source>Show the keys</source>
      <translation>Mostra les tecles</translation>
    </message>
    <message>
      <source>Shown. Did you see it?</source>
      <translation>Mostrat. L’has vist?</translation>
    </message>
    <message>
      <source>Signatures for an account</source>
      <translation>Signatures d’un compte</translation>
    </message>
    <message>
      <source>Signatures…</source>
      <translation>Signatures…</translation>
    </message>
    <message>
      <source>Single letters act</source>
      <translation>Les lletres soles actuen</translation>
    </message>
    <message>
      <source>Sound</source>
      <translation>So</translation>
    </message>
    <message>
      <source>Stands under every reply I write.</source>
      <translation>Va sota cada resposta que escric.</translation>
    </message>
    <message>
      <source>Start when I log in</source>
      <translation>Arrenca quan inicio la sessió</translation>
    </message>
    <message>
      <source>Stay where I am</source>
      <translation>Em quedo on soc</translation>
    </message>
    <message>
      <source>Stays open</source>
      <translation>Queda oberta</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Atura</translation>
    </message>
    <message>
      <source>System</source>
      <translation>Sistema</translation>
    </message>
    <message>
      <source>Tell me of new messages</source>
      <translation>Avisa’m dels missatges nous</translation>
    </message>
    <message>
      <source>Tell me when sending fails or an account stops</source>
      <translation>Avisa’m quan falla un enviament o s’atura un compte</translation>
    </message>
    <message>
      <source>Templates say it where they say “business.name”.</source>
      <translation>Les plantilles el diuen on posa “business.name”.</translation>
    </message>
    <message>
      <source>Text size</source>
      <translation>Mida del text</translation>
    </message>
    <message>
      <source>That there is something new</source>
      <translation>Que hi ha novetats</translation>
    </message>
    <message>
      <source>The backup of %1 is in place: %2, %3.</source>
      <translation>La còpia de seguretat de %1 ja és al seu lloc: %2, %3.</translation>
    </message>
    <message>
      <source>The file of the desktop could not be written: %1</source>
      <translation>No s’ha pogut escriure el fitxer de l’escriptori: %1</translation>
    </message>
    <message>
      <source>The name alone</source>
      <translation>Només el nom</translation>
    </message>
    <message>
      <source>The newest came on %1.</source>
      <translation>El més recent va arribar el %1.</translation>
    </message>
    <message numerus="yes">
      <source>The newest one is %n days old. Is there room?</source>
      <translation>
        <numerusform>La més recent té %n dia. Hi ha espai?</numerusform>
        <numerusform>La més recent té %n dies. Hi ha espai?</numerusform>
      </translation>
    </message>
    <message>
      <source>The next conversation</source>
      <translation>La conversa següent</translation>
    </message>
    <message>
      <source>The present state is kept: it will stand in this list, to go back.</source>
      <translation>L’estat actual es conserva: serà en aquesta llista, per tornar enrere.</translation>
    </message>
    <message>
      <source>The previous conversation</source>
      <translation>La conversa anterior</translation>
    </message>
    <message>
      <source>The system's bell</source>
      <translation>El timbre del sistema</translation>
    </message>
    <message>
      <source>The time somebody waits is then red in the queue.</source>
      <translation>El temps d’espera es torna llavors vermell a la cua.</translation>
    </message>
    <message>
      <source>The whole window changes at once.</source>
      <translation>Tot hi passa de seguida.</translation>
    </message>
    <message>
      <source>Their addresses look like somebody else's; you said that they are not.</source>
      <translation>Les seves adreces semblen d’un altre; has dit que no ho són.</translation>
    </message>
    <message>
      <source>Their new mail makes a new customer. Off: what comes from an erased address is not taken in.</source>
      <translation>El seu correu nou fa un client nou. Desactivat: el que ve d’una adreça esborrada no s’accepta.</translation>
    </message>
    <message>
      <source>They tell the sender when and where a message was opened, so they are blocked, except from these senders.</source>
      <translation>Diuen al remitent quan i on s’ha obert un missatge, per això es bloquegen. Les d’aquests remitents es mostren sempre.</translation>
    </message>
    <message>
      <source>This desktop takes no notices. The count in the window and in the tray goes on.</source>
      <translation>Aquest escriptori no accepta avisos. El nombre a la finestra i a la safata continua.</translation>
    </message>
    <message>
      <source>Thunderbird, mbox, migrate</source>
      <translation>Thunderbird, mbox, migrar</translation>
    </message>
    <message>
      <source>Time to undo a reply</source>
      <translation>Temps per desfer una resposta</translation>
    </message>
    <message>
      <source>Time zone</source>
      <translation>Zona horària</translation>
    </message>
    <message>
      <source>To the queue</source>
      <translation>A la cua</translation>
    </message>
    <message>
      <source>Unread ones are heavier in the queue and have a dot.</source>
      <translation>Les no llegides es veuen més gruixudes a la cua i tenen un punt.</translation>
    </message>
    <message>
      <source>Versions</source>
      <translation>Versions</translation>
    </message>
    <message>
      <source>Versions, health and the state of each account. No address, no name, no message and no secret is in it.</source>
      <translation>Versions, salut i l’estat de cada compte. No conté adreces, noms, missatges ni secrets.</translation>
    </message>
    <message>
      <source>Waiting ones come back by themselves when the customer answers.</source>
      <translation>Les que esperen tornen soles quan el client respon.</translation>
    </message>
    <message>
      <source>Waits for the customer</source>
      <translation>Espera el client</translation>
    </message>
    <message>
      <source>Warn of %1 again</source>
      <translation>Torna a avisar de %1</translation>
    </message>
    <message>
      <source>What is in it is shown first. The present state is kept beside it, and Nightdesk closes and opens again.</source>
      <translation>Primer es mostra què conté. L’estat actual es guarda al costat, i el Nightdesk es tanca i es torna a obrir.</translation>
    </message>
    <message>
      <source>What opens when a conversation was resolved, snoozed or moved.</source>
      <translation>Què s’obre quan una conversa s’ha resolt, ajornat o mogut.</translation>
    </message>
    <message>
      <source>What was here before is kept in %1 and stands in the list.</source>
      <translation>El que hi havia abans es conserva a %1 i és a la llista.</translation>
    </message>
    <message>
      <source>What you do carries your name. Several people can share this computer: choose who you are when you sit down.</source>
      <translation>El que fas porta el teu nom. Diverses persones poden compartir aquest ordinador: tria qui ets quan t’hi asseguis.</translation>
    </message>
    <message>
      <source>When I answer or deal with it</source>
      <translation>Quan responc o me n’ocupo</translation>
    </message>
    <message>
      <source>When I open it</source>
      <translation>Quan l’obro</translation>
    </message>
    <message>
      <source>Where everything is kept</source>
      <translation>On es guarda tot</translation>
    </message>
    <message>
      <source>While the window is closed</source>
      <translation>Amb la finestra tancada</translation>
    </message>
    <message>
      <source>Who works here</source>
      <translation>Qui hi treballa</translation>
    </message>
    <message>
      <source>With the dictionaries of this system (Hunspell).</source>
      <translation>Amb els diccionaris d’aquest sistema (Hunspell).</translation>
    </message>
    <message>
      <source>Work as %1</source>
      <translation>Treballa com a %1</translation>
    </message>
    <message>
      <source>Works here</source>
      <translation>Treballa aquí</translation>
    </message>
    <message>
      <source>Writing</source>
      <translation>Escriptura</translation>
    </message>
    <message>
      <source>Yours alone, or everybody's who writes from it; with formats.</source>
      <translation>Només teva, o de tothom qui hi escriu; amb formats.</translation>
    </message>
    <message>
      <source>animations</source>
      <translation>animacions</translation>
    </message>
    <message>
      <source>as it was before a restore</source>
      <translation>com era abans d’una restauració</translation>
    </message>
    <message>
      <source>autostart, boot</source>
      <translation>inici automàtic, arrencada</translation>
    </message>
    <message>
      <source>background, close window</source>
      <translation>segon pla, tancar la finestra</translation>
    </message>
    <message>
      <source>clock</source>
      <translation>rellotge</translation>
    </message>
    <message>
      <source>compact, spacing</source>
      <translation>compacte, espaiat</translation>
    </message>
    <message>
      <source>copy, export everything</source>
      <translation>còpia, exportar-ho tot</translation>
    </message>
    <message>
      <source>dark mode, night, colours</source>
      <translation>mode fosc, nit, colors</translation>
    </message>
    <message>
      <source>database, path, location</source>
      <translation>base de dades, camí, ubicació</translation>
    </message>
    <message>
      <source>do not disturb, notifications, night</source>
      <translation>no molestis, notificacions, nit</translation>
    </message>
    <message>
      <source>failing: answers are found by words alone</source>
      <translation>falla: les respostes es troben només per les paraules</translation>
    </message>
    <message>
      <source>font, zoom, larger, smaller</source>
      <translation>lletra, zoom, més gran, més petit</translation>
    </message>
    <message>
      <source>in use</source>
      <translation>en ús</translation>
    </message>
    <message>
      <source>mailbox password server sign in archive junk certificate</source>
      <translation>bústia contrasenya servidor entrar arxiu brossa certificat</translation>
    </message>
    <message>
      <source>mark as read, unread</source>
      <translation>marca com a llegida, no llegida</translation>
    </message>
    <message>
      <source>mbox and .eml files, Maildirs, or a folder of them. It arrives as history: nothing is answered and nobody is told.</source>
      <translation>Fitxers mbox i .eml, Maildirs o una carpeta d’aquests. Arriba com a historial: no es respon res i no s’avisa ningú.</translation>
    </message>
    <message>
      <source>next conversation, advance</source>
      <translation>conversa següent, avançar</translation>
    </message>
    <message>
      <source>not installed</source>
      <translation>no instal·lat</translation>
    </message>
    <message>
      <source>not read yet</source>
      <translation>encara no llegit</translation>
    </message>
    <message>
      <source>notification preview, privacy</source>
      <translation>previsualització de la notificació, privadesa</translation>
    </message>
    <message>
      <source>notification sound, ring</source>
      <translation>so de la notificació, to</translation>
    </message>
    <message>
      <source>notifications, alerts</source>
      <translation>notificacions, alertes</translation>
    </message>
    <message>
      <source>notifications, alerts, errors</source>
      <translation>notificacions, alertes, errors</translation>
    </message>
    <message>
      <source>overdue, response time</source>
      <translation>endarrerit, temps de resposta</translation>
    </message>
    <message>
      <source>remote images, tracking</source>
      <translation>imatges remotes, seguiment</translation>
    </message>
    <message>
      <source>send and resolve, wait</source>
      <translation>envia i resol, espera</translation>
    </message>
    <message>
      <source>shortcuts</source>
      <translation>dreceres de teclat</translation>
    </message>
    <message>
      <source>shortcuts, Gmail, Outlook</source>
      <translation>dreceres, Gmail, Outlook</translation>
    </message>
    <message>
      <source>spell check, language, dictionary</source>
      <translation>ortografia, llengua, diccionari</translation>
    </message>
    <message>
      <source>spoofed sender, warning</source>
      <translation>remitent falsificat, avís</translation>
    </message>
    <message>
      <source>suggestions, semantic search</source>
      <translation>suggeriments, cerca semàntica</translation>
    </message>
    <message>
      <source>switched off</source>
      <translation>desactivat</translation>
    </message>
    <message>
      <source>system tray, icon, badge</source>
      <translation>safata del sistema, icona, comptador</translation>
    </message>
    <message>
      <source>team, people, user, colleague, my name</source>
      <translation>equip, persones, usuari, company, el meu nom</translation>
    </message>
    <message>
      <source>test notification</source>
      <translation>notificació de prova</translation>
    </message>
    <message>
      <source>translation</source>
      <translation>traducció</translation>
    </message>
    <message>
      <source>undo send, seconds, delay</source>
      <translation>desfer l’enviament, segons, retard</translation>
    </message>
  </context>
  <context>
    <name>Signature</name>
    <message>
      <source>Everybody's, from %1</source>
      <translation>De tothom, des de %1</translation>
    </message>
    <message>
      <source>It stands below your text, above the message you answer, once.</source>
      <translation>Va sota el teu text, damunt del missatge que respons, una sola vegada.</translation>
    </message>
    <message>
      <source>Mine, from %1</source>
      <translation>Meva, des de %1</translation>
    </message>
    <message>
      <source>Mine, from every account</source>
      <translation>Meva, des de tots els comptes</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Treu</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Desa</translation>
    </message>
    <message>
      <source>Signature</source>
      <translation>Signatura</translation>
    </message>
    <message>
      <source>Where it holds</source>
      <translation>On val</translation>
    </message>
  </context>
  <context>
    <name>Snooze</name>
    <message>
      <source>At the weekend</source>
      <translation>Al cap de setmana</translation>
    </message>
    <message>
      <source>At what time today?</source>
      <translation>A quina hora avui?</translation>
    </message>
    <message>
      <source>In 1 hour</source>
      <translation>D’aquí a 1 hora</translation>
    </message>
    <message>
      <source>Later today</source>
      <translation>Avui més tard</translation>
    </message>
    <message>
      <source>Next month</source>
      <translation>El mes vinent</translation>
    </message>
    <message>
      <source>Next week</source>
      <translation>La setmana vinent</translation>
    </message>
    <message>
      <source>Snooze until</source>
      <translation>Ajorna fins a</translation>
    </message>
    <message>
      <source>That is more than ten years away.</source>
      <translation>Falten més de deu anys.</translation>
    </message>
    <message>
      <source>That time has passed.</source>
      <translation>Aquesta hora ja ha passat.</translation>
    </message>
    <message>
      <source>The clocks change that night: this is the time it will be.</source>
      <translation>Aquella nit canvia l’hora: serà aquesta.</translation>
    </message>
    <message>
      <source>There is no such day.</source>
      <translation>Aquest dia no existeix.</translation>
    </message>
    <message>
      <source>This evening</source>
      <translation>Aquest vespre</translation>
    </message>
    <message>
      <source>Tomorrow afternoon</source>
      <translation>Demà a la tarda</translation>
    </message>
    <message>
      <source>Tomorrow morning</source>
      <translation>Demà al matí</translation>
    </message>
    <message>
      <source>tomorrow 9, in 2 hours, fri 14:30</source>
      <translation>demà a les 9, en 2 hores, dv 14:30</translation>
    </message>
    <message>
      <source>“%1” is not understood here.</source>
      <translation>Aquí no s’entén «%1».</translation>
    </message>
    <message>
      <source>“%1” means different times in our languages.</source>
      <translation>«%1» vol dir moments diferents en les nostres llengües.</translation>
    </message>
  </context>
  <context>
    <name>Sort</name>
    <message>
      <source>By priority</source>
      <translation>Per prioritat</translation>
    </message>
    <message>
      <source>Longest wait first</source>
      <translation>Primer qui fa més que espera</translation>
    </message>
    <message>
      <source>Newest first</source>
      <translation>Primer les més recents</translation>
    </message>
    <message>
      <source>Oldest first</source>
      <translation>Primer les més antigues</translation>
    </message>
    <message>
      <source>Wakes first</source>
      <translation>Primer les que tornen abans</translation>
    </message>
  </context>
  <context>
    <name>Source</name>
    <message>
      <source>Copy all</source>
      <translation>Copia-ho tot</translation>
    </message>
    <message>
      <source>Find in the source</source>
      <translation>Cerca al codi font</translation>
    </message>
    <message>
      <source>Headers</source>
      <translation>Capçaleres</translation>
    </message>
    <message>
      <source>Not found</source>
      <translation>No s'ha trobat</translation>
    </message>
    <message>
      <source>Save as .eml</source>
      <translation>Desa com a .eml</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Codi font</translation>
    </message>
    <message>
      <source>Source of the message</source>
      <translation>Original del missatge</translation>
    </message>
  </context>
  <context>
    <name>Status</name>
    <message>
      <source>Open</source>
      <translation>Oberta</translation>
    </message>
    <message>
      <source>Resolved</source>
      <translation>Resolta</translation>
    </message>
    <message>
      <source>Snoozed</source>
      <translation>Ajornada</translation>
    </message>
    <message>
      <source>Spam</source>
      <translation>Brossa</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>En espera</translation>
    </message>
  </context>
  <context>
    <name>Status bar</name>
    <message numerus="yes">
      <source>%n accounts up to date</source>
      <translation>
        <numerusform>%n compte al dia</numerusform>
        <numerusform>%n comptes al dia</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n messages held up</source>
      <translation>
        <numerusform>%n missatge retingut</numerusform>
        <numerusform>%n missatges retinguts</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n messages not sent</source>
      <translation>
        <numerusform>%n missatge no enviat</numerusform>
        <numerusform>%n missatges no enviats</numerusform>
      </translation>
    </message>
    <message>
      <source>No account yet</source>
      <translation>Encara cap compte</translation>
    </message>
    <message>
      <source>Nothing can be saved</source>
      <translation>No es pot desar res</translation>
    </message>
    <message>
      <source>Offline</source>
      <translation>Fora de línia</translation>
    </message>
    <message>
      <source>Online</source>
      <translation>En línia</translation>
    </message>
    <message>
      <source>Outbox %1</source>
      <translation>Sortida %1</translation>
    </message>
    <message>
      <source>Saving… another program holds the file</source>
      <translation>Desant… un altre programa té el fitxer ocupat</translation>
    </message>
    <message>
      <source>The daily backup failed</source>
      <translation>La còpia de seguretat diària ha fallat</translation>
    </message>
    <message>
      <source>The disk is full: nothing can be saved</source>
      <translation>El disc és ple: no es pot desar res</translation>
    </message>
    <message>
      <source>The workspace has a fault</source>
      <translation>L’espai de treball té un defecte</translation>
    </message>
    <message>
      <source>cannot connect</source>
      <translation>no es pot connectar</translation>
    </message>
    <message>
      <source>catching up</source>
      <translation>posant-se al dia</translation>
    </message>
    <message>
      <source>needs a look</source>
      <translation>cal mirar-s’ho</translation>
    </message>
    <message>
      <source>stopped, needs you</source>
      <translation>aturat, et necessita</translation>
    </message>
    <message>
      <source>switched off</source>
      <translation>apagat</translation>
    </message>
    <message>
      <source>up to date</source>
      <translation>al dia</translation>
    </message>
  </context>
  <context>
    <name>Tags</name>
    <message>
      <source>%1 of %2</source>
      <translation>%1 de %2</translation>
    </message>
    <message>
      <source>Enter ticks a tag, Enter again applies</source>
      <translation>Retorn marca una etiqueta, un altre Retorn ho aplica</translation>
    </message>
    <message>
      <source>Find or make a tag</source>
      <translation>Cerca o crea una etiqueta</translation>
    </message>
    <message>
      <source>New tag “%1”</source>
      <translation>Etiqueta nova «%1»</translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>Etiquetes</translation>
    </message>
  </context>
  <context>
    <name>Template</name>
    <message>
      <source>%1 (not known yet)</source>
      <translation>%1 (encara no se sap)</translation>
    </message>
    <message>
      <source>%1 of %2</source>
      <translation>%1 de %2</translation>
    </message>
    <message>
      <source>%1, another</source>
      <translation>%1, una altra</translation>
    </message>
    <message>
      <source>%1, by you today</source>
      <translation>%1, per tu avui</translation>
    </message>
    <message>
      <source>%1, last by you on %2</source>
      <translation>%1, per tu l’última vegada el %2</translation>
    </message>
    <message>
      <source>%1, last on %2</source>
      <translation>%1, l’última vegada el %2</translation>
    </message>
    <message numerus="yes">
      <source>%n change one that is here</source>
      <translation>
        <numerusform>%n en canvia una que ja hi és</numerusform>
        <numerusform>%n en canvien que ja hi són</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new</source>
      <translation>
        <numerusform>%n de nova</numerusform>
        <numerusform>%n de noves</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n segments</source>
      <translation>
        <numerusform>%n segment</numerusform>
        <numerusform>%n segments</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n stay out</source>
      <translation>
        <numerusform>%n en queda fora</numerusform>
        <numerusform>%n en queden fora</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n templates imported</source>
      <translation>
        <numerusform>%n plantilla importada</numerusform>
        <numerusform>%n plantilles importades</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n templates written to %1</source>
      <translation>
        <numerusform>%n plantilla escrita a %1</numerusform>
        <numerusform>%n plantilles escrites a %1</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n values are missing. You can fill them in the reply; Send waits for it.</source>
      <translation>
        <numerusform>Falta %n valor. El pots omplir a la resposta; l’enviament l’espera.</numerusform>
        <numerusform>Falten %n valors. Els pots omplir a la resposta; l’enviament els espera.</numerusform>
      </translation>
    </message>
    <message>
      <source>A field to fill in</source>
      <translation>Un camp per omplir</translation>
    </message>
    <message>
      <source>About the template</source>
      <translation>Sobre la plantilla</translation>
    </message>
    <message>
      <source>Add a tag</source>
      <translation>Posar una etiqueta</translation>
    </message>
    <message>
      <source>Add an act</source>
      <translation>Afegir una acció</translation>
    </message>
    <message>
      <source>After hours</source>
      <translation>Fora d’horari</translation>
    </message>
    <message>
      <source>All of them are in use and looked after.</source>
      <translation>Totes estan en ús i cuidades.</translation>
    </message>
    <message>
      <source>All templates</source>
      <translation>Totes les plantilles</translation>
    </message>
    <message>
      <source>Another form</source>
      <translation>Una altra versió</translation>
    </message>
    <message>
      <source>Any language</source>
      <translation>Qualsevol llengua</translation>
    </message>
    <message>
      <source>Assign</source>
      <translation>Assignar</translation>
    </message>
    <message>
      <source>At any time</source>
      <translation>A qualsevol hora</translation>
    </message>
    <message>
      <source>Back from the trash: %1</source>
      <translation>Tornada de la paperera: %1</translation>
    </message>
    <message>
      <source>Best match</source>
      <translation>El que més s’hi avé</translation>
    </message>
    <message>
      <source>Changed %1</source>
      <translation>Canviada %1</translation>
    </message>
    <message>
      <source>Delete it for good</source>
      <translation>Esborrar-la per sempre</translation>
    </message>
    <message>
      <source>Deleted: %1</source>
      <translation>Esborrada: %1</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Detalls</translation>
    </message>
    <message>
      <source>Empty: the words of the email</source>
      <translation>Buit: les paraules del correu</translation>
    </message>
    <message>
      <source>Every channel</source>
      <translation>Tots els canals</translation>
    </message>
    <message>
      <source>Export as a table…</source>
      <translation>Exportar com a taula…</translation>
    </message>
    <message>
      <source>Export everything…</source>
      <translation>Exportar-ho tot…</translation>
    </message>
    <message>
      <source>Export templates</source>
      <translation>Exportar plantilles</translation>
    </message>
    <message>
      <source>Fall back to it earlier</source>
      <translation>Recórrer-hi abans</translation>
    </message>
    <message>
      <source>Fall back to it later</source>
      <translation>Recórrer-hi després</translation>
    </message>
    <message>
      <source>Find templates</source>
      <translation>Cercar plantilles</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Carpeta</translation>
    </message>
    <message>
      <source>Go to the playbooks</source>
      <translation>Anar als procediments</translation>
    </message>
    <message>
      <source>Goes along</source>
      <translation>Hi va junt</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>Importar</translation>
    </message>
    <message>
      <source>Import a folder of texts…</source>
      <translation>Importar una carpeta de textos…</translation>
    </message>
    <message>
      <source>Import and export</source>
      <translation>Importar i exportar</translation>
    </message>
    <message>
      <source>Import from %1</source>
      <translation>Importar de %1</translation>
    </message>
    <message>
      <source>Import from a file…</source>
      <translation>Importar d’un fitxer…</translation>
    </message>
    <message>
      <source>Import templates</source>
      <translation>Importar plantilles</translation>
    </message>
    <message>
      <source>Importing templates…</source>
      <translation>S’estan important plantilles…</translation>
    </message>
    <message>
      <source>In hours</source>
      <translation>Dins l’horari</translation>
    </message>
    <message>
      <source>In the trash: %1</source>
      <translation>A la paperera: %1</translation>
    </message>
    <message>
      <source>Insert a template (/)</source>
      <translation>Inserir una plantilla (/)</translation>
    </message>
    <message>
      <source>Insert a value</source>
      <translation>Inserir un valor</translation>
    </message>
    <message>
      <source>It also %1.</source>
      <translation>A més, %1.</translation>
    </message>
    <message>
      <source>It also does</source>
      <translation>També fa</translation>
    </message>
    <message>
      <source>Kept up by</source>
      <translation>Mantinguda per</translation>
    </message>
    <message>
      <source>Line %1: %2</source>
      <translation>Línia %1: %2</translation>
    </message>
    <message>
      <source>Macros</source>
      <translation>Macros</translation>
    </message>
    <message>
      <source>Make another one of it</source>
      <translation>Fer-ne una altra</translation>
    </message>
    <message>
      <source>Mine</source>
      <translation>Meva</translation>
    </message>
    <message>
      <source>Mine alone</source>
      <translation>Només meves</translation>
    </message>
    <message>
      <source>More for this form</source>
      <translation>Més per a aquesta versió</translation>
    </message>
    <message>
      <source>More for this template</source>
      <translation>Més per a aquesta plantilla</translation>
    </message>
    <message>
      <source>New template</source>
      <translation>Plantilla nova</translation>
    </message>
    <message>
      <source>No template matches.</source>
      <translation>Cap plantilla no coincideix.</translation>
    </message>
    <message>
      <source>No templates yet</source>
      <translation>Encara no hi ha plantilles</translation>
    </message>
    <message>
      <source>Nobody</source>
      <translation>Ningú</translation>
    </message>
    <message>
      <source>Not saved yet</source>
      <translation>Encara sense desar</translation>
    </message>
    <message>
      <source>Not used yet</source>
      <translation>Encara no s’ha usat</translation>
    </message>
    <message>
      <source>Owner</source>
      <translation>Responsable</translation>
    </message>
    <message>
      <source>Preview</source>
      <translation>Previsualització</translation>
    </message>
    <message>
      <source>Put it in the trash</source>
      <translation>Posar-la a la paperera</translation>
    </message>
    <message>
      <source>Reading the templates…</source>
      <translation>S’estan llegint les plantilles…</translation>
    </message>
    <message>
      <source>Recent and frequent</source>
      <translation>Recents i freqüents</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Canviar el nom</translation>
    </message>
    <message>
      <source>Rename the folder %1</source>
      <translation>Canviar el nom de la carpeta %1</translation>
    </message>
    <message>
      <source>Rename this folder…</source>
      <translation>Canviar el nom d’aquesta carpeta…</translation>
    </message>
    <message>
      <source>Review by</source>
      <translation>Revisar abans del</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Desar</translation>
    </message>
    <message>
      <source>Saved</source>
      <translation>Desada</translation>
    </message>
    <message>
      <source>Say a thing well once, and put it into a reply with a slash and its code.</source>
      <translation>Digues bé una cosa una vegada, i posa-la en una resposta amb una barra i el seu codi.</translation>
    </message>
    <message>
      <source>Set the priority</source>
      <translation>Posar la prioritat</translation>
    </message>
    <message>
      <source>Set the status</source>
      <translation>Posar l’estat</translation>
    </message>
    <message>
      <source>Short code</source>
      <translation>Codi</translation>
    </message>
    <message>
      <source>Snooze</source>
      <translation>Ajornar</translation>
    </message>
    <message>
      <source>Stale</source>
      <translation>Aturades</translation>
    </message>
    <message>
      <source>Subject, for a first message</source>
      <translation>Assumpte, per a un primer missatge</translation>
    </message>
    <message>
      <source>Suits</source>
      <translation>Serveix per a</translation>
    </message>
    <message>
      <source>Tags, with commas</source>
      <translation>Etiquetes, amb comes</translation>
    </message>
    <message>
      <source>Take a tag away</source>
      <translation>Treure una etiqueta</translation>
    </message>
    <message>
      <source>Take it away: %1</source>
      <translation>Treure: %1</translation>
    </message>
    <message>
      <source>Take it out of the trash</source>
      <translation>Treure-la de la paperera</translation>
    </message>
    <message>
      <source>Take this form away</source>
      <translation>Treure aquesta versió</translation>
    </message>
    <message>
      <source>Template: %1</source>
      <translation>Plantilla: %1</translation>
    </message>
    <message>
      <source>Templates</source>
      <translation>Plantilles</translation>
    </message>
    <message>
      <source>Text of the SMS</source>
      <translation>Text de l’SMS</translation>
    </message>
    <message>
      <source>Text of the email</source>
      <translation>Text del correu</translation>
    </message>
    <message>
      <source>The folder is called %1 now</source>
      <translation>La carpeta ara es diu %1</translation>
    </message>
    <message>
      <source>The team’s</source>
      <translation>De l’equip</translation>
    </message>
    <message>
      <source>The trash is empty.</source>
      <translation>La paperera és buida.</translation>
    </message>
    <message>
      <source>The words of the email: %1</source>
      <translation>Les paraules del correu: %1</translation>
    </message>
    <message>
      <source>There are no templates yet. They are made on their page.</source>
      <translation>Encara no hi ha plantilles. Es fan a la seva pàgina.</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Títol</translation>
    </message>
    <message>
      <source>Trash</source>
      <translation>Paperera</translation>
    </message>
    <message>
      <source>Use</source>
      <translation>Ús</translation>
    </message>
    <message numerus="yes">
      <source>Used %n times</source>
      <translation>
        <numerusform>Usada %n vegada</numerusform>
        <numerusform>Usada %n vegades</numerusform>
      </translation>
    </message>
    <message>
      <source>Where the cursor goes</source>
      <translation>On va el cursor</translation>
    </message>
    <message>
      <source>Whose it is</source>
      <translation>De qui és</translation>
    </message>
    <message>
      <source>Write a note</source>
      <translation>Escriure una nota</translation>
    </message>
    <message>
      <source>Write the first one</source>
      <translation>Escriure la primera</translation>
    </message>
    <message>
      <source>adds the tag %1</source>
      <translation>posa l’etiqueta %1</translation>
    </message>
    <message>
      <source>assigns to %1</source>
      <translation>assigna a %1</translation>
    </message>
    <message>
      <source>changes</source>
      <translation>canvia</translation>
    </message>
    <message>
      <source>choose</source>
      <translation>triar</translation>
    </message>
    <message>
      <source>contains %1: 70 a segment</source>
      <translation>conté %1: 70 per segment</translation>
    </message>
    <message>
      <source>edit</source>
      <translation>editar</translation>
    </message>
    <message>
      <source>fits %1</source>
      <translation>serveix per a %1</translation>
    </message>
    <message>
      <source>insert</source>
      <translation>inserir</translation>
    </message>
    <message>
      <source>keep “%1”</source>
      <translation>deixar “%1”</translation>
    </message>
    <message>
      <source>language</source>
      <translation>llengua</translation>
    </message>
    <message>
      <source>macro</source>
      <translation>macro</translation>
    </message>
    <message>
      <source>new</source>
      <translation>nova</translation>
    </message>
    <message>
      <source>nobody</source>
      <translation>ningú</translation>
    </message>
    <message>
      <source>personal</source>
      <translation>personal</translation>
    </message>
    <message>
      <source>sets the priority: %1</source>
      <translation>posa la prioritat: %1</translation>
    </message>
    <message>
      <source>sets the status: %1</source>
      <translation>posa l’estat: %1</translation>
    </message>
    <message>
      <source>snoozes until %1</source>
      <translation>ajorna fins a %1</translation>
    </message>
    <message>
      <source>takes the tag %1 away</source>
      <translation>treu l’etiqueta %1</translation>
    </message>
    <message>
      <source>tomorrow 9</source>
      <translation>demà 9</translation>
    </message>
    <message>
      <source>writes a note: %1</source>
      <translation>escriu una nota: %1</translation>
    </message>
    <message>
      <source>you</source>
      <translation>tu</translation>
    </message>
  </context>
  <context>
    <name>Threads</name>
    <message>
      <source>A conversation of its own</source>
      <translation>Una conversa pròpia</translation>
    </message>
    <message>
      <source>Answers to it follow. It can be undone.</source>
      <translation>Les respostes el segueixen. Es pot desfer.</translation>
    </message>
    <message>
      <source>Both are read as one from then on; later mail follows. It can be undone.</source>
      <translation>A partir d'aleshores es llegeixen com una de sola; el correu posterior segueix. Es pot desfer.</translation>
    </message>
    <message>
      <source>Join</source>
      <translation>Uneix</translation>
    </message>
    <message>
      <source>Join with #%1</source>
      <translation>Uneix amb #%1</translation>
    </message>
    <message>
      <source>Join with another conversation</source>
      <translation>Uneix amb una altra conversa</translation>
    </message>
    <message>
      <source>Join with another conversation…</source>
      <translation>Uneix amb una altra conversa…</translation>
    </message>
    <message>
      <source>Joined</source>
      <translation>Unides</translation>
    </message>
    <message>
      <source>Looks related to #%1, %2: %3</source>
      <translation>Sembla relacionada amb #%1, %2: %3</translation>
    </message>
    <message>
      <source>Move the message</source>
      <translation>Mou el missatge</translation>
    </message>
    <message>
      <source>Move the message…</source>
      <translation>Mou el missatge…</translation>
    </message>
    <message>
      <source>Moved</source>
      <translation>Mogut</translation>
    </message>
    <message>
      <source>Not related</source>
      <translation>Sense relació</translation>
    </message>
    <message>
      <source>Open it</source>
      <translation>Obre-la</translation>
    </message>
    <message>
      <source>Split off from here</source>
      <translation>Separa a partir d'aquí</translation>
    </message>
    <message>
      <source>Take a joined conversation out</source>
      <translation>Treu una conversa unida</translation>
    </message>
    <message>
      <source>Taken out, it stands alone again</source>
      <translation>Treta, torna a estar sola</translation>
    </message>
  </context>
  <context>
    <name>Timeline</name>
    <message>
      <source>Attached message</source>
      <translation>Missatge adjunt</translation>
    </message>
    <message>
      <source>Messages</source>
      <translation>Missatges</translation>
    </message>
    <message>
      <source>New since you last looked</source>
      <translation>Nou des de l’última vegada</translation>
    </message>
    <message>
      <source>Note from %1</source>
      <translation>Nota de %1</translation>
    </message>
    <message>
      <source>Note from %1, only your team sees this</source>
      <translation>Nota de %1, només la veu el teu equip</translation>
    </message>
    <message>
      <source>Open %1, %2</source>
      <translation>Obre %1, %2</translation>
    </message>
    <message numerus="yes">
      <source>Show %n earlier</source>
      <translation>
        <numerusform>Mostra %n anterior</numerusform>
        <numerusform>Mostra %n anteriors</numerusform>
      </translation>
    </message>
    <message>
      <source>Text of the message</source>
      <translation>Text del missatge</translation>
    </message>
    <message>
      <source>Unnamed file</source>
      <translation>Fitxer sense nom</translation>
    </message>
  </context>
  <context>
    <name>Toast</name>
    <message>
      <source>%1 belongs to %2 now</source>
      <translation>Ara %1 pertany a %2</translation>
    </message>
    <message>
      <source>%1 is the main address now</source>
      <translation>Ara %1 és l’adreça principal</translation>
    </message>
    <message>
      <source>%1 stands alone again</source>
      <translation>%1 torna a estar separat</translation>
    </message>
    <message>
      <source>%1: %2</source>
      <translation>%1: %2</translation>
    </message>
    <message>
      <source>Added %1</source>
      <translation>S’ha afegit %1</translation>
    </message>
    <message>
      <source>As it is now: %1</source>
      <translation>Tal com és ara: %1</translation>
    </message>
    <message>
      <source>Assigned to %1</source>
      <translation>Assignada a %1</translation>
    </message>
    <message>
      <source>Assigned to nobody</source>
      <translation>Assignada a ningú</translation>
    </message>
    <message>
      <source>Begun: %1</source>
      <translation>Començat: %1</translation>
    </message>
    <message>
      <source>Blocked %1</source>
      <translation>S’ha blocat %1</translation>
    </message>
    <message>
      <source>Call written down</source>
      <translation>Trucada anotada</translation>
    </message>
    <message>
      <source>Changed %1</source>
      <translation>S’ha canviat %1</translation>
    </message>
    <message>
      <source>Deleted: %1</source>
      <translation>Suprimit: %1</translation>
    </message>
    <message>
      <source>Done again: %1</source>
      <translation>Refet: %1</translation>
    </message>
    <message>
      <source>Draft discarded</source>
      <translation>Esborrany descartat</translation>
    </message>
    <message>
      <source>Finished: %1</source>
      <translation>Acabat: %1</translation>
    </message>
    <message>
      <source>Gone on with: %1</source>
      <translation>Reprès: %1</translation>
    </message>
    <message numerus="yes">
      <source>Imported %n customers</source>
      <translation>
        <numerusform>S’ha importat %n client</numerusform>
        <numerusform>S’han importat %n clients</numerusform>
      </translation>
    </message>
    <message>
      <source>Inserted: %1</source>
      <translation>Inserida: %1</translation>
    </message>
    <message>
      <source>It counts as sent</source>
      <translation>Compta com a enviat</translation>
    </message>
    <message>
      <source>Joined with %1</source>
      <translation>Unit amb %1</translation>
    </message>
    <message>
      <source>Marked as read</source>
      <translation>Marcada com a llegida</translation>
    </message>
    <message>
      <source>Marked as spam</source>
      <translation>Marcada com a brossa</translation>
    </message>
    <message>
      <source>No longer pinned</source>
      <translation>Ja no està fixada</translation>
    </message>
    <message>
      <source>Not sent; the text is a draft</source>
      <translation>No enviat; el text és un esborrany</translation>
    </message>
    <message>
      <source>Not the same person; not suggested again</source>
      <translation>No és la mateixa persona; no es tornarà a suggerir</translation>
    </message>
    <message>
      <source>Note added</source>
      <translation>Nota afegida</translation>
    </message>
    <message>
      <source>Noted at: %1</source>
      <translation>Nota a: %1</translation>
    </message>
    <message>
      <source>Noted: it answers</source>
      <translation>Anotat: respon</translation>
    </message>
    <message>
      <source>Noted: it does not answer</source>
      <translation>Anotat: no respon</translation>
    </message>
    <message>
      <source>On its way again</source>
      <translation>De camí una altra vegada</translation>
    </message>
    <message>
      <source>Open again: %1</source>
      <translation>Reobert: %1</translation>
    </message>
    <message>
      <source>Pinned</source>
      <translation>Fixada</translation>
    </message>
    <message>
      <source>Priority: %1</source>
      <translation>Prioritat: %1</translation>
    </message>
    <message>
      <source>Reopened</source>
      <translation>Reoberta</translation>
    </message>
    <message>
      <source>Reply to %1</source>
      <translation>Resposta a %1</translation>
    </message>
    <message>
      <source>Reply to %2 leaves in %1 s</source>
      <translation>La resposta a %2 surt en %1 s</translation>
    </message>
    <message>
      <source>Resolved</source>
      <translation>Resolta</translation>
    </message>
    <message>
      <source>Saved: %1</source>
      <translation>Desat: %1</translation>
    </message>
    <message>
      <source>Signature kept</source>
      <translation>Signatura desada</translation>
    </message>
    <message>
      <source>Skipped: %1</source>
      <translation>Saltat: %1</translation>
    </message>
    <message>
      <source>Snoozed until %1</source>
      <translation>Ajornada fins a %1</translation>
    </message>
    <message>
      <source>Tag %1 taken away</source>
      <translation>Etiqueta %1 treta</translation>
    </message>
    <message>
      <source>Tagged %1</source>
      <translation>Etiquetada %1</translation>
    </message>
    <message>
      <source>Taken off: %1</source>
      <translation>Tret: %1</translation>
    </message>
    <message>
      <source>That took long: the keys pressed meanwhile were left out.</source>
      <translation>Ha trigat massa: les tecles premudes mentrestant s’han ignorat.</translation>
    </message>
    <message>
      <source>Ticked: %1</source>
      <translation>Marcat: %1</translation>
    </message>
    <message>
      <source>To %1, leaves %2</source>
      <translation>Per a %1, surt %2</translation>
    </message>
    <message>
      <source>Took off %1</source>
      <translation>S’ha tret %1</translation>
    </message>
    <message>
      <source>Unblocked %1</source>
      <translation>S’ha desblocat %1</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Desfés</translation>
    </message>
    <message>
      <source>Undone: %1</source>
      <translation>Desfet: %1</translation>
    </message>
    <message>
      <source>Unread again</source>
      <translation>Altra vegada sense llegir</translation>
    </message>
    <message>
      <source>Waiting on the customer</source>
      <translation>Esperant el client</translation>
    </message>
  </context>
  <context>
    <name>Tray</name>
    <message numerus="yes">
      <source>%n need a reply</source>
      <translation>
        <numerusform>%n espera resposta</numerusform>
        <numerusform>%n esperen resposta</numerusform>
      </translation>
    </message>
    <message>
      <source>For an hour</source>
      <translation>Durant una hora</translation>
    </message>
    <message>
      <source>New message</source>
      <translation>Missatge nou</translation>
    </message>
    <message>
      <source>Notices rest until %1</source>
      <translation>Avisos aturats fins a %1</translation>
    </message>
    <message>
      <source>Open Nightdesk</source>
      <translation>Obre el Nightdesk</translation>
    </message>
    <message>
      <source>Pause notices</source>
      <translation>Atura els avisos</translation>
    </message>
    <message>
      <source>Quit Nightdesk</source>
      <translation>Surt del Nightdesk</translation>
    </message>
    <message>
      <source>Tell me again (rests until %1)</source>
      <translation>Torna a avisar-me (aturats fins a %1)</translation>
    </message>
    <message>
      <source>Until tomorrow at 8:00</source>
      <translation>Fins demà a les 8:00</translation>
    </message>
  </context>
  <context>
    <name>Variable</name>
    <message>
      <source>Address of the account</source>
      <translation>Adreça del compte</translation>
    </message>
    <message>
      <source>Company of the customer</source>
      <translation>Empresa del client</translation>
    </message>
    <message>
      <source>Email address of the customer</source>
      <translation>Adreça electrònica del client</translation>
    </message>
    <message>
      <source>First name of the customer</source>
      <translation>Nom del client</translation>
    </message>
    <message>
      <source>Language of the customer</source>
      <translation>Llengua del client</translation>
    </message>
    <message>
      <source>Last name of the customer</source>
      <translation>Cognom del client</translation>
    </message>
    <message>
      <source>Name of the account</source>
      <translation>Nom del compte</translation>
    </message>
    <message>
      <source>Name of the business</source>
      <translation>Nom del negoci</translation>
    </message>
    <message>
      <source>Now, with the time</source>
      <translation>Ara, amb l’hora</translation>
    </message>
    <message>
      <source>Number of the conversation</source>
      <translation>Número de la conversa</translation>
    </message>
    <message>
      <source>Subject of the conversation</source>
      <translation>Assumpte de la conversa</translation>
    </message>
    <message>
      <source>Telephone number of the customer</source>
      <translation>Número de telèfon del client</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Avui</translation>
    </message>
    <message>
      <source>What time it is there</source>
      <translation>Quina hora és allà</translation>
    </message>
    <message>
      <source>When the business next opens</source>
      <translation>Quan torna a obrir el negoci</translation>
    </message>
    <message>
      <source>When the conversation began</source>
      <translation>Quan va començar la conversa</translation>
    </message>
    <message>
      <source>When the customer last wrote</source>
      <translation>Quan va escriure el client per última vegada</translation>
    </message>
    <message>
      <source>Who is on call</source>
      <translation>Qui està de guàrdia</translation>
    </message>
    <message>
      <source>Whole name of the customer</source>
      <translation>Nom complet del client</translation>
    </message>
    <message>
      <source>Your first name</source>
      <translation>El teu nom</translation>
    </message>
    <message>
      <source>Your name</source>
      <translation>El teu nom complet</translation>
    </message>
  </context>
  <context>
    <name>View</name>
    <message>
      <source>All open</source>
      <translation>Totes les obertes</translation>
    </message>
    <message>
      <source>Everything</source>
      <translation>Tot</translation>
    </message>
    <message>
      <source>Mine</source>
      <translation>Meves</translation>
    </message>
    <message>
      <source>Needs reply</source>
      <translation>Per respondre</translation>
    </message>
    <message>
      <source>Resolved</source>
      <translation>Resoltes</translation>
    </message>
    <message>
      <source>Snoozed</source>
      <translation>Ajornades</translation>
    </message>
    <message>
      <source>Spam</source>
      <translation>Brossa</translation>
    </message>
    <message>
      <source>Unassigned</source>
      <translation>Sense assignar</translation>
    </message>
    <message>
      <source>Waiting on customer</source>
      <translation>Esperant el client</translation>
    </message>
  </context>
  <context>
    <name>Viewer</name>
    <message>
      <source>Close</source>
      <translation>Tanca</translation>
    </message>
    <message>
      <source>Larger</source>
      <translation>Més gran</translation>
    </message>
    <message>
      <source>Next picture</source>
      <translation>Imatge següent</translation>
    </message>
    <message>
      <source>Open in another program</source>
      <translation>Obre en un altre programa</translation>
    </message>
    <message>
      <source>Picture %1 of %2: %3</source>
      <translation>Imatge %1 de %2: %3</translation>
    </message>
    <message>
      <source>Previous picture</source>
      <translation>Imatge anterior</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Desa</translation>
    </message>
    <message>
      <source>Smaller</source>
      <translation>Més petita</translation>
    </message>
    <message>
      <source>This picture cannot be shown. Save it, or open it.</source>
      <translation>Aquesta imatge no es pot mostrar. Desa-la o obre-la.</translation>
    </message>
  </context>
  <context>
    <name>Views</name>
    <message>
      <source>Close the column of views</source>
      <translation>Tanca la columna de vistes</translation>
    </message>
    <message>
      <source>Inbox</source>
      <translation>Safata d’entrada</translation>
    </message>
    <message>
      <source>Views</source>
      <translation>Vistes</translation>
    </message>
  </context>
  <context>
    <name>Welcome</name>
    <message>
      <source>A reply leaves once, and you can undo it before.</source>
      <translation>Una resposta surt una vegada, i abans es pot desfer.</translation>
    </message>
    <message>
      <source>A small pottery with a year behind it and customers who write while you look. Nothing leaves this computer.</source>
      <translation>Un petit taller de terrissa amb un any al darrere i clients que escriuen mentre mires. Res no surt d’aquest ordinador.</translation>
    </message>
    <message>
      <source>A small shop to look around in is put together on this computer, with a year behind it. It takes a few seconds.</source>
      <translation>En aquest ordinador es munta una petita botiga per explorar, amb un any d’història. Triga uns segons.</translation>
    </message>
    <message>
      <source>Bring mail in</source>
      <translation>Porta-hi correu</translation>
    </message>
    <message>
      <source>Connect a mailbox</source>
      <translation>Connecta una bústia</translation>
    </message>
    <message>
      <source>Every message is found while you type.</source>
      <translation>Cada missatge es troba mentre escrius.</translation>
    </message>
    <message>
      <source>Everything stays on this computer.</source>
      <translation>Tot es queda en aquest ordinador.</translation>
    </message>
    <message>
      <source>Go to the first page</source>
      <translation>Ves a la primera pàgina</translation>
    </message>
    <message>
      <source>How do you want to begin?</source>
      <translation>Com vols començar?</translation>
    </message>
    <message>
      <source>It works without a network, too.</source>
      <translation>També funciona sense xarxa.</translation>
    </message>
    <message>
      <source>Look around</source>
      <translation>Fes una ullada</translation>
    </message>
    <message>
      <source>Nightdesk is getting ready</source>
      <translation>El Nightdesk s’està preparant</translation>
    </message>
    <message>
      <source>One queue for everybody who writes to you, and for everybody who answers.</source>
      <translation>Una cua per a tothom qui t’escriu, i per a tothom qui respon.</translation>
    </message>
    <message>
      <source>Open the demo shop</source>
      <translation>Obre la botiga de mostra</translation>
    </message>
    <message>
      <source>Type its address; the servers are found and tried while you watch. Nothing on the server is changed.</source>
      <translation>Escriu-ne l’adreça; els servidors es troben i es proven mentre mires. Al servidor no canvia res.</translation>
    </message>
    <message>
      <source>Welcome</source>
      <translation>Et donem la benvinguda</translation>
    </message>
    <message>
      <source>With mail from files</source>
      <translation>Amb correu de fitxers</translation>
    </message>
    <message>
      <source>With the demo shop</source>
      <translation>Amb la botiga de mostra</translation>
    </message>
    <message>
      <source>With your own mailbox</source>
      <translation>Amb la teva bústia</translation>
    </message>
    <message>
      <source>mbox, Maildir or .eml, from any other program. It is copied into the history and can be searched at once.</source>
      <translation>mbox, Maildir o .eml, de qualsevol altre programa. Es copia a l’historial i s’hi pot cercar de seguida.</translation>
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
