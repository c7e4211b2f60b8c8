<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_PT" sourcelanguage="en">
  <context>
    <name>Account</name>
    <message>
      <source>%1 %2 spent today</source>
      <translation>%1 %2 gastos hoje</translation>
    </message>
    <message>
      <source>%1 %3 spent this month</source>
      <translation>%1 %3 gastos este mês</translation>
    </message>
    <message>
      <source>%1 ago</source>
      <translation>há %1</translation>
    </message>
    <message>
      <source>%1 of %2 %3 spent this month</source>
      <translation>%1 de %2 %3 gastos este mês</translation>
    </message>
    <message>
      <source>%1 of %2 used</source>
      <translation>%1 de %2 ocupados</translation>
    </message>
    <message>
      <source>%1 s</source>
      <comment>seconds</comment>
      <translation>%1 s</translation>
    </message>
    <message>
      <source>%1 until %2</source>
      <translation>%1 até %2</translation>
    </message>
    <message>
      <source>%1 was removed</source>
      <translation>%1 foi removida</translation>
    </message>
    <message>
      <source>%1 was removed with %2.</source>
      <translation>%1 foi removida com %2.</translation>
    </message>
    <message>
      <source>%1, port %2</source>
      <translation>%1, porta %2</translation>
    </message>
    <message numerus="yes">
      <source>%n conversations</source>
      <translation>
        <numerusform>%n conversa</numerusform>
        <numerusform>%n conversas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n conversations are kept.</source>
      <translation>
        <numerusform>Fica guardada %n conversa.</numerusform>
        <numerusform>Ficam guardadas %n conversas.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n messages are missing here</source>
      <translation>
        <numerusform>Falta aqui %n mensagem</numerusform>
        <numerusform>Faltam aqui %n mensagens</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n messages are still missing</source>
      <translation>
        <numerusform>ainda falta %n mensagem</numerusform>
        <numerusform>ainda faltam %n mensagens</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n messages in its outbox are not sent.</source>
      <translation>
        <numerusform>%n mensagem por enviar não é enviada.</numerusform>
        <numerusform>%n mensagens por enviar não são enviadas.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n messages in its outbox are not sent; they are drafts again.</source>
      <translation>
        <numerusform>%n mensagem por enviar não é enviada; volta a ser rascunho.</numerusform>
        <numerusform>%n mensagens por enviar não são enviadas; voltam a ser rascunhos.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n messages wait in the outbox</source>
      <translation>
        <numerusform>%n mensagem espera na caixa de saída</numerusform>
        <numerusform>%n mensagens esperam na caixa de saída</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n messages were not sent</source>
      <translation>
        <numerusform>%n mensagem não foi enviada</numerusform>
        <numerusform>%n mensagens não foram enviadas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more requests allowed</source>
      <translation>
        <numerusform>mais %n pedido permitido</numerusform>
        <numerusform>mais %n pedidos permitidos</numerusform>
      </translation>
    </message>
    <message>
      <source>Accounts</source>
      <translation>Contas</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>Endereço</translation>
    </message>
    <message>
      <source>Address and password</source>
      <translation>Endereço e palavra-passe</translation>
    </message>
    <message>
      <source>As it is; type a new one to change it</source>
      <translation>Como está; escreva outro para o mudar</translation>
    </message>
    <message>
      <source>Both servers answer and their certificates are good</source>
      <translation>Os dois servidores respondem e os certificados são bons</translation>
    </message>
    <message>
      <source>Cannot connect, trying again</source>
      <translation>Sem ligação, a tentar de novo</translation>
    </message>
    <message>
      <source>Catching up</source>
      <translation>A pôr em dia</translation>
    </message>
    <message>
      <source>Change by hand</source>
      <translation>Alterar à mão</translation>
    </message>
    <message>
      <source>Change its settings</source>
      <translation>Mudar as definições</translation>
    </message>
    <message>
      <source>Check</source>
      <translation>Verificar</translation>
    </message>
    <message>
      <source>Check again</source>
      <translation>Verificar de novo</translation>
    </message>
    <message>
      <source>Checking each step…</source>
      <translation>A verificar cada passo…</translation>
    </message>
    <message>
      <source>Choose a folder</source>
      <translation>Escolher uma pasta</translation>
    </message>
    <message>
      <source>Choose a folder…</source>
      <translation>Escolher uma pasta…</translation>
    </message>
    <message>
      <source>Connect</source>
      <translation>Ligar</translation>
    </message>
    <message>
      <source>Connect a mailbox</source>
      <translation>Ligar uma caixa de correio</translation>
    </message>
    <message>
      <source>Connect again</source>
      <translation>Ligar de novo</translation>
    </message>
    <message>
      <source>Connect an account</source>
      <translation>Ligar uma conta</translation>
    </message>
    <message>
      <source>Connect: %1</source>
      <translation>Ligar: %1</translation>
    </message>
    <message>
      <source>Counting what it brought…</source>
      <translation>A contar o que trouxe…</translation>
    </message>
    <message>
      <source>Counting what the server has…</source>
      <translation>A contar o que o servidor tem…</translation>
    </message>
    <message>
      <source>Email address</source>
      <translation>Endereço de email</translation>
    </message>
    <message>
      <source>Enter the password</source>
      <translation>Indicar a palavra-passe</translation>
    </message>
    <message>
      <source>Erase it for good</source>
      <translation>Apagar de vez</translation>
    </message>
    <message>
      <source>Erase its history…</source>
      <translation>Apagar o histórico…</translation>
    </message>
    <message>
      <source>Erase what %1 brought</source>
      <translation>Apagar o que %1 trouxe</translation>
    </message>
    <message>
      <source>Every step works.</source>
      <translation>Todos os passos funcionam.</translation>
    </message>
    <message>
      <source>Everything stays on this computer. Mail is read from your provider and answered from your own address.</source>
      <translation>Tudo fica neste computador. O correio é lido no seu fornecedor e respondido do seu próprio endereço.</translation>
    </message>
    <message>
      <source>Fetch what is missing</source>
      <translation>Buscar o que falta</translation>
    </message>
    <message>
      <source>Finding the provider's settings</source>
      <translation>A procurar as definições do fornecedor</translation>
    </message>
    <message>
      <source>Give it a name.</source>
      <translation>Dê-lhe um nome.</translation>
    </message>
    <message>
      <source>Incoming</source>
      <translation>Receção</translation>
    </message>
    <message>
      <source>Incoming server and port (IMAP)</source>
      <translation>Servidor e porta de receção (IMAP)</translation>
    </message>
    <message numerus="yes">
      <source>It brought %n messages in %1.</source>
      <translation>
        <numerusform>Trouxe %n mensagem em %1.</numerusform>
        <numerusform>Trouxe %n mensagens em %1.</numerusform>
      </translation>
    </message>
    <message>
      <source>It brought no messages.</source>
      <translation>Não trouxe mensagens.</translation>
    </message>
    <message>
      <source>It was meant</source>
      <translation>Foi de propósito</translation>
    </message>
    <message>
      <source>Its messages in others' conversations are kept.</source>
      <translation>As suas mensagens nas conversas de outras contas ficam guardadas.</translation>
    </message>
    <message>
      <source>Kept; type a new one to change it</source>
      <translation>Guardado; escreva outro para o mudar</translation>
    </message>
    <message numerus="yes">
      <source>Looked %n times today</source>
      <translation>
        <numerusform>Olhou %n vez hoje</numerusform>
        <numerusform>Olhou %n vezes hoje</numerusform>
      </translation>
    </message>
    <message>
      <source>Mail arrives in the queue</source>
      <translation>O correio chega à fila</translation>
    </message>
    <message>
      <source>Many messages vanished from the folder[ {folder}] at once[: {gone} of {known}]. All of them are kept here. If that was meant, say so; else look into the mailbox with another program. After a day they are marked as gone.</source>
      <translation>Muitas mensagens desapareceram da pasta[ {folder}] de uma só vez[: {gone} de {known}]. Todas ficam guardadas aqui. Se foi de propósito, diga-o; se não, veja a caixa de correio com outro programa. Passado um dia são marcadas como desaparecidas.</translation>
    </message>
    <message>
      <source>More settings</source>
      <translation>Mais definições</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nome</translation>
    </message>
    <message>
      <source>No account is connected yet. Connect one to receive and answer.</source>
      <translation>Ainda não há contas ligadas. Ligue uma para receber e responder.</translation>
    </message>
    <message>
      <source>No password is stored[ for {name}]. Enter it again.</source>
      <translation>Não há palavra-passe guardada[ para {name}]. Indique-a de novo.</translation>
    </message>
    <message>
      <source>No working mail servers were found[ for {address}]. Ask the provider for them and type them here.</source>
      <translation>Não foram encontrados servidores de correio a funcionar[ para {address}]. Peça-os ao fornecedor e escreva-os aqui.</translation>
    </message>
    <message>
      <source>Nothing is missing.</source>
      <translation>Nada falta.</translation>
    </message>
    <message>
      <source>Nothing is received or sent by it any more, and this computer forgets its keys and passwords.</source>
      <translation>Deixa de receber e de enviar, e este computador esquece as suas chaves e palavras-passe.</translation>
    </message>
    <message>
      <source>Nothing was changed on the server.</source>
      <translation>Nada foi alterado no servidor.</translation>
    </message>
    <message>
      <source>OAuth client id of your business</source>
      <translation>Id de cliente OAuth da sua empresa</translation>
    </message>
    <message>
      <source>Opening the Inbox</source>
      <translation>A abrir a caixa de entrada</translation>
    </message>
    <message>
      <source>Outgoing</source>
      <translation>Envio</translation>
    </message>
    <message>
      <source>Outgoing server and port (SMTP)</source>
      <translation>Servidor e porta de envio (SMTP)</translation>
    </message>
    <message>
      <source>Password</source>
      <translation>Palavra-passe</translation>
    </message>
    <message>
      <source>Passwords and keys are kept in this computer's keyring, or sealed in a vault where it has none; never in a file that can be read.</source>
      <translation>As palavras-passe e as chaves ficam no porta-chaves deste computador, ou seladas num cofre onde não houver um; nunca num ficheiro que se possa ler.</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>Pausar</translation>
    </message>
    <message>
      <source>Remove %1</source>
      <translation>Remover %1</translation>
    </message>
    <message>
      <source>Remove it for good</source>
      <translation>Remover de vez</translation>
    </message>
    <message>
      <source>Remove its conversations and messages, too</source>
      <translation>Remover também as suas conversas e mensagens</translation>
    </message>
    <message>
      <source>Remove the account</source>
      <translation>Remover a conta</translation>
    </message>
    <message>
      <source>Removed</source>
      <translation>Removidas</translation>
    </message>
    <message>
      <source>Remove…</source>
      <translation>Remover…</translation>
    </message>
    <message>
      <source>Removing %1 and its history…</source>
      <translation>A remover %1 e o seu histórico…</translation>
    </message>
    <message>
      <source>Removing: %1 of %2 conversations</source>
      <translation>A remover: %1 de %2 conversas</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>Retomar</translation>
    </message>
    <message>
      <source>Save and check</source>
      <translation>Guardar e verificar</translation>
    </message>
    <message>
      <source>Set the servers by hand</source>
      <translation>Indicar os servidores à mão</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Definições</translation>
    </message>
    <message>
      <source>Settings and live check</source>
      <translation>Definições e verificação</translation>
    </message>
    <message>
      <source>Settings by hand</source>
      <translation>Definições à mão</translation>
    </message>
    <message>
      <source>Settings found for %1</source>
      <translation>Definições encontradas para %1</translation>
    </message>
    <message>
      <source>Show the password</source>
      <translation>Mostrar a palavra-passe</translation>
    </message>
    <message>
      <source>Sign in again</source>
      <translation>Entrar de novo</translation>
    </message>
    <message>
      <source>Sign in with the browser</source>
      <translation>Iniciar sessão com o navegador</translation>
    </message>
    <message>
      <source>Sign in with the browser that opened.</source>
      <translation>Entre com o navegador que se abriu.</translation>
    </message>
    <message>
      <source>Signing in to incoming mail</source>
      <translation>Entrada no correio recebido</translation>
    </message>
    <message>
      <source>Signing in to outgoing mail</source>
      <translation>Entrada no correio enviado</translation>
    </message>
    <message>
      <source>Stopped, needs you</source>
      <translation>Parada, precisa de si</translation>
    </message>
    <message>
      <source>Stopped: %1 is removed, and %2 with it; the others stay.</source>
      <translation>Parado: %1 foi removida, e com ela %2; as outras ficam.</translation>
    </message>
    <message>
      <source>Switched off</source>
      <translation>Desligada</translation>
    </message>
    <message>
      <source>The account[ {account}] is not signed in yet. Sign in with the browser.</source>
      <translation>A conta[ {account}] ainda não tem sessão iniciada. Entre com o navegador.</translation>
    </message>
    <message>
      <source>The address, where nothing else is known</source>
      <translation>O endereço, se não souber outro</translation>
    </message>
    <message>
      <source>The certificate of the server[ {server}] is not trusted[ ({words})]. No password was sent.[ Its fingerprint is {fingerprint}: trust it only if you know it.]</source>
      <translation>O certificado do servidor[ {server}] não é de confiança[ ({words})]. Não foi enviada nenhuma palavra-passe.[ A impressão digital é {fingerprint}: confie nela só se a conhece.]</translation>
    </message>
    <message>
      <source>The connection broke while the message was handed over[ to {server}]: it may have been sent or not[ ({words})]. It is not sent again by itself; look into Sent or ask, then decide.</source>
      <translation>A ligação caiu durante a entrega da mensagem[ a {server}]: pode ter sido enviada ou não[ ({words})]. Não é enviada de novo sozinha; veja em Enviados ou pergunte, e depois decida.</translation>
    </message>
    <message>
      <source>The mailbox is connected. Its mail arrives by itself.</source>
      <translation>A caixa de correio está ligada. O correio chega por si.</translation>
    </message>
    <message>
      <source>The server[ {server}] did not accept the sign-in[ of {account}].[ It said: “{words}”.] Sign in again, as the person whose mailbox it is.</source>
      <translation>O servidor[ {server}] não aceitou a entrada[ de {account}].[ Disse: “{words}”.] Entre de novo, como a pessoa a quem pertence a caixa.</translation>
    </message>
    <message>
      <source>The service asks to wait until %1</source>
      <translation>O serviço pede para esperar até %1</translation>
    </message>
    <message numerus="yes">
      <source>The sign-in lasts %n more days</source>
      <translation>
        <numerusform>A sessão dura mais %n dia</numerusform>
        <numerusform>A sessão dura mais %n dias</numerusform>
      </translation>
    </message>
    <message>
      <source>The sign-in[ of {account}][ at {provider}] has ended: it was withdrawn, or the password was changed. Sign in again; what waits to be sent is kept.</source>
      <translation>A sessão[ de {account}][ em {provider}] terminou: foi retirada, ou a palavra-passe mudou. Entre de novo; o que espera envio fica guardado.</translation>
    </message>
    <message>
      <source>They are deleted for good; this cannot be undone. People stay, and so does what lies at the provider.</source>
      <translation>São apagadas de vez; não se pode anular. As pessoas ficam, e também o que está no fornecedor.</translation>
    </message>
    <message>
      <source>They stay here and can be read and found as before.</source>
      <translation>Ficam aqui e podem ser lidas e encontradas como antes.</translation>
    </message>
    <message numerus="yes">
      <source>This computer's clock is %n minutes ahead of the service's</source>
      <translation>
        <numerusform>O relógio deste computador está %n minuto adiantado em relação ao do serviço</numerusform>
        <numerusform>O relógio deste computador está %n minutos adiantado em relação ao do serviço</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>This computer's clock is %n minutes behind the service's</source>
      <translation>
        <numerusform>O relógio deste computador está %n minuto atrasado em relação ao do serviço</numerusform>
        <numerusform>O relógio deste computador está %n minutos atrasado em relação ao do serviço</numerusform>
      </translation>
    </message>
    <message>
      <source>This is needed.</source>
      <translation>Isto é necessário.</translation>
    </message>
    <message>
      <source>Trust this certificate</source>
      <translation>Confiar neste certificado</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Tentar de novo</translation>
    </message>
    <message>
      <source>Trying to connect</source>
      <translation>A experimentar no serviço</translation>
    </message>
    <message>
      <source>Type the password first.</source>
      <translation>Escreva primeiro a palavra-passe.</translation>
    </message>
    <message>
      <source>Up to date</source>
      <translation>Em dia</translation>
    </message>
    <message>
      <source>User name</source>
      <translation>Nome de utilizador</translation>
    </message>
    <message>
      <source>Where do your customers write?</source>
      <translation>Onde escrevem os seus clientes?</translation>
    </message>
    <message>
      <source>Works, but needs a look</source>
      <translation>Funciona, mas precisa de atenção</translation>
    </message>
    <message>
      <source>Write the address like anna@example.com.</source>
      <translation>Escreva o endereço como anna@example.com.</translation>
    </message>
    <message>
      <source>does not work</source>
      <translation>não funciona</translation>
    </message>
    <message>
      <source>just now</source>
      <translation>agora mesmo</translation>
    </message>
    <message>
      <source>not looked at yet</source>
      <translation>ainda não consultada</translation>
    </message>
    <message>
      <source>not tried yet</source>
      <translation>por tentar</translation>
    </message>
    <message>
      <source>under way</source>
      <translation>em curso</translation>
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
        <numerusform>%n dias</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n hours</source>
      <translation>
        <numerusform>%n hora</numerusform>
        <numerusform>%n horas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n minutes</source>
      <translation>
        <numerusform>%n minuto</numerusform>
        <numerusform>%n minutos</numerusform>
      </translation>
    </message>
    <message>
      <source>now</source>
      <translation>agora</translation>
    </message>
  </context>
  <context>
    <name>Assign</name>
    <message>
      <source>Assign to</source>
      <translation>Atribuir a</translation>
    </message>
    <message>
      <source>Nobody</source>
      <translation>Ninguém</translation>
    </message>
    <message>
      <source>you</source>
      <translation>você</translation>
    </message>
  </context>
  <context>
    <name>Attachment</name>
    <message>
      <source>%1 can run programs when it is opened.</source>
      <translation>%1 pode executar programas ao ser aberto.</translation>
    </message>
    <message numerus="yes">
      <source>%n files are saved in %1</source>
      <translation>
        <numerusform>%n ficheiro foi guardado em %1</numerusform>
        <numerusform>%n ficheiros foram guardados em %1</numerusform>
      </translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Copiar</translation>
    </message>
    <message>
      <source>No program opens %1 here. Save it instead.</source>
      <translation>Nenhum programa abre %1 aqui. Guarde-o.</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Abrir</translation>
    </message>
    <message>
      <source>Read</source>
      <translation>Ler</translation>
    </message>
    <message>
      <source>Save all</source>
      <translation>Guardar tudo</translation>
    </message>
    <message>
      <source>Save all files in</source>
      <translation>Guardar todos os ficheiros em</translation>
    </message>
    <message>
      <source>Save it</source>
      <translation>Guardar</translation>
    </message>
    <message>
      <source>Save it only if you expected it.</source>
      <translation>Guarde-o só se o esperava.</translation>
    </message>
    <message>
      <source>Save the file</source>
      <translation>Guardar o ficheiro</translation>
    </message>
    <message>
      <source>Save…</source>
      <translation>Guardar…</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Mostrar</translation>
    </message>
  </context>
  <context>
    <name>Attempt</name>
    <message>
      <source>a message names it: it arrived</source>
      <translation>uma mensagem refere-a: chegou</translation>
    </message>
    <message>
      <source>begun</source>
      <translation>iniciado</translation>
    </message>
    <message>
      <source>connecting</source>
      <translation>a ligar</translation>
    </message>
    <message>
      <source>handing over the files</source>
      <translation>a entregar os ficheiros</translation>
    </message>
    <message>
      <source>handing over the message</source>
      <translation>a entregar a mensagem</translation>
    </message>
    <message>
      <source>interrupted</source>
      <translation>interrompida</translation>
    </message>
    <message>
      <source>it is not there</source>
      <translation>não está lá</translation>
    </message>
    <message>
      <source>it is there</source>
      <translation>está lá</translation>
    </message>
    <message>
      <source>looked for</source>
      <translation>procurada</translation>
    </message>
    <message>
      <source>naming the recipients</source>
      <translation>a indicar os destinatários</translation>
    </message>
    <message>
      <source>naming the sender</source>
      <translation>a indicar o remetente</translation>
    </message>
    <message>
      <source>put off</source>
      <translation>adiada</translation>
    </message>
    <message>
      <source>securing the line</source>
      <translation>a proteger a ligação</translation>
    </message>
    <message>
      <source>signing in</source>
      <translation>a iniciar sessão</translation>
    </message>
    <message>
      <source>taken by the server</source>
      <translation>aceite pelo servidor</translation>
    </message>
    <message>
      <source>the clock was set back</source>
      <translation>o relógio foi atrasado</translation>
    </message>
    <message>
      <source>the program ended</source>
      <translation>o programa terminou</translation>
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
      <translation>%1 para %2, %3</translation>
    </message>
    <message>
      <source>This message is encrypted. It will be shown here as soon as its key comes.</source>
      <translation>Esta mensagem está cifrada. Aparecerá aqui assim que chegar a sua chave.</translation>
    </message>
    <message>
      <source>edited</source>
      <translation>editada</translation>
    </message>
    <message>
      <source>encrypted</source>
      <translation>cifrada</translation>
    </message>
    <message>
      <source>everybody can read it</source>
      <translation>toda a gente pode ler</translation>
    </message>
    <message>
      <source>followers</source>
      <translation>seguidores</translation>
    </message>
    <message>
      <source>public</source>
      <translation>público</translation>
    </message>
    <message>
      <source>taken back by its writer</source>
      <translation>retirada por quem a escreveu</translation>
    </message>
    <message>
      <source>their followers can read it</source>
      <translation>os seguidores dessa pessoa podem lê-la</translation>
    </message>
    <message>
      <source>your followers can read it</source>
      <translation>os seus seguidores podem lê-la</translation>
    </message>
  </context>
  <context>
    <name>Bulk</name>
    <message>
      <source>%1 of %2 done</source>
      <translation>%1 de %2 feitas</translation>
    </message>
    <message numerus="yes">
      <source>%n chosen</source>
      <translation>
        <numerusform>%n escolhida</numerusform>
        <numerusform>%n escolhidas</numerusform>
      </translation>
    </message>
    <message>
      <source>Assign</source>
      <translation>Atribuir</translation>
    </message>
    <message>
      <source>Choose none</source>
      <translation>Não escolher nenhuma</translation>
    </message>
    <message>
      <source>Chosen conversations</source>
      <translation>Conversas escolhidas</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Mais</translation>
    </message>
    <message>
      <source>Resolve</source>
      <translation>Resolver</translation>
    </message>
    <message>
      <source>Snooze</source>
      <translation>Adiar</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Parar</translation>
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
      <translation>Ficou uma mensagem de voz</translation>
    </message>
    <message>
      <source>Call</source>
      <translation>Chamada</translation>
    </message>
    <message>
      <source>Call back</source>
      <translation>Ligar de volta</translation>
    </message>
    <message>
      <source>Declined call</source>
      <translation>Chamada recusada</translation>
    </message>
    <message>
      <source>Give the minutes as a number, like 5.</source>
      <translation>Indique os minutos em número, como 5.</translation>
    </message>
    <message>
      <source>How it went</source>
      <translation>Como correu</translation>
    </message>
    <message>
      <source>It was busy</source>
      <translation>Estava ocupado</translation>
    </message>
    <message>
      <source>Minutes</source>
      <translation>Minutos</translation>
    </message>
    <message>
      <source>Missed call</source>
      <translation>Chamada perdida</translation>
    </message>
    <message>
      <source>Missed call, line busy</source>
      <translation>Chamada perdida, linha ocupada</translation>
    </message>
    <message>
      <source>Missed call, voicemail</source>
      <translation>Chamada perdida, mensagem de voz</translation>
    </message>
    <message>
      <source>Nobody answered</source>
      <translation>Ninguém atendeu</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>Pausa</translation>
    </message>
    <message>
      <source>Play</source>
      <translation>Ouvir</translation>
    </message>
    <message>
      <source>Play %1</source>
      <translation>Ouvir %1</translation>
    </message>
    <message>
      <source>Speed: %1 times</source>
      <translation>Velocidade: %1 vezes</translation>
    </message>
    <message>
      <source>They rang us</source>
      <translation>Ligaram-nos</translation>
    </message>
    <message>
      <source>We called</source>
      <translation>Ligámos</translation>
    </message>
    <message>
      <source>We called, call declined</source>
      <translation>Ligámos, chamada recusada</translation>
    </message>
    <message>
      <source>We called, line busy</source>
      <translation>Ligámos, linha ocupada</translation>
    </message>
    <message>
      <source>We called, message left</source>
      <translation>Ligámos, deixámos mensagem</translation>
    </message>
    <message>
      <source>We called, no answer</source>
      <translation>Ligámos, sem resposta</translation>
    </message>
    <message>
      <source>We rang them</source>
      <translation>Ligámos nós</translation>
    </message>
    <message>
      <source>We talked</source>
      <translation>Falámos</translation>
    </message>
    <message>
      <source>What was said</source>
      <translation>O que foi dito</translation>
    </message>
    <message>
      <source>Who rang</source>
      <translation>Quem ligou</translation>
    </message>
    <message>
      <source>Write down a call</source>
      <translation>Registar uma chamada</translation>
    </message>
    <message>
      <source>Write it down</source>
      <translation>Registar</translation>
    </message>
    <message>
      <source>lasted %1</source>
      <translation>durou %1</translation>
    </message>
    <message>
      <source>rang %1</source>
      <translation>tocou %1</translation>
    </message>
  </context>
  <context>
    <name>Channel</name>
    <message>
      <source>@BotFather shows it when the bot is made, and again for /token. To read all of a group, also turn off its /setprivacy.</source>
      <translation>O @BotFather mostra-o quando o bot é criado e de novo com /token. Para ler tudo num grupo, desative também /setprivacy.</translation>
    </message>
    <message>
      <source>A chat on your own website, by an XMPP server (Prosody, ejabberd) that you have or rent.</source>
      <translation>Um chat no seu próprio site, através de um servidor XMPP (Prosody, ejabberd) que tem ou aluga.</translation>
    </message>
    <message>
      <source>A mailbox at any provider, read by IMAP and answered from its own address.</source>
      <translation>Uma caixa de correio de qualquer fornecedor, lida por IMAP e respondida do próprio endereço.</translation>
    </message>
    <message>
      <source>API key SID</source>
      <translation>SID da chave de API</translation>
    </message>
    <message>
      <source>Access token</source>
      <translation>Token de acesso</translation>
    </message>
    <message>
      <source>Account SID</source>
      <translation>SID da conta</translation>
    </message>
    <message>
      <source>Address of converse.js</source>
      <translation>Endereço do converse.js</translation>
    </message>
    <message>
      <source>Address of the gateway</source>
      <translation>Endereço do gateway</translation>
    </message>
    <message>
      <source>Address of the service</source>
      <translation>Endereço do serviço</translation>
    </message>
    <message>
      <source>Address of the service for templates</source>
      <translation>Endereço do serviço para modelos</translation>
    </message>
    <message>
      <source>An account of your shop's own; Element shows it in its settings.</source>
      <translation>Uma conta própria da sua loja; o Element mostra-a nas definições.</translation>
    </message>
    <message>
      <source>An account on your XMPP server to which visitors write. The guide that can be saved once the account is there says how to set up the server.</source>
      <translation>Uma conta no seu servidor XMPP para a qual os visitantes escrevem. O guia, que pode guardar quando a conta existir, diz como configurar o servidor.</translation>
    </message>
    <message>
      <source>Archive</source>
      <translation>Arquivo</translation>
    </message>
    <message>
      <source>As it stands on the profile, with its server.</source>
      <translation>Como está no perfil, com o servidor.</translation>
    </message>
    <message>
      <source>Auth token or API key secret</source>
      <translation>Auth token ou segredo da chave de API</translation>
    </message>
    <message>
      <source>Beside the account SID, or where the key was made.</source>
      <translation>Ao lado do SID da conta, ou onde a chave foi criada.</translation>
    </message>
    <message>
      <source>Bot token</source>
      <translation>Token do bot</translation>
    </message>
    <message>
      <source>Certificates trusted by fingerprint (SHA-256)</source>
      <translation>Certificados de confiança pela impressão digital (SHA-256)</translation>
    </message>
    <message>
      <source>Device ID</source>
      <translation>ID do dispositivo</translation>
    </message>
    <message>
      <source>Email</source>
      <translation>E-mail</translation>
    </message>
    <message>
      <source>Email address</source>
      <translation>Endereço de correio</translation>
    </message>
    <message>
      <source>Encrypted after a greeting (STARTTLS)</source>
      <translation>Cifrada depois de uma saudação (STARTTLS)</translation>
    </message>
    <message>
      <source>Encrypted from the start (TLS)</source>
      <translation>Cifrada desde o início (TLS)</translation>
    </message>
    <message>
      <source>Everybody's</source>
      <translation>Os de toda a gente</translation>
    </message>
    <message>
      <source>Extra certificate authority (file)</source>
      <translation>Outra autoridade de certificação (ficheiro)</translation>
    </message>
    <message>
      <source>Feed</source>
      <translation>Fluxo</translation>
    </message>
    <message>
      <source>Feed in a folder</source>
      <translation>Feed numa pasta</translation>
    </message>
    <message>
      <source>File of a certificate authority (PEM)</source>
      <translation>Ficheiro de uma autoridade de certificação (PEM)</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Pasta</translation>
    </message>
    <message>
      <source>Host of the visitors</source>
      <translation>Domínio dos visitantes</translation>
    </message>
    <message>
      <source>How to sign in</source>
      <translation>Como iniciar sessão</translation>
    </message>
    <message>
      <source>IMAP security</source>
      <translation>Segurança IMAP</translation>
    </message>
    <message>
      <source>IMAP server (HOST:PORT); found from the address</source>
      <translation>Servidor IMAP (HOST:PORT); encontra-se pelo endereço</translation>
    </message>
    <message>
      <source>In place of the password, where people sign in with the browser. It must be made for Nightdesk alone.</source>
      <translation>Em vez da palavra-passe, onde se inicia sessão pelo navegador. Deve ser criado só para o Nightdesk.</translation>
    </message>
    <message>
      <source>In the currency of the service; then nothing is sent.</source>
      <translation>Na moeda do serviço; depois nada é enviado.</translation>
    </message>
    <message>
      <source>Key</source>
      <translation>Chave</translation>
    </message>
    <message>
      <source>Mail marked as spam</source>
      <translation>Correio do que é spam</translation>
    </message>
    <message>
      <source>Mail of resolved conversations</source>
      <translation>Correio do que está resolvido</translation>
    </message>
    <message>
      <source>Mail provider, when it is not found</source>
      <translation>Fornecedor de correio, quando não é encontrado</translation>
    </message>
    <message>
      <source>Matrix</source>
      <translation>Matrix</translation>
    </message>
    <message>
      <source>Matrix address</source>
      <translation>Endereço Matrix</translation>
    </message>
    <message>
      <source>Messages are taken from in/ below it and answers put into out/, as the README says.</source>
      <translation>As mensagens são tiradas de in/ dentro dela e as respostas postas em out/, como diz o README.</translation>
    </message>
    <message>
      <source>Messages of a program of your own, that reads and writes JSON files.</source>
      <translation>Mensagens de um programa seu, que lê e escreve ficheiros JSON.</translation>
    </message>
    <message>
      <source>Messages of a service of your own, that speaks a few lines of JSON.</source>
      <translation>Mensagens de um serviço seu, que fala algumas linhas de JSON.</translation>
    </message>
    <message>
      <source>Messages to a WhatsApp number of a business, run by Twilio.</source>
      <translation>Mensagens para um número WhatsApp de empresa, gerido pela Twilio.</translation>
    </message>
    <message>
      <source>Missed calls and voicemails of a number that you rent at Twilio.</source>
      <translation>Chamadas perdidas e mensagens de voz de um número que aluga na Twilio.</translation>
    </message>
    <message>
      <source>Most to spend in a month</source>
      <translation>Máximo a gastar num mês</translation>
    </message>
    <message>
      <source>Moved to junk</source>
      <translation>Passa para o lixo eletrónico</translation>
    </message>
    <message>
      <source>Moved to the archive</source>
      <translation>Passa para o arquivo</translation>
    </message>
    <message>
      <source>Name of the receiving server in Authentication-Results</source>
      <translation>Nome do servidor que recebe, em Authentication-Results</translation>
    </message>
    <message>
      <source>Nightdesk reads and writes /messages below it, as the README says.</source>
      <translation>O Nightdesk lê e escreve em /messages abaixo dele, como diz o README.</translation>
    </message>
    <message>
      <source>Nobody's</source>
      <translation>Os de ninguém</translation>
    </message>
    <message>
      <source>Not encrypted (this computer only)</source>
      <translation>Não cifrada (só neste computador)</translation>
    </message>
    <message>
      <source>OAuth client id, of your own registration</source>
      <translation>Id de cliente OAuth, do seu próprio registo</translation>
    </message>
    <message>
      <source>OAuth client secret</source>
      <translation>Segredo de cliente OAuth</translation>
    </message>
    <message>
      <source>OAuth refresh token</source>
      <translation>Token de renovação OAuth</translation>
    </message>
    <message>
      <source>OAuth scope, of another provider</source>
      <translation>Âmbito OAuth, de outro fornecedor</translation>
    </message>
    <message>
      <source>OAuth sign-in page, of another provider</source>
      <translation>Página de início de sessão OAuth, de outro fornecedor</translation>
    </message>
    <message>
      <source>OAuth token endpoint, of another provider</source>
      <translation>Endereço de tokens OAuth, de outro fornecedor</translation>
    </message>
    <message>
      <source>On the first page of Twilio's console.</source>
      <translation>Na primeira página da consola da Twilio.</translation>
    </message>
    <message>
      <source>One of your Twilio numbers, with its country's code.</source>
      <translation>Um dos seus números Twilio, com o indicativo do país.</translation>
    </message>
    <message>
      <source>Only used to sign in once; Nightdesk keeps a token in its place.</source>
      <translation>Só serve para iniciar sessão uma vez; o Nightdesk guarda um token em seu lugar.</translation>
    </message>
    <message>
      <source>Only when the secret is an API key's.</source>
      <translation>Só quando o segredo é de uma chave de API.</translation>
    </message>
    <message>
      <source>Only where it is not that of the server in the handle.</source>
      <translation>Só quando não é o do servidor do identificador.</translation>
    </message>
    <message>
      <source>Only where the domain's own records (SRV) do not tell.</source>
      <translation>Só quando os registos do próprio domínio (SRV) não o dizem.</translation>
    </message>
    <message>
      <source>Other folders to read, with ; between</source>
      <translation>Outras pastas a ler, separadas por ;</translation>
    </message>
    <message>
      <source>Password</source>
      <translation>Palavra-passe</translation>
    </message>
    <message>
      <source>Password for that folder</source>
      <translation>Palavra-passe dessa pasta</translation>
    </message>
    <message>
      <source>Phone</source>
      <translation>Telefone</translation>
    </message>
    <message>
      <source>Phone (Twilio Voice)</source>
      <translation>Telefone (Twilio Voice)</translation>
    </message>
    <message>
      <source>Put the chat on your website</source>
      <translation>Pôr o chat no seu site</translation>
    </message>
    <message>
      <source>Read encrypted rooms</source>
      <translation>Ler salas cifradas</translation>
    </message>
    <message>
      <source>Reply address, if another</source>
      <translation>Endereço de resposta, se for outro</translation>
    </message>
    <message>
      <source>Rooms and people of a Matrix account, encrypted rooms too.</source>
      <translation>Salas e pessoas de uma conta Matrix, incluindo salas cifradas.</translation>
    </message>
    <message>
      <source>SIM card</source>
      <translation>Cartão SIM</translation>
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
      <translation>SMS (o seu telemóvel Android)</translation>
    </message>
    <message>
      <source>SMTP security</source>
      <translation>Segurança SMTP</translation>
    </message>
    <message>
      <source>SMTP server (HOST:PORT); found from the address</source>
      <translation>Servidor SMTP (HOST:PORT); encontra-se pelo endereço</translation>
    </message>
    <message>
      <source>Security</source>
      <translation>Segurança</translation>
    </message>
    <message>
      <source>Sent along as a bearer token.</source>
      <translation>Enviada como token de portador (bearer).</translation>
    </message>
    <message>
      <source>Sent folder, when it is not found</source>
      <translation>Pasta dos enviados, quando não é encontrada</translation>
    </message>
    <message>
      <source>Server and port</source>
      <translation>Servidor e porta</translation>
    </message>
    <message>
      <source>Several with commas between them.</source>
      <translation>Várias, separadas por vírgulas.</translation>
    </message>
    <message>
      <source>Signing in with the browser gives it. Or on your server: Preferences, Development, New application, with the scopes read and write; open it again.</source>
      <translation>Obtém-se ao iniciar sessão com o navegador. Ou no seu servidor: Preferências, Desenvolvimento, Nova aplicação, com os âmbitos read e write; abra-a de novo.</translation>
    </message>
    <message>
      <source>Stays where it is</source>
      <translation>Fica onde está</translation>
    </message>
    <message>
      <source>Tags for new conversations</source>
      <translation>Etiquetas para conversas novas</translation>
    </message>
    <message>
      <source>Talk to @BotFather in Telegram and send /newbot; it asks for this name.</source>
      <translation>Fale com o @BotFather no Telegram e envie /newbot; ele pede este nome.</translation>
    </message>
    <message>
      <source>Telegram</source>
      <translation>Telegram</translation>
    </message>
    <message>
      <source>Telephone number</source>
      <translation>Número de telefone</translation>
    </message>
    <message>
      <source>Tell customers when their messages were read</source>
      <translation>Dizer aos clientes quando as suas mensagens foram lidas</translation>
    </message>
    <message>
      <source>Texts and pictures to and from a number that you rent at Twilio.</source>
      <translation>Mensagens e imagens de e para um número que aluga na Twilio.</translation>
    </message>
    <message>
      <source>Texts of a phone you own, by the free app SMS Gateway for Android.</source>
      <translation>SMS de um telemóvel seu, com a aplicação gratuita SMS Gateway for Android.</translation>
    </message>
    <message>
      <source>The account's handle</source>
      <translation>Identificador da conta</translation>
    </message>
    <message>
      <source>The app shows it below the address.</source>
      <translation>A aplicação mostra-o por baixo do endereço.</translation>
    </message>
    <message>
      <source>The app shows it beside the user name.</source>
      <translation>A aplicação mostra-a ao lado do nome de utilizador.</translation>
    </message>
    <message>
      <source>The app shows that of its local server, when the phone is on this network. Without one its cloud is used.</source>
      <translation>A aplicação mostra o do servidor local, se o telemóvel está nesta rede. Sem ele usa-se a nuvem da aplicação.</translation>
    </message>
    <message>
      <source>The bot's user name</source>
      <translation>Nome de utilizador do bot</translation>
    </message>
    <message>
      <source>The desk's XMPP address</source>
      <translation>O endereço XMPP da equipa</translation>
    </message>
    <message>
      <source>The folder “dist” of version 14.0.0, where you serve it yourself.</source>
      <translation>A pasta “dist” da versão 14.0.0, se o servir a partir do seu site.</translation>
    </message>
    <message>
      <source>The host of the server that lets anybody in without a password.</source>
      <translation>O domínio do servidor que deixa entrar qualquer pessoa sem palavra-passe.</translation>
    </message>
    <message>
      <source>The phone's own choice</source>
      <translation>O que o telefone escolher</translation>
    </message>
    <message>
      <source>The phone's own, with its country's code.</source>
      <translation>O do próprio telemóvel, com o indicativo do país.</translation>
    </message>
    <message>
      <source>The provider keeps sent mail</source>
      <translation>O fornecedor guarda o correio enviado</translation>
    </message>
    <message>
      <source>Those of people on our own server</source>
      <translation>Os de quem está no nosso servidor</translation>
    </message>
    <message>
      <source>Trust References</source>
      <translation>Confiar em References</translation>
    </message>
    <message>
      <source>Twilio fetches pictures from the web: a folder of your site that takes uploads (WebDAV). Without one no pictures can be sent.</source>
      <translation>A Twilio vai buscar as imagens à web: uma pasta do seu site que aceite envios (WebDAV). Sem ela não se podem enviar imagens.</translation>
    </message>
    <message>
      <source>User name</source>
      <translation>Nome de utilizador</translation>
    </message>
    <message>
      <source>User name for that folder</source>
      <translation>Nome de utilizador dessa pasta</translation>
    </message>
    <message>
      <source>User name, when it is not the address</source>
      <translation>Nome de utilizador, quando não é o endereço</translation>
    </message>
    <message>
      <source>Web address of the chat server</source>
      <translation>Endereço web do servidor de chat</translation>
    </message>
    <message>
      <source>Web folder for pictures</source>
      <translation>Pasta web para imagens</translation>
    </message>
    <message>
      <source>Website chat</source>
      <translation>Chat do site</translation>
    </message>
    <message>
      <source>What people and groups write to your Telegram bot, with pictures and files.</source>
      <translation>O que pessoas e grupos escrevem ao seu bot do Telegram, com imagens e ficheiros.</translation>
    </message>
    <message>
      <source>WhatsApp (Twilio)</source>
      <translation>WhatsApp (Twilio)</translation>
    </message>
    <message>
      <source>Where the browsers of visitors reach it; /http-bind is below it.</source>
      <translation>Onde os navegadores dos visitantes o alcançam; /http-bind fica abaixo.</translation>
    </message>
    <message>
      <source>Where the cloud account has several phones.</source>
      <translation>Se a conta na nuvem tem vários telemóveis.</translation>
    </message>
    <message>
      <source>Where the phone has several.</source>
      <translation>Se o telemóvel tem vários.</translation>
    </message>
    <message>
      <source>Who mentions your account, in public or in private, with pictures.</source>
      <translation>Quem menciona a sua conta, em público ou em privado, com imagens.</translation>
    </message>
    <message>
      <source>Whose invitations are accepted</source>
      <translation>De quem se aceitam convites</translation>
    </message>
    <message>
      <source>With a password</source>
      <translation>Com uma palavra-passe</translation>
    </message>
    <message>
      <source>With the browser (OAuth 2)</source>
      <translation>Com o navegador (OAuth 2)</translation>
    </message>
    <message>
      <source>Your other addresses</source>
      <translation>Os seus outros endereços</translation>
    </message>
  </context>
  <context>
    <name>Chooser</name>
    <message>
      <source>Conversations</source>
      <translation>Conversas</translation>
    </message>
    <message>
      <source>Find the conversation</source>
      <translation>Encontrar a conversa</translation>
    </message>
    <message>
      <source>Nothing was found.</source>
      <translation>Não se encontrou nada.</translation>
    </message>
    <message>
      <source>Number, customer or words of it</source>
      <translation>Número, cliente ou palavras da conversa</translation>
    </message>
    <message>
      <source>This customer has no other conversation.</source>
      <translation>Este cliente não tem outra conversa.</translation>
    </message>
  </context>
  <context>
    <name>Composer</name>
    <message>
      <source>%1 SMS, %2 left</source>
      <translation>%1 SMS, restam %2</translation>
    </message>
    <message>
      <source>%1 cannot be attached: it is no file.</source>
      <translation>%1 não pode ser anexado: não é um ficheiro.</translation>
    </message>
    <message>
      <source>%1 of %2</source>
      <translation>%1 de %2</translation>
    </message>
    <message>
      <source>%1, may run programs</source>
      <translation>%1, pode executar programas</translation>
    </message>
    <message numerus="yes">
      <source>%n characters too many</source>
      <translation>
        <numerusform>%n carácter a mais</numerusform>
        <numerusform>%n caracteres a mais</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n files</source>
      <translation>
        <numerusform>%n ficheiro</numerusform>
        <numerusform>%n ficheiros</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n files, %1</source>
      <translation>
        <numerusform>%n ficheiro, %1</numerusform>
        <numerusform>%n ficheiros, %1</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n suggestions</source>
      <translation>
        <numerusform>%n sugestão</numerusform>
        <numerusform>%n sugestões</numerusform>
      </translation>
    </message>
    <message>
      <source>A note takes no files.</source>
      <translation>Uma nota não leva ficheiros.</translation>
    </message>
    <message>
      <source>Add note</source>
      <translation>Juntar nota</translation>
    </message>
    <message>
      <source>Attach a file</source>
      <translation>Anexar um ficheiro</translation>
    </message>
    <message>
      <source>Bcc</source>
      <translation>Bcc</translation>
    </message>
    <message>
      <source>Bold</source>
      <translation>Negrito</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Cc</source>
      <translation>Cc</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Alterar</translation>
    </message>
    <message>
      <source>Change the signature</source>
      <translation>Alterar a assinatura</translation>
    </message>
    <message>
      <source>Choose a template</source>
      <translation>Escolher um modelo</translation>
    </message>
    <message>
      <source>Copy the address</source>
      <translation>Copiar o endereço</translation>
    </message>
    <message>
      <source>Discard this draft</source>
      <translation>Descartar este rascunho</translation>
    </message>
    <message>
      <source>Do not quote</source>
      <translation>Não citar</translation>
    </message>
    <message>
      <source>Draft from %1</source>
      <translation>Rascunho de %1</translation>
    </message>
    <message>
      <source>Draft from %1, older than the last message</source>
      <translation>Rascunho de %1, anterior à última mensagem</translation>
    </message>
    <message>
      <source>Draft saved</source>
      <translation>Rascunho guardado</translation>
    </message>
    <message>
      <source>Emoji</source>
      <translation>Emoji</translation>
    </message>
    <message>
      <source>Everybody can read it</source>
      <translation>Toda a gente pode ler</translation>
    </message>
    <message>
      <source>Everybody can read this answer.</source>
      <translation>Toda a gente pode ler esta resposta.</translation>
    </message>
    <message>
      <source>Formatting</source>
      <translation>Formatação</translation>
    </message>
    <message>
      <source>Forward</source>
      <translation>Reencaminhar</translation>
    </message>
    <message>
      <source>Forwards the message of %1</source>
      <translation>Reencaminha a mensagem de %1</translation>
    </message>
    <message>
      <source>Free text is taken until %1.</source>
      <translation>Aceita-se texto livre até %1.</translation>
    </message>
    <message>
      <source>From %1</source>
      <translation>De %1</translation>
    </message>
    <message>
      <source>From the address they wrote to</source>
      <translation>Do endereço para onde escreveram</translation>
    </message>
    <message>
      <source>Goes to %1, not to the sender %2</source>
      <translation>Vai para %1, não para o remetente %2</translation>
    </message>
    <message>
      <source>Insert the link</source>
      <translation>Inserir a ligação</translation>
    </message>
    <message>
      <source>Italic</source>
      <translation>Itálico</translation>
    </message>
    <message>
      <source>Leads to</source>
      <translation>Leva a</translation>
    </message>
    <message>
      <source>Learn “%1”</source>
      <translation>Aprender “%1”</translation>
    </message>
    <message>
      <source>Leave out here</source>
      <translation>Deixar de fora aqui</translation>
    </message>
    <message>
      <source>Letter by letter</source>
      <translation>Letra a letra</translation>
    </message>
    <message>
      <source>Link</source>
      <translation>Ligação</translation>
    </message>
    <message>
      <source>List</source>
      <translation>Lista</translation>
    </message>
    <message>
      <source>Lost by %1: %2.</source>
      <translation>Perde-se por %1: %2.</translation>
    </message>
    <message>
      <source>More for this text</source>
      <translation>Mais para este texto</translation>
    </message>
    <message>
      <source>More ways to send</source>
      <translation>Mais formas de enviar</translation>
    </message>
    <message>
      <source>New message</source>
      <translation>Nova mensagem</translation>
    </message>
    <message>
      <source>No formatting</source>
      <translation>Sem formatação</translation>
    </message>
    <message>
      <source>No signature</source>
      <translation>Sem assinatura</translation>
    </message>
    <message>
      <source>No suggestion</source>
      <translation>Sem sugestões</translation>
    </message>
    <message>
      <source>Nobody stands in To.</source>
      <translation>Não há ninguém em Para.</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Nota</translation>
    </message>
    <message>
      <source>Note, only your team sees this</source>
      <translation>Nota, só a sua equipa a vê</translation>
    </message>
    <message>
      <source>Nothing is quoted</source>
      <translation>Nada é citado</translation>
    </message>
    <message>
      <source>Numbered list</source>
      <translation>Lista numerada</translation>
    </message>
    <message>
      <source>Only they can read it</source>
      <translation>Só essa pessoa pode ler</translation>
    </message>
    <message>
      <source>Only they can read this.</source>
      <translation>Só essa pessoa pode ler isto.</translation>
    </message>
    <message>
      <source>Only your team sees this</source>
      <translation>Só a sua equipa vê isto</translation>
    </message>
    <message>
      <source>Paste as text</source>
      <translation>Colar como texto</translation>
    </message>
    <message>
      <source>Place %1</source>
      <translation>Lugar %1</translation>
    </message>
    <message>
      <source>Post publicly</source>
      <translation>Publicar para todos</translation>
    </message>
    <message>
      <source>Post to followers</source>
      <translation>Publicar para seguidores</translation>
    </message>
    <message>
      <source>Put it below the text</source>
      <translation>Pôr por baixo do texto</translation>
    </message>
    <message>
      <source>Put it in</source>
      <translation>Inserir</translation>
    </message>
    <message>
      <source>Put it into the text</source>
      <translation>Pôr dentro do texto</translation>
    </message>
    <message>
      <source>Queue</source>
      <translation>Pôr em espera</translation>
    </message>
    <message>
      <source>Quote</source>
      <translation>Citação</translation>
    </message>
    <message>
      <source>Quote the message</source>
      <translation>Citar a mensagem</translation>
    </message>
    <message numerus="yes">
      <source>Quotes %1, %n lines</source>
      <translation>
        <numerusform>Cita %1, %n linha</numerusform>
        <numerusform>Cita %1, %n linhas</numerusform>
      </translation>
    </message>
    <message>
      <source>Remove the link</source>
      <translation>Tirar a ligação</translation>
    </message>
    <message>
      <source>Reply</source>
      <translation>Responder</translation>
    </message>
    <message>
      <source>Reply by %1 to %2</source>
      <translation>Resposta por %1 a %2</translation>
    </message>
    <message>
      <source>Reply to all</source>
      <translation>Responder a todos</translation>
    </message>
    <message>
      <source>Search emoji</source>
      <translation>Procurar emoji</translation>
    </message>
    <message>
      <source>Send</source>
      <translation>Enviar</translation>
    </message>
    <message>
      <source>Send and resolve</source>
      <translation>Enviar e resolver</translation>
    </message>
    <message>
      <source>Send and snooze</source>
      <translation>Enviar e adiar</translation>
    </message>
    <message>
      <source>Send at another time…</source>
      <translation>Enviar a outra hora…</translation>
    </message>
    <message>
      <source>Signature</source>
      <translation>Assinatura</translation>
    </message>
    <message>
      <source>Spelling</source>
      <translation>Ortografia</translation>
    </message>
    <message>
      <source>Subject</source>
      <translation>Assunto</translation>
    </message>
    <message>
      <source>Take off</source>
      <translation>Tirar</translation>
    </message>
    <message>
      <source>Take off %1</source>
      <translation>Retirar %1</translation>
    </message>
    <message>
      <source>Template</source>
      <translation>Modelo</translation>
    </message>
    <message>
      <source>The service has approved no template yet.</source>
      <translation>O serviço ainda não aprovou nenhum modelo.</translation>
    </message>
    <message>
      <source>This cannot be an address: %1</source>
      <translation>Isto não pode ser um endereço: %1</translation>
    </message>
    <message>
      <source>This conversation has no account that can send.</source>
      <translation>Esta conversa não tem conta que possa enviar.</translation>
    </message>
    <message>
      <source>To</source>
      <translation>Para</translation>
    </message>
    <message>
      <source>To them alone</source>
      <translation>Só a essa pessoa</translation>
    </message>
    <message>
      <source>Underlined</source>
      <translation>Sublinhado</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>Palavras</translation>
    </message>
    <message>
      <source>Write by another channel</source>
      <translation>Escrever por outro canal</translation>
    </message>
    <message>
      <source>Write it like https://shop.example or anna@example.com.</source>
      <translation>Escreva como https://shop.example ou anna@example.com.</translation>
    </message>
    <message>
      <source>Your followers can read it</source>
      <translation>Os seus seguidores podem lê-la</translation>
    </message>
    <message>
      <source>Your followers can read this answer.</source>
      <translation>Os seus seguidores podem ler esta resposta.</translation>
    </message>
    <message>
      <source>cannot be an address</source>
      <translation>não pode ser um endereço</translation>
    </message>
    <message>
      <source>formatting</source>
      <translation>formatação</translation>
    </message>
    <message>
      <source>is not there any more</source>
      <translation>já não existe</translation>
    </message>
    <message>
      <source>new in this conversation</source>
      <translation>novo nesta conversa</translation>
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
      <translation>Fechar</translation>
    </message>
    <message>
      <source>last used</source>
      <translation>último usado</translation>
    </message>
  </context>
  <context>
    <name>Conversation</name>
    <message>
      <source>%1 (me)</source>
      <translation>%1 (eu)</translation>
    </message>
    <message>
      <source>%1 has left the chat: an answer may not arrive.</source>
      <translation>%1 saiu do chat: uma resposta pode não chegar.</translation>
    </message>
    <message>
      <source>%1 is typing…</source>
      <translation>%1 está a escrever…</translation>
    </message>
    <message>
      <source>Assign</source>
      <translation>Atribuir</translation>
    </message>
    <message>
      <source>Assigned to: %1</source>
      <translation>Atribuída a: %1</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Voltar</translation>
    </message>
    <message>
      <source>Choose a conversation, or press %1.</source>
      <translation>Escolha uma conversa, ou prima %1.</translation>
    </message>
    <message>
      <source>Connect a mailbox, and its mail appears in the queue.</source>
      <translation>Ligue uma caixa de correio, e o correio aparece na fila.</translation>
    </message>
    <message>
      <source>Customer</source>
      <translation>Cliente</translation>
    </message>
    <message>
      <source>Everybody has an answer</source>
      <translation>Todos têm resposta</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Mais</translation>
    </message>
    <message>
      <source>New messages appear in the queue by themselves.</source>
      <translation>As mensagens novas aparecem sozinhas na fila.</translation>
    </message>
    <message>
      <source>Nobody</source>
      <translation>Ninguém</translation>
    </message>
    <message>
      <source>Nothing of it is kept here.</source>
      <translation>Nada dela fica guardado aqui.</translation>
    </message>
    <message>
      <source>Reopen</source>
      <translation>Reabrir</translation>
    </message>
    <message>
      <source>Resolve</source>
      <translation>Resolver</translation>
    </message>
    <message>
      <source>Snooze</source>
      <translation>Adiar</translation>
    </message>
    <message>
      <source>Status: %1</source>
      <translation>Estado: %1</translation>
    </message>
    <message>
      <source>There is something in the queue</source>
      <translation>Há algo na fila</translation>
    </message>
    <message>
      <source>This conversation was erased</source>
      <translation>Esta conversa foi apagada</translation>
    </message>
    <message>
      <source>Welcome to Nightdesk</source>
      <translation>Bem-vindo ao Nightdesk</translation>
    </message>
  </context>
  <context>
    <name>Customer</name>
    <message>
      <source>%1 is erased; the last traces leave the disk…</source>
      <translation>%1 está apagado; os últimos vestígios saem do disco…</translation>
    </message>
    <message>
      <source>%1 is not the same person</source>
      <translation>%1 não é a mesma pessoa</translation>
    </message>
    <message>
      <source>%1 is still being erased. Try again after that.</source>
      <translation>%1 ainda está a ser apagado. Tente de novo depois.</translation>
    </message>
    <message>
      <source>%1 of %2</source>
      <translation>%1 de %2</translation>
    </message>
    <message>
      <source>%1 there</source>
      <translation>%1 lá</translation>
    </message>
    <message numerus="yes">
      <source>%n completed</source>
      <translation>
        <numerusform>%n completado</numerusform>
        <numerusform>%n completados</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n conversations</source>
      <translation>
        <numerusform>%n conversa</numerusform>
        <numerusform>%n conversas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customers added</source>
      <translation>
        <numerusform>%n cliente acrescentado</numerusform>
        <numerusform>%n clientes acrescentados</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n left as they were</source>
      <translation>
        <numerusform>%n ficou como estava</numerusform>
        <numerusform>%n ficaram como estavam</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n lines with something wrong</source>
      <translation>
        <numerusform>%n linha com algo errado</numerusform>
        <numerusform>%n linhas com algo errado</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n of them are here already</source>
      <translation>
        <numerusform>%n já cá está</numerusform>
        <numerusform>%n já cá estão</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n people in the file</source>
      <translation>
        <numerusform>%n pessoa no ficheiro</numerusform>
        <numerusform>%n pessoas no ficheiro</numerusform>
      </translation>
    </message>
    <message>
      <source>Add</source>
      <translation>Acrescentar</translation>
    </message>
    <message>
      <source>Add a tag</source>
      <translation>Acrescentar uma etiqueta</translation>
    </message>
    <message>
      <source>Add an address</source>
      <translation>Acrescentar um endereço</translation>
    </message>
    <message>
      <source>Add the customer</source>
      <translation>Acrescentar o cliente</translation>
    </message>
    <message>
      <source>Add the field</source>
      <translation>Acrescentar o campo</translation>
    </message>
    <message>
      <source>Add what the file knows to customers that are here already</source>
      <translation>Acrescentar o que o ficheiro sabe aos clientes que já cá estão</translation>
    </message>
    <message>
      <source>Addresses</source>
      <translation>Endereços</translation>
    </message>
    <message>
      <source>Also known as</source>
      <translation>Também conhecido como</translation>
    </message>
    <message>
      <source>Also replace the older backups that still hold it (%1)</source>
      <translation>Substituir também as cópias de segurança anteriores, que ainda o contêm (%1)</translation>
    </message>
    <message>
      <source>Block</source>
      <translation>Bloquear</translation>
    </message>
    <message>
      <source>Block everybody at %1</source>
      <translation>Bloquear todos em %1</translation>
    </message>
    <message>
      <source>Block this address</source>
      <translation>Bloquear este endereço</translation>
    </message>
    <message>
      <source>By last contact</source>
      <translation>Por último contacto</translation>
    </message>
    <message>
      <source>By name</source>
      <translation>Por nome</translation>
    </message>
    <message>
      <source>By number of conversations</source>
      <translation>Por número de conversas</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Change the notes</source>
      <translation>Alterar as notas</translation>
    </message>
    <message>
      <source>Choice</source>
      <translation>Escolha</translation>
    </message>
    <message>
      <source>Choices, with commas between</source>
      <translation>Opções, separadas por vírgulas</translation>
    </message>
    <message>
      <source>Choose a customer at the left.</source>
      <translation>Escolha um cliente à esquerda.</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Fechar</translation>
    </message>
    <message>
      <source>Company</source>
      <translation>Empresa</translation>
    </message>
    <message>
      <source>Conversations</source>
      <translation>Conversas</translation>
    </message>
    <message>
      <source>Copy the address</source>
      <translation>Copiar o endereço</translation>
    </message>
    <message>
      <source>Customers</source>
      <translation>Clientes</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Data</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Dados</translation>
    </message>
    <message>
      <source>Earlier</source>
      <translation>Antes</translation>
    </message>
    <message>
      <source>Email address</source>
      <translation>Endereço de e-mail</translation>
    </message>
    <message>
      <source>Email address or telephone number</source>
      <translation>Endereço de e-mail ou número de telefone</translation>
    </message>
    <message>
      <source>Erase %1 for good</source>
      <translation>Apagar %1 para sempre</translation>
    </message>
    <message>
      <source>Erase for good</source>
      <translation>Apagar para sempre</translation>
    </message>
    <message>
      <source>Erase for good…</source>
      <translation>Apagar para sempre…</translation>
    </message>
    <message>
      <source>Erasing %1, %2 %. Until it is done it can be stopped.</source>
      <translation>A apagar %1, %2 %. Até ao fim pode ser parado.</translation>
    </message>
    <message>
      <source>Everything of %1 is erased: %2.</source>
      <translation>Tudo o que havia de %1 foi apagado: %2.</translation>
    </message>
    <message>
      <source>Export as a vCard…</source>
      <translation>Exportar como vCard…</translation>
    </message>
    <message>
      <source>Export customers</source>
      <translation>Exportar clientes</translation>
    </message>
    <message>
      <source>Export everybody as a table…</source>
      <translation>Exportar todos numa tabela…</translation>
    </message>
    <message>
      <source>Export everybody as vCards…</source>
      <translation>Exportar todos como vCards…</translation>
    </message>
    <message>
      <source>Export with all messages…</source>
      <translation>Exportar com todas as mensagens…</translation>
    </message>
    <message>
      <source>Fields of this workspace</source>
      <translation>Campos deste espaço de trabalho</translation>
    </message>
    <message>
      <source>Fields of this workspace…</source>
      <translation>Campos deste espaço de trabalho…</translation>
    </message>
    <message>
      <source>Fields of your own, for instance a customer number.</source>
      <translation>Campos seus, por exemplo um número de cliente.</translation>
    </message>
    <message>
      <source>Find customers</source>
      <translation>Procurar clientes</translation>
    </message>
    <message>
      <source>Find the other record of the same person.</source>
      <translation>Procure o outro registo da mesma pessoa.</translation>
    </message>
    <message>
      <source>First name</source>
      <translation>Nome próprio</translation>
    </message>
    <message>
      <source>Give %1 to…</source>
      <translation>Dar %1 a…</translation>
    </message>
    <message>
      <source>Give a name or an address.</source>
      <translation>Indique um nome ou um endereço.</translation>
    </message>
    <message>
      <source>Give it to another customer…</source>
      <translation>Dar a outro cliente…</translation>
    </message>
    <message>
      <source>Give the field a name.</source>
      <translation>Dê um nome ao campo.</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>Importar</translation>
    </message>
    <message>
      <source>Import and export</source>
      <translation>Importar e exportar</translation>
    </message>
    <message>
      <source>Import customers</source>
      <translation>Importar clientes</translation>
    </message>
    <message>
      <source>Import from %1</source>
      <translation>Importar de %1</translation>
    </message>
    <message>
      <source>Import from a file…</source>
      <translation>Importar de um ficheiro…</translation>
    </message>
    <message>
      <source>Join</source>
      <translation>Juntar</translation>
    </message>
    <message>
      <source>Join %1 with…</source>
      <translation>Juntar %1 com…</translation>
    </message>
    <message>
      <source>Join two customers</source>
      <translation>Juntar dois clientes</translation>
    </message>
    <message>
      <source>Join with %1</source>
      <translation>Juntar com %1</translation>
    </message>
    <message>
      <source>Join with another customer</source>
      <translation>Juntar com outro cliente</translation>
    </message>
    <message>
      <source>Join with another customer…</source>
      <translation>Juntar com outro cliente…</translation>
    </message>
    <message>
      <source>Joined with</source>
      <translation>Junto com</translation>
    </message>
    <message>
      <source>Join…</source>
      <translation>Juntar…</translation>
    </message>
    <message>
      <source>Keep the other name</source>
      <translation>Ficar com o outro nome</translation>
    </message>
    <message>
      <source>Kind of field</source>
      <translation>Tipo de campo</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Língua</translation>
    </message>
    <message>
      <source>Last name</source>
      <translation>Apelido</translation>
    </message>
    <message>
      <source>Leave customers that are here as they are</source>
      <translation>Deixar como estão os clientes que já cá estão</translation>
    </message>
    <message>
      <source>Leave out</source>
      <translation>Deixar de fora</translation>
    </message>
    <message>
      <source>Look at %1</source>
      <translation>Ver %1</translation>
    </message>
    <message>
      <source>Looks like the same person</source>
      <translation>Parece a mesma pessoa</translation>
    </message>
    <message>
      <source>Mail on your provider's server stays there; it will not be taken in again. Mail of other people that names this person stays.</source>
      <translation>O correio no servidor do seu fornecedor fica lá; não voltará a ser recebido aqui. O correio de outras pessoas que menciona esta pessoa fica.</translation>
    </message>
    <message>
      <source>Make it the main address</source>
      <translation>Tornar o endereço principal</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Mais</translation>
    </message>
    <message>
      <source>More details</source>
      <translation>Mais dados</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nome</translation>
    </message>
    <message>
      <source>Name of a new field</source>
      <translation>Nome de um campo novo</translation>
    </message>
    <message>
      <source>Name the choices.</source>
      <translation>Indique as opções.</translation>
    </message>
    <message>
      <source>Name, address, company or tag</source>
      <translation>Nome, endereço, empresa ou etiqueta</translation>
    </message>
    <message>
      <source>New customer</source>
      <translation>Novo cliente</translation>
    </message>
    <message>
      <source>New tag</source>
      <translation>Nova etiqueta</translation>
    </message>
    <message>
      <source>No conversations yet.</source>
      <translation>Ainda não há conversas.</translation>
    </message>
    <message>
      <source>No customers yet</source>
      <translation>Ainda não há clientes</translation>
    </message>
    <message>
      <source>Nobody fits these words.</source>
      <translation>Ninguém corresponde a estas palavras.</translation>
    </message>
    <message>
      <source>Not the same</source>
      <translation>Não é a mesma</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Notas</translation>
    </message>
    <message>
      <source>Nothing is rewritten: the two are shown as one, and can be taken apart again whenever you like.</source>
      <translation>Nada é reescrito: os dois passam a ser mostrados como um só e podem voltar a separar-se quando quiser.</translation>
    </message>
    <message>
      <source>Nothing noted yet.</source>
      <translation>Ainda nada anotado.</translation>
    </message>
    <message>
      <source>Number</source>
      <translation>Número</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>Localidade</translation>
    </message>
    <message>
      <source>Show all of %1</source>
      <translation>Ver tudo de %1</translation>
    </message>
    <message>
      <source>Signs with %1</source>
      <translation>Assina com %1</translation>
    </message>
    <message>
      <source>Sort</source>
      <translation>Ordenar</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Parar</translation>
    </message>
    <message>
      <source>Tables and vCards</source>
      <translation>Tabelas e vCards</translation>
    </message>
    <message>
      <source>Tag %1, take it off</source>
      <translation>Etiqueta %1, retirar</translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>Etiquetas</translation>
    </message>
    <message>
      <source>Take %1 apart again</source>
      <translation>Separar %1 de novo</translation>
    </message>
    <message>
      <source>Take apart</source>
      <translation>Separar</translation>
    </message>
    <message>
      <source>Take it off</source>
      <translation>Retirar</translation>
    </message>
    <message>
      <source>Take off %1</source>
      <translation>Retirar %1</translation>
    </message>
    <message>
      <source>Taking back what was imported…</source>
      <translation>A desfazer o que foi importado…</translation>
    </message>
    <message>
      <source>Telephone</source>
      <translation>Telefone</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Texto</translation>
    </message>
    <message>
      <source>The conversations that this address began go with it.</source>
      <translation>As conversas que este endereço iniciou vão com ele.</translation>
    </message>
    <message>
      <source>The latest %1 are shown; search finds the others.</source>
      <translation>Mostram-se as %1 mais recentes; a pesquisa encontra as outras.</translation>
    </message>
    <message>
      <source>The same mailbox, written %1</source>
      <translation>A mesma caixa de correio, escrita %1</translation>
    </message>
    <message>
      <source>The same name on another channel, %1</source>
      <translation>O mesmo nome noutro canal, %1</translation>
    </message>
    <message>
      <source>The same name, both at %1</source>
      <translation>O mesmo nome, ambos em %1</translation>
    </message>
    <message>
      <source>The same number, %1</source>
      <translation>O mesmo número, %1</translation>
    </message>
    <message>
      <source>They are asked of every customer, in this order.</source>
      <translation>Perguntam-se para cada cliente, por esta ordem.</translation>
    </message>
    <message>
      <source>They come with their first message. You can also bring them from a file.</source>
      <translation>Chegam com a sua primeira mensagem. Também pode trazê-los de um ficheiro.</translation>
    </message>
    <message numerus="yes">
      <source>This erases %n conversations with all messages, files and notes, everything noted about the person, and every trace in the search index and the journal. It cannot be undone.</source>
      <translation>
        <numerusform>Desaparecerão: %n conversa com todas as mensagens, ficheiros e notas, tudo o que foi anotado sobre a pessoa e todo o rasto no índice de pesquisa e no registo. Não pode ser desfeito.</numerusform>
        <numerusform>Desaparecerão: %n conversas com todas as mensagens, ficheiros e notas, tudo o que foi anotado sobre a pessoa e todo o rasto no índice de pesquisa e no registo. Não pode ser desfeito.</numerusform>
      </translation>
    </message>
    <message>
      <source>Time zone</source>
      <translation>Fuso horário</translation>
    </message>
    <message>
      <source>Type the name to go on: %1</source>
      <translation>Escreva o nome para continuar: %1</translation>
    </message>
    <message>
      <source>Unblock</source>
      <translation>Desbloquear</translation>
    </message>
    <message>
      <source>Unblock it</source>
      <translation>Desbloquear</translation>
    </message>
    <message>
      <source>Unknown</source>
      <translation>Desconhecido</translation>
    </message>
    <message>
      <source>What %1 is</source>
      <translation>O que é %1</translation>
    </message>
    <message>
      <source>What to do with %1</source>
      <translation>O que fazer com %1</translation>
    </message>
    <message>
      <source>Whoever writes to you will stand here.</source>
      <translation>Quem lhe escrever aparecerá aqui.</translation>
    </message>
    <message>
      <source>Write</source>
      <translation>Escrever</translation>
    </message>
    <message>
      <source>Write to it</source>
      <translation>Escrever-lhe</translation>
    </message>
    <message>
      <source>Written to %1.</source>
      <translation>Escrito em %1.</translation>
    </message>
    <message numerus="yes">
      <source>and %n more</source>
      <translation>
        <numerusform>e mais %n</numerusform>
        <numerusform>e mais %n</numerusform>
      </translation>
    </message>
    <message>
      <source>blocked</source>
      <translation>bloqueado</translation>
    </message>
    <message>
      <source>customers</source>
      <comment>a file's name</comment>
      <translation>clientes</translation>
    </message>
    <message>
      <source>last contact %1</source>
      <translation>último contacto %1</translation>
    </message>
    <message>
      <source>nothing yet</source>
      <translation>ainda nada</translation>
    </message>
  </context>
  <context>
    <name>Date</name>
    <message>
      <source>Today</source>
      <translation>Hoje</translation>
    </message>
    <message>
      <source>Tomorrow %1</source>
      <translation>Amanhã %1</translation>
    </message>
    <message>
      <source>Yesterday</source>
      <translation>Ontem</translation>
    </message>
    <message>
      <source>Yesterday %1</source>
      <translation>Ontem %1</translation>
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
      <translation>d 'de' MMMM 'de' yyyy</translation>
    </message>
    <message>
      <source>ddd d MMM yyyy</source>
      <comment>short, with the year</comment>
      <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
      <source>dddd d MMMM</source>
      <comment>weekday, day and month</comment>
      <translation>dddd, d 'de' MMMM</translation>
    </message>
  </context>
  <context>
    <name>Delivery</name>
    <message>
      <source>Came back from %1</source>
      <translation>Devolvida por %1</translation>
    </message>
    <message>
      <source>Delivered</source>
      <translation>Entregue</translation>
    </message>
    <message>
      <source>Leaves %1</source>
      <translation>Sai %1</translation>
    </message>
    <message>
      <source>Leaves %1, unless they write before</source>
      <translation>Sai %1, a não ser que escrevam antes</translation>
    </message>
    <message>
      <source>Leaves in %1 s, undo with %2</source>
      <translation>Sai em %1 s, anular com %2</translation>
    </message>
    <message>
      <source>Not sent</source>
      <translation>Não enviada</translation>
    </message>
    <message>
      <source>Not sent to %1</source>
      <translation>Não enviada a %1</translation>
    </message>
    <message>
      <source>Not sent: taken back</source>
      <translation>Não enviada: retirada</translation>
    </message>
    <message>
      <source>On hold</source>
      <translation>Em espera</translation>
    </message>
    <message>
      <source>Read</source>
      <translation>Lida</translation>
    </message>
    <message>
      <source>Sending</source>
      <translation>A enviar</translation>
    </message>
    <message>
      <source>Sent %1</source>
      <translation>Enviada %1</translation>
    </message>
    <message>
      <source>Tried in vain, again at %1</source>
      <translation>Tentativa falhada, outra às %1</translation>
    </message>
    <message>
      <source>Unknown: the line broke while the server was answering.</source>
      <translation>Desconhecido: a ligação caiu enquanto o servidor respondia.</translation>
    </message>
    <message>
      <source>Waiting to be sent</source>
      <translation>À espera de ser enviada</translation>
    </message>
    <message>
      <source>accepted</source>
      <translation>aceite</translation>
    </message>
    <message>
      <source>came back</source>
      <translation>devolvida</translation>
    </message>
    <message>
      <source>delayed</source>
      <translation>atrasada</translation>
    </message>
    <message>
      <source>delivered</source>
      <translation>entregue</translation>
    </message>
    <message>
      <source>offered</source>
      <translation>oferecida</translation>
    </message>
    <message>
      <source>read</source>
      <translation>lida</translation>
    </message>
    <message>
      <source>refused</source>
      <translation>recusada</translation>
    </message>
    <message>
      <source>still to be tried</source>
      <translation>por tentar</translation>
    </message>
    <message>
      <source>they wrote before it was due</source>
      <translation>escreveram antes da hora de sair</translation>
    </message>
  </context>
  <context>
    <name>Demo</name>
    <message>
      <source>Connect a real mailbox</source>
      <translation>Ligar uma caixa de correio real</translation>
    </message>
    <message>
      <source>Customers write by themselves; nothing leaves this computer.</source>
      <translation>Os clientes escrevem sozinhos; nada sai deste computador.</translation>
    </message>
    <message>
      <source>Demo shop</source>
      <translation>Loja de demonstração</translation>
    </message>
    <message>
      <source>Let the demo’s customers write</source>
      <translation>Deixar escrever os clientes da demonstração</translation>
    </message>
    <message>
      <source>Let them write</source>
      <translation>Deixá-los escrever</translation>
    </message>
    <message>
      <source>Pause the demo’s customers</source>
      <translation>Pôr em pausa os clientes da demonstração</translation>
    </message>
    <message>
      <source>Pause them</source>
      <translation>Fazer uma pausa</translation>
    </message>
    <message>
      <source>Start over</source>
      <translation>Recomeçar</translation>
    </message>
    <message>
      <source>Start the demo over</source>
      <translation>Recomeçar a demonstração</translation>
    </message>
  </context>
  <context>
    <name>Doubt</name>
    <message>
      <source>%1 is known from now on</source>
      <translation>%1 passa a ser conhecido</translation>
    </message>
    <message>
      <source>%1 looks like %2, but is somebody else</source>
      <translation>%1 parece %2, mas é outra entidade</translation>
    </message>
    <message>
      <source>%1 looks like you, %2, but is somebody else</source>
      <translation>%1 parece o vosso %2, mas é outra entidade</translation>
    </message>
    <message>
      <source>%1 looks like your customer %2, but is another</source>
      <translation>%1 parece o vosso cliente %2, mas é outro</translation>
    </message>
    <message>
      <source>Answers go to %1, not to the sender</source>
      <translation>As respostas vão para %1, não para o remetente</translation>
    </message>
    <message>
      <source>I know them</source>
      <translation>Conheço-os</translation>
    </message>
    <message>
      <source>It is spam</source>
      <translation>É spam</translation>
    </message>
  </context>
  <context>
    <name>Embedded</name>
    <message>
      <source>Attached message: %1</source>
      <translation>Mensagem anexada: %1</translation>
    </message>
  </context>
  <context>
    <name>Event</name>
    <message>
      <source>%1 added the tag %2</source>
      <translation>%1 pôs a etiqueta %2</translation>
    </message>
    <message>
      <source>%1 assigned this to %2</source>
      <translation>%1 atribuiu isto a %2</translation>
    </message>
    <message>
      <source>%1 began the playbook %3</source>
      <translation>%1 começou o procedimento %3</translation>
    </message>
    <message>
      <source>%1 blocked the sender</source>
      <translation>%1 bloqueou o remetente</translation>
    </message>
    <message>
      <source>%1 changed the priority to %2</source>
      <translation>%1 mudou a prioridade para %2</translation>
    </message>
    <message>
      <source>%1 changed the status to %2</source>
      <translation>%1 mudou o estado para %2</translation>
    </message>
    <message>
      <source>%1 confirmed that a reply arrived</source>
      <translation>%1 confirmou que uma resposta chegou</translation>
    </message>
    <message>
      <source>%1 erased this</source>
      <translation>%1 apagou isto</translation>
    </message>
    <message>
      <source>%1 finished the playbook %2</source>
      <translation>%1 terminou o procedimento %2</translation>
    </message>
    <message>
      <source>%1 finished the playbook %2, %3 of %4 steps done</source>
      <translation>%1 terminou o procedimento %2, com %3 de %4 passos feitos</translation>
    </message>
    <message>
      <source>%1 joined #%2 to this conversation</source>
      <translation>%1 uniu #%2 a esta conversa</translation>
    </message>
    <message>
      <source>%1 made #%3 of a part of this</source>
      <translation>%1 fez #%3 de uma parte disto</translation>
    </message>
    <message>
      <source>%1 marked this as spam</source>
      <translation>%1 marcou isto como spam</translation>
    </message>
    <message>
      <source>%1 moved a message here from #%2</source>
      <translation>%1 trouxe uma mensagem de #%2</translation>
    </message>
    <message>
      <source>%1 moved a message to #%3</source>
      <translation>%1 passou uma mensagem para #%3</translation>
    </message>
    <message>
      <source>%1 pinned this</source>
      <translation>%1 fixou isto</translation>
    </message>
    <message>
      <source>%1 reopened this</source>
      <translation>%1 reabriu isto</translation>
    </message>
    <message>
      <source>%1 resolved this</source>
      <translation>%1 resolveu isto</translation>
    </message>
    <message>
      <source>%1 snoozed this</source>
      <translation>%1 adiou isto</translation>
    </message>
    <message>
      <source>%1 snoozed this until %2</source>
      <translation>%1 adiou isto até %2</translation>
    </message>
    <message>
      <source>%1 split this off from #%2</source>
      <translation>%1 separou isto de #%2</translation>
    </message>
    <message>
      <source>%1 took #%2 out of this conversation</source>
      <translation>%1 tirou #%2 desta conversa</translation>
    </message>
    <message>
      <source>%1 took the assignment away</source>
      <translation>%1 retirou a atribuição</translation>
    </message>
    <message>
      <source>%1 took the playbook %3 off</source>
      <translation>%1 retirou o procedimento %3</translation>
    </message>
    <message>
      <source>%1 took the tag %2 away</source>
      <translation>%1 retirou a etiqueta %2</translation>
    </message>
    <message>
      <source>%1 took this</source>
      <translation>%1 ficou com isto</translation>
    </message>
    <message>
      <source>%1 took this apart from #%3</source>
      <translation>%1 separou isto de #%3</translation>
    </message>
    <message>
      <source>%1 unpinned this</source>
      <translation>%1 deixou de fixar isto</translation>
    </message>
    <message>
      <source>%1 went on with %3 as it is now</source>
      <translation>%1 continuou com %3 como está agora</translation>
    </message>
    <message>
      <source>%1 went on with the playbook %3</source>
      <translation>%1 retomou o procedimento %3</translation>
    </message>
    <message>
      <source>A message came back</source>
      <translation>Uma mensagem foi devolvida</translation>
    </message>
    <message>
      <source>A message is delayed</source>
      <translation>Uma mensagem está atrasada</translation>
    </message>
    <message>
      <source>A message was delivered</source>
      <translation>Uma mensagem foi entregue</translation>
    </message>
    <message>
      <source>A message was read</source>
      <translation>Uma mensagem foi lida</translation>
    </message>
    <message>
      <source>A new message opened this again</source>
      <translation>Uma mensagem nova reabriu isto</translation>
    </message>
    <message>
      <source>Nightdesk</source>
      <translation>Nightdesk</translation>
    </message>
    <message>
      <source>Now: %2</source>
      <translation>Agora: %2</translation>
    </message>
    <message>
      <source>The snooze is over</source>
      <translation>O adiamento acabou</translation>
    </message>
  </context>
  <context>
    <name>Filters</name>
    <message>
      <source>All</source>
      <translation>Todas</translation>
    </message>
    <message>
      <source>All of this view</source>
      <translation>Tudo nesta vista</translation>
    </message>
    <message>
      <source>All that was found</source>
      <translation>Tudo o que se encontrou</translation>
    </message>
    <message>
      <source>Any playbook</source>
      <translation>Qualquer procedimento</translation>
    </message>
    <message>
      <source>Assigned to</source>
      <translation>Atribuída a</translation>
    </message>
    <message>
      <source>At a playbook</source>
      <translation>Num procedimento</translation>
    </message>
    <message>
      <source>Channel</source>
      <translation>Canal</translation>
    </message>
    <message>
      <source>Files</source>
      <translation>Ficheiros</translation>
    </message>
    <message>
      <source>Filter this view</source>
      <translation>Filtrar esta vista</translation>
    </message>
    <message>
      <source>Filtered by %1, press to take it away</source>
      <translation>Filtrada por %1, prima para retirar</translation>
    </message>
    <message>
      <source>Filters</source>
      <translation>Filtros</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Mais</translation>
    </message>
    <message>
      <source>More channels</source>
      <translation>Mais canais</translation>
    </message>
    <message>
      <source>Nobody</source>
      <translation>Ninguém</translation>
    </message>
    <message>
      <source>Nobody's</source>
      <translation>De ninguém</translation>
    </message>
    <message>
      <source>Only open ones</source>
      <translation>Só as abertas</translation>
    </message>
    <message>
      <source>Only with files</source>
      <translation>Só com ficheiros</translation>
    </message>
    <message>
      <source>Priority</source>
      <translation>Prioridade</translation>
    </message>
    <message>
      <source>Show all</source>
      <translation>Mostrar todas</translation>
    </message>
    <message>
      <source>Tag</source>
      <translation>Etiqueta</translation>
    </message>
    <message>
      <source>Unread</source>
      <translation>Por ler</translation>
    </message>
  </context>
  <context>
    <name>Find</name>
    <message>
      <source>Close</source>
      <translation>Fechar</translation>
    </message>
    <message>
      <source>Find in the conversation</source>
      <translation>Procurar na conversa</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Seguinte</translation>
    </message>
    <message>
      <source>Previous</source>
      <translation>Anterior</translation>
    </message>
    <message>
      <source>none</source>
      <translation>nenhum</translation>
    </message>
  </context>
  <context>
    <name>Invite</name>
    <message>
      <source> (%1 in %2)</source>
      <translation> (%1 em %2)</translation>
    </message>
    <message>
      <source>%1 accepts</source>
      <translation>%1 aceita</translation>
    </message>
    <message>
      <source>%1 declines</source>
      <translation>%1 recusa</translation>
    </message>
    <message>
      <source>%1 on %2</source>
      <comment>every week on Monday</comment>
      <translation>%1: %2</translation>
    </message>
    <message>
      <source>%1 says perhaps</source>
      <translation>%1 diz que talvez</translation>
    </message>
    <message>
      <source>%2, the answer leaves in %1 s</source>
      <translation>%2, a resposta sai dentro de %1 s</translation>
    </message>
    <message numerus="yes">
      <source>%n times</source>
      <translation>
        <numerusform>%n vez</numerusform>
        <numerusform>%n vezes</numerusform>
      </translation>
    </message>
    <message>
      <source>Accept</source>
      <translation>Aceitar</translation>
    </message>
    <message>
      <source>Accepted</source>
      <translation>Aceite</translation>
    </message>
    <message>
      <source>An event</source>
      <translation>Um evento</translation>
    </message>
    <message>
      <source>Answered: perhaps</source>
      <translation>Respondido: talvez</translation>
    </message>
    <message>
      <source>Asked by %1</source>
      <translation>Convite de %1</translation>
    </message>
    <message>
      <source>Decline</source>
      <translation>Recusar</translation>
    </message>
    <message>
      <source>Declined</source>
      <translation>Recusado</translation>
    </message>
    <message numerus="yes">
      <source>Every %n days</source>
      <translation>
        <numerusform>A cada %n dias</numerusform>
        <numerusform>A cada %n dias</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Every %n months</source>
      <translation>
        <numerusform>A cada %n meses</numerusform>
        <numerusform>A cada %n meses</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Every %n weeks</source>
      <translation>
        <numerusform>A cada %n semanas</numerusform>
        <numerusform>A cada %n semanas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Every %n years</source>
      <translation>
        <numerusform>A cada %n anos</numerusform>
        <numerusform>A cada %n anos</numerusform>
      </translation>
    </message>
    <message>
      <source>Every day</source>
      <translation>Todos os dias</translation>
    </message>
    <message>
      <source>Every month</source>
      <translation>Todos os meses</translation>
    </message>
    <message>
      <source>Every week</source>
      <translation>Todas as semanas</translation>
    </message>
    <message>
      <source>Every year</source>
      <translation>Todos os anos</translation>
    </message>
    <message>
      <source>It does not take place</source>
      <translation>Não se realiza</translation>
    </message>
    <message>
      <source>It takes place more than once</source>
      <translation>Realiza-se mais do que uma vez</translation>
    </message>
    <message>
      <source>Perhaps</source>
      <translation>Talvez</translation>
    </message>
    <message>
      <source>You accepted</source>
      <translation>Aceitou</translation>
    </message>
    <message>
      <source>You declined</source>
      <translation>Recusou</translation>
    </message>
    <message>
      <source>You said perhaps</source>
      <translation>Disse que talvez</translation>
    </message>
    <message>
      <source>day %1</source>
      <translation>dia %1</translation>
    </message>
    <message>
      <source>the first %1</source>
      <comment>Monday to Friday</comment>
      <translation>a primeira %1</translation>
    </message>
    <message>
      <source>the first %1</source>
      <comment>Saturday</comment>
      <translation>o primeiro %1</translation>
    </message>
    <message>
      <source>the first %1</source>
      <comment>Sunday</comment>
      <translation>o primeiro %1</translation>
    </message>
    <message>
      <source>the fourth %1</source>
      <comment>Monday to Friday</comment>
      <translation>a quarta %1</translation>
    </message>
    <message>
      <source>the fourth %1</source>
      <comment>Saturday</comment>
      <translation>o quarto %1</translation>
    </message>
    <message>
      <source>the fourth %1</source>
      <comment>Sunday</comment>
      <translation>o quarto %1</translation>
    </message>
    <message>
      <source>the last %1</source>
      <comment>Monday to Friday</comment>
      <translation>a última %1</translation>
    </message>
    <message>
      <source>the last %1</source>
      <comment>Saturday</comment>
      <translation>o último %1</translation>
    </message>
    <message>
      <source>the last %1</source>
      <comment>Sunday</comment>
      <translation>o último %1</translation>
    </message>
    <message>
      <source>the last day</source>
      <translation>o último dia</translation>
    </message>
    <message>
      <source>the second %1</source>
      <comment>Monday to Friday</comment>
      <translation>a segunda %1</translation>
    </message>
    <message>
      <source>the second %1</source>
      <comment>Saturday</comment>
      <translation>o segundo %1</translation>
    </message>
    <message>
      <source>the second %1</source>
      <comment>Sunday</comment>
      <translation>o segundo %1</translation>
    </message>
    <message>
      <source>the third %1</source>
      <comment>Monday to Friday</comment>
      <translation>a terceira %1</translation>
    </message>
    <message>
      <source>the third %1</source>
      <comment>Saturday</comment>
      <translation>o terceiro %1</translation>
    </message>
    <message>
      <source>the third %1</source>
      <comment>Sunday</comment>
      <translation>o terceiro %1</translation>
    </message>
    <message>
      <source>until %1</source>
      <translation>até %1</translation>
    </message>
    <message numerus="yes">
      <source>with %n others</source>
      <translation>
        <numerusform>com mais %n pessoa</numerusform>
        <numerusform>com mais %n pessoas</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Keys</name>
    <message>
      <source>%1 is “%2” already.</source>
      <translation>%1 já é «%2».</translation>
    </message>
    <message>
      <source>%1 … a second key may follow.</source>
      <translation>%1 … pode seguir-se uma segunda tecla.</translation>
    </message>
    <message>
      <source>As in %1</source>
      <translation>Como no %1</translation>
    </message>
    <message>
      <source>Assign</source>
      <translation>Atribuir</translation>
    </message>
    <message>
      <source>Assign to me</source>
      <translation>Atribuir a mim</translation>
    </message>
    <message>
      <source>Attach a file</source>
      <translation>Anexar um ficheiro</translation>
    </message>
    <message>
      <source>Begin a playbook</source>
      <translation>Começar um procedimento</translation>
    </message>
    <message>
      <source>Block the customer</source>
      <translation>Bloquear o cliente</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Alterar</translation>
    </message>
    <message>
      <source>Change the signature</source>
      <translation>Alterar a assinatura</translation>
    </message>
    <message>
      <source>Choose among several</source>
      <translation>Escolher entre várias</translation>
    </message>
    <message>
      <source>Choose none</source>
      <translation>Não escolher nenhuma</translation>
    </message>
    <message>
      <source>Choose the whole view</source>
      <translation>Escolher a vista inteira</translation>
    </message>
    <message>
      <source>Choose this and the next</source>
      <translation>Escolher esta e a seguinte</translation>
    </message>
    <message>
      <source>Choose this and the previous</source>
      <translation>Escolher esta e a anterior</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Fechar</translation>
    </message>
    <message>
      <source>Close the column of views</source>
      <translation>Fechar a coluna das vistas</translation>
    </message>
    <message>
      <source>Commands</source>
      <translation>Comandos</translation>
    </message>
    <message>
      <source>Conversation and queue</source>
      <translation>Conversa e fila</translation>
    </message>
    <message>
      <source>Conversations that are at a playbook</source>
      <translation>Conversas que estão num procedimento</translation>
    </message>
    <message>
      <source>Customers</source>
      <translation>Clientes</translation>
    </message>
    <message>
      <source>Delete the view</source>
      <translation>Eliminar a vista</translation>
    </message>
    <message>
      <source>Discard the draft</source>
      <translation>Descartar o rascunho</translation>
    </message>
    <message>
      <source>Do again what was undone</source>
      <translation>Refazer o que foi anulado</translation>
    </message>
    <message>
      <source>Earlier versions of the article</source>
      <translation>Versões anteriores do artigo</translation>
    </message>
    <message>
      <source>Emoji</source>
      <translation>Emoji</translation>
    </message>
    <message>
      <source>Enter changes a key, Delete takes it away.</source>
      <translation>Enter altera uma tecla, Delete retira-a.</translation>
    </message>
    <message>
      <source>Erase the customer for good</source>
      <translation>Apagar o cliente para sempre</translation>
    </message>
    <message>
      <source>Export all customers as a table</source>
      <translation>Exportar todos os clientes numa tabela</translation>
    </message>
    <message>
      <source>Export the articles</source>
      <translation>Exportar os artigos</translation>
    </message>
    <message>
      <source>Export the customer with all messages</source>
      <translation>Exportar o cliente com todas as mensagens</translation>
    </message>
    <message>
      <source>Filter the view</source>
      <translation>Filtrar a vista</translation>
    </message>
    <message>
      <source>Find by word or key</source>
      <translation>Procurar por palavra ou tecla</translation>
    </message>
    <message>
      <source>Find customers</source>
      <translation>Procurar clientes</translation>
    </message>
    <message>
      <source>Find in the conversation</source>
      <translation>Procurar na conversa</translation>
    </message>
    <message>
      <source>Find playbooks</source>
      <translation>Procurar procedimentos</translation>
    </message>
    <message>
      <source>Find templates</source>
      <translation>Procurar modelos</translation>
    </message>
    <message>
      <source>Finish the playbook</source>
      <translation>Terminar o procedimento</translation>
    </message>
    <message>
      <source>Forward</source>
      <translation>Reencaminhar</translation>
    </message>
    <message>
      <source>Go to</source>
      <translation>Ir para</translation>
    </message>
    <message>
      <source>Go to the customers</source>
      <translation>Ir para os clientes</translation>
    </message>
    <message>
      <source>Go to the inbox</source>
      <translation>Ir para a caixa de entrada</translation>
    </message>
    <message>
      <source>Go to the knowledge base</source>
      <translation>Ir para a base de conhecimento</translation>
    </message>
    <message>
      <source>Go to the playbooks</source>
      <translation>Ir para os procedimentos</translation>
    </message>
    <message>
      <source>Go to the templates</source>
      <translation>Ir para os modelos</translation>
    </message>
    <message>
      <source>Import articles</source>
      <translation>Importar artigos</translation>
    </message>
    <message>
      <source>Import customers</source>
      <translation>Importar clientes</translation>
    </message>
    <message>
      <source>Insert a template</source>
      <translation>Inserir um modelo</translation>
    </message>
    <message>
      <source>Insert from the knowledge base</source>
      <translation>Inserir da base de conhecimento</translation>
    </message>
    <message>
      <source>Join the customer with another</source>
      <translation>Juntar o cliente com outro</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Teclas</translation>
    </message>
    <message>
      <source>Letters act</source>
      <translation>As letras atuam</translation>
    </message>
    <message>
      <source>Letters rest</source>
      <translation>As letras descansam</translation>
    </message>
    <message>
      <source>Mark as read</source>
      <translation>Marcar como lida</translation>
    </message>
    <message>
      <source>Mark as spam</source>
      <translation>Marcar como spam</translation>
    </message>
    <message>
      <source>Mark as unread</source>
      <translation>Marcar como por ler</translation>
    </message>
    <message>
      <source>New article</source>
      <translation>Novo artigo</translation>
    </message>
    <message>
      <source>New customer</source>
      <translation>Novo cliente</translation>
    </message>
    <message>
      <source>New message</source>
      <translation>Nova mensagem</translation>
    </message>
    <message>
      <source>New playbook</source>
      <translation>Novo procedimento</translation>
    </message>
    <message>
      <source>New template</source>
      <translation>Novo modelo</translation>
    </message>
    <message>
      <source>Next article</source>
      <translation>Artigo seguinte</translation>
    </message>
    <message>
      <source>Next conversation</source>
      <translation>Conversa seguinte</translation>
    </message>
    <message>
      <source>Next customer</source>
      <translation>Cliente seguinte</translation>
    </message>
    <message>
      <source>Next pane</source>
      <translation>Painel seguinte</translation>
    </message>
    <message>
      <source>Next place found</source>
      <translation>Ocorrência seguinte</translation>
    </message>
    <message>
      <source>Next playbook</source>
      <translation>Procedimento seguinte</translation>
    </message>
    <message>
      <source>Next template</source>
      <translation>Modelo seguinte</translation>
    </message>
    <message>
      <source>Not spam</source>
      <translation>Não é spam</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Nota</translation>
    </message>
    <message>
      <source>Note at the next step of the playbook</source>
      <translation>Nota no passo seguinte do procedimento</translation>
    </message>
    <message>
      <source>One level out</source>
      <translation>Um nível para fora</translation>
    </message>
    <message>
      <source>Open the conversation</source>
      <translation>Abrir a conversa</translation>
    </message>
    <message>
      <source>Order of the view</source>
      <translation>Ordem da vista</translation>
    </message>
    <message>
      <source>Outbox</source>
      <translation>Caixa de saída</translation>
    </message>
    <message>
      <source>Paste as text</source>
      <translation>Colar como texto</translation>
    </message>
    <message>
      <source>Pause notices for an hour</source>
      <translation>Pausar os avisos por uma hora</translation>
    </message>
    <message>
      <source>Pin no longer</source>
      <translation>Deixar de fixar</translation>
    </message>
    <message>
      <source>Pin the views beside the queue</source>
      <translation>Fixar as vistas ao lado da fila</translation>
    </message>
    <message>
      <source>Pin the views, or close them</source>
      <translation>Fixar as vistas, ou fechá-las</translation>
    </message>
    <message>
      <source>Pin to the top</source>
      <translation>Fixar no topo</translation>
    </message>
    <message>
      <source>Pin to the top, or no longer</source>
      <translation>Fixar no topo, ou deixar de fixar</translation>
    </message>
    <message>
      <source>Press the new key for “%1”. Esc stops.</source>
      <translation>Prima a nova tecla para «%1». Esc interrompe.</translation>
    </message>
    <message>
      <source>Previous article</source>
      <translation>Artigo anterior</translation>
    </message>
    <message>
      <source>Previous conversation</source>
      <translation>Conversa anterior</translation>
    </message>
    <message>
      <source>Previous customer</source>
      <translation>Cliente anterior</translation>
    </message>
    <message>
      <source>Previous pane</source>
      <translation>Painel anterior</translation>
    </message>
    <message>
      <source>Previous place found</source>
      <translation>Ocorrência anterior</translation>
    </message>
    <message>
      <source>Previous playbook</source>
      <translation>Procedimento anterior</translation>
    </message>
    <message>
      <source>Previous template</source>
      <translation>Modelo anterior</translation>
    </message>
    <message>
      <source>Priority</source>
      <translation>Prioridade</translation>
    </message>
    <message>
      <source>Publish the article</source>
      <translation>Publicar o artigo</translation>
    </message>
    <message>
      <source>Publish the help centre</source>
      <translation>Publicar o centro de ajuda</translation>
    </message>
    <message>
      <source>Questions without an article</source>
      <translation>Perguntas sem artigo</translation>
    </message>
    <message>
      <source>Quit Nightdesk</source>
      <translation>Sair do Nightdesk</translation>
    </message>
    <message>
      <source>Read the article, or write it</source>
      <translation>Ler o artigo, ou escrevê-lo</translation>
    </message>
    <message>
      <source>Rename or share the view</source>
      <translation>Renomear ou partilhar a vista</translation>
    </message>
    <message>
      <source>Reopen</source>
      <translation>Reabrir</translation>
    </message>
    <message>
      <source>Reply</source>
      <translation>Responder</translation>
    </message>
    <message>
      <source>Reply to all</source>
      <translation>Responder a todos</translation>
    </message>
    <message>
      <source>Reset</source>
      <translation>Repor</translation>
    </message>
    <message>
      <source>Reset all</source>
      <translation>Repor tudo</translation>
    </message>
    <message>
      <source>Resolve, and go to the next</source>
      <translation>Resolver e passar à seguinte</translation>
    </message>
    <message>
      <source>Save the article</source>
      <translation>Guardar o artigo</translation>
    </message>
    <message>
      <source>Save the playbook</source>
      <translation>Guardar o procedimento</translation>
    </message>
    <message>
      <source>Save the search as a view</source>
      <translation>Guardar a pesquisa como vista</translation>
    </message>
    <message>
      <source>Save the template</source>
      <translation>Guardar o modelo</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Procurar</translation>
    </message>
    <message>
      <source>Search articles</source>
      <translation>Procurar artigos</translation>
    </message>
    <message>
      <source>Send and resolve</source>
      <translation>Enviar e resolver</translation>
    </message>
    <message>
      <source>Send later</source>
      <translation>Enviar mais tarde</translation>
    </message>
    <message>
      <source>Send, or add the note</source>
      <translation>Enviar, ou juntar a nota</translation>
    </message>
    <message>
      <source>Skip the next step of the playbook</source>
      <translation>Saltar o passo seguinte do procedimento</translation>
    </message>
    <message>
      <source>Snooze</source>
      <translation>Adiar</translation>
    </message>
    <message>
      <source>Spam, or not</source>
      <translation>Spam, ou não</translation>
    </message>
    <message>
      <source>Tag</source>
      <translation>Etiqueta</translation>
    </message>
    <message>
      <source>Take it over</source>
      <translation>Ficar com ela</translation>
    </message>
    <message>
      <source>Take the playbook off</source>
      <translation>Retirar o procedimento</translation>
    </message>
    <message>
      <source>Tell me of new messages again</source>
      <translation>Voltar a avisar-me de mensagens novas</translation>
    </message>
    <message>
      <source>The customer of this conversation</source>
      <translation>O cliente desta conversa</translation>
    </message>
    <message>
      <source>This map</source>
      <translation>Este mapa</translation>
    </message>
    <message>
      <source>Tick the next step of the playbook</source>
      <translation>Marcar o passo seguinte do procedimento</translation>
    </message>
    <message>
      <source>To the steps of the playbook</source>
      <translation>Aos passos do procedimento</translation>
    </message>
    <message>
      <source>Unblock the customer</source>
      <translation>Desbloquear o cliente</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Anular</translation>
    </message>
    <message>
      <source>Wait on the customer</source>
      <translation>Esperar pelo cliente</translation>
    </message>
    <message>
      <source>Wake now</source>
      <translation>Acordar agora</translation>
    </message>
    <message>
      <source>Where the next step leads</source>
      <translation>Aonde leva o passo seguinte</translation>
    </message>
    <message>
      <source>Window</source>
      <translation>Janela</translation>
    </message>
    <message>
      <source>Write down a call</source>
      <translation>Registar uma chamada</translation>
    </message>
    <message>
      <source>Write to the customer</source>
      <translation>Escrever ao cliente</translation>
    </message>
    <message>
      <source>Write to those who were told the old text</source>
      <translation>Escrever a quem recebeu o texto antigo</translation>
    </message>
    <message>
      <source>Writing</source>
      <translation>Escrita</translation>
    </message>
    <message>
      <source>changed</source>
      <translation>alterada</translation>
    </message>
  </context>
  <context>
    <name>Kit</name>
    <message>
      <source>Close</source>
      <translation>Fechar</translation>
    </message>
    <message>
      <source>Copied</source>
      <translation>Copiado</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Copiar</translation>
    </message>
    <message>
      <source>Paste this into the pages of your website, before &lt;/body&gt;. The guide says what the server needs, step by step.</source>
      <translation>Cole isto nas páginas do seu site, antes de &lt;/body&gt;. O guia diz passo a passo o que o servidor precisa.</translation>
    </message>
    <message>
      <source>Save the guide</source>
      <translation>Guardar o guia</translation>
    </message>
    <message>
      <source>Save the guide…</source>
      <translation>Guardar o guia…</translation>
    </message>
    <message>
      <source>Saved: %1. Open it in a browser.</source>
      <translation>Guardado: %1. Abra-o num navegador.</translation>
    </message>
  </context>
  <context>
    <name>Knowledge</name>
    <message>
      <source>%1, older</source>
      <translation>%1, mais antigo</translation>
    </message>
    <message numerus="yes">
      <source>%n are here already</source>
      <translation>
        <numerusform>%n já cá está</numerusform>
        <numerusform>%n já cá estão</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n articles imported</source>
      <translation>
        <numerusform>%n artigo importado</numerusform>
        <numerusform>%n artigos importados</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n articles written to %1</source>
      <translation>
        <numerusform>%n artigo escrito em %1</numerusform>
        <numerusform>%n artigos escritos em %1</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customers were not written to.</source>
      <translation>
        <numerusform>Não se escreveu a %n cliente.</numerusform>
        <numerusform>Não se escreveu a %n clientes.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customers were told the old text.</source>
      <translation>
        <numerusform>%n cliente recebeu o texto antigo.</numerusform>
        <numerusform>%n clientes receberam o texto antigo.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n found it helpful</source>
      <translation>
        <numerusform>%n achou útil</numerusform>
        <numerusform>%n acharam útil</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n messages</source>
      <translation>
        <numerusform>%n mensagem</numerusform>
        <numerusform>%n mensagens</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n messages had left already.</source>
      <translation>
        <numerusform>%n mensagem já tinha partido.</numerusform>
        <numerusform>%n mensagens já tinham partido.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n messages leave in %1 s</source>
      <translation>
        <numerusform>%n mensagem parte dentro de %1 s</numerusform>
        <numerusform>%n mensagens partem dentro de %1 s</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n not</source>
      <translation>
        <numerusform>%n não</numerusform>
        <numerusform>%n não</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n open questions</source>
      <translation>
        <numerusform>%n pergunta em aberto</numerusform>
        <numerusform>%n perguntas em aberto</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n pages of the help centre written to %1</source>
      <translation>
        <numerusform>%n página do centro de ajuda escrita em %1</numerusform>
        <numerusform>%n páginas do centro de ajuda escritas em %1</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n unpublished changes left out</source>
      <translation>
        <numerusform>%n alteração por publicar ficou de fora</numerusform>
        <numerusform>%n alterações por publicar ficaram de fora</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n unpublished changes, too</source>
      <translation>
        <numerusform>também %n alteração por publicar</numerusform>
        <numerusform>também %n alterações por publicar</numerusform>
      </translation>
    </message>
    <message>
      <source>About the article</source>
      <translation>Sobre o artigo</translation>
    </message>
    <message>
      <source>All articles</source>
      <translation>Todos os artigos</translation>
    </message>
    <message>
      <source>Another language</source>
      <translation>Outro idioma</translation>
    </message>
    <message>
      <source>Archived</source>
      <translation>Arquivado</translation>
    </message>
    <message>
      <source>Article: %1. %2</source>
      <translation>Artigo: %1. %2</translation>
    </message>
    <message>
      <source>Articles</source>
      <translation>Artigos</translation>
    </message>
    <message>
      <source>Articles and templates</source>
      <translation>Artigos e modelos</translation>
    </message>
    <message>
      <source>Category</source>
      <translation>Categoria</translation>
    </message>
    <message>
      <source>Changes not published</source>
      <translation>Alterações por publicar</translation>
    </message>
    <message>
      <source>Choose a folder…</source>
      <translation>Escolher…</translation>
    </message>
    <message>
      <source>Counted as a vote: “%1” was helpful</source>
      <translation>Contado como voto: “%1” foi útil</translation>
    </message>
    <message>
      <source>Counted as a vote: “%1” was not helpful</source>
      <translation>Contado como voto: “%1” não foi útil</translation>
    </message>
    <message>
      <source>Draft</source>
      <translation>Rascunho</translation>
    </message>
    <message>
      <source>Drafts</source>
      <translation>Rascunhos</translation>
    </message>
    <message>
      <source>Drop the changes</source>
      <translation>Abandonar as alterações</translation>
    </message>
    <message>
      <source>Each of them gets a message of their own, in the conversation you have with them; nobody sees who else gets it. What they asked stays open.</source>
      <translation>Cada um recebe uma mensagem só sua, na conversa que tem consigo; ninguém vê quem mais a recebe. O que perguntaram continua em aberto.</translation>
    </message>
    <message>
      <source>Earlier versions of %1</source>
      <translation>Versões anteriores de %1</translation>
    </message>
    <message>
      <source>Earlier versions…</source>
      <translation>Versões anteriores…</translation>
    </message>
    <message>
      <source>Edit this article</source>
      <translation>Editar este artigo</translation>
    </message>
    <message>
      <source>Edit this template</source>
      <translation>Editar este modelo</translation>
    </message>
    <message>
      <source>Edited</source>
      <translation>Alterado</translation>
    </message>
    <message>
      <source>Email address for readers’ votes, if wanted</source>
      <translation>Endereço de email para os votos, se quiser</translation>
    </message>
    <message>
      <source>Every question has its article.</source>
      <translation>Todas as perguntas têm o seu artigo.</translation>
    </message>
    <message>
      <source>Export everything…</source>
      <translation>Exportar tudo…</translation>
    </message>
    <message>
      <source>Export the articles</source>
      <translation>Exportar os artigos</translation>
    </message>
    <message>
      <source>Folder of the help centre</source>
      <translation>Pasta do centro de ajuda</translation>
    </message>
    <message>
      <source>Given to customers: %1</source>
      <translation>Dado a clientes: %1</translation>
    </message>
    <message>
      <source>Heading</source>
      <translation>Título</translation>
    </message>
    <message>
      <source>Import a folder…</source>
      <translation>Importar uma pasta…</translation>
    </message>
    <message>
      <source>Import articles</source>
      <translation>Importar artigos</translation>
    </message>
    <message>
      <source>Import, export, publish</source>
      <translation>Importar, exportar, publicar</translation>
    </message>
    <message>
      <source>Importing articles…</source>
      <translation>A importar artigos…</translation>
    </message>
    <message>
      <source>Insert a link to it</source>
      <translation>Inserir uma ligação para ele</translation>
    </message>
    <message>
      <source>Insert a picture</source>
      <translation>Inserir uma imagem</translation>
    </message>
    <message>
      <source>Insert the template</source>
      <translation>Inserir o modelo</translation>
    </message>
    <message>
      <source>Insert the whole article</source>
      <translation>Inserir o artigo inteiro</translation>
    </message>
    <message>
      <source>Insert what answers</source>
      <translation>Inserir o que responde</translation>
    </message>
    <message>
      <source>Internal</source>
      <translation>Interno</translation>
    </message>
    <message>
      <source>It answers</source>
      <translation>Responde</translation>
    </message>
    <message>
      <source>It does not answer</source>
      <translation>Não responde</translation>
    </message>
    <message>
      <source>It has no earlier version yet.</source>
      <translation>Ainda não tem versão anterior.</translation>
    </message>
    <message numerus="yes">
      <source>It solved %n conversations like this</source>
      <translation>
        <numerusform>Resolveu %n conversa como esta</numerusform>
        <numerusform>Resolveu %n conversas como esta</numerusform>
      </translation>
    </message>
    <message>
      <source>Learning texts: %1 of %2</source>
      <translation>A aprender textos: %1 de %2</translation>
    </message>
    <message>
      <source>Link to an article</source>
      <translation>Ligação para um artigo</translation>
    </message>
    <message>
      <source>Look up an article or template (Ctrl+J)</source>
      <translation>Procurar um artigo ou modelo (Ctrl+J)</translation>
    </message>
    <message>
      <source>Missed something: %1</source>
      <translation>Sentiram falta de algo: %1</translation>
    </message>
    <message>
      <source>More for this article</source>
      <translation>Mais para este artigo</translation>
    </message>
    <message>
      <source>Needs no article</source>
      <translation>Não precisa de artigo</translation>
    </message>
    <message>
      <source>New article</source>
      <translation>Novo artigo</translation>
    </message>
    <message>
      <source>No article and no template answers to that.</source>
      <translation>Nenhum artigo nem modelo responde a isso.</translation>
    </message>
    <message>
      <source>No article and no template fits what is asked here.</source>
      <translation>Nenhum artigo e nenhum modelo corresponde ao que se pergunta aqui.</translation>
    </message>
    <message>
      <source>No article answers to that.</source>
      <translation>Nenhum artigo responde a isso.</translation>
    </message>
    <message>
      <source>No article is so.</source>
      <translation>Nenhum artigo está assim.</translation>
    </message>
    <message>
      <source>No article needed</source>
      <translation>Não precisa de artigo</translation>
    </message>
    <message>
      <source>No articles yet</source>
      <translation>Ainda não há artigos</translation>
    </message>
    <message>
      <source>Nobody was told what it no longer says.</source>
      <translation>Ninguém recebeu o que ele já não diz.</translation>
    </message>
    <message>
      <source>Not saved yet</source>
      <translation>Ainda não guardado</translation>
    </message>
    <message>
      <source>Nothing was found for them, or what was found did not answer. Newest first.</source>
      <translation>Nada se encontrou para elas, ou o que se encontrou não respondia. As mais recentes primeiro.</translation>
    </message>
    <message>
      <source>Numbered list</source>
      <translation>Lista numerada</translation>
    </message>
    <message>
      <source>Older translations</source>
      <translation>Traduções mais antigas</translation>
    </message>
    <message>
      <source>Open the article</source>
      <translation>Abrir o artigo</translation>
    </message>
    <message>
      <source>Open the conversation with %1, %2</source>
      <translation>Abrir a conversa com %1, %2</translation>
    </message>
    <message>
      <source>Public</source>
      <translation>Público</translation>
    </message>
    <message>
      <source>Public articles that are published become pages of their own: files for any web server. The folder is written anew as a whole.</source>
      <translation>Os artigos públicos que estão publicados tornam-se páginas próprias: ficheiros para qualquer servidor web. A pasta é toda escrita de novo.</translation>
    </message>
    <message>
      <source>Publish</source>
      <translation>Publicar</translation>
    </message>
    <message>
      <source>Publish changes</source>
      <translation>Publicar alterações</translation>
    </message>
    <message>
      <source>Publish the help centre</source>
      <translation>Publicar o centro de ajuda</translation>
    </message>
    <message>
      <source>Publish the help centre…</source>
      <translation>Publicar o centro de ajuda…</translation>
    </message>
    <message>
      <source>Published</source>
      <translation>Publicado</translation>
    </message>
    <message>
      <source>Putting everything back…</source>
      <translation>A repor tudo…</translation>
    </message>
    <message>
      <source>Questions without an article</source>
      <translation>Perguntas sem artigo</translation>
    </message>
    <message>
      <source>Questions without an article…</source>
      <translation>Perguntas sem artigo…</translation>
    </message>
    <message>
      <source>Read</source>
      <translation>Ler</translation>
    </message>
    <message>
      <source>Reading the folder…</source>
      <translation>A ler a pasta…</translation>
    </message>
    <message>
      <source>Restore this version</source>
      <translation>Repor esta versão</translation>
    </message>
    <message>
      <source>Restored: %1</source>
      <translation>Reposto: %1</translation>
    </message>
    <message>
      <source>Review due</source>
      <translation>Revisão em atraso</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Procurar</translation>
    </message>
    <message>
      <source>Search articles</source>
      <translation>Procurar artigos</translation>
    </message>
    <message numerus="yes">
      <source>Send %n messages</source>
      <translation>
        <numerusform>Enviar %n mensagem</numerusform>
        <numerusform>Enviar %n mensagens</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Send %n messages?</source>
      <translation>
        <numerusform>Enviar %n mensagem?</numerusform>
        <numerusform>Enviar %n mensagens?</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Send %n messages…</source>
      <translation>
        <numerusform>Enviar %n mensagem…</numerusform>
        <numerusform>Enviar %n mensagens…</numerusform>
      </translation>
    </message>
    <message>
      <source>Show them</source>
      <translation>Mostrar</translation>
    </message>
    <message>
      <source>Suggested</source>
      <translation>Sugestões</translation>
    </message>
    <message>
      <source>Template: %1. %2</source>
      <translation>Modelo: %1. %2</translation>
    </message>
    <message>
      <source>Text of the article</source>
      <translation>Texto do artigo</translation>
    </message>
    <message>
      <source>The article as it is read</source>
      <translation>O artigo tal como se lê</translation>
    </message>
    <message>
      <source>The texts are the same.</source>
      <translation>Os textos são iguais.</translation>
    </message>
    <message>
      <source>These links lead to no article: %1</source>
      <translation>Estas ligações não levam a nenhum artigo: %1</translation>
    </message>
    <message>
      <source>This is the original</source>
      <translation>Este é o original</translation>
    </message>
    <message>
      <source>This translation is up to date</source>
      <translation>Esta tradução está em dia</translation>
    </message>
    <message>
      <source>Thumbs up less thumbs down: %1</source>
      <translation>Polegares para cima menos para baixo: %1</translation>
    </message>
    <message>
      <source>Told the old text: %1</source>
      <translation>Receberam o texto antigo: %1</translation>
    </message>
    <message>
      <source>Version</source>
      <translation>Versão</translation>
    </message>
    <message>
      <source>Version %1, saved %2</source>
      <translation>Versão %1, guardada %2</translation>
    </message>
    <message>
      <source>Web address of the help centre, if known</source>
      <translation>Endereço onde vai ficar, se já se sabe</translation>
    </message>
    <message>
      <source>What does the customer want to know?</source>
      <translation>O que quer saber o cliente?</translation>
    </message>
    <message>
      <source>What is different now</source>
      <translation>O que está diferente agora</translation>
    </message>
    <message>
      <source>What you write to each of them</source>
      <translation>O que escreve a cada um</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Porquê</translation>
    </message>
    <message>
      <source>Write an article</source>
      <translation>Escrever um artigo</translation>
    </message>
    <message>
      <source>Write down once what customers ask often; it is found while you reply.</source>
      <translation>Escreva uma vez o que os clientes perguntam muitas vezes; encontra-se enquanto responde.</translation>
    </message>
    <message>
      <source>Write it in Markdown</source>
      <translation>Escreva em Markdown</translation>
    </message>
    <message>
      <source>Write the first article</source>
      <translation>Escrever o primeiro artigo</translation>
    </message>
    <message>
      <source>Write them, too</source>
      <translation>Escrevê-las também</translation>
    </message>
    <message>
      <source>Write to all…</source>
      <translation>Escrever a todos…</translation>
    </message>
    <message>
      <source>Write to those who were told the old text</source>
      <translation>Escrever a quem recebeu o texto antigo</translation>
    </message>
    <message>
      <source>Writing the articles…</source>
      <translation>A escrever os artigos…</translation>
    </message>
    <message>
      <source>Writing the help centre…</source>
      <translation>A escrever o centro de ajuda…</translation>
    </message>
    <message>
      <source>Writing the messages…</source>
      <translation>A escrever as mensagens…</translation>
    </message>
    <message>
      <source>a link</source>
      <translation>uma ligação</translation>
    </message>
    <message numerus="yes">
      <source>and %n more</source>
      <translation>
        <numerusform>e mais %n</numerusform>
        <numerusform>e mais %n</numerusform>
      </translation>
    </message>
    <message>
      <source>draft</source>
      <translation>rascunho</translation>
    </message>
    <message>
      <source>insert</source>
      <translation>inserir</translation>
    </message>
    <message>
      <source>the whole</source>
      <translation>por inteiro</translation>
    </message>
  </context>
  <context>
    <name>Language</name>
    <message>
      <source>Catalan</source>
      <translation>Catalão</translation>
    </message>
    <message>
      <source>English</source>
      <translation>Inglês</translation>
    </message>
    <message>
      <source>French</source>
      <translation>Francês</translation>
    </message>
    <message>
      <source>German</source>
      <translation>Alemão</translation>
    </message>
    <message>
      <source>Italian</source>
      <translation>Italiano</translation>
    </message>
    <message>
      <source>Portuguese</source>
      <translation>Português</translation>
    </message>
    <message>
      <source>Spanish</source>
      <translation>Espanhol</translation>
    </message>
  </context>
  <context>
    <name>Later</name>
    <message>
      <source>In words, like: friday 9</source>
      <translation>Por palavras, como: sexta às 9</translation>
    </message>
    <message>
      <source>Only if they have not written before then</source>
      <translation>Só se não tiverem escrito até lá</translation>
    </message>
    <message>
      <source>Send in one hour</source>
      <translation>Enviar daqui a uma hora</translation>
    </message>
    <message>
      <source>Send later</source>
      <translation>Enviar mais tarde</translation>
    </message>
    <message>
      <source>Send on Monday morning, 09:00</source>
      <translation>Enviar segunda de manhã, 09:00</translation>
    </message>
    <message>
      <source>Send then</source>
      <translation>Enviar nessa altura</translation>
    </message>
    <message>
      <source>Send this evening, 18:00</source>
      <translation>Enviar hoje ao fim do dia, 18:00</translation>
    </message>
    <message>
      <source>Send tomorrow morning, 09:00</source>
      <translation>Enviar amanhã de manhã, 09:00</translation>
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
      <translation>%1 está escrito com letras que se parecem com outras.</translation>
    </message>
    <message>
      <source>Copy the link</source>
      <translation>Copiar a ligação</translation>
    </message>
    <message>
      <source>It leads to %1 by an unusual port.</source>
      <translation>Leva a %1 por uma porta invulgar.</translation>
    </message>
    <message>
      <source>It leads to a bare number instead of a name: %1.</source>
      <translation>Leva a um simples número em vez de um nome: %1.</translation>
    </message>
    <message>
      <source>No program here calls %1.</source>
      <translation>Nenhum programa aqui telefona para %1.</translation>
    </message>
    <message>
      <source>No program here opens %1.</source>
      <translation>Nenhum programa aqui abre %1.</translation>
    </message>
    <message>
      <source>Open %1</source>
      <translation>Abrir %1</translation>
    </message>
    <message>
      <source>Open the link</source>
      <translation>Abrir a ligação</translation>
    </message>
    <message>
      <source>The words say “%2”, but it leads to %1.</source>
      <translation>As palavras dizem “%2”, mas leva a %1.</translation>
    </message>
    <message>
      <source>This link is not opened from here</source>
      <translation>Esta ligação não se abre daqui</translation>
    </message>
    <message>
      <source>This link is not opened from here: it is not safe.</source>
      <translation>Esta ligação não se abre daqui: não é segura.</translation>
    </message>
    <message>
      <source>What stands before the @ is for show: it leads to %1.</source>
      <translation>O que está antes do @ é só fachada: leva a %1.</translation>
    </message>
  </context>
  <context>
    <name>List</name>
    <message>
      <source>%2; the message leaves in %1 s</source>
      <translation>%2; a mensagem sai dentro de %1 s</translation>
    </message>
    <message>
      <source>From a mailing list</source>
      <translation>De uma lista de correio</translation>
    </message>
    <message>
      <source>From the mailing list %1</source>
      <translation>Da lista de correio %1</translation>
    </message>
    <message>
      <source>It can only be left on a page of %1.</source>
      <translation>Só se pode sair numa página de %1.</translation>
    </message>
    <message>
      <source>Leave by a message to %1?</source>
      <translation>Sair com uma mensagem para %1?</translation>
    </message>
    <message>
      <source>Leave by a request to %1? The sender learns that you read it.</source>
      <translation>Sair com um pedido a %1? O remetente fica a saber que leu.</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>Sair dela</translation>
    </message>
    <message>
      <source>Leave the list</source>
      <translation>Sair da lista</translation>
    </message>
    <message>
      <source>Leaving the list</source>
      <translation>A sair da lista</translation>
    </message>
    <message>
      <source>Left the mailing list %1</source>
      <translation>Saiu da lista de correio %1</translation>
    </message>
    <message>
      <source>Open the page</source>
      <translation>Abrir a página</translation>
    </message>
    <message>
      <source>Stay</source>
      <translation>Ficar</translation>
    </message>
  </context>
  <context>
    <name>Mail</name>
    <message>
      <source>%1 joined with this message</source>
      <translation>%1 entrou com esta mensagem</translation>
    </message>
    <message numerus="yes">
      <source>%n pictures could not be shown</source>
      <translation>
        <numerusform>%n imagem não pôde ser mostrada</numerusform>
        <numerusform>%n imagens não puderam ser mostradas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n pictures from the internet are blocked</source>
      <translation>
        <numerusform>%n imagem da internet está bloqueada</numerusform>
        <numerusform>%n imagens da internet estão bloqueadas</numerusform>
      </translation>
    </message>
    <message>
      <source>Always for this sender</source>
      <translation>Sempre para este remetente</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Copiar</translation>
    </message>
    <message>
      <source>Could not be read in full</source>
      <translation>Não pôde ser lida por completo</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Pormenores</translation>
    </message>
    <message>
      <source>Fetching the pictures</source>
      <translation>A obter as imagens</translation>
    </message>
    <message>
      <source>Fold</source>
      <translation>Dobrar</translation>
    </message>
    <message>
      <source>Hide quoted text</source>
      <translation>Ocultar o texto citado</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Mais</translation>
    </message>
    <message>
      <source>Only the beginning of this very long text is shown</source>
      <translation>Só é mostrado o início deste texto muito longo</translation>
    </message>
    <message>
      <source>Open the source</source>
      <translation>Abrir a origem</translation>
    </message>
    <message>
      <source>Other ways</source>
      <translation>Outras opções</translation>
    </message>
    <message>
      <source>Pictures of %1 are blocked again</source>
      <translation>As imagens de %1 voltam a ser bloqueadas</translation>
    </message>
    <message>
      <source>Pictures of %1 are shown from now on</source>
      <translation>As imagens de %1 passam a ser mostradas</translation>
    </message>
    <message>
      <source>Reply</source>
      <translation>Responder</translation>
    </message>
    <message>
      <source>Select all</source>
      <translation>Selecionar tudo</translation>
    </message>
    <message>
      <source>Show as designed</source>
      <translation>Mostrar como foi desenhada</translation>
    </message>
    <message>
      <source>Show as text</source>
      <translation>Mostrar como texto</translation>
    </message>
    <message>
      <source>Show formatted</source>
      <translation>Mostrar formatado</translation>
    </message>
    <message>
      <source>Show less</source>
      <translation>Mostrar menos</translation>
    </message>
    <message>
      <source>Show once</source>
      <translation>Mostrar uma vez</translation>
    </message>
    <message>
      <source>Show quoted text</source>
      <translation>Mostrar o texto citado</translation>
    </message>
    <message numerus="yes">
      <source>Show quoted text, %n lines</source>
      <translation>
        <numerusform>Mostrar texto citado, %n linha</numerusform>
        <numerusform>Mostrar texto citado, %n linhas</numerusform>
      </translation>
    </message>
    <message>
      <source>Show the whole text</source>
      <translation>Mostrar o texto todo</translation>
    </message>
    <message>
      <source>Shown as designed</source>
      <translation>Mostrada como foi desenhada</translation>
    </message>
    <message>
      <source>Shown in dark colours</source>
      <translation>Mostrada em cores escuras</translation>
    </message>
    <message>
      <source>The formatting is too heavy to be shown safely; here is the text.</source>
      <translation>A formatação é pesada demais para ser mostrada em segurança; aqui está o texto.</translation>
    </message>
    <message>
      <source>The name says %1, but the mail is from %2</source>
      <translation>O nome diz %1, mas a mensagem vem de %2</translation>
    </message>
    <message>
      <source>The sender may be forged</source>
      <translation>O remetente pode ser falso</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Tentar de novo</translation>
    </message>
    <message>
      <source>Use dark colours</source>
      <translation>Usar cores escuras</translation>
    </message>
    <message>
      <source>cc %1</source>
      <translation>cc %1</translation>
    </message>
    <message>
      <source>to %1</source>
      <translation>para %1</translation>
    </message>
  </context>
  <context>
    <name>Message</name>
    <message>
      <source>Copy the text</source>
      <translation>Copiar o texto</translation>
    </message>
    <message>
      <source>Save the message as .eml</source>
      <translation>Guardar a mensagem como .eml</translation>
    </message>
    <message>
      <source>Show all headers</source>
      <translation>Mostrar todos os cabeçalhos</translation>
    </message>
    <message>
      <source>Show the original</source>
      <translation>Mostrar o original</translation>
    </message>
    <message>
      <source>Show the source</source>
      <translation>Mostrar o código-fonte</translation>
    </message>
    <message>
      <source>Unfold all messages, or fold them</source>
      <translation>Expandir todas as mensagens ou recolhê-las</translation>
    </message>
  </context>
  <context>
    <name>Notice</name>
    <message>
      <source>%1 has stopped</source>
      <translation>%1 parou</translation>
    </message>
    <message>
      <source>%1 wrote since you began: “%2” Read it first.</source>
      <translation>%1 escreveu desde que começou: «%2» Leia primeiro.</translation>
    </message>
    <message>
      <source>%1 wrote, and will not get this.</source>
      <translation>%1 escreveu e não vai receber isto.</translation>
    </message>
    <message numerus="yes">
      <source>%n conversations have new messages</source>
      <translation>
        <numerusform>%n conversa tem mensagens novas</numerusform>
        <numerusform>%n conversas têm mensagens novas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n messages were not sent</source>
      <translation>
        <numerusform>%n mensagem não foi enviada</numerusform>
        <numerusform>%n mensagens não foram enviadas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n were left open: a reply was not sent (%1).</source>
      <translation>
        <numerusform>%n ficou aberta: não se enviou uma resposta (%1).</numerusform>
        <numerusform>%n ficaram abertas: não se enviou uma resposta (%1).</numerusform>
      </translation>
    </message>
    <message>
      <source>A new message</source>
      <translation>Uma mensagem nova</translation>
    </message>
    <message>
      <source>Change it</source>
      <translation>Alterar</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Fechar</translation>
    </message>
    <message>
      <source>Edit mine</source>
      <translation>Editar o meu</translation>
    </message>
    <message>
      <source>Everybody can read this answer: it is a public post.</source>
      <translation>Toda a gente pode ler esta resposta: é uma publicação pública.</translation>
    </message>
    <message>
      <source>Everybody will read this: %1</source>
      <translation>Toda a gente vai ler isto: %1</translation>
    </message>
    <message>
      <source>From outside, and new in this conversation: %1</source>
      <translation>De fora, e novo nesta conversa: %1</translation>
    </message>
    <message>
      <source>It did not work: %1</source>
      <translation>Não resultou: %1</translation>
    </message>
    <message>
      <source>It goes to %1 people.</source>
      <translation>Vai para %1 pessoas.</translation>
    </message>
    <message>
      <source>It goes to %1, which is not the sender's own address.</source>
      <translation>Vai para %1, que não é o endereço de quem escreveu.</translation>
    </message>
    <message>
      <source>It may have arrived already. Send it once more all the same?</source>
      <translation>Pode já ter chegado. Enviar outra vez mesmo assim?</translation>
    </message>
    <message>
      <source>Keep it as it is</source>
      <translation>Deixar como está</translation>
    </message>
    <message>
      <source>Look</source>
      <translation>Ver</translation>
    </message>
    <message>
      <source>Mail goes on arriving. Quit ends it, in the tray.</source>
      <translation>O correio continua a chegar. Termina com Sair, na bandeja.</translation>
    </message>
    <message>
      <source>Mail goes on arriving. Start it again to see the window.</source>
      <translation>O correio continua a chegar. Abra-o de novo para ver a janela.</translation>
    </message>
    <message>
      <source>Make it smaller</source>
      <translation>Tornar mais pequena</translation>
    </message>
    <message>
      <source>New in this conversation: %1</source>
      <translation>Novo nesta conversa: %1</translation>
    </message>
    <message>
      <source>Nightdesk keeps running</source>
      <translation>O Nightdesk continua a trabalhar</translation>
    </message>
    <message>
      <source>Not there any more: %1. Take it off, or attach it anew.</source>
      <translation>Já não existe: %1. Tire-o ou anexe-o de novo.</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Abrir</translation>
    </message>
    <message>
      <source>Send anyway</source>
      <translation>Enviar mesmo assim</translation>
    </message>
    <message>
      <source>Send once more</source>
      <translation>Enviar outra vez</translation>
    </message>
    <message>
      <source>Somebody wrote here since you began. Read it first.</source>
      <translation>Alguém escreveu aqui desde que começou. Leia primeiro.</translation>
    </message>
    <message>
      <source>Still without a value: %1</source>
      <translation>Ainda sem valor: %1</translation>
    </message>
    <message>
      <source>The files weigh %1, the server takes %2.</source>
      <translation>Os ficheiros pesam %1, o servidor aceita %2.</translation>
    </message>
    <message>
      <source>The picture is large: %1 by %2 dots.</source>
      <translation>A imagem é grande: %1 por %2 pontos.</translation>
    </message>
    <message>
      <source>The subject is empty.</source>
      <translation>O assunto está vazio.</translation>
    </message>
    <message>
      <source>The text says “%1”, but no file goes with it.</source>
      <translation>O texto diz “%1”, mas nenhum ficheiro vai com ele.</translation>
    </message>
    <message>
      <source>This conversation is not here any more.</source>
      <translation>Esta conversa já não está aqui.</translation>
    </message>
    <message>
      <source>This is how you are told.</source>
      <translation>É assim que é avisado.</translation>
    </message>
    <message>
      <source>To %1</source>
      <translation>Para %1</translation>
    </message>
    <message>
      <source>To them alone</source>
      <translation>Só a essa pessoa</translation>
    </message>
    <message>
      <source>Your followers can read this answer, too.</source>
      <translation>Os seus seguidores também podem ler esta resposta.</translation>
    </message>
    <message>
      <source>Your followers will read this: %1</source>
      <translation>Os seus seguidores vão ler isto: %1</translation>
    </message>
    <message>
      <source>has written</source>
      <translation>escreveu</translation>
    </message>
  </context>
  <context>
    <name>Outbox</name>
    <message>
      <source>Do not send</source>
      <translation>Não enviar</translation>
    </message>
    <message>
      <source>Edit</source>
      <translation>Editar</translation>
    </message>
    <message>
      <source>Everything has left</source>
      <translation>Tudo saiu</translation>
    </message>
    <message>
      <source>It arrived</source>
      <translation>Chegou</translation>
    </message>
    <message>
      <source>Messages on their way</source>
      <translation>Mensagens a caminho</translation>
    </message>
    <message>
      <source>Open the conversation</source>
      <translation>Abrir a conversa</translation>
    </message>
    <message>
      <source>Outbox</source>
      <translation>Caixa de saída</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Tentar de novo</translation>
    </message>
    <message>
      <source>What waits, is tried again or failed is shown here.</source>
      <translation>Aqui está o que espera, se tenta de novo ou falhou.</translation>
    </message>
  </context>
  <context>
    <name>Palette</name>
    <message numerus="yes">
      <source>%n conversation(s)</source>
      <translation>
        <numerusform>%n conversa</numerusform>
        <numerusform>%n conversas</numerusform>
      </translation>
    </message>
    <message>
      <source>Commands</source>
      <translation>Comandos</translation>
    </message>
    <message>
      <source>Conversation</source>
      <translation>Conversa</translation>
    </message>
    <message>
      <source>Conversations</source>
      <translation>Conversas</translation>
    </message>
    <message>
      <source>Customers</source>
      <translation>Clientes</translation>
    </message>
    <message>
      <source>Go to</source>
      <translation>Ir para</translation>
    </message>
    <message>
      <source>Nothing found.</source>
      <translation>Nada encontrado.</translation>
    </message>
    <message>
      <source>What do you want to do?</source>
      <translation>O que quer fazer?</translation>
    </message>
    <message>
      <source>Window</source>
      <translation>Janela</translation>
    </message>
    <message>
      <source>all keys</source>
      <translation>todas as teclas</translation>
    </message>
    <message>
      <source>choose</source>
      <translation>escolher</translation>
    </message>
    <message>
      <source>run</source>
      <translation>executar</translation>
    </message>
    <message>
      <source>run and stay</source>
      <translation>executar e ficar</translation>
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
      <translation>Não foi possível ler %1.</translation>
    </message>
    <message>
      <source>%1 of %2</source>
      <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
      <source>%n conversations are at it</source>
      <translation>
        <numerusform>%n conversa está nele</numerusform>
        <numerusform>%n conversas estão nele</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n playbooks imported</source>
      <translation>
        <numerusform>%n procedimento importado</numerusform>
        <numerusform>%n procedimentos importados</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n playbooks will be imported.</source>
      <translation>
        <numerusform>Vai ser importado %n procedimento.</numerusform>
        <numerusform>Vão ser importados %n procedimentos.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n playbooks written to %1</source>
      <translation>
        <numerusform>%n procedimento escrito em %1</numerusform>
        <numerusform>%n procedimentos escritos em %1</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n steps</source>
      <translation>
        <numerusform>%n passo</numerusform>
        <numerusform>%n passos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n under way</source>
      <translation>
        <numerusform>%n em curso</numerusform>
        <numerusform>%n em curso</numerusform>
      </translation>
    </message>
    <message>
      <source>(gone)</source>
      <translation>(já não existe)</translation>
    </message>
    <message>
      <source>A hint for whoever does it</source>
      <translation>Uma indicação para quem o faz</translation>
    </message>
    <message>
      <source>About the playbook</source>
      <translation>Sobre o procedimento</translation>
    </message>
    <message>
      <source>Add a step</source>
      <translation>Acrescentar um passo</translation>
    </message>
    <message>
      <source>Another link…</source>
      <translation>Outra ligação…</translation>
    </message>
    <message>
      <source>Begin a playbook</source>
      <translation>Começar um procedimento</translation>
    </message>
    <message numerus="yes">
      <source>Begun %n times</source>
      <translation>
        <numerusform>Começado %n vez</numerusform>
        <numerusform>Começado %n vezes</numerusform>
      </translation>
    </message>
    <message>
      <source>Begun last: %1</source>
      <translation>Começado pela última vez: %1</translation>
    </message>
    <message>
      <source>Change the playbook…</source>
      <translation>Alterar o procedimento…</translation>
    </message>
    <message>
      <source>Changed since.</source>
      <translation>Alterado entretanto.</translation>
    </message>
    <message>
      <source>Export as checklists…</source>
      <translation>Exportar como listas de passos…</translation>
    </message>
    <message>
      <source>Export everything…</source>
      <translation>Exportar tudo…</translation>
    </message>
    <message>
      <source>Export playbooks</source>
      <translation>Exportar procedimentos</translation>
    </message>
    <message>
      <source>Find playbooks</source>
      <translation>Procurar procedimentos</translation>
    </message>
    <message>
      <source>Finish it</source>
      <translation>Terminá-lo</translation>
    </message>
    <message>
      <source>For which kind of case is it?</source>
      <translation>Para que tipo de caso é?</translation>
    </message>
    <message>
      <source>From an article or a template…</source>
      <translation>De um artigo ou modelo…</translation>
    </message>
    <message>
      <source>Go on with it</source>
      <translation>Retomá-lo</translation>
    </message>
    <message>
      <source>Go on with the new one</source>
      <translation>Continuar com o novo</translation>
    </message>
    <message>
      <source>Go to the templates</source>
      <translation>Ir para os modelos</translation>
    </message>
    <message>
      <source>Hint</source>
      <translation>Indicação</translation>
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
      <translation>Importar uma pasta de listas de passos…</translation>
    </message>
    <message>
      <source>Import and export</source>
      <translation>Importar e exportar</translation>
    </message>
    <message>
      <source>Import from a file…</source>
      <translation>Importar de um ficheiro…</translation>
    </message>
    <message>
      <source>Import playbooks</source>
      <translation>Importar procedimentos</translation>
    </message>
    <message>
      <source>Importing playbooks…</source>
      <translation>A importar procedimentos…</translation>
    </message>
    <message>
      <source>In the playbooks</source>
      <translation>Nos procedimentos</translation>
    </message>
    <message>
      <source>Insert the template: %1</source>
      <translation>Inserir o modelo: %1</translation>
    </message>
    <message>
      <source>It is offered first where a conversation has one of them.</source>
      <translation>É proposto primeiro quando a conversa tem uma delas.</translation>
    </message>
    <message>
      <source>Keep the note</source>
      <translation>Guardar a nota</translation>
    </message>
    <message>
      <source>Link</source>
      <translation>Ligação</translation>
    </message>
    <message>
      <source>More for this language</source>
      <translation>Mais para esta língua</translation>
    </message>
    <message>
      <source>More for this playbook</source>
      <translation>Mais para este procedimento</translation>
    </message>
    <message>
      <source>Move this step (drag, or Alt with the arrows)</source>
      <translation>Mover este passo (arrastar, ou Alt com as setas)</translation>
    </message>
    <message>
      <source>New playbook</source>
      <translation>Novo procedimento</translation>
    </message>
    <message>
      <source>No article and no template answers to that.</source>
      <translation>Nenhum artigo nem modelo responde a isso.</translation>
    </message>
    <message>
      <source>No conversation has gone through it yet.</source>
      <translation>Ainda nenhuma conversa passou por ele.</translation>
    </message>
    <message>
      <source>No link</source>
      <translation>Sem ligação</translation>
    </message>
    <message>
      <source>No playbook answers to that.</source>
      <translation>Nenhum procedimento responde a isso.</translation>
    </message>
    <message>
      <source>No playbook is so.</source>
      <translation>Nenhum procedimento está assim.</translation>
    </message>
    <message>
      <source>No playbooks yet</source>
      <translation>Ainda não há procedimentos</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Nota</translation>
    </message>
    <message>
      <source>Note at this step…</source>
      <translation>Nota neste passo…</translation>
    </message>
    <message>
      <source>Open it again</source>
      <translation>Reabri-lo</translation>
    </message>
    <message>
      <source>Open the article: %1</source>
      <translation>Abrir o artigo: %1</translation>
    </message>
    <message>
      <source>Open the playbook: %1</source>
      <translation>Abrir o procedimento: %1</translation>
    </message>
    <message>
      <source>Playbook</source>
      <translation>Procedimento</translation>
    </message>
    <message>
      <source>Playbooks</source>
      <translation>Procedimentos</translation>
    </message>
    <message>
      <source>Reading the playbooks…</source>
      <translation>A ler os procedimentos…</translation>
    </message>
    <message>
      <source>Run it</source>
      <translation>Executá-la</translation>
    </message>
    <message>
      <source>Run the macro: %1</source>
      <translation>Executar a macro: %1</translation>
    </message>
    <message>
      <source>Show the conversations that are at it</source>
      <translation>Mostrar as conversas que estão nele</translation>
    </message>
    <message>
      <source>Show them</source>
      <translation>Mostrá-las</translation>
    </message>
    <message>
      <source>Skip it</source>
      <translation>Saltá-lo</translation>
    </message>
    <message>
      <source>Step %1</source>
      <translation>Passo %1</translation>
    </message>
    <message>
      <source>Step %1 of %2: %3</source>
      <translation>Passo %1 de %2: %3</translation>
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
        <numerusform>Passos de %n procedimento deixariam de levar a algum lado:</numerusform>
        <numerusform>Passos de %n procedimentos deixariam de levar a algum lado:</numerusform>
      </translation>
    </message>
    <message>
      <source>Take it off this conversation</source>
      <translation>Retirá-lo desta conversa</translation>
    </message>
    <message>
      <source>Take this language away</source>
      <translation>Retirar esta língua</translation>
    </message>
    <message>
      <source>Take this step away</source>
      <translation>Retirar este passo</translation>
    </message>
    <message>
      <source>There is no such playbook yet. They are written on their page.</source>
      <translation>Ainda não há tal procedimento. Escrevem-se na sua página.</translation>
    </message>
    <message>
      <source>Tick it</source>
      <translation>Marcá-lo</translation>
    </message>
    <message>
      <source>To be reviewed</source>
      <translation>A rever</translation>
    </message>
    <message>
      <source>Trash</source>
      <translation>Lixo</translation>
    </message>
    <message>
      <source>Under way</source>
      <translation>Em curso</translation>
    </message>
    <message>
      <source>What is to be done</source>
      <translation>O que há a fazer</translation>
    </message>
    <message>
      <source>What kind of case is it?</source>
      <translation>Que tipo de caso é?</translation>
    </message>
    <message>
      <source>What this led to is no more</source>
      <translation>Aquilo a que isto levava já não existe</translation>
    </message>
    <message>
      <source>What to do with %1</source>
      <translation>O que fazer com %1</translation>
    </message>
    <message>
      <source>When it is for</source>
      <translation>Quando se usa</translation>
    </message>
    <message>
      <source>Where a step leads</source>
      <translation>Aonde leva um passo</translation>
    </message>
    <message>
      <source>Where this step leads</source>
      <translation>Aonde leva este passo</translation>
    </message>
    <message>
      <source>Which article, template or macro?</source>
      <translation>Que artigo, modelo ou macro?</translation>
    </message>
    <message>
      <source>Whoever goes on with this case reads it.</source>
      <translation>Lê-a quem continuar este caso.</translation>
    </message>
    <message>
      <source>Write down once what is done in a kind of case, step by step; whoever is on shift sees how far it is.</source>
      <translation>Escreva uma vez o que se faz num tipo de caso, passo a passo; quem está de turno vê até onde se chegou.</translation>
    </message>
    <message>
      <source>Write the first one</source>
      <translation>Escrever o primeiro</translation>
    </message>
    <message numerus="yes">
      <source>and %n more</source>
      <translation>
        <numerusform>e mais %n</numerusform>
        <numerusform>e mais %n</numerusform>
      </translation>
    </message>
    <message>
      <source>begin</source>
      <translation>começar</translation>
    </message>
    <message>
      <source>begun by %1 %2</source>
      <translation>começado por %1 %2</translation>
    </message>
    <message>
      <source>finished by %1 %2</source>
      <translation>terminado por %1 %2</translation>
    </message>
    <message>
      <source>last by %1 %2</source>
      <translation>último: %1 %2</translation>
    </message>
    <message>
      <source>link</source>
      <translation>ligar</translation>
    </message>
    <message>
      <source>look at it</source>
      <translation>ver</translation>
    </message>
    <message>
      <source>note: %1</source>
      <translation>nota: %1</translation>
    </message>
    <message>
      <source>replaces the one there is</source>
      <translation>toma o lugar do que existe</translation>
    </message>
    <message>
      <source>review by %1</source>
      <translation>rever até %1</translation>
    </message>
    <message>
      <source>skipped, %1 %2</source>
      <translation>saltado, %1 %2</translation>
    </message>
    <message>
      <source>these links lead to nothing here: %1</source>
      <translation>estas ligações não levam a nada aqui: %1</translation>
    </message>
  </context>
  <context>
    <name>Print</name>
    <message>
      <source>Print the conversation…</source>
      <translation>Imprimir a conversa…</translation>
    </message>
    <message>
      <source>Print the message…</source>
      <translation>Imprimir a mensagem…</translation>
    </message>
    <message>
      <source>Save the conversation as PDF…</source>
      <translation>Guardar a conversa como PDF…</translation>
    </message>
    <message>
      <source>Save the message as PDF…</source>
      <translation>Guardar a mensagem como PDF…</translation>
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
      <translation>Prioridade</translation>
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
      <translation>Uma cópia precisa de [{mb} MB de ]espaço livre[ em {path}]. Liberte espaço e tente de novo; as anteriores ficam como estavam.</translation>
    </message>
    <message>
      <source>A call lasts from nothing to 24 hours. Give its minutes as a number.</source>
      <translation>Uma chamada dura de nada a 24 horas. Indique os minutos em número.</translation>
    </message>
    <message>
      <source>A conversation cannot be made[ {status}] by hand like this.</source>
      <translation>Uma conversa não pode passar a este estado[ ({status})] à mão.</translation>
    </message>
    <message>
      <source>A customer needs a name.</source>
      <translation>Um cliente precisa de um nome.</translation>
    </message>
    <message>
      <source>A field needs a name.</source>
      <translation>Um campo precisa de um nome.</translation>
    </message>
    <message>
      <source>A file of the workspace is missing[: {name}]. Restore a backup to get it back.</source>
      <translation>Falta um ficheiro do espaço de trabalho[: {name}]. Reponha uma cópia para o recuperar.</translation>
    </message>
    <message>
      <source>A help centre cannot stand there[: “{address}”]. Write it like https://help.example.com.</source>
      <translation>Um centro de ajuda não pode ficar aí[: “{address}”]. Escreva-o como https://help.example.com.</translation>
    </message>
    <message>
      <source>A macro cannot do this[: “{act}”]. Choose one of the acts offered.</source>
      <translation>Uma macro não pode fazer isto[: “{act}”]. Escolha uma das ações propostas.</translation>
    </message>
    <message>
      <source>A message to this customer is just leaving. Try again in a moment.</source>
      <translation>Uma mensagem para este cliente está mesmo a sair. Tente de novo daqui a pouco.</translation>
    </message>
    <message>
      <source>A playbook needs a title.</source>
      <translation>Um procedimento precisa de um título.</translation>
    </message>
    <message>
      <source>A playbook needs at least one step.</source>
      <translation>Um procedimento precisa de pelo menos um passo.</translation>
    </message>
    <message>
      <source>A reply in the conversation[ #{number}] was not sent. Send it again or discard it, then resolve.</source>
      <translation>Uma resposta na conversa[ #{number}] não foi enviada. Envie-a de novo ou descarte-a, e depois resolva.</translation>
    </message>
    <message>
      <source>A reply of yours is begun there. Finish that one, or discard it.</source>
      <translation>Há aí uma resposta sua começada. Termine-a ou descarte-a.</translation>
    </message>
    <message>
      <source>A saved search needs a name and something to look for.</source>
      <translation>Uma pesquisa guardada precisa de um nome e de algo a procurar.</translation>
    </message>
    <message>
      <source>A secret[ for {field}] is needed. Type it when asked[, or pipe it in with {option}].</source>
      <translation>É preciso um segredo[ para {field}]. Escreva-o quando for pedido[, ou passe-o pela entrada padrão com {option}].</translation>
    </message>
    <message>
      <source>A setting of the account is missing[: “{field}”]. Fill it in.</source>
      <translation>Falta uma opção da conta[: «{field}»]. Preencha-a.</translation>
    </message>
    <message>
      <source>A tag is one line of at most 60 characters[, not “{tag}”].</source>
      <translation>Uma etiqueta é uma linha de 60 caracteres, no máximo[, e não «{tag}»].</translation>
    </message>
    <message>
      <source>A template needs a title.</source>
      <translation>Um modelo precisa de um título.</translation>
    </message>
    <message>
      <source>An account[ of kind {kind}] has no such setting[: “{field}”].</source>
      <translation>Uma conta[ do tipo {kind}] não tem esta opção[: «{field}»].</translation>
    </message>
    <message>
      <source>An address of your own cannot be blocked[: {address}].</source>
      <translation>Um endereço seu não pode ser bloqueado[: {address}].</translation>
    </message>
    <message>
      <source>An agent needs a name. Give one.</source>
      <translation>Um agente precisa de um nome. Dê-lhe um.</translation>
    </message>
    <message>
      <source>An article needs a title in each of its languages.</source>
      <translation>Um artigo precisa de um título em cada uma das suas línguas.</translation>
    </message>
    <message>
      <source>An unsecured connection is allowed to this computer only[, not to {server}]. Choose TLS or STARTTLS.</source>
      <translation>Uma ligação não protegida só é permitida para este computador[, não para {server}]. Escolha TLS ou STARTTLS.</translation>
    </message>
    <message>
      <source>Another program is sending this message already. Wait for its result.</source>
      <translation>Outro programa já está a enviar esta mensagem. Espere pelo resultado.</translation>
    </message>
    <message>
      <source>Another program is using the workspace[ in {path}]. Close it, or wait until it is done, and try again.</source>
      <translation>Outro programa está a usar o espaço de trabalho[ em {path}]. Feche-o, ou espere que acabe, e tente de novo.</translation>
    </message>
    <message>
      <source>Another program reads this bot's messages at the same time. Stop it there; Nightdesk goes on by itself. If nobody knows it, make a new token at @BotFather.</source>
      <translation>Outro programa lê ao mesmo tempo as mensagens deste bot. Pare-o; o Nightdesk continua sozinho. Se ninguém o conhece, crie um novo token no @BotFather.</translation>
    </message>
    <message>
      <source>Another template has this short code already[: “{code}”]. Choose another one.</source>
      <translation>Outro modelo já tem este código[: “{code}”]. Escolha outro.</translation>
    </message>
    <message>
      <source>At the provider[ {provider}] IMAP must be switched on first[: {url}].</source>
      <translation>No fornecedor[ {provider}] é preciso ativar primeiro o IMAP[: {url}].</translation>
    </message>
    <message>
      <source>Attachments[ ({n})] belong to no message.</source>
      <translation>Há anexos[ ({n})] que não pertencem a nenhuma mensagem.</translation>
    </message>
    <message>
      <source>Braces are opened here and never closed.</source>
      <translation>Aqui abrem-se chavetas que nunca se fecham.</translation>
    </message>
    <message>
      <source>Conversations[ ({n})] have a status that does not exist.</source>
      <translation>Há conversas[ ({n})] com um estado que não existe.</translation>
    </message>
    <message>
      <source>Conversations[ ({n})] hold no message.</source>
      <translation>Há conversas[ ({n})] sem nenhuma mensagem.</translation>
    </message>
    <message>
      <source>Deleted messages[ ({n})] are still there.</source>
      <translation>Há mensagens apagadas[ ({n})] que ainda cá estão.</translation>
    </message>
    <message>
      <source>Entries of the history[ ({n})] lack the change they belong to.</source>
      <translation>Há entradas do histórico[ ({n})] sem a alteração a que pertencem.</translation>
    </message>
    <message>
      <source>Entries[ of “{table}”] name others that do not exist[ ({n})].</source>
      <translation>Há entradas[ de «{table}»] que referem outras que não existem[ ({n})].</translation>
    </message>
    <message>
      <source>Files like this[: {name}] cannot be sent on this channel. Choose another form, or another channel.</source>
      <translation>Ficheiros destes[: {name}] não podem ser enviados neste canal. Escolha outro formato ou outro canal.</translation>
    </message>
    <message>
      <source>For this account there is nothing to be put onto a website.</source>
      <translation>Para esta conta não há nada a pôr num site.</translation>
    </message>
    <message>
      <source>It was stopped. Everything is as it was before.</source>
      <translation>Foi interrompido. Está tudo como antes.</translation>
    </message>
    <message>
      <source>Looking for mail was stopped. What has arrived is stored.</source>
      <translation>A procura de correio foi interrompida. O que chegou está guardado.</translation>
    </message>
    <message>
      <source>Many messages vanished from the folder[ {folder}] at once[: {gone} of {known}]. All of them are kept here. If that was meant, say so with “nightdesk account accept-loss[ {account}]”; else look into the mailbox with another program. After a day they are marked as gone.</source>
      <translation>Muitas mensagens desapareceram da pasta[ {folder}] de uma só vez[: {gone} de {known}]. Todas ficam guardadas aqui. Se foi de propósito, diga-o com “nightdesk account accept-loss[ {account}]”; se não, veja a caixa de correio com outro programa. Passado um dia são marcadas como desaparecidas.</translation>
    </message>
    <message>
      <source>Merged conversations[ ({n})] do not lead to where they were merged.</source>
      <translation>Há conversas unidas[ ({n})] que não levam àquela a que foram unidas.</translation>
    </message>
    <message>
      <source>Messages of this account came in meanwhile. Remove its history once more.</source>
      <translation>Entretanto chegaram mensagens desta conta. Remova o seu histórico outra vez.</translation>
    </message>
    <message>
      <source>Messages[ ({n})] have no original.</source>
      <translation>Há mensagens[ ({n})] sem original.</translation>
    </message>
    <message>
      <source>Messages[ ({n})] have no text.</source>
      <translation>Há mensagens[ ({n})] sem texto.</translation>
    </message>
    <message>
      <source>Nightdesk is running already[ with {path}] but does not respond. Close its window, or end it, and try again.</source>
      <translation>O Nightdesk já está a correr[ com {path}], mas não responde. Feche a janela, ou termine-o, e tente de novo.</translation>
    </message>
    <message>
      <source>Nightdesk was closed before it answered. Look whether the change was made, and repeat it if not.</source>
      <translation>O Nightdesk foi fechado antes de responder. Veja se a alteração foi feita e, se não foi, repita-a.</translation>
    </message>
    <message>
      <source>Nightdesk was ended without closing the workspace. Nothing stored is lost.</source>
      <translation>O Nightdesk terminou sem fechar o espaço de trabalho. Nada do que foi guardado se perdeu.</translation>
    </message>
    <message>
      <source>No dictionary was found[ for {language}]. Install one, for instance hunspell-en-gb.</source>
      <translation>Não há nenhum dicionário[ para {language}]. Instale um, por exemplo hunspell-pt-pt.</translation>
    </message>
    <message>
      <source>No files can be sent from this account[: {account}]. Take them out, or write by another channel.</source>
      <translation>Desta conta[: {account}] não se podem enviar ficheiros. Retire-os, ou escreva por outro canal.</translation>
    </message>
    <message>
      <source>No mail was found[ in {path}]. Name an mbox file, a Maildir, .eml files or a folder of them.</source>
      <translation>Não foi encontrado correio[ em {path}]. Indique um ficheiro mbox, um Maildir, ficheiros .eml ou uma pasta com eles.</translation>
    </message>
    <message>
      <source>No password is stored[ for {name}]. Give it again with “nightdesk account set”.</source>
      <translation>Não há palavra-passe guardada[ para {name}]. Dê-a de novo com «nightdesk account set».</translation>
    </message>
    <message>
      <source>No people were found in the file[ {path}]. It should be a CSV table with a line of titles, or vCards.</source>
      <translation>Não se encontraram pessoas no ficheiro[ {path}]. Deve ser uma tabela CSV com uma linha de títulos, ou vCards.</translation>
    </message>
    <message>
      <source>No time to come is meant[ by “{text}”] here. Write “tomorrow 9” or “2026-12-03 10:00”.</source>
      <translation>Não se entende aqui uma hora futura[ em «{text}»]. Escreva «amanhã às 9» ou «2026-12-03 10:00».</translation>
    </message>
    <message>
      <source>No working mail servers were found[ for {address}]. Ask the provider for them and give them with --imap and --smtp.</source>
      <translation>Não foram encontrados servidores de correio a funcionar[ para {address}]. Peça-os ao fornecedor e indique-os com --imap e --smtp.</translation>
    </message>
    <message>
      <source>Nobody signed in with the browser[ within {seconds} seconds]. Nothing was changed; try again.</source>
      <translation>Ninguém entrou com o navegador[ em {seconds} segundos]. Nada foi alterado; tente de novo.</translation>
    </message>
    <message>
      <source>Nothing came on the standard input[ for {field}]. Pipe the secret in.</source>
      <translation>Nada chegou pela entrada padrão[ para {field}]. Passe o segredo por ela.</translation>
    </message>
    <message>
      <source>Nothing can be written by telephone. Call them back, or connect an account by which they can be written to.</source>
      <translation>Por telefone não se pode escrever. Devolva a chamada, ou adicione uma conta pela qual lhes possa escrever.</translation>
    </message>
    <message>
      <source>Nothing can be written in the folder[: {path}]. Give yourself the right to write there, or choose another one in the account's settings.</source>
      <translation>Não se pode escrever na pasta[: {path}]. Dê a si próprio o direito de lá escrever, ou escolha outra nas definições da conta.</translation>
    </message>
    <message>
      <source>Nothing can be written to the folder[ {path}][: {detail}]. Choose another one.</source>
      <translation>Não é possível escrever na pasta[ {path}][: {detail}]. Escolha outra.</translation>
    </message>
    <message>
      <source>Nothing may be written in this room.[ The service {server} said: “{words}”.] Ask whoever keeps the room, or write by another channel.</source>
      <translation>Não se pode escrever nesta sala.[ O serviço {server} disse: “{words}”.] Fale com quem gere a sala ou escreva por outro canal.</translation>
    </message>
    <message>
      <source>Nothing was erased: the name does not match. Repeat it exactly as it is[: {name}].</source>
      <translation>Nada foi apagado: o nome não coincide. Repita-o tal como está[: {name}].</translation>
    </message>
    <message>
      <source>Nothing would stay behind. Choose some of the messages.</source>
      <translation>Não ficaria nada para trás. Escolha algumas das mensagens.</translation>
    </message>
    <message>
      <source>On this channel a customer has to write first. Write by another channel, or wait until they do.</source>
      <translation>Neste canal, é o cliente que tem de escrever primeiro. Escreva por outro canal ou espere que o faça.</translation>
    </message>
    <message>
      <source>On this channel a message goes to one person. Take the others out.</source>
      <translation>Neste canal uma mensagem vai para uma só pessoa. Retire as outras.</translation>
    </message>
    <message>
      <source>Only the first 200,000 people were read. Divide the file into several.</source>
      <translation>Só foram lidas as primeiras 200 000 pessoas. Divida o ficheiro em vários.</translation>
    </message>
    <message>
      <source>Originals[ ({n})] belong to no message.</source>
      <translation>Há originais[ ({n})] que não pertencem a nenhuma mensagem.</translation>
    </message>
    <message>
      <source>Outgoing messages[ ({n})] are in a state that cannot be[: {why}].</source>
      <translation>Há mensagens de saída[ ({n})] num estado que não pode ser[: {why}].</translation>
    </message>
    <message>
      <source>Packs of originals[ ({n})] belong to no message.</source>
      <translation>Há pacotes de originais[ ({n})] que não pertencem a nenhuma mensagem.</translation>
    </message>
    <message>
      <source>Places on the server[ ({n})] belong to no message.</source>
      <translation>Há lugares no servidor[ ({n})] que não pertencem a nenhuma mensagem.</translation>
    </message>
    <message>
      <source>Reading encrypted rooms needs the package matrix-nio, which is not installed. Install it[ (pip install '{package}')], or switch encrypted rooms off in the account's settings.</source>
      <translation>Ler salas cifradas requer o pacote matrix-nio, que não está instalado. Instale-o[ (pip install '{package}')] ou desligue as salas cifradas nas definições da conta.</translation>
    </message>
    <message>
      <source>Rows of the list of customers[ ({n})] are out of date; they can be made anew.</source>
      <translation>Há linhas da lista de clientes[ ({n})] desatualizadas; podem ser refeitas.</translation>
    </message>
    <message>
      <source>Rows of the queue[ ({n})] are out of date; they can be made anew.</source>
      <translation>Há linhas da fila[ ({n})] desatualizadas; podem ser refeitas.</translation>
    </message>
    <message>
      <source>SQLite[ {version}] is older than 3.51.3 and can damage a workspace. Install the package pysqlite3, or set NIGHTDESK_OLD_SQLITE=1 to use it at your own risk.</source>
      <translation>O SQLite[ {version}] é anterior ao 3.51.3 e pode danificar um espaço de trabalho. Instale o pacote pysqlite3, ou defina NIGHTDESK_OLD_SQLITE=1 para o usar por sua conta e risco.</translation>
    </message>
    <message>
      <source>Several customers fit[ “{name}”]. Name one by an address or its id.</source>
      <translation>Vários clientes correspondem[ a “{name}”]. Indique um pelo endereço ou pelo número de identificação.</translation>
    </message>
    <message>
      <source>Some files could not be opened[: {count}, the first is {path}]. Everything else is stored. Check their permissions and import again; nothing is stored twice.</source>
      <translation>Alguns ficheiros não puderam ser abertos[: {count}, o primeiro é {path}]. Tudo o resto está guardado. Verifique as permissões e importe de novo; nada é guardado duas vezes.</translation>
    </message>
    <message>
      <source>Somebody wrote in this conversation since you began. Read it, then send.</source>
      <translation>Alguém escreveu nesta conversa desde que começou. Leia e depois envie.</translation>
    </message>
    <message>
      <source>Something is still without a value[: {names}]. Fill it in, then send.</source>
      <translation>Ainda falta um valor[: {names}]. Preencha-o e depois envie.</translation>
    </message>
    <message>
      <source>Something stands between this computer and the server[ {server}][ ({words})]. If this network wants a sign-in of its own (a hotel, a train), open a page in the browser first. No password was sent; Nightdesk tries again by itself.</source>
      <translation>Há algo entre este computador e o servidor[ {server}][ ({words})]. Se esta rede pede um início de sessão próprio (um hotel, um comboio), abra primeiro uma página no navegador. Nenhuma palavra-passe foi enviada; o Nightdesk tenta de novo sozinho.</translation>
    </message>
    <message>
      <source>Something went wrong inside Nightdesk[ ({error})]. The log has the details; your work is stored.</source>
      <translation>Algo correu mal dentro do Nightdesk[ ({error})]. O registo tem os pormenores; o seu trabalho está guardado.</translation>
    </message>
    <message>
      <source>Spell check needs the extra “spell”: pip install nightdesk[spell].</source>
      <translation>A verificação ortográfica precisa do extra “spell”: pip install nightdesk[spell].</translation>
    </message>
    <message>
      <source>Stopped. Nothing of the customer was erased.</source>
      <translation>Parado. Nada do cliente foi apagado.</translation>
    </message>
    <message>
      <source>Texts[ ({n})] belong to no message.</source>
      <translation>Há textos[ ({n})] que não pertencem a nenhuma mensagem.</translation>
    </message>
    <message>
      <source>That is no address of a person there[: “{name}”]. It looks like @name:example.org.</source>
      <translation>Isso não é o endereço de uma pessoa ali[: “{name}”]. Tem a forma @nome:example.org.</translation>
    </message>
    <message>
      <source>That time has passed. Choose a later one.</source>
      <translation>Essa hora já passou. Escolha uma mais tarde.</translation>
    </message>
    <message>
      <source>The account SID is not right: it begins with AC and has 34 characters. Copy it from the first page of Twilio's console.</source>
      <translation>O SID da conta não está certo: começa por AC e tem 34 caracteres. Copie-o da primeira página da consola da Twilio.</translation>
    </message>
    <message>
      <source>The account at the service[ {server}] is not active[: {words}]. Look into its console[ at {console}], then check again.</source>
      <translation>A conta no serviço[ {server}] não está ativa[: {words}]. Veja na consola[ em {console}] e verifique de novo.</translation>
    </message>
    <message>
      <source>The account this was to be sent from was removed. Connect it again and send it, or cancel the message.</source>
      <translation>A conta de onde isto devia ser enviado foi removida. Ligue-a de novo e envie, ou cancele a mensagem.</translation>
    </message>
    <message>
      <source>The account[ {account}] does not work yet[: {step}].[ “{words}”.] Correct its settings and check again.</source>
      <translation>A conta[ {account}] ainda não funciona[: {step}].[ «{words}».] Corrija as opções e verifique de novo.</translation>
    </message>
    <message>
      <source>The account[ {account}] is not signed in yet. Sign in with the browser: “nightdesk account sign-in”.</source>
      <translation>A conta[ {account}] ainda não tem sessão iniciada. Entre com o navegador: «nightdesk account sign-in».</translation>
    </message>
    <message>
      <source>The account[ {account}] signs in with a password. Choose the browser with “nightdesk account set --auth oauth2”.</source>
      <translation>A conta[ {account}] entra com palavra-passe. Escolha o navegador com «nightdesk account set --auth oauth2».</translation>
    </message>
    <message>
      <source>The account[ {name}] and its history[, {messages} messages in {conversations} conversations,] would be deleted for good. Nothing was done; add --yes if that is meant.</source>
      <translation>A conta[ {name}] e o seu histórico[, {messages} mensagens em {conversations} conversas,] seriam apagados para sempre. Nada foi feito; acrescente --yes se é isso que quer.</translation>
    </message>
    <message>
      <source>The account[ “{name}”] sends nothing. Choose another one.</source>
      <translation>A conta[ «{name}»] não envia nada. Escolha outra.</translation>
    </message>
    <message>
      <source>The address is no longer there. Look at the customer again.</source>
      <translation>O endereço já não existe. Veja o cliente de novo.</translation>
    </message>
    <message>
      <source>The address[ {address}] belongs to another customer already[: {name}]. If they are the same person, merge the two.</source>
      <translation>O endereço[ {address}] já pertence a outro cliente[: {name}]. Se for a mesma pessoa, junte os dois.</translation>
    </message>
    <message>
      <source>The address[ {address}] is none of the account's. Choose one of its own, or add it to the account's other addresses.</source>
      <translation>O endereço[ {address}] não é da conta. Escolha um dos dela, ou junte-o aos outros endereços da conta.</translation>
    </message>
    <message>
      <source>The address[ “{address}”] cannot be used. Write it like anna@example.com.</source>
      <translation>O endereço[ «{address}»] não serve. Escreva-o como anna@example.com.</translation>
    </message>
    <message>
      <source>The answer could not be written into the folder[ {path}][: {words}]. Make room there; Nightdesk tries again by itself.</source>
      <translation>Não foi possível escrever a resposta na pasta[ {path}][: {words}]. Liberte espaço; o Nightdesk tenta outra vez sozinho.</translation>
    </message>
    <message>
      <source>The archive sends nothing. Reply from an account that does.</source>
      <translation>O arquivo não envia nada. Responda a partir de uma conta que envie.</translation>
    </message>
    <message>
      <source>The backup was stopped. The earlier ones are as they were.</source>
      <translation>A cópia foi interrompida. As anteriores estão como estavam.</translation>
    </message>
    <message>
      <source>The backup[ {path}] could not be made; the earlier ones are untouched.[ Details: “{detail}”.] Check the disk and try again.</source>
      <translation>A cópia[ {path}] não pôde ser feita; as anteriores ficam como estavam.[ Pormenores: «{detail}».] Verifique o disco e tente de novo.</translation>
    </message>
    <message>
      <source>The bot may not write there: they blocked it, or took it out of the group.[ Telegram said: “{words}”.] Write by another channel, or wait until they write.</source>
      <translation>O bot não pode escrever ali: foi bloqueado ou retirado do grupo.[ O Telegram disse: “{words}”.] Escreva por outro canal ou espere que escrevam.</translation>
    </message>
    <message>
      <source>The business needs a name. Give one.</source>
      <translation>A empresa precisa de um nome. Indique um.</translation>
    </message>
    <message>
      <source>The certificate of the server[ {server}] is not trusted[ ({words})]. No password was sent. Check the server's name, or name its authority's file with --ca.</source>
      <translation>O certificado do servidor[ {server}] não é de confiança[ ({words})]. Nenhuma palavra-passe foi enviada. Verifique o nome do servidor, ou indique o ficheiro da autoridade dele com --ca.</translation>
    </message>
    <message>
      <source>The certificate of the server[ {server}] is not trusted[ ({words})]. No password was sent.[ If you know that its fingerprint is {fingerprint}, trust it with “nightdesk account set --pinned {pins}”.]</source>
      <translation>O certificado do servidor[ {server}] não é de confiança[ ({words})]. Nenhuma palavra-passe foi enviada.[ Se sabe que a impressão digital dele é {fingerprint}, confie nele com «nightdesk account set --pinned {pins}».]</translation>
    </message>
    <message>
      <source>The connection broke while the message was handed over[ to {server}]: it may have been sent or not[ ({words})]. It is not sent again by itself; look into Sent or ask, then decide: “nightdesk outbox” names the ways on.</source>
      <translation>A ligação caiu durante a entrega da mensagem[ a {server}]: pode ter sido enviada ou não[ ({words})]. Não é enviada de novo sozinha; veja em Enviados ou pergunte, e depois decida: “nightdesk outbox” mostra como.</translation>
    </message>
    <message>
      <source>The counter[ “{name}”] is behind what was given[: {has} of {used}].</source>
      <translation>O contador[ «{name}»] está atrás do que já foi atribuído[: {has} de {used}].</translation>
    </message>
    <message>
      <source>The counts beside the views are wrong; they can be made anew.</source>
      <translation>As contagens ao lado das vistas estão erradas; podem ser refeitas.</translation>
    </message>
    <message>
      <source>The customer asked for no more texts (STOP). Nothing can be sent until they write START; call them, or write by another channel.</source>
      <translation>O cliente pediu para não receber mais mensagens (STOP). Nada pode ser enviado até escrever START; telefone, ou escreva por outro canal.</translation>
    </message>
    <message>
      <source>The disk is full[, {path} cannot be written]. Make room; nothing that was stored is lost.</source>
      <translation>O disco está cheio[, {path} não pode ser escrito]. Liberte espaço; nada do que foi guardado se perde.</translation>
    </message>
    <message>
      <source>The field is no longer there. Look at the customer again.</source>
      <translation>O campo já não existe. Veja o cliente de novo.</translation>
    </message>
    <message>
      <source>The file is no longer there[ at {server}]. Ask the customer to send it again.</source>
      <translation>O ficheiro já lá não está[ em {server}]. Peça ao cliente que o envie de novo.</translation>
    </message>
    <message>
      <source>The file of certificates[ {file}] cannot be used[ ({words})]. Give a PEM file that can be read.</source>
      <translation>O ficheiro de certificados[ {file}] não serve[ ({words})]. Dê um ficheiro PEM que possa ser lido.</translation>
    </message>
    <message>
      <source>The file[ {file}] in the feed's folder cannot be read[: {other}]. It is taken as soon as it can. The others were taken.</source>
      <translation>O ficheiro[ {file}] na pasta do feed não se consegue ler[: {other}]. Será recebido logo que se possa. Os outros foram recebidos.</translation>
    </message>
    <message>
      <source>The file[ {file}] in the feed's folder is no JSON, or only half of it. It stays there: correct it, or take it away. The others were taken.</source>
      <translation>O ficheiro[ {file}] na pasta do feed não é JSON, ou só metade. Fica lá: corrija-o ou retire-o. Os outros foram recebidos.</translation>
    </message>
    <message>
      <source>The file[ {file}] in the feed's folder is not what the schema says: each message needs an id of its own. It stays there: correct it, or take it away. The others were taken.</source>
      <translation>O ficheiro[ {file}] na pasta do feed não é o que o esquema diz: cada mensagem precisa de um id próprio. Fica lá: corrija-o ou retire-o. Os outros foram recebidos.</translation>
    </message>
    <message>
      <source>The file[ {file}] in the feed's folder is too large[: {other}], more than 64 MB. It stays there: take it away. The others were taken.</source>
      <translation>O ficheiro[ {file}] na pasta do feed é grande demais[: {other}], mais de 64 MB. Fica lá: retire-o. Os outros foram recebidos.</translation>
    </message>
    <message>
      <source>The file[ {file}] in the feed's folder names a file that does not lie below in/[: {other}]. It stays there: correct it, or take it away. The others were taken.</source>
      <translation>O ficheiro[ {file}] na pasta do feed nomeia um ficheiro que não está dentro de in/[: {other}]. Fica lá: corrija-o ou retire-o. Os outros foram recebidos.</translation>
    </message>
    <message>
      <source>The file[ {file}] in the feed's folder names a file that is not there[: {other}]. It is taken as soon as that is there, too. The others were taken.</source>
      <translation>O ficheiro[ {file}] na pasta do feed nomeia um ficheiro que não está lá[: {other}]. Será recebido logo que esse também esteja. Os outros foram recebidos.</translation>
    </message>
    <message>
      <source>The file[ {name}] is too large for this channel[: {limit} at most]. Make it smaller, or send it another way.</source>
      <translation>O ficheiro[ {name}] é demasiado grande para este canal[: {limit} no máximo]. Reduza-o, ou envie-o de outra forma.</translation>
    </message>
    <message>
      <source>The file[ {path}] cannot be read. Check its permissions.</source>
      <translation>O ficheiro[ {path}] não pode ser lido. Verifique as permissões.</translation>
    </message>
    <message>
      <source>The file[ {path}] cannot be read[: {detail}]. Check that it is there and yours.</source>
      <translation>O ficheiro[ {path}] não pode ser lido[: {detail}]. Verifique se existe e se lhe pertence.</translation>
    </message>
    <message>
      <source>The file[ {path}] cannot be written[: {detail}]. Choose another place.</source>
      <translation>O ficheiro[ {path}] não pode ser escrito[: {detail}]. Escolha outro lugar.</translation>
    </message>
    <message>
      <source>The file[ {path}] does not exist. Check the name.</source>
      <translation>O ficheiro[ {path}] não existe. Verifique o nome.</translation>
    </message>
    <message>
      <source>The file[ {path}] holds no playbook that can be read[: {detail}]. It should be a Markdown checklist, a folder of them, or an export of Nightdesk.</source>
      <translation>O ficheiro[ {path}] não tem nenhum procedimento que se possa ler[: {detail}]. Deve ser uma lista de passos em Markdown, uma pasta delas, ou uma exportação do Nightdesk.</translation>
    </message>
    <message>
      <source>The file[ {path}] holds no templates that can be read[: {detail}]. It should be a CSV table with a line of titles, a text file, or an export of Nightdesk.</source>
      <translation>O ficheiro[ {path}] não contém modelos que se possam ler[: {detail}]. Deve ser uma tabela CSV com uma linha de títulos, um ficheiro de texto ou uma exportação do Nightdesk.</translation>
    </message>
    <message>
      <source>The file[ {path}] is no usable backup. Nothing was changed; choose another one.[ Details: “{detail}”.]</source>
      <translation>O ficheiro[ {path}] não é uma cópia utilizável. Nada foi alterado; escolha outra.[ Pormenores: «{detail}».]</translation>
    </message>
    <message>
      <source>The file[ {path}] is too large[: the limit is {mb} MB]. Divide it into several.</source>
      <translation>O ficheiro[ {path}] é grande demais[: o limite é {mb} MB]. Divida-o em vários.</translation>
    </message>
    <message>
      <source>The file[ “{name}”] is too large for a template[: the limit is {mb} MB].</source>
      <translation>O ficheiro[ “{name}”] é grande demais para um modelo[: o limite é {mb} MB].</translation>
    </message>
    <message>
      <source>The folder has to be named from the root of the disk on[: {path}]. Choose it.</source>
      <translation>A pasta tem de ser indicada desde a raiz do disco[: {path}]. Escolha-a.</translation>
    </message>
    <message>
      <source>The folder is not there[: {path}]. Connect its disk, or make the folder; Nightdesk tries again by itself.</source>
      <translation>A pasta não está lá[: {path}]. Ligue o disco, ou crie a pasta; o Nightdesk tenta outra vez sozinho.</translation>
    </message>
    <message>
      <source>The folder[ {folder}] was replaced on the server while it was read. It is read again by itself; nothing is stored twice.</source>
      <translation>A pasta[ {folder}] foi substituída no servidor enquanto era lida. É lida de novo sozinha; nada é guardado duas vezes.</translation>
    </message>
    <message>
      <source>The gateway[ {server}] did not accept the user name and password.[ It said: “{words}”.] The app on the phone shows them below its address; give them here. What waits to be sent is kept.</source>
      <translation>O gateway[ {server}] não aceitou o nome de utilizador e a palavra-passe.[ Resposta: “{words}”.] A aplicação no telemóvel mostra-os por baixo do endereço; indique-os aqui. O que espera ser enviado fica guardado.</translation>
    </message>
    <message>
      <source>The gateway[ {server}] does not know what it was asked for. Check its address, and update the app on the phone.</source>
      <translation>O gateway[ {server}] não conhece o que lhe foi pedido. Verifique o endereço e atualize a aplicação no telemóvel.</translation>
    </message>
    <message>
      <source>The gateway[ {server}] has this message already; it is not sent again.</source>
      <translation>O gateway[ {server}] já tem esta mensagem; não é enviada outra vez.</translation>
    </message>
    <message>
      <source>The import was stopped. Start it again to go on; nothing is stored twice.</source>
      <translation>A importação foi interrompida. Comece-a de novo para continuar; nada é guardado duas vezes.</translation>
    </message>
    <message>
      <source>The keyring could not do its work[ ({detail})]. Restart it and try again; meanwhile passwords can come from the environment (NIGHTDESK_SECRETS=env).</source>
      <translation>O porta-chaves não conseguiu fazer o seu trabalho[ ({detail})]. Reinicie-o e tente de novo; entretanto as palavras-passe podem vir do ambiente (NIGHTDESK_SECRETS=env).</translation>
    </message>
    <message>
      <source>The keyring did not answer[ within {seconds} seconds]. Look for its question on the screen, then try again.</source>
      <translation>O porta-chaves não respondeu[ em {seconds} segundos]. Procure a pergunta dele no ecrã e depois tente de novo.</translation>
    </message>
    <message>
      <source>The keyring is locked. Unlock it and try again.</source>
      <translation>O porta-chaves está trancado. Destranque-o e tente de novo.</translation>
    </message>
    <message>
      <source>The list cannot be left from here.[ Its page is {url}.] Look in the message for a way out.</source>
      <translation>Não é possível sair da lista a partir daqui.[ A página dela é {url}.] Procure na mensagem uma forma de sair.</translation>
    </message>
    <message>
      <source>The list did not take the wish to leave it.[ It said: “{words}”.] Try again later, or look in the message for another way.</source>
      <translation>A lista não aceitou o pedido para sair dela.[ Disse: «{words}».] Tente de novo mais tarde, ou procure outra forma na mensagem.</translation>
    </message>
    <message>
      <source>The master password does not open the vault[ {path}]. Try again, or correct NIGHTDESK_VAULT_KEY.</source>
      <translation>A palavra-passe mestra não abre o cofre[ {path}]. Tente de novo, ou corrija NIGHTDESK_VAULT_KEY.</translation>
    </message>
    <message>
      <source>The message asks for no answer to an invitation. Write one by hand.</source>
      <translation>A mensagem não pede resposta a um convite. Escreva uma à mão.</translation>
    </message>
    <message>
      <source>The message has been sent; it cannot be taken back.</source>
      <translation>A mensagem já foi enviada; não pode ser retirada.</translation>
    </message>
    <message>
      <source>The message has no recipient. Add one under To, Cc or Bcc.</source>
      <translation>A mensagem não tem destinatário. Junte um em Para, Cc ou Bcc.</translation>
    </message>
    <message>
      <source>The message has no such part[: {part}].</source>
      <translation>A mensagem não tem esta parte[: {part}].</translation>
    </message>
    <message>
      <source>The message is too large for the server[: it has {size}, and {limit} is the most].[ It said: “{words}”.] Send the files another way.</source>
      <translation>A mensagem é grande demais para o servidor[: tem {size}, e o máximo é {limit}].[ Disse: «{words}».] Envie os ficheiros de outra forma.</translation>
    </message>
    <message>
      <source>The message was sent, but the server refused the copy[ in {folder}].[ It said: “{words}”.] Check the folder for sent mail in the account's settings.</source>
      <translation>A mensagem foi enviada, mas o servidor recusou a cópia[ em {folder}].[ Disse: «{words}».] Verifique a pasta de enviados nas opções da conta.</translation>
    </message>
    <message>
      <source>The message's own number[ {id}] cannot be used. Write the message anew.</source>
      <translation>O número próprio da mensagem[ {id}] não serve. Escreva a mensagem de novo.</translation>
    </message>
    <message>
      <source>The message[ {id}] has no source: it was written here.</source>
      <translation>A mensagem[ {id}] não tem origem: foi escrita aqui.</translation>
    </message>
    <message>
      <source>The newest backup is[ {days}] days old. See that there is room on the disk, and make one with “nightdesk backup”.</source>
      <translation>A cópia de segurança mais recente tem[ {days}] dias. Veja se há espaço no disco e faça uma com “nightdesk backup”.</translation>
    </message>
    <message>
      <source>The number of this account is not one of yours at the service[ {server}].[ It said: “{words}”.] Choose one[ at {console}] and give it in the account's settings.</source>
      <translation>O número desta conta não é um dos seus no serviço[ {server}].[ Resposta: “{words}”.] Escolha um[ em {console}] e indique-o nas definições da conta.</translation>
    </message>
    <message>
      <source>The original of some messages[ ({n})] has changed on the disk. A backup may have it.</source>
      <translation>O original de algumas mensagens[ ({n})] mudou no disco. Uma cópia pode tê-lo.</translation>
    </message>
    <message>
      <source>The password holds characters that the server[ {server}] cannot take. Choose another one there, or an app password.</source>
      <translation>A palavra-passe tem caracteres que o servidor[ {server}] não aceita. Escolha lá outra, ou uma palavra-passe de aplicação.</translation>
    </message>
    <message>
      <source>The password stored[ for {name}] is incomplete. Give it again with “nightdesk account set”.</source>
      <translation>A palavra-passe guardada[ para {name}] está incompleta. Dê-a de novo com «nightdesk account set».</translation>
    </message>
    <message>
      <source>The password[ of {name}] is expected in the environment. Set it there[ as {variable}] and start again.</source>
      <translation>A palavra-passe[ de {name}] é esperada no ambiente. Defina-a lá[ como {variable}] e comece de novo.</translation>
    </message>
    <message>
      <source>The playbook has no such step[: {name}]. It may have changed meanwhile.</source>
      <translation>O procedimento não tem esse passo[: {name}]. Pode ter mudado entretanto.</translation>
    </message>
    <message>
      <source>The playbook has too many steps[: the limit is {most}]. Make two of it.</source>
      <translation>O procedimento tem passos a mais[: o limite é {most}]. Faça dois dele.</translation>
    </message>
    <message>
      <source>The post that this answers is no longer there[ at {server}]. Write to them alone, or by another channel.</source>
      <translation>A publicação a que isto responde já não existe[ em {server}]. Escreva só a essa pessoa ou por outro canal.</translation>
    </message>
    <message>
      <source>The provider[ {provider}] did not accept the password[ of {account}].[ It said: “{words}”.] It wants an app password, not the one for its web pages: make one[ at {url}] and give it here.</source>
      <translation>O fornecedor[ {provider}] não aceitou a palavra-passe[ de {account}].[ Disse: «{words}».] Quer uma palavra-passe de aplicação, não a das suas páginas web: crie uma[ em {url}] e dê-a aqui.</translation>
    </message>
    <message>
      <source>The provider[ {provider}] did not let us in[ to {account}].[ It said: “{words}”.] Check the password, and that IMAP is switched on in its settings[: {url}].</source>
      <translation>O fornecedor[ {provider}] não nos deixou entrar[ em {account}].[ Disse: «{words}».] Verifique a palavra-passe, e se o IMAP está ativado nas definições dele[: {url}].</translation>
    </message>
    <message>
      <source>The provider[ {provider}] does not know this OAuth client.[ It said: “{words}”.] Check the client id and secret.</source>
      <translation>O fornecedor[ {provider}] não conhece este cliente OAuth.[ Disse: «{words}».] Verifique o id e o segredo do cliente.</translation>
    </message>
    <message>
      <source>The provider[ {provider}] does not let mail programs in (no IMAP). Have its mail forwarded to another mailbox, and connect that one.</source>
      <translation>O fornecedor[ {provider}] não deixa entrar programas de correio (sem IMAP). Reencaminhe o correio para outra caixa de correio e ligue essa.</translation>
    </message>
    <message>
      <source>The provider[ {provider}] gave a sign-in that does not last (no refresh token). Allow offline access for the client, then sign in again.</source>
      <translation>O fornecedor[ {provider}] deu uma sessão que não dura (sem refresh token). Permita ao cliente o acesso offline e depois entre de novo.</translation>
    </message>
    <message>
      <source>The provider[ {provider}] is reached through its own Bridge on this computer[ ({words})]. Install and start it[ ({url})], and give the password that it shows.</source>
      <translation>Ao fornecedor[ {provider}] chega-se pelo seu próprio Bridge neste computador[ ({words})]. Instale-o e inicie-o[ ({url})], e dê a palavra-passe que ele mostra.</translation>
    </message>
    <message>
      <source>The provider[ {provider}] takes no passwords from mail programs[ ({words})]. Register an OAuth client of your own[ at {url}], give its id with --auth oauth2 --client-id, then sign in with “nightdesk account sign-in”.</source>
      <translation>O fornecedor[ {provider}] não aceita palavras-passe de programas de correio[ ({words})]. Registe um cliente OAuth seu[ em {url}], dê o id dele com --auth oauth2 --client-id e depois entre com «nightdesk account sign-in».</translation>
    </message>
    <message>
      <source>The provider[ {provider}] wants an app password here, not the one for its web pages. Make one[ at {url}].</source>
      <translation>O fornecedor[ {provider}] quer aqui uma palavra-passe de aplicação, não a das suas páginas web. Crie uma[ em {url}].</translation>
    </message>
    <message>
      <source>The room[ {name}] is encrypted, and encrypted rooms are switched off for this account. Switch them on in its settings, or write by another channel.</source>
      <translation>A sala[ {name}] está cifrada, e as salas cifradas estão desligadas nesta conta. Ligue-as nas definições ou escreva por outro canal.</translation>
    </message>
    <message>
      <source>The running Nightdesk does not know this request[, “{name}”]; it may be an older version. Close it and try again.</source>
      <translation>O Nightdesk que está a correr não conhece este pedido[, «{name}»]; pode ser uma versão mais antiga. Feche-o e tente de novo.</translation>
    </message>
    <message>
      <source>The same customer gets it in another conversation.</source>
      <translation>O mesmo cliente recebe-a noutra conversa.</translation>
    </message>
    <message>
      <source>The search index does not fit the messages; it can be made anew.</source>
      <translation>O índice de procura não corresponde às mensagens; pode ser refeito.</translation>
    </message>
    <message>
      <source>The sender's address[ {address}] cannot be used. Correct it in the account's settings.</source>
      <translation>O endereço do remetente[ {address}] não serve. Corrija-o nas opções da conta.</translation>
    </message>
    <message>
      <source>The server takes no file as large as this[: {name}][, but {mb} MB at most]. Make it smaller, or allow more at the server.</source>
      <translation>O servidor não aceita um ficheiro tão grande[: {name}][, apenas {mb} MB no máximo]. Reduza-o, ou permita mais no servidor.</translation>
    </message>
    <message>
      <source>The server's name and port cannot be used[: “{value}”]. Write them like mail.example.com:993.</source>
      <translation>O nome e a porta do servidor não servem[: «{value}»]. Escreva-os como mail.example.com:993.</translation>
    </message>
    <message>
      <source>The server[ {server}] asks to come back later.[ It said: “{words}”.] Nightdesk tries again by itself.</source>
      <translation>O servidor[ {server}] pede para voltar mais tarde.[ Disse: «{words}».] O Nightdesk tenta de novo sozinho.</translation>
    </message>
    <message>
      <source>The server[ {server}] cannot be reached[ ({words})]. Nightdesk tries again by itself; if it stays so, check the network and the server's name.</source>
      <translation>O servidor[ {server}] não está acessível[ ({words})]. O Nightdesk tenta de novo sozinho; se continuar assim, verifique a rede e o nome do servidor.</translation>
    </message>
    <message>
      <source>The server[ {server}] cannot send this message[ (it lacks {extension})]. Write the address without special characters, or use another account.</source>
      <translation>O servidor[ {server}] não consegue enviar esta mensagem[ (falta-lhe {extension})]. Escreva o endereço sem caracteres especiais, ou use outra conta.</translation>
    </message>
    <message>
      <source>The server[ {server}] did not accept the sign-in[ of {account}].[ It said: “{words}”.] Sign in again with “nightdesk account sign-in”, as the person whose mailbox it is.</source>
      <translation>O servidor[ {server}] não aceitou a entrada[ de {account}].[ Disse: «{words}».] Entre de novo com «nightdesk account sign-in», como a pessoa a quem pertence a caixa de correio.</translation>
    </message>
    <message>
      <source>The server[ {server}] did not accept the user name or password[ of {account}].[ It said: “{words}”.] Check both and give the password again; some providers want an app password.</source>
      <translation>O servidor[ {server}] não aceitou o nome ou a palavra-passe[ de {account}].[ Disse: «{words}».] Verifique ambos e dê a palavra-passe de novo; alguns fornecedores querem uma palavra-passe de aplicação.</translation>
    </message>
    <message>
      <source>The server[ {server}] does not know the host[ {domain}] of the desk's address. Check the address, or add it to the server as a VirtualHost.</source>
      <translation>O servidor[ {server}] não conhece o domínio[ {domain}] do endereço da equipa. Verifique o endereço, ou acrescente-o ao servidor como VirtualHost.</translation>
    </message>
    <message>
      <source>The server[ {server}] does not secure the connection (STARTTLS).[ It said: “{words}”.] No password was sent; use TLS from the start, or check the port.</source>
      <translation>O servidor[ {server}] não protege a ligação (STARTTLS).[ Disse: «{words}».] Nenhuma palavra-passe foi enviada; use TLS desde o início ou verifique a porta.</translation>
    </message>
    <message>
      <source>The server[ {server}] does not speak TLS on this port[ ({words})]. Check the port, or choose STARTTLS.</source>
      <translation>O servidor[ {server}] não fala TLS nesta porta[ ({words})]. Verifique a porta, ou escolha STARTTLS.</translation>
    </message>
    <message>
      <source>The server[ {server}] gave an answer that makes no sense[ ({words})]. Nightdesk tries again by itself.</source>
      <translation>O servidor[ {server}] deu uma resposta sem sentido[ ({words})]. O Nightdesk tenta de novo sozinho.</translation>
    </message>
    <message>
      <source>The server[ {server}] gives its messages[ in {folder}] no lasting numbers (UIDVALIDITY), so nothing can be fetched safely. Choose another folder or server.</source>
      <translation>O servidor[ {server}] não dá às mensagens[ em {folder}] números duradouros (UIDVALIDITY), por isso nada pode ser buscado com segurança. Escolha outra pasta ou outro servidor.</translation>
    </message>
    <message>
      <source>The server[ {server}] is busy.[ It said: “{words}”.] Nightdesk tries again by itself.</source>
      <translation>O servidor[ {server}] está ocupado.[ Disse: «{words}».] O Nightdesk tenta de novo sozinho.</translation>
    </message>
    <message>
      <source>The server[ {server}] keeps no archive of messages[ (it said: “{words}”)], so something could be lost while nobody is signed in. Switch it on there: mod_mam.</source>
      <translation>O servidor[ {server}] não guarda um arquivo de mensagens[ (disse: “{words}”)], e algo podia perder-se enquanto ninguém está ligado. Ative-o lá: mod_mam.</translation>
    </message>
    <message>
      <source>The server[ {server}] lets nobody in without a password[ at {host}]. Check the host of the visitors, and give it authentication = “anonymous” at the server.</source>
      <translation>O servidor[ {server}] não deixa entrar ninguém sem palavra-passe[ em {host}]. Verifique o domínio dos visitantes e dê-lhe authentication = “anonymous” no servidor.</translation>
    </message>
    <message>
      <source>The server[ {server}] offers no way to sign in that Nightdesk knows. Ask the provider for an app password or another server.</source>
      <translation>O servidor[ {server}] não oferece nenhuma forma de entrar que o Nightdesk conheça. Peça ao fornecedor uma palavra-passe de aplicação ou outro servidor.</translation>
    </message>
    <message>
      <source>The server[ {server}] refused a recipient[: {address}].[ It said: “{words}”.] The others got the message; correct the address and send to it alone.</source>
      <translation>O servidor[ {server}] recusou um destinatário[: {address}].[ Disse: «{words}».] Os outros receberam a mensagem; corrija o endereço e envie só para ele.</translation>
    </message>
    <message>
      <source>The server[ {server}] refused the message.[ It said: “{words}”.] Change it and send it again.</source>
      <translation>O servidor[ {server}] recusou a mensagem.[ Disse: «{words}».] Altere-a e envie-a de novo.</translation>
    </message>
    <message>
      <source>The server[ {server}] refused what was asked of it.[ It said: “{words}”.] Nightdesk tries again by itself; if it stays so, check the folders in the account's settings.</source>
      <translation>O servidor[ {server}] recusou o que lhe foi pedido.[ Disse: «{words}».] O Nightdesk tenta de novo sozinho; se continuar assim, verifique as pastas nas opções da conta.</translation>
    </message>
    <message>
      <source>The server[ {server}] signed us in by itself, before the connection was secured; this is refused. Use TLS from the start (--imap-security tls).</source>
      <translation>O servidor[ {server}] iniciou a sessão por iniciativa própria, antes de a ligação estar protegida; isso é recusado. Use TLS desde o início (--imap-security tls).</translation>
    </message>
    <message>
      <source>The server[ {server}] takes mail only after signing in.[ It said: “{words}”.] Give a user name and a password for sending.</source>
      <translation>O servidor[ {server}] só aceita correio depois de iniciar sessão.[ Disse: «{words}».] Dê um nome e uma palavra-passe para enviar.</translation>
    </message>
    <message>
      <source>The server[ {server}] takes no files. Send the text without them, or switch on mod_http_file_share there.</source>
      <translation>O servidor[ {server}] não aceita ficheiros. Envie o texto sem eles, ou ative lá mod_http_file_share.</translation>
    </message>
    <message>
      <source>The servers[ of {provider}] cannot be reached[ ({words})]. Check that this computer is online, then try again.</source>
      <translation>Não é possível contactar os servidores[ de {provider}][ ({words})]. Verifique se este computador está ligado à rede e tente outra vez.</translation>
    </message>
    <message>
      <source>The service has approved no template of that name[: “{name}”]. Look into its console.</source>
      <translation>O serviço não aprovou nenhum modelo com esse nome[: “{name}”]. Veja na consola.</translation>
    </message>
    <message>
      <source>The service[ {server}] asks to wait: too much was asked in a short time. Nightdesk goes on by itself; nothing is lost.</source>
      <translation>O serviço[ {server}] pede para esperar: pediu-se demasiado em pouco tempo. O Nightdesk continua sozinho; nada se perde.</translation>
    </message>
    <message>
      <source>The service[ {server}] cannot reach this number.[ It said: “{words}”.] Check the number, with its country's code.</source>
      <translation>O serviço[ {server}] não consegue chegar a este número.[ Resposta: “{words}”.] Verifique o número, com o indicativo do país.</translation>
    </message>
    <message>
      <source>The service[ {server}] did not accept the key.[ It said: “{words}”.] Make a new one[ at {console}] and give it here; what waits to be sent is kept.</source>
      <translation>O serviço[ {server}] não aceitou a chave.[ Resposta: “{words}”.] Crie uma nova[ em {console}] e indique-a aqui; o que espera ser enviado fica guardado.</translation>
    </message>
    <message>
      <source>The service[ {server}] does not allow this with the key it was given.[ It said: “{words}”.] Give the key more rights there, or make another one.</source>
      <translation>O serviço[ {server}] não permite isto com a chave indicada.[ Resposta: “{words}”.] Dê-lhe lá mais direitos, ou crie outra.</translation>
    </message>
    <message>
      <source>The service[ {server}] does not send to that country yet.[ It said: “{words}”.] Allow it[ at {console}], then send again.</source>
      <translation>O serviço[ {server}] ainda não envia para esse país.[ Resposta: “{words}”.] Autorize-o[ em {console}] e envie de novo.</translation>
    </message>
    <message>
      <source>The service[ {server}] no longer knows this sign-in.[ It said: “{words}”.] Give the password again in the account's settings; what waits to be sent is kept.</source>
      <translation>O serviço[ {server}] já não reconhece esta sessão.[ Disse: “{words}”.] Indique de novo a palavra-passe nas definições da conta; o que está por enviar fica guardado.</translation>
    </message>
    <message>
      <source>The service[ {server}] takes no password from programs. Make an access token for Nightdesk there and give it in place of the password.</source>
      <translation>O serviço[ {server}] não aceita palavras-passe de programas. Crie lá um token de acesso para o Nightdesk e indique-o em vez da palavra-passe.</translation>
    </message>
    <message>
      <source>The service[ {server}] wants its terms to be accepted first. Open them in the browser[ at {console}], accept, then check again.</source>
      <translation>O serviço[ {server}] quer que aceite primeiro as suas condições. Abra-as no navegador[ em {console}], aceite e verifique de novo.</translation>
    </message>
    <message>
      <source>The setting[ {key}] cannot have this value[: “{value}”].[ It can be: {may}.]</source>
      <translation>A definição[ {key}] não pode ter este valor[: “{value}”].[ Pode ser: {may}.]</translation>
    </message>
    <message>
      <source>The sign-in[ at {provider}] was declined in the browser[ ({words})]. Nothing was changed; try again.</source>
      <translation>A entrada[ em {provider}] foi recusada no navegador[ ({words})]. Nada foi alterado; tente de novo.</translation>
    </message>
    <message>
      <source>The sign-in[ of {account}][ at {provider}] has ended: it was withdrawn, or the password was changed. Sign in again with “nightdesk account sign-in”; what waits to be sent is kept.</source>
      <translation>A sessão[ de {account}][ em {provider}] terminou: foi retirada, ou a palavra-passe mudou. Entre de novo com «nightdesk account sign-in»; o que espera envio fica guardado.</translation>
    </message>
    <message>
      <source>The template was not kept.[ Look at line {line}.][ “{detail}”.]</source>
      <translation>O modelo não foi guardado.[ Veja a linha {line}.][ “{detail}”.]</translation>
    </message>
    <message>
      <source>The template[ {name}] needs all of its values[; missing: {missing}]. Fill them in.</source>
      <translation>O modelo[ {name}] precisa de todos os valores[; faltam: {missing}]. Preencha-os.</translation>
    </message>
    <message>
      <source>The text is too long for a template: 16,000 letters, 800 between braces.</source>
      <translation>O texto é longo demais para um modelo: 16 000 letras, 800 entre chavetas.</translation>
    </message>
    <message>
      <source>The text is too long for one article. Divide it.</source>
      <translation>O texto é demasiado longo para um só artigo. Divida-o.</translation>
    </message>
    <message>
      <source>The text is too long for this channel[: {length} of {limit} characters]. Shorten it, or send it in parts.</source>
      <translation>O texto é demasiado longo para este canal[: {length} de {limit} caracteres]. Encurte-o, ou envie-o em partes.</translation>
    </message>
    <message>
      <source>The token belongs to another account[: {name}, not {wanted}]. Correct the address, or sign in with its password.</source>
      <translation>O token pertence a outra conta[: {name}, não {wanted}]. Corrija o endereço ou inicie sessão com a palavra-passe dela.</translation>
    </message>
    <message>
      <source>The token belongs to another account[: {name}, not {wanted}]. Correct the handle, or make the token while you are signed in there as the right one.</source>
      <translation>O token é de outra conta[: {name}, não {wanted}]. Corrija o identificador ou crie o token com a sessão da conta certa.</translation>
    </message>
    <message>
      <source>The token belongs to another bot[: {name}, not {wanted}]. Correct the bot's name, or give the token that @BotFather shows for it.</source>
      <translation>O token é de outro bot[: {name}, não {wanted}]. Corrija o nome do bot ou indique o token que o @BotFather mostra para ele.</translation>
    </message>
    <message>
      <source>The vault[ {path}] cannot be read[ ({words})]. Put a copy of it back, or remove it and give the passwords again.</source>
      <translation>O cofre[ {path}] não pode ser lido[ ({words})]. Reponha uma cópia dele, ou remova-o e dê as palavras-passe de novo.</translation>
    </message>
    <message>
      <source>The vault[ {path}] cannot be written[ ({words})]. Check the disk and the permissions; the old vault is unchanged.</source>
      <translation>O cofre[ {path}] não pode ser escrito[ ({words})]. Verifique o disco e as permissões; o cofre antigo fica como estava.</translation>
    </message>
    <message>
      <source>The visitor has left the chat, so the message did not reach them. Write by another channel, if you know one.</source>
      <translation>O visitante saiu do chat e a mensagem não lhe chegou. Escreva por outro canal, se conhecer algum.</translation>
    </message>
    <message>
      <source>The web folder for pictures[ at {server}] cannot be reached. Nightdesk tries again by itself.</source>
      <translation>Não se consegue chegar à pasta web para imagens[ em {server}]. O Nightdesk tenta de novo sozinho.</translation>
    </message>
    <message>
      <source>The web folder for pictures[ at {server}] did not take the file.[ It said: {words}.] Check its address, user name and password in the account's settings.</source>
      <translation>A pasta web para imagens[ em {server}] não aceitou o ficheiro.[ Resposta: {words}.] Verifique o endereço, o nome de utilizador e a palavra-passe nas definições da conta.</translation>
    </message>
    <message>
      <source>The workspace could not be brought up to date. The old one is unchanged.[ Details: “{detail}”.]</source>
      <translation>O espaço de trabalho não pôde ser atualizado. O antigo fica como estava.[ Pormenores: «{detail}».]</translation>
    </message>
    <message>
      <source>The workspace's key for its own messages cannot be used. Restore a backup.</source>
      <translation>A chave do espaço de trabalho para as suas próprias mensagens não serve. Reponha uma cópia.</translation>
    </message>
    <message>
      <source>The workspace[ in {path}] cannot be written. Check the permissions of the folder, then start again.</source>
      <translation>O espaço de trabalho[ em {path}] não pode ser escrito. Verifique as permissões da pasta e comece de novo.</translation>
    </message>
    <message>
      <source>The workspace[ in {path}] is damaged. Nothing was changed; restore the newest backup with “nightdesk restore”.[ Details: “{detail}”.]</source>
      <translation>O espaço de trabalho[ em {path}] está danificado. Nada foi alterado; reponha a cópia mais recente com «nightdesk restore».[ Pormenores: «{detail}».]</translation>
    </message>
    <message>
      <source>The workspace[ in {path}] lies in a network or synchronised folder, where it can be damaged. Move it to a folder of this computer.</source>
      <translation>O espaço de trabalho[ em {path}] está numa pasta de rede ou sincronizada, onde pode ficar danificado. Mude-o para uma pasta deste computador.</translation>
    </message>
    <message>
      <source>The workspace[ in {path}] was made by a newer Nightdesk. Update this program; nothing was changed.</source>
      <translation>O espaço de trabalho[ em {path}] foi feito por um Nightdesk mais novo. Atualize este programa; nada foi alterado.</translation>
    </message>
    <message>
      <source>There is a field of that name already[: “{name}”].</source>
      <translation>Já existe um campo com esse nome[: “{name}”].</translation>
    </message>
    <message>
      <source>There is a workspace already[ in {path}]; it is used as it is.</source>
      <translation>Já existe um espaço de trabalho[ em {path}]; é usado como está.</translation>
    </message>
    <message>
      <source>There is no Mastodon[ at {server}]. Check the server in the handle; where it lives at another address, give that in the account's settings.</source>
      <translation>Não há nenhum Mastodon[ em {server}]. Verifique o servidor do identificador; se está noutro endereço, indique-o nas definições da conta.</translation>
    </message>
    <message>
      <source>There is no Matrix server[ at {server}]. Check the address of the account, or give the address of the service in its settings.</source>
      <translation>Não há um servidor Matrix[ em {server}]. Verifique o endereço da conta ou indique o endereço do serviço nas definições.</translation>
    </message>
    <message>
      <source>There is no filter[ “{name}”].[ The nearest there is: “{hint}”.]</source>
      <translation>Não há nenhum filtro[ “{name}”].[ O mais parecido: “{hint}”.]</translation>
    </message>
    <message>
      <source>There is no such article[: “{name}”]. Look it up in the knowledge base.</source>
      <translation>Este artigo não existe[: “{name}”]. Procure-o na base de conhecimento.</translation>
    </message>
    <message>
      <source>There is no such customer[: {name}]. Look it up in the list of customers.</source>
      <translation>Esse cliente não existe[: {name}]. Procure-o na lista de clientes.</translation>
    </message>
    <message>
      <source>There is no such playbook[: “{name}”]. Look it up in the list of playbooks.</source>
      <translation>Não há tal procedimento[: “{name}”]. Procure-o na lista de procedimentos.</translation>
    </message>
    <message>
      <source>There is no such saved search.</source>
      <translation>Esta pesquisa guardada não existe.</translation>
    </message>
    <message>
      <source>There is no such setting[: “{key}”]. “nightdesk setting list” shows all of them.</source>
      <translation>Não existe essa definição[: “{key}”]. “nightdesk setting list” mostra todas.</translation>
    </message>
    <message>
      <source>There is no such template[: “{name}”]. Look it up in the list of templates.</source>
      <translation>Esse modelo não existe[: “{name}”]. Procure-o na lista de modelos.</translation>
    </message>
    <message>
      <source>There is no such time zone[: “{zone}”]. Zones have the name of a city, as Europe/Lisbon.</source>
      <translation>Esse fuso horário não existe[: “{zone}”]. Os fusos têm o nome de uma cidade, como Europe/Lisbon.</translation>
    </message>
    <message>
      <source>There is no text. Write one and try again.</source>
      <translation>Não há texto. Escreva um e tente de novo.</translation>
    </message>
    <message>
      <source>There is no variable[ “{name}”].[ The nearest there is: “{hint}”.]</source>
      <translation>Não há nenhuma variável[ “{name}”].[ A mais parecida: “{hint}”.]</translation>
    </message>
    <message>
      <source>There is no workspace[ in {path}]. Make one with “nightdesk init”, or name another folder with --profile.</source>
      <translation>Não há espaço de trabalho[ em {path}]. Crie um com «nightdesk init», ou indique outra pasta com --profile.</translation>
    </message>
    <message>
      <source>There is nothing to settle about this message. Look at it in the outbox.</source>
      <translation>Não há nada a decidir sobre esta mensagem. Veja-a na caixa de saída.</translation>
    </message>
    <message>
      <source>There is nowhere safe to keep passwords. Start a keyring (GNOME Keyring, KWallet), or set NIGHTDESK_VAULT_KEY to a master password for a sealed file, or set NIGHTDESK_SECRETS=env and give each password in NIGHTDESK_SECRET_ and the account's name.</source>
      <translation>Não há um lugar seguro para guardar palavras-passe. Inicie um porta-chaves (GNOME Keyring, KWallet), ou defina NIGHTDESK_VAULT_KEY com uma palavra-passe mestra para um ficheiro selado, ou defina NIGHTDESK_SECRETS=env e dê cada palavra-passe em NIGHTDESK_SECRET_ e o nome da conta.</translation>
    </message>
    <message>
      <source>There is something else in the folder[ {path}]. Choose an empty one, or a new name.</source>
      <translation>Há outra coisa na pasta[ {path}]. Escolha uma vazia ou um nome novo.</translation>
    </message>
    <message>
      <source>These are more files than one message can have[: {limit}]. Take some out.</source>
      <translation>São mais ficheiros do que uma mensagem pode levar[: {limit}]. Retire alguns.</translation>
    </message>
    <message>
      <source>These are one customer already.</source>
      <translation>Já são um só cliente.</translation>
    </message>
    <message>
      <source>They wrote where everybody can read it. Answer them by hand.</source>
      <translation>Escreveram onde todos podem ler. Responda-lhes à mão.</translation>
    </message>
    <message>
      <source>This account does not exist[: “{name}”]. “nightdesk account list” shows those there are.</source>
      <translation>Esta conta não existe[: «{name}»]. «nightdesk account list» mostra as que há.</translation>
    </message>
    <message>
      <source>This account has spent its money for the month[: {spent} of {cap} {unit}]. Raise the cap in its settings, or write by another channel.</source>
      <translation>Esta conta gastou o dinheiro do mês[: {spent} de {cap} {unit}]. Aumente o limite nas definições, ou escreva por outro canal.</translation>
    </message>
    <message>
      <source>This account is for telephone calls; nothing can be written from it. Call back, or write from another account.</source>
      <translation>Esta conta é para chamadas telefónicas; dela nada se pode escrever. Ligue de volta, ou escreva de outra conta.</translation>
    </message>
    <message>
      <source>This agent does not exist[: “{name}”]. Check the name.</source>
      <translation>Este agente não existe[: «{name}»]. Verifique o nome.</translation>
    </message>
    <message>
      <source>This agent exists already[: “{name}”]. Choose another name.</source>
      <translation>Este agente já existe[: «{name}»]. Escolha outro nome.</translation>
    </message>
    <message>
      <source>This cannot be understood[: “{name}”].</source>
      <translation>Isto não se entende[: “{name}”].</translation>
    </message>
    <message>
      <source>This cannot be undone.</source>
      <translation>Isto não pode ser anulado.</translation>
    </message>
    <message>
      <source>This conversation does not exist[: {id}]. “nightdesk queue” shows those there are.</source>
      <translation>Esta conversa não existe[: {id}]. «nightdesk queue» mostra as que há.</translation>
    </message>
    <message>
      <source>This conversation is at several playbooks. Say which[: {names}].</source>
      <translation>Esta conversa está em vários procedimentos. Diga qual[: {names}].</translation>
    </message>
    <message>
      <source>This conversation is at the playbook[ “{name}”] already. Go on with that one.</source>
      <translation>Esta conversa já está no procedimento[ “{name}”]. Continue com esse.</translation>
    </message>
    <message>
      <source>This conversation is not at such a playbook[: “{name}”]. Begin it first.</source>
      <translation>Esta conversa não está em tal procedimento[: “{name}”]. Comece-o primeiro.</translation>
    </message>
    <message>
      <source>This conversation was not joined with another.</source>
      <translation>Esta conversa não foi unida a outra.</translation>
    </message>
    <message>
      <source>This customer stands alone already.</source>
      <translation>Este cliente já está separado.</translation>
    </message>
    <message>
      <source>This encrypted room has too many devices[: more than {limit}]; Nightdesk does not write into it. Answer with another program.</source>
      <translation>Esta sala cifrada tem demasiados dispositivos[: mais de {limit}]; o Nightdesk não escreve nela. Responda com outro programa.</translation>
    </message>
    <message>
      <source>This file or folder cannot be read[: {path}]. Choose another one.</source>
      <translation>Não é possível ler este ficheiro ou pasta[: {path}]. Escolha outro.</translation>
    </message>
    <message>
      <source>This is no XMPP address[: “{value}”]. Write it like help@shop.example, without anything behind the host.</source>
      <translation>Isto não é um endereço XMPP[: “{value}”]. Escreva-o como help@shop.example, sem nada depois do domínio.</translation>
    </message>
    <message>
      <source>This is no date[: “{value}”]. Write year, month and day as in 2026-11-29.</source>
      <translation>Isto não é uma data[: “{value}”]. Escreva ano, mês e dia, como em 2026-11-29.</translation>
    </message>
    <message>
      <source>This is no fingerprint of a certificate[: “{value}”]. Give its SHA-256, 64 hexadecimal digits.</source>
      <translation>Isto não é a impressão digital de um certificado[: «{value}»]. Dê a SHA-256 dele, 64 dígitos hexadecimais.</translation>
    </message>
    <message>
      <source>This is no handle[: {handle}]. It looks like @name@server.example.</source>
      <translation>Isto não é um identificador[: {handle}]. É assim: @nome@servidor.example.</translation>
    </message>
    <message>
      <source>This is no number[: “{value}”].</source>
      <translation>Isto não é um número[: “{value}”].</translation>
    </message>
    <message>
      <source>This is no telephone number[: “{number}”]. Write it with its country, for instance +351 21 346 6141.</source>
      <translation>Isto não é um número de telefone[: “{number}”]. Escreva-o com o indicativo do país, por exemplo +351 21 346 6141.</translation>
    </message>
    <message>
      <source>This is not among the choices of the field[: “{value}”].</source>
      <translation>Isto não está entre as opções do campo[: “{value}”].</translation>
    </message>
    <message>
      <source>This is one conversation already. Choose another one.</source>
      <translation>Já é uma só conversa. Escolha outra.</translation>
    </message>
    <message>
      <source>This is the demo: nothing leaves it, so no mailbox can be connected here. Connect it in a workspace of your own.</source>
      <translation>Isto é a demonstração: nada sai dela, por isso não se pode ligar aqui nenhuma caixa de correio. Ligue-a num espaço de trabalho seu.</translation>
    </message>
    <message>
      <source>This kind of account does not exist[: “{kind}”].</source>
      <translation>Este tipo de conta não existe[: «{kind}»].</translation>
    </message>
    <message>
      <source>This line could not be read.</source>
      <translation>Esta linha não pôde ser lida.</translation>
    </message>
    <message>
      <source>This message does not exist[: {id}].</source>
      <translation>Esta mensagem não existe[: {id}].</translation>
    </message>
    <message>
      <source>This message is not in the outbox[: {id}]. “nightdesk outbox” shows those there are.</source>
      <translation>Esta mensagem não está na caixa de saída[: {id}]. «nightdesk outbox» mostra as que há.</translation>
    </message>
    <message>
      <source>This name is taken[: “{name}”]. Choose another one.</source>
      <translation>Este nome já está em uso[: «{name}»]. Escolha outro.</translation>
    </message>
    <message>
      <source>This sign-in is not verified: Element warns of it beside what is written here, and people who keep to verified devices cannot be read. To verify it, write[ “/verify {device} {key}”] in a room of Element on the web, signed in to the same account.</source>
      <translation>Esta sessão não está verificada: o Element avisa disso ao lado do que aqui se escreve, e quem só confia em dispositivos verificados não pode ser lido. Para a verificar, escreva[ “/verify {device} {key}”] numa sala do Element na web, com a mesma conta.</translation>
    </message>
    <message>
      <source>This sign-in[ at {server}] has keys that are not on this computer. Give the password again in the account's settings, for a sign-in of its own, or switch encrypted rooms off.</source>
      <translation>Esta sessão[ em {server}] tem chaves que não estão neste computador. Indique de novo a palavra-passe nas definições da conta, para uma sessão própria, ou desligue as salas cifradas.</translation>
    </message>
    <message>
      <source>This value cannot be used[: “{value}” for {field}]. Choose one of those offered.</source>
      <translation>Este valor não serve[: «{value}» para {field}]. Escolha um dos oferecidos.</translation>
    </message>
    <message>
      <source>This was stopped. What was done is stored; start it again to go on.</source>
      <translation>Isto foi interrompido. O que se fez está guardado; comece de novo para continuar.</translation>
    </message>
    <message>
      <source>This was undone already.</source>
      <translation>Isto já foi anulado.</translation>
    </message>
    <message>
      <source>This would grow too large or take too long. Make it simpler.</source>
      <translation>Isto ficaria grande demais ou demoraria demais. Simplifique.</translation>
    </message>
    <message>
      <source>Threading entries[ ({n})] belong to no message.</source>
      <translation>Há entradas de encadeamento[ ({n})] que não pertencem a nenhuma mensagem.</translation>
    </message>
    <message>
      <source>To bring the workspace up to date, [{mb} MB of ]free space[ in {path}] is needed. Make room and start again.</source>
      <translation>Para atualizar o espaço de trabalho, é preciso [{mb} MB de ]espaço livre[ em {path}]. Liberte espaço e comece de novo.</translation>
    </message>
    <message>
      <source>To sign in with the browser[ at {provider}], an OAuth client of your own business is needed. Register one[ at {url}] as a desktop app and give its id with --client-id.</source>
      <translation>Para entrar com o navegador[ em {provider}], é preciso um cliente OAuth da sua própria empresa. Registe um[ em {url}] como aplicação de computador e dê o id dele com --client-id.</translation>
    </message>
    <message>
      <source>Too much stands within each other here.</source>
      <translation>Há aqui demasiadas coisas umas dentro das outras.</translation>
    </message>
    <message>
      <source>Too much time has passed since the customer wrote last[ (more than {hours} hours)]: only an approved template can be sent now. Choose one, or wait until they write.</source>
      <translation>Passou demasiado tempo desde a última mensagem do cliente[ (mais de {hours} horas)]: agora só se pode enviar um modelo aprovado. Escolha um, ou espere que escreva.</translation>
    </message>
    <message>
      <source>Twilio fetches pictures from the web, and this account has no web folder to put them in. Name one in its settings, or send the text alone.</source>
      <translation>A Twilio vai buscar as imagens à web, e esta conta não tem uma pasta web onde as pôr. Indique uma nas definições, ou envie só o texto.</translation>
    </message>
    <message>
      <source>Visitors cannot get in: there is no chat at the web address[ {address}]. Check it, and switch on mod_bosh at the server.</source>
      <translation>Os visitantes não conseguem entrar: não há chat no endereço web[ {address}]. Verifique-o e ative mod_bosh no servidor.</translation>
    </message>
    <message>
      <source>Website chat needs the package slixmpp, which is not installed. Install it (pip install slixmpp) and start Nightdesk again; what is stored and what waits to be sent is kept.</source>
      <translation>O chat do site precisa do pacote slixmpp, que não está instalado. Instale-o (pip install slixmpp) e inicie o Nightdesk de novo; o que está guardado e o que espera ser enviado mantém-se.</translation>
    </message>
    <message>
      <source>What is written to this bot goes to another program by a webhook. Take the webhook away there (deleteWebhook), or make a bot of its own for Nightdesk, then check again.</source>
      <translation>O que se escreve a este bot vai para outro programa por um webhook. Retire lá o webhook (deleteWebhook) ou crie um bot só para o Nightdesk e verifique de novo.</translation>
    </message>
    <message>
      <source>With NIGHTDESK_SECRETS=env no password is stored here. Put it into the environment[ as {variable}].</source>
      <translation>Com NIGHTDESK_SECRETS=env nenhuma palavra-passe é guardada aqui. Ponha-a no ambiente[ como {variable}].</translation>
    </message>
  </context>
  <context>
    <name>Queue</name>
    <message>
      <source>(no subject)</source>
      <translation>(sem assunto)</translation>
    </message>
    <message>
      <source>Assign</source>
      <translation>Atribuir</translation>
    </message>
    <message>
      <source>Choose several</source>
      <translation>Escolher várias</translation>
    </message>
    <message>
      <source>Every open conversation has somebody.</source>
      <translation>Todas as conversas abertas têm alguém.</translation>
    </message>
    <message>
      <source>New message</source>
      <translation>Nova mensagem</translation>
    </message>
    <message>
      <source>No customer owes you an answer.</source>
      <translation>Nenhum cliente lhe deve uma resposta.</translation>
    </message>
    <message>
      <source>No spam. Press ! on what should never have come.</source>
      <translation>Sem spam. Prima ! no que nunca devia ter chegado.</translation>
    </message>
    <message>
      <source>Nobody waits for a reply.</source>
      <translation>Ninguém espera resposta.</translation>
    </message>
    <message>
      <source>Nothing here passes the filter. Press All to see the rest.</source>
      <translation>Nada aqui passa o filtro. Prima Todas para ver o resto.</translation>
    </message>
    <message>
      <source>Nothing is open.</source>
      <translation>Não há nada aberto.</translation>
    </message>
    <message>
      <source>Nothing is resolved yet. Press E when you are done.</source>
      <translation>Ainda nada está resolvido. Prima E quando terminar.</translation>
    </message>
    <message>
      <source>Nothing is snoozed. Press S to put a conversation off until later.</source>
      <translation>Nada está adiado. Prima S para deixar uma conversa para mais tarde.</translation>
    </message>
    <message>
      <source>Nothing is yours. Press M on a conversation to take it.</source>
      <translation>Nada é seu. Prima M numa conversa para ficar com ela.</translation>
    </message>
    <message>
      <source>Nothing was found.</source>
      <translation>Nada foi encontrado.</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>Ordem</translation>
    </message>
    <message>
      <source>Pin the views</source>
      <translation>Fixar as vistas</translation>
    </message>
    <message>
      <source>Queue</source>
      <translation>Fila</translation>
    </message>
    <message>
      <source>Reopen</source>
      <translation>Reabrir</translation>
    </message>
    <message>
      <source>Resolve</source>
      <translation>Resolver</translation>
    </message>
    <message>
      <source>Search results</source>
      <translation>Resultados</translation>
    </message>
    <message>
      <source>Snooze</source>
      <translation>Adiar</translation>
    </message>
    <message>
      <source>There are no conversations yet.</source>
      <translation>Ainda não há conversas.</translation>
    </message>
    <message>
      <source>Wake now</source>
      <translation>Acordar agora</translation>
    </message>
    <message>
      <source>Your conversations will appear here.</source>
      <translation>As suas conversas aparecerão aqui.</translation>
    </message>
  </context>
  <context>
    <name>Rail</name>
    <message>
      <source>Customers</source>
      <translation>Clientes</translation>
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
      <translation>Opções</translation>
    </message>
    <message>
      <source>Templates</source>
      <translation>Modelos</translation>
    </message>
  </context>
  <context>
    <name>Row</name>
    <message>
      <source>%1 has a draft</source>
      <translation>%1 tem um rascunho</translation>
    </message>
    <message>
      <source>%1 is replying</source>
      <translation>%1 está a responder</translation>
    </message>
    <message>
      <source>Draft</source>
      <translation>Rascunho</translation>
    </message>
    <message>
      <source>Looks related</source>
      <translation>Parece relacionada</translation>
    </message>
    <message>
      <source>Looks related to another conversation</source>
      <translation>Parece relacionada com outra conversa</translation>
    </message>
    <message>
      <source>No subject</source>
      <translation>Sem assunto</translation>
    </message>
    <message>
      <source>Not sent to everybody</source>
      <translation>Não enviada a todos</translation>
    </message>
    <message>
      <source>Reply not sent</source>
      <translation>Resposta não enviada</translation>
    </message>
    <message>
      <source>Unknown if it was sent</source>
      <translation>Não se sabe se foi enviada</translation>
    </message>
    <message>
      <source>Unknown sender</source>
      <translation>Remetente desconhecido</translation>
    </message>
    <message>
      <source>assigned to %1</source>
      <translation>atribuída a %1</translation>
    </message>
    <message>
      <source>chosen</source>
      <translation>escolhida</translation>
    </message>
    <message>
      <source>late</source>
      <translation>atrasada</translation>
    </message>
    <message>
      <source>pinned</source>
      <translation>fixada</translation>
    </message>
    <message>
      <source>playbook %1</source>
      <translation>procedimento %1</translation>
    </message>
    <message>
      <source>snoozed until %1</source>
      <translation>adiada até %1</translation>
    </message>
    <message>
      <source>tags %1</source>
      <translation>etiquetas %1</translation>
    </message>
    <message>
      <source>unread</source>
      <translation>por ler</translation>
    </message>
    <message>
      <source>waiting %1</source>
      <translation>à espera há %1</translation>
    </message>
  </context>
  <context>
    <name>Saved</name>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Name of the view</source>
      <translation>Nome da vista</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Guardar</translation>
    </message>
    <message>
      <source>Save this search as a view</source>
      <translation>Guardar esta pesquisa como vista</translation>
    </message>
    <message>
      <source>Show it to the whole team</source>
      <translation>Mostrar a toda a equipa</translation>
    </message>
  </context>
  <context>
    <name>Seal</name>
    <message>
      <source>Save the message</source>
      <translation>Guardar a mensagem</translation>
    </message>
    <message>
      <source>Sealed with %1: read it in the program that has the key</source>
      <translation>Selada com %1: leia-a no programa que tem a chave</translation>
    </message>
    <message>
      <source>Signed with %1, as it says by %2; nobody has checked it</source>
      <translation>Assinada com %1, segundo diz por %2; ninguém o verificou</translation>
    </message>
    <message>
      <source>Signed with %1; nobody has checked it</source>
      <translation>Assinada com %1; ninguém o verificou</translation>
    </message>
  </context>
  <context>
    <name>Search</name>
    <message>
      <source>End the search</source>
      <translation>Terminar a procura</translation>
    </message>
    <message>
      <source>Nothing was found; %1 means nothing here.</source>
      <translation>Nada foi encontrado; %1 não significa nada aqui.</translation>
    </message>
    <message>
      <source>Search everything</source>
      <translation>Procurar em tudo</translation>
    </message>
    <message>
      <source>Ways to go on</source>
      <translation>Formas de continuar</translation>
    </message>
    <message>
      <source>a checklist that it goes or went through</source>
      <translation>um procedimento que segue ou seguiu</translation>
    </message>
    <message>
      <source>a file, an image, a note…</source>
      <translation>um ficheiro, uma imagem, uma nota…</translation>
    </message>
    <message>
      <source>a name or address</source>
      <translation>um nome ou endereço</translation>
    </message>
    <message>
      <source>a tag</source>
      <translation>uma etiqueta</translation>
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
      <translation>antes de um dia</translation>
    </message>
    <message>
      <source>on a day, in a week or month</source>
      <translation>num dia, numa semana ou num mês</translation>
    </message>
    <message>
      <source>one of our addresses</source>
      <translation>um dos nossos endereços</translation>
    </message>
    <message>
      <source>open, waiting, unread, mine…</source>
      <translation>open, waiting, unread, mine…</translation>
    </message>
    <message>
      <source>since a day</source>
      <translation>desde um dia</translation>
    </message>
    <message>
      <source>the name of a file</source>
      <translation>o nome de um ficheiro</translation>
    </message>
    <message>
      <source>who wrote it</source>
      <translation>quem escreveu</translation>
    </message>
    <message>
      <source>whom it went to</source>
      <translation>a quem foi enviada</translation>
    </message>
    <message>
      <source>whose it is</source>
      <translation>de quem é</translation>
    </message>
    <message>
      <source>words of the subject</source>
      <translation>palavras do assunto</translation>
    </message>
    <message>
      <source>words of the text alone</source>
      <translation>palavras só do texto</translation>
    </message>
  </context>
  <context>
    <name>Senders</name>
    <message>
      <source>Block again</source>
      <translation>Voltar a bloquear</translation>
    </message>
    <message>
      <source>Block pictures of %1 again</source>
      <translation>Voltar a bloquear as imagens de %1</translation>
    </message>
    <message>
      <source>None so far.</source>
      <translation>Nenhum até agora.</translation>
    </message>
    <message>
      <source>Pictures from the internet</source>
      <translation>Imagens da internet</translation>
    </message>
    <message>
      <source>Pictures in mail of these senders are fetched as soon as it is read.</source>
      <translation>As imagens nas mensagens destes remetentes são obtidas assim que são lidas.</translation>
    </message>
    <message>
      <source>Senders whose pictures are shown</source>
      <translation>Remetentes cujas imagens são mostradas</translation>
    </message>
  </context>
  <context>
    <name>Settings</name>
    <message>
      <source>%1 hours</source>
      <translation>%1 horas</translation>
    </message>
    <message>
      <source>%1 is in the team</source>
      <translation>%1 está na equipa</translation>
    </message>
    <message>
      <source>%1 of %2 messages</source>
      <translation>%1 de %2 mensagens</translation>
    </message>
    <message>
      <source>%1 seconds</source>
      <translation>%1 segundos</translation>
    </message>
    <message>
      <source>%1 works here now</source>
      <translation>%1 trabalha aqui agora</translation>
    </message>
    <message numerus="yes">
      <source>%n answers may have left since: look at them.</source>
      <translation>
        <numerusform>%n resposta pode ter saído entretanto: veja-a.</numerusform>
        <numerusform>%n respostas podem ter saído entretanto: veja-as.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n conversations</source>
      <translation>
        <numerusform>%n conversa</numerusform>
        <numerusform>%n conversas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customers</source>
      <translation>
        <numerusform>%n cliente</numerusform>
        <numerusform>%n clientes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n large mails have lost their source.</source>
      <translation>
        <numerusform>%n mensagem grande perdeu o seu original.</numerusform>
        <numerusform>%n mensagens grandes perderam o seu original.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n messages</source>
      <translation>
        <numerusform>%n mensagem</numerusform>
        <numerusform>%n mensagens</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n messages came in</source>
      <translation>
        <numerusform>Entrou %n mensagem</numerusform>
        <numerusform>Entraram %n mensagens</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n messages that are here now are not in it.</source>
      <translation>
        <numerusform>%n mensagem que está aqui agora não está nela.</numerusform>
        <numerusform>%n mensagens que estão aqui agora não estão nela.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n were here already</source>
      <translation>
        <numerusform>%n já cá estava</numerusform>
        <numerusform>%n já cá estavam</numerusform>
      </translation>
    </message>
    <message>
      <source>A conversation is read</source>
      <translation>Uma conversa fica lida</translation>
    </message>
    <message>
      <source>A folder…</source>
      <translation>Uma pasta…</translation>
    </message>
    <message>
      <source>A notice as this desktop shows it, in quiet hours too.</source>
      <translation>Um aviso como este ambiente o mostra, também nas horas de silêncio.</translation>
    </message>
    <message>
      <source>A notice says</source>
      <translation>Um aviso diz</translation>
    </message>
    <message>
      <source>A reply waits that long before it leaves, for everybody here.</source>
      <translation>Uma resposta espera esse tempo antes de sair, para todos aqui.</translation>
    </message>
    <message>
      <source>A report for whoever helps you</source>
      <translation>Um relatório para quem o ajudar</translation>
    </message>
    <message>
      <source>A soft tone</source>
      <translation>Um som suave</translation>
    </message>
    <message>
      <source>About</source>
      <translation>Acerca</translation>
    </message>
    <message>
      <source>Add</source>
      <translation>Adicionar</translation>
    </message>
    <message>
      <source>Address of the help centre</source>
      <translation>Endereço do centro de ajuda</translation>
    </message>
    <message>
      <source>After a reply the conversation</source>
      <translation>Depois de uma resposta, a conversa</translation>
    </message>
    <message>
      <source>After an act</source>
      <translation>Depois de um ato</translation>
    </message>
    <message>
      <source>All is well: %1 messages in %2 conversations, %3.</source>
      <translation>Está tudo bem: %1 mensagens em %2 conversas, %3.</translation>
    </message>
    <message>
      <source>Also in quiet hours: somebody is waiting.</source>
      <translation>Também nas horas de silêncio: alguém está à espera.</translation>
    </message>
    <message>
      <source>An answer is late after</source>
      <translation>Uma resposta atrasa-se ao fim de</translation>
    </message>
    <message>
      <source>Another file…</source>
      <translation>Outro ficheiro…</translation>
    </message>
    <message>
      <source>Another person of the team</source>
      <translation>Outra pessoa da equipa</translation>
    </message>
    <message>
      <source>Answers by meaning</source>
      <translation>Respostas pelo significado</translation>
    </message>
    <message>
      <source>Appearance</source>
      <translation>Aspeto</translation>
    </message>
    <message>
      <source>Articles and templates that say the same in other words or in another language. Works offline; takes 120 MB of memory, 105 MB on the disk and 2 KB for each text.</source>
      <translation>Artigos e modelos que dizem o mesmo por outras palavras ou noutra língua. Funciona sem rede; ocupa 120 MB de memória, 105 MB no disco e 2 KB por texto.</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>Como o sistema</translation>
    </message>
    <message>
      <source>As this computer</source>
      <translation>Como este computador</translation>
    </message>
    <message>
      <source>Back up now</source>
      <translation>Copiar agora</translation>
    </message>
    <message>
      <source>Backups</source>
      <translation>Cópias de segurança</translation>
    </message>
    <message>
      <source>Below the reply, folded, as other mail programs do.</source>
      <translation>Abaixo da resposta, dobrada, como fazem outros programas de correio.</translation>
    </message>
    <message>
      <source>Block the pictures of %1 again</source>
      <translation>Voltar a bloquear as imagens de %1</translation>
    </message>
    <message>
      <source>Bring mail in</source>
      <translation>Trazer correio</translation>
    </message>
    <message>
      <source>Business</source>
      <translation>Empresa</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Changed: %1</source>
      <translation>Mudado: %1</translation>
    </message>
    <message>
      <source>Check now</source>
      <translation>Verificar agora</translation>
    </message>
    <message>
      <source>Check spelling</source>
      <translation>Verificar a ortografia</translation>
    </message>
    <message>
      <source>Copied: paste it where you need it.</source>
      <translation>Copiado: cole-o onde precisar.</translation>
    </message>
    <message>
      <source>Copy the report</source>
      <translation>Copiar o relatório</translation>
    </message>
    <message>
      <source>Copying…</source>
      <translation>A copiar…</translation>
    </message>
    <message>
      <source>Country of telephone numbers</source>
      <translation>País dos números de telefone</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Escuro</translation>
    </message>
    <message>
      <source>Data</source>
      <translation>Dados</translation>
    </message>
    <message>
      <source>Database %1, mail in files %2, backups %3; %4 free.</source>
      <translation>Base de dados %1, correio em ficheiros %2, cópias %3; %4 livres.</translation>
    </message>
    <message>
      <source>Email address for readers’ votes</source>
      <translation>Endereço de correio para os votos dos leitores</translation>
    </message>
    <message>
      <source>Erased customers may write again</source>
      <translation>Clientes apagados podem voltar a escrever</translation>
    </message>
    <message>
      <source>Every act and the key that does it.</source>
      <translation>Cada ato e a tecla que o faz.</translation>
    </message>
    <message>
      <source>Files…</source>
      <translation>Ficheiros…</translation>
    </message>
    <message>
      <source>Find answers by their meaning</source>
      <translation>Encontrar respostas pelo significado</translation>
    </message>
    <message>
      <source>Following the system changes with it, also in the evening.</source>
      <translation>Seguindo o sistema, muda com ele, também à noite.</translation>
    </message>
    <message>
      <source>For days and hours in templates.</source>
      <translation>Para dias e horas nos modelos.</translation>
    </message>
    <message>
      <source>For numbers that begin without a plus.</source>
      <translation>Para números que começam sem o sinal mais.</translation>
    </message>
    <message>
      <source>For what another program does, too; your own changes stay.</source>
      <translation>Para o que outro programa também faz; as suas alterações ficam.</translation>
    </message>
    <message>
      <source>Format of the data</source>
      <translation>Formato dos dados</translation>
    </message>
    <message>
      <source>General</source>
      <translation>Geral</translation>
    </message>
    <message>
      <source>Go back…</source>
      <translation>Voltar atrás…</translation>
    </message>
    <message>
      <source>Health</source>
      <translation>Saúde</translation>
    </message>
    <message>
      <source>High, with a preview</source>
      <translation>Altas, com um excerto</translation>
    </message>
    <message>
      <source>How many need a reply; a menu opens, writes, pauses and quits.</source>
      <translation>Quantas precisam de resposta; um menu abre, escreve, pausa e sai.</translation>
    </message>
    <message>
      <source>In every conversation</source>
      <translation>Em todas as conversas</translation>
    </message>
    <message>
      <source>In it: %1.</source>
      <translation>Contém: %1.</translation>
    </message>
    <message>
      <source>In mine and in nobody's</source>
      <translation>Nas minhas e nas de ninguém</translation>
    </message>
    <message>
      <source>In the customer’s language</source>
      <translation>Na língua do cliente</translation>
    </message>
    <message>
      <source>In the tray, without a window.</source>
      <translation>Na bandeja, sem janela.</translation>
    </message>
    <message>
      <source>Is resolved</source>
      <translation>Fica resolvida</translation>
    </message>
    <message>
      <source>It can be read by whoever passes your screen.</source>
      <translation>Pode ser lido por quem passe pelo seu ecrã.</translation>
    </message>
    <message>
      <source>It fails on this computer, and answers are found by words alone. Switch it off and on to try again; the log tells why.</source>
      <translation>Falha neste computador, e as respostas são encontradas só pelas palavras. Desligue e volte a ligar para tentar de novo; o registo diz porquê.</translation>
    </message>
    <message>
      <source>Keep running in the tray</source>
      <translation>Continuar na bandeja</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Teclas</translation>
    </message>
    <message>
      <source>Keys as in</source>
      <translation>Teclas como no</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Idioma</translation>
    </message>
    <message>
      <source>Less motion</source>
      <translation>Menos movimento</translation>
    </message>
    <message>
      <source>Licences</source>
      <translation>Licenças</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Claro</translation>
    </message>
    <message>
      <source>Light or dark</source>
      <translation>Claro ou escuro</translation>
    </message>
    <message>
      <source>Links to public articles lead there: https://help.example.com</source>
      <translation>As ligações para artigos públicos levam lá: https://help.example.com</translation>
    </message>
    <message>
      <source>Looking…</source>
      <translation>A ver…</translation>
    </message>
    <message>
      <source>Looks over the database and the files beside it; changes nothing.</source>
      <translation>Examina a base de dados e os ficheiros ao lado; não muda nada.</translation>
    </message>
    <message>
      <source>Low</source>
      <translation>Baixas</translation>
    </message>
    <message>
      <source>Low rows show more conversations and fewer words of each.</source>
      <translation>As baixas mostram mais conversas e menos palavras de cada uma.</translation>
    </message>
    <message>
      <source>Made and read back: %1, %2</source>
      <translation>Feita e lida de volta: %1, %2</translation>
    </message>
    <message>
      <source>Made each day, read back to prove them, the older ones thinned out.</source>
      <translation>Feitas todos os dias, lidas para as provar; das antigas ficam algumas.</translation>
    </message>
    <message>
      <source>Mail goes on arriving and leaving; end it with Quit in the tray.</source>
      <translation>O correio continua a chegar e a sair; termine com Sair, na bandeja.</translation>
    </message>
    <message>
      <source>My signature</source>
      <translation>A minha assinatura</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nome</translation>
    </message>
    <message>
      <source>Name and subject</source>
      <translation>Nome e assunto</translation>
    </message>
    <message>
      <source>Never</source>
      <translation>Nunca</translation>
    </message>
    <message>
      <source>No setting is called that.</source>
      <translation>Nenhuma opção se chama assim.</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Nenhum</translation>
    </message>
    <message>
      <source>None yet. One is made each day by itself.</source>
      <translation>Ainda nenhuma. Todos os dias se faz uma sozinha.</translation>
    </message>
    <message>
      <source>None yet: choose “Always for this sender” in a message.</source>
      <translation>Ainda nenhum: escolha “Sempre deste remetente” numa mensagem.</translation>
    </message>
    <message>
      <source>None yet: choose “I know them” in a message.</source>
      <translation>Ainda nenhum: escolha “Conheço-os” numa mensagem.</translation>
    </message>
    <message>
      <source>Not at all</source>
      <translation>De todo não</translation>
    </message>
    <message>
      <source>Not installed here. This brings it: %1</source>
      <translation>Não está instalado aqui. Instala-se com: %1</translation>
    </message>
    <message>
      <source>Nothing is told of new messages then; the count goes on.</source>
      <translation>Então não se avisa de mensagens novas; a contagem continua.</translation>
    </message>
    <message>
      <source>Nothing slides or fades; counters count in words.</source>
      <translation>Nada desliza nem se desvanece; os contadores contam por palavras.</translation>
    </message>
    <message>
      <source>Notices</source>
      <translation>Avisos</translation>
    </message>
    <message>
      <source>Off</source>
      <translation>Não</translation>
    </message>
    <message>
      <source>Off when a letter pressed by mistake must do nothing.</source>
      <translation>Desligue se uma letra premida por engano não deve fazer nada.</translation>
    </message>
    <message>
      <source>On</source>
      <translation>Sim</translation>
    </message>
    <message>
      <source>Once for each notice.</source>
      <translation>Uma vez por aviso.</translation>
    </message>
    <message>
      <source>One that is read here: votes that come in are counted.</source>
      <translation>Um que se lê aqui: os votos que chegam são contados.</translation>
    </message>
    <message>
      <source>Only of conversations that need a reply; a burst is told once.</source>
      <translation>Só de conversas que precisam de resposta; de uma vaga avisa-se uma vez.</translation>
    </message>
    <message>
      <source>Open the folder</source>
      <translation>Abrir a pasta</translation>
    </message>
    <message>
      <source>Pictures from the internet</source>
      <translation>Imagens da internet</translation>
    </message>
    <message>
      <source>Queue and reading</source>
      <translation>Fila e leitura</translation>
    </message>
    <message>
      <source>Quiet from</source>
      <translation>Silêncio desde</translation>
    </message>
    <message>
      <source>Quiet hours</source>
      <translation>Horas de silêncio</translation>
    </message>
    <message>
      <source>Quiet until</source>
      <translation>Silêncio até</translation>
    </message>
    <message>
      <source>Quote the message that is answered</source>
      <translation>Citar a mensagem a que se responde</translation>
    </message>
    <message>
      <source>Reading the copy…</source>
      <translation>A ler a cópia…</translation>
    </message>
    <message>
      <source>Reading…</source>
      <translation>A ler…</translation>
    </message>
    <message>
      <source>Rename %1</source>
      <translation>Mudar o nome de %1</translation>
    </message>
    <message>
      <source>Renamed</source>
      <translation>Nome mudado</translation>
    </message>
    <message>
      <source>Restore a backup</source>
      <translation>Restaurar uma cópia</translation>
    </message>
    <message>
      <source>Restore the backup of %1</source>
      <translation>Repor a cópia de %1</translation>
    </message>
    <message>
      <source>Restore this backup</source>
      <translation>Restaurar esta cópia</translation>
    </message>
    <message>
      <source>Restore…</source>
      <translation>Repor…</translation>
    </message>
    <message>
      <source>Rows grow with it.</source>
      <translation>As linhas crescem com ele.</translation>
    </message>
    <message>
      <source>Rows of the queue</source>
      <translation>Linhas da fila</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Guardar</translation>
    </message>
    <message>
      <source>Search the settings</source>
      <translation>Procurar nas opções</translation>
    </message>
    <message>
      <source>See and hear it</source>
      <translation>Ver e ouvir</translation>
    </message>
    <message>
      <source>Send at once</source>
      <translation>Enviar logo</translation>
    </message>
    <message>
      <source>Senders you know</source>
      <translation>Remetentes que conhece</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Opções</translation>
    </message>
    <message>
      <source>Settings: %1</source>
      <translation>Definições: %1</translation>
    </message>
    <message>
      <source>Show one</source>
      <translation>Mostrar um</translation>
    </message>
    <message>
      <source>Show the count in the tray</source>
      <translation>Mostrar o número na bandeja</translation>
    </message>
    <message>
      <source>Show the keys</source>
      <translation>Mostrar as teclas</translation>
    </message>
    <message>
      <source>Shown. Did you see it?</source>
      <translation>Mostrado. Viu-o?</translation>
    </message>
    <message>
      <source>Signatures for an account</source>
      <translation>Assinaturas de uma conta</translation>
    </message>
    <message>
      <source>Signatures…</source>
      <translation>Assinaturas…</translation>
    </message>
    <message>
      <source>Single letters act</source>
      <translation>As letras sozinhas atuam</translation>
    </message>
    <message>
      <source>Sound</source>
      <translation>Som</translation>
    </message>
    <message>
      <source>Stands under every reply I write.</source>
      <translation>Fica por baixo de cada resposta que escrevo.</translation>
    </message>
    <message>
      <source>Start when I log in</source>
      <translation>Arrancar quando inicio sessão</translation>
    </message>
    <message>
      <source>Stay where I am</source>
      <translation>Ficar onde estou</translation>
    </message>
    <message>
      <source>Stays open</source>
      <translation>Fica aberta</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Parar</translation>
    </message>
    <message>
      <source>System</source>
      <translation>Sistema</translation>
    </message>
    <message>
      <source>Tell me of new messages</source>
      <translation>Avisar-me de mensagens novas</translation>
    </message>
    <message>
      <source>Tell me when sending fails or an account stops</source>
      <translation>Avisar-me quando um envio falha ou uma conta para</translation>
    </message>
    <message>
      <source>Templates say it where they say “business.name”.</source>
      <translation>Os modelos dizem-no onde está “business.name”.</translation>
    </message>
    <message>
      <source>Text size</source>
      <translation>Tamanho do texto</translation>
    </message>
    <message>
      <source>That there is something new</source>
      <translation>Que há novidades</translation>
    </message>
    <message>
      <source>The backup of %1 is in place: %2, %3.</source>
      <translation>A cópia de segurança de %1 está no lugar: %2, %3.</translation>
    </message>
    <message>
      <source>The file of the desktop could not be written: %1</source>
      <translation>Não foi possível escrever o ficheiro do ambiente: %1</translation>
    </message>
    <message>
      <source>The name alone</source>
      <translation>Só o nome</translation>
    </message>
    <message>
      <source>The newest came on %1.</source>
      <translation>A mais recente chegou em %1.</translation>
    </message>
    <message numerus="yes">
      <source>The newest one is %n days old. Is there room?</source>
      <translation>
        <numerusform>A mais recente tem %n dia. Há espaço?</numerusform>
        <numerusform>A mais recente tem %n dias. Há espaço?</numerusform>
      </translation>
    </message>
    <message>
      <source>The next conversation</source>
      <translation>A conversa seguinte</translation>
    </message>
    <message>
      <source>The present state is kept: it will stand in this list, to go back.</source>
      <translation>O estado atual é guardado: ficará nesta lista, para voltar atrás.</translation>
    </message>
    <message>
      <source>The previous conversation</source>
      <translation>A conversa anterior</translation>
    </message>
    <message>
      <source>The system's bell</source>
      <translation>A campainha do sistema</translation>
    </message>
    <message>
      <source>The time somebody waits is then red in the queue.</source>
      <translation>O tempo de espera fica então a vermelho na fila.</translation>
    </message>
    <message>
      <source>The whole window changes at once.</source>
      <translation>Tudo passa logo a estar nela.</translation>
    </message>
    <message>
      <source>Their addresses look like somebody else's; you said that they are not.</source>
      <translation>Os endereços parecem de outra pessoa; disse que não são.</translation>
    </message>
    <message>
      <source>Their new mail makes a new customer. Off: what comes from an erased address is not taken in.</source>
      <translation>O correio novo deles faz um cliente novo. Desligado: o que vem de um endereço apagado não é recebido.</translation>
    </message>
    <message>
      <source>They tell the sender when and where a message was opened, so they are blocked, except from these senders.</source>
      <translation>Dizem ao remetente quando e onde a mensagem foi aberta, por isso são bloqueadas. As destes remetentes mostram-se sempre.</translation>
    </message>
    <message>
      <source>This desktop takes no notices. The count in the window and in the tray goes on.</source>
      <translation>Este ambiente não aceita avisos. O número na janela e na bandeja continua.</translation>
    </message>
    <message>
      <source>Thunderbird, mbox, migrate</source>
      <translation>Thunderbird, mbox, migrar</translation>
    </message>
    <message>
      <source>Time to undo a reply</source>
      <translation>Tempo para desfazer uma resposta</translation>
    </message>
    <message>
      <source>Time zone</source>
      <translation>Fuso horário</translation>
    </message>
    <message>
      <source>To the queue</source>
      <translation>Ir para a fila</translation>
    </message>
    <message>
      <source>Unread ones are heavier in the queue and have a dot.</source>
      <translation>As não lidas são mais carregadas na fila e têm um ponto.</translation>
    </message>
    <message>
      <source>Versions</source>
      <translation>Versões</translation>
    </message>
    <message>
      <source>Versions, health and the state of each account. No address, no name, no message and no secret is in it.</source>
      <translation>Versões, saúde e o estado de cada conta. Não tem endereços, nomes, mensagens nem segredos.</translation>
    </message>
    <message>
      <source>Waiting ones come back by themselves when the customer answers.</source>
      <translation>As que esperam voltam sozinhas quando o cliente responde.</translation>
    </message>
    <message>
      <source>Waits for the customer</source>
      <translation>Espera pelo cliente</translation>
    </message>
    <message>
      <source>Warn of %1 again</source>
      <translation>Voltar a avisar de %1</translation>
    </message>
    <message>
      <source>What is in it is shown first. The present state is kept beside it, and Nightdesk closes and opens again.</source>
      <translation>Primeiro mostra-se o que contém. O estado atual fica guardado ao lado, e o Nightdesk fecha e volta a abrir.</translation>
    </message>
    <message>
      <source>What opens when a conversation was resolved, snoozed or moved.</source>
      <translation>O que se abre quando uma conversa foi resolvida, adiada ou movida.</translation>
    </message>
    <message>
      <source>What was here before is kept in %1 and stands in the list.</source>
      <translation>O que estava aqui antes fica guardado em %1 e está na lista.</translation>
    </message>
    <message>
      <source>What you do carries your name. Several people can share this computer: choose who you are when you sit down.</source>
      <translation>O que faz leva o seu nome. Várias pessoas podem partilhar este computador: escolha quem é quando se senta.</translation>
    </message>
    <message>
      <source>When I answer or deal with it</source>
      <translation>Quando respondo ou trato dela</translation>
    </message>
    <message>
      <source>When I open it</source>
      <translation>Quando a abro</translation>
    </message>
    <message>
      <source>Where everything is kept</source>
      <translation>Onde tudo está guardado</translation>
    </message>
    <message>
      <source>While the window is closed</source>
      <translation>Com a janela fechada</translation>
    </message>
    <message>
      <source>Who works here</source>
      <translation>Quem trabalha aqui</translation>
    </message>
    <message>
      <source>With the dictionaries of this system (Hunspell).</source>
      <translation>Com os dicionários deste sistema (Hunspell).</translation>
    </message>
    <message>
      <source>Work as %1</source>
      <translation>Trabalhar como %1</translation>
    </message>
    <message>
      <source>Works here</source>
      <translation>Trabalha aqui</translation>
    </message>
    <message>
      <source>Writing</source>
      <translation>Escrita</translation>
    </message>
    <message>
      <source>Yours alone, or everybody's who writes from it; with formats.</source>
      <translation>Só sua, ou de todos os que escrevem a partir dela; com formatos.</translation>
    </message>
    <message>
      <source>animations</source>
      <translation>animações</translation>
    </message>
    <message>
      <source>as it was before a restore</source>
      <translation>como estava antes de uma reposição</translation>
    </message>
    <message>
      <source>autostart, boot</source>
      <translation>arranque automático, iniciar sessão</translation>
    </message>
    <message>
      <source>background, close window</source>
      <translation>segundo plano, fechar a janela</translation>
    </message>
    <message>
      <source>clock</source>
      <translation>relógio</translation>
    </message>
    <message>
      <source>compact, spacing</source>
      <translation>compacto, espaçamento</translation>
    </message>
    <message>
      <source>copy, export everything</source>
      <translation>cópia, exportar tudo</translation>
    </message>
    <message>
      <source>dark mode, night, colours</source>
      <translation>modo escuro, noite, cores</translation>
    </message>
    <message>
      <source>database, path, location</source>
      <translation>base de dados, caminho, localização</translation>
    </message>
    <message>
      <source>do not disturb, notifications, night</source>
      <translation>não incomodar, notificações, noite</translation>
    </message>
    <message>
      <source>failing: answers are found by words alone</source>
      <translation>falha: as respostas são encontradas só pelas palavras</translation>
    </message>
    <message>
      <source>font, zoom, larger, smaller</source>
      <translation>letra, zoom, maior, menor</translation>
    </message>
    <message>
      <source>in use</source>
      <translation>em uso</translation>
    </message>
    <message>
      <source>mailbox password server sign in archive junk certificate</source>
      <translation>caixa de correio senha palavra-passe servidor entrar arquivo lixo certificado</translation>
    </message>
    <message>
      <source>mark as read, unread</source>
      <translation>marcar como lida, não lida</translation>
    </message>
    <message>
      <source>mbox and .eml files, Maildirs, or a folder of them. It arrives as history: nothing is answered and nobody is told.</source>
      <translation>Ficheiros mbox e .eml, Maildirs, ou uma pasta deles. Chega como histórico: nada é respondido e ninguém é avisado.</translation>
    </message>
    <message>
      <source>next conversation, advance</source>
      <translation>conversa seguinte, avançar</translation>
    </message>
    <message>
      <source>not installed</source>
      <translation>não instalado</translation>
    </message>
    <message>
      <source>not read yet</source>
      <translation>ainda não lido</translation>
    </message>
    <message>
      <source>notification preview, privacy</source>
      <translation>pré-visualização da notificação, privacidade</translation>
    </message>
    <message>
      <source>notification sound, ring</source>
      <translation>som da notificação, toque</translation>
    </message>
    <message>
      <source>notifications, alerts</source>
      <translation>notificações, alertas</translation>
    </message>
    <message>
      <source>notifications, alerts, errors</source>
      <translation>notificações, alertas, erros</translation>
    </message>
    <message>
      <source>overdue, response time</source>
      <translation>em atraso, tempo de resposta</translation>
    </message>
    <message>
      <source>remote images, tracking</source>
      <translation>imagens remotas, rastreio</translation>
    </message>
    <message>
      <source>send and resolve, wait</source>
      <translation>enviar e resolver, aguardar</translation>
    </message>
    <message>
      <source>shortcuts</source>
      <translation>atalhos de teclado</translation>
    </message>
    <message>
      <source>shortcuts, Gmail, Outlook</source>
      <translation>atalhos, Gmail, Outlook</translation>
    </message>
    <message>
      <source>spell check, language, dictionary</source>
      <translation>ortografia, idioma, dicionário</translation>
    </message>
    <message>
      <source>spoofed sender, warning</source>
      <translation>remetente falsificado, aviso</translation>
    </message>
    <message>
      <source>suggestions, semantic search</source>
      <translation>sugestões, pesquisa semântica</translation>
    </message>
    <message>
      <source>switched off</source>
      <translation>desligado</translation>
    </message>
    <message>
      <source>system tray, icon, badge</source>
      <translation>área de notificação, ícone, contador</translation>
    </message>
    <message>
      <source>team, people, user, colleague, my name</source>
      <translation>equipa, pessoas, utilizador, colega, o meu nome</translation>
    </message>
    <message>
      <source>test notification</source>
      <translation>notificação de teste</translation>
    </message>
    <message>
      <source>translation</source>
      <translation>tradução</translation>
    </message>
    <message>
      <source>undo send, seconds, delay</source>
      <translation>anular envio, segundos, atraso</translation>
    </message>
  </context>
  <context>
    <name>Signature</name>
    <message>
      <source>Everybody's, from %1</source>
      <translation>De todos, de %1</translation>
    </message>
    <message>
      <source>It stands below your text, above the message you answer, once.</source>
      <translation>Fica por baixo do seu texto, acima da mensagem a que responde, uma só vez.</translation>
    </message>
    <message>
      <source>Mine, from %1</source>
      <translation>Minha, de %1</translation>
    </message>
    <message>
      <source>Mine, from every account</source>
      <translation>Minha, de todas as contas</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Remover</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Guardar</translation>
    </message>
    <message>
      <source>Signature</source>
      <translation>Assinatura</translation>
    </message>
    <message>
      <source>Where it holds</source>
      <translation>Onde vale</translation>
    </message>
  </context>
  <context>
    <name>Snooze</name>
    <message>
      <source>At the weekend</source>
      <translation>No fim de semana</translation>
    </message>
    <message>
      <source>At what time today?</source>
      <translation>A que horas hoje?</translation>
    </message>
    <message>
      <source>In 1 hour</source>
      <translation>Daqui a 1 hora</translation>
    </message>
    <message>
      <source>Later today</source>
      <translation>Mais tarde, hoje</translation>
    </message>
    <message>
      <source>Next month</source>
      <translation>No próximo mês</translation>
    </message>
    <message>
      <source>Next week</source>
      <translation>Na próxima semana</translation>
    </message>
    <message>
      <source>Snooze until</source>
      <translation>Adiar até</translation>
    </message>
    <message>
      <source>That is more than ten years away.</source>
      <translation>Faltam mais de dez anos.</translation>
    </message>
    <message>
      <source>That time has passed.</source>
      <translation>Essa hora já passou.</translation>
    </message>
    <message>
      <source>The clocks change that night: this is the time it will be.</source>
      <translation>O relógio muda nessa noite: será esta a hora.</translation>
    </message>
    <message>
      <source>There is no such day.</source>
      <translation>Esse dia não existe.</translation>
    </message>
    <message>
      <source>This evening</source>
      <translation>Hoje ao fim da tarde</translation>
    </message>
    <message>
      <source>Tomorrow afternoon</source>
      <translation>Amanhã à tarde</translation>
    </message>
    <message>
      <source>Tomorrow morning</source>
      <translation>Amanhã de manhã</translation>
    </message>
    <message>
      <source>tomorrow 9, in 2 hours, fri 14:30</source>
      <translation>amanhã às 9, em 2 horas, sexta 14:30</translation>
    </message>
    <message>
      <source>“%1” is not understood here.</source>
      <translation>Não se entende aqui «%1».</translation>
    </message>
    <message>
      <source>“%1” means different times in our languages.</source>
      <translation>«%1» quer dizer horas diferentes nas nossas línguas.</translation>
    </message>
  </context>
  <context>
    <name>Sort</name>
    <message>
      <source>By priority</source>
      <translation>Por prioridade</translation>
    </message>
    <message>
      <source>Longest wait first</source>
      <translation>Maior espera primeiro</translation>
    </message>
    <message>
      <source>Newest first</source>
      <translation>Mais recentes primeiro</translation>
    </message>
    <message>
      <source>Oldest first</source>
      <translation>Mais antigas primeiro</translation>
    </message>
    <message>
      <source>Wakes first</source>
      <translation>As que acordam primeiro</translation>
    </message>
  </context>
  <context>
    <name>Source</name>
    <message>
      <source>Copy all</source>
      <translation>Copiar tudo</translation>
    </message>
    <message>
      <source>Find in the source</source>
      <translation>Procurar no código-fonte</translation>
    </message>
    <message>
      <source>Headers</source>
      <translation>Cabeçalhos</translation>
    </message>
    <message>
      <source>Not found</source>
      <translation>Não encontrado</translation>
    </message>
    <message>
      <source>Save as .eml</source>
      <translation>Guardar como .eml</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Código-fonte</translation>
    </message>
    <message>
      <source>Source of the message</source>
      <translation>Origem da mensagem</translation>
    </message>
  </context>
  <context>
    <name>Status</name>
    <message>
      <source>Open</source>
      <translation>Aberta</translation>
    </message>
    <message>
      <source>Resolved</source>
      <translation>Resolvida</translation>
    </message>
    <message>
      <source>Snoozed</source>
      <translation>Adiada</translation>
    </message>
    <message>
      <source>Spam</source>
      <translation>Spam</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>À espera</translation>
    </message>
  </context>
  <context>
    <name>Status bar</name>
    <message numerus="yes">
      <source>%n accounts up to date</source>
      <translation>
        <numerusform>%n conta em dia</numerusform>
        <numerusform>%n contas em dia</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n messages held up</source>
      <translation>
        <numerusform>%n mensagem retida</numerusform>
        <numerusform>%n mensagens retidas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n messages not sent</source>
      <translation>
        <numerusform>%n mensagem não enviada</numerusform>
        <numerusform>%n mensagens não enviadas</numerusform>
      </translation>
    </message>
    <message>
      <source>No account yet</source>
      <translation>Ainda sem contas</translation>
    </message>
    <message>
      <source>Nothing can be saved</source>
      <translation>Nada pode ser guardado</translation>
    </message>
    <message>
      <source>Offline</source>
      <translation>Desligado</translation>
    </message>
    <message>
      <source>Online</source>
      <translation>Ligado</translation>
    </message>
    <message>
      <source>Outbox %1</source>
      <translation>Por enviar %1</translation>
    </message>
    <message>
      <source>Saving… another program holds the file</source>
      <translation>A guardar… outro programa tem o ficheiro ocupado</translation>
    </message>
    <message>
      <source>The daily backup failed</source>
      <translation>A cópia de segurança diária falhou</translation>
    </message>
    <message>
      <source>The disk is full: nothing can be saved</source>
      <translation>O disco está cheio: nada pode ser guardado</translation>
    </message>
    <message>
      <source>The workspace has a fault</source>
      <translation>O espaço de trabalho tem um defeito</translation>
    </message>
    <message>
      <source>cannot connect</source>
      <translation>não consegue ligar</translation>
    </message>
    <message>
      <source>catching up</source>
      <translation>a atualizar</translation>
    </message>
    <message>
      <source>needs a look</source>
      <translation>precisa de atenção</translation>
    </message>
    <message>
      <source>stopped, needs you</source>
      <translation>parada, precisa de si</translation>
    </message>
    <message>
      <source>switched off</source>
      <translation>desativada</translation>
    </message>
    <message>
      <source>up to date</source>
      <translation>em dia</translation>
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
      <translation>Enter marca uma etiqueta, outra vez Enter aplica</translation>
    </message>
    <message>
      <source>Find or make a tag</source>
      <translation>Procurar ou criar uma etiqueta</translation>
    </message>
    <message>
      <source>New tag “%1”</source>
      <translation>Nova etiqueta «%1»</translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>Etiquetas</translation>
    </message>
  </context>
  <context>
    <name>Template</name>
    <message>
      <source>%1 (not known yet)</source>
      <translation>%1 (ainda não se sabe)</translation>
    </message>
    <message>
      <source>%1 of %2</source>
      <translation>%1 de %2</translation>
    </message>
    <message>
      <source>%1, another</source>
      <translation>%1, outro</translation>
    </message>
    <message>
      <source>%1, by you today</source>
      <translation>%1, por si hoje</translation>
    </message>
    <message>
      <source>%1, last by you on %2</source>
      <translation>%1, por si pela última vez a %2</translation>
    </message>
    <message>
      <source>%1, last on %2</source>
      <translation>%1, pela última vez a %2</translation>
    </message>
    <message numerus="yes">
      <source>%n change one that is here</source>
      <translation>
        <numerusform>%n muda um que já cá está</numerusform>
        <numerusform>%n mudam os que já cá estão</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new</source>
      <translation>
        <numerusform>%n novo</numerusform>
        <numerusform>%n novos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n segments</source>
      <translation>
        <numerusform>%n segmento</numerusform>
        <numerusform>%n segmentos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n stay out</source>
      <translation>
        <numerusform>%n fica de fora</numerusform>
        <numerusform>%n ficam de fora</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n templates imported</source>
      <translation>
        <numerusform>%n modelo importado</numerusform>
        <numerusform>%n modelos importados</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n templates written to %1</source>
      <translation>
        <numerusform>%n modelo escrito em %1</numerusform>
        <numerusform>%n modelos escritos em %1</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n values are missing. You can fill them in the reply; Send waits for it.</source>
      <translation>
        <numerusform>Falta %n valor. Pode preenchê-lo na resposta; o envio espera por ele.</numerusform>
        <numerusform>Faltam %n valores. Pode preenchê-los na resposta; o envio espera por eles.</numerusform>
      </translation>
    </message>
    <message>
      <source>A field to fill in</source>
      <translation>Um campo a preencher</translation>
    </message>
    <message>
      <source>About the template</source>
      <translation>Sobre o modelo</translation>
    </message>
    <message>
      <source>Add a tag</source>
      <translation>Pôr uma etiqueta</translation>
    </message>
    <message>
      <source>Add an act</source>
      <translation>Juntar uma ação</translation>
    </message>
    <message>
      <source>After hours</source>
      <translation>Fora de horas</translation>
    </message>
    <message>
      <source>All of them are in use and looked after.</source>
      <translation>Estão todos em uso e cuidados.</translation>
    </message>
    <message>
      <source>All templates</source>
      <translation>Todos os modelos</translation>
    </message>
    <message>
      <source>Another form</source>
      <translation>Outra versão</translation>
    </message>
    <message>
      <source>Any language</source>
      <translation>Qualquer língua</translation>
    </message>
    <message>
      <source>Assign</source>
      <translation>Atribuir</translation>
    </message>
    <message>
      <source>At any time</source>
      <translation>A qualquer hora</translation>
    </message>
    <message>
      <source>Back from the trash: %1</source>
      <translation>De volta do lixo: %1</translation>
    </message>
    <message>
      <source>Best match</source>
      <translation>O que melhor responde</translation>
    </message>
    <message>
      <source>Changed %1</source>
      <translation>Mudado %1</translation>
    </message>
    <message>
      <source>Delete it for good</source>
      <translation>Apagar de vez</translation>
    </message>
    <message>
      <source>Deleted: %1</source>
      <translation>Apagado: %1</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Detalhes</translation>
    </message>
    <message>
      <source>Empty: the words of the email</source>
      <translation>Vazio: as palavras do email</translation>
    </message>
    <message>
      <source>Every channel</source>
      <translation>Todos os canais</translation>
    </message>
    <message>
      <source>Export as a table…</source>
      <translation>Exportar como tabela…</translation>
    </message>
    <message>
      <source>Export everything…</source>
      <translation>Exportar tudo…</translation>
    </message>
    <message>
      <source>Export templates</source>
      <translation>Exportar modelos</translation>
    </message>
    <message>
      <source>Fall back to it earlier</source>
      <translation>Recorrer a ela mais cedo</translation>
    </message>
    <message>
      <source>Fall back to it later</source>
      <translation>Recorrer a ela mais tarde</translation>
    </message>
    <message>
      <source>Find templates</source>
      <translation>Procurar modelos</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Pasta</translation>
    </message>
    <message>
      <source>Go to the playbooks</source>
      <translation>Ir para os procedimentos</translation>
    </message>
    <message>
      <source>Goes along</source>
      <translation>Vai junto</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>Importar</translation>
    </message>
    <message>
      <source>Import a folder of texts…</source>
      <translation>Importar uma pasta de textos…</translation>
    </message>
    <message>
      <source>Import and export</source>
      <translation>Importar e exportar</translation>
    </message>
    <message>
      <source>Import from %1</source>
      <translation>Importar de %1</translation>
    </message>
    <message>
      <source>Import from a file…</source>
      <translation>Importar de um ficheiro…</translation>
    </message>
    <message>
      <source>Import templates</source>
      <translation>Importar modelos</translation>
    </message>
    <message>
      <source>Importing templates…</source>
      <translation>A importar modelos…</translation>
    </message>
    <message>
      <source>In hours</source>
      <translation>No horário</translation>
    </message>
    <message>
      <source>In the trash: %1</source>
      <translation>No lixo: %1</translation>
    </message>
    <message>
      <source>Insert a template (/)</source>
      <translation>Inserir um modelo (/)</translation>
    </message>
    <message>
      <source>Insert a value</source>
      <translation>Inserir um valor</translation>
    </message>
    <message>
      <source>It also %1.</source>
      <translation>Além disso: %1.</translation>
    </message>
    <message>
      <source>It also does</source>
      <translation>Também faz</translation>
    </message>
    <message>
      <source>Kept up by</source>
      <translation>Mantido por</translation>
    </message>
    <message>
      <source>Line %1: %2</source>
      <translation>Linha %1: %2</translation>
    </message>
    <message>
      <source>Macros</source>
      <translation>Macros</translation>
    </message>
    <message>
      <source>Make another one of it</source>
      <translation>Fazer outro a partir dele</translation>
    </message>
    <message>
      <source>Mine</source>
      <translation>Meu</translation>
    </message>
    <message>
      <source>Mine alone</source>
      <translation>Só meus</translation>
    </message>
    <message>
      <source>More for this form</source>
      <translation>Mais para esta versão</translation>
    </message>
    <message>
      <source>More for this template</source>
      <translation>Mais para este modelo</translation>
    </message>
    <message>
      <source>New template</source>
      <translation>Novo modelo</translation>
    </message>
    <message>
      <source>No template matches.</source>
      <translation>Nenhum modelo corresponde.</translation>
    </message>
    <message>
      <source>No templates yet</source>
      <translation>Ainda não há modelos</translation>
    </message>
    <message>
      <source>Nobody</source>
      <translation>Ninguém</translation>
    </message>
    <message>
      <source>Not saved yet</source>
      <translation>Ainda não guardado</translation>
    </message>
    <message>
      <source>Not used yet</source>
      <translation>Ainda não usado</translation>
    </message>
    <message>
      <source>Owner</source>
      <translation>Responsável</translation>
    </message>
    <message>
      <source>Preview</source>
      <translation>Ver como fica</translation>
    </message>
    <message>
      <source>Put it in the trash</source>
      <translation>Pôr no lixo</translation>
    </message>
    <message>
      <source>Reading the templates…</source>
      <translation>A ler os modelos…</translation>
    </message>
    <message>
      <source>Recent and frequent</source>
      <translation>Recentes e frequentes</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Mudar o nome</translation>
    </message>
    <message>
      <source>Rename the folder %1</source>
      <translation>Mudar o nome da pasta %1</translation>
    </message>
    <message>
      <source>Rename this folder…</source>
      <translation>Mudar o nome desta pasta…</translation>
    </message>
    <message>
      <source>Review by</source>
      <translation>Rever até</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Guardar</translation>
    </message>
    <message>
      <source>Saved</source>
      <translation>Guardado</translation>
    </message>
    <message>
      <source>Say a thing well once, and put it into a reply with a slash and its code.</source>
      <translation>Diga uma coisa bem uma vez, e ponha-a numa resposta com uma barra e o seu código.</translation>
    </message>
    <message>
      <source>Set the priority</source>
      <translation>Definir a prioridade</translation>
    </message>
    <message>
      <source>Set the status</source>
      <translation>Definir o estado</translation>
    </message>
    <message>
      <source>Short code</source>
      <translation>Código</translation>
    </message>
    <message>
      <source>Snooze</source>
      <translation>Adiar</translation>
    </message>
    <message>
      <source>Stale</source>
      <translation>Parados</translation>
    </message>
    <message>
      <source>Subject, for a first message</source>
      <translation>Assunto, para uma primeira mensagem</translation>
    </message>
    <message>
      <source>Suits</source>
      <translation>Serve para</translation>
    </message>
    <message>
      <source>Tags, with commas</source>
      <translation>Etiquetas, com vírgulas</translation>
    </message>
    <message>
      <source>Take a tag away</source>
      <translation>Tirar uma etiqueta</translation>
    </message>
    <message>
      <source>Take it away: %1</source>
      <translation>Tirar: %1</translation>
    </message>
    <message>
      <source>Take it out of the trash</source>
      <translation>Tirar do lixo</translation>
    </message>
    <message>
      <source>Take this form away</source>
      <translation>Tirar esta versão</translation>
    </message>
    <message>
      <source>Template: %1</source>
      <translation>Modelo: %1</translation>
    </message>
    <message>
      <source>Templates</source>
      <translation>Modelos</translation>
    </message>
    <message>
      <source>Text of the SMS</source>
      <translation>Texto do SMS</translation>
    </message>
    <message>
      <source>Text of the email</source>
      <translation>Texto do email</translation>
    </message>
    <message>
      <source>The folder is called %1 now</source>
      <translation>A pasta chama-se agora %1</translation>
    </message>
    <message>
      <source>The team’s</source>
      <translation>Da equipa</translation>
    </message>
    <message>
      <source>The trash is empty.</source>
      <translation>O lixo está vazio.</translation>
    </message>
    <message>
      <source>The words of the email: %1</source>
      <translation>As palavras do email: %1</translation>
    </message>
    <message>
      <source>There are no templates yet. They are made on their page.</source>
      <translation>Ainda não há modelos. Fazem-se na sua página.</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Título</translation>
    </message>
    <message>
      <source>Trash</source>
      <translation>Lixo</translation>
    </message>
    <message>
      <source>Use</source>
      <translation>Uso</translation>
    </message>
    <message numerus="yes">
      <source>Used %n times</source>
      <translation>
        <numerusform>Usado %n vez</numerusform>
        <numerusform>Usado %n vezes</numerusform>
      </translation>
    </message>
    <message>
      <source>Where the cursor goes</source>
      <translation>Onde fica o cursor</translation>
    </message>
    <message>
      <source>Whose it is</source>
      <translation>De quem é</translation>
    </message>
    <message>
      <source>Write a note</source>
      <translation>Escrever uma nota</translation>
    </message>
    <message>
      <source>Write the first one</source>
      <translation>Escrever o primeiro</translation>
    </message>
    <message>
      <source>adds the tag %1</source>
      <translation>põe a etiqueta %1</translation>
    </message>
    <message>
      <source>assigns to %1</source>
      <translation>atribui a %1</translation>
    </message>
    <message>
      <source>changes</source>
      <translation>muda</translation>
    </message>
    <message>
      <source>choose</source>
      <translation>escolher</translation>
    </message>
    <message>
      <source>contains %1: 70 a segment</source>
      <translation>contém %1: 70 por segmento</translation>
    </message>
    <message>
      <source>edit</source>
      <translation>editar</translation>
    </message>
    <message>
      <source>fits %1</source>
      <translation>serve para %1</translation>
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
      <translation>língua</translation>
    </message>
    <message>
      <source>macro</source>
      <translation>macro</translation>
    </message>
    <message>
      <source>new</source>
      <translation>novo</translation>
    </message>
    <message>
      <source>nobody</source>
      <translation>ninguém</translation>
    </message>
    <message>
      <source>personal</source>
      <translation>pessoal</translation>
    </message>
    <message>
      <source>sets the priority: %1</source>
      <translation>define a prioridade: %1</translation>
    </message>
    <message>
      <source>sets the status: %1</source>
      <translation>define o estado: %1</translation>
    </message>
    <message>
      <source>snoozes until %1</source>
      <translation>adia até %1</translation>
    </message>
    <message>
      <source>takes the tag %1 away</source>
      <translation>tira a etiqueta %1</translation>
    </message>
    <message>
      <source>tomorrow 9</source>
      <translation>amanhã 9</translation>
    </message>
    <message>
      <source>writes a note: %1</source>
      <translation>escreve uma nota: %1</translation>
    </message>
    <message>
      <source>you</source>
      <translation>si</translation>
    </message>
  </context>
  <context>
    <name>Threads</name>
    <message>
      <source>A conversation of its own</source>
      <translation>Uma conversa própria</translation>
    </message>
    <message>
      <source>Answers to it follow. It can be undone.</source>
      <translation>As respostas seguem-na. Pode ser desfeito.</translation>
    </message>
    <message>
      <source>Both are read as one from then on; later mail follows. It can be undone.</source>
      <translation>Passam a ler-se como uma só; o correio posterior segue-as. Pode ser desfeito.</translation>
    </message>
    <message>
      <source>Join</source>
      <translation>Unir</translation>
    </message>
    <message>
      <source>Join with #%1</source>
      <translation>Unir a #%1</translation>
    </message>
    <message>
      <source>Join with another conversation</source>
      <translation>Unir a outra conversa</translation>
    </message>
    <message>
      <source>Join with another conversation…</source>
      <translation>Unir a outra conversa…</translation>
    </message>
    <message>
      <source>Joined</source>
      <translation>Unidas</translation>
    </message>
    <message>
      <source>Looks related to #%1, %2: %3</source>
      <translation>Parece relacionada com #%1, %2: %3</translation>
    </message>
    <message>
      <source>Move the message</source>
      <translation>Mover a mensagem</translation>
    </message>
    <message>
      <source>Move the message…</source>
      <translation>Mover a mensagem…</translation>
    </message>
    <message>
      <source>Moved</source>
      <translation>Movida</translation>
    </message>
    <message>
      <source>Not related</source>
      <translation>Sem relação</translation>
    </message>
    <message>
      <source>Open it</source>
      <translation>Abrir</translation>
    </message>
    <message>
      <source>Split off from here</source>
      <translation>Separar a partir daqui</translation>
    </message>
    <message>
      <source>Take a joined conversation out</source>
      <translation>Tirar uma conversa unida</translation>
    </message>
    <message>
      <source>Taken out, it stands alone again</source>
      <translation>Tirada, volta a estar sozinha</translation>
    </message>
  </context>
  <context>
    <name>Timeline</name>
    <message>
      <source>Attached message</source>
      <translation>Mensagem anexada</translation>
    </message>
    <message>
      <source>Messages</source>
      <translation>Mensagens</translation>
    </message>
    <message>
      <source>New since you last looked</source>
      <translation>Novo desde a última vez</translation>
    </message>
    <message>
      <source>Note from %1</source>
      <translation>Nota de %1</translation>
    </message>
    <message>
      <source>Note from %1, only your team sees this</source>
      <translation>Nota de %1, só a sua equipa a vê</translation>
    </message>
    <message>
      <source>Open %1, %2</source>
      <translation>Abrir %1, %2</translation>
    </message>
    <message numerus="yes">
      <source>Show %n earlier</source>
      <translation>
        <numerusform>Mostrar %n anterior</numerusform>
        <numerusform>Mostrar %n anteriores</numerusform>
      </translation>
    </message>
    <message>
      <source>Text of the message</source>
      <translation>Texto da mensagem</translation>
    </message>
    <message>
      <source>Unnamed file</source>
      <translation>Ficheiro sem nome</translation>
    </message>
  </context>
  <context>
    <name>Toast</name>
    <message>
      <source>%1 belongs to %2 now</source>
      <translation>%1 pertence agora a %2</translation>
    </message>
    <message>
      <source>%1 is the main address now</source>
      <translation>%1 é agora o endereço principal</translation>
    </message>
    <message>
      <source>%1 stands alone again</source>
      <translation>%1 está de novo separado</translation>
    </message>
    <message>
      <source>%1: %2</source>
      <translation>%1: %2</translation>
    </message>
    <message>
      <source>Added %1</source>
      <translation>%1 acrescentado</translation>
    </message>
    <message>
      <source>As it is now: %1</source>
      <translation>Como está agora: %1</translation>
    </message>
    <message>
      <source>Assigned to %1</source>
      <translation>Atribuída a %1</translation>
    </message>
    <message>
      <source>Assigned to nobody</source>
      <translation>Atribuída a ninguém</translation>
    </message>
    <message>
      <source>Begun: %1</source>
      <translation>Começado: %1</translation>
    </message>
    <message>
      <source>Blocked %1</source>
      <translation>%1 bloqueado</translation>
    </message>
    <message>
      <source>Call written down</source>
      <translation>Chamada registada</translation>
    </message>
    <message>
      <source>Changed %1</source>
      <translation>%1 alterado</translation>
    </message>
    <message>
      <source>Deleted: %1</source>
      <translation>Eliminado: %1</translation>
    </message>
    <message>
      <source>Done again: %1</source>
      <translation>Feito de novo: %1</translation>
    </message>
    <message>
      <source>Draft discarded</source>
      <translation>Rascunho descartado</translation>
    </message>
    <message>
      <source>Finished: %1</source>
      <translation>Terminado: %1</translation>
    </message>
    <message>
      <source>Gone on with: %1</source>
      <translation>Retomado: %1</translation>
    </message>
    <message numerus="yes">
      <source>Imported %n customers</source>
      <translation>
        <numerusform>%n cliente importado</numerusform>
        <numerusform>%n clientes importados</numerusform>
      </translation>
    </message>
    <message>
      <source>Inserted: %1</source>
      <translation>Inserido: %1</translation>
    </message>
    <message>
      <source>It counts as sent</source>
      <translation>Conta como enviada</translation>
    </message>
    <message>
      <source>Joined with %1</source>
      <translation>Junto com %1</translation>
    </message>
    <message>
      <source>Marked as read</source>
      <translation>Marcada como lida</translation>
    </message>
    <message>
      <source>Marked as spam</source>
      <translation>Marcada como spam</translation>
    </message>
    <message>
      <source>No longer pinned</source>
      <translation>Já não está fixada</translation>
    </message>
    <message>
      <source>Not sent; the text is a draft</source>
      <translation>Não enviada; o texto é um rascunho</translation>
    </message>
    <message>
      <source>Not the same person; not suggested again</source>
      <translation>Não é a mesma pessoa; não volta a ser sugerido</translation>
    </message>
    <message>
      <source>Note added</source>
      <translation>Nota junta</translation>
    </message>
    <message>
      <source>Noted at: %1</source>
      <translation>Nota em: %1</translation>
    </message>
    <message>
      <source>Noted: it answers</source>
      <translation>Anotado: responde</translation>
    </message>
    <message>
      <source>Noted: it does not answer</source>
      <translation>Anotado: não responde</translation>
    </message>
    <message>
      <source>On its way again</source>
      <translation>A caminho outra vez</translation>
    </message>
    <message>
      <source>Open again: %1</source>
      <translation>Reaberto: %1</translation>
    </message>
    <message>
      <source>Pinned</source>
      <translation>Fixada</translation>
    </message>
    <message>
      <source>Priority: %1</source>
      <translation>Prioridade: %1</translation>
    </message>
    <message>
      <source>Reopened</source>
      <translation>Reaberta</translation>
    </message>
    <message>
      <source>Reply to %1</source>
      <translation>Resposta a %1</translation>
    </message>
    <message>
      <source>Reply to %2 leaves in %1 s</source>
      <translation>A resposta a %2 sai em %1 s</translation>
    </message>
    <message>
      <source>Resolved</source>
      <translation>Resolvida</translation>
    </message>
    <message>
      <source>Saved: %1</source>
      <translation>Guardado: %1</translation>
    </message>
    <message>
      <source>Signature kept</source>
      <translation>Assinatura guardada</translation>
    </message>
    <message>
      <source>Skipped: %1</source>
      <translation>Saltado: %1</translation>
    </message>
    <message>
      <source>Snoozed until %1</source>
      <translation>Adiada até %1</translation>
    </message>
    <message>
      <source>Tag %1 taken away</source>
      <translation>Etiqueta %1 retirada</translation>
    </message>
    <message>
      <source>Tagged %1</source>
      <translation>Etiquetada %1</translation>
    </message>
    <message>
      <source>Taken off: %1</source>
      <translation>Retirado: %1</translation>
    </message>
    <message>
      <source>That took long: the keys pressed meanwhile were left out.</source>
      <translation>Isso demorou: as teclas premidas entretanto foram ignoradas.</translation>
    </message>
    <message>
      <source>Ticked: %1</source>
      <translation>Marcado: %1</translation>
    </message>
    <message>
      <source>To %1, leaves %2</source>
      <translation>Para %1, sai %2</translation>
    </message>
    <message>
      <source>Took off %1</source>
      <translation>%1 retirado</translation>
    </message>
    <message>
      <source>Unblocked %1</source>
      <translation>%1 desbloqueado</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Anular</translation>
    </message>
    <message>
      <source>Undone: %1</source>
      <translation>Anulado: %1</translation>
    </message>
    <message>
      <source>Unread again</source>
      <translation>De novo por ler</translation>
    </message>
    <message>
      <source>Waiting on the customer</source>
      <translation>À espera do cliente</translation>
    </message>
  </context>
  <context>
    <name>Tray</name>
    <message numerus="yes">
      <source>%n need a reply</source>
      <translation>
        <numerusform>%n precisa de resposta</numerusform>
        <numerusform>%n precisam de resposta</numerusform>
      </translation>
    </message>
    <message>
      <source>For an hour</source>
      <translation>Por uma hora</translation>
    </message>
    <message>
      <source>New message</source>
      <translation>Nova mensagem</translation>
    </message>
    <message>
      <source>Notices rest until %1</source>
      <translation>Avisos em pausa até %1</translation>
    </message>
    <message>
      <source>Open Nightdesk</source>
      <translation>Abrir o Nightdesk</translation>
    </message>
    <message>
      <source>Pause notices</source>
      <translation>Pausar os avisos</translation>
    </message>
    <message>
      <source>Quit Nightdesk</source>
      <translation>Sair do Nightdesk</translation>
    </message>
    <message>
      <source>Tell me again (rests until %1)</source>
      <translation>Voltar a avisar (em pausa até %1)</translation>
    </message>
    <message>
      <source>Until tomorrow at 8:00</source>
      <translation>Até amanhã às 8:00</translation>
    </message>
  </context>
  <context>
    <name>Variable</name>
    <message>
      <source>Address of the account</source>
      <translation>Endereço da conta</translation>
    </message>
    <message>
      <source>Company of the customer</source>
      <translation>Empresa do cliente</translation>
    </message>
    <message>
      <source>Email address of the customer</source>
      <translation>Endereço de email do cliente</translation>
    </message>
    <message>
      <source>First name of the customer</source>
      <translation>Primeiro nome do cliente</translation>
    </message>
    <message>
      <source>Language of the customer</source>
      <translation>Língua do cliente</translation>
    </message>
    <message>
      <source>Last name of the customer</source>
      <translation>Apelido do cliente</translation>
    </message>
    <message>
      <source>Name of the account</source>
      <translation>Nome da conta</translation>
    </message>
    <message>
      <source>Name of the business</source>
      <translation>Nome da empresa</translation>
    </message>
    <message>
      <source>Now, with the time</source>
      <translation>Agora, com a hora</translation>
    </message>
    <message>
      <source>Number of the conversation</source>
      <translation>Número da conversa</translation>
    </message>
    <message>
      <source>Subject of the conversation</source>
      <translation>Assunto da conversa</translation>
    </message>
    <message>
      <source>Telephone number of the customer</source>
      <translation>Número de telefone do cliente</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Hoje</translation>
    </message>
    <message>
      <source>What time it is there</source>
      <translation>Que horas são lá</translation>
    </message>
    <message>
      <source>When the business next opens</source>
      <translation>Quando a empresa volta a abrir</translation>
    </message>
    <message>
      <source>When the conversation began</source>
      <translation>Quando a conversa começou</translation>
    </message>
    <message>
      <source>When the customer last wrote</source>
      <translation>Quando o cliente escreveu pela última vez</translation>
    </message>
    <message>
      <source>Who is on call</source>
      <translation>Quem está de prevenção</translation>
    </message>
    <message>
      <source>Whole name of the customer</source>
      <translation>Nome completo do cliente</translation>
    </message>
    <message>
      <source>Your first name</source>
      <translation>O seu primeiro nome</translation>
    </message>
    <message>
      <source>Your name</source>
      <translation>O seu nome</translation>
    </message>
  </context>
  <context>
    <name>View</name>
    <message>
      <source>All open</source>
      <translation>Todas as abertas</translation>
    </message>
    <message>
      <source>Everything</source>
      <translation>Tudo</translation>
    </message>
    <message>
      <source>Mine</source>
      <translation>Minhas</translation>
    </message>
    <message>
      <source>Needs reply</source>
      <translation>Por responder</translation>
    </message>
    <message>
      <source>Resolved</source>
      <translation>Resolvidas</translation>
    </message>
    <message>
      <source>Snoozed</source>
      <translation>Adiadas</translation>
    </message>
    <message>
      <source>Spam</source>
      <translation>Spam</translation>
    </message>
    <message>
      <source>Unassigned</source>
      <translation>Sem atribuição</translation>
    </message>
    <message>
      <source>Waiting on customer</source>
      <translation>À espera do cliente</translation>
    </message>
  </context>
  <context>
    <name>Viewer</name>
    <message>
      <source>Close</source>
      <translation>Fechar</translation>
    </message>
    <message>
      <source>Larger</source>
      <translation>Maior</translation>
    </message>
    <message>
      <source>Next picture</source>
      <translation>Imagem seguinte</translation>
    </message>
    <message>
      <source>Open in another program</source>
      <translation>Abrir noutro programa</translation>
    </message>
    <message>
      <source>Picture %1 of %2: %3</source>
      <translation>Imagem %1 de %2: %3</translation>
    </message>
    <message>
      <source>Previous picture</source>
      <translation>Imagem anterior</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Guardar</translation>
    </message>
    <message>
      <source>Smaller</source>
      <translation>Menor</translation>
    </message>
    <message>
      <source>This picture cannot be shown. Save it, or open it.</source>
      <translation>Esta imagem não pode ser mostrada. Guarde-a ou abra-a.</translation>
    </message>
  </context>
  <context>
    <name>Views</name>
    <message>
      <source>Close the column of views</source>
      <translation>Fechar a coluna das vistas</translation>
    </message>
    <message>
      <source>Inbox</source>
      <translation>Caixa de entrada</translation>
    </message>
    <message>
      <source>Views</source>
      <translation>Vistas</translation>
    </message>
  </context>
  <context>
    <name>Welcome</name>
    <message>
      <source>A reply leaves once, and you can undo it before.</source>
      <translation>Uma resposta sai uma vez, e antes pode desfazer-se.</translation>
    </message>
    <message>
      <source>A small pottery with a year behind it and customers who write while you look. Nothing leaves this computer.</source>
      <translation>Uma pequena olaria com um ano de vida e clientes que escrevem enquanto olha. Nada sai deste computador.</translation>
    </message>
    <message>
      <source>A small shop to look around in is put together on this computer, with a year behind it. It takes a few seconds.</source>
      <translation>Está a montar-se neste computador uma pequena loja para explorar, com um ano de história. Demora uns segundos.</translation>
    </message>
    <message>
      <source>Bring mail in</source>
      <translation>Trazer correio</translation>
    </message>
    <message>
      <source>Connect a mailbox</source>
      <translation>Ligar uma caixa de correio</translation>
    </message>
    <message>
      <source>Every message is found while you type.</source>
      <translation>Cada mensagem encontra-se enquanto escreve.</translation>
    </message>
    <message>
      <source>Everything stays on this computer.</source>
      <translation>Tudo fica neste computador.</translation>
    </message>
    <message>
      <source>Go to the first page</source>
      <translation>Ir para a primeira página</translation>
    </message>
    <message>
      <source>How do you want to begin?</source>
      <translation>Como quer começar?</translation>
    </message>
    <message>
      <source>It works without a network, too.</source>
      <translation>Também funciona sem rede.</translation>
    </message>
    <message>
      <source>Look around</source>
      <translation>Dar uma volta</translation>
    </message>
    <message>
      <source>Nightdesk is getting ready</source>
      <translation>O Nightdesk está a preparar-se</translation>
    </message>
    <message>
      <source>One queue for everybody who writes to you, and for everybody who answers.</source>
      <translation>Uma fila para todos os que lhe escrevem, e para todos os que respondem.</translation>
    </message>
    <message>
      <source>Open the demo shop</source>
      <translation>Abrir a loja de demonstração</translation>
    </message>
    <message>
      <source>Type its address; the servers are found and tried while you watch. Nothing on the server is changed.</source>
      <translation>Escreva o endereço; os servidores são encontrados e experimentados à sua vista. Nada muda no servidor.</translation>
    </message>
    <message>
      <source>Welcome</source>
      <translation>Boas-vindas</translation>
    </message>
    <message>
      <source>With mail from files</source>
      <translation>Com correio de ficheiros</translation>
    </message>
    <message>
      <source>With the demo shop</source>
      <translation>Com a loja de demonstração</translation>
    </message>
    <message>
      <source>With your own mailbox</source>
      <translation>Com a sua caixa de correio</translation>
    </message>
    <message>
      <source>mbox, Maildir or .eml, from any other program. It is copied into the history and can be searched at once.</source>
      <translation>mbox, Maildir ou .eml, de qualquer outro programa. É copiado para o histórico e pode pesquisar-se logo.</translation>
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
