<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
  <context>
    <name>Account</name>
    <message>
      <source>%1 %2 spent today</source>
      <translation>%1 %2 gastados hoy</translation>
    </message>
    <message>
      <source>%1 %3 spent this month</source>
      <translation>%1 %3 gastados este mes</translation>
    </message>
    <message>
      <source>%1 ago</source>
      <translation>hace %1</translation>
    </message>
    <message>
      <source>%1 of %2 %3 spent this month</source>
      <translation>%1 de %2 %3 gastados este mes</translation>
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
      <translation>%1 hasta %2</translation>
    </message>
    <message>
      <source>%1 was removed</source>
      <translation>Se ha quitado %1</translation>
    </message>
    <message>
      <source>%1 was removed with %2.</source>
      <translation>Se ha quitado %1 con %2.</translation>
    </message>
    <message>
      <source>%1, port %2</source>
      <translation>%1, puerto %2</translation>
    </message>
    <message numerus="yes">
      <source>%n conversations</source>
      <translation>
        <numerusform>%n conversación</numerusform>
        <numerusform>%n conversaciones</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n conversations are kept.</source>
      <translation>
        <numerusform>Se conserva %n conversación.</numerusform>
        <numerusform>Se conservan %n conversaciones.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n messages are missing here</source>
      <translation>
        <numerusform>Aquí falta %n mensaje</numerusform>
        <numerusform>Aquí faltan %n mensajes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n messages are still missing</source>
      <translation>
        <numerusform>aún falta %n mensaje</numerusform>
        <numerusform>aún faltan %n mensajes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n messages in its outbox are not sent.</source>
      <translation>
        <numerusform>%n mensaje pendiente no se envía.</numerusform>
        <numerusform>%n mensajes pendientes no se envían.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n messages in its outbox are not sent; they are drafts again.</source>
      <translation>
        <numerusform>%n mensaje pendiente no se envía; vuelve a ser borrador.</numerusform>
        <numerusform>%n mensajes pendientes no se envían; vuelven a ser borradores.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n messages wait in the outbox</source>
      <translation>
        <numerusform>%n mensaje espera en la bandeja de salida</numerusform>
        <numerusform>%n mensajes esperan en la bandeja de salida</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n messages were not sent</source>
      <translation>
        <numerusform>%n mensaje no se envió</numerusform>
        <numerusform>%n mensajes no se enviaron</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more requests allowed</source>
      <translation>
        <numerusform>%n petición más permitida</numerusform>
        <numerusform>%n peticiones más permitidas</numerusform>
      </translation>
    </message>
    <message>
      <source>Accounts</source>
      <translation>Cuentas</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>Dirección</translation>
    </message>
    <message>
      <source>Address and password</source>
      <translation>Dirección y contraseña</translation>
    </message>
    <message>
      <source>As it is; type a new one to change it</source>
      <translation>Como está; escribe otro para cambiarlo</translation>
    </message>
    <message>
      <source>Both servers answer and their certificates are good</source>
      <translation>Los dos servidores responden y sus certificados son válidos</translation>
    </message>
    <message>
      <source>Cannot connect, trying again</source>
      <translation>No conecta, lo intenta de nuevo</translation>
    </message>
    <message>
      <source>Catching up</source>
      <translation>Poniéndose al día</translation>
    </message>
    <message>
      <source>Change by hand</source>
      <translation>Cambiar a mano</translation>
    </message>
    <message>
      <source>Change its settings</source>
      <translation>Cambiar sus ajustes</translation>
    </message>
    <message>
      <source>Check</source>
      <translation>Comprobar</translation>
    </message>
    <message>
      <source>Check again</source>
      <translation>Comprobar de nuevo</translation>
    </message>
    <message>
      <source>Checking each step…</source>
      <translation>Comprobando cada paso…</translation>
    </message>
    <message>
      <source>Choose a folder</source>
      <translation>Elige una carpeta</translation>
    </message>
    <message>
      <source>Choose a folder…</source>
      <translation>Elegir una carpeta…</translation>
    </message>
    <message>
      <source>Connect</source>
      <translation>Conectar</translation>
    </message>
    <message>
      <source>Connect a mailbox</source>
      <translation>Conectar un buzón</translation>
    </message>
    <message>
      <source>Connect again</source>
      <translation>Conectar de nuevo</translation>
    </message>
    <message>
      <source>Connect an account</source>
      <translation>Conectar una cuenta</translation>
    </message>
    <message>
      <source>Connect: %1</source>
      <translation>Conectar: %1</translation>
    </message>
    <message>
      <source>Counting what it brought…</source>
      <translation>Contando lo que ha traído…</translation>
    </message>
    <message>
      <source>Counting what the server has…</source>
      <translation>Contando lo que tiene el servidor…</translation>
    </message>
    <message>
      <source>Email address</source>
      <translation>Dirección de correo</translation>
    </message>
    <message>
      <source>Enter the password</source>
      <translation>Escribir la contraseña</translation>
    </message>
    <message>
      <source>Erase it for good</source>
      <translation>Borrar para siempre</translation>
    </message>
    <message>
      <source>Erase its history…</source>
      <translation>Borrar su historial…</translation>
    </message>
    <message>
      <source>Erase what %1 brought</source>
      <translation>Borrar lo que trajo %1</translation>
    </message>
    <message>
      <source>Every step works.</source>
      <translation>Todos los pasos funcionan.</translation>
    </message>
    <message>
      <source>Everything stays on this computer. Mail is read from your provider and answered from your own address.</source>
      <translation>Todo se queda en este ordenador. El correo se lee de tu proveedor y se responde desde tu propia dirección.</translation>
    </message>
    <message>
      <source>Fetch what is missing</source>
      <translation>Traer lo que falta</translation>
    </message>
    <message>
      <source>Finding the provider's settings</source>
      <translation>Buscando la configuración del proveedor</translation>
    </message>
    <message>
      <source>Give it a name.</source>
      <translation>Ponle un nombre.</translation>
    </message>
    <message>
      <source>Incoming</source>
      <translation>Entrada</translation>
    </message>
    <message>
      <source>Incoming server and port (IMAP)</source>
      <translation>Servidor y puerto de entrada (IMAP)</translation>
    </message>
    <message numerus="yes">
      <source>It brought %n messages in %1.</source>
      <translation>
        <numerusform>Ha traído %n mensaje en %1.</numerusform>
        <numerusform>Ha traído %n mensajes en %1.</numerusform>
      </translation>
    </message>
    <message>
      <source>It brought no messages.</source>
      <translation>No ha traído mensajes.</translation>
    </message>
    <message>
      <source>It was meant</source>
      <translation>Era a propósito</translation>
    </message>
    <message>
      <source>Its messages in others' conversations are kept.</source>
      <translation>Sus mensajes en conversaciones de otras cuentas se conservan.</translation>
    </message>
    <message>
      <source>Kept; type a new one to change it</source>
      <translation>Guardado; escribe otro para cambiarlo</translation>
    </message>
    <message numerus="yes">
      <source>Looked %n times today</source>
      <translation>
        <numerusform>%n consulta hoy</numerusform>
        <numerusform>%n consultas hoy</numerusform>
      </translation>
    </message>
    <message>
      <source>Mail arrives in the queue</source>
      <translation>El correo llega a la cola</translation>
    </message>
    <message>
      <source>Many messages vanished from the folder[ {folder}] at once[: {gone} of {known}]. All of them are kept here. If that was meant, say so; else look into the mailbox with another program. After a day they are marked as gone.</source>
      <translation>Muchos mensajes desaparecieron de la carpeta[ {folder}] de una vez[: {gone} de {known}]. Aquí se conservan todos. Si fue a propósito, dilo; si no, mira en el buzón con otro programa. Al cabo de un día se marcan como desaparecidos.</translation>
    </message>
    <message>
      <source>More settings</source>
      <translation>Más ajustes</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <source>No account is connected yet. Connect one to receive and answer.</source>
      <translation>Aún no hay ninguna cuenta conectada. Conecta una para recibir y responder.</translation>
    </message>
    <message>
      <source>No password is stored[ for {name}]. Enter it again.</source>
      <translation>No hay contraseña guardada[ para {name}]. Escríbela de nuevo.</translation>
    </message>
    <message>
      <source>No working mail servers were found[ for {address}]. Ask the provider for them and type them here.</source>
      <translation>No se encontraron servidores de correo que funcionen[ para {address}]. Pídelos al proveedor y escríbelos aquí.</translation>
    </message>
    <message>
      <source>Nothing is missing.</source>
      <translation>No falta nada.</translation>
    </message>
    <message>
      <source>Nothing is received or sent by it any more, and this computer forgets its keys and passwords.</source>
      <translation>Ya no recibe ni envía nada, y este ordenador olvida sus claves y contraseñas.</translation>
    </message>
    <message>
      <source>Nothing was changed on the server.</source>
      <translation>No se cambió nada en el servidor.</translation>
    </message>
    <message>
      <source>OAuth client id of your business</source>
      <translation>Id de cliente OAuth de tu empresa</translation>
    </message>
    <message>
      <source>Opening the Inbox</source>
      <translation>Abriendo la bandeja de entrada</translation>
    </message>
    <message>
      <source>Outgoing</source>
      <translation>Salida</translation>
    </message>
    <message>
      <source>Outgoing server and port (SMTP)</source>
      <translation>Servidor y puerto de salida (SMTP)</translation>
    </message>
    <message>
      <source>Password</source>
      <translation>Contraseña</translation>
    </message>
    <message>
      <source>Passwords and keys are kept in this computer's keyring, or sealed in a vault where it has none; never in a file that can be read.</source>
      <translation>Las contraseñas y las claves se guardan en el llavero de este equipo, o selladas en una caja fuerte donde no lo haya; nunca en un archivo que se pueda leer.</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>Pausar</translation>
    </message>
    <message>
      <source>Remove %1</source>
      <translation>Quitar %1</translation>
    </message>
    <message>
      <source>Remove it for good</source>
      <translation>Quitar para siempre</translation>
    </message>
    <message>
      <source>Remove its conversations and messages, too</source>
      <translation>Quitar también sus conversaciones y mensajes</translation>
    </message>
    <message>
      <source>Remove the account</source>
      <translation>Quitar la cuenta</translation>
    </message>
    <message>
      <source>Removed</source>
      <translation>Eliminadas</translation>
    </message>
    <message>
      <source>Remove…</source>
      <translation>Quitar…</translation>
    </message>
    <message>
      <source>Removing %1 and its history…</source>
      <translation>Quitando %1 y su historial…</translation>
    </message>
    <message>
      <source>Removing: %1 of %2 conversations</source>
      <translation>Quitando: %1 de %2 conversaciones</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>Reanudar</translation>
    </message>
    <message>
      <source>Save and check</source>
      <translation>Guardar y comprobar</translation>
    </message>
    <message>
      <source>Set the servers by hand</source>
      <translation>Poner los servidores a mano</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Ajustes</translation>
    </message>
    <message>
      <source>Settings and live check</source>
      <translation>Configuración y comprobación</translation>
    </message>
    <message>
      <source>Settings by hand</source>
      <translation>Configuración a mano</translation>
    </message>
    <message>
      <source>Settings found for %1</source>
      <translation>Configuración encontrada para %1</translation>
    </message>
    <message>
      <source>Show the password</source>
      <translation>Mostrar la contraseña</translation>
    </message>
    <message>
      <source>Sign in again</source>
      <translation>Entrar de nuevo</translation>
    </message>
    <message>
      <source>Sign in with the browser</source>
      <translation>Iniciar sesión con el navegador</translation>
    </message>
    <message>
      <source>Sign in with the browser that opened.</source>
      <translation>Entra con el navegador que se ha abierto.</translation>
    </message>
    <message>
      <source>Signing in to incoming mail</source>
      <translation>Entrada al correo entrante</translation>
    </message>
    <message>
      <source>Signing in to outgoing mail</source>
      <translation>Entrada al correo saliente</translation>
    </message>
    <message>
      <source>Stopped, needs you</source>
      <translation>Parada, te necesita</translation>
    </message>
    <message>
      <source>Stopped: %1 is removed, and %2 with it; the others stay.</source>
      <translation>Detenido: se ha quitado %1, y con ella %2; las demás se quedan.</translation>
    </message>
    <message>
      <source>Switched off</source>
      <translation>Desactivada</translation>
    </message>
    <message>
      <source>The account[ {account}] is not signed in yet. Sign in with the browser.</source>
      <translation>La cuenta[ {account}] aún no ha entrado. Entra con el navegador.</translation>
    </message>
    <message>
      <source>The address, where nothing else is known</source>
      <translation>La dirección, si no sabes otro</translation>
    </message>
    <message>
      <source>The certificate of the server[ {server}] is not trusted[ ({words})]. No password was sent.[ Its fingerprint is {fingerprint}: trust it only if you know it.]</source>
      <translation>El certificado del servidor[ {server}] no es de confianza[ ({words})]. No se envió ninguna contraseña.[ Su huella es {fingerprint}: confía en ella solo si la conoces.]</translation>
    </message>
    <message>
      <source>The connection broke while the message was handed over[ to {server}]: it may have been sent or not[ ({words})]. It is not sent again by itself; look into Sent or ask, then decide.</source>
      <translation>La conexión se cortó durante la entrega del mensaje[ a {server}]: puede haberse enviado o no[ ({words})]. No se envía otra vez solo; mira en Enviados o pregunta, y después decide.</translation>
    </message>
    <message>
      <source>The mailbox is connected. Its mail arrives by itself.</source>
      <translation>El buzón está conectado. El correo llega solo.</translation>
    </message>
    <message>
      <source>The server[ {server}] did not accept the sign-in[ of {account}].[ It said: “{words}”.] Sign in again, as the person whose mailbox it is.</source>
      <translation>El servidor[ {server}] no aceptó la entrada[ de {account}].[ Dijo: “{words}”.] Entra de nuevo, como la persona de quien es el buzón.</translation>
    </message>
    <message>
      <source>The service asks to wait until %1</source>
      <translation>El servicio pide esperar hasta %1</translation>
    </message>
    <message numerus="yes">
      <source>The sign-in lasts %n more days</source>
      <translation>
        <numerusform>El acceso vale %n día más</numerusform>
        <numerusform>El acceso vale %n días más</numerusform>
      </translation>
    </message>
    <message>
      <source>The sign-in[ of {account}][ at {provider}] has ended: it was withdrawn, or the password was changed. Sign in again; what waits to be sent is kept.</source>
      <translation>La sesión[ de {account}][ en {provider}] ha terminado: se retiró, o la contraseña cambió. Entra de nuevo; lo que espera envío se conserva.</translation>
    </message>
    <message>
      <source>They are deleted for good; this cannot be undone. People stay, and so does what lies at the provider.</source>
      <translation>Se borran para siempre; no se puede deshacer. Las personas se quedan, y también lo que está en el proveedor.</translation>
    </message>
    <message>
      <source>They stay here and can be read and found as before.</source>
      <translation>Se quedan aquí y se pueden leer y encontrar como antes.</translation>
    </message>
    <message numerus="yes">
      <source>This computer's clock is %n minutes ahead of the service's</source>
      <translation>
        <numerusform>El reloj de este ordenador va %n minuto adelantado respecto al del servicio</numerusform>
        <numerusform>El reloj de este ordenador va %n minutos adelantado respecto al del servicio</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>This computer's clock is %n minutes behind the service's</source>
      <translation>
        <numerusform>El reloj de este ordenador va %n minuto atrasado respecto al del servicio</numerusform>
        <numerusform>El reloj de este ordenador va %n minutos atrasado respecto al del servicio</numerusform>
      </translation>
    </message>
    <message>
      <source>This is needed.</source>
      <translation>Esto es necesario.</translation>
    </message>
    <message>
      <source>Trust this certificate</source>
      <translation>Confiar en este certificado</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Intentar de nuevo</translation>
    </message>
    <message>
      <source>Trying to connect</source>
      <translation>Probándolo en el servicio</translation>
    </message>
    <message>
      <source>Type the password first.</source>
      <translation>Escribe primero la contraseña.</translation>
    </message>
    <message>
      <source>Up to date</source>
      <translation>Al día</translation>
    </message>
    <message>
      <source>User name</source>
      <translation>Nombre de usuario</translation>
    </message>
    <message>
      <source>Where do your customers write?</source>
      <translation>¿Dónde escriben tus clientes?</translation>
    </message>
    <message>
      <source>Works, but needs a look</source>
      <translation>Funciona, pero necesita atención</translation>
    </message>
    <message>
      <source>Write the address like anna@example.com.</source>
      <translation>Escribe la dirección como anna@example.com.</translation>
    </message>
    <message>
      <source>does not work</source>
      <translation>no funciona</translation>
    </message>
    <message>
      <source>just now</source>
      <translation>ahora mismo</translation>
    </message>
    <message>
      <source>not looked at yet</source>
      <translation>aún no consultada</translation>
    </message>
    <message>
      <source>not tried yet</source>
      <translation>aún sin probar</translation>
    </message>
    <message>
      <source>under way</source>
      <translation>en curso</translation>
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
        <numerusform>%n día</numerusform>
        <numerusform>%n días</numerusform>
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
      <translation>ahora</translation>
    </message>
  </context>
  <context>
    <name>Assign</name>
    <message>
      <source>Assign to</source>
      <translation>Asignar a</translation>
    </message>
    <message>
      <source>Nobody</source>
      <translation>Nadie</translation>
    </message>
    <message>
      <source>you</source>
      <translation>tú</translation>
    </message>
  </context>
  <context>
    <name>Attachment</name>
    <message>
      <source>%1 can run programs when it is opened.</source>
      <translation>%1 puede ejecutar programas al abrirse.</translation>
    </message>
    <message numerus="yes">
      <source>%n files are saved in %1</source>
      <translation>
        <numerusform>%n archivo se guardó en %1</numerusform>
        <numerusform>%n archivos se guardaron en %1</numerusform>
      </translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Copiar</translation>
    </message>
    <message>
      <source>No program opens %1 here. Save it instead.</source>
      <translation>Ningún programa abre %1 aquí. Guárdalo.</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Abrir</translation>
    </message>
    <message>
      <source>Read</source>
      <translation>Leer</translation>
    </message>
    <message>
      <source>Save all</source>
      <translation>Guardar todo</translation>
    </message>
    <message>
      <source>Save all files in</source>
      <translation>Guardar todos los archivos en</translation>
    </message>
    <message>
      <source>Save it</source>
      <translation>Guardar</translation>
    </message>
    <message>
      <source>Save it only if you expected it.</source>
      <translation>Guárdalo solo si lo esperabas.</translation>
    </message>
    <message>
      <source>Save the file</source>
      <translation>Guardar el archivo</translation>
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
      <translation>un mensaje lo menciona: llegó</translation>
    </message>
    <message>
      <source>begun</source>
      <translation>iniciado</translation>
    </message>
    <message>
      <source>connecting</source>
      <translation>conectando</translation>
    </message>
    <message>
      <source>handing over the files</source>
      <translation>entregando los archivos</translation>
    </message>
    <message>
      <source>handing over the message</source>
      <translation>entregando el mensaje</translation>
    </message>
    <message>
      <source>interrupted</source>
      <translation>interrumpido</translation>
    </message>
    <message>
      <source>it is not there</source>
      <translation>no está ahí</translation>
    </message>
    <message>
      <source>it is there</source>
      <translation>está ahí</translation>
    </message>
    <message>
      <source>looked for</source>
      <translation>buscado</translation>
    </message>
    <message>
      <source>naming the recipients</source>
      <translation>indicando los destinatarios</translation>
    </message>
    <message>
      <source>naming the sender</source>
      <translation>indicando el remitente</translation>
    </message>
    <message>
      <source>put off</source>
      <translation>aplazado</translation>
    </message>
    <message>
      <source>securing the line</source>
      <translation>protegiendo la línea</translation>
    </message>
    <message>
      <source>signing in</source>
      <translation>iniciando sesión</translation>
    </message>
    <message>
      <source>taken by the server</source>
      <translation>aceptado por el servidor</translation>
    </message>
    <message>
      <source>the clock was set back</source>
      <translation>el reloj se atrasó</translation>
    </message>
    <message>
      <source>the program ended</source>
      <translation>el programa terminó</translation>
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
      <translation>Este mensaje está cifrado. Aparecerá aquí en cuanto llegue su clave.</translation>
    </message>
    <message>
      <source>edited</source>
      <translation>editado</translation>
    </message>
    <message>
      <source>encrypted</source>
      <translation>cifrado</translation>
    </message>
    <message>
      <source>everybody can read it</source>
      <translation>todo el mundo puede leerlo</translation>
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
      <translation>retirado por quien lo escribió</translation>
    </message>
    <message>
      <source>their followers can read it</source>
      <translation>sus seguidores pueden leerlo</translation>
    </message>
    <message>
      <source>your followers can read it</source>
      <translation>tus seguidores pueden leerlo</translation>
    </message>
  </context>
  <context>
    <name>Bulk</name>
    <message>
      <source>%1 of %2 done</source>
      <translation>%1 de %2 hechas</translation>
    </message>
    <message numerus="yes">
      <source>%n chosen</source>
      <translation>
        <numerusform>%n elegida</numerusform>
        <numerusform>%n elegidas</numerusform>
      </translation>
    </message>
    <message>
      <source>Assign</source>
      <translation>Asignar</translation>
    </message>
    <message>
      <source>Choose none</source>
      <translation>No elegir ninguna</translation>
    </message>
    <message>
      <source>Chosen conversations</source>
      <translation>Conversaciones elegidas</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Más</translation>
    </message>
    <message>
      <source>Resolve</source>
      <translation>Resolver</translation>
    </message>
    <message>
      <source>Snooze</source>
      <translation>Posponer</translation>
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
      <translation>Se dejó un mensaje de voz</translation>
    </message>
    <message>
      <source>Call</source>
      <translation>Llamada</translation>
    </message>
    <message>
      <source>Call back</source>
      <translation>Devolver la llamada</translation>
    </message>
    <message>
      <source>Declined call</source>
      <translation>Llamada rechazada</translation>
    </message>
    <message>
      <source>Give the minutes as a number, like 5.</source>
      <translation>Indica los minutos con un número, como 5.</translation>
    </message>
    <message>
      <source>How it went</source>
      <translation>Cómo fue</translation>
    </message>
    <message>
      <source>It was busy</source>
      <translation>Comunicaba</translation>
    </message>
    <message>
      <source>Minutes</source>
      <translation>Minutos</translation>
    </message>
    <message>
      <source>Missed call</source>
      <translation>Llamada perdida</translation>
    </message>
    <message>
      <source>Missed call, line busy</source>
      <translation>Llamada perdida, línea ocupada</translation>
    </message>
    <message>
      <source>Missed call, voicemail</source>
      <translation>Llamada perdida, mensaje de voz</translation>
    </message>
    <message>
      <source>Nobody answered</source>
      <translation>Nadie contestó</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>Pausa</translation>
    </message>
    <message>
      <source>Play</source>
      <translation>Escuchar</translation>
    </message>
    <message>
      <source>Play %1</source>
      <translation>Escuchar %1</translation>
    </message>
    <message>
      <source>Speed: %1 times</source>
      <translation>Velocidad: %1 veces</translation>
    </message>
    <message>
      <source>They rang us</source>
      <translation>Nos llamaron</translation>
    </message>
    <message>
      <source>We called</source>
      <translation>Llamamos</translation>
    </message>
    <message>
      <source>We called, call declined</source>
      <translation>Llamamos, llamada rechazada</translation>
    </message>
    <message>
      <source>We called, line busy</source>
      <translation>Llamamos, línea ocupada</translation>
    </message>
    <message>
      <source>We called, message left</source>
      <translation>Llamamos, mensaje dejado</translation>
    </message>
    <message>
      <source>We called, no answer</source>
      <translation>Llamamos, sin respuesta</translation>
    </message>
    <message>
      <source>We rang them</source>
      <translation>Llamamos nosotros</translation>
    </message>
    <message>
      <source>We talked</source>
      <translation>Hablamos</translation>
    </message>
    <message>
      <source>What was said</source>
      <translation>Qué se dijo</translation>
    </message>
    <message>
      <source>Who rang</source>
      <translation>Quién llamó</translation>
    </message>
    <message>
      <source>Write down a call</source>
      <translation>Anotar una llamada</translation>
    </message>
    <message>
      <source>Write it down</source>
      <translation>Anotar</translation>
    </message>
    <message>
      <source>lasted %1</source>
      <translation>duró %1</translation>
    </message>
    <message>
      <source>rang %1</source>
      <translation>sonó %1</translation>
    </message>
  </context>
  <context>
    <name>Channel</name>
    <message>
      <source>@BotFather shows it when the bot is made, and again for /token. To read all of a group, also turn off its /setprivacy.</source>
      <translation>@BotFather lo muestra al crear el bot y de nuevo con /token. Para leerlo todo en un grupo, desactiva también /setprivacy.</translation>
    </message>
    <message>
      <source>A chat on your own website, by an XMPP server (Prosody, ejabberd) that you have or rent.</source>
      <translation>Un chat en tu propio sitio web, con un servidor XMPP (Prosody, ejabberd) que tienes o alquilas.</translation>
    </message>
    <message>
      <source>A mailbox at any provider, read by IMAP and answered from its own address.</source>
      <translation>Un buzón de cualquier proveedor, leído por IMAP y respondido desde su propia dirección.</translation>
    </message>
    <message>
      <source>API key SID</source>
      <translation>SID de la clave de API</translation>
    </message>
    <message>
      <source>Access token</source>
      <translation>Token de acceso</translation>
    </message>
    <message>
      <source>Account SID</source>
      <translation>SID de la cuenta</translation>
    </message>
    <message>
      <source>Address of converse.js</source>
      <translation>Dirección de converse.js</translation>
    </message>
    <message>
      <source>Address of the gateway</source>
      <translation>Dirección de la pasarela</translation>
    </message>
    <message>
      <source>Address of the service</source>
      <translation>Dirección del servicio</translation>
    </message>
    <message>
      <source>Address of the service for templates</source>
      <translation>Dirección del servicio para plantillas</translation>
    </message>
    <message>
      <source>An account of your shop's own; Element shows it in its settings.</source>
      <translation>Una cuenta propia de tu tienda; Element la muestra en sus ajustes.</translation>
    </message>
    <message>
      <source>An account on your XMPP server to which visitors write. The guide that can be saved once the account is there says how to set up the server.</source>
      <translation>Una cuenta de tu servidor XMPP a la que escriben los visitantes. La guía, que se puede guardar cuando exista la cuenta, dice cómo configurar el servidor.</translation>
    </message>
    <message>
      <source>Archive</source>
      <translation>Archivo</translation>
    </message>
    <message>
      <source>As it stands on the profile, with its server.</source>
      <translation>Tal como está en el perfil, con el servidor.</translation>
    </message>
    <message>
      <source>Auth token or API key secret</source>
      <translation>Auth token o secreto de la clave de API</translation>
    </message>
    <message>
      <source>Beside the account SID, or where the key was made.</source>
      <translation>Junto al SID de la cuenta, o donde se creó la clave.</translation>
    </message>
    <message>
      <source>Bot token</source>
      <translation>Token del bot</translation>
    </message>
    <message>
      <source>Certificates trusted by fingerprint (SHA-256)</source>
      <translation>Certificados de confianza por su huella (SHA-256)</translation>
    </message>
    <message>
      <source>Device ID</source>
      <translation>ID del dispositivo</translation>
    </message>
    <message>
      <source>Email</source>
      <translation>Correo</translation>
    </message>
    <message>
      <source>Email address</source>
      <translation>Dirección de correo</translation>
    </message>
    <message>
      <source>Encrypted after a greeting (STARTTLS)</source>
      <translation>Cifrada tras un saludo (STARTTLS)</translation>
    </message>
    <message>
      <source>Encrypted from the start (TLS)</source>
      <translation>Cifrada desde el principio (TLS)</translation>
    </message>
    <message>
      <source>Everybody's</source>
      <translation>Las de cualquiera</translation>
    </message>
    <message>
      <source>Extra certificate authority (file)</source>
      <translation>Otra autoridad de certificación (archivo)</translation>
    </message>
    <message>
      <source>Feed</source>
      <translation>Canal propio</translation>
    </message>
    <message>
      <source>Feed in a folder</source>
      <translation>Canal en una carpeta</translation>
    </message>
    <message>
      <source>File of a certificate authority (PEM)</source>
      <translation>Archivo de una autoridad de certificación (PEM)</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Carpeta</translation>
    </message>
    <message>
      <source>Host of the visitors</source>
      <translation>Dominio de los visitantes</translation>
    </message>
    <message>
      <source>How to sign in</source>
      <translation>Cómo iniciar sesión</translation>
    </message>
    <message>
      <source>IMAP security</source>
      <translation>Seguridad IMAP</translation>
    </message>
    <message>
      <source>IMAP server (HOST:PORT); found from the address</source>
      <translation>Servidor IMAP (HOST:PORT); se encuentra por la dirección</translation>
    </message>
    <message>
      <source>In place of the password, where people sign in with the browser. It must be made for Nightdesk alone.</source>
      <translation>En lugar de la contraseña, donde se entra con el navegador. Debe hacerse solo para Nightdesk.</translation>
    </message>
    <message>
      <source>In the currency of the service; then nothing is sent.</source>
      <translation>En la moneda del servicio; después no se envía nada.</translation>
    </message>
    <message>
      <source>Key</source>
      <translation>Clave</translation>
    </message>
    <message>
      <source>Mail marked as spam</source>
      <translation>Correo de lo que es spam</translation>
    </message>
    <message>
      <source>Mail of resolved conversations</source>
      <translation>Correo de lo que está resuelto</translation>
    </message>
    <message>
      <source>Mail provider, when it is not found</source>
      <translation>Proveedor de correo, cuando no se encuentra</translation>
    </message>
    <message>
      <source>Matrix</source>
      <translation>Matrix</translation>
    </message>
    <message>
      <source>Matrix address</source>
      <translation>Dirección de Matrix</translation>
    </message>
    <message>
      <source>Messages are taken from in/ below it and answers put into out/, as the README says.</source>
      <translation>Los mensajes se toman de in/ dentro de ella y las respuestas se ponen en out/, como dice el README.</translation>
    </message>
    <message>
      <source>Messages of a program of your own, that reads and writes JSON files.</source>
      <translation>Mensajes de un programa tuyo, que lee y escribe archivos JSON.</translation>
    </message>
    <message>
      <source>Messages of a service of your own, that speaks a few lines of JSON.</source>
      <translation>Mensajes de un servicio tuyo, que habla unas líneas de JSON.</translation>
    </message>
    <message>
      <source>Messages to a WhatsApp number of a business, run by Twilio.</source>
      <translation>Mensajes a un número de WhatsApp de empresa, gestionado por Twilio.</translation>
    </message>
    <message>
      <source>Missed calls and voicemails of a number that you rent at Twilio.</source>
      <translation>Llamadas perdidas y mensajes de voz de un número que alquilas en Twilio.</translation>
    </message>
    <message>
      <source>Most to spend in a month</source>
      <translation>Máximo a gastar en un mes</translation>
    </message>
    <message>
      <source>Moved to junk</source>
      <translation>Se mueve al correo no deseado</translation>
    </message>
    <message>
      <source>Moved to the archive</source>
      <translation>Se mueve al archivo</translation>
    </message>
    <message>
      <source>Name of the receiving server in Authentication-Results</source>
      <translation>Nombre del servidor receptor en Authentication-Results</translation>
    </message>
    <message>
      <source>Nightdesk reads and writes /messages below it, as the README says.</source>
      <translation>Nightdesk lee y escribe en /messages debajo, como dice el README.</translation>
    </message>
    <message>
      <source>Nobody's</source>
      <translation>Las de nadie</translation>
    </message>
    <message>
      <source>Not encrypted (this computer only)</source>
      <translation>Sin cifrar (solo en este ordenador)</translation>
    </message>
    <message>
      <source>OAuth client id, of your own registration</source>
      <translation>Id de cliente OAuth, de tu propio registro</translation>
    </message>
    <message>
      <source>OAuth client secret</source>
      <translation>Secreto de cliente OAuth</translation>
    </message>
    <message>
      <source>OAuth refresh token</source>
      <translation>Token de renovación OAuth</translation>
    </message>
    <message>
      <source>OAuth scope, of another provider</source>
      <translation>Ámbito OAuth, de otro proveedor</translation>
    </message>
    <message>
      <source>OAuth sign-in page, of another provider</source>
      <translation>Página de inicio de sesión OAuth, de otro proveedor</translation>
    </message>
    <message>
      <source>OAuth token endpoint, of another provider</source>
      <translation>Dirección de tokens OAuth, de otro proveedor</translation>
    </message>
    <message>
      <source>On the first page of Twilio's console.</source>
      <translation>En la primera página de la consola de Twilio.</translation>
    </message>
    <message>
      <source>One of your Twilio numbers, with its country's code.</source>
      <translation>Uno de tus números de Twilio, con el prefijo del país.</translation>
    </message>
    <message>
      <source>Only used to sign in once; Nightdesk keeps a token in its place.</source>
      <translation>Solo sirve para entrar una vez; Nightdesk guarda un token en su lugar.</translation>
    </message>
    <message>
      <source>Only when the secret is an API key's.</source>
      <translation>Solo si el secreto es de una clave de API.</translation>
    </message>
    <message>
      <source>Only where it is not that of the server in the handle.</source>
      <translation>Solo cuando no es la del servidor del identificador.</translation>
    </message>
    <message>
      <source>Only where the domain's own records (SRV) do not tell.</source>
      <translation>Solo si no lo dicen los registros del propio dominio (SRV).</translation>
    </message>
    <message>
      <source>Other folders to read, with ; between</source>
      <translation>Otras carpetas que leer, separadas por ;</translation>
    </message>
    <message>
      <source>Password</source>
      <translation>Contraseña</translation>
    </message>
    <message>
      <source>Password for that folder</source>
      <translation>Contraseña de esa carpeta</translation>
    </message>
    <message>
      <source>Phone</source>
      <translation>Teléfono</translation>
    </message>
    <message>
      <source>Phone (Twilio Voice)</source>
      <translation>Teléfono (Twilio Voice)</translation>
    </message>
    <message>
      <source>Put the chat on your website</source>
      <translation>Poner el chat en tu sitio web</translation>
    </message>
    <message>
      <source>Read encrypted rooms</source>
      <translation>Leer las salas cifradas</translation>
    </message>
    <message>
      <source>Reply address, if another</source>
      <translation>Dirección de respuesta, si es otra</translation>
    </message>
    <message>
      <source>Rooms and people of a Matrix account, encrypted rooms too.</source>
      <translation>Salas y personas de una cuenta de Matrix, también las salas cifradas.</translation>
    </message>
    <message>
      <source>SIM card</source>
      <translation>Tarjeta SIM</translation>
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
      <translation>SMS (tu teléfono Android)</translation>
    </message>
    <message>
      <source>SMTP security</source>
      <translation>Seguridad SMTP</translation>
    </message>
    <message>
      <source>SMTP server (HOST:PORT); found from the address</source>
      <translation>Servidor SMTP (HOST:PORT); se encuentra por la dirección</translation>
    </message>
    <message>
      <source>Security</source>
      <translation>Seguridad</translation>
    </message>
    <message>
      <source>Sent along as a bearer token.</source>
      <translation>Se envía como token de portador (bearer).</translation>
    </message>
    <message>
      <source>Sent folder, when it is not found</source>
      <translation>Carpeta de enviados, cuando no se encuentra</translation>
    </message>
    <message>
      <source>Server and port</source>
      <translation>Servidor y puerto</translation>
    </message>
    <message>
      <source>Several with commas between them.</source>
      <translation>Varias, separadas por comas.</translation>
    </message>
    <message>
      <source>Signing in with the browser gives it. Or on your server: Preferences, Development, New application, with the scopes read and write; open it again.</source>
      <translation>Se obtiene al iniciar sesión con el navegador. O en tu servidor: Preferencias, Desarrollo, Nueva aplicación, con los ámbitos read y write; ábrela de nuevo.</translation>
    </message>
    <message>
      <source>Stays where it is</source>
      <translation>Se queda donde está</translation>
    </message>
    <message>
      <source>Tags for new conversations</source>
      <translation>Etiquetas para conversaciones nuevas</translation>
    </message>
    <message>
      <source>Talk to @BotFather in Telegram and send /newbot; it asks for this name.</source>
      <translation>Habla con @BotFather en Telegram y envía /newbot; pide este nombre.</translation>
    </message>
    <message>
      <source>Telegram</source>
      <translation>Telegram</translation>
    </message>
    <message>
      <source>Telephone number</source>
      <translation>Número de teléfono</translation>
    </message>
    <message>
      <source>Tell customers when their messages were read</source>
      <translation>Decir a los clientes cuándo se han leído sus mensajes</translation>
    </message>
    <message>
      <source>Texts and pictures to and from a number that you rent at Twilio.</source>
      <translation>Mensajes e imágenes hacia y desde un número que alquilas en Twilio.</translation>
    </message>
    <message>
      <source>Texts of a phone you own, by the free app SMS Gateway for Android.</source>
      <translation>SMS de un teléfono tuyo, con la aplicación gratuita SMS Gateway for Android.</translation>
    </message>
    <message>
      <source>The account's handle</source>
      <translation>Identificador de la cuenta</translation>
    </message>
    <message>
      <source>The app shows it below the address.</source>
      <translation>La aplicación lo muestra debajo de la dirección.</translation>
    </message>
    <message>
      <source>The app shows it beside the user name.</source>
      <translation>La aplicación la muestra junto al nombre de usuario.</translation>
    </message>
    <message>
      <source>The app shows that of its local server, when the phone is on this network. Without one its cloud is used.</source>
      <translation>La aplicación muestra la del servidor local, si el teléfono está en esta red. Sin ella se usa su nube.</translation>
    </message>
    <message>
      <source>The bot's user name</source>
      <translation>Nombre de usuario del bot</translation>
    </message>
    <message>
      <source>The desk's XMPP address</source>
      <translation>La dirección XMPP del equipo</translation>
    </message>
    <message>
      <source>The folder “dist” of version 14.0.0, where you serve it yourself.</source>
      <translation>La carpeta “dist” de la versión 14.0.0, si lo sirves tú.</translation>
    </message>
    <message>
      <source>The host of the server that lets anybody in without a password.</source>
      <translation>El dominio del servidor que deja entrar a cualquiera sin contraseña.</translation>
    </message>
    <message>
      <source>The phone's own choice</source>
      <translation>La que elija el teléfono</translation>
    </message>
    <message>
      <source>The phone's own, with its country's code.</source>
      <translation>El del propio teléfono, con el prefijo del país.</translation>
    </message>
    <message>
      <source>The provider keeps sent mail</source>
      <translation>El proveedor guarda el correo enviado</translation>
    </message>
    <message>
      <source>Those of people on our own server</source>
      <translation>Las de quienes están en nuestro servidor</translation>
    </message>
    <message>
      <source>Trust References</source>
      <translation>Confiar en References</translation>
    </message>
    <message>
      <source>Twilio fetches pictures from the web: a folder of your site that takes uploads (WebDAV). Without one no pictures can be sent.</source>
      <translation>Twilio toma las imágenes de la web: una carpeta de tu sitio que acepte subidas (WebDAV). Sin ella no se pueden enviar imágenes.</translation>
    </message>
    <message>
      <source>User name</source>
      <translation>Nombre de usuario</translation>
    </message>
    <message>
      <source>User name for that folder</source>
      <translation>Nombre de usuario de esa carpeta</translation>
    </message>
    <message>
      <source>User name, when it is not the address</source>
      <translation>Nombre de usuario, cuando no es la dirección</translation>
    </message>
    <message>
      <source>Web address of the chat server</source>
      <translation>Dirección web del servidor de chat</translation>
    </message>
    <message>
      <source>Web folder for pictures</source>
      <translation>Carpeta web para imágenes</translation>
    </message>
    <message>
      <source>Website chat</source>
      <translation>Chat del sitio</translation>
    </message>
    <message>
      <source>What people and groups write to your Telegram bot, with pictures and files.</source>
      <translation>Lo que personas y grupos escriben a tu bot de Telegram, con imágenes y archivos.</translation>
    </message>
    <message>
      <source>WhatsApp (Twilio)</source>
      <translation>WhatsApp (Twilio)</translation>
    </message>
    <message>
      <source>Where the browsers of visitors reach it; /http-bind is below it.</source>
      <translation>Donde lo encuentran los navegadores de los visitantes; /http-bind está debajo.</translation>
    </message>
    <message>
      <source>Where the cloud account has several phones.</source>
      <translation>Si la cuenta en la nube tiene varios teléfonos.</translation>
    </message>
    <message>
      <source>Where the phone has several.</source>
      <translation>Si el teléfono tiene varias.</translation>
    </message>
    <message>
      <source>Who mentions your account, in public or in private, with pictures.</source>
      <translation>Quién menciona tu cuenta, en público o en privado, con imágenes.</translation>
    </message>
    <message>
      <source>Whose invitations are accepted</source>
      <translation>De quién se aceptan invitaciones</translation>
    </message>
    <message>
      <source>With a password</source>
      <translation>Con una contraseña</translation>
    </message>
    <message>
      <source>With the browser (OAuth 2)</source>
      <translation>Con el navegador (OAuth 2)</translation>
    </message>
    <message>
      <source>Your other addresses</source>
      <translation>Otras direcciones propias</translation>
    </message>
  </context>
  <context>
    <name>Chooser</name>
    <message>
      <source>Conversations</source>
      <translation>Conversaciones</translation>
    </message>
    <message>
      <source>Find the conversation</source>
      <translation>Buscar la conversación</translation>
    </message>
    <message>
      <source>Nothing was found.</source>
      <translation>No se encontró nada.</translation>
    </message>
    <message>
      <source>Number, customer or words of it</source>
      <translation>Número, cliente o palabras de la conversación</translation>
    </message>
    <message>
      <source>This customer has no other conversation.</source>
      <translation>Este cliente no tiene otra conversación.</translation>
    </message>
  </context>
  <context>
    <name>Composer</name>
    <message>
      <source>%1 SMS, %2 left</source>
      <translation>%1 SMS, quedan %2</translation>
    </message>
    <message>
      <source>%1 cannot be attached: it is no file.</source>
      <translation>%1 no se puede adjuntar: no es un archivo.</translation>
    </message>
    <message>
      <source>%1 of %2</source>
      <translation>%1 de %2</translation>
    </message>
    <message>
      <source>%1, may run programs</source>
      <translation>%1, puede ejecutar programas</translation>
    </message>
    <message numerus="yes">
      <source>%n characters too many</source>
      <translation>
        <numerusform>%n carácter de más</numerusform>
        <numerusform>%n caracteres de más</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n files</source>
      <translation>
        <numerusform>%n archivo</numerusform>
        <numerusform>%n archivos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n files, %1</source>
      <translation>
        <numerusform>%n archivo, %1</numerusform>
        <numerusform>%n archivos, %1</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n suggestions</source>
      <translation>
        <numerusform>%n sugerencia</numerusform>
        <numerusform>%n sugerencias</numerusform>
      </translation>
    </message>
    <message>
      <source>A note takes no files.</source>
      <translation>Una nota no lleva archivos.</translation>
    </message>
    <message>
      <source>Add note</source>
      <translation>Añadir nota</translation>
    </message>
    <message>
      <source>Attach a file</source>
      <translation>Adjuntar un archivo</translation>
    </message>
    <message>
      <source>Bcc</source>
      <translation>Cco</translation>
    </message>
    <message>
      <source>Bold</source>
      <translation>Negrita</translation>
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
      <translation>Cambiar</translation>
    </message>
    <message>
      <source>Change the signature</source>
      <translation>Cambiar la firma</translation>
    </message>
    <message>
      <source>Choose a template</source>
      <translation>Elegir una plantilla</translation>
    </message>
    <message>
      <source>Copy the address</source>
      <translation>Copiar la dirección</translation>
    </message>
    <message>
      <source>Discard this draft</source>
      <translation>Descartar este borrador</translation>
    </message>
    <message>
      <source>Do not quote</source>
      <translation>No citar</translation>
    </message>
    <message>
      <source>Draft from %1</source>
      <translation>Borrador de %1</translation>
    </message>
    <message>
      <source>Draft from %1, older than the last message</source>
      <translation>Borrador de %1, anterior al último mensaje</translation>
    </message>
    <message>
      <source>Draft saved</source>
      <translation>Borrador guardado</translation>
    </message>
    <message>
      <source>Emoji</source>
      <translation>Emoji</translation>
    </message>
    <message>
      <source>Everybody can read it</source>
      <translation>Todo el mundo puede leerla</translation>
    </message>
    <message>
      <source>Everybody can read this answer.</source>
      <translation>Todo el mundo puede leer esta respuesta.</translation>
    </message>
    <message>
      <source>Formatting</source>
      <translation>Formato</translation>
    </message>
    <message>
      <source>Forward</source>
      <translation>Reenviar</translation>
    </message>
    <message>
      <source>Forwards the message of %1</source>
      <translation>Reenvía el mensaje de %1</translation>
    </message>
    <message>
      <source>Free text is taken until %1.</source>
      <translation>Se acepta texto libre hasta %1.</translation>
    </message>
    <message>
      <source>From %1</source>
      <translation>Desde %1</translation>
    </message>
    <message>
      <source>From the address they wrote to</source>
      <translation>Desde la dirección a la que escribieron</translation>
    </message>
    <message>
      <source>Goes to %1, not to the sender %2</source>
      <translation>Va a %1, no al remitente %2</translation>
    </message>
    <message>
      <source>Insert the link</source>
      <translation>Insertar el enlace</translation>
    </message>
    <message>
      <source>Italic</source>
      <translation>Cursiva</translation>
    </message>
    <message>
      <source>Leads to</source>
      <translation>Lleva a</translation>
    </message>
    <message>
      <source>Learn “%1”</source>
      <translation>Aprender “%1”</translation>
    </message>
    <message>
      <source>Leave out here</source>
      <translation>Omitir aquí</translation>
    </message>
    <message>
      <source>Letter by letter</source>
      <translation>Letra por letra</translation>
    </message>
    <message>
      <source>Link</source>
      <translation>Enlace</translation>
    </message>
    <message>
      <source>List</source>
      <translation>Lista</translation>
    </message>
    <message>
      <source>Lost by %1: %2.</source>
      <translation>Se pierde por %1: %2.</translation>
    </message>
    <message>
      <source>More for this text</source>
      <translation>Más para este texto</translation>
    </message>
    <message>
      <source>More ways to send</source>
      <translation>Más formas de enviar</translation>
    </message>
    <message>
      <source>New message</source>
      <translation>Mensaje nuevo</translation>
    </message>
    <message>
      <source>No formatting</source>
      <translation>Sin formato</translation>
    </message>
    <message>
      <source>No signature</source>
      <translation>Sin firma</translation>
    </message>
    <message>
      <source>No suggestion</source>
      <translation>Sin sugerencias</translation>
    </message>
    <message>
      <source>Nobody stands in To.</source>
      <translation>No hay nadie en Para.</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Nota</translation>
    </message>
    <message>
      <source>Note, only your team sees this</source>
      <translation>Nota, solo la ve tu equipo</translation>
    </message>
    <message>
      <source>Nothing is quoted</source>
      <translation>No se cita nada</translation>
    </message>
    <message>
      <source>Numbered list</source>
      <translation>Lista numerada</translation>
    </message>
    <message>
      <source>Only they can read it</source>
      <translation>Solo esa persona puede leerla</translation>
    </message>
    <message>
      <source>Only they can read this.</source>
      <translation>Solo esa persona puede leer esto.</translation>
    </message>
    <message>
      <source>Only your team sees this</source>
      <translation>Solo lo ve tu equipo</translation>
    </message>
    <message>
      <source>Paste as text</source>
      <translation>Pegar como texto</translation>
    </message>
    <message>
      <source>Place %1</source>
      <translation>Hueco %1</translation>
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
      <translation>Ponerla debajo del texto</translation>
    </message>
    <message>
      <source>Put it in</source>
      <translation>Insertar</translation>
    </message>
    <message>
      <source>Put it into the text</source>
      <translation>Ponerlo dentro del texto</translation>
    </message>
    <message>
      <source>Queue</source>
      <translation>Poner en cola</translation>
    </message>
    <message>
      <source>Quote</source>
      <translation>Cita</translation>
    </message>
    <message>
      <source>Quote the message</source>
      <translation>Citar el mensaje</translation>
    </message>
    <message numerus="yes">
      <source>Quotes %1, %n lines</source>
      <translation>
        <numerusform>Cita a %1, %n línea</numerusform>
        <numerusform>Cita a %1, %n líneas</numerusform>
      </translation>
    </message>
    <message>
      <source>Remove the link</source>
      <translation>Quitar el enlace</translation>
    </message>
    <message>
      <source>Reply</source>
      <translation>Responder</translation>
    </message>
    <message>
      <source>Reply by %1 to %2</source>
      <translation>Respuesta por %1 a %2</translation>
    </message>
    <message>
      <source>Reply to all</source>
      <translation>Responder a todos</translation>
    </message>
    <message>
      <source>Search emoji</source>
      <translation>Buscar emojis</translation>
    </message>
    <message>
      <source>Send</source>
      <translation>Enviar</translation>
    </message>
    <message>
      <source>Send and resolve</source>
      <translation>Enviar y resolver</translation>
    </message>
    <message>
      <source>Send and snooze</source>
      <translation>Enviar y posponer</translation>
    </message>
    <message>
      <source>Send at another time…</source>
      <translation>Enviar a otra hora…</translation>
    </message>
    <message>
      <source>Signature</source>
      <translation>Firma</translation>
    </message>
    <message>
      <source>Spelling</source>
      <translation>Ortografía</translation>
    </message>
    <message>
      <source>Subject</source>
      <translation>Asunto</translation>
    </message>
    <message>
      <source>Take off</source>
      <translation>Quitar</translation>
    </message>
    <message>
      <source>Take off %1</source>
      <translation>Quitar %1</translation>
    </message>
    <message>
      <source>Template</source>
      <translation>Plantilla</translation>
    </message>
    <message>
      <source>The service has approved no template yet.</source>
      <translation>El servicio aún no ha aprobado ninguna plantilla.</translation>
    </message>
    <message>
      <source>This cannot be an address: %1</source>
      <translation>Esto no puede ser una dirección: %1</translation>
    </message>
    <message>
      <source>This conversation has no account that can send.</source>
      <translation>Esta conversación no tiene ninguna cuenta que pueda enviar.</translation>
    </message>
    <message>
      <source>To</source>
      <translation>Para</translation>
    </message>
    <message>
      <source>To them alone</source>
      <translation>Solo a esa persona</translation>
    </message>
    <message>
      <source>Underlined</source>
      <translation>Subrayado</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>Palabras</translation>
    </message>
    <message>
      <source>Write by another channel</source>
      <translation>Escribir por otro canal</translation>
    </message>
    <message>
      <source>Write it like https://shop.example or anna@example.com.</source>
      <translation>Escríbelo como https://shop.example o anna@example.com.</translation>
    </message>
    <message>
      <source>Your followers can read it</source>
      <translation>Tus seguidores pueden leerla</translation>
    </message>
    <message>
      <source>Your followers can read this answer.</source>
      <translation>Tus seguidores pueden leer esta respuesta.</translation>
    </message>
    <message>
      <source>cannot be an address</source>
      <translation>no puede ser una dirección</translation>
    </message>
    <message>
      <source>formatting</source>
      <translation>formato</translation>
    </message>
    <message>
      <source>is not there any more</source>
      <translation>ya no está</translation>
    </message>
    <message>
      <source>new in this conversation</source>
      <translation>nuevo en esta conversación</translation>
    </message>
    <message>
      <source>via</source>
      <translation>vía</translation>
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
      <translation>Cerrar</translation>
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
      <translation>%1 (yo)</translation>
    </message>
    <message>
      <source>%1 has left the chat: an answer may not arrive.</source>
      <translation>%1 ha dejado el chat: una respuesta puede no llegar.</translation>
    </message>
    <message>
      <source>%1 is typing…</source>
      <translation>%1 está escribiendo…</translation>
    </message>
    <message>
      <source>Assign</source>
      <translation>Asignar</translation>
    </message>
    <message>
      <source>Assigned to: %1</source>
      <translation>Asignada a: %1</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Volver</translation>
    </message>
    <message>
      <source>Choose a conversation, or press %1.</source>
      <translation>Elige una conversación, o pulsa %1.</translation>
    </message>
    <message>
      <source>Connect a mailbox, and its mail appears in the queue.</source>
      <translation>Conecta un buzón, y su correo aparece en la cola.</translation>
    </message>
    <message>
      <source>Customer</source>
      <translation>Cliente</translation>
    </message>
    <message>
      <source>Everybody has an answer</source>
      <translation>Todos tienen respuesta</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Más</translation>
    </message>
    <message>
      <source>New messages appear in the queue by themselves.</source>
      <translation>Los mensajes nuevos aparecen solos en la cola.</translation>
    </message>
    <message>
      <source>Nobody</source>
      <translation>Nadie</translation>
    </message>
    <message>
      <source>Nothing of it is kept here.</source>
      <translation>Aquí no se guarda nada de ella.</translation>
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
      <translation>Posponer</translation>
    </message>
    <message>
      <source>Status: %1</source>
      <translation>Estado: %1</translation>
    </message>
    <message>
      <source>There is something in the queue</source>
      <translation>Hay algo en la cola</translation>
    </message>
    <message>
      <source>This conversation was erased</source>
      <translation>Esta conversación se ha borrado</translation>
    </message>
    <message>
      <source>Welcome to Nightdesk</source>
      <translation>Te damos la bienvenida a Nightdesk</translation>
    </message>
  </context>
  <context>
    <name>Customer</name>
    <message>
      <source>%1 is erased; the last traces leave the disk…</source>
      <translation>%1 está borrado; los últimos rastros salen del disco…</translation>
    </message>
    <message>
      <source>%1 is not the same person</source>
      <translation>%1 no es la misma persona</translation>
    </message>
    <message>
      <source>%1 is still being erased. Try again after that.</source>
      <translation>%1 aún se está borrando. Inténtalo de nuevo después.</translation>
    </message>
    <message>
      <source>%1 of %2</source>
      <translation>%1 de %2</translation>
    </message>
    <message>
      <source>%1 there</source>
      <translation>%1 allí</translation>
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
        <numerusform>%n conversación</numerusform>
        <numerusform>%n conversaciones</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customers added</source>
      <translation>
        <numerusform>%n cliente añadido</numerusform>
        <numerusform>%n clientes añadidos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n left as they were</source>
      <translation>
        <numerusform>%n se ha dejado como estaba</numerusform>
        <numerusform>%n se han dejado como estaban</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n lines with something wrong</source>
      <translation>
        <numerusform>%n línea con algo mal</numerusform>
        <numerusform>%n líneas con algo mal</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n of them are here already</source>
      <translation>
        <numerusform>%n ya está aquí</numerusform>
        <numerusform>%n ya están aquí</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n people in the file</source>
      <translation>
        <numerusform>%n persona en el archivo</numerusform>
        <numerusform>%n personas en el archivo</numerusform>
      </translation>
    </message>
    <message>
      <source>Add</source>
      <translation>Añadir</translation>
    </message>
    <message>
      <source>Add a tag</source>
      <translation>Añadir una etiqueta</translation>
    </message>
    <message>
      <source>Add an address</source>
      <translation>Añadir una dirección</translation>
    </message>
    <message>
      <source>Add the customer</source>
      <translation>Añadir el cliente</translation>
    </message>
    <message>
      <source>Add the field</source>
      <translation>Añadir el campo</translation>
    </message>
    <message>
      <source>Add what the file knows to customers that are here already</source>
      <translation>Añadir lo que sabe el archivo a los clientes que ya están</translation>
    </message>
    <message>
      <source>Addresses</source>
      <translation>Direcciones</translation>
    </message>
    <message>
      <source>Also known as</source>
      <translation>También conocido como</translation>
    </message>
    <message>
      <source>Also replace the older backups that still hold it (%1)</source>
      <translation>Sustituir también las copias de seguridad anteriores, que aún lo contienen (%1)</translation>
    </message>
    <message>
      <source>Block</source>
      <translation>Bloquear</translation>
    </message>
    <message>
      <source>Block everybody at %1</source>
      <translation>Bloquear a todos en %1</translation>
    </message>
    <message>
      <source>Block this address</source>
      <translation>Bloquear esta dirección</translation>
    </message>
    <message>
      <source>By last contact</source>
      <translation>Por último contacto</translation>
    </message>
    <message>
      <source>By name</source>
      <translation>Por nombre</translation>
    </message>
    <message>
      <source>By number of conversations</source>
      <translation>Por número de conversaciones</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Change the notes</source>
      <translation>Cambiar las notas</translation>
    </message>
    <message>
      <source>Choice</source>
      <translation>Elección</translation>
    </message>
    <message>
      <source>Choices, with commas between</source>
      <translation>Opciones, separadas por comas</translation>
    </message>
    <message>
      <source>Choose a customer at the left.</source>
      <translation>Elige un cliente a la izquierda.</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Company</source>
      <translation>Empresa</translation>
    </message>
    <message>
      <source>Conversations</source>
      <translation>Conversaciones</translation>
    </message>
    <message>
      <source>Copy the address</source>
      <translation>Copiar la dirección</translation>
    </message>
    <message>
      <source>Customers</source>
      <translation>Clientes</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Fecha</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Datos</translation>
    </message>
    <message>
      <source>Earlier</source>
      <translation>Antes</translation>
    </message>
    <message>
      <source>Email address</source>
      <translation>Dirección de correo</translation>
    </message>
    <message>
      <source>Email address or telephone number</source>
      <translation>Dirección de correo o número de teléfono</translation>
    </message>
    <message>
      <source>Erase %1 for good</source>
      <translation>Borrar a %1 para siempre</translation>
    </message>
    <message>
      <source>Erase for good</source>
      <translation>Borrar para siempre</translation>
    </message>
    <message>
      <source>Erase for good…</source>
      <translation>Borrar para siempre…</translation>
    </message>
    <message>
      <source>Erasing %1, %2 %. Until it is done it can be stopped.</source>
      <translation>Borrando %1, %2 %. Hasta el final se puede detener.</translation>
    </message>
    <message>
      <source>Everything of %1 is erased: %2.</source>
      <translation>Se ha borrado todo lo de %1: %2.</translation>
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
      <translation>Exportar a todos en una tabla…</translation>
    </message>
    <message>
      <source>Export everybody as vCards…</source>
      <translation>Exportar a todos como vCards…</translation>
    </message>
    <message>
      <source>Export with all messages…</source>
      <translation>Exportar con todos los mensajes…</translation>
    </message>
    <message>
      <source>Fields of this workspace</source>
      <translation>Campos de este espacio de trabajo</translation>
    </message>
    <message>
      <source>Fields of this workspace…</source>
      <translation>Campos de este espacio de trabajo…</translation>
    </message>
    <message>
      <source>Fields of your own, for instance a customer number.</source>
      <translation>Campos propios, por ejemplo un número de cliente.</translation>
    </message>
    <message>
      <source>Find customers</source>
      <translation>Buscar clientes</translation>
    </message>
    <message>
      <source>Find the other record of the same person.</source>
      <translation>Busca la otra ficha de la misma persona.</translation>
    </message>
    <message>
      <source>First name</source>
      <translation>Nombre de pila</translation>
    </message>
    <message>
      <source>Give %1 to…</source>
      <translation>Dar %1 a…</translation>
    </message>
    <message>
      <source>Give a name or an address.</source>
      <translation>Indica un nombre o una dirección.</translation>
    </message>
    <message>
      <source>Give it to another customer…</source>
      <translation>Dársela a otro cliente…</translation>
    </message>
    <message>
      <source>Give the field a name.</source>
      <translation>Pon un nombre al campo.</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>Importar</translation>
    </message>
    <message>
      <source>Import and export</source>
      <translation>Importar y exportar</translation>
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
      <translation>Importar de un archivo…</translation>
    </message>
    <message>
      <source>Join</source>
      <translation>Unir</translation>
    </message>
    <message>
      <source>Join %1 with…</source>
      <translation>Unir a %1 con…</translation>
    </message>
    <message>
      <source>Join two customers</source>
      <translation>Unir dos clientes</translation>
    </message>
    <message>
      <source>Join with %1</source>
      <translation>Unir con %1</translation>
    </message>
    <message>
      <source>Join with another customer</source>
      <translation>Unir con otro cliente</translation>
    </message>
    <message>
      <source>Join with another customer…</source>
      <translation>Unir con otro cliente…</translation>
    </message>
    <message>
      <source>Joined with</source>
      <translation>Unido con</translation>
    </message>
    <message>
      <source>Join…</source>
      <translation>Unir…</translation>
    </message>
    <message>
      <source>Keep the other name</source>
      <translation>Quedarse con el otro nombre</translation>
    </message>
    <message>
      <source>Kind of field</source>
      <translation>Tipo de campo</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Idioma</translation>
    </message>
    <message>
      <source>Last name</source>
      <translation>Apellidos</translation>
    </message>
    <message>
      <source>Leave customers that are here as they are</source>
      <translation>Dejar como están los clientes que ya están</translation>
    </message>
    <message>
      <source>Leave out</source>
      <translation>Dejar fuera</translation>
    </message>
    <message>
      <source>Look at %1</source>
      <translation>Ver a %1</translation>
    </message>
    <message>
      <source>Looks like the same person</source>
      <translation>Parece la misma persona</translation>
    </message>
    <message>
      <source>Mail on your provider's server stays there; it will not be taken in again. Mail of other people that names this person stays.</source>
      <translation>El correo en el servidor de tu proveedor se queda allí; aquí no se volverá a recoger. El correo de otras personas que nombra a esta persona se queda.</translation>
    </message>
    <message>
      <source>Make it the main address</source>
      <translation>Hacerla la dirección principal</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Más</translation>
    </message>
    <message>
      <source>More details</source>
      <translation>Más datos</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <source>Name of a new field</source>
      <translation>Nombre de un campo nuevo</translation>
    </message>
    <message>
      <source>Name the choices.</source>
      <translation>Indica las opciones.</translation>
    </message>
    <message>
      <source>Name, address, company or tag</source>
      <translation>Nombre, dirección, empresa o etiqueta</translation>
    </message>
    <message>
      <source>New customer</source>
      <translation>Cliente nuevo</translation>
    </message>
    <message>
      <source>New tag</source>
      <translation>Etiqueta nueva</translation>
    </message>
    <message>
      <source>No conversations yet.</source>
      <translation>Todavía no hay conversaciones.</translation>
    </message>
    <message>
      <source>No customers yet</source>
      <translation>Todavía no hay clientes</translation>
    </message>
    <message>
      <source>Nobody fits these words.</source>
      <translation>Nadie encaja con estas palabras.</translation>
    </message>
    <message>
      <source>Not the same</source>
      <translation>No es la misma</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Notas</translation>
    </message>
    <message>
      <source>Nothing is rewritten: the two are shown as one, and can be taken apart again whenever you like.</source>
      <translation>No se reescribe nada: los dos se muestran como uno solo y se pueden volver a separar cuando quieras.</translation>
    </message>
    <message>
      <source>Nothing noted yet.</source>
      <translation>Todavía no hay nada anotado.</translation>
    </message>
    <message>
      <source>Number</source>
      <translation>Número</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>Lugar</translation>
    </message>
    <message>
      <source>Show all of %1</source>
      <translation>Ver todo de %1</translation>
    </message>
    <message>
      <source>Signs with %1</source>
      <translation>Firma con %1</translation>
    </message>
    <message>
      <source>Sort</source>
      <translation>Ordenar</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Detener</translation>
    </message>
    <message>
      <source>Tables and vCards</source>
      <translation>Tablas y vCards</translation>
    </message>
    <message>
      <source>Tag %1, take it off</source>
      <translation>Etiqueta %1, quitar</translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>Etiquetas</translation>
    </message>
    <message>
      <source>Take %1 apart again</source>
      <translation>Volver a separar a %1</translation>
    </message>
    <message>
      <source>Take apart</source>
      <translation>Separar</translation>
    </message>
    <message>
      <source>Take it off</source>
      <translation>Quitarla</translation>
    </message>
    <message>
      <source>Take off %1</source>
      <translation>Quitar %1</translation>
    </message>
    <message>
      <source>Taking back what was imported…</source>
      <translation>Deshaciendo lo importado…</translation>
    </message>
    <message>
      <source>Telephone</source>
      <translation>Teléfono</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Texto</translation>
    </message>
    <message>
      <source>The conversations that this address began go with it.</source>
      <translation>Las conversaciones que empezó esta dirección van con ella.</translation>
    </message>
    <message>
      <source>The latest %1 are shown; search finds the others.</source>
      <translation>Se muestran las %1 más recientes; la búsqueda encuentra las demás.</translation>
    </message>
    <message>
      <source>The same mailbox, written %1</source>
      <translation>El mismo buzón, escrito %1</translation>
    </message>
    <message>
      <source>The same name on another channel, %1</source>
      <translation>El mismo nombre en otro canal, %1</translation>
    </message>
    <message>
      <source>The same name, both at %1</source>
      <translation>El mismo nombre, ambos en %1</translation>
    </message>
    <message>
      <source>The same number, %1</source>
      <translation>El mismo número, %1</translation>
    </message>
    <message>
      <source>They are asked of every customer, in this order.</source>
      <translation>Son para cada cliente, en este orden.</translation>
    </message>
    <message>
      <source>They come with their first message. You can also bring them from a file.</source>
      <translation>Llegan con su primer mensaje. También puedes traerlos de un archivo.</translation>
    </message>
    <message numerus="yes">
      <source>This erases %n conversations with all messages, files and notes, everything noted about the person, and every trace in the search index and the journal. It cannot be undone.</source>
      <translation>
        <numerusform>Desaparecerán: %n conversación con todos los mensajes, archivos y notas, todo lo anotado sobre la persona y cualquier rastro en el índice de búsqueda y en el registro. No se puede deshacer.</numerusform>
        <numerusform>Desaparecerán: %n conversaciones con todos los mensajes, archivos y notas, todo lo anotado sobre la persona y cualquier rastro en el índice de búsqueda y en el registro. No se puede deshacer.</numerusform>
      </translation>
    </message>
    <message>
      <source>Time zone</source>
      <translation>Zona horaria</translation>
    </message>
    <message>
      <source>Type the name to go on: %1</source>
      <translation>Escribe el nombre para continuar: %1</translation>
    </message>
    <message>
      <source>Unblock</source>
      <translation>Desbloquear</translation>
    </message>
    <message>
      <source>Unblock it</source>
      <translation>Desbloquearla</translation>
    </message>
    <message>
      <source>Unknown</source>
      <translation>Desconocido</translation>
    </message>
    <message>
      <source>What %1 is</source>
      <translation>Qué es %1</translation>
    </message>
    <message>
      <source>What to do with %1</source>
      <translation>Qué hacer con %1</translation>
    </message>
    <message>
      <source>Whoever writes to you will stand here.</source>
      <translation>Quien te escriba aparecerá aquí.</translation>
    </message>
    <message>
      <source>Write</source>
      <translation>Escribir</translation>
    </message>
    <message>
      <source>Write to it</source>
      <translation>Escribirle</translation>
    </message>
    <message>
      <source>Written to %1.</source>
      <translation>Se ha escrito en %1.</translation>
    </message>
    <message numerus="yes">
      <source>and %n more</source>
      <translation>
        <numerusform>y %n más</numerusform>
        <numerusform>y %n más</numerusform>
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
      <translation>todavía nada</translation>
    </message>
  </context>
  <context>
    <name>Date</name>
    <message>
      <source>Today</source>
      <translation>Hoy</translation>
    </message>
    <message>
      <source>Tomorrow %1</source>
      <translation>Mañana %1</translation>
    </message>
    <message>
      <source>Yesterday</source>
      <translation>Ayer</translation>
    </message>
    <message>
      <source>Yesterday %1</source>
      <translation>Ayer %1</translation>
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
      <translation>Devuelto por %1</translation>
    </message>
    <message>
      <source>Delivered</source>
      <translation>Entregado</translation>
    </message>
    <message>
      <source>Leaves %1</source>
      <translation>Sale %1</translation>
    </message>
    <message>
      <source>Leaves %1, unless they write before</source>
      <translation>Sale %1, si no escriben antes</translation>
    </message>
    <message>
      <source>Leaves in %1 s, undo with %2</source>
      <translation>Sale en %1 s, deshacer con %2</translation>
    </message>
    <message>
      <source>Not sent</source>
      <translation>No enviado</translation>
    </message>
    <message>
      <source>Not sent to %1</source>
      <translation>No enviado a %1</translation>
    </message>
    <message>
      <source>Not sent: taken back</source>
      <translation>No enviado: retirado</translation>
    </message>
    <message>
      <source>On hold</source>
      <translation>En espera</translation>
    </message>
    <message>
      <source>Read</source>
      <translation>Leído</translation>
    </message>
    <message>
      <source>Sending</source>
      <translation>Enviando</translation>
    </message>
    <message>
      <source>Sent %1</source>
      <translation>Enviado %1</translation>
    </message>
    <message>
      <source>Tried in vain, again at %1</source>
      <translation>Intento fallido, otro a las %1</translation>
    </message>
    <message>
      <source>Unknown: the line broke while the server was answering.</source>
      <translation>Desconocido: la línea se cortó mientras el servidor respondía.</translation>
    </message>
    <message>
      <source>Waiting to be sent</source>
      <translation>A la espera de ser enviado</translation>
    </message>
    <message>
      <source>accepted</source>
      <translation>aceptado</translation>
    </message>
    <message>
      <source>came back</source>
      <translation>devuelto</translation>
    </message>
    <message>
      <source>delayed</source>
      <translation>retrasado</translation>
    </message>
    <message>
      <source>delivered</source>
      <translation>entregado</translation>
    </message>
    <message>
      <source>offered</source>
      <translation>ofrecido</translation>
    </message>
    <message>
      <source>read</source>
      <translation>leído</translation>
    </message>
    <message>
      <source>refused</source>
      <translation>rechazado</translation>
    </message>
    <message>
      <source>still to be tried</source>
      <translation>aún por intentar</translation>
    </message>
    <message>
      <source>they wrote before it was due</source>
      <translation>escribieron antes de que saliera</translation>
    </message>
  </context>
  <context>
    <name>Demo</name>
    <message>
      <source>Connect a real mailbox</source>
      <translation>Conectar un buzón de verdad</translation>
    </message>
    <message>
      <source>Customers write by themselves; nothing leaves this computer.</source>
      <translation>Los clientes escriben solos; nada sale de este ordenador.</translation>
    </message>
    <message>
      <source>Demo shop</source>
      <translation>Tienda de muestra</translation>
    </message>
    <message>
      <source>Let the demo’s customers write</source>
      <translation>Dejar escribir a los clientes de la muestra</translation>
    </message>
    <message>
      <source>Let them write</source>
      <translation>Dejar que escriban</translation>
    </message>
    <message>
      <source>Pause the demo’s customers</source>
      <translation>Poner en pausa a los clientes de la muestra</translation>
    </message>
    <message>
      <source>Pause them</source>
      <translation>Ponerlos en pausa</translation>
    </message>
    <message>
      <source>Start over</source>
      <translation>Empezar de nuevo</translation>
    </message>
    <message>
      <source>Start the demo over</source>
      <translation>Empezar de nuevo la muestra</translation>
    </message>
  </context>
  <context>
    <name>Doubt</name>
    <message>
      <source>%1 is known from now on</source>
      <translation>%1 es conocido a partir de ahora</translation>
    </message>
    <message>
      <source>%1 looks like %2, but is somebody else</source>
      <translation>%1 se parece a %2, pero es otra persona</translation>
    </message>
    <message>
      <source>%1 looks like you, %2, but is somebody else</source>
      <translation>%1 se parece a tu %2, pero es otra persona</translation>
    </message>
    <message>
      <source>%1 looks like your customer %2, but is another</source>
      <translation>%1 se parece a tu cliente %2, pero es otro</translation>
    </message>
    <message>
      <source>Answers go to %1, not to the sender</source>
      <translation>Las respuestas van a %1, no al remitente</translation>
    </message>
    <message>
      <source>I know them</source>
      <translation>Los conozco</translation>
    </message>
    <message>
      <source>It is spam</source>
      <translation>Es spam</translation>
    </message>
  </context>
  <context>
    <name>Embedded</name>
    <message>
      <source>Attached message: %1</source>
      <translation>Mensaje adjunto: %1</translation>
    </message>
  </context>
  <context>
    <name>Event</name>
    <message>
      <source>%1 added the tag %2</source>
      <translation>%1 puso la etiqueta %2</translation>
    </message>
    <message>
      <source>%1 assigned this to %2</source>
      <translation>%1 lo asignó a %2</translation>
    </message>
    <message>
      <source>%1 began the playbook %3</source>
      <translation>%1 empezó el procedimiento %3</translation>
    </message>
    <message>
      <source>%1 blocked the sender</source>
      <translation>%1 bloqueó al remitente</translation>
    </message>
    <message>
      <source>%1 changed the priority to %2</source>
      <translation>%1 cambió la prioridad a %2</translation>
    </message>
    <message>
      <source>%1 changed the status to %2</source>
      <translation>%1 cambió el estado a %2</translation>
    </message>
    <message>
      <source>%1 confirmed that a reply arrived</source>
      <translation>%1 confirmó que una respuesta llegó</translation>
    </message>
    <message>
      <source>%1 erased this</source>
      <translation>%1 borró esto</translation>
    </message>
    <message>
      <source>%1 finished the playbook %2</source>
      <translation>%1 terminó el procedimiento %2</translation>
    </message>
    <message>
      <source>%1 finished the playbook %2, %3 of %4 steps done</source>
      <translation>%1 terminó el procedimiento %2, con %3 de %4 pasos hechos</translation>
    </message>
    <message>
      <source>%1 joined #%2 to this conversation</source>
      <translation>%1 unió #%2 a esta conversación</translation>
    </message>
    <message>
      <source>%1 made #%3 of a part of this</source>
      <translation>%1 hizo #%3 de una parte de esta</translation>
    </message>
    <message>
      <source>%1 marked this as spam</source>
      <translation>%1 marcó esto como spam</translation>
    </message>
    <message>
      <source>%1 moved a message here from #%2</source>
      <translation>%1 trajo un mensaje de #%2</translation>
    </message>
    <message>
      <source>%1 moved a message to #%3</source>
      <translation>%1 pasó un mensaje a #%3</translation>
    </message>
    <message>
      <source>%1 pinned this</source>
      <translation>%1 fijó esto</translation>
    </message>
    <message>
      <source>%1 reopened this</source>
      <translation>%1 lo reabrió</translation>
    </message>
    <message>
      <source>%1 resolved this</source>
      <translation>%1 lo resolvió</translation>
    </message>
    <message>
      <source>%1 snoozed this</source>
      <translation>%1 pospuso esto</translation>
    </message>
    <message>
      <source>%1 snoozed this until %2</source>
      <translation>%1 lo pospuso hasta %2</translation>
    </message>
    <message>
      <source>%1 split this off from #%2</source>
      <translation>%1 separó esto de #%2</translation>
    </message>
    <message>
      <source>%1 took #%2 out of this conversation</source>
      <translation>%1 sacó #%2 de esta conversación</translation>
    </message>
    <message>
      <source>%1 took the assignment away</source>
      <translation>%1 quitó la asignación</translation>
    </message>
    <message>
      <source>%1 took the playbook %3 off</source>
      <translation>%1 quitó el procedimiento %3</translation>
    </message>
    <message>
      <source>%1 took the tag %2 away</source>
      <translation>%1 quitó la etiqueta %2</translation>
    </message>
    <message>
      <source>%1 took this</source>
      <translation>%1 se hizo cargo</translation>
    </message>
    <message>
      <source>%1 took this apart from #%3</source>
      <translation>%1 separó esto de #%3</translation>
    </message>
    <message>
      <source>%1 unpinned this</source>
      <translation>%1 dejó de fijar esto</translation>
    </message>
    <message>
      <source>%1 went on with %3 as it is now</source>
      <translation>%1 siguió con %3 tal como está ahora</translation>
    </message>
    <message>
      <source>%1 went on with the playbook %3</source>
      <translation>%1 retomó el procedimiento %3</translation>
    </message>
    <message>
      <source>A message came back</source>
      <translation>Un mensaje fue devuelto</translation>
    </message>
    <message>
      <source>A message is delayed</source>
      <translation>Un mensaje va con retraso</translation>
    </message>
    <message>
      <source>A message was delivered</source>
      <translation>Un mensaje fue entregado</translation>
    </message>
    <message>
      <source>A message was read</source>
      <translation>Un mensaje fue leído</translation>
    </message>
    <message>
      <source>A new message opened this again</source>
      <translation>Un mensaje nuevo lo reabrió</translation>
    </message>
    <message>
      <source>Nightdesk</source>
      <translation>Nightdesk</translation>
    </message>
    <message>
      <source>Now: %2</source>
      <translation>Ahora: %2</translation>
    </message>
    <message>
      <source>The snooze is over</source>
      <translation>Se acabó la espera</translation>
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
      <translation>Todo lo de esta vista</translation>
    </message>
    <message>
      <source>All that was found</source>
      <translation>Todo lo encontrado</translation>
    </message>
    <message>
      <source>Any playbook</source>
      <translation>Cualquier procedimiento</translation>
    </message>
    <message>
      <source>Assigned to</source>
      <translation>Asignada a</translation>
    </message>
    <message>
      <source>At a playbook</source>
      <translation>En un procedimiento</translation>
    </message>
    <message>
      <source>Channel</source>
      <translation>Canal</translation>
    </message>
    <message>
      <source>Files</source>
      <translation>Archivos</translation>
    </message>
    <message>
      <source>Filter this view</source>
      <translation>Filtrar esta vista</translation>
    </message>
    <message>
      <source>Filtered by %1, press to take it away</source>
      <translation>Filtrada por %1, pulsa para quitarlo</translation>
    </message>
    <message>
      <source>Filters</source>
      <translation>Filtros</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Más</translation>
    </message>
    <message>
      <source>More channels</source>
      <translation>Más canales</translation>
    </message>
    <message>
      <source>Nobody</source>
      <translation>Nadie</translation>
    </message>
    <message>
      <source>Nobody's</source>
      <translation>De nadie</translation>
    </message>
    <message>
      <source>Only open ones</source>
      <translation>Solo las abiertas</translation>
    </message>
    <message>
      <source>Only with files</source>
      <translation>Solo con archivos</translation>
    </message>
    <message>
      <source>Priority</source>
      <translation>Prioridad</translation>
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
      <translation>Sin leer</translation>
    </message>
  </context>
  <context>
    <name>Find</name>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Find in the conversation</source>
      <translation>Buscar en la conversación</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Siguiente</translation>
    </message>
    <message>
      <source>Previous</source>
      <translation>Anterior</translation>
    </message>
    <message>
      <source>none</source>
      <translation>ninguno</translation>
    </message>
  </context>
  <context>
    <name>Invite</name>
    <message>
      <source> (%1 in %2)</source>
      <translation> (%1 en %2)</translation>
    </message>
    <message>
      <source>%1 accepts</source>
      <translation>%1 acepta</translation>
    </message>
    <message>
      <source>%1 declines</source>
      <translation>%1 rechaza</translation>
    </message>
    <message>
      <source>%1 on %2</source>
      <comment>every week on Monday</comment>
      <translation>%1: %2</translation>
    </message>
    <message>
      <source>%1 says perhaps</source>
      <translation>%1 dice que quizá</translation>
    </message>
    <message>
      <source>%2, the answer leaves in %1 s</source>
      <translation>%2, la respuesta sale en %1 s</translation>
    </message>
    <message numerus="yes">
      <source>%n times</source>
      <translation>
        <numerusform>%n vez</numerusform>
        <numerusform>%n veces</numerusform>
      </translation>
    </message>
    <message>
      <source>Accept</source>
      <translation>Aceptar</translation>
    </message>
    <message>
      <source>Accepted</source>
      <translation>Aceptado</translation>
    </message>
    <message>
      <source>An event</source>
      <translation>Un evento</translation>
    </message>
    <message>
      <source>Answered: perhaps</source>
      <translation>Respondido: quizá</translation>
    </message>
    <message>
      <source>Asked by %1</source>
      <translation>Invita %1</translation>
    </message>
    <message>
      <source>Decline</source>
      <translation>Rechazar</translation>
    </message>
    <message>
      <source>Declined</source>
      <translation>Rechazado</translation>
    </message>
    <message numerus="yes">
      <source>Every %n days</source>
      <translation>
        <numerusform>Cada %n días</numerusform>
        <numerusform>Cada %n días</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Every %n months</source>
      <translation>
        <numerusform>Cada %n meses</numerusform>
        <numerusform>Cada %n meses</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Every %n weeks</source>
      <translation>
        <numerusform>Cada %n semanas</numerusform>
        <numerusform>Cada %n semanas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Every %n years</source>
      <translation>
        <numerusform>Cada %n años</numerusform>
        <numerusform>Cada %n años</numerusform>
      </translation>
    </message>
    <message>
      <source>Every day</source>
      <translation>Cada día</translation>
    </message>
    <message>
      <source>Every month</source>
      <translation>Cada mes</translation>
    </message>
    <message>
      <source>Every week</source>
      <translation>Cada semana</translation>
    </message>
    <message>
      <source>Every year</source>
      <translation>Cada año</translation>
    </message>
    <message>
      <source>It does not take place</source>
      <translation>No se celebra</translation>
    </message>
    <message>
      <source>It takes place more than once</source>
      <translation>Tiene lugar más de una vez</translation>
    </message>
    <message>
      <source>Perhaps</source>
      <translation>Quizá</translation>
    </message>
    <message>
      <source>You accepted</source>
      <translation>Has aceptado</translation>
    </message>
    <message>
      <source>You declined</source>
      <translation>Has rechazado</translation>
    </message>
    <message>
      <source>You said perhaps</source>
      <translation>Has dicho que quizá</translation>
    </message>
    <message>
      <source>day %1</source>
      <translation>el día %1</translation>
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
      <translation>el cuarto %1</translation>
    </message>
    <message>
      <source>the fourth %1</source>
      <comment>Saturday</comment>
      <translation>el cuarto %1</translation>
    </message>
    <message>
      <source>the fourth %1</source>
      <comment>Sunday</comment>
      <translation>el cuarto %1</translation>
    </message>
    <message>
      <source>the last %1</source>
      <comment>Monday to Friday</comment>
      <translation>el último %1</translation>
    </message>
    <message>
      <source>the last %1</source>
      <comment>Saturday</comment>
      <translation>el último %1</translation>
    </message>
    <message>
      <source>the last %1</source>
      <comment>Sunday</comment>
      <translation>el último %1</translation>
    </message>
    <message>
      <source>the last day</source>
      <translation>el último día</translation>
    </message>
    <message>
      <source>the second %1</source>
      <comment>Monday to Friday</comment>
      <translation>el segundo %1</translation>
    </message>
    <message>
      <source>the second %1</source>
      <comment>Saturday</comment>
      <translation>el segundo %1</translation>
    </message>
    <message>
      <source>the second %1</source>
      <comment>Sunday</comment>
      <translation>el segundo %1</translation>
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
      <translation>hasta el %1</translation>
    </message>
    <message numerus="yes">
      <source>with %n others</source>
      <translation>
        <numerusform>con %n persona más</numerusform>
        <numerusform>con %n personas más</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Keys</name>
    <message>
      <source>%1 is “%2” already.</source>
      <translation>%1 ya es «%2».</translation>
    </message>
    <message>
      <source>%1 … a second key may follow.</source>
      <translation>%1 … puede seguir una segunda tecla.</translation>
    </message>
    <message>
      <source>As in %1</source>
      <translation>Como en %1</translation>
    </message>
    <message>
      <source>Assign</source>
      <translation>Asignar</translation>
    </message>
    <message>
      <source>Assign to me</source>
      <translation>Asignarme</translation>
    </message>
    <message>
      <source>Attach a file</source>
      <translation>Adjuntar un archivo</translation>
    </message>
    <message>
      <source>Begin a playbook</source>
      <translation>Empezar un procedimiento</translation>
    </message>
    <message>
      <source>Block the customer</source>
      <translation>Bloquear al cliente</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Cambiar</translation>
    </message>
    <message>
      <source>Change the signature</source>
      <translation>Cambiar la firma</translation>
    </message>
    <message>
      <source>Choose among several</source>
      <translation>Elegir entre varias</translation>
    </message>
    <message>
      <source>Choose none</source>
      <translation>No elegir ninguna</translation>
    </message>
    <message>
      <source>Choose the whole view</source>
      <translation>Elegir toda la vista</translation>
    </message>
    <message>
      <source>Choose this and the next</source>
      <translation>Elegir esta y la siguiente</translation>
    </message>
    <message>
      <source>Choose this and the previous</source>
      <translation>Elegir esta y la anterior</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Close the column of views</source>
      <translation>Cerrar la columna de vistas</translation>
    </message>
    <message>
      <source>Commands</source>
      <translation>Comandos</translation>
    </message>
    <message>
      <source>Conversation and queue</source>
      <translation>Conversación y cola</translation>
    </message>
    <message>
      <source>Conversations that are at a playbook</source>
      <translation>Conversaciones que siguen un procedimiento</translation>
    </message>
    <message>
      <source>Customers</source>
      <translation>Clientes</translation>
    </message>
    <message>
      <source>Delete the view</source>
      <translation>Eliminar la vista</translation>
    </message>
    <message>
      <source>Discard the draft</source>
      <translation>Descartar el borrador</translation>
    </message>
    <message>
      <source>Do again what was undone</source>
      <translation>Rehacer lo deshecho</translation>
    </message>
    <message>
      <source>Earlier versions of the article</source>
      <translation>Versiones anteriores del artículo</translation>
    </message>
    <message>
      <source>Emoji</source>
      <translation>Emoji</translation>
    </message>
    <message>
      <source>Enter changes a key, Delete takes it away.</source>
      <translation>Intro cambia una tecla, Supr la quita.</translation>
    </message>
    <message>
      <source>Erase the customer for good</source>
      <translation>Borrar al cliente para siempre</translation>
    </message>
    <message>
      <source>Export all customers as a table</source>
      <translation>Exportar todos los clientes en una tabla</translation>
    </message>
    <message>
      <source>Export the articles</source>
      <translation>Exportar los artículos</translation>
    </message>
    <message>
      <source>Export the customer with all messages</source>
      <translation>Exportar al cliente con todos los mensajes</translation>
    </message>
    <message>
      <source>Filter the view</source>
      <translation>Filtrar la vista</translation>
    </message>
    <message>
      <source>Find by word or key</source>
      <translation>Buscar por palabra o tecla</translation>
    </message>
    <message>
      <source>Find customers</source>
      <translation>Buscar clientes</translation>
    </message>
    <message>
      <source>Find in the conversation</source>
      <translation>Buscar en la conversación</translation>
    </message>
    <message>
      <source>Find playbooks</source>
      <translation>Buscar procedimientos</translation>
    </message>
    <message>
      <source>Find templates</source>
      <translation>Buscar plantillas</translation>
    </message>
    <message>
      <source>Finish the playbook</source>
      <translation>Terminar el procedimiento</translation>
    </message>
    <message>
      <source>Forward</source>
      <translation>Reenviar</translation>
    </message>
    <message>
      <source>Go to</source>
      <translation>Ir a</translation>
    </message>
    <message>
      <source>Go to the customers</source>
      <translation>Ir a los clientes</translation>
    </message>
    <message>
      <source>Go to the inbox</source>
      <translation>Ir a la bandeja</translation>
    </message>
    <message>
      <source>Go to the knowledge base</source>
      <translation>Ir a la base de conocimiento</translation>
    </message>
    <message>
      <source>Go to the playbooks</source>
      <translation>Ir a los procedimientos</translation>
    </message>
    <message>
      <source>Go to the templates</source>
      <translation>Ir a las plantillas</translation>
    </message>
    <message>
      <source>Import articles</source>
      <translation>Importar artículos</translation>
    </message>
    <message>
      <source>Import customers</source>
      <translation>Importar clientes</translation>
    </message>
    <message>
      <source>Insert a template</source>
      <translation>Insertar una plantilla</translation>
    </message>
    <message>
      <source>Insert from the knowledge base</source>
      <translation>Insertar de la base de conocimiento</translation>
    </message>
    <message>
      <source>Join the customer with another</source>
      <translation>Unir el cliente con otro</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Teclas</translation>
    </message>
    <message>
      <source>Letters act</source>
      <translation>Las letras actúan</translation>
    </message>
    <message>
      <source>Letters rest</source>
      <translation>Las letras descansan</translation>
    </message>
    <message>
      <source>Mark as read</source>
      <translation>Marcar como leída</translation>
    </message>
    <message>
      <source>Mark as spam</source>
      <translation>Marcar como spam</translation>
    </message>
    <message>
      <source>Mark as unread</source>
      <translation>Marcar como no leída</translation>
    </message>
    <message>
      <source>New article</source>
      <translation>Artículo nuevo</translation>
    </message>
    <message>
      <source>New customer</source>
      <translation>Cliente nuevo</translation>
    </message>
    <message>
      <source>New message</source>
      <translation>Mensaje nuevo</translation>
    </message>
    <message>
      <source>New playbook</source>
      <translation>Procedimiento nuevo</translation>
    </message>
    <message>
      <source>New template</source>
      <translation>Plantilla nueva</translation>
    </message>
    <message>
      <source>Next article</source>
      <translation>Artículo siguiente</translation>
    </message>
    <message>
      <source>Next conversation</source>
      <translation>Conversación siguiente</translation>
    </message>
    <message>
      <source>Next customer</source>
      <translation>Cliente siguiente</translation>
    </message>
    <message>
      <source>Next pane</source>
      <translation>Panel siguiente</translation>
    </message>
    <message>
      <source>Next place found</source>
      <translation>Coincidencia siguiente</translation>
    </message>
    <message>
      <source>Next playbook</source>
      <translation>Procedimiento siguiente</translation>
    </message>
    <message>
      <source>Next template</source>
      <translation>Plantilla siguiente</translation>
    </message>
    <message>
      <source>Not spam</source>
      <translation>No es spam</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Nota</translation>
    </message>
    <message>
      <source>Note at the next step of the playbook</source>
      <translation>Nota en el paso siguiente del procedimiento</translation>
    </message>
    <message>
      <source>One level out</source>
      <translation>Un nivel hacia fuera</translation>
    </message>
    <message>
      <source>Open the conversation</source>
      <translation>Abrir la conversación</translation>
    </message>
    <message>
      <source>Order of the view</source>
      <translation>Orden de la vista</translation>
    </message>
    <message>
      <source>Outbox</source>
      <translation>Bandeja de salida</translation>
    </message>
    <message>
      <source>Paste as text</source>
      <translation>Pegar como texto</translation>
    </message>
    <message>
      <source>Pause notices for an hour</source>
      <translation>Pausar los avisos una hora</translation>
    </message>
    <message>
      <source>Pin no longer</source>
      <translation>Dejar de fijar</translation>
    </message>
    <message>
      <source>Pin the views beside the queue</source>
      <translation>Fijar las vistas junto a la cola</translation>
    </message>
    <message>
      <source>Pin the views, or close them</source>
      <translation>Fijar las vistas, o cerrarlas</translation>
    </message>
    <message>
      <source>Pin to the top</source>
      <translation>Fijar arriba</translation>
    </message>
    <message>
      <source>Pin to the top, or no longer</source>
      <translation>Fijar arriba, o dejar de fijar</translation>
    </message>
    <message>
      <source>Press the new key for “%1”. Esc stops.</source>
      <translation>Pulsa la nueva tecla para «%1». Esc lo detiene.</translation>
    </message>
    <message>
      <source>Previous article</source>
      <translation>Artículo anterior</translation>
    </message>
    <message>
      <source>Previous conversation</source>
      <translation>Conversación anterior</translation>
    </message>
    <message>
      <source>Previous customer</source>
      <translation>Cliente anterior</translation>
    </message>
    <message>
      <source>Previous pane</source>
      <translation>Panel anterior</translation>
    </message>
    <message>
      <source>Previous place found</source>
      <translation>Coincidencia anterior</translation>
    </message>
    <message>
      <source>Previous playbook</source>
      <translation>Procedimiento anterior</translation>
    </message>
    <message>
      <source>Previous template</source>
      <translation>Plantilla anterior</translation>
    </message>
    <message>
      <source>Priority</source>
      <translation>Prioridad</translation>
    </message>
    <message>
      <source>Publish the article</source>
      <translation>Publicar el artículo</translation>
    </message>
    <message>
      <source>Publish the help centre</source>
      <translation>Publicar el centro de ayuda</translation>
    </message>
    <message>
      <source>Questions without an article</source>
      <translation>Preguntas sin artículo</translation>
    </message>
    <message>
      <source>Quit Nightdesk</source>
      <translation>Salir de Nightdesk</translation>
    </message>
    <message>
      <source>Read the article, or write it</source>
      <translation>Leer el artículo, o escribirlo</translation>
    </message>
    <message>
      <source>Rename or share the view</source>
      <translation>Renombrar o compartir la vista</translation>
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
      <translation>Restablecer</translation>
    </message>
    <message>
      <source>Reset all</source>
      <translation>Restablecer todo</translation>
    </message>
    <message>
      <source>Resolve, and go to the next</source>
      <translation>Resolver y pasar a la siguiente</translation>
    </message>
    <message>
      <source>Save the article</source>
      <translation>Guardar el artículo</translation>
    </message>
    <message>
      <source>Save the playbook</source>
      <translation>Guardar el procedimiento</translation>
    </message>
    <message>
      <source>Save the search as a view</source>
      <translation>Guardar la búsqueda como vista</translation>
    </message>
    <message>
      <source>Save the template</source>
      <translation>Guardar la plantilla</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Buscar</translation>
    </message>
    <message>
      <source>Search articles</source>
      <translation>Buscar artículos</translation>
    </message>
    <message>
      <source>Send and resolve</source>
      <translation>Enviar y resolver</translation>
    </message>
    <message>
      <source>Send later</source>
      <translation>Enviar más tarde</translation>
    </message>
    <message>
      <source>Send, or add the note</source>
      <translation>Enviar, o añadir la nota</translation>
    </message>
    <message>
      <source>Skip the next step of the playbook</source>
      <translation>Saltar el paso siguiente del procedimiento</translation>
    </message>
    <message>
      <source>Snooze</source>
      <translation>Posponer</translation>
    </message>
    <message>
      <source>Spam, or not</source>
      <translation>Spam, o no</translation>
    </message>
    <message>
      <source>Tag</source>
      <translation>Etiqueta</translation>
    </message>
    <message>
      <source>Take it over</source>
      <translation>Quedársela</translation>
    </message>
    <message>
      <source>Take the playbook off</source>
      <translation>Quitar el procedimiento</translation>
    </message>
    <message>
      <source>Tell me of new messages again</source>
      <translation>Volver a avisarme de mensajes nuevos</translation>
    </message>
    <message>
      <source>The customer of this conversation</source>
      <translation>El cliente de esta conversación</translation>
    </message>
    <message>
      <source>This map</source>
      <translation>Este mapa</translation>
    </message>
    <message>
      <source>Tick the next step of the playbook</source>
      <translation>Marcar el paso siguiente del procedimiento</translation>
    </message>
    <message>
      <source>To the steps of the playbook</source>
      <translation>A los pasos del procedimiento</translation>
    </message>
    <message>
      <source>Unblock the customer</source>
      <translation>Desbloquear al cliente</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Deshacer</translation>
    </message>
    <message>
      <source>Wait on the customer</source>
      <translation>Esperar al cliente</translation>
    </message>
    <message>
      <source>Wake now</source>
      <translation>Despertar ahora</translation>
    </message>
    <message>
      <source>Where the next step leads</source>
      <translation>Adónde lleva el paso siguiente</translation>
    </message>
    <message>
      <source>Window</source>
      <translation>Ventana</translation>
    </message>
    <message>
      <source>Write down a call</source>
      <translation>Anotar una llamada</translation>
    </message>
    <message>
      <source>Write to the customer</source>
      <translation>Escribir al cliente</translation>
    </message>
    <message>
      <source>Write to those who were told the old text</source>
      <translation>Escribir a quienes recibieron el texto antiguo</translation>
    </message>
    <message>
      <source>Writing</source>
      <translation>Escritura</translation>
    </message>
    <message>
      <source>changed</source>
      <translation>cambiada</translation>
    </message>
  </context>
  <context>
    <name>Kit</name>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
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
      <translation>Pega esto en las páginas de tu sitio, antes de &lt;/body&gt;. La guía dice paso a paso qué necesita el servidor.</translation>
    </message>
    <message>
      <source>Save the guide</source>
      <translation>Guardar la guía</translation>
    </message>
    <message>
      <source>Save the guide…</source>
      <translation>Guardar la guía…</translation>
    </message>
    <message>
      <source>Saved: %1. Open it in a browser.</source>
      <translation>Guardado: %1. Ábrelo en un navegador.</translation>
    </message>
  </context>
  <context>
    <name>Knowledge</name>
    <message>
      <source>%1, older</source>
      <translation>%1, más antiguo</translation>
    </message>
    <message numerus="yes">
      <source>%n are here already</source>
      <translation>
        <numerusform>%n ya está aquí</numerusform>
        <numerusform>%n ya están aquí</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n articles imported</source>
      <translation>
        <numerusform>%n artículo importado</numerusform>
        <numerusform>%n artículos importados</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n articles written to %1</source>
      <translation>
        <numerusform>%n artículo escrito en %1</numerusform>
        <numerusform>%n artículos escritos en %1</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customers were not written to.</source>
      <translation>
        <numerusform>No se escribió a %n cliente.</numerusform>
        <numerusform>No se escribió a %n clientes.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customers were told the old text.</source>
      <translation>
        <numerusform>%n cliente recibió el texto antiguo.</numerusform>
        <numerusform>%n clientes recibieron el texto antiguo.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n found it helpful</source>
      <translation>
        <numerusform>%n lo encontró útil</numerusform>
        <numerusform>%n lo encontraron útil</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n messages</source>
      <translation>
        <numerusform>%n mensaje</numerusform>
        <numerusform>%n mensajes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n messages had left already.</source>
      <translation>
        <numerusform>%n mensaje ya había salido.</numerusform>
        <numerusform>%n mensajes ya habían salido.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n messages leave in %1 s</source>
      <translation>
        <numerusform>%n mensaje sale en %1 s</numerusform>
        <numerusform>%n mensajes salen en %1 s</numerusform>
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
        <numerusform>%n pregunta abierta</numerusform>
        <numerusform>%n preguntas abiertas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n pages of the help centre written to %1</source>
      <translation>
        <numerusform>%n página del centro de ayuda escrita en %1</numerusform>
        <numerusform>%n páginas del centro de ayuda escritas en %1</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n unpublished changes left out</source>
      <translation>
        <numerusform>%n cambio sin publicar quedó fuera</numerusform>
        <numerusform>%n cambios sin publicar quedaron fuera</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n unpublished changes, too</source>
      <translation>
        <numerusform>también %n cambio sin publicar</numerusform>
        <numerusform>también %n cambios sin publicar</numerusform>
      </translation>
    </message>
    <message>
      <source>About the article</source>
      <translation>Sobre el artículo</translation>
    </message>
    <message>
      <source>All articles</source>
      <translation>Todos los artículos</translation>
    </message>
    <message>
      <source>Another language</source>
      <translation>Otro idioma</translation>
    </message>
    <message>
      <source>Archived</source>
      <translation>Archivado</translation>
    </message>
    <message>
      <source>Article: %1. %2</source>
      <translation>Artículo: %1. %2</translation>
    </message>
    <message>
      <source>Articles</source>
      <translation>Artículos</translation>
    </message>
    <message>
      <source>Articles and templates</source>
      <translation>Artículos y plantillas</translation>
    </message>
    <message>
      <source>Category</source>
      <translation>Categoría</translation>
    </message>
    <message>
      <source>Changes not published</source>
      <translation>Cambios sin publicar</translation>
    </message>
    <message>
      <source>Choose a folder…</source>
      <translation>Elegir…</translation>
    </message>
    <message>
      <source>Counted as a vote: “%1” was helpful</source>
      <translation>Contado como voto: «%1» ha sido útil</translation>
    </message>
    <message>
      <source>Counted as a vote: “%1” was not helpful</source>
      <translation>Contado como voto: «%1» no ha sido útil</translation>
    </message>
    <message>
      <source>Draft</source>
      <translation>Borrador</translation>
    </message>
    <message>
      <source>Drafts</source>
      <translation>Borradores</translation>
    </message>
    <message>
      <source>Drop the changes</source>
      <translation>Descartar los cambios</translation>
    </message>
    <message>
      <source>Each of them gets a message of their own, in the conversation you have with them; nobody sees who else gets it. What they asked stays open.</source>
      <translation>Cada uno recibe un mensaje propio, en la conversación que tiene contigo; nadie ve quién más lo recibe. Lo que preguntaron sigue abierto.</translation>
    </message>
    <message>
      <source>Earlier versions of %1</source>
      <translation>Versiones anteriores de %1</translation>
    </message>
    <message>
      <source>Earlier versions…</source>
      <translation>Versiones anteriores…</translation>
    </message>
    <message>
      <source>Edit this article</source>
      <translation>Editar este artículo</translation>
    </message>
    <message>
      <source>Edit this template</source>
      <translation>Editar esta plantilla</translation>
    </message>
    <message>
      <source>Edited</source>
      <translation>Modificado</translation>
    </message>
    <message>
      <source>Email address for readers’ votes, if wanted</source>
      <translation>Dirección de correo para los votos, si se quiere</translation>
    </message>
    <message>
      <source>Every question has its article.</source>
      <translation>Cada pregunta tiene su artículo.</translation>
    </message>
    <message>
      <source>Export everything…</source>
      <translation>Exportar todo…</translation>
    </message>
    <message>
      <source>Export the articles</source>
      <translation>Exportar los artículos</translation>
    </message>
    <message>
      <source>Folder of the help centre</source>
      <translation>Carpeta del centro de ayuda</translation>
    </message>
    <message>
      <source>Given to customers: %1</source>
      <translation>Dado a clientes: %1</translation>
    </message>
    <message>
      <source>Heading</source>
      <translation>Encabezado</translation>
    </message>
    <message>
      <source>Import a folder…</source>
      <translation>Importar una carpeta…</translation>
    </message>
    <message>
      <source>Import articles</source>
      <translation>Importar artículos</translation>
    </message>
    <message>
      <source>Import, export, publish</source>
      <translation>Importar, exportar, publicar</translation>
    </message>
    <message>
      <source>Importing articles…</source>
      <translation>Importando artículos…</translation>
    </message>
    <message>
      <source>Insert a link to it</source>
      <translation>Insertar un enlace</translation>
    </message>
    <message>
      <source>Insert a picture</source>
      <translation>Insertar una imagen</translation>
    </message>
    <message>
      <source>Insert the template</source>
      <translation>Insertar la plantilla</translation>
    </message>
    <message>
      <source>Insert the whole article</source>
      <translation>Insertar el artículo entero</translation>
    </message>
    <message>
      <source>Insert what answers</source>
      <translation>Insertar lo que responde</translation>
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
      <translation>No responde</translation>
    </message>
    <message>
      <source>It has no earlier version yet.</source>
      <translation>Todavía no tiene ninguna versión anterior.</translation>
    </message>
    <message numerus="yes">
      <source>It solved %n conversations like this</source>
      <translation>
        <numerusform>Resolvió %n conversación como esta</numerusform>
        <numerusform>Resolvió %n conversaciones como esta</numerusform>
      </translation>
    </message>
    <message>
      <source>Learning texts: %1 of %2</source>
      <translation>Aprendiendo textos: %1 de %2</translation>
    </message>
    <message>
      <source>Link to an article</source>
      <translation>Enlace a un artículo</translation>
    </message>
    <message>
      <source>Look up an article or template (Ctrl+J)</source>
      <translation>Buscar un artículo o una plantilla (Ctrl+J)</translation>
    </message>
    <message>
      <source>Missed something: %1</source>
      <translation>Echaron algo en falta: %1</translation>
    </message>
    <message>
      <source>More for this article</source>
      <translation>Más para este artículo</translation>
    </message>
    <message>
      <source>Needs no article</source>
      <translation>No hace falta artículo</translation>
    </message>
    <message>
      <source>New article</source>
      <translation>Artículo nuevo</translation>
    </message>
    <message>
      <source>No article and no template answers to that.</source>
      <translation>Ningún artículo ni plantilla responde a eso.</translation>
    </message>
    <message>
      <source>No article and no template fits what is asked here.</source>
      <translation>Ningún artículo y ninguna plantilla encaja con lo que se pregunta aquí.</translation>
    </message>
    <message>
      <source>No article answers to that.</source>
      <translation>Ningún artículo responde a eso.</translation>
    </message>
    <message>
      <source>No article is so.</source>
      <translation>Ningún artículo está así.</translation>
    </message>
    <message>
      <source>No article needed</source>
      <translation>No hace falta artículo</translation>
    </message>
    <message>
      <source>No articles yet</source>
      <translation>Todavía no hay artículos</translation>
    </message>
    <message>
      <source>Nobody was told what it no longer says.</source>
      <translation>Nadie recibió lo que ya no dice.</translation>
    </message>
    <message>
      <source>Not saved yet</source>
      <translation>Aún sin guardar</translation>
    </message>
    <message>
      <source>Nothing was found for them, or what was found did not answer. Newest first.</source>
      <translation>No se encontró nada para ellas, o lo encontrado no respondía. Primero las más recientes.</translation>
    </message>
    <message>
      <source>Numbered list</source>
      <translation>Lista numerada</translation>
    </message>
    <message>
      <source>Older translations</source>
      <translation>Traducciones más antiguas</translation>
    </message>
    <message>
      <source>Open the article</source>
      <translation>Abrir el artículo</translation>
    </message>
    <message>
      <source>Open the conversation with %1, %2</source>
      <translation>Abrir la conversación con %1, %2</translation>
    </message>
    <message>
      <source>Public</source>
      <translation>Público</translation>
    </message>
    <message>
      <source>Public articles that are published become pages of their own: files for any web server. The folder is written anew as a whole.</source>
      <translation>Los artículos públicos que están publicados se convierten en páginas propias: archivos para cualquier servidor web. La carpeta se escribe de nuevo por completo.</translation>
    </message>
    <message>
      <source>Publish</source>
      <translation>Publicar</translation>
    </message>
    <message>
      <source>Publish changes</source>
      <translation>Publicar los cambios</translation>
    </message>
    <message>
      <source>Publish the help centre</source>
      <translation>Publicar el centro de ayuda</translation>
    </message>
    <message>
      <source>Publish the help centre…</source>
      <translation>Publicar el centro de ayuda…</translation>
    </message>
    <message>
      <source>Published</source>
      <translation>Publicado</translation>
    </message>
    <message>
      <source>Putting everything back…</source>
      <translation>Dejando todo como estaba…</translation>
    </message>
    <message>
      <source>Questions without an article</source>
      <translation>Preguntas sin artículo</translation>
    </message>
    <message>
      <source>Questions without an article…</source>
      <translation>Preguntas sin artículo…</translation>
    </message>
    <message>
      <source>Read</source>
      <translation>Leer</translation>
    </message>
    <message>
      <source>Reading the folder…</source>
      <translation>Leyendo la carpeta…</translation>
    </message>
    <message>
      <source>Restore this version</source>
      <translation>Restaurar esta versión</translation>
    </message>
    <message>
      <source>Restored: %1</source>
      <translation>Restaurado: %1</translation>
    </message>
    <message>
      <source>Review due</source>
      <translation>Revisión pendiente</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Buscar</translation>
    </message>
    <message>
      <source>Search articles</source>
      <translation>Buscar artículos</translation>
    </message>
    <message numerus="yes">
      <source>Send %n messages</source>
      <translation>
        <numerusform>Enviar %n mensaje</numerusform>
        <numerusform>Enviar %n mensajes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Send %n messages?</source>
      <translation>
        <numerusform>¿Enviar %n mensaje?</numerusform>
        <numerusform>¿Enviar %n mensajes?</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Send %n messages…</source>
      <translation>
        <numerusform>Enviar %n mensaje…</numerusform>
        <numerusform>Enviar %n mensajes…</numerusform>
      </translation>
    </message>
    <message>
      <source>Show them</source>
      <translation>Mostrarlos</translation>
    </message>
    <message>
      <source>Suggested</source>
      <translation>Sugerencias</translation>
    </message>
    <message>
      <source>Template: %1. %2</source>
      <translation>Plantilla: %1. %2</translation>
    </message>
    <message>
      <source>Text of the article</source>
      <translation>Texto del artículo</translation>
    </message>
    <message>
      <source>The article as it is read</source>
      <translation>El artículo tal como se lee</translation>
    </message>
    <message>
      <source>The texts are the same.</source>
      <translation>Los textos son iguales.</translation>
    </message>
    <message>
      <source>These links lead to no article: %1</source>
      <translation>Estos enlaces no llevan a ningún artículo: %1</translation>
    </message>
    <message>
      <source>This is the original</source>
      <translation>Este es el original</translation>
    </message>
    <message>
      <source>This translation is up to date</source>
      <translation>Esta traducción está al día</translation>
    </message>
    <message>
      <source>Thumbs up less thumbs down: %1</source>
      <translation>Pulgares arriba menos pulgares abajo: %1</translation>
    </message>
    <message>
      <source>Told the old text: %1</source>
      <translation>Recibieron el texto antiguo: %1</translation>
    </message>
    <message>
      <source>Version</source>
      <translation>Versión</translation>
    </message>
    <message>
      <source>Version %1, saved %2</source>
      <translation>Versión %1, guardada %2</translation>
    </message>
    <message>
      <source>Web address of the help centre, if known</source>
      <translation>Dirección donde estará, si se sabe</translation>
    </message>
    <message>
      <source>What does the customer want to know?</source>
      <translation>¿Qué quiere saber el cliente?</translation>
    </message>
    <message>
      <source>What is different now</source>
      <translation>Qué es diferente ahora</translation>
    </message>
    <message>
      <source>What you write to each of them</source>
      <translation>Lo que escribe a cada uno</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Por qué</translation>
    </message>
    <message>
      <source>Write an article</source>
      <translation>Escribir un artículo</translation>
    </message>
    <message>
      <source>Write down once what customers ask often; it is found while you reply.</source>
      <translation>Escribe una vez lo que los clientes preguntan a menudo; se encuentra mientras respondes.</translation>
    </message>
    <message>
      <source>Write it in Markdown</source>
      <translation>Escribe en Markdown</translation>
    </message>
    <message>
      <source>Write the first article</source>
      <translation>Escribir el primer artículo</translation>
    </message>
    <message>
      <source>Write them, too</source>
      <translation>Escribirlos también</translation>
    </message>
    <message>
      <source>Write to all…</source>
      <translation>Escribir a todos…</translation>
    </message>
    <message>
      <source>Write to those who were told the old text</source>
      <translation>Escribir a quienes recibieron el texto antiguo</translation>
    </message>
    <message>
      <source>Writing the articles…</source>
      <translation>Escribiendo los artículos…</translation>
    </message>
    <message>
      <source>Writing the help centre…</source>
      <translation>Escribiendo el centro de ayuda…</translation>
    </message>
    <message>
      <source>Writing the messages…</source>
      <translation>Escribiendo los mensajes…</translation>
    </message>
    <message>
      <source>a link</source>
      <translation>un enlace</translation>
    </message>
    <message numerus="yes">
      <source>and %n more</source>
      <translation>
        <numerusform>y %n más</numerusform>
        <numerusform>y %n más</numerusform>
      </translation>
    </message>
    <message>
      <source>draft</source>
      <translation>borrador</translation>
    </message>
    <message>
      <source>insert</source>
      <translation>insertar</translation>
    </message>
    <message>
      <source>the whole</source>
      <translation>entero</translation>
    </message>
  </context>
  <context>
    <name>Language</name>
    <message>
      <source>Catalan</source>
      <translation>Catalán</translation>
    </message>
    <message>
      <source>English</source>
      <translation>Inglés</translation>
    </message>
    <message>
      <source>French</source>
      <translation>Francés</translation>
    </message>
    <message>
      <source>German</source>
      <translation>Alemán</translation>
    </message>
    <message>
      <source>Italian</source>
      <translation>Italiano</translation>
    </message>
    <message>
      <source>Portuguese</source>
      <translation>Portugués</translation>
    </message>
    <message>
      <source>Spanish</source>
      <translation>Español</translation>
    </message>
  </context>
  <context>
    <name>Later</name>
    <message>
      <source>In words, like: friday 9</source>
      <translation>Con palabras, como: viernes a las 9</translation>
    </message>
    <message>
      <source>Only if they have not written before then</source>
      <translation>Solo si antes no han escrito</translation>
    </message>
    <message>
      <source>Send in one hour</source>
      <translation>Enviar dentro de una hora</translation>
    </message>
    <message>
      <source>Send later</source>
      <translation>Enviar más tarde</translation>
    </message>
    <message>
      <source>Send on Monday morning, 09:00</source>
      <translation>Enviar el lunes por la mañana, 09:00</translation>
    </message>
    <message>
      <source>Send then</source>
      <translation>Enviar entonces</translation>
    </message>
    <message>
      <source>Send this evening, 18:00</source>
      <translation>Enviar esta tarde, 18:00</translation>
    </message>
    <message>
      <source>Send tomorrow morning, 09:00</source>
      <translation>Enviar mañana por la mañana, 09:00</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Cuándo</translation>
    </message>
  </context>
  <context>
    <name>Link</name>
    <message>
      <source>%1 is written with letters that look like others.</source>
      <translation>%1 está escrito con letras que se parecen a otras.</translation>
    </message>
    <message>
      <source>Copy the link</source>
      <translation>Copiar el enlace</translation>
    </message>
    <message>
      <source>It leads to %1 by an unusual port.</source>
      <translation>Lleva a %1 por un puerto inusual.</translation>
    </message>
    <message>
      <source>It leads to a bare number instead of a name: %1.</source>
      <translation>Lleva a un simple número en lugar de un nombre: %1.</translation>
    </message>
    <message>
      <source>No program here calls %1.</source>
      <translation>Ningún programa de aquí llama al %1.</translation>
    </message>
    <message>
      <source>No program here opens %1.</source>
      <translation>Ningún programa de aquí abre %1.</translation>
    </message>
    <message>
      <source>Open %1</source>
      <translation>Abrir %1</translation>
    </message>
    <message>
      <source>Open the link</source>
      <translation>Abrir el enlace</translation>
    </message>
    <message>
      <source>The words say “%2”, but it leads to %1.</source>
      <translation>Las palabras dicen «%2», pero lleva a %1.</translation>
    </message>
    <message>
      <source>This link is not opened from here</source>
      <translation>Este enlace no se abre desde aquí</translation>
    </message>
    <message>
      <source>This link is not opened from here: it is not safe.</source>
      <translation>Este enlace no se abre desde aquí: no es seguro.</translation>
    </message>
    <message>
      <source>What stands before the @ is for show: it leads to %1.</source>
      <translation>Lo que está antes de la @ es solo fachada: lleva a %1.</translation>
    </message>
  </context>
  <context>
    <name>List</name>
    <message>
      <source>%2; the message leaves in %1 s</source>
      <translation>%2; el mensaje sale en %1 s</translation>
    </message>
    <message>
      <source>From a mailing list</source>
      <translation>De una lista de correo</translation>
    </message>
    <message>
      <source>From the mailing list %1</source>
      <translation>De la lista de correo %1</translation>
    </message>
    <message>
      <source>It can only be left on a page of %1.</source>
      <translation>Solo se puede dejar en una página de %1.</translation>
    </message>
    <message>
      <source>Leave by a message to %1?</source>
      <translation>¿Dejarla con un mensaje a %1?</translation>
    </message>
    <message>
      <source>Leave by a request to %1? The sender learns that you read it.</source>
      <translation>¿Dejarla con una petición a %1? El remitente sabrá que lo has leído.</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>Dejarla</translation>
    </message>
    <message>
      <source>Leave the list</source>
      <translation>Dejar la lista</translation>
    </message>
    <message>
      <source>Leaving the list</source>
      <translation>Dejando la lista</translation>
    </message>
    <message>
      <source>Left the mailing list %1</source>
      <translation>Has dejado la lista de correo %1</translation>
    </message>
    <message>
      <source>Open the page</source>
      <translation>Abrir la página</translation>
    </message>
    <message>
      <source>Stay</source>
      <translation>Quedarse</translation>
    </message>
  </context>
  <context>
    <name>Mail</name>
    <message>
      <source>%1 joined with this message</source>
      <translation>%1 se sumó con este mensaje</translation>
    </message>
    <message numerus="yes">
      <source>%n pictures could not be shown</source>
      <translation>
        <numerusform>%n imagen no se pudo mostrar</numerusform>
        <numerusform>%n imágenes no se pudieron mostrar</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n pictures from the internet are blocked</source>
      <translation>
        <numerusform>%n imagen de internet está bloqueada</numerusform>
        <numerusform>%n imágenes de internet están bloqueadas</numerusform>
      </translation>
    </message>
    <message>
      <source>Always for this sender</source>
      <translation>Siempre para este remitente</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Copiar</translation>
    </message>
    <message>
      <source>Could not be read in full</source>
      <translation>No se pudo leer del todo</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Detalles</translation>
    </message>
    <message>
      <source>Fetching the pictures</source>
      <translation>Obteniendo las imágenes</translation>
    </message>
    <message>
      <source>Fold</source>
      <translation>Plegar</translation>
    </message>
    <message>
      <source>Hide quoted text</source>
      <translation>Ocultar el texto citado</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Más</translation>
    </message>
    <message>
      <source>Only the beginning of this very long text is shown</source>
      <translation>Solo se muestra el comienzo de este texto tan largo</translation>
    </message>
    <message>
      <source>Open the source</source>
      <translation>Abrir el original</translation>
    </message>
    <message>
      <source>Other ways</source>
      <translation>Otras opciones</translation>
    </message>
    <message>
      <source>Pictures of %1 are blocked again</source>
      <translation>Las imágenes de %1 vuelven a bloquearse</translation>
    </message>
    <message>
      <source>Pictures of %1 are shown from now on</source>
      <translation>Las imágenes de %1 se muestran desde ahora</translation>
    </message>
    <message>
      <source>Reply</source>
      <translation>Responder</translation>
    </message>
    <message>
      <source>Select all</source>
      <translation>Seleccionar todo</translation>
    </message>
    <message>
      <source>Show as designed</source>
      <translation>Mostrar tal como se diseñó</translation>
    </message>
    <message>
      <source>Show as text</source>
      <translation>Mostrar como texto</translation>
    </message>
    <message>
      <source>Show formatted</source>
      <translation>Mostrar con formato</translation>
    </message>
    <message>
      <source>Show less</source>
      <translation>Mostrar menos</translation>
    </message>
    <message>
      <source>Show once</source>
      <translation>Mostrar una vez</translation>
    </message>
    <message>
      <source>Show quoted text</source>
      <translation>Mostrar el texto citado</translation>
    </message>
    <message numerus="yes">
      <source>Show quoted text, %n lines</source>
      <translation>
        <numerusform>Mostrar texto citado, %n línea</numerusform>
        <numerusform>Mostrar texto citado, %n líneas</numerusform>
      </translation>
    </message>
    <message>
      <source>Show the whole text</source>
      <translation>Mostrar todo el texto</translation>
    </message>
    <message>
      <source>Shown as designed</source>
      <translation>Se muestra tal como se diseñó</translation>
    </message>
    <message>
      <source>Shown in dark colours</source>
      <translation>Se muestra en colores oscuros</translation>
    </message>
    <message>
      <source>The formatting is too heavy to be shown safely; here is the text.</source>
      <translation>El formato es demasiado pesado para mostrarlo con seguridad; este es el texto.</translation>
    </message>
    <message>
      <source>The name says %1, but the mail is from %2</source>
      <translation>El nombre dice %1, pero el mensaje es de %2</translation>
    </message>
    <message>
      <source>The sender may be forged</source>
      <translation>El remitente puede ser falso</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Intentar de nuevo</translation>
    </message>
    <message>
      <source>Use dark colours</source>
      <translation>Usar colores oscuros</translation>
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
      <translation>Copiar el texto</translation>
    </message>
    <message>
      <source>Save the message as .eml</source>
      <translation>Guardar el mensaje como .eml</translation>
    </message>
    <message>
      <source>Show all headers</source>
      <translation>Mostrar todas las cabeceras</translation>
    </message>
    <message>
      <source>Show the original</source>
      <translation>Mostrar el original</translation>
    </message>
    <message>
      <source>Show the source</source>
      <translation>Mostrar el código fuente</translation>
    </message>
    <message>
      <source>Unfold all messages, or fold them</source>
      <translation>Desplegar todos los mensajes o plegarlos</translation>
    </message>
  </context>
  <context>
    <name>Notice</name>
    <message>
      <source>%1 has stopped</source>
      <translation>%1 se ha detenido</translation>
    </message>
    <message>
      <source>%1 wrote since you began: “%2” Read it first.</source>
      <translation>%1 ha escrito desde que empezaste: «%2» Léelo antes.</translation>
    </message>
    <message>
      <source>%1 wrote, and will not get this.</source>
      <translation>%1 escribió y no recibirá esto.</translation>
    </message>
    <message numerus="yes">
      <source>%n conversations have new messages</source>
      <translation>
        <numerusform>%n conversación tiene mensajes nuevos</numerusform>
        <numerusform>%n conversaciones tienen mensajes nuevos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n messages were not sent</source>
      <translation>
        <numerusform>%n mensaje no se ha enviado</numerusform>
        <numerusform>%n mensajes no se han enviado</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n were left open: a reply was not sent (%1).</source>
      <translation>
        <numerusform>%n quedó abierta: no se envió una respuesta (%1).</numerusform>
        <numerusform>%n quedaron abiertas: no se envió una respuesta (%1).</numerusform>
      </translation>
    </message>
    <message>
      <source>A new message</source>
      <translation>Un mensaje nuevo</translation>
    </message>
    <message>
      <source>Change it</source>
      <translation>Cambiarlo</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Edit mine</source>
      <translation>Editar el mío</translation>
    </message>
    <message>
      <source>Everybody can read this answer: it is a public post.</source>
      <translation>Todo el mundo puede leer esta respuesta: es una publicación pública.</translation>
    </message>
    <message>
      <source>Everybody will read this: %1</source>
      <translation>Todo el mundo leerá esto: %1</translation>
    </message>
    <message>
      <source>From outside, and new in this conversation: %1</source>
      <translation>De fuera, y nuevo en esta conversación: %1</translation>
    </message>
    <message>
      <source>It did not work: %1</source>
      <translation>No ha funcionado: %1</translation>
    </message>
    <message>
      <source>It goes to %1 people.</source>
      <translation>Va a %1 personas.</translation>
    </message>
    <message>
      <source>It goes to %1, which is not the sender's own address.</source>
      <translation>Va a %1, que no es la dirección de quien escribió.</translation>
    </message>
    <message>
      <source>It may have arrived already. Send it once more all the same?</source>
      <translation>Puede que ya haya llegado. ¿Enviarlo otra vez de todos modos?</translation>
    </message>
    <message>
      <source>Keep it as it is</source>
      <translation>Dejarla como está</translation>
    </message>
    <message>
      <source>Look</source>
      <translation>Ver</translation>
    </message>
    <message>
      <source>Mail goes on arriving. Quit ends it, in the tray.</source>
      <translation>El correo sigue llegando. Termina con Salir, en la bandeja.</translation>
    </message>
    <message>
      <source>Mail goes on arriving. Start it again to see the window.</source>
      <translation>El correo sigue llegando. Ábrelo otra vez para ver la ventana.</translation>
    </message>
    <message>
      <source>Make it smaller</source>
      <translation>Hacerla más pequeña</translation>
    </message>
    <message>
      <source>New in this conversation: %1</source>
      <translation>Nuevo en esta conversación: %1</translation>
    </message>
    <message>
      <source>Nightdesk keeps running</source>
      <translation>Nightdesk sigue en marcha</translation>
    </message>
    <message>
      <source>Not there any more: %1. Take it off, or attach it anew.</source>
      <translation>Ya no está: %1. Quítalo o adjúntalo de nuevo.</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Abrir</translation>
    </message>
    <message>
      <source>Send anyway</source>
      <translation>Enviar de todos modos</translation>
    </message>
    <message>
      <source>Send once more</source>
      <translation>Enviar otra vez</translation>
    </message>
    <message>
      <source>Somebody wrote here since you began. Read it first.</source>
      <translation>Alguien ha escrito aquí desde que empezaste. Léelo antes.</translation>
    </message>
    <message>
      <source>Still without a value: %1</source>
      <translation>Todavía sin valor: %1</translation>
    </message>
    <message>
      <source>The files weigh %1, the server takes %2.</source>
      <translation>Los archivos pesan %1, el servidor acepta %2.</translation>
    </message>
    <message>
      <source>The picture is large: %1 by %2 dots.</source>
      <translation>La imagen es grande: %1 por %2 puntos.</translation>
    </message>
    <message>
      <source>The subject is empty.</source>
      <translation>El asunto está vacío.</translation>
    </message>
    <message>
      <source>The text says “%1”, but no file goes with it.</source>
      <translation>El texto dice “%1”, pero ningún archivo lo acompaña.</translation>
    </message>
    <message>
      <source>This conversation is not here any more.</source>
      <translation>Esta conversación ya no está aquí.</translation>
    </message>
    <message>
      <source>This is how you are told.</source>
      <translation>Así se te avisa.</translation>
    </message>
    <message>
      <source>To %1</source>
      <translation>Para %1</translation>
    </message>
    <message>
      <source>To them alone</source>
      <translation>Solo a esa persona</translation>
    </message>
    <message>
      <source>Your followers can read this answer, too.</source>
      <translation>Tus seguidores también pueden leer esta respuesta.</translation>
    </message>
    <message>
      <source>Your followers will read this: %1</source>
      <translation>Tus seguidores leerán esto: %1</translation>
    </message>
    <message>
      <source>has written</source>
      <translation>ha escrito</translation>
    </message>
  </context>
  <context>
    <name>Outbox</name>
    <message>
      <source>Do not send</source>
      <translation>No enviar</translation>
    </message>
    <message>
      <source>Edit</source>
      <translation>Editar</translation>
    </message>
    <message>
      <source>Everything has left</source>
      <translation>Todo ha salido</translation>
    </message>
    <message>
      <source>It arrived</source>
      <translation>Llegó</translation>
    </message>
    <message>
      <source>Messages on their way</source>
      <translation>Mensajes en camino</translation>
    </message>
    <message>
      <source>Open the conversation</source>
      <translation>Abrir la conversación</translation>
    </message>
    <message>
      <source>Outbox</source>
      <translation>Bandeja de salida</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Intentar de nuevo</translation>
    </message>
    <message>
      <source>What waits, is tried again or failed is shown here.</source>
      <translation>Aquí está lo que espera, se reintenta o ha fallado.</translation>
    </message>
  </context>
  <context>
    <name>Palette</name>
    <message numerus="yes">
      <source>%n conversation(s)</source>
      <translation>
        <numerusform>%n conversación</numerusform>
        <numerusform>%n conversaciones</numerusform>
      </translation>
    </message>
    <message>
      <source>Commands</source>
      <translation>Comandos</translation>
    </message>
    <message>
      <source>Conversation</source>
      <translation>Conversación</translation>
    </message>
    <message>
      <source>Conversations</source>
      <translation>Conversaciones</translation>
    </message>
    <message>
      <source>Customers</source>
      <translation>Clientes</translation>
    </message>
    <message>
      <source>Go to</source>
      <translation>Ir a</translation>
    </message>
    <message>
      <source>Nothing found.</source>
      <translation>No se ha encontrado nada.</translation>
    </message>
    <message>
      <source>What do you want to do?</source>
      <translation>¿Qué quiere hacer?</translation>
    </message>
    <message>
      <source>Window</source>
      <translation>Ventana</translation>
    </message>
    <message>
      <source>all keys</source>
      <translation>todas las teclas</translation>
    </message>
    <message>
      <source>choose</source>
      <translation>elegir</translation>
    </message>
    <message>
      <source>run</source>
      <translation>ejecutar</translation>
    </message>
    <message>
      <source>run and stay</source>
      <translation>ejecutar y seguir aquí</translation>
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
      <translation>No se pudo leer %1.</translation>
    </message>
    <message>
      <source>%1 of %2</source>
      <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
      <source>%n conversations are at it</source>
      <translation>
        <numerusform>%n conversación lo está siguiendo</numerusform>
        <numerusform>%n conversaciones lo están siguiendo</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n playbooks imported</source>
      <translation>
        <numerusform>%n procedimiento importado</numerusform>
        <numerusform>%n procedimientos importados</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n playbooks will be imported.</source>
      <translation>
        <numerusform>Se importará %n procedimiento.</numerusform>
        <numerusform>Se importarán %n procedimientos.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n playbooks written to %1</source>
      <translation>
        <numerusform>%n procedimiento escrito en %1</numerusform>
        <numerusform>%n procedimientos escritos en %1</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n steps</source>
      <translation>
        <numerusform>%n paso</numerusform>
        <numerusform>%n pasos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n under way</source>
      <translation>
        <numerusform>%n en curso</numerusform>
        <numerusform>%n en curso</numerusform>
      </translation>
    </message>
    <message>
      <source>(gone)</source>
      <translation>(ya no está)</translation>
    </message>
    <message>
      <source>A hint for whoever does it</source>
      <translation>Una indicación para quien lo haga</translation>
    </message>
    <message>
      <source>About the playbook</source>
      <translation>Sobre el procedimiento</translation>
    </message>
    <message>
      <source>Add a step</source>
      <translation>Añadir un paso</translation>
    </message>
    <message>
      <source>Another link…</source>
      <translation>Otro enlace…</translation>
    </message>
    <message>
      <source>Begin a playbook</source>
      <translation>Empezar un procedimiento</translation>
    </message>
    <message numerus="yes">
      <source>Begun %n times</source>
      <translation>
        <numerusform>Empezado %n vez</numerusform>
        <numerusform>Empezado %n veces</numerusform>
      </translation>
    </message>
    <message>
      <source>Begun last: %1</source>
      <translation>Empezado por última vez: %1</translation>
    </message>
    <message>
      <source>Change the playbook…</source>
      <translation>Cambiar el procedimiento…</translation>
    </message>
    <message>
      <source>Changed since.</source>
      <translation>Cambiado entretanto.</translation>
    </message>
    <message>
      <source>Export as checklists…</source>
      <translation>Exportar como listas de pasos…</translation>
    </message>
    <message>
      <source>Export everything…</source>
      <translation>Exportar todo…</translation>
    </message>
    <message>
      <source>Export playbooks</source>
      <translation>Exportar procedimientos</translation>
    </message>
    <message>
      <source>Find playbooks</source>
      <translation>Buscar procedimientos</translation>
    </message>
    <message>
      <source>Finish it</source>
      <translation>Terminarlo</translation>
    </message>
    <message>
      <source>For which kind of case is it?</source>
      <translation>¿Para qué tipo de caso es?</translation>
    </message>
    <message>
      <source>From an article or a template…</source>
      <translation>De un artículo o plantilla…</translation>
    </message>
    <message>
      <source>Go on with it</source>
      <translation>Retomarlo</translation>
    </message>
    <message>
      <source>Go on with the new one</source>
      <translation>Seguir con el nuevo</translation>
    </message>
    <message>
      <source>Go to the templates</source>
      <translation>Ir a las plantillas</translation>
    </message>
    <message>
      <source>Hint</source>
      <translation>Indicación</translation>
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
      <translation>Importar una carpeta de listas de pasos…</translation>
    </message>
    <message>
      <source>Import and export</source>
      <translation>Importar y exportar</translation>
    </message>
    <message>
      <source>Import from a file…</source>
      <translation>Importar de un archivo…</translation>
    </message>
    <message>
      <source>Import playbooks</source>
      <translation>Importar procedimientos</translation>
    </message>
    <message>
      <source>Importing playbooks…</source>
      <translation>Importando procedimientos…</translation>
    </message>
    <message>
      <source>In the playbooks</source>
      <translation>En los procedimientos</translation>
    </message>
    <message>
      <source>Insert the template: %1</source>
      <translation>Insertar la plantilla: %1</translation>
    </message>
    <message>
      <source>It is offered first where a conversation has one of them.</source>
      <translation>Se propone primero cuando la conversación tiene una de ellas.</translation>
    </message>
    <message>
      <source>Keep the note</source>
      <translation>Guardar la nota</translation>
    </message>
    <message>
      <source>Link</source>
      <translation>Enlace</translation>
    </message>
    <message>
      <source>More for this language</source>
      <translation>Más para este idioma</translation>
    </message>
    <message>
      <source>More for this playbook</source>
      <translation>Más para este procedimiento</translation>
    </message>
    <message>
      <source>Move this step (drag, or Alt with the arrows)</source>
      <translation>Mover este paso (arrastrar, o Alt con las flechas)</translation>
    </message>
    <message>
      <source>New playbook</source>
      <translation>Procedimiento nuevo</translation>
    </message>
    <message>
      <source>No article and no template answers to that.</source>
      <translation>Ningún artículo ni plantilla responde a eso.</translation>
    </message>
    <message>
      <source>No conversation has gone through it yet.</source>
      <translation>Ninguna conversación lo ha seguido todavía.</translation>
    </message>
    <message>
      <source>No link</source>
      <translation>Sin enlace</translation>
    </message>
    <message>
      <source>No playbook answers to that.</source>
      <translation>Ningún procedimiento responde a eso.</translation>
    </message>
    <message>
      <source>No playbook is so.</source>
      <translation>Ningún procedimiento está así.</translation>
    </message>
    <message>
      <source>No playbooks yet</source>
      <translation>Todavía no hay procedimientos</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Nota</translation>
    </message>
    <message>
      <source>Note at this step…</source>
      <translation>Nota en este paso…</translation>
    </message>
    <message>
      <source>Open it again</source>
      <translation>Reabrirlo</translation>
    </message>
    <message>
      <source>Open the article: %1</source>
      <translation>Abrir el artículo: %1</translation>
    </message>
    <message>
      <source>Open the playbook: %1</source>
      <translation>Abrir el procedimiento: %1</translation>
    </message>
    <message>
      <source>Playbook</source>
      <translation>Procedimiento</translation>
    </message>
    <message>
      <source>Playbooks</source>
      <translation>Procedimientos</translation>
    </message>
    <message>
      <source>Reading the playbooks…</source>
      <translation>Leyendo los procedimientos…</translation>
    </message>
    <message>
      <source>Run it</source>
      <translation>Ejecutarla</translation>
    </message>
    <message>
      <source>Run the macro: %1</source>
      <translation>Ejecutar la macro: %1</translation>
    </message>
    <message>
      <source>Show the conversations that are at it</source>
      <translation>Mostrar las conversaciones que están en él</translation>
    </message>
    <message>
      <source>Show them</source>
      <translation>Mostrarlas</translation>
    </message>
    <message>
      <source>Skip it</source>
      <translation>Saltarlo</translation>
    </message>
    <message>
      <source>Step %1</source>
      <translation>Paso %1</translation>
    </message>
    <message>
      <source>Step %1 of %2: %3</source>
      <translation>Paso %1 de %2: %3</translation>
    </message>
    <message>
      <source>Steps</source>
      <translation>Pasos</translation>
    </message>
    <message>
      <source>Steps of %1</source>
      <translation>Pasos de %1</translation>
    </message>
    <message numerus="yes">
      <source>Steps of %n playbooks would lead nowhere then:</source>
      <translation>
        <numerusform>Los pasos de %n procedimiento ya no llevarían a ninguna parte:</numerusform>
        <numerusform>Los pasos de %n procedimientos ya no llevarían a ninguna parte:</numerusform>
      </translation>
    </message>
    <message>
      <source>Take it off this conversation</source>
      <translation>Quitarlo de esta conversación</translation>
    </message>
    <message>
      <source>Take this language away</source>
      <translation>Quitar este idioma</translation>
    </message>
    <message>
      <source>Take this step away</source>
      <translation>Quitar este paso</translation>
    </message>
    <message>
      <source>There is no such playbook yet. They are written on their page.</source>
      <translation>Todavía no hay un procedimiento así. Se escriben en su página.</translation>
    </message>
    <message>
      <source>Tick it</source>
      <translation>Marcarlo</translation>
    </message>
    <message>
      <source>To be reviewed</source>
      <translation>Por revisar</translation>
    </message>
    <message>
      <source>Trash</source>
      <translation>Papelera</translation>
    </message>
    <message>
      <source>Under way</source>
      <translation>En curso</translation>
    </message>
    <message>
      <source>What is to be done</source>
      <translation>Qué hay que hacer</translation>
    </message>
    <message>
      <source>What kind of case is it?</source>
      <translation>¿Qué tipo de caso es?</translation>
    </message>
    <message>
      <source>What this led to is no more</source>
      <translation>Aquello a lo que llevaba ya no existe</translation>
    </message>
    <message>
      <source>What to do with %1</source>
      <translation>Qué hacer con %1</translation>
    </message>
    <message>
      <source>When it is for</source>
      <translation>Cuándo se usa</translation>
    </message>
    <message>
      <source>Where a step leads</source>
      <translation>Adónde lleva un paso</translation>
    </message>
    <message>
      <source>Where this step leads</source>
      <translation>Adónde lleva este paso</translation>
    </message>
    <message>
      <source>Which article, template or macro?</source>
      <translation>¿Qué artículo, plantilla o macro?</translation>
    </message>
    <message>
      <source>Whoever goes on with this case reads it.</source>
      <translation>La lee quien siga con este caso.</translation>
    </message>
    <message>
      <source>Write down once what is done in a kind of case, step by step; whoever is on shift sees how far it is.</source>
      <translation>Escribe una vez qué se hace en un tipo de caso, paso a paso; quien está de turno ve hasta dónde se ha llegado.</translation>
    </message>
    <message>
      <source>Write the first one</source>
      <translation>Escribir el primero</translation>
    </message>
    <message numerus="yes">
      <source>and %n more</source>
      <translation>
        <numerusform>y %n más</numerusform>
        <numerusform>y %n más</numerusform>
      </translation>
    </message>
    <message>
      <source>begin</source>
      <translation>empezar</translation>
    </message>
    <message>
      <source>begun by %1 %2</source>
      <translation>empezado por %1 %2</translation>
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
      <translation>enlazar</translation>
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
      <translation>ocupa el lugar del que hay</translation>
    </message>
    <message>
      <source>review by %1</source>
      <translation>revisar antes del %1</translation>
    </message>
    <message>
      <source>skipped, %1 %2</source>
      <translation>saltado, %1 %2</translation>
    </message>
    <message>
      <source>these links lead to nothing here: %1</source>
      <translation>estos enlaces no llevan a nada aquí: %1</translation>
    </message>
  </context>
  <context>
    <name>Print</name>
    <message>
      <source>Print the conversation…</source>
      <translation>Imprimir la conversación…</translation>
    </message>
    <message>
      <source>Print the message…</source>
      <translation>Imprimir el mensaje…</translation>
    </message>
    <message>
      <source>Save the conversation as PDF…</source>
      <translation>Guardar la conversación como PDF…</translation>
    </message>
    <message>
      <source>Save the message as PDF…</source>
      <translation>Guardar el mensaje como PDF…</translation>
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
      <translation>Baja</translation>
    </message>
    <message>
      <source>Normal</source>
      <translation>Normal</translation>
    </message>
    <message>
      <source>Priority</source>
      <translation>Prioridad</translation>
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
      <translation>Una copia necesita [{mb} MB de ]espacio libre[ en {path}]. Haz sitio e inténtalo de nuevo; las anteriores siguen como estaban.</translation>
    </message>
    <message>
      <source>A call lasts from nothing to 24 hours. Give its minutes as a number.</source>
      <translation>Una llamada dura de cero a 24 horas. Indica los minutos con un número.</translation>
    </message>
    <message>
      <source>A conversation cannot be made[ {status}] by hand like this.</source>
      <translation>Una conversación no puede pasar a este estado[ ({status})] a mano.</translation>
    </message>
    <message>
      <source>A customer needs a name.</source>
      <translation>Un cliente necesita un nombre.</translation>
    </message>
    <message>
      <source>A field needs a name.</source>
      <translation>Un campo necesita un nombre.</translation>
    </message>
    <message>
      <source>A file of the workspace is missing[: {name}]. Restore a backup to get it back.</source>
      <translation>Falta un archivo del espacio de trabajo[: {name}]. Restaura una copia para recuperarlo.</translation>
    </message>
    <message>
      <source>A help centre cannot stand there[: “{address}”]. Write it like https://help.example.com.</source>
      <translation>Un centro de ayuda no puede estar ahí[: “{address}”]. Escríbelo como https://help.example.com.</translation>
    </message>
    <message>
      <source>A macro cannot do this[: “{act}”]. Choose one of the acts offered.</source>
      <translation>Una macro no puede hacer esto[: «{act}»]. Elige una de las acciones que se ofrecen.</translation>
    </message>
    <message>
      <source>A message to this customer is just leaving. Try again in a moment.</source>
      <translation>Un mensaje a este cliente está saliendo ahora mismo. Inténtalo dentro de un momento.</translation>
    </message>
    <message>
      <source>A playbook needs a title.</source>
      <translation>Un procedimiento necesita un título.</translation>
    </message>
    <message>
      <source>A playbook needs at least one step.</source>
      <translation>Un procedimiento necesita al menos un paso.</translation>
    </message>
    <message>
      <source>A reply in the conversation[ #{number}] was not sent. Send it again or discard it, then resolve.</source>
      <translation>Una respuesta en la conversación[ #{number}] no se envió. Envíala de nuevo o descártala, y después resuelve.</translation>
    </message>
    <message>
      <source>A reply of yours is begun there. Finish that one, or discard it.</source>
      <translation>Ahí hay una respuesta tuya empezada. Termínala o descártala.</translation>
    </message>
    <message>
      <source>A saved search needs a name and something to look for.</source>
      <translation>Una búsqueda guardada necesita un nombre y algo que buscar.</translation>
    </message>
    <message>
      <source>A secret[ for {field}] is needed. Type it when asked[, or pipe it in with {option}].</source>
      <translation>Hace falta un secreto[ para {field}]. Escríbelo cuando se te pida[, o pásalo por la entrada estándar con {option}].</translation>
    </message>
    <message>
      <source>A setting of the account is missing[: “{field}”]. Fill it in.</source>
      <translation>Falta un ajuste de la cuenta[: «{field}»]. Rellénalo.</translation>
    </message>
    <message>
      <source>A tag is one line of at most 60 characters[, not “{tag}”].</source>
      <translation>Una etiqueta es una línea de 60 caracteres como máximo[, no «{tag}»].</translation>
    </message>
    <message>
      <source>A template needs a title.</source>
      <translation>Una plantilla necesita un título.</translation>
    </message>
    <message>
      <source>An account[ of kind {kind}] has no such setting[: “{field}”].</source>
      <translation>Una cuenta[ de tipo {kind}] no tiene este ajuste[: «{field}»].</translation>
    </message>
    <message>
      <source>An address of your own cannot be blocked[: {address}].</source>
      <translation>Una dirección tuya no se puede bloquear[: {address}].</translation>
    </message>
    <message>
      <source>An agent needs a name. Give one.</source>
      <translation>Un agente necesita un nombre. Dele uno.</translation>
    </message>
    <message>
      <source>An article needs a title in each of its languages.</source>
      <translation>Un artículo necesita un título en cada uno de sus idiomas.</translation>
    </message>
    <message>
      <source>An unsecured connection is allowed to this computer only[, not to {server}]. Choose TLS or STARTTLS.</source>
      <translation>Una conexión no protegida solo se permite con este ordenador[, no con {server}]. Elige TLS o STARTTLS.</translation>
    </message>
    <message>
      <source>Another program is sending this message already. Wait for its result.</source>
      <translation>Otro programa ya está enviando este mensaje. Espera su resultado.</translation>
    </message>
    <message>
      <source>Another program is using the workspace[ in {path}]. Close it, or wait until it is done, and try again.</source>
      <translation>Otro programa está usando el espacio de trabajo[ en {path}]. Ciérralo, o espera a que acabe, e inténtalo de nuevo.</translation>
    </message>
    <message>
      <source>Another program reads this bot's messages at the same time. Stop it there; Nightdesk goes on by itself. If nobody knows it, make a new token at @BotFather.</source>
      <translation>Otro programa lee a la vez los mensajes de este bot. Detenlo; Nightdesk sigue solo. Si nadie lo conoce, crea un token nuevo con @BotFather.</translation>
    </message>
    <message>
      <source>Another template has this short code already[: “{code}”]. Choose another one.</source>
      <translation>Otra plantilla ya tiene este código[: «{code}»]. Elige otro.</translation>
    </message>
    <message>
      <source>At the provider[ {provider}] IMAP must be switched on first[: {url}].</source>
      <translation>En el proveedor[ {provider}] hay que activar primero IMAP[: {url}].</translation>
    </message>
    <message>
      <source>Attachments[ ({n})] belong to no message.</source>
      <translation>Hay adjuntos[ ({n})] que no pertenecen a ningún mensaje.</translation>
    </message>
    <message>
      <source>Braces are opened here and never closed.</source>
      <translation>Aquí se abren llaves que nunca se cierran.</translation>
    </message>
    <message>
      <source>Conversations[ ({n})] have a status that does not exist.</source>
      <translation>Hay conversaciones[ ({n})] con un estado que no existe.</translation>
    </message>
    <message>
      <source>Conversations[ ({n})] hold no message.</source>
      <translation>Hay conversaciones[ ({n})] sin ningún mensaje.</translation>
    </message>
    <message>
      <source>Deleted messages[ ({n})] are still there.</source>
      <translation>Hay mensajes borrados[ ({n})] que siguen aquí.</translation>
    </message>
    <message>
      <source>Entries of the history[ ({n})] lack the change they belong to.</source>
      <translation>Hay entradas del historial[ ({n})] sin el cambio al que pertenecen.</translation>
    </message>
    <message>
      <source>Entries[ of “{table}”] name others that do not exist[ ({n})].</source>
      <translation>Hay entradas[ de «{table}»] que nombran otras que no existen[ ({n})].</translation>
    </message>
    <message>
      <source>Files like this[: {name}] cannot be sent on this channel. Choose another form, or another channel.</source>
      <translation>Archivos como este[: {name}] no se pueden enviar por este canal. Elige otro formato u otro canal.</translation>
    </message>
    <message>
      <source>For this account there is nothing to be put onto a website.</source>
      <translation>Para esta cuenta no hay nada que poner en un sitio web.</translation>
    </message>
    <message>
      <source>It was stopped. Everything is as it was before.</source>
      <translation>Se ha detenido. Todo está como antes.</translation>
    </message>
    <message>
      <source>Looking for mail was stopped. What has arrived is stored.</source>
      <translation>La búsqueda de correo se detuvo. Lo que ha llegado está guardado.</translation>
    </message>
    <message>
      <source>Many messages vanished from the folder[ {folder}] at once[: {gone} of {known}]. All of them are kept here. If that was meant, say so with “nightdesk account accept-loss[ {account}]”; else look into the mailbox with another program. After a day they are marked as gone.</source>
      <translation>Muchos mensajes desaparecieron de la carpeta[ {folder}] de una vez[: {gone} de {known}]. Aquí se conservan todos. Si fue a propósito, dilo con “nightdesk account accept-loss[ {account}]”; si no, mira en el buzón con otro programa. Al cabo de un día se marcan como desaparecidos.</translation>
    </message>
    <message>
      <source>Merged conversations[ ({n})] do not lead to where they were merged.</source>
      <translation>Hay conversaciones unidas[ ({n})] que no llevan a aquella a la que se unieron.</translation>
    </message>
    <message>
      <source>Messages of this account came in meanwhile. Remove its history once more.</source>
      <translation>Entretanto han llegado mensajes de esta cuenta. Quita su historial otra vez.</translation>
    </message>
    <message>
      <source>Messages[ ({n})] have no original.</source>
      <translation>Hay mensajes[ ({n})] sin original.</translation>
    </message>
    <message>
      <source>Messages[ ({n})] have no text.</source>
      <translation>Hay mensajes[ ({n})] sin texto.</translation>
    </message>
    <message>
      <source>Nightdesk is running already[ with {path}] but does not respond. Close its window, or end it, and try again.</source>
      <translation>Nightdesk ya está en marcha[ con {path}], pero no responde. Cierra su ventana, o termínalo, e inténtalo de nuevo.</translation>
    </message>
    <message>
      <source>Nightdesk was closed before it answered. Look whether the change was made, and repeat it if not.</source>
      <translation>Nightdesk se cerró antes de responder. Mira si el cambio se hizo y, si no, repítelo.</translation>
    </message>
    <message>
      <source>Nightdesk was ended without closing the workspace. Nothing stored is lost.</source>
      <translation>Nightdesk terminó sin cerrar el espacio de trabajo. Nada de lo guardado se ha perdido.</translation>
    </message>
    <message>
      <source>No dictionary was found[ for {language}]. Install one, for instance hunspell-en-gb.</source>
      <translation>No hay ningún diccionario[ para {language}]. Instala uno, por ejemplo hunspell-es.</translation>
    </message>
    <message>
      <source>No files can be sent from this account[: {account}]. Take them out, or write by another channel.</source>
      <translation>Desde esta cuenta[: {account}] no se pueden enviar archivos. Quítalos, o escribe por otro canal.</translation>
    </message>
    <message>
      <source>No mail was found[ in {path}]. Name an mbox file, a Maildir, .eml files or a folder of them.</source>
      <translation>No se encontró correo[ en {path}]. Indica un archivo mbox, un Maildir, archivos .eml o una carpeta con ellos.</translation>
    </message>
    <message>
      <source>No password is stored[ for {name}]. Give it again with “nightdesk account set”.</source>
      <translation>No hay contraseña guardada[ para {name}]. Dala de nuevo con «nightdesk account set».</translation>
    </message>
    <message>
      <source>No people were found in the file[ {path}]. It should be a CSV table with a line of titles, or vCards.</source>
      <translation>No se ha encontrado a nadie en el archivo[ {path}]. Debe ser una tabla CSV con una línea de títulos, o vCards.</translation>
    </message>
    <message>
      <source>No time to come is meant[ by “{text}”] here. Write “tomorrow 9” or “2026-12-03 10:00”.</source>
      <translation>Aquí no se entiende un momento futuro[ en «{text}»]. Escribe «mañana a las 9» o «2026-12-03 10:00».</translation>
    </message>
    <message>
      <source>No working mail servers were found[ for {address}]. Ask the provider for them and give them with --imap and --smtp.</source>
      <translation>No se encontraron servidores de correo que funcionen[ para {address}]. Pídelos al proveedor e indícalos con --imap y --smtp.</translation>
    </message>
    <message>
      <source>Nobody signed in with the browser[ within {seconds} seconds]. Nothing was changed; try again.</source>
      <translation>Nadie entró con el navegador[ en {seconds} segundos]. No se cambió nada; inténtalo de nuevo.</translation>
    </message>
    <message>
      <source>Nothing came on the standard input[ for {field}]. Pipe the secret in.</source>
      <translation>No llegó nada por la entrada estándar[ para {field}]. Pasa el secreto por ella.</translation>
    </message>
    <message>
      <source>Nothing can be written by telephone. Call them back, or connect an account by which they can be written to.</source>
      <translation>Por teléfono no se puede escribir. Devuelve la llamada, o conecta una cuenta con la que se les pueda escribir.</translation>
    </message>
    <message>
      <source>Nothing can be written in the folder[: {path}]. Give yourself the right to write there, or choose another one in the account's settings.</source>
      <translation>No se puede escribir en la carpeta[: {path}]. Date permiso para escribir en ella, o elige otra en los ajustes de la cuenta.</translation>
    </message>
    <message>
      <source>Nothing can be written to the folder[ {path}][: {detail}]. Choose another one.</source>
      <translation>No se puede escribir en la carpeta[ {path}][: {detail}]. Elige otra.</translation>
    </message>
    <message>
      <source>Nothing may be written in this room.[ The service {server} said: “{words}”.] Ask whoever keeps the room, or write by another channel.</source>
      <translation>En esta sala no se puede escribir.[ El servicio {server} dijo: “{words}”.] Habla con quien lleva la sala o escribe por otro canal.</translation>
    </message>
    <message>
      <source>Nothing was erased: the name does not match. Repeat it exactly as it is[: {name}].</source>
      <translation>No se ha borrado nada: el nombre no coincide. Repítelo tal como es[: {name}].</translation>
    </message>
    <message>
      <source>Nothing would stay behind. Choose some of the messages.</source>
      <translation>No quedaría nada atrás. Elige algunos de los mensajes.</translation>
    </message>
    <message>
      <source>On this channel a customer has to write first. Write by another channel, or wait until they do.</source>
      <translation>En este canal es el cliente quien tiene que escribir primero. Escribe por otro canal o espera a que lo haga.</translation>
    </message>
    <message>
      <source>On this channel a message goes to one person. Take the others out.</source>
      <translation>Por este canal un mensaje va a una sola persona. Quita las demás.</translation>
    </message>
    <message>
      <source>Only the first 200,000 people were read. Divide the file into several.</source>
      <translation>Solo se han leído las primeras 200.000 personas. Divide el archivo en varios.</translation>
    </message>
    <message>
      <source>Originals[ ({n})] belong to no message.</source>
      <translation>Hay originales[ ({n})] que no pertenecen a ningún mensaje.</translation>
    </message>
    <message>
      <source>Outgoing messages[ ({n})] are in a state that cannot be[: {why}].</source>
      <translation>Hay mensajes de salida[ ({n})] en un estado que no puede ser[: {why}].</translation>
    </message>
    <message>
      <source>Packs of originals[ ({n})] belong to no message.</source>
      <translation>Hay paquetes de originales[ ({n})] que no pertenecen a ningún mensaje.</translation>
    </message>
    <message>
      <source>Places on the server[ ({n})] belong to no message.</source>
      <translation>Hay lugares en el servidor[ ({n})] que no pertenecen a ningún mensaje.</translation>
    </message>
    <message>
      <source>Reading encrypted rooms needs the package matrix-nio, which is not installed. Install it[ (pip install '{package}')], or switch encrypted rooms off in the account's settings.</source>
      <translation>Para leer salas cifradas hace falta el paquete matrix-nio, que no está instalado. Instálalo[ (pip install '{package}')] o desactiva las salas cifradas en los ajustes de la cuenta.</translation>
    </message>
    <message>
      <source>Rows of the list of customers[ ({n})] are out of date; they can be made anew.</source>
      <translation>Hay líneas de la lista de clientes[ ({n})] desactualizadas; se pueden rehacer.</translation>
    </message>
    <message>
      <source>Rows of the queue[ ({n})] are out of date; they can be made anew.</source>
      <translation>Hay filas de la cola[ ({n})] desfasadas; se pueden rehacer.</translation>
    </message>
    <message>
      <source>SQLite[ {version}] is older than 3.51.3 and can damage a workspace. Install the package pysqlite3, or set NIGHTDESK_OLD_SQLITE=1 to use it at your own risk.</source>
      <translation>SQLite[ {version}] es anterior a 3.51.3 y puede dañar un espacio de trabajo. Instala el paquete pysqlite3, o define NIGHTDESK_OLD_SQLITE=1 para usarlo por tu cuenta y riesgo.</translation>
    </message>
    <message>
      <source>Several customers fit[ “{name}”]. Name one by an address or its id.</source>
      <translation>Varios clientes encajan[ con “{name}”]. Indica uno por una dirección o por su identificador.</translation>
    </message>
    <message>
      <source>Some files could not be opened[: {count}, the first is {path}]. Everything else is stored. Check their permissions and import again; nothing is stored twice.</source>
      <translation>Algunos archivos no se pudieron abrir[: {count}, el primero es {path}]. Todo lo demás está guardado. Revisa sus permisos e importa de nuevo; nada se guarda dos veces.</translation>
    </message>
    <message>
      <source>Somebody wrote in this conversation since you began. Read it, then send.</source>
      <translation>Alguien ha escrito en esta conversación desde que empezaste. Léelo y después envía.</translation>
    </message>
    <message>
      <source>Something is still without a value[: {names}]. Fill it in, then send.</source>
      <translation>Todavía falta un valor[: {names}]. Rellénalo y después envía.</translation>
    </message>
    <message>
      <source>Something stands between this computer and the server[ {server}][ ({words})]. If this network wants a sign-in of its own (a hotel, a train), open a page in the browser first. No password was sent; Nightdesk tries again by itself.</source>
      <translation>Algo se interpone entre este ordenador y el servidor[ {server}][ ({words})]. Si esta red pide un inicio de sesión propio (un hotel, un tren), abre antes una página en el navegador. No se envió ninguna contraseña; Nightdesk lo intenta de nuevo solo.</translation>
    </message>
    <message>
      <source>Something went wrong inside Nightdesk[ ({error})]. The log has the details; your work is stored.</source>
      <translation>Algo salió mal dentro de Nightdesk[ ({error})]. El registro tiene los detalles; tu trabajo está guardado.</translation>
    </message>
    <message>
      <source>Spell check needs the extra “spell”: pip install nightdesk[spell].</source>
      <translation>El corrector necesita el extra “spell”: pip install nightdesk[spell].</translation>
    </message>
    <message>
      <source>Stopped. Nothing of the customer was erased.</source>
      <translation>Detenido. No se ha borrado nada del cliente.</translation>
    </message>
    <message>
      <source>Texts[ ({n})] belong to no message.</source>
      <translation>Hay textos[ ({n})] que no pertenecen a ningún mensaje.</translation>
    </message>
    <message>
      <source>That is no address of a person there[: “{name}”]. It looks like @name:example.org.</source>
      <translation>Eso no es la dirección de una persona allí[: «{name}»]. Tiene la forma @nombre:example.org.</translation>
    </message>
    <message>
      <source>That time has passed. Choose a later one.</source>
      <translation>Esa hora ya ha pasado. Elige una posterior.</translation>
    </message>
    <message>
      <source>The account SID is not right: it begins with AC and has 34 characters. Copy it from the first page of Twilio's console.</source>
      <translation>El SID de la cuenta no es correcto: empieza por AC y tiene 34 caracteres. Cópialo de la primera página de la consola de Twilio.</translation>
    </message>
    <message>
      <source>The account at the service[ {server}] is not active[: {words}]. Look into its console[ at {console}], then check again.</source>
      <translation>La cuenta en el servicio[ {server}] no está activa[: {words}]. Míralo en su consola[ en {console}] y comprueba de nuevo.</translation>
    </message>
    <message>
      <source>The account this was to be sent from was removed. Connect it again and send it, or cancel the message.</source>
      <translation>La cuenta desde la que se iba a enviar se quitó. Conéctala de nuevo y envíalo, o cancela el mensaje.</translation>
    </message>
    <message>
      <source>The account[ {account}] does not work yet[: {step}].[ “{words}”.] Correct its settings and check again.</source>
      <translation>La cuenta[ {account}] aún no funciona[: {step}].[ «{words}».] Corrige sus ajustes y comprueba de nuevo.</translation>
    </message>
    <message>
      <source>The account[ {account}] is not signed in yet. Sign in with the browser: “nightdesk account sign-in”.</source>
      <translation>La cuenta[ {account}] aún no ha entrado. Entra con el navegador: «nightdesk account sign-in».</translation>
    </message>
    <message>
      <source>The account[ {account}] signs in with a password. Choose the browser with “nightdesk account set --auth oauth2”.</source>
      <translation>La cuenta[ {account}] entra con una contraseña. Elige el navegador con «nightdesk account set --auth oauth2».</translation>
    </message>
    <message>
      <source>The account[ {name}] and its history[, {messages} messages in {conversations} conversations,] would be deleted for good. Nothing was done; add --yes if that is meant.</source>
      <translation>La cuenta[ {name}] y su historial[, {messages} mensajes en {conversations} conversaciones,] se borrarían para siempre. No se ha hecho nada; añade --yes si es lo que quieres.</translation>
    </message>
    <message>
      <source>The account[ “{name}”] sends nothing. Choose another one.</source>
      <translation>La cuenta[ «{name}»] no envía nada. Elige otra.</translation>
    </message>
    <message>
      <source>The address is no longer there. Look at the customer again.</source>
      <translation>La dirección ya no está. Vuelve a mirar el cliente.</translation>
    </message>
    <message>
      <source>The address[ {address}] belongs to another customer already[: {name}]. If they are the same person, merge the two.</source>
      <translation>La dirección[ {address}] ya pertenece a otro cliente[: {name}]. Si son la misma persona, únelos.</translation>
    </message>
    <message>
      <source>The address[ {address}] is none of the account's. Choose one of its own, or add it to the account's other addresses.</source>
      <translation>La dirección[ {address}] no es de la cuenta. Elige una de las suyas, o añádela a las otras direcciones de la cuenta.</translation>
    </message>
    <message>
      <source>The address[ “{address}”] cannot be used. Write it like anna@example.com.</source>
      <translation>La dirección[ «{address}»] no sirve. Escríbela como anna@example.com.</translation>
    </message>
    <message>
      <source>The answer could not be written into the folder[ {path}][: {words}]. Make room there; Nightdesk tries again by itself.</source>
      <translation>No se pudo escribir la respuesta en la carpeta[ {path}][: {words}]. Haz sitio; Nightdesk lo intenta de nuevo por sí solo.</translation>
    </message>
    <message>
      <source>The archive sends nothing. Reply from an account that does.</source>
      <translation>El archivo no envía nada. Responde desde una cuenta que sí lo haga.</translation>
    </message>
    <message>
      <source>The backup was stopped. The earlier ones are as they were.</source>
      <translation>La copia se ha detenido. Las anteriores están como estaban.</translation>
    </message>
    <message>
      <source>The backup[ {path}] could not be made; the earlier ones are untouched.[ Details: “{detail}”.] Check the disk and try again.</source>
      <translation>La copia[ {path}] no se pudo hacer; las anteriores siguen como estaban.[ Detalles: «{detail}».] Revisa el disco e inténtalo de nuevo.</translation>
    </message>
    <message>
      <source>The bot may not write there: they blocked it, or took it out of the group.[ Telegram said: “{words}”.] Write by another channel, or wait until they write.</source>
      <translation>El bot no puede escribir allí: lo bloquearon o lo sacaron del grupo.[ Telegram dijo: “{words}”.] Escribe por otro canal o espera a que escriban.</translation>
    </message>
    <message>
      <source>The business needs a name. Give one.</source>
      <translation>El negocio necesita un nombre. Indica uno.</translation>
    </message>
    <message>
      <source>The certificate of the server[ {server}] is not trusted[ ({words})]. No password was sent. Check the server's name, or name its authority's file with --ca.</source>
      <translation>El certificado del servidor[ {server}] no es de confianza[ ({words})]. No se envió ninguna contraseña. Revisa el nombre del servidor, o indica el archivo de su autoridad con --ca.</translation>
    </message>
    <message>
      <source>The certificate of the server[ {server}] is not trusted[ ({words})]. No password was sent.[ If you know that its fingerprint is {fingerprint}, trust it with “nightdesk account set --pinned {pins}”.]</source>
      <translation>El certificado del servidor[ {server}] no es de confianza[ ({words})]. No se envió ninguna contraseña.[ Si sabes que su huella es {fingerprint}, confía en él con «nightdesk account set --pinned {pins}».]</translation>
    </message>
    <message>
      <source>The connection broke while the message was handed over[ to {server}]: it may have been sent or not[ ({words})]. It is not sent again by itself; look into Sent or ask, then decide: “nightdesk outbox” names the ways on.</source>
      <translation>La conexión se cortó durante la entrega del mensaje[ a {server}]: puede haberse enviado o no[ ({words})]. No se envía otra vez solo; mira en Enviados o pregunta, y después decide: “nightdesk outbox” dice cómo.</translation>
    </message>
    <message>
      <source>The counter[ “{name}”] is behind what was given[: {has} of {used}].</source>
      <translation>El contador[ «{name}»] va por detrás de lo que ya se asignó[: {has} de {used}].</translation>
    </message>
    <message>
      <source>The counts beside the views are wrong; they can be made anew.</source>
      <translation>Los recuentos junto a las vistas son incorrectos; se pueden rehacer.</translation>
    </message>
    <message>
      <source>The customer asked for no more texts (STOP). Nothing can be sent until they write START; call them, or write by another channel.</source>
      <translation>El cliente pidió no recibir más mensajes (STOP). No se puede enviar nada hasta que escriba START; llámalo, o escribe por otro canal.</translation>
    </message>
    <message>
      <source>The disk is full[, {path} cannot be written]. Make room; nothing that was stored is lost.</source>
      <translation>El disco está lleno[, {path} no se puede escribir]. Haz sitio; nada de lo guardado se pierde.</translation>
    </message>
    <message>
      <source>The field is no longer there. Look at the customer again.</source>
      <translation>El campo ya no está. Vuelve a mirar el cliente.</translation>
    </message>
    <message>
      <source>The file is no longer there[ at {server}]. Ask the customer to send it again.</source>
      <translation>El archivo ya no está[ en {server}]. Pide al cliente que lo envíe de nuevo.</translation>
    </message>
    <message>
      <source>The file of certificates[ {file}] cannot be used[ ({words})]. Give a PEM file that can be read.</source>
      <translation>El archivo de certificados[ {file}] no sirve[ ({words})]. Da un archivo PEM que se pueda leer.</translation>
    </message>
    <message>
      <source>The file[ {file}] in the feed's folder cannot be read[: {other}]. It is taken as soon as it can. The others were taken.</source>
      <translation>El archivo[ {file}] de la carpeta del canal no se puede leer[: {other}]. Se tomará en cuanto se pueda. Los demás se han tomado.</translation>
    </message>
    <message>
      <source>The file[ {file}] in the feed's folder is no JSON, or only half of it. It stays there: correct it, or take it away. The others were taken.</source>
      <translation>El archivo[ {file}] de la carpeta del canal no es JSON, o solo a medias. Se queda ahí: corrígelo o quítalo. Los demás se han tomado.</translation>
    </message>
    <message>
      <source>The file[ {file}] in the feed's folder is not what the schema says: each message needs an id of its own. It stays there: correct it, or take it away. The others were taken.</source>
      <translation>El archivo[ {file}] de la carpeta del canal no es lo que dice el esquema: cada mensaje necesita un id propio. Se queda ahí: corrígelo o quítalo. Los demás se han tomado.</translation>
    </message>
    <message>
      <source>The file[ {file}] in the feed's folder is too large[: {other}], more than 64 MB. It stays there: take it away. The others were taken.</source>
      <translation>El archivo[ {file}] de la carpeta del canal es demasiado grande[: {other}], más de 64 MB. Se queda ahí: quítalo. Los demás se han tomado.</translation>
    </message>
    <message>
      <source>The file[ {file}] in the feed's folder names a file that does not lie below in/[: {other}]. It stays there: correct it, or take it away. The others were taken.</source>
      <translation>El archivo[ {file}] de la carpeta del canal nombra un archivo que no está dentro de in/[: {other}]. Se queda ahí: corrígelo o quítalo. Los demás se han tomado.</translation>
    </message>
    <message>
      <source>The file[ {file}] in the feed's folder names a file that is not there[: {other}]. It is taken as soon as that is there, too. The others were taken.</source>
      <translation>El archivo[ {file}] de la carpeta del canal nombra un archivo que no está[: {other}]. Se tomará en cuanto también esté. Los demás se han tomado.</translation>
    </message>
    <message>
      <source>The file[ {name}] is too large for this channel[: {limit} at most]. Make it smaller, or send it another way.</source>
      <translation>El archivo[ {name}] es demasiado grande para este canal[: {limit} como máximo]. Redúcelo, o envíalo de otra forma.</translation>
    </message>
    <message>
      <source>The file[ {path}] cannot be read. Check its permissions.</source>
      <translation>El archivo[ {path}] no se puede leer. Revisa sus permisos.</translation>
    </message>
    <message>
      <source>The file[ {path}] cannot be read[: {detail}]. Check that it is there and yours.</source>
      <translation>El archivo[ {path}] no se puede leer[: {detail}]. Comprueba que está y que es tuyo.</translation>
    </message>
    <message>
      <source>The file[ {path}] cannot be written[: {detail}]. Choose another place.</source>
      <translation>El archivo[ {path}] no se puede escribir[: {detail}]. Elige otro lugar.</translation>
    </message>
    <message>
      <source>The file[ {path}] does not exist. Check the name.</source>
      <translation>El archivo[ {path}] no existe. Revisa el nombre.</translation>
    </message>
    <message>
      <source>The file[ {path}] holds no playbook that can be read[: {detail}]. It should be a Markdown checklist, a folder of them, or an export of Nightdesk.</source>
      <translation>El archivo[ {path}] no contiene ningún procedimiento que se pueda leer[: {detail}]. Debe ser una lista de pasos en Markdown, una carpeta de listas, o una exportación de Nightdesk.</translation>
    </message>
    <message>
      <source>The file[ {path}] holds no templates that can be read[: {detail}]. It should be a CSV table with a line of titles, a text file, or an export of Nightdesk.</source>
      <translation>El archivo[ {path}] no contiene plantillas que se puedan leer[: {detail}]. Debe ser una tabla CSV con una línea de títulos, un archivo de texto o una exportación de Nightdesk.</translation>
    </message>
    <message>
      <source>The file[ {path}] is no usable backup. Nothing was changed; choose another one.[ Details: “{detail}”.]</source>
      <translation>El archivo[ {path}] no es una copia utilizable. No se cambió nada; elige otra.[ Detalles: «{detail}».]</translation>
    </message>
    <message>
      <source>The file[ {path}] is too large[: the limit is {mb} MB]. Divide it into several.</source>
      <translation>El archivo[ {path}] es demasiado grande[: el límite es {mb} MB]. Divídelo en varios.</translation>
    </message>
    <message>
      <source>The file[ “{name}”] is too large for a template[: the limit is {mb} MB].</source>
      <translation>El archivo[ «{name}»] es demasiado grande para una plantilla[: el límite es de {mb} MB].</translation>
    </message>
    <message>
      <source>The folder has to be named from the root of the disk on[: {path}]. Choose it.</source>
      <translation>La carpeta debe indicarse desde la raíz del disco[: {path}]. Elígela.</translation>
    </message>
    <message>
      <source>The folder is not there[: {path}]. Connect its disk, or make the folder; Nightdesk tries again by itself.</source>
      <translation>La carpeta no está[: {path}]. Conecta su disco, o crea la carpeta; Nightdesk lo intenta de nuevo por sí solo.</translation>
    </message>
    <message>
      <source>The folder[ {folder}] was replaced on the server while it was read. It is read again by itself; nothing is stored twice.</source>
      <translation>La carpeta[ {folder}] fue sustituida en el servidor mientras se leía. Se lee de nuevo sola; nada se guarda dos veces.</translation>
    </message>
    <message>
      <source>The gateway[ {server}] did not accept the user name and password.[ It said: “{words}”.] The app on the phone shows them below its address; give them here. What waits to be sent is kept.</source>
      <translation>La pasarela[ {server}] no aceptó el nombre de usuario y la contraseña.[ Dijo: “{words}”.] La aplicación del teléfono los muestra debajo de la dirección; indícalos aquí. Lo que espera a enviarse se conserva.</translation>
    </message>
    <message>
      <source>The gateway[ {server}] does not know what it was asked for. Check its address, and update the app on the phone.</source>
      <translation>La pasarela[ {server}] no conoce lo que se le pidió. Comprueba la dirección y actualiza la aplicación del teléfono.</translation>
    </message>
    <message>
      <source>The gateway[ {server}] has this message already; it is not sent again.</source>
      <translation>La pasarela[ {server}] ya tiene este mensaje; no se envía otra vez.</translation>
    </message>
    <message>
      <source>The import was stopped. Start it again to go on; nothing is stored twice.</source>
      <translation>La importación se detuvo. Empiézala de nuevo para continuar; nada se guarda dos veces.</translation>
    </message>
    <message>
      <source>The keyring could not do its work[ ({detail})]. Restart it and try again; meanwhile passwords can come from the environment (NIGHTDESK_SECRETS=env).</source>
      <translation>El llavero no pudo hacer su trabajo[ ({detail})]. Reinícialo e inténtalo de nuevo; mientras tanto, las contraseñas pueden venir del entorno (NIGHTDESK_SECRETS=env).</translation>
    </message>
    <message>
      <source>The keyring did not answer[ within {seconds} seconds]. Look for its question on the screen, then try again.</source>
      <translation>El llavero no respondió[ en {seconds} segundos]. Busca su pregunta en la pantalla e inténtalo de nuevo.</translation>
    </message>
    <message>
      <source>The keyring is locked. Unlock it and try again.</source>
      <translation>El llavero está bloqueado. Desbloquéalo e inténtalo de nuevo.</translation>
    </message>
    <message>
      <source>The list cannot be left from here.[ Its page is {url}.] Look in the message for a way out.</source>
      <translation>No se puede dejar la lista desde aquí.[ Su página es {url}.] Busca en el mensaje una forma de salir.</translation>
    </message>
    <message>
      <source>The list did not take the wish to leave it.[ It said: “{words}”.] Try again later, or look in the message for another way.</source>
      <translation>La lista no aceptó la petición de dejarla.[ Dijo: «{words}».] Inténtalo de nuevo más tarde, o busca otra forma en el mensaje.</translation>
    </message>
    <message>
      <source>The master password does not open the vault[ {path}]. Try again, or correct NIGHTDESK_VAULT_KEY.</source>
      <translation>La contraseña maestra no abre el cofre[ {path}]. Inténtalo de nuevo, o corrige NIGHTDESK_VAULT_KEY.</translation>
    </message>
    <message>
      <source>The message asks for no answer to an invitation. Write one by hand.</source>
      <translation>El mensaje no pide respuesta a una invitación. Escribe una a mano.</translation>
    </message>
    <message>
      <source>The message has been sent; it cannot be taken back.</source>
      <translation>El mensaje ya se ha enviado; no se puede retirar.</translation>
    </message>
    <message>
      <source>The message has no recipient. Add one under To, Cc or Bcc.</source>
      <translation>El mensaje no tiene destinatario. Añade uno en Para, Cc o Cco.</translation>
    </message>
    <message>
      <source>The message has no such part[: {part}].</source>
      <translation>El mensaje no tiene esta parte[: {part}].</translation>
    </message>
    <message>
      <source>The message is too large for the server[: it has {size}, and {limit} is the most].[ It said: “{words}”.] Send the files another way.</source>
      <translation>El mensaje es demasiado grande para el servidor[: tiene {size}, y el máximo es {limit}].[ Dijo: «{words}».] Envía los archivos de otra forma.</translation>
    </message>
    <message>
      <source>The message was sent, but the server refused the copy[ in {folder}].[ It said: “{words}”.] Check the folder for sent mail in the account's settings.</source>
      <translation>El mensaje se envió, pero el servidor rechazó la copia[ en {folder}].[ Dijo: «{words}».] Revisa la carpeta de enviados en los ajustes de la cuenta.</translation>
    </message>
    <message>
      <source>The message's own number[ {id}] cannot be used. Write the message anew.</source>
      <translation>El número propio del mensaje[ {id}] no sirve. Escribe el mensaje de nuevo.</translation>
    </message>
    <message>
      <source>The message[ {id}] has no source: it was written here.</source>
      <translation>El mensaje[ {id}] no tiene original: se escribió aquí.</translation>
    </message>
    <message>
      <source>The newest backup is[ {days}] days old. See that there is room on the disk, and make one with “nightdesk backup”.</source>
      <translation>La copia de seguridad más reciente tiene[ {days}] días. Comprueba que haya sitio en el disco y haz una con “nightdesk backup”.</translation>
    </message>
    <message>
      <source>The number of this account is not one of yours at the service[ {server}].[ It said: “{words}”.] Choose one[ at {console}] and give it in the account's settings.</source>
      <translation>El número de esta cuenta no es uno de los tuyos en el servicio[ {server}].[ Dijo: “{words}”.] Elige uno[ en {console}] y ponlo en los ajustes de la cuenta.</translation>
    </message>
    <message>
      <source>The original of some messages[ ({n})] has changed on the disk. A backup may have it.</source>
      <translation>El original de algunos mensajes[ ({n})] ha cambiado en el disco. Puede que una copia lo tenga.</translation>
    </message>
    <message>
      <source>The password holds characters that the server[ {server}] cannot take. Choose another one there, or an app password.</source>
      <translation>La contraseña tiene caracteres que el servidor[ {server}] no acepta. Elige allí otra, o una contraseña de aplicación.</translation>
    </message>
    <message>
      <source>The password stored[ for {name}] is incomplete. Give it again with “nightdesk account set”.</source>
      <translation>La contraseña guardada[ para {name}] está incompleta. Dala de nuevo con «nightdesk account set».</translation>
    </message>
    <message>
      <source>The password[ of {name}] is expected in the environment. Set it there[ as {variable}] and start again.</source>
      <translation>La contraseña[ de {name}] se espera en el entorno. Ponla allí[ como {variable}] y empieza de nuevo.</translation>
    </message>
    <message>
      <source>The playbook has no such step[: {name}]. It may have changed meanwhile.</source>
      <translation>El procedimiento no tiene ese paso[: {name}]. Puede haber cambiado entretanto.</translation>
    </message>
    <message>
      <source>The playbook has too many steps[: the limit is {most}]. Make two of it.</source>
      <translation>El procedimiento tiene demasiados pasos[: el límite es {most}]. Divídelo en dos.</translation>
    </message>
    <message>
      <source>The post that this answers is no longer there[ at {server}]. Write to them alone, or by another channel.</source>
      <translation>La publicación a la que esto responde ya no está[ en {server}]. Escribe solo a esa persona o por otro canal.</translation>
    </message>
    <message>
      <source>The provider[ {provider}] did not accept the password[ of {account}].[ It said: “{words}”.] It wants an app password, not the one for its web pages: make one[ at {url}] and give it here.</source>
      <translation>El proveedor[ {provider}] no aceptó la contraseña[ de {account}].[ Dijo: «{words}».] Quiere una contraseña de aplicación, no la de sus páginas web: crea una[ en {url}] y dala aquí.</translation>
    </message>
    <message>
      <source>The provider[ {provider}] did not let us in[ to {account}].[ It said: “{words}”.] Check the password, and that IMAP is switched on in its settings[: {url}].</source>
      <translation>El proveedor[ {provider}] no nos dejó entrar[ en {account}].[ Dijo: «{words}».] Revisa la contraseña, y que IMAP esté activado en la configuración del proveedor[: {url}].</translation>
    </message>
    <message>
      <source>The provider[ {provider}] does not know this OAuth client.[ It said: “{words}”.] Check the client id and secret.</source>
      <translation>El proveedor[ {provider}] no conoce este cliente OAuth.[ Dijo: «{words}».] Revisa el id y el secreto del cliente.</translation>
    </message>
    <message>
      <source>The provider[ {provider}] does not let mail programs in (no IMAP). Have its mail forwarded to another mailbox, and connect that one.</source>
      <translation>El proveedor[ {provider}] no deja entrar a los programas de correo (sin IMAP). Haz que reenvíe el correo a otro buzón y conecta ese.</translation>
    </message>
    <message>
      <source>The provider[ {provider}] gave a sign-in that does not last (no refresh token). Allow offline access for the client, then sign in again.</source>
      <translation>El proveedor[ {provider}] dio una sesión que no dura (sin refresh token). Permite al cliente el acceso sin conexión y entra de nuevo.</translation>
    </message>
    <message>
      <source>The provider[ {provider}] is reached through its own Bridge on this computer[ ({words})]. Install and start it[ ({url})], and give the password that it shows.</source>
      <translation>Al proveedor[ {provider}] se llega con su propio Bridge en este ordenador[ ({words})]. Instálalo y arráncalo[ ({url})], y da la contraseña que muestra.</translation>
    </message>
    <message>
      <source>The provider[ {provider}] takes no passwords from mail programs[ ({words})]. Register an OAuth client of your own[ at {url}], give its id with --auth oauth2 --client-id, then sign in with “nightdesk account sign-in”.</source>
      <translation>El proveedor[ {provider}] no acepta contraseñas de programas de correo[ ({words})]. Registra un cliente OAuth propio[ en {url}], da su id con --auth oauth2 --client-id y entra con «nightdesk account sign-in».</translation>
    </message>
    <message>
      <source>The provider[ {provider}] wants an app password here, not the one for its web pages. Make one[ at {url}].</source>
      <translation>El proveedor[ {provider}] quiere aquí una contraseña de aplicación, no la de sus páginas web. Crea una[ en {url}].</translation>
    </message>
    <message>
      <source>The room[ {name}] is encrypted, and encrypted rooms are switched off for this account. Switch them on in its settings, or write by another channel.</source>
      <translation>La sala[ {name}] está cifrada, y las salas cifradas están desactivadas en esta cuenta. Actívalas en sus ajustes o escribe por otro canal.</translation>
    </message>
    <message>
      <source>The running Nightdesk does not know this request[, “{name}”]; it may be an older version. Close it and try again.</source>
      <translation>El Nightdesk en marcha no conoce esta petición[, «{name}»]; puede que sea una versión más antigua. Ciérralo e inténtalo de nuevo.</translation>
    </message>
    <message>
      <source>The same customer gets it in another conversation.</source>
      <translation>El mismo cliente lo recibe en otra conversación.</translation>
    </message>
    <message>
      <source>The search index does not fit the messages; it can be made anew.</source>
      <translation>El índice de búsqueda no corresponde a los mensajes; se puede rehacer.</translation>
    </message>
    <message>
      <source>The sender's address[ {address}] cannot be used. Correct it in the account's settings.</source>
      <translation>La dirección del remitente[ {address}] no sirve. Corrígela en los ajustes de la cuenta.</translation>
    </message>
    <message>
      <source>The server takes no file as large as this[: {name}][, but {mb} MB at most]. Make it smaller, or allow more at the server.</source>
      <translation>El servidor no acepta un archivo tan grande[: {name}][, como mucho {mb} MB]. Redúcelo, o permite más en el servidor.</translation>
    </message>
    <message>
      <source>The server's name and port cannot be used[: “{value}”]. Write them like mail.example.com:993.</source>
      <translation>El nombre y el puerto del servidor no sirven[: «{value}»]. Escríbelos como mail.example.com:993.</translation>
    </message>
    <message>
      <source>The server[ {server}] asks to come back later.[ It said: “{words}”.] Nightdesk tries again by itself.</source>
      <translation>El servidor[ {server}] pide volver más tarde.[ Dijo: «{words}».] Nightdesk lo intenta de nuevo solo.</translation>
    </message>
    <message>
      <source>The server[ {server}] cannot be reached[ ({words})]. Nightdesk tries again by itself; if it stays so, check the network and the server's name.</source>
      <translation>No se puede llegar al servidor[ {server}][ ({words})]. Nightdesk lo intenta de nuevo solo; si sigue así, revisa la red y el nombre del servidor.</translation>
    </message>
    <message>
      <source>The server[ {server}] cannot send this message[ (it lacks {extension})]. Write the address without special characters, or use another account.</source>
      <translation>El servidor[ {server}] no puede enviar este mensaje[ (le falta {extension})]. Escribe la dirección sin caracteres especiales, o usa otra cuenta.</translation>
    </message>
    <message>
      <source>The server[ {server}] did not accept the sign-in[ of {account}].[ It said: “{words}”.] Sign in again with “nightdesk account sign-in”, as the person whose mailbox it is.</source>
      <translation>El servidor[ {server}] no aceptó la entrada[ de {account}].[ Dijo: «{words}».] Entra de nuevo con «nightdesk account sign-in», como la persona a la que pertenece el buzón.</translation>
    </message>
    <message>
      <source>The server[ {server}] did not accept the user name or password[ of {account}].[ It said: “{words}”.] Check both and give the password again; some providers want an app password.</source>
      <translation>El servidor[ {server}] no aceptó el nombre o la contraseña[ de {account}].[ Dijo: «{words}».] Revisa ambos y da la contraseña de nuevo; algunos proveedores quieren una contraseña de aplicación.</translation>
    </message>
    <message>
      <source>The server[ {server}] does not know the host[ {domain}] of the desk's address. Check the address, or add it to the server as a VirtualHost.</source>
      <translation>El servidor[ {server}] no conoce el dominio[ {domain}] de la dirección del equipo. Comprueba la dirección, o añádelo al servidor como VirtualHost.</translation>
    </message>
    <message>
      <source>The server[ {server}] does not secure the connection (STARTTLS).[ It said: “{words}”.] No password was sent; use TLS from the start, or check the port.</source>
      <translation>El servidor[ {server}] no protege la conexión (STARTTLS).[ Dijo: «{words}».] No se envió ninguna contraseña; usa TLS desde el principio o revisa el puerto.</translation>
    </message>
    <message>
      <source>The server[ {server}] does not speak TLS on this port[ ({words})]. Check the port, or choose STARTTLS.</source>
      <translation>El servidor[ {server}] no habla TLS en este puerto[ ({words})]. Revisa el puerto, o elige STARTTLS.</translation>
    </message>
    <message>
      <source>The server[ {server}] gave an answer that makes no sense[ ({words})]. Nightdesk tries again by itself.</source>
      <translation>El servidor[ {server}] dio una respuesta sin sentido[ ({words})]. Nightdesk lo intenta de nuevo solo.</translation>
    </message>
    <message>
      <source>The server[ {server}] gives its messages[ in {folder}] no lasting numbers (UIDVALIDITY), so nothing can be fetched safely. Choose another folder or server.</source>
      <translation>El servidor[ {server}] no da a sus mensajes[ en {folder}] números duraderos (UIDVALIDITY), así que nada se puede traer con seguridad. Elige otra carpeta u otro servidor.</translation>
    </message>
    <message>
      <source>The server[ {server}] is busy.[ It said: “{words}”.] Nightdesk tries again by itself.</source>
      <translation>El servidor[ {server}] está ocupado.[ Dijo: «{words}».] Nightdesk lo intenta de nuevo solo.</translation>
    </message>
    <message>
      <source>The server[ {server}] keeps no archive of messages[ (it said: “{words}”)], so something could be lost while nobody is signed in. Switch it on there: mod_mam.</source>
      <translation>El servidor[ {server}] no guarda un archivo de mensajes[ (dijo: “{words}”)], y algo podría perderse mientras no hay nadie conectado. Actívalo allí: mod_mam.</translation>
    </message>
    <message>
      <source>The server[ {server}] lets nobody in without a password[ at {host}]. Check the host of the visitors, and give it authentication = “anonymous” at the server.</source>
      <translation>El servidor[ {server}] no deja entrar a nadie sin contraseña[ en {host}]. Comprueba el dominio de los visitantes y ponle authentication = “anonymous” en el servidor.</translation>
    </message>
    <message>
      <source>The server[ {server}] offers no way to sign in that Nightdesk knows. Ask the provider for an app password or another server.</source>
      <translation>El servidor[ {server}] no ofrece ninguna forma de entrar que Nightdesk conozca. Pide al proveedor una contraseña de aplicación u otro servidor.</translation>
    </message>
    <message>
      <source>The server[ {server}] refused a recipient[: {address}].[ It said: “{words}”.] The others got the message; correct the address and send to it alone.</source>
      <translation>El servidor[ {server}] rechazó a un destinatario[: {address}].[ Dijo: «{words}».] Los demás recibieron el mensaje; corrige la dirección y envíaselo solo a ella.</translation>
    </message>
    <message>
      <source>The server[ {server}] refused the message.[ It said: “{words}”.] Change it and send it again.</source>
      <translation>El servidor[ {server}] rechazó el mensaje.[ Dijo: «{words}».] Cámbialo y envíalo de nuevo.</translation>
    </message>
    <message>
      <source>The server[ {server}] refused what was asked of it.[ It said: “{words}”.] Nightdesk tries again by itself; if it stays so, check the folders in the account's settings.</source>
      <translation>El servidor[ {server}] rechazó lo que se le pidió.[ Dijo: «{words}».] Nightdesk lo intenta de nuevo solo; si sigue así, revisa las carpetas en los ajustes de la cuenta.</translation>
    </message>
    <message>
      <source>The server[ {server}] signed us in by itself, before the connection was secured; this is refused. Use TLS from the start (--imap-security tls).</source>
      <translation>El servidor[ {server}] inició la sesión por su cuenta, antes de que la conexión estuviera protegida; eso se rechaza. Usa TLS desde el principio (--imap-security tls).</translation>
    </message>
    <message>
      <source>The server[ {server}] takes mail only after signing in.[ It said: “{words}”.] Give a user name and a password for sending.</source>
      <translation>El servidor[ {server}] solo acepta correo tras iniciar sesión.[ Dijo: «{words}».] Da un nombre y una contraseña para enviar.</translation>
    </message>
    <message>
      <source>The server[ {server}] takes no files. Send the text without them, or switch on mod_http_file_share there.</source>
      <translation>El servidor[ {server}] no acepta archivos. Envía el texto sin ellos, o activa allí mod_http_file_share.</translation>
    </message>
    <message>
      <source>The servers[ of {provider}] cannot be reached[ ({words})]. Check that this computer is online, then try again.</source>
      <translation>No se puede llegar a los servidores[ de {provider}][ ({words})]. Comprueba que este ordenador está conectado y vuelve a intentarlo.</translation>
    </message>
    <message>
      <source>The service has approved no template of that name[: “{name}”]. Look into its console.</source>
      <translation>El servicio no ha aprobado ninguna plantilla con ese nombre[: “{name}”]. Míralo en su consola.</translation>
    </message>
    <message>
      <source>The service[ {server}] asks to wait: too much was asked in a short time. Nightdesk goes on by itself; nothing is lost.</source>
      <translation>El servicio[ {server}] pide esperar: se pidió demasiado en poco tiempo. Nightdesk sigue por sí solo; no se pierde nada.</translation>
    </message>
    <message>
      <source>The service[ {server}] cannot reach this number.[ It said: “{words}”.] Check the number, with its country's code.</source>
      <translation>El servicio[ {server}] no puede llegar a este número.[ Dijo: “{words}”.] Comprueba el número, con el prefijo del país.</translation>
    </message>
    <message>
      <source>The service[ {server}] did not accept the key.[ It said: “{words}”.] Make a new one[ at {console}] and give it here; what waits to be sent is kept.</source>
      <translation>El servicio[ {server}] no aceptó la clave.[ Dijo: “{words}”.] Crea una nueva[ en {console}] e indícala aquí; lo que espera a enviarse se conserva.</translation>
    </message>
    <message>
      <source>The service[ {server}] does not allow this with the key it was given.[ It said: “{words}”.] Give the key more rights there, or make another one.</source>
      <translation>El servicio[ {server}] no permite esto con la clave indicada.[ Dijo: “{words}”.] Dale más permisos allí, o crea otra.</translation>
    </message>
    <message>
      <source>The service[ {server}] does not send to that country yet.[ It said: “{words}”.] Allow it[ at {console}], then send again.</source>
      <translation>El servicio[ {server}] aún no envía a ese país.[ Dijo: “{words}”.] Permítelo[ en {console}] y envía de nuevo.</translation>
    </message>
    <message>
      <source>The service[ {server}] no longer knows this sign-in.[ It said: “{words}”.] Give the password again in the account's settings; what waits to be sent is kept.</source>
      <translation>El servicio[ {server}] ya no reconoce esta sesión.[ Dijo: «{words}».] Vuelve a dar la contraseña en los ajustes de la cuenta; lo que espera para enviarse se conserva.</translation>
    </message>
    <message>
      <source>The service[ {server}] takes no password from programs. Make an access token for Nightdesk there and give it in place of the password.</source>
      <translation>El servicio[ {server}] no acepta contraseñas de programas. Crea allí un token de acceso para Nightdesk y dalo en lugar de la contraseña.</translation>
    </message>
    <message>
      <source>The service[ {server}] wants its terms to be accepted first. Open them in the browser[ at {console}], accept, then check again.</source>
      <translation>El servicio[ {server}] quiere que antes se acepten sus condiciones. Ábrelas en el navegador[ en {console}], acéptalas y comprueba de nuevo.</translation>
    </message>
    <message>
      <source>The setting[ {key}] cannot have this value[: “{value}”].[ It can be: {may}.]</source>
      <translation>El ajuste[ {key}] no puede tener este valor[: “{value}”].[ Puede ser: {may}.]</translation>
    </message>
    <message>
      <source>The sign-in[ at {provider}] was declined in the browser[ ({words})]. Nothing was changed; try again.</source>
      <translation>La entrada[ en {provider}] se rechazó en el navegador[ ({words})]. No se cambió nada; inténtalo de nuevo.</translation>
    </message>
    <message>
      <source>The sign-in[ of {account}][ at {provider}] has ended: it was withdrawn, or the password was changed. Sign in again with “nightdesk account sign-in”; what waits to be sent is kept.</source>
      <translation>La sesión[ de {account}][ en {provider}] ha terminado: se retiró, o se cambió la contraseña. Entra de nuevo con «nightdesk account sign-in»; lo que espera a enviarse se conserva.</translation>
    </message>
    <message>
      <source>The template was not kept.[ Look at line {line}.][ “{detail}”.]</source>
      <translation>La plantilla no se ha guardado.[ Mira la línea {line}.][ «{detail}».]</translation>
    </message>
    <message>
      <source>The template[ {name}] needs all of its values[; missing: {missing}]. Fill them in.</source>
      <translation>La plantilla[ {name}] necesita todos sus valores[; faltan: {missing}]. Complétalos.</translation>
    </message>
    <message>
      <source>The text is too long for a template: 16,000 letters, 800 between braces.</source>
      <translation>El texto es demasiado largo para una plantilla: 16 000 letras, 800 entre llaves.</translation>
    </message>
    <message>
      <source>The text is too long for one article. Divide it.</source>
      <translation>El texto es demasiado largo para un solo artículo. Divídelo.</translation>
    </message>
    <message>
      <source>The text is too long for this channel[: {length} of {limit} characters]. Shorten it, or send it in parts.</source>
      <translation>El texto es demasiado largo para este canal[: {length} de {limit} caracteres]. Acórtalo, o envíalo por partes.</translation>
    </message>
    <message>
      <source>The token belongs to another account[: {name}, not {wanted}]. Correct the address, or sign in with its password.</source>
      <translation>El token es de otra cuenta[: {name}, no {wanted}]. Corrige la dirección o entra con su contraseña.</translation>
    </message>
    <message>
      <source>The token belongs to another account[: {name}, not {wanted}]. Correct the handle, or make the token while you are signed in there as the right one.</source>
      <translation>El token es de otra cuenta[: {name}, no {wanted}]. Corrige el identificador o crea el token con la sesión de la cuenta correcta.</translation>
    </message>
    <message>
      <source>The token belongs to another bot[: {name}, not {wanted}]. Correct the bot's name, or give the token that @BotFather shows for it.</source>
      <translation>El token es de otro bot[: {name}, no {wanted}]. Corrige el nombre del bot o pon el token que @BotFather muestra para él.</translation>
    </message>
    <message>
      <source>The vault[ {path}] cannot be read[ ({words})]. Put a copy of it back, or remove it and give the passwords again.</source>
      <translation>El cofre[ {path}] no se puede leer[ ({words})]. Pon de nuevo una copia de él, o quítalo y da las contraseñas otra vez.</translation>
    </message>
    <message>
      <source>The vault[ {path}] cannot be written[ ({words})]. Check the disk and the permissions; the old vault is unchanged.</source>
      <translation>El cofre[ {path}] no se puede escribir[ ({words})]. Revisa el disco y los permisos; el cofre antiguo sigue como estaba.</translation>
    </message>
    <message>
      <source>The visitor has left the chat, so the message did not reach them. Write by another channel, if you know one.</source>
      <translation>El visitante ha dejado el chat y el mensaje no le llegó. Escribe por otro canal, si conoces alguno.</translation>
    </message>
    <message>
      <source>The web folder for pictures[ at {server}] cannot be reached. Nightdesk tries again by itself.</source>
      <translation>No se puede llegar a la carpeta web para imágenes[ en {server}]. Nightdesk lo intenta de nuevo por sí solo.</translation>
    </message>
    <message>
      <source>The web folder for pictures[ at {server}] did not take the file.[ It said: {words}.] Check its address, user name and password in the account's settings.</source>
      <translation>La carpeta web para imágenes[ en {server}] no aceptó el archivo.[ Dijo: {words}.] Comprueba su dirección, usuario y contraseña en los ajustes de la cuenta.</translation>
    </message>
    <message>
      <source>The workspace could not be brought up to date. The old one is unchanged.[ Details: “{detail}”.]</source>
      <translation>El espacio de trabajo no se pudo actualizar. El antiguo sigue como estaba.[ Detalles: «{detail}».]</translation>
    </message>
    <message>
      <source>The workspace's key for its own messages cannot be used. Restore a backup.</source>
      <translation>La clave del espacio de trabajo para sus propios mensajes no sirve. Restaura una copia.</translation>
    </message>
    <message>
      <source>The workspace[ in {path}] cannot be written. Check the permissions of the folder, then start again.</source>
      <translation>No se puede escribir en el espacio de trabajo[ en {path}]. Revisa los permisos de la carpeta y empieza de nuevo.</translation>
    </message>
    <message>
      <source>The workspace[ in {path}] is damaged. Nothing was changed; restore the newest backup with “nightdesk restore”.[ Details: “{detail}”.]</source>
      <translation>El espacio de trabajo[ en {path}] está dañado. No se cambió nada; restaura la copia más reciente con «nightdesk restore».[ Detalles: «{detail}».]</translation>
    </message>
    <message>
      <source>The workspace[ in {path}] lies in a network or synchronised folder, where it can be damaged. Move it to a folder of this computer.</source>
      <translation>El espacio de trabajo[ en {path}] está en una carpeta de red o sincronizada, donde puede dañarse. Muévelo a una carpeta de este ordenador.</translation>
    </message>
    <message>
      <source>The workspace[ in {path}] was made by a newer Nightdesk. Update this program; nothing was changed.</source>
      <translation>El espacio de trabajo[ en {path}] lo hizo un Nightdesk más nuevo. Actualiza este programa; no se cambió nada.</translation>
    </message>
    <message>
      <source>There is a field of that name already[: “{name}”].</source>
      <translation>Ya hay un campo con ese nombre[: “{name}”].</translation>
    </message>
    <message>
      <source>There is a workspace already[ in {path}]; it is used as it is.</source>
      <translation>Ya hay un espacio de trabajo[ en {path}]; se usa tal como está.</translation>
    </message>
    <message>
      <source>There is no Mastodon[ at {server}]. Check the server in the handle; where it lives at another address, give that in the account's settings.</source>
      <translation>No hay ningún Mastodon[ en {server}]. Comprueba el servidor del identificador; si está en otra dirección, indícala en los ajustes de la cuenta.</translation>
    </message>
    <message>
      <source>There is no Matrix server[ at {server}]. Check the address of the account, or give the address of the service in its settings.</source>
      <translation>No hay ningún servidor de Matrix[ en {server}]. Comprueba la dirección de la cuenta o da la dirección del servicio en sus ajustes.</translation>
    </message>
    <message>
      <source>There is no filter[ “{name}”].[ The nearest there is: “{hint}”.]</source>
      <translation>No hay ningún filtro[ «{name}»].[ El más parecido: «{hint}».]</translation>
    </message>
    <message>
      <source>There is no such article[: “{name}”]. Look it up in the knowledge base.</source>
      <translation>No existe este artículo[: «{name}»]. Búscalo en la base de conocimiento.</translation>
    </message>
    <message>
      <source>There is no such customer[: {name}]. Look it up in the list of customers.</source>
      <translation>Ese cliente no existe[: {name}]. Búscalo en la lista de clientes.</translation>
    </message>
    <message>
      <source>There is no such playbook[: “{name}”]. Look it up in the list of playbooks.</source>
      <translation>No hay tal procedimiento[: “{name}”]. Búscalo en la lista de procedimientos.</translation>
    </message>
    <message>
      <source>There is no such saved search.</source>
      <translation>Esta búsqueda guardada no existe.</translation>
    </message>
    <message>
      <source>There is no such setting[: “{key}”]. “nightdesk setting list” shows all of them.</source>
      <translation>No existe ese ajuste[: “{key}”]. “nightdesk setting list” los muestra todos.</translation>
    </message>
    <message>
      <source>There is no such template[: “{name}”]. Look it up in the list of templates.</source>
      <translation>Esa plantilla no existe[: «{name}»]. Búscala en la lista de plantillas.</translation>
    </message>
    <message>
      <source>There is no such time zone[: “{zone}”]. Zones have the name of a city, as Europe/Lisbon.</source>
      <translation>Esa zona horaria no existe[: “{zone}”]. Las zonas llevan el nombre de una ciudad, como Europe/Lisbon.</translation>
    </message>
    <message>
      <source>There is no text. Write one and try again.</source>
      <translation>No hay texto. Escribe uno e inténtalo de nuevo.</translation>
    </message>
    <message>
      <source>There is no variable[ “{name}”].[ The nearest there is: “{hint}”.]</source>
      <translation>No hay ninguna variable[ «{name}»].[ La más parecida: «{hint}».]</translation>
    </message>
    <message>
      <source>There is no workspace[ in {path}]. Make one with “nightdesk init”, or name another folder with --profile.</source>
      <translation>No hay ningún espacio de trabajo[ en {path}]. Crea uno con «nightdesk init», o indica otra carpeta con --profile.</translation>
    </message>
    <message>
      <source>There is nothing to settle about this message. Look at it in the outbox.</source>
      <translation>No hay nada que decidir sobre este mensaje. Míralo en la bandeja de salida.</translation>
    </message>
    <message>
      <source>There is nowhere safe to keep passwords. Start a keyring (GNOME Keyring, KWallet), or set NIGHTDESK_VAULT_KEY to a master password for a sealed file, or set NIGHTDESK_SECRETS=env and give each password in NIGHTDESK_SECRET_ and the account's name.</source>
      <translation>No hay un lugar seguro donde guardar contraseñas. Arranca un llavero (GNOME Keyring, KWallet), o define NIGHTDESK_VAULT_KEY con una contraseña maestra para un archivo sellado, o define NIGHTDESK_SECRETS=env y da cada contraseña en NIGHTDESK_SECRET_ y el nombre de la cuenta.</translation>
    </message>
    <message>
      <source>There is something else in the folder[ {path}]. Choose an empty one, or a new name.</source>
      <translation>Hay otra cosa en la carpeta[ {path}]. Elige una vacía o un nombre nuevo.</translation>
    </message>
    <message>
      <source>These are more files than one message can have[: {limit}]. Take some out.</source>
      <translation>Son más archivos de los que puede llevar un mensaje[: {limit}]. Quita algunos.</translation>
    </message>
    <message>
      <source>These are one customer already.</source>
      <translation>Ya son un solo cliente.</translation>
    </message>
    <message>
      <source>They wrote where everybody can read it. Answer them by hand.</source>
      <translation>Escribieron donde todos pueden leerlo. Respóndales a mano.</translation>
    </message>
    <message>
      <source>This account does not exist[: “{name}”]. “nightdesk account list” shows those there are.</source>
      <translation>Esta cuenta no existe[: «{name}»]. «nightdesk account list» muestra las que hay.</translation>
    </message>
    <message>
      <source>This account has spent its money for the month[: {spent} of {cap} {unit}]. Raise the cap in its settings, or write by another channel.</source>
      <translation>Esta cuenta ha gastado el dinero del mes[: {spent} de {cap} {unit}]. Sube el límite en los ajustes, o escribe por otro canal.</translation>
    </message>
    <message>
      <source>This account is for telephone calls; nothing can be written from it. Call back, or write from another account.</source>
      <translation>Esta cuenta es para llamadas; desde ella no se puede escribir. Devuelve la llamada, o escribe desde otra cuenta.</translation>
    </message>
    <message>
      <source>This agent does not exist[: “{name}”]. Check the name.</source>
      <translation>Este agente no existe[: «{name}»]. Revisa el nombre.</translation>
    </message>
    <message>
      <source>This agent exists already[: “{name}”]. Choose another name.</source>
      <translation>Este agente ya existe[: «{name}»]. Elige otro nombre.</translation>
    </message>
    <message>
      <source>This cannot be understood[: “{name}”].</source>
      <translation>Esto no se entiende[: «{name}»].</translation>
    </message>
    <message>
      <source>This cannot be undone.</source>
      <translation>Esto no se puede deshacer.</translation>
    </message>
    <message>
      <source>This conversation does not exist[: {id}]. “nightdesk queue” shows those there are.</source>
      <translation>Esta conversación no existe[: {id}]. «nightdesk queue» muestra las que hay.</translation>
    </message>
    <message>
      <source>This conversation is at several playbooks. Say which[: {names}].</source>
      <translation>Esta conversación sigue varios procedimientos. Di cuál[: {names}].</translation>
    </message>
    <message>
      <source>This conversation is at the playbook[ “{name}”] already. Go on with that one.</source>
      <translation>Esta conversación ya sigue el procedimiento[ “{name}”]. Continúa con ese.</translation>
    </message>
    <message>
      <source>This conversation is not at such a playbook[: “{name}”]. Begin it first.</source>
      <translation>Esta conversación no sigue tal procedimiento[: “{name}”]. Empiézalo primero.</translation>
    </message>
    <message>
      <source>This conversation was not joined with another.</source>
      <translation>Esta conversación no se unió a otra.</translation>
    </message>
    <message>
      <source>This customer stands alone already.</source>
      <translation>Este cliente ya está separado.</translation>
    </message>
    <message>
      <source>This encrypted room has too many devices[: more than {limit}]; Nightdesk does not write into it. Answer with another program.</source>
      <translation>Esta sala cifrada tiene demasiados dispositivos[: más de {limit}]; Nightdesk no escribe en ella. Responde con otro programa.</translation>
    </message>
    <message>
      <source>This file or folder cannot be read[: {path}]. Choose another one.</source>
      <translation>No se puede leer este archivo o carpeta[: {path}]. Elige otro.</translation>
    </message>
    <message>
      <source>This is no XMPP address[: “{value}”]. Write it like help@shop.example, without anything behind the host.</source>
      <translation>Esto no es una dirección XMPP[: “{value}”]. Escríbela como help@shop.example, sin nada después del dominio.</translation>
    </message>
    <message>
      <source>This is no date[: “{value}”]. Write year, month and day as in 2026-11-29.</source>
      <translation>Esto no es una fecha[: “{value}”]. Escribe año, mes y día, como en 2026-11-29.</translation>
    </message>
    <message>
      <source>This is no fingerprint of a certificate[: “{value}”]. Give its SHA-256, 64 hexadecimal digits.</source>
      <translation>Esto no es la huella de un certificado[: «{value}»]. Da su SHA-256, 64 dígitos hexadecimales.</translation>
    </message>
    <message>
      <source>This is no handle[: {handle}]. It looks like @name@server.example.</source>
      <translation>Esto no es un identificador[: {handle}]. Es así: @nombre@servidor.example.</translation>
    </message>
    <message>
      <source>This is no number[: “{value}”].</source>
      <translation>Esto no es un número[: “{value}”].</translation>
    </message>
    <message>
      <source>This is no telephone number[: “{number}”]. Write it with its country, for instance +351 21 346 6141.</source>
      <translation>Esto no es un número de teléfono[: “{number}”]. Escríbelo con el prefijo del país, por ejemplo +351 21 346 6141.</translation>
    </message>
    <message>
      <source>This is not among the choices of the field[: “{value}”].</source>
      <translation>Esto no está entre las opciones del campo[: “{value}”].</translation>
    </message>
    <message>
      <source>This is one conversation already. Choose another one.</source>
      <translation>Ya es una sola conversación. Elige otra.</translation>
    </message>
    <message>
      <source>This is the demo: nothing leaves it, so no mailbox can be connected here. Connect it in a workspace of your own.</source>
      <translation>Esto es la muestra: nada sale de ella, por eso aquí no se puede conectar ningún buzón. Conéctalo en un espacio de trabajo tuyo.</translation>
    </message>
    <message>
      <source>This kind of account does not exist[: “{kind}”].</source>
      <translation>Este tipo de cuenta no existe[: «{kind}»].</translation>
    </message>
    <message>
      <source>This line could not be read.</source>
      <translation>Esta línea no se ha podido leer.</translation>
    </message>
    <message>
      <source>This message does not exist[: {id}].</source>
      <translation>Este mensaje no existe[: {id}].</translation>
    </message>
    <message>
      <source>This message is not in the outbox[: {id}]. “nightdesk outbox” shows those there are.</source>
      <translation>Este mensaje no está en la bandeja de salida[: {id}]. «nightdesk outbox» muestra los que hay.</translation>
    </message>
    <message>
      <source>This name is taken[: “{name}”]. Choose another one.</source>
      <translation>Este nombre ya está en uso[: «{name}»]. Elige otro.</translation>
    </message>
    <message>
      <source>This sign-in is not verified: Element warns of it beside what is written here, and people who keep to verified devices cannot be read. To verify it, write[ “/verify {device} {key}”] in a room of Element on the web, signed in to the same account.</source>
      <translation>Esta sesión no está verificada: Element lo advierte junto a lo que se escribe aquí, y no se puede leer a quien solo admite dispositivos verificados. Para verificarla, escribe[ “/verify {device} {key}”] en una sala de Element en la web, con la misma cuenta.</translation>
    </message>
    <message>
      <source>This sign-in[ at {server}] has keys that are not on this computer. Give the password again in the account's settings, for a sign-in of its own, or switch encrypted rooms off.</source>
      <translation>Esta sesión[ en {server}] tiene claves que no están en este ordenador. Vuelve a dar la contraseña en los ajustes de la cuenta, para una sesión propia, o desactiva las salas cifradas.</translation>
    </message>
    <message>
      <source>This value cannot be used[: “{value}” for {field}]. Choose one of those offered.</source>
      <translation>Este valor no sirve[: «{value}» para {field}]. Elige uno de los que se ofrecen.</translation>
    </message>
    <message>
      <source>This was stopped. What was done is stored; start it again to go on.</source>
      <translation>Esto se detuvo. Lo hecho está guardado; empieza de nuevo para continuar.</translation>
    </message>
    <message>
      <source>This was undone already.</source>
      <translation>Esto ya se ha deshecho.</translation>
    </message>
    <message>
      <source>This would grow too large or take too long. Make it simpler.</source>
      <translation>Esto sería demasiado grande o tardaría demasiado. Simplifícalo.</translation>
    </message>
    <message>
      <source>Threading entries[ ({n})] belong to no message.</source>
      <translation>Hay entradas de encadenamiento[ ({n})] que no pertenecen a ningún mensaje.</translation>
    </message>
    <message>
      <source>To bring the workspace up to date, [{mb} MB of ]free space[ in {path}] is needed. Make room and start again.</source>
      <translation>Actualizar el espacio de trabajo requiere [{mb} MB de ]espacio libre[ en {path}]. Haz sitio y empieza de nuevo.</translation>
    </message>
    <message>
      <source>To sign in with the browser[ at {provider}], an OAuth client of your own business is needed. Register one[ at {url}] as a desktop app and give its id with --client-id.</source>
      <translation>Para entrar con el navegador[ en {provider}] hace falta un cliente OAuth de tu propia empresa. Registra uno[ en {url}] como aplicación de escritorio y da su id con --client-id.</translation>
    </message>
    <message>
      <source>Too much stands within each other here.</source>
      <translation>Aquí hay demasiadas cosas unas dentro de otras.</translation>
    </message>
    <message>
      <source>Too much time has passed since the customer wrote last[ (more than {hours} hours)]: only an approved template can be sent now. Choose one, or wait until they write.</source>
      <translation>Ha pasado demasiado tiempo desde que el cliente escribió[ (más de {hours} horas)]: ahora solo se puede enviar una plantilla aprobada. Elige una, o espera a que escriba.</translation>
    </message>
    <message>
      <source>Twilio fetches pictures from the web, and this account has no web folder to put them in. Name one in its settings, or send the text alone.</source>
      <translation>Twilio toma las imágenes de la web, y esta cuenta no tiene carpeta web donde ponerlas. Indica una en los ajustes, o envía solo el texto.</translation>
    </message>
    <message>
      <source>Visitors cannot get in: there is no chat at the web address[ {address}]. Check it, and switch on mod_bosh at the server.</source>
      <translation>Los visitantes no pueden entrar: no hay ningún chat en la dirección web[ {address}]. Compruébala y activa mod_bosh en el servidor.</translation>
    </message>
    <message>
      <source>Website chat needs the package slixmpp, which is not installed. Install it (pip install slixmpp) and start Nightdesk again; what is stored and what waits to be sent is kept.</source>
      <translation>El chat del sitio web necesita el paquete slixmpp, que no está instalado. Instálalo (pip install slixmpp) y vuelve a iniciar Nightdesk; lo guardado y lo que espera para enviarse se conserva.</translation>
    </message>
    <message>
      <source>What is written to this bot goes to another program by a webhook. Take the webhook away there (deleteWebhook), or make a bot of its own for Nightdesk, then check again.</source>
      <translation>Lo que se escribe a este bot va a otro programa por un webhook. Quítalo allí (deleteWebhook) o crea un bot solo para Nightdesk y comprueba de nuevo.</translation>
    </message>
    <message>
      <source>With NIGHTDESK_SECRETS=env no password is stored here. Put it into the environment[ as {variable}].</source>
      <translation>Con NIGHTDESK_SECRETS=env no se guarda aquí ninguna contraseña. Ponla en el entorno[ como {variable}].</translation>
    </message>
  </context>
  <context>
    <name>Queue</name>
    <message>
      <source>(no subject)</source>
      <translation>(sin asunto)</translation>
    </message>
    <message>
      <source>Assign</source>
      <translation>Asignar</translation>
    </message>
    <message>
      <source>Choose several</source>
      <translation>Elegir varias</translation>
    </message>
    <message>
      <source>Every open conversation has somebody.</source>
      <translation>Todas las conversaciones abiertas tienen a alguien.</translation>
    </message>
    <message>
      <source>New message</source>
      <translation>Mensaje nuevo</translation>
    </message>
    <message>
      <source>No customer owes you an answer.</source>
      <translation>Ningún cliente te debe una respuesta.</translation>
    </message>
    <message>
      <source>No spam. Press ! on what should never have come.</source>
      <translation>Sin spam. Pulsa ! en lo que no debió llegar.</translation>
    </message>
    <message>
      <source>Nobody waits for a reply.</source>
      <translation>Nadie espera respuesta.</translation>
    </message>
    <message>
      <source>Nothing here passes the filter. Press All to see the rest.</source>
      <translation>Nada aquí pasa el filtro. Pulsa Todas para ver el resto.</translation>
    </message>
    <message>
      <source>Nothing is open.</source>
      <translation>No hay nada abierto.</translation>
    </message>
    <message>
      <source>Nothing is resolved yet. Press E when you are done.</source>
      <translation>Aún no hay nada resuelto. Pulsa E cuando termines.</translation>
    </message>
    <message>
      <source>Nothing is snoozed. Press S to put a conversation off until later.</source>
      <translation>Nada está pospuesto. Pulsa S para dejar una conversación para luego.</translation>
    </message>
    <message>
      <source>Nothing is yours. Press M on a conversation to take it.</source>
      <translation>Nada es tuyo. Pulsa M en una conversación para tomarla.</translation>
    </message>
    <message>
      <source>Nothing was found.</source>
      <translation>No se encontró nada.</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>Orden</translation>
    </message>
    <message>
      <source>Pin the views</source>
      <translation>Fijar las vistas</translation>
    </message>
    <message>
      <source>Queue</source>
      <translation>Cola</translation>
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
      <translation>Posponer</translation>
    </message>
    <message>
      <source>There are no conversations yet.</source>
      <translation>Aún no hay conversaciones.</translation>
    </message>
    <message>
      <source>Wake now</source>
      <translation>Despertar ahora</translation>
    </message>
    <message>
      <source>Your conversations will appear here.</source>
      <translation>Tus conversaciones aparecerán aquí.</translation>
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
      <translation>Ajustes</translation>
    </message>
    <message>
      <source>Templates</source>
      <translation>Plantillas</translation>
    </message>
  </context>
  <context>
    <name>Row</name>
    <message>
      <source>%1 has a draft</source>
      <translation>%1 tiene un borrador</translation>
    </message>
    <message>
      <source>%1 is replying</source>
      <translation>%1 está respondiendo</translation>
    </message>
    <message>
      <source>Draft</source>
      <translation>Borrador</translation>
    </message>
    <message>
      <source>Looks related</source>
      <translation>Parece relacionada</translation>
    </message>
    <message>
      <source>Looks related to another conversation</source>
      <translation>Parece relacionada con otra conversación</translation>
    </message>
    <message>
      <source>No subject</source>
      <translation>Sin asunto</translation>
    </message>
    <message>
      <source>Not sent to everybody</source>
      <translation>No enviado a todos</translation>
    </message>
    <message>
      <source>Reply not sent</source>
      <translation>Respuesta no enviada</translation>
    </message>
    <message>
      <source>Unknown if it was sent</source>
      <translation>No se sabe si se envió</translation>
    </message>
    <message>
      <source>Unknown sender</source>
      <translation>Remitente desconocido</translation>
    </message>
    <message>
      <source>assigned to %1</source>
      <translation>asignada a %1</translation>
    </message>
    <message>
      <source>chosen</source>
      <translation>elegida</translation>
    </message>
    <message>
      <source>late</source>
      <translation>con retraso</translation>
    </message>
    <message>
      <source>pinned</source>
      <translation>fijada</translation>
    </message>
    <message>
      <source>playbook %1</source>
      <translation>procedimiento %1</translation>
    </message>
    <message>
      <source>snoozed until %1</source>
      <translation>pospuesta hasta %1</translation>
    </message>
    <message>
      <source>tags %1</source>
      <translation>etiquetas %1</translation>
    </message>
    <message>
      <source>unread</source>
      <translation>sin leer</translation>
    </message>
    <message>
      <source>waiting %1</source>
      <translation>esperando hace %1</translation>
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
      <translation>Nombre de la vista</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Guardar</translation>
    </message>
    <message>
      <source>Save this search as a view</source>
      <translation>Guardar esta búsqueda como vista</translation>
    </message>
    <message>
      <source>Show it to the whole team</source>
      <translation>Mostrarla a todo el equipo</translation>
    </message>
  </context>
  <context>
    <name>Seal</name>
    <message>
      <source>Save the message</source>
      <translation>Guardar el mensaje</translation>
    </message>
    <message>
      <source>Sealed with %1: read it in the program that has the key</source>
      <translation>Sellado con %1: léelo en el programa que tiene la clave</translation>
    </message>
    <message>
      <source>Signed with %1, as it says by %2; nobody has checked it</source>
      <translation>Firmado con %1, según dice por %2; nadie lo ha comprobado</translation>
    </message>
    <message>
      <source>Signed with %1; nobody has checked it</source>
      <translation>Firmado con %1; nadie lo ha comprobado</translation>
    </message>
  </context>
  <context>
    <name>Search</name>
    <message>
      <source>End the search</source>
      <translation>Terminar la búsqueda</translation>
    </message>
    <message>
      <source>Nothing was found; %1 means nothing here.</source>
      <translation>No se ha encontrado nada; %1 no significa nada aquí.</translation>
    </message>
    <message>
      <source>Search everything</source>
      <translation>Buscar en todo</translation>
    </message>
    <message>
      <source>Ways to go on</source>
      <translation>Formas de continuar</translation>
    </message>
    <message>
      <source>a checklist that it goes or went through</source>
      <translation>un procedimiento que sigue o ha seguido</translation>
    </message>
    <message>
      <source>a file, an image, a note…</source>
      <translation>un archivo, una imagen, una nota…</translation>
    </message>
    <message>
      <source>a name or address</source>
      <translation>un nombre o dirección</translation>
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
      <translation>antes de un día</translation>
    </message>
    <message>
      <source>on a day, in a week or month</source>
      <translation>en un día, una semana o un mes</translation>
    </message>
    <message>
      <source>one of our addresses</source>
      <translation>una de nuestras direcciones</translation>
    </message>
    <message>
      <source>open, waiting, unread, mine…</source>
      <translation>open, waiting, unread, mine…</translation>
    </message>
    <message>
      <source>since a day</source>
      <translation>desde un día</translation>
    </message>
    <message>
      <source>the name of a file</source>
      <translation>el nombre de un archivo</translation>
    </message>
    <message>
      <source>who wrote it</source>
      <translation>quién lo escribió</translation>
    </message>
    <message>
      <source>whom it went to</source>
      <translation>a quién se envió</translation>
    </message>
    <message>
      <source>whose it is</source>
      <translation>de quién es</translation>
    </message>
    <message>
      <source>words of the subject</source>
      <translation>palabras del asunto</translation>
    </message>
    <message>
      <source>words of the text alone</source>
      <translation>palabras solo del texto</translation>
    </message>
  </context>
  <context>
    <name>Senders</name>
    <message>
      <source>Block again</source>
      <translation>Volver a bloquear</translation>
    </message>
    <message>
      <source>Block pictures of %1 again</source>
      <translation>Volver a bloquear las imágenes de %1</translation>
    </message>
    <message>
      <source>None so far.</source>
      <translation>Ninguno hasta ahora.</translation>
    </message>
    <message>
      <source>Pictures from the internet</source>
      <translation>Imágenes de internet</translation>
    </message>
    <message>
      <source>Pictures in mail of these senders are fetched as soon as it is read.</source>
      <translation>Las imágenes en los mensajes de estos remitentes se obtienen en cuanto se leen.</translation>
    </message>
    <message>
      <source>Senders whose pictures are shown</source>
      <translation>Remitentes cuyas imágenes se muestran</translation>
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
      <translation>%1 está en el equipo</translation>
    </message>
    <message>
      <source>%1 of %2 messages</source>
      <translation>%1 de %2 mensajes</translation>
    </message>
    <message>
      <source>%1 seconds</source>
      <translation>%1 segundos</translation>
    </message>
    <message>
      <source>%1 works here now</source>
      <translation>Ahora trabaja aquí %1</translation>
    </message>
    <message numerus="yes">
      <source>%n answers may have left since: look at them.</source>
      <translation>
        <numerusform>%n respuesta puede haber salido desde entonces: mírala.</numerusform>
        <numerusform>%n respuestas pueden haber salido desde entonces: míralas.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n conversations</source>
      <translation>
        <numerusform>%n conversación</numerusform>
        <numerusform>%n conversaciones</numerusform>
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
        <numerusform>%n mensaje grande ha perdido su original.</numerusform>
        <numerusform>%n mensajes grandes han perdido su original.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n messages</source>
      <translation>
        <numerusform>%n mensaje</numerusform>
        <numerusform>%n mensajes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n messages came in</source>
      <translation>
        <numerusform>Ha entrado %n mensaje</numerusform>
        <numerusform>Han entrado %n mensajes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n messages that are here now are not in it.</source>
      <translation>
        <numerusform>%n mensaje que ahora está aquí no está en ella.</numerusform>
        <numerusform>%n mensajes que ahora están aquí no están en ella.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n were here already</source>
      <translation>
        <numerusform>%n ya estaba</numerusform>
        <numerusform>%n ya estaban</numerusform>
      </translation>
    </message>
    <message>
      <source>A conversation is read</source>
      <translation>Una conversación queda leída</translation>
    </message>
    <message>
      <source>A folder…</source>
      <translation>Una carpeta…</translation>
    </message>
    <message>
      <source>A notice as this desktop shows it, in quiet hours too.</source>
      <translation>Un aviso como lo muestra este escritorio, también en horas de silencio.</translation>
    </message>
    <message>
      <source>A notice says</source>
      <translation>Un aviso dice</translation>
    </message>
    <message>
      <source>A reply waits that long before it leaves, for everybody here.</source>
      <translation>Una respuesta espera ese tiempo antes de salir, para todos aquí.</translation>
    </message>
    <message>
      <source>A report for whoever helps you</source>
      <translation>Un informe para quien te ayude</translation>
    </message>
    <message>
      <source>A soft tone</source>
      <translation>Un sonido suave</translation>
    </message>
    <message>
      <source>About</source>
      <translation>Acerca de</translation>
    </message>
    <message>
      <source>Add</source>
      <translation>Añadir</translation>
    </message>
    <message>
      <source>Address of the help centre</source>
      <translation>Dirección del centro de ayuda</translation>
    </message>
    <message>
      <source>After a reply the conversation</source>
      <translation>Tras una respuesta, la conversación</translation>
    </message>
    <message>
      <source>After an act</source>
      <translation>Después de una acción</translation>
    </message>
    <message>
      <source>All is well: %1 messages in %2 conversations, %3.</source>
      <translation>Todo está bien: %1 mensajes en %2 conversaciones, %3.</translation>
    </message>
    <message>
      <source>Also in quiet hours: somebody is waiting.</source>
      <translation>También en horas de silencio: alguien está esperando.</translation>
    </message>
    <message>
      <source>An answer is late after</source>
      <translation>Una respuesta se retrasa tras</translation>
    </message>
    <message>
      <source>Another file…</source>
      <translation>Otro archivo…</translation>
    </message>
    <message>
      <source>Another person of the team</source>
      <translation>Otra persona del equipo</translation>
    </message>
    <message>
      <source>Answers by meaning</source>
      <translation>Respuestas por significado</translation>
    </message>
    <message>
      <source>Appearance</source>
      <translation>Aspecto</translation>
    </message>
    <message>
      <source>Articles and templates that say the same in other words or in another language. Works offline; takes 120 MB of memory, 105 MB on the disk and 2 KB for each text.</source>
      <translation>Artículos y plantillas que dicen lo mismo con otras palabras o en otro idioma. Funciona sin red; ocupa 120 MB de memoria, 105 MB en el disco y 2 KB por cada texto.</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>Como el sistema</translation>
    </message>
    <message>
      <source>As this computer</source>
      <translation>Como este ordenador</translation>
    </message>
    <message>
      <source>Back up now</source>
      <translation>Copiar ahora</translation>
    </message>
    <message>
      <source>Backups</source>
      <translation>Copias de seguridad</translation>
    </message>
    <message>
      <source>Below the reply, folded, as other mail programs do.</source>
      <translation>Bajo la respuesta, plegada, como hacen otros programas de correo.</translation>
    </message>
    <message>
      <source>Block the pictures of %1 again</source>
      <translation>Volver a bloquear las imágenes de %1</translation>
    </message>
    <message>
      <source>Bring mail in</source>
      <translation>Traer correo</translation>
    </message>
    <message>
      <source>Business</source>
      <translation>Negocio</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Changed: %1</source>
      <translation>Cambiado: %1</translation>
    </message>
    <message>
      <source>Check now</source>
      <translation>Comprobar ahora</translation>
    </message>
    <message>
      <source>Check spelling</source>
      <translation>Revisar la ortografía</translation>
    </message>
    <message>
      <source>Copied: paste it where you need it.</source>
      <translation>Copiado: pégalo donde lo necesites.</translation>
    </message>
    <message>
      <source>Copy the report</source>
      <translation>Copiar el informe</translation>
    </message>
    <message>
      <source>Copying…</source>
      <translation>Copiando…</translation>
    </message>
    <message>
      <source>Country of telephone numbers</source>
      <translation>País de los números de teléfono</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Oscuro</translation>
    </message>
    <message>
      <source>Data</source>
      <translation>Datos</translation>
    </message>
    <message>
      <source>Database %1, mail in files %2, backups %3; %4 free.</source>
      <translation>Base de datos %1, correo en archivos %2, copias %3; %4 libres.</translation>
    </message>
    <message>
      <source>Email address for readers’ votes</source>
      <translation>Dirección de correo para los votos de los lectores</translation>
    </message>
    <message>
      <source>Erased customers may write again</source>
      <translation>Los clientes borrados pueden volver a escribir</translation>
    </message>
    <message>
      <source>Every act and the key that does it.</source>
      <translation>Cada acción y la tecla que la hace.</translation>
    </message>
    <message>
      <source>Files…</source>
      <translation>Archivos…</translation>
    </message>
    <message>
      <source>Find answers by their meaning</source>
      <translation>Encontrar respuestas por su significado</translation>
    </message>
    <message>
      <source>Following the system changes with it, also in the evening.</source>
      <translation>Siguiendo el sistema cambia con él, también por la noche.</translation>
    </message>
    <message>
      <source>For days and hours in templates.</source>
      <translation>Para días y horas en las plantillas.</translation>
    </message>
    <message>
      <source>For numbers that begin without a plus.</source>
      <translation>Para números que empiezan sin el signo más.</translation>
    </message>
    <message>
      <source>For what another program does, too; your own changes stay.</source>
      <translation>Para lo que también hace otro programa; tus cambios se quedan.</translation>
    </message>
    <message>
      <source>Format of the data</source>
      <translation>Formato de los datos</translation>
    </message>
    <message>
      <source>General</source>
      <translation>General</translation>
    </message>
    <message>
      <source>Go back…</source>
      <translation>Volver atrás…</translation>
    </message>
    <message>
      <source>Health</source>
      <translation>Salud</translation>
    </message>
    <message>
      <source>High, with a preview</source>
      <translation>Altas, con un extracto</translation>
    </message>
    <message>
      <source>How many need a reply; a menu opens, writes, pauses and quits.</source>
      <translation>Cuántas esperan respuesta; un menú abre, escribe, pausa y sale.</translation>
    </message>
    <message>
      <source>In every conversation</source>
      <translation>En todas las conversaciones</translation>
    </message>
    <message>
      <source>In it: %1.</source>
      <translation>Contiene: %1.</translation>
    </message>
    <message>
      <source>In mine and in nobody's</source>
      <translation>En las mías y en las de nadie</translation>
    </message>
    <message>
      <source>In the customer’s language</source>
      <translation>En el idioma del cliente</translation>
    </message>
    <message>
      <source>In the tray, without a window.</source>
      <translation>En la bandeja, sin ventana.</translation>
    </message>
    <message>
      <source>Is resolved</source>
      <translation>Queda resuelta</translation>
    </message>
    <message>
      <source>It can be read by whoever passes your screen.</source>
      <translation>Puede leerlo quien pase ante tu pantalla.</translation>
    </message>
    <message>
      <source>It fails on this computer, and answers are found by words alone. Switch it off and on to try again; the log tells why.</source>
      <translation>Falla en este ordenador y las respuestas se encuentran solo por las palabras. Desactívalo y vuelve a activarlo para intentarlo de nuevo; el registro dice por qué.</translation>
    </message>
    <message>
      <source>Keep running in the tray</source>
      <translation>Seguir en la bandeja</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Teclas</translation>
    </message>
    <message>
      <source>Keys as in</source>
      <translation>Teclas como en</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Idioma</translation>
    </message>
    <message>
      <source>Less motion</source>
      <translation>Menos movimiento</translation>
    </message>
    <message>
      <source>Licences</source>
      <translation>Licencias</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Claro</translation>
    </message>
    <message>
      <source>Light or dark</source>
      <translation>Claro u oscuro</translation>
    </message>
    <message>
      <source>Links to public articles lead there: https://help.example.com</source>
      <translation>Los enlaces a artículos públicos llevan ahí: https://help.example.com</translation>
    </message>
    <message>
      <source>Looking…</source>
      <translation>Mirando…</translation>
    </message>
    <message>
      <source>Looks over the database and the files beside it; changes nothing.</source>
      <translation>Examina la base de datos y los archivos de al lado; no cambia nada.</translation>
    </message>
    <message>
      <source>Low</source>
      <translation>Bajas</translation>
    </message>
    <message>
      <source>Low rows show more conversations and fewer words of each.</source>
      <translation>Las bajas muestran más conversaciones y menos palabras de cada una.</translation>
    </message>
    <message>
      <source>Made and read back: %1, %2</source>
      <translation>Hecha y releída: %1, %2</translation>
    </message>
    <message>
      <source>Made each day, read back to prove them, the older ones thinned out.</source>
      <translation>Hechas cada día, releídas para probarlas; de las viejas quedan algunas.</translation>
    </message>
    <message>
      <source>Mail goes on arriving and leaving; end it with Quit in the tray.</source>
      <translation>El correo sigue llegando y saliendo; termina con Salir, en la bandeja.</translation>
    </message>
    <message>
      <source>My signature</source>
      <translation>Mi firma</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <source>Name and subject</source>
      <translation>Nombre y asunto</translation>
    </message>
    <message>
      <source>Never</source>
      <translation>Nunca</translation>
    </message>
    <message>
      <source>No setting is called that.</source>
      <translation>Ningún ajuste se llama así.</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Ninguno</translation>
    </message>
    <message>
      <source>None yet. One is made each day by itself.</source>
      <translation>Todavía ninguna. Cada día se hace una sola.</translation>
    </message>
    <message>
      <source>None yet: choose “Always for this sender” in a message.</source>
      <translation>Todavía ninguno: elige “Siempre de este remitente” en un mensaje.</translation>
    </message>
    <message>
      <source>None yet: choose “I know them” in a message.</source>
      <translation>Todavía ninguno: elige «Los conozco» en un mensaje.</translation>
    </message>
    <message>
      <source>Not at all</source>
      <translation>En absoluto</translation>
    </message>
    <message>
      <source>Not installed here. This brings it: %1</source>
      <translation>Aquí no está instalado. Se instala con: %1</translation>
    </message>
    <message>
      <source>Nothing is told of new messages then; the count goes on.</source>
      <translation>Entonces no se avisa de mensajes nuevos; la cuenta sigue.</translation>
    </message>
    <message>
      <source>Nothing slides or fades; counters count in words.</source>
      <translation>Nada se desliza ni se desvanece; los contadores cuentan con palabras.</translation>
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
      <translation>Desactívalo si una letra pulsada por error no debe hacer nada.</translation>
    </message>
    <message>
      <source>On</source>
      <translation>Sí</translation>
    </message>
    <message>
      <source>Once for each notice.</source>
      <translation>Una vez por aviso.</translation>
    </message>
    <message>
      <source>One that is read here: votes that come in are counted.</source>
      <translation>Una que se lee aquí: los votos que llegan se cuentan.</translation>
    </message>
    <message>
      <source>Only of conversations that need a reply; a burst is told once.</source>
      <translation>Solo de conversaciones por responder; de una avalancha se avisa una vez.</translation>
    </message>
    <message>
      <source>Open the folder</source>
      <translation>Abrir la carpeta</translation>
    </message>
    <message>
      <source>Pictures from the internet</source>
      <translation>Imágenes de internet</translation>
    </message>
    <message>
      <source>Queue and reading</source>
      <translation>Cola y lectura</translation>
    </message>
    <message>
      <source>Quiet from</source>
      <translation>Silencio desde</translation>
    </message>
    <message>
      <source>Quiet hours</source>
      <translation>Horas de silencio</translation>
    </message>
    <message>
      <source>Quiet until</source>
      <translation>Silencio hasta</translation>
    </message>
    <message>
      <source>Quote the message that is answered</source>
      <translation>Citar el mensaje que se responde</translation>
    </message>
    <message>
      <source>Reading the copy…</source>
      <translation>Leyendo la copia…</translation>
    </message>
    <message>
      <source>Reading…</source>
      <translation>Leyendo…</translation>
    </message>
    <message>
      <source>Rename %1</source>
      <translation>Cambiar el nombre de %1</translation>
    </message>
    <message>
      <source>Renamed</source>
      <translation>Nombre cambiado</translation>
    </message>
    <message>
      <source>Restore a backup</source>
      <translation>Restaurar una copia</translation>
    </message>
    <message>
      <source>Restore the backup of %1</source>
      <translation>Restaurar la copia del %1</translation>
    </message>
    <message>
      <source>Restore this backup</source>
      <translation>Restaurar esta copia</translation>
    </message>
    <message>
      <source>Restore…</source>
      <translation>Restaurar…</translation>
    </message>
    <message>
      <source>Rows grow with it.</source>
      <translation>Las filas crecen con él.</translation>
    </message>
    <message>
      <source>Rows of the queue</source>
      <translation>Filas de la cola</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Guardar</translation>
    </message>
    <message>
      <source>Search the settings</source>
      <translation>Buscar en los ajustes</translation>
    </message>
    <message>
      <source>See and hear it</source>
      <translation>Verlo y oírlo</translation>
    </message>
    <message>
      <source>Send at once</source>
      <translation>Enviar al momento</translation>
    </message>
    <message>
      <source>Senders you know</source>
      <translation>Remitentes que conoces</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Ajustes</translation>
    </message>
    <message>
      <source>Settings: %1</source>
      <translation>Ajustes: %1</translation>
    </message>
    <message>
      <source>Show one</source>
      <translation>Mostrar uno</translation>
    </message>
    <message>
      <source>Show the count in the tray</source>
      <translation>Mostrar el número en la bandeja</translation>
    </message>
    <message>
      <source>Show the keys</source>
      <translation>Mostrar las teclas</translation>
    </message>
    <message>
      <source>Shown. Did you see it?</source>
      <translation>Mostrado. ¿Lo has visto?</translation>
    </message>
    <message>
      <source>Signatures for an account</source>
      <translation>Firmas de una cuenta</translation>
    </message>
    <message>
      <source>Signatures…</source>
      <translation>Firmas…</translation>
    </message>
    <message>
      <source>Single letters act</source>
      <translation>Las letras solas actúan</translation>
    </message>
    <message>
      <source>Sound</source>
      <translation>Sonido</translation>
    </message>
    <message>
      <source>Stands under every reply I write.</source>
      <translation>Va bajo cada respuesta que escribo.</translation>
    </message>
    <message>
      <source>Start when I log in</source>
      <translation>Iniciar cuando entro en sesión</translation>
    </message>
    <message>
      <source>Stay where I am</source>
      <translation>Me quedo donde estoy</translation>
    </message>
    <message>
      <source>Stays open</source>
      <translation>Queda abierta</translation>
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
      <translation>Avisarme de mensajes nuevos</translation>
    </message>
    <message>
      <source>Tell me when sending fails or an account stops</source>
      <translation>Avisarme cuando falla un envío o se detiene una cuenta</translation>
    </message>
    <message>
      <source>Templates say it where they say “business.name”.</source>
      <translation>Las plantillas lo dicen donde pone “business.name”.</translation>
    </message>
    <message>
      <source>Text size</source>
      <translation>Tamaño del texto</translation>
    </message>
    <message>
      <source>That there is something new</source>
      <translation>Que hay novedades</translation>
    </message>
    <message>
      <source>The backup of %1 is in place: %2, %3.</source>
      <translation>La copia de seguridad de %1 ya está en su lugar: %2, %3.</translation>
    </message>
    <message>
      <source>The file of the desktop could not be written: %1</source>
      <translation>No se ha podido escribir el archivo del escritorio: %1</translation>
    </message>
    <message>
      <source>The name alone</source>
      <translation>Solo el nombre</translation>
    </message>
    <message>
      <source>The newest came on %1.</source>
      <translation>El más reciente llegó el %1.</translation>
    </message>
    <message numerus="yes">
      <source>The newest one is %n days old. Is there room?</source>
      <translation>
        <numerusform>La más reciente tiene %n día. ¿Hay sitio?</numerusform>
        <numerusform>La más reciente tiene %n días. ¿Hay sitio?</numerusform>
      </translation>
    </message>
    <message>
      <source>The next conversation</source>
      <translation>La conversación siguiente</translation>
    </message>
    <message>
      <source>The present state is kept: it will stand in this list, to go back.</source>
      <translation>El estado actual se guarda: estará en esta lista, para volver atrás.</translation>
    </message>
    <message>
      <source>The previous conversation</source>
      <translation>La conversación anterior</translation>
    </message>
    <message>
      <source>The system's bell</source>
      <translation>El timbre del sistema</translation>
    </message>
    <message>
      <source>The time somebody waits is then red in the queue.</source>
      <translation>El tiempo de espera se pone entonces rojo en la cola.</translation>
    </message>
    <message>
      <source>The whole window changes at once.</source>
      <translation>Todo pasa a ella al momento.</translation>
    </message>
    <message>
      <source>Their addresses look like somebody else's; you said that they are not.</source>
      <translation>Sus direcciones parecen de otra persona; dijiste que no lo son.</translation>
    </message>
    <message>
      <source>Their new mail makes a new customer. Off: what comes from an erased address is not taken in.</source>
      <translation>Su correo nuevo crea un cliente nuevo. Desactivado: lo que llega de una dirección borrada no se acepta.</translation>
    </message>
    <message>
      <source>They tell the sender when and where a message was opened, so they are blocked, except from these senders.</source>
      <translation>Dicen al remitente cuándo y dónde se abrió un mensaje, por eso se bloquean. Las de estos remitentes se muestran siempre.</translation>
    </message>
    <message>
      <source>This desktop takes no notices. The count in the window and in the tray goes on.</source>
      <translation>Este escritorio no acepta avisos. El número en la ventana y en la bandeja sigue.</translation>
    </message>
    <message>
      <source>Thunderbird, mbox, migrate</source>
      <translation>Thunderbird, mbox, migrar</translation>
    </message>
    <message>
      <source>Time to undo a reply</source>
      <translation>Tiempo para deshacer una respuesta</translation>
    </message>
    <message>
      <source>Time zone</source>
      <translation>Zona horaria</translation>
    </message>
    <message>
      <source>To the queue</source>
      <translation>A la cola</translation>
    </message>
    <message>
      <source>Unread ones are heavier in the queue and have a dot.</source>
      <translation>Las no leídas se ven más gruesas en la cola y tienen un punto.</translation>
    </message>
    <message>
      <source>Versions</source>
      <translation>Versiones</translation>
    </message>
    <message>
      <source>Versions, health and the state of each account. No address, no name, no message and no secret is in it.</source>
      <translation>Versiones, salud y el estado de cada cuenta. No contiene direcciones, nombres, mensajes ni secretos.</translation>
    </message>
    <message>
      <source>Waiting ones come back by themselves when the customer answers.</source>
      <translation>Las que esperan vuelven solas cuando el cliente responde.</translation>
    </message>
    <message>
      <source>Waits for the customer</source>
      <translation>Espera al cliente</translation>
    </message>
    <message>
      <source>Warn of %1 again</source>
      <translation>Volver a avisar de %1</translation>
    </message>
    <message>
      <source>What is in it is shown first. The present state is kept beside it, and Nightdesk closes and opens again.</source>
      <translation>Primero se muestra lo que contiene. El estado actual se guarda al lado, y Nightdesk se cierra y se abre de nuevo.</translation>
    </message>
    <message>
      <source>What opens when a conversation was resolved, snoozed or moved.</source>
      <translation>Qué se abre cuando una conversación se resolvió, pospuso o movió.</translation>
    </message>
    <message>
      <source>What was here before is kept in %1 and stands in the list.</source>
      <translation>Lo que había antes se conserva en %1 y está en la lista.</translation>
    </message>
    <message>
      <source>What you do carries your name. Several people can share this computer: choose who you are when you sit down.</source>
      <translation>Lo que haces lleva tu nombre. Varias personas pueden compartir este ordenador: elige quién eres cuando te sientes.</translation>
    </message>
    <message>
      <source>When I answer or deal with it</source>
      <translation>Cuando respondo o me ocupo</translation>
    </message>
    <message>
      <source>When I open it</source>
      <translation>Cuando la abro</translation>
    </message>
    <message>
      <source>Where everything is kept</source>
      <translation>Dónde se guarda todo</translation>
    </message>
    <message>
      <source>While the window is closed</source>
      <translation>Con la ventana cerrada</translation>
    </message>
    <message>
      <source>Who works here</source>
      <translation>Quién trabaja aquí</translation>
    </message>
    <message>
      <source>With the dictionaries of this system (Hunspell).</source>
      <translation>Con los diccionarios de este sistema (Hunspell).</translation>
    </message>
    <message>
      <source>Work as %1</source>
      <translation>Trabajar como %1</translation>
    </message>
    <message>
      <source>Works here</source>
      <translation>Trabaja aquí</translation>
    </message>
    <message>
      <source>Writing</source>
      <translation>Escritura</translation>
    </message>
    <message>
      <source>Yours alone, or everybody's who writes from it; with formats.</source>
      <translation>Solo tuya, o de todos los que escriben desde ella; con formatos.</translation>
    </message>
    <message>
      <source>animations</source>
      <translation>animaciones</translation>
    </message>
    <message>
      <source>as it was before a restore</source>
      <translation>como estaba antes de una restauración</translation>
    </message>
    <message>
      <source>autostart, boot</source>
      <translation>inicio automático, arranque</translation>
    </message>
    <message>
      <source>background, close window</source>
      <translation>segundo plano, cerrar la ventana</translation>
    </message>
    <message>
      <source>clock</source>
      <translation>reloj</translation>
    </message>
    <message>
      <source>compact, spacing</source>
      <translation>compacto, espaciado</translation>
    </message>
    <message>
      <source>copy, export everything</source>
      <translation>copia, exportar todo</translation>
    </message>
    <message>
      <source>dark mode, night, colours</source>
      <translation>modo oscuro, noche, colores</translation>
    </message>
    <message>
      <source>database, path, location</source>
      <translation>base de datos, ruta, ubicación</translation>
    </message>
    <message>
      <source>do not disturb, notifications, night</source>
      <translation>no molestar, notificaciones, noche</translation>
    </message>
    <message>
      <source>failing: answers are found by words alone</source>
      <translation>falla: las respuestas se encuentran solo por las palabras</translation>
    </message>
    <message>
      <source>font, zoom, larger, smaller</source>
      <translation>letra, zoom, más grande, más pequeño</translation>
    </message>
    <message>
      <source>in use</source>
      <translation>en uso</translation>
    </message>
    <message>
      <source>mailbox password server sign in archive junk certificate</source>
      <translation>buzón contraseña servidor entrar archivo no deseado certificado</translation>
    </message>
    <message>
      <source>mark as read, unread</source>
      <translation>marcar como leída, no leída</translation>
    </message>
    <message>
      <source>mbox and .eml files, Maildirs, or a folder of them. It arrives as history: nothing is answered and nobody is told.</source>
      <translation>Archivos mbox y .eml, Maildirs o una carpeta de ellos. Llega como historial: no se responde nada y no se avisa a nadie.</translation>
    </message>
    <message>
      <source>next conversation, advance</source>
      <translation>conversación siguiente, avanzar</translation>
    </message>
    <message>
      <source>not installed</source>
      <translation>no instalado</translation>
    </message>
    <message>
      <source>not read yet</source>
      <translation>aún no leído</translation>
    </message>
    <message>
      <source>notification preview, privacy</source>
      <translation>vista previa de la notificación, privacidad</translation>
    </message>
    <message>
      <source>notification sound, ring</source>
      <translation>sonido de la notificación, tono</translation>
    </message>
    <message>
      <source>notifications, alerts</source>
      <translation>notificaciones, alertas</translation>
    </message>
    <message>
      <source>notifications, alerts, errors</source>
      <translation>notificaciones, alertas, errores</translation>
    </message>
    <message>
      <source>overdue, response time</source>
      <translation>atrasado, tiempo de respuesta</translation>
    </message>
    <message>
      <source>remote images, tracking</source>
      <translation>imágenes remotas, rastreo</translation>
    </message>
    <message>
      <source>send and resolve, wait</source>
      <translation>enviar y resolver, esperar</translation>
    </message>
    <message>
      <source>shortcuts</source>
      <translation>atajos de teclado</translation>
    </message>
    <message>
      <source>shortcuts, Gmail, Outlook</source>
      <translation>atajos, Gmail, Outlook</translation>
    </message>
    <message>
      <source>spell check, language, dictionary</source>
      <translation>ortografía, idioma, diccionario</translation>
    </message>
    <message>
      <source>spoofed sender, warning</source>
      <translation>remitente falsificado, aviso</translation>
    </message>
    <message>
      <source>suggestions, semantic search</source>
      <translation>sugerencias, búsqueda semántica</translation>
    </message>
    <message>
      <source>switched off</source>
      <translation>desactivado</translation>
    </message>
    <message>
      <source>system tray, icon, badge</source>
      <translation>bandeja del sistema, icono, contador</translation>
    </message>
    <message>
      <source>team, people, user, colleague, my name</source>
      <translation>equipo, personas, usuario, compañero, mi nombre</translation>
    </message>
    <message>
      <source>test notification</source>
      <translation>notificación de prueba</translation>
    </message>
    <message>
      <source>translation</source>
      <translation>traducción</translation>
    </message>
    <message>
      <source>undo send, seconds, delay</source>
      <translation>deshacer envío, segundos, retraso</translation>
    </message>
  </context>
  <context>
    <name>Signature</name>
    <message>
      <source>Everybody's, from %1</source>
      <translation>De todos, desde %1</translation>
    </message>
    <message>
      <source>It stands below your text, above the message you answer, once.</source>
      <translation>Va debajo de tu texto, encima del mensaje que respondes, una sola vez.</translation>
    </message>
    <message>
      <source>Mine, from %1</source>
      <translation>Mía, desde %1</translation>
    </message>
    <message>
      <source>Mine, from every account</source>
      <translation>Mía, desde todas las cuentas</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Quitar</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Guardar</translation>
    </message>
    <message>
      <source>Signature</source>
      <translation>Firma</translation>
    </message>
    <message>
      <source>Where it holds</source>
      <translation>Dónde vale</translation>
    </message>
  </context>
  <context>
    <name>Snooze</name>
    <message>
      <source>At the weekend</source>
      <translation>El fin de semana</translation>
    </message>
    <message>
      <source>At what time today?</source>
      <translation>¿A qué hora hoy?</translation>
    </message>
    <message>
      <source>In 1 hour</source>
      <translation>Dentro de 1 hora</translation>
    </message>
    <message>
      <source>Later today</source>
      <translation>Hoy más tarde</translation>
    </message>
    <message>
      <source>Next month</source>
      <translation>El mes que viene</translation>
    </message>
    <message>
      <source>Next week</source>
      <translation>La semana que viene</translation>
    </message>
    <message>
      <source>Snooze until</source>
      <translation>Posponer hasta</translation>
    </message>
    <message>
      <source>That is more than ten years away.</source>
      <translation>Faltan más de diez años.</translation>
    </message>
    <message>
      <source>That time has passed.</source>
      <translation>Esa hora ya ha pasado.</translation>
    </message>
    <message>
      <source>The clocks change that night: this is the time it will be.</source>
      <translation>Esa noche cambia la hora: será esta.</translation>
    </message>
    <message>
      <source>There is no such day.</source>
      <translation>Ese día no existe.</translation>
    </message>
    <message>
      <source>This evening</source>
      <translation>Hoy a última hora de la tarde</translation>
    </message>
    <message>
      <source>Tomorrow afternoon</source>
      <translation>Mañana por la tarde</translation>
    </message>
    <message>
      <source>Tomorrow morning</source>
      <translation>Mañana por la mañana</translation>
    </message>
    <message>
      <source>tomorrow 9, in 2 hours, fri 14:30</source>
      <translation>mañana a las 9, en 2 horas, vie 14:30</translation>
    </message>
    <message>
      <source>“%1” is not understood here.</source>
      <translation>Aquí no se entiende «%1».</translation>
    </message>
    <message>
      <source>“%1” means different times in our languages.</source>
      <translation>«%1» significa momentos distintos en nuestros idiomas.</translation>
    </message>
  </context>
  <context>
    <name>Sort</name>
    <message>
      <source>By priority</source>
      <translation>Por prioridad</translation>
    </message>
    <message>
      <source>Longest wait first</source>
      <translation>Primero quien más espera</translation>
    </message>
    <message>
      <source>Newest first</source>
      <translation>Primero las más recientes</translation>
    </message>
    <message>
      <source>Oldest first</source>
      <translation>Primero las más antiguas</translation>
    </message>
    <message>
      <source>Wakes first</source>
      <translation>Primero las que vuelven antes</translation>
    </message>
  </context>
  <context>
    <name>Source</name>
    <message>
      <source>Copy all</source>
      <translation>Copiar todo</translation>
    </message>
    <message>
      <source>Find in the source</source>
      <translation>Buscar en el código fuente</translation>
    </message>
    <message>
      <source>Headers</source>
      <translation>Cabeceras</translation>
    </message>
    <message>
      <source>Not found</source>
      <translation>No encontrado</translation>
    </message>
    <message>
      <source>Save as .eml</source>
      <translation>Guardar como .eml</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Código fuente</translation>
    </message>
    <message>
      <source>Source of the message</source>
      <translation>Original del mensaje</translation>
    </message>
  </context>
  <context>
    <name>Status</name>
    <message>
      <source>Open</source>
      <translation>Abierta</translation>
    </message>
    <message>
      <source>Resolved</source>
      <translation>Resuelta</translation>
    </message>
    <message>
      <source>Snoozed</source>
      <translation>Pospuesta</translation>
    </message>
    <message>
      <source>Spam</source>
      <translation>Spam</translation>
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
        <numerusform>%n cuenta al día</numerusform>
        <numerusform>%n cuentas al día</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n messages held up</source>
      <translation>
        <numerusform>%n mensaje retenido</numerusform>
        <numerusform>%n mensajes retenidos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n messages not sent</source>
      <translation>
        <numerusform>%n mensaje no enviado</numerusform>
        <numerusform>%n mensajes no enviados</numerusform>
      </translation>
    </message>
    <message>
      <source>No account yet</source>
      <translation>Aún sin cuentas</translation>
    </message>
    <message>
      <source>Nothing can be saved</source>
      <translation>No se puede guardar nada</translation>
    </message>
    <message>
      <source>Offline</source>
      <translation>Sin conexión</translation>
    </message>
    <message>
      <source>Online</source>
      <translation>En línea</translation>
    </message>
    <message>
      <source>Outbox %1</source>
      <translation>Salida %1</translation>
    </message>
    <message>
      <source>Saving… another program holds the file</source>
      <translation>Guardando… otro programa tiene ocupado el archivo</translation>
    </message>
    <message>
      <source>The daily backup failed</source>
      <translation>La copia de seguridad diaria falló</translation>
    </message>
    <message>
      <source>The disk is full: nothing can be saved</source>
      <translation>El disco está lleno: no se puede guardar nada</translation>
    </message>
    <message>
      <source>The workspace has a fault</source>
      <translation>El espacio de trabajo tiene un defecto</translation>
    </message>
    <message>
      <source>cannot connect</source>
      <translation>no puede conectar</translation>
    </message>
    <message>
      <source>catching up</source>
      <translation>poniéndose al día</translation>
    </message>
    <message>
      <source>needs a look</source>
      <translation>necesita atención</translation>
    </message>
    <message>
      <source>stopped, needs you</source>
      <translation>detenida, te necesita</translation>
    </message>
    <message>
      <source>switched off</source>
      <translation>desactivada</translation>
    </message>
    <message>
      <source>up to date</source>
      <translation>al día</translation>
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
      <translation>Intro marca una etiqueta, otra vez Intro aplica</translation>
    </message>
    <message>
      <source>Find or make a tag</source>
      <translation>Buscar o crear una etiqueta</translation>
    </message>
    <message>
      <source>New tag “%1”</source>
      <translation>Etiqueta nueva «%1»</translation>
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
      <translation>%1 (todavía no se sabe)</translation>
    </message>
    <message>
      <source>%1 of %2</source>
      <translation>%1 de %2</translation>
    </message>
    <message>
      <source>%1, another</source>
      <translation>%1, otra</translation>
    </message>
    <message>
      <source>%1, by you today</source>
      <translation>%1, por ti hoy</translation>
    </message>
    <message>
      <source>%1, last by you on %2</source>
      <translation>%1, por ti la última vez el %2</translation>
    </message>
    <message>
      <source>%1, last on %2</source>
      <translation>%1, la última vez el %2</translation>
    </message>
    <message numerus="yes">
      <source>%n change one that is here</source>
      <translation>
        <numerusform>%n cambia una que ya está</numerusform>
        <numerusform>%n cambian las que ya están</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new</source>
      <translation>
        <numerusform>%n nueva</numerusform>
        <numerusform>%n nuevas</numerusform>
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
        <numerusform>%n se queda fuera</numerusform>
        <numerusform>%n se quedan fuera</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n templates imported</source>
      <translation>
        <numerusform>%n plantilla importada</numerusform>
        <numerusform>%n plantillas importadas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n templates written to %1</source>
      <translation>
        <numerusform>%n plantilla escrita en %1</numerusform>
        <numerusform>%n plantillas escritas en %1</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n values are missing. You can fill them in the reply; Send waits for it.</source>
      <translation>
        <numerusform>Falta %n valor. Puedes rellenarlo en la respuesta; el envío lo espera.</numerusform>
        <numerusform>Faltan %n valores. Puedes rellenarlos en la respuesta; el envío los espera.</numerusform>
      </translation>
    </message>
    <message>
      <source>A field to fill in</source>
      <translation>Un campo para rellenar</translation>
    </message>
    <message>
      <source>About the template</source>
      <translation>Sobre la plantilla</translation>
    </message>
    <message>
      <source>Add a tag</source>
      <translation>Poner una etiqueta</translation>
    </message>
    <message>
      <source>Add an act</source>
      <translation>Añadir una acción</translation>
    </message>
    <message>
      <source>After hours</source>
      <translation>Fuera de horario</translation>
    </message>
    <message>
      <source>All of them are in use and looked after.</source>
      <translation>Todas están en uso y cuidadas.</translation>
    </message>
    <message>
      <source>All templates</source>
      <translation>Todas las plantillas</translation>
    </message>
    <message>
      <source>Another form</source>
      <translation>Otra versión</translation>
    </message>
    <message>
      <source>Any language</source>
      <translation>Cualquier idioma</translation>
    </message>
    <message>
      <source>Assign</source>
      <translation>Asignar</translation>
    </message>
    <message>
      <source>At any time</source>
      <translation>A cualquier hora</translation>
    </message>
    <message>
      <source>Back from the trash: %1</source>
      <translation>De vuelta de la papelera: %1</translation>
    </message>
    <message>
      <source>Best match</source>
      <translation>La mejor coincidencia</translation>
    </message>
    <message>
      <source>Changed %1</source>
      <translation>Cambiada %1</translation>
    </message>
    <message>
      <source>Delete it for good</source>
      <translation>Borrarla para siempre</translation>
    </message>
    <message>
      <source>Deleted: %1</source>
      <translation>Borrada: %1</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Detalles</translation>
    </message>
    <message>
      <source>Empty: the words of the email</source>
      <translation>Vacío: las palabras del correo</translation>
    </message>
    <message>
      <source>Every channel</source>
      <translation>Todos los canales</translation>
    </message>
    <message>
      <source>Export as a table…</source>
      <translation>Exportar como tabla…</translation>
    </message>
    <message>
      <source>Export everything…</source>
      <translation>Exportar todo…</translation>
    </message>
    <message>
      <source>Export templates</source>
      <translation>Exportar plantillas</translation>
    </message>
    <message>
      <source>Fall back to it earlier</source>
      <translation>Recurrir a ella antes</translation>
    </message>
    <message>
      <source>Fall back to it later</source>
      <translation>Recurrir a ella después</translation>
    </message>
    <message>
      <source>Find templates</source>
      <translation>Buscar plantillas</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Carpeta</translation>
    </message>
    <message>
      <source>Go to the playbooks</source>
      <translation>Ir a los procedimientos</translation>
    </message>
    <message>
      <source>Goes along</source>
      <translation>Va junto</translation>
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
      <translation>Importar y exportar</translation>
    </message>
    <message>
      <source>Import from %1</source>
      <translation>Importar de %1</translation>
    </message>
    <message>
      <source>Import from a file…</source>
      <translation>Importar de un archivo…</translation>
    </message>
    <message>
      <source>Import templates</source>
      <translation>Importar plantillas</translation>
    </message>
    <message>
      <source>Importing templates…</source>
      <translation>Importando plantillas…</translation>
    </message>
    <message>
      <source>In hours</source>
      <translation>En horario</translation>
    </message>
    <message>
      <source>In the trash: %1</source>
      <translation>En la papelera: %1</translation>
    </message>
    <message>
      <source>Insert a template (/)</source>
      <translation>Insertar una plantilla (/)</translation>
    </message>
    <message>
      <source>Insert a value</source>
      <translation>Insertar un valor</translation>
    </message>
    <message>
      <source>It also %1.</source>
      <translation>Además, %1.</translation>
    </message>
    <message>
      <source>It also does</source>
      <translation>También hace</translation>
    </message>
    <message>
      <source>Kept up by</source>
      <translation>Mantenida por</translation>
    </message>
    <message>
      <source>Line %1: %2</source>
      <translation>Línea %1: %2</translation>
    </message>
    <message>
      <source>Macros</source>
      <translation>Macros</translation>
    </message>
    <message>
      <source>Make another one of it</source>
      <translation>Hacer otra igual</translation>
    </message>
    <message>
      <source>Mine</source>
      <translation>Mía</translation>
    </message>
    <message>
      <source>Mine alone</source>
      <translation>Solo mías</translation>
    </message>
    <message>
      <source>More for this form</source>
      <translation>Más para esta versión</translation>
    </message>
    <message>
      <source>More for this template</source>
      <translation>Más para esta plantilla</translation>
    </message>
    <message>
      <source>New template</source>
      <translation>Plantilla nueva</translation>
    </message>
    <message>
      <source>No template matches.</source>
      <translation>Ninguna plantilla coincide.</translation>
    </message>
    <message>
      <source>No templates yet</source>
      <translation>Todavía no hay plantillas</translation>
    </message>
    <message>
      <source>Nobody</source>
      <translation>Nadie</translation>
    </message>
    <message>
      <source>Not saved yet</source>
      <translation>Todavía sin guardar</translation>
    </message>
    <message>
      <source>Not used yet</source>
      <translation>Todavía sin usar</translation>
    </message>
    <message>
      <source>Owner</source>
      <translation>Responsable</translation>
    </message>
    <message>
      <source>Preview</source>
      <translation>Vista previa</translation>
    </message>
    <message>
      <source>Put it in the trash</source>
      <translation>Ponerla en la papelera</translation>
    </message>
    <message>
      <source>Reading the templates…</source>
      <translation>Leyendo las plantillas…</translation>
    </message>
    <message>
      <source>Recent and frequent</source>
      <translation>Recientes y frecuentes</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Cambiar el nombre</translation>
    </message>
    <message>
      <source>Rename the folder %1</source>
      <translation>Cambiar el nombre de la carpeta %1</translation>
    </message>
    <message>
      <source>Rename this folder…</source>
      <translation>Cambiar el nombre de esta carpeta…</translation>
    </message>
    <message>
      <source>Review by</source>
      <translation>Revisar antes del</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Guardar</translation>
    </message>
    <message>
      <source>Saved</source>
      <translation>Guardada</translation>
    </message>
    <message>
      <source>Say a thing well once, and put it into a reply with a slash and its code.</source>
      <translation>Di bien una cosa una vez, y ponla en una respuesta con una barra y su código.</translation>
    </message>
    <message>
      <source>Set the priority</source>
      <translation>Poner la prioridad</translation>
    </message>
    <message>
      <source>Set the status</source>
      <translation>Poner el estado</translation>
    </message>
    <message>
      <source>Short code</source>
      <translation>Código</translation>
    </message>
    <message>
      <source>Snooze</source>
      <translation>Posponer</translation>
    </message>
    <message>
      <source>Stale</source>
      <translation>Paradas</translation>
    </message>
    <message>
      <source>Subject, for a first message</source>
      <translation>Asunto, para un primer mensaje</translation>
    </message>
    <message>
      <source>Suits</source>
      <translation>Sirve para</translation>
    </message>
    <message>
      <source>Tags, with commas</source>
      <translation>Etiquetas, con comas</translation>
    </message>
    <message>
      <source>Take a tag away</source>
      <translation>Quitar una etiqueta</translation>
    </message>
    <message>
      <source>Take it away: %1</source>
      <translation>Quitar: %1</translation>
    </message>
    <message>
      <source>Take it out of the trash</source>
      <translation>Sacarla de la papelera</translation>
    </message>
    <message>
      <source>Take this form away</source>
      <translation>Quitar esta versión</translation>
    </message>
    <message>
      <source>Template: %1</source>
      <translation>Plantilla: %1</translation>
    </message>
    <message>
      <source>Templates</source>
      <translation>Plantillas</translation>
    </message>
    <message>
      <source>Text of the SMS</source>
      <translation>Texto del SMS</translation>
    </message>
    <message>
      <source>Text of the email</source>
      <translation>Texto del correo</translation>
    </message>
    <message>
      <source>The folder is called %1 now</source>
      <translation>La carpeta se llama ahora %1</translation>
    </message>
    <message>
      <source>The team’s</source>
      <translation>Del equipo</translation>
    </message>
    <message>
      <source>The trash is empty.</source>
      <translation>La papelera está vacía.</translation>
    </message>
    <message>
      <source>The words of the email: %1</source>
      <translation>Las palabras del correo: %1</translation>
    </message>
    <message>
      <source>There are no templates yet. They are made on their page.</source>
      <translation>Todavía no hay plantillas. Se hacen en su página.</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Título</translation>
    </message>
    <message>
      <source>Trash</source>
      <translation>Papelera</translation>
    </message>
    <message>
      <source>Use</source>
      <translation>Uso</translation>
    </message>
    <message numerus="yes">
      <source>Used %n times</source>
      <translation>
        <numerusform>Usada %n vez</numerusform>
        <numerusform>Usada %n veces</numerusform>
      </translation>
    </message>
    <message>
      <source>Where the cursor goes</source>
      <translation>Dónde va el cursor</translation>
    </message>
    <message>
      <source>Whose it is</source>
      <translation>De quién es</translation>
    </message>
    <message>
      <source>Write a note</source>
      <translation>Escribir una nota</translation>
    </message>
    <message>
      <source>Write the first one</source>
      <translation>Escribir la primera</translation>
    </message>
    <message>
      <source>adds the tag %1</source>
      <translation>pone la etiqueta %1</translation>
    </message>
    <message>
      <source>assigns to %1</source>
      <translation>asigna a %1</translation>
    </message>
    <message>
      <source>changes</source>
      <translation>cambia</translation>
    </message>
    <message>
      <source>choose</source>
      <translation>elegir</translation>
    </message>
    <message>
      <source>contains %1: 70 a segment</source>
      <translation>contiene %1: 70 por segmento</translation>
    </message>
    <message>
      <source>edit</source>
      <translation>editar</translation>
    </message>
    <message>
      <source>fits %1</source>
      <translation>sirve para %1</translation>
    </message>
    <message>
      <source>insert</source>
      <translation>insertar</translation>
    </message>
    <message>
      <source>keep “%1”</source>
      <translation>dejar «%1»</translation>
    </message>
    <message>
      <source>language</source>
      <translation>idioma</translation>
    </message>
    <message>
      <source>macro</source>
      <translation>macro</translation>
    </message>
    <message>
      <source>new</source>
      <translation>nueva</translation>
    </message>
    <message>
      <source>nobody</source>
      <translation>nadie</translation>
    </message>
    <message>
      <source>personal</source>
      <translation>personal</translation>
    </message>
    <message>
      <source>sets the priority: %1</source>
      <translation>pone la prioridad: %1</translation>
    </message>
    <message>
      <source>sets the status: %1</source>
      <translation>pone el estado: %1</translation>
    </message>
    <message>
      <source>snoozes until %1</source>
      <translation>pospone hasta %1</translation>
    </message>
    <message>
      <source>takes the tag %1 away</source>
      <translation>quita la etiqueta %1</translation>
    </message>
    <message>
      <source>tomorrow 9</source>
      <translation>mañana 9</translation>
    </message>
    <message>
      <source>writes a note: %1</source>
      <translation>escribe una nota: %1</translation>
    </message>
    <message>
      <source>you</source>
      <translation>tú</translation>
    </message>
  </context>
  <context>
    <name>Threads</name>
    <message>
      <source>A conversation of its own</source>
      <translation>Una conversación propia</translation>
    </message>
    <message>
      <source>Answers to it follow. It can be undone.</source>
      <translation>Las respuestas lo siguen. Se puede deshacer.</translation>
    </message>
    <message>
      <source>Both are read as one from then on; later mail follows. It can be undone.</source>
      <translation>Desde entonces se leen como una sola; el correo posterior sigue. Se puede deshacer.</translation>
    </message>
    <message>
      <source>Join</source>
      <translation>Unir</translation>
    </message>
    <message>
      <source>Join with #%1</source>
      <translation>Unir con #%1</translation>
    </message>
    <message>
      <source>Join with another conversation</source>
      <translation>Unir con otra conversación</translation>
    </message>
    <message>
      <source>Join with another conversation…</source>
      <translation>Unir con otra conversación…</translation>
    </message>
    <message>
      <source>Joined</source>
      <translation>Unidas</translation>
    </message>
    <message>
      <source>Looks related to #%1, %2: %3</source>
      <translation>Parece relacionada con #%1, %2: %3</translation>
    </message>
    <message>
      <source>Move the message</source>
      <translation>Mover el mensaje</translation>
    </message>
    <message>
      <source>Move the message…</source>
      <translation>Mover el mensaje…</translation>
    </message>
    <message>
      <source>Moved</source>
      <translation>Movido</translation>
    </message>
    <message>
      <source>Not related</source>
      <translation>Sin relación</translation>
    </message>
    <message>
      <source>Open it</source>
      <translation>Abrirla</translation>
    </message>
    <message>
      <source>Split off from here</source>
      <translation>Separar desde aquí</translation>
    </message>
    <message>
      <source>Take a joined conversation out</source>
      <translation>Sacar una conversación unida</translation>
    </message>
    <message>
      <source>Taken out, it stands alone again</source>
      <translation>Sacada, vuelve a estar sola</translation>
    </message>
  </context>
  <context>
    <name>Timeline</name>
    <message>
      <source>Attached message</source>
      <translation>Mensaje adjunto</translation>
    </message>
    <message>
      <source>Messages</source>
      <translation>Mensajes</translation>
    </message>
    <message>
      <source>New since you last looked</source>
      <translation>Nuevo desde la última vez</translation>
    </message>
    <message>
      <source>Note from %1</source>
      <translation>Nota de %1</translation>
    </message>
    <message>
      <source>Note from %1, only your team sees this</source>
      <translation>Nota de %1, solo la ve tu equipo</translation>
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
      <translation>Texto del mensaje</translation>
    </message>
    <message>
      <source>Unnamed file</source>
      <translation>Archivo sin nombre</translation>
    </message>
  </context>
  <context>
    <name>Toast</name>
    <message>
      <source>%1 belongs to %2 now</source>
      <translation>Ahora %1 pertenece a %2</translation>
    </message>
    <message>
      <source>%1 is the main address now</source>
      <translation>Ahora %1 es la dirección principal</translation>
    </message>
    <message>
      <source>%1 stands alone again</source>
      <translation>%1 vuelve a estar separado</translation>
    </message>
    <message>
      <source>%1: %2</source>
      <translation>%1: %2</translation>
    </message>
    <message>
      <source>Added %1</source>
      <translation>Se ha añadido %1</translation>
    </message>
    <message>
      <source>As it is now: %1</source>
      <translation>Tal como está ahora: %1</translation>
    </message>
    <message>
      <source>Assigned to %1</source>
      <translation>Asignada a %1</translation>
    </message>
    <message>
      <source>Assigned to nobody</source>
      <translation>Asignada a nadie</translation>
    </message>
    <message>
      <source>Begun: %1</source>
      <translation>Empezado: %1</translation>
    </message>
    <message>
      <source>Blocked %1</source>
      <translation>Se ha bloqueado %1</translation>
    </message>
    <message>
      <source>Call written down</source>
      <translation>Llamada anotada</translation>
    </message>
    <message>
      <source>Changed %1</source>
      <translation>Se ha cambiado %1</translation>
    </message>
    <message>
      <source>Deleted: %1</source>
      <translation>Eliminado: %1</translation>
    </message>
    <message>
      <source>Done again: %1</source>
      <translation>Rehecho: %1</translation>
    </message>
    <message>
      <source>Draft discarded</source>
      <translation>Borrador descartado</translation>
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
        <numerusform>Se ha importado %n cliente</numerusform>
        <numerusform>Se han importado %n clientes</numerusform>
      </translation>
    </message>
    <message>
      <source>Inserted: %1</source>
      <translation>Insertada: %1</translation>
    </message>
    <message>
      <source>It counts as sent</source>
      <translation>Cuenta como enviado</translation>
    </message>
    <message>
      <source>Joined with %1</source>
      <translation>Unido con %1</translation>
    </message>
    <message>
      <source>Marked as read</source>
      <translation>Marcada como leída</translation>
    </message>
    <message>
      <source>Marked as spam</source>
      <translation>Marcada como spam</translation>
    </message>
    <message>
      <source>No longer pinned</source>
      <translation>Ya no está fijada</translation>
    </message>
    <message>
      <source>Not sent; the text is a draft</source>
      <translation>No enviado; el texto es un borrador</translation>
    </message>
    <message>
      <source>Not the same person; not suggested again</source>
      <translation>No es la misma persona; no se volverá a sugerir</translation>
    </message>
    <message>
      <source>Note added</source>
      <translation>Nota añadida</translation>
    </message>
    <message>
      <source>Noted at: %1</source>
      <translation>Nota en: %1</translation>
    </message>
    <message>
      <source>Noted: it answers</source>
      <translation>Anotado: responde</translation>
    </message>
    <message>
      <source>Noted: it does not answer</source>
      <translation>Anotado: no responde</translation>
    </message>
    <message>
      <source>On its way again</source>
      <translation>En camino otra vez</translation>
    </message>
    <message>
      <source>Open again: %1</source>
      <translation>Reabierto: %1</translation>
    </message>
    <message>
      <source>Pinned</source>
      <translation>Fijada</translation>
    </message>
    <message>
      <source>Priority: %1</source>
      <translation>Prioridad: %1</translation>
    </message>
    <message>
      <source>Reopened</source>
      <translation>Reabierta</translation>
    </message>
    <message>
      <source>Reply to %1</source>
      <translation>Respuesta a %1</translation>
    </message>
    <message>
      <source>Reply to %2 leaves in %1 s</source>
      <translation>La respuesta a %2 sale en %1 s</translation>
    </message>
    <message>
      <source>Resolved</source>
      <translation>Resuelta</translation>
    </message>
    <message>
      <source>Saved: %1</source>
      <translation>Guardado: %1</translation>
    </message>
    <message>
      <source>Signature kept</source>
      <translation>Firma guardada</translation>
    </message>
    <message>
      <source>Skipped: %1</source>
      <translation>Saltado: %1</translation>
    </message>
    <message>
      <source>Snoozed until %1</source>
      <translation>Pospuesta hasta %1</translation>
    </message>
    <message>
      <source>Tag %1 taken away</source>
      <translation>Etiqueta %1 quitada</translation>
    </message>
    <message>
      <source>Tagged %1</source>
      <translation>Etiquetada %1</translation>
    </message>
    <message>
      <source>Taken off: %1</source>
      <translation>Quitado: %1</translation>
    </message>
    <message>
      <source>That took long: the keys pressed meanwhile were left out.</source>
      <translation>Ha tardado demasiado: las teclas pulsadas mientras tanto se han ignorado.</translation>
    </message>
    <message>
      <source>Ticked: %1</source>
      <translation>Marcado: %1</translation>
    </message>
    <message>
      <source>To %1, leaves %2</source>
      <translation>Para %1, sale %2</translation>
    </message>
    <message>
      <source>Took off %1</source>
      <translation>Se ha quitado %1</translation>
    </message>
    <message>
      <source>Unblocked %1</source>
      <translation>Se ha desbloqueado %1</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Deshacer</translation>
    </message>
    <message>
      <source>Undone: %1</source>
      <translation>Deshecho: %1</translation>
    </message>
    <message>
      <source>Unread again</source>
      <translation>Sin leer otra vez</translation>
    </message>
    <message>
      <source>Waiting on the customer</source>
      <translation>A la espera del cliente</translation>
    </message>
  </context>
  <context>
    <name>Tray</name>
    <message numerus="yes">
      <source>%n need a reply</source>
      <translation>
        <numerusform>%n espera respuesta</numerusform>
        <numerusform>%n esperan respuesta</numerusform>
      </translation>
    </message>
    <message>
      <source>For an hour</source>
      <translation>Durante una hora</translation>
    </message>
    <message>
      <source>New message</source>
      <translation>Mensaje nuevo</translation>
    </message>
    <message>
      <source>Notices rest until %1</source>
      <translation>Avisos en pausa hasta %1</translation>
    </message>
    <message>
      <source>Open Nightdesk</source>
      <translation>Abrir Nightdesk</translation>
    </message>
    <message>
      <source>Pause notices</source>
      <translation>Pausar los avisos</translation>
    </message>
    <message>
      <source>Quit Nightdesk</source>
      <translation>Salir de Nightdesk</translation>
    </message>
    <message>
      <source>Tell me again (rests until %1)</source>
      <translation>Volver a avisar (en pausa hasta %1)</translation>
    </message>
    <message>
      <source>Until tomorrow at 8:00</source>
      <translation>Hasta mañana a las 8:00</translation>
    </message>
  </context>
  <context>
    <name>Variable</name>
    <message>
      <source>Address of the account</source>
      <translation>Dirección de la cuenta</translation>
    </message>
    <message>
      <source>Company of the customer</source>
      <translation>Empresa del cliente</translation>
    </message>
    <message>
      <source>Email address of the customer</source>
      <translation>Dirección de correo del cliente</translation>
    </message>
    <message>
      <source>First name of the customer</source>
      <translation>Nombre del cliente</translation>
    </message>
    <message>
      <source>Language of the customer</source>
      <translation>Idioma del cliente</translation>
    </message>
    <message>
      <source>Last name of the customer</source>
      <translation>Apellido del cliente</translation>
    </message>
    <message>
      <source>Name of the account</source>
      <translation>Nombre de la cuenta</translation>
    </message>
    <message>
      <source>Name of the business</source>
      <translation>Nombre del negocio</translation>
    </message>
    <message>
      <source>Now, with the time</source>
      <translation>Ahora, con la hora</translation>
    </message>
    <message>
      <source>Number of the conversation</source>
      <translation>Número de la conversación</translation>
    </message>
    <message>
      <source>Subject of the conversation</source>
      <translation>Asunto de la conversación</translation>
    </message>
    <message>
      <source>Telephone number of the customer</source>
      <translation>Número de teléfono del cliente</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Hoy</translation>
    </message>
    <message>
      <source>What time it is there</source>
      <translation>Qué hora es allí</translation>
    </message>
    <message>
      <source>When the business next opens</source>
      <translation>Cuándo vuelve a abrir el negocio</translation>
    </message>
    <message>
      <source>When the conversation began</source>
      <translation>Cuándo empezó la conversación</translation>
    </message>
    <message>
      <source>When the customer last wrote</source>
      <translation>Cuándo escribió el cliente por última vez</translation>
    </message>
    <message>
      <source>Who is on call</source>
      <translation>Quién está de guardia</translation>
    </message>
    <message>
      <source>Whole name of the customer</source>
      <translation>Nombre completo del cliente</translation>
    </message>
    <message>
      <source>Your first name</source>
      <translation>tu nombre</translation>
    </message>
    <message>
      <source>Your name</source>
      <translation>tu nombre completo</translation>
    </message>
  </context>
  <context>
    <name>View</name>
    <message>
      <source>All open</source>
      <translation>Todas las abiertas</translation>
    </message>
    <message>
      <source>Everything</source>
      <translation>Todo</translation>
    </message>
    <message>
      <source>Mine</source>
      <translation>Mías</translation>
    </message>
    <message>
      <source>Needs reply</source>
      <translation>Por responder</translation>
    </message>
    <message>
      <source>Resolved</source>
      <translation>Resueltas</translation>
    </message>
    <message>
      <source>Snoozed</source>
      <translation>Pospuestas</translation>
    </message>
    <message>
      <source>Spam</source>
      <translation>Spam</translation>
    </message>
    <message>
      <source>Unassigned</source>
      <translation>Sin asignar</translation>
    </message>
    <message>
      <source>Waiting on customer</source>
      <translation>A la espera del cliente</translation>
    </message>
  </context>
  <context>
    <name>Viewer</name>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Larger</source>
      <translation>Más grande</translation>
    </message>
    <message>
      <source>Next picture</source>
      <translation>Imagen siguiente</translation>
    </message>
    <message>
      <source>Open in another program</source>
      <translation>Abrir en otro programa</translation>
    </message>
    <message>
      <source>Picture %1 of %2: %3</source>
      <translation>Imagen %1 de %2: %3</translation>
    </message>
    <message>
      <source>Previous picture</source>
      <translation>Imagen anterior</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Guardar</translation>
    </message>
    <message>
      <source>Smaller</source>
      <translation>Más pequeña</translation>
    </message>
    <message>
      <source>This picture cannot be shown. Save it, or open it.</source>
      <translation>Esta imagen no se puede mostrar. Guárdala o ábrela.</translation>
    </message>
  </context>
  <context>
    <name>Views</name>
    <message>
      <source>Close the column of views</source>
      <translation>Cerrar la columna de vistas</translation>
    </message>
    <message>
      <source>Inbox</source>
      <translation>Bandeja de entrada</translation>
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
      <translation>Una respuesta sale una vez, y antes se puede deshacer.</translation>
    </message>
    <message>
      <source>A small pottery with a year behind it and customers who write while you look. Nothing leaves this computer.</source>
      <translation>Un pequeño taller de cerámica con un año a sus espaldas y clientes que escriben mientras miras. Nada sale de este ordenador.</translation>
    </message>
    <message>
      <source>A small shop to look around in is put together on this computer, with a year behind it. It takes a few seconds.</source>
      <translation>En este ordenador se monta una pequeña tienda para explorar, con un año de historia. Tarda unos segundos.</translation>
    </message>
    <message>
      <source>Bring mail in</source>
      <translation>Traer correo</translation>
    </message>
    <message>
      <source>Connect a mailbox</source>
      <translation>Conectar un buzón</translation>
    </message>
    <message>
      <source>Every message is found while you type.</source>
      <translation>Cada mensaje se encuentra mientras escribes.</translation>
    </message>
    <message>
      <source>Everything stays on this computer.</source>
      <translation>Todo se queda en este ordenador.</translation>
    </message>
    <message>
      <source>Go to the first page</source>
      <translation>Ir a la primera página</translation>
    </message>
    <message>
      <source>How do you want to begin?</source>
      <translation>¿Cómo quieres empezar?</translation>
    </message>
    <message>
      <source>It works without a network, too.</source>
      <translation>También funciona sin red.</translation>
    </message>
    <message>
      <source>Look around</source>
      <translation>Echar un vistazo</translation>
    </message>
    <message>
      <source>Nightdesk is getting ready</source>
      <translation>Nightdesk se está preparando</translation>
    </message>
    <message>
      <source>One queue for everybody who writes to you, and for everybody who answers.</source>
      <translation>Una cola para todos los que te escriben, y para todos los que responden.</translation>
    </message>
    <message>
      <source>Open the demo shop</source>
      <translation>Abrir la tienda de muestra</translation>
    </message>
    <message>
      <source>Type its address; the servers are found and tried while you watch. Nothing on the server is changed.</source>
      <translation>Escribe su dirección; los servidores se encuentran y se prueban a la vista. En el servidor no cambia nada.</translation>
    </message>
    <message>
      <source>Welcome</source>
      <translation>Te damos la bienvenida</translation>
    </message>
    <message>
      <source>With mail from files</source>
      <translation>Con correo de archivos</translation>
    </message>
    <message>
      <source>With the demo shop</source>
      <translation>Con la tienda de muestra</translation>
    </message>
    <message>
      <source>With your own mailbox</source>
      <translation>Con tu buzón</translation>
    </message>
    <message>
      <source>mbox, Maildir or .eml, from any other program. It is copied into the history and can be searched at once.</source>
      <translation>mbox, Maildir o .eml, de cualquier otro programa. Se copia al historial y se puede buscar enseguida.</translation>
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
