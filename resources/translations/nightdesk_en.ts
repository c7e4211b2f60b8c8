<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
  <context>
    <name>Account</name>
    <message numerus="yes">
      <source>%n conversations</source>
      <translation>
        <numerusform>%n conversation</numerusform>
        <numerusform>%n conversations</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n conversations are kept.</source>
      <translation>
        <numerusform>%n conversation is kept.</numerusform>
        <numerusform>%n conversations are kept.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n messages are missing here</source>
      <translation>
        <numerusform>%n message is missing here</numerusform>
        <numerusform>%n messages are missing here</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n messages are still missing</source>
      <translation>
        <numerusform>%n message is still missing</numerusform>
        <numerusform>%n messages are still missing</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n messages in its outbox are not sent.</source>
      <translation>
        <numerusform>%n message in its outbox is not sent.</numerusform>
        <numerusform>%n messages in its outbox are not sent.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n messages in its outbox are not sent; they are drafts again.</source>
      <translation>
        <numerusform>%n message in its outbox is not sent; it is a draft again.</numerusform>
        <numerusform>%n messages in its outbox are not sent; they are drafts again.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n messages wait in the outbox</source>
      <translation>
        <numerusform>%n message waits in the outbox</numerusform>
        <numerusform>%n messages wait in the outbox</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n messages were not sent</source>
      <translation>
        <numerusform>%n message was not sent</numerusform>
        <numerusform>%n messages were not sent</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more requests allowed</source>
      <translation>
        <numerusform>%n more request allowed</numerusform>
        <numerusform>%n more requests allowed</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>It brought %n messages in %1.</source>
      <translation>
        <numerusform>It brought %n message in %1.</numerusform>
        <numerusform>It brought %n messages in %1.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Looked %n times today</source>
      <translation>
        <numerusform>Looked %n time today</numerusform>
        <numerusform>Looked %n times today</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The sign-in lasts %n more days</source>
      <translation>
        <numerusform>The sign-in lasts %n more day</numerusform>
        <numerusform>The sign-in lasts %n more days</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>This computer's clock is %n minutes ahead of the service's</source>
      <translation>
        <numerusform>This computer's clock is %n minute ahead of the service's</numerusform>
        <numerusform>This computer's clock is %n minutes ahead of the service's</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>This computer's clock is %n minutes behind the service's</source>
      <translation>
        <numerusform>This computer's clock is %n minute behind the service's</numerusform>
        <numerusform>This computer's clock is %n minutes behind the service's</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Age</name>
    <message numerus="yes">
      <source>%n days</source>
      <translation>
        <numerusform>%n day</numerusform>
        <numerusform>%n days</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n hours</source>
      <translation>
        <numerusform>%n hour</numerusform>
        <numerusform>%n hours</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n minutes</source>
      <translation>
        <numerusform>%n minute</numerusform>
        <numerusform>%n minutes</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Assign</name>
  </context>
  <context>
    <name>Attachment</name>
    <message numerus="yes">
      <source>%n files are saved in %1</source>
      <translation>
        <numerusform>%n file is saved in %1</numerusform>
        <numerusform>%n files are saved in %1</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Attempt</name>
  </context>
  <context>
    <name>Bubble</name>
  </context>
  <context>
    <name>Bulk</name>
    <message numerus="yes">
      <source>%n chosen</source>
      <translation>
        <numerusform>%n chosen</numerusform>
        <numerusform>%n chosen</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Call</name>
  </context>
  <context>
    <name>Channel</name>
  </context>
  <context>
    <name>Chooser</name>
  </context>
  <context>
    <name>Composer</name>
    <message numerus="yes">
      <source>%n characters too many</source>
      <translation>
        <numerusform>%n character too many</numerusform>
        <numerusform>%n characters too many</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n files</source>
      <translation>
        <numerusform>%n file</numerusform>
        <numerusform>%n files</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n files, %1</source>
      <translation>
        <numerusform>%n file, %1</numerusform>
        <numerusform>%n files, %1</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n suggestions</source>
      <translation>
        <numerusform>%n suggestion</numerusform>
        <numerusform>%n suggestions</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Quotes %1, %n lines</source>
      <translation>
        <numerusform>Quotes %1, %n line</numerusform>
        <numerusform>Quotes %1, %n lines</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Context</name>
  </context>
  <context>
    <name>Conversation</name>
  </context>
  <context>
    <name>Customer</name>
    <message numerus="yes">
      <source>%n completed</source>
      <translation>
        <numerusform>%n completed</numerusform>
        <numerusform>%n completed</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n conversations</source>
      <translation>
        <numerusform>%n conversation</numerusform>
        <numerusform>%n conversations</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customers added</source>
      <translation>
        <numerusform>%n customer added</numerusform>
        <numerusform>%n customers added</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n left as they were</source>
      <translation>
        <numerusform>%n left as it was</numerusform>
        <numerusform>%n left as they were</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n lines with something wrong</source>
      <translation>
        <numerusform>%n line with something wrong</numerusform>
        <numerusform>%n lines with something wrong</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n of them are here already</source>
      <translation>
        <numerusform>%n of them is here already</numerusform>
        <numerusform>%n of them are here already</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n people in the file</source>
      <translation>
        <numerusform>%n person in the file</numerusform>
        <numerusform>%n people in the file</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>This erases %n conversations with all messages, files and notes, everything noted about the person, and every trace in the search index and the journal. It cannot be undone.</source>
      <translation>
        <numerusform>This erases %n conversation with all messages, files and notes, everything noted about the person, and every trace in the search index and the journal. It cannot be undone.</numerusform>
        <numerusform>This erases %n conversations with all messages, files and notes, everything noted about the person, and every trace in the search index and the journal. It cannot be undone.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>and %n more</source>
      <translation>
        <numerusform>and %n more</numerusform>
        <numerusform>and %n more</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Date</name>
  </context>
  <context>
    <name>Delivery</name>
  </context>
  <context>
    <name>Demo</name>
  </context>
  <context>
    <name>Doubt</name>
  </context>
  <context>
    <name>Embedded</name>
  </context>
  <context>
    <name>Event</name>
  </context>
  <context>
    <name>Filters</name>
  </context>
  <context>
    <name>Find</name>
  </context>
  <context>
    <name>Invite</name>
    <message numerus="yes">
      <source>%n times</source>
      <translation>
        <numerusform>%n time</numerusform>
        <numerusform>%n times</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Every %n days</source>
      <translation>
        <numerusform>Every %n days</numerusform>
        <numerusform>Every %n days</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Every %n months</source>
      <translation>
        <numerusform>Every %n months</numerusform>
        <numerusform>Every %n months</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Every %n weeks</source>
      <translation>
        <numerusform>Every %n weeks</numerusform>
        <numerusform>Every %n weeks</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Every %n years</source>
      <translation>
        <numerusform>Every %n years</numerusform>
        <numerusform>Every %n years</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>with %n others</source>
      <translation>
        <numerusform>with %n other</numerusform>
        <numerusform>with %n others</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Keys</name>
  </context>
  <context>
    <name>Kit</name>
  </context>
  <context>
    <name>Knowledge</name>
    <message numerus="yes">
      <source>%n are here already</source>
      <translation>
        <numerusform>%n is here already</numerusform>
        <numerusform>%n are here already</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n articles imported</source>
      <translation>
        <numerusform>%n article imported</numerusform>
        <numerusform>%n articles imported</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n articles written to %1</source>
      <translation>
        <numerusform>%n article written to %1</numerusform>
        <numerusform>%n articles written to %1</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customers were not written to.</source>
      <translation>
        <numerusform>%n customer was not written to.</numerusform>
        <numerusform>%n customers were not written to.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customers were told the old text.</source>
      <translation>
        <numerusform>%n customer was told the old text.</numerusform>
        <numerusform>%n customers were told the old text.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n found it helpful</source>
      <translation>
        <numerusform>%n found it helpful</numerusform>
        <numerusform>%n found it helpful</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n messages</source>
      <translation>
        <numerusform>%n message</numerusform>
        <numerusform>%n messages</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n messages had left already.</source>
      <translation>
        <numerusform>%n message had left already.</numerusform>
        <numerusform>%n messages had left already.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n messages leave in %1 s</source>
      <translation>
        <numerusform>%n message leaves in %1 s</numerusform>
        <numerusform>%n messages leave in %1 s</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n not</source>
      <translation>
        <numerusform>%n not</numerusform>
        <numerusform>%n not</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n open questions</source>
      <translation>
        <numerusform>%n open question</numerusform>
        <numerusform>%n open questions</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n pages of the help centre written to %1</source>
      <translation>
        <numerusform>%n page of the help centre written to %1</numerusform>
        <numerusform>%n pages of the help centre written to %1</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n unpublished changes left out</source>
      <translation>
        <numerusform>%n unpublished change left out</numerusform>
        <numerusform>%n unpublished changes left out</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n unpublished changes, too</source>
      <translation>
        <numerusform>%n unpublished change, too</numerusform>
        <numerusform>%n unpublished changes, too</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>It solved %n conversations like this</source>
      <translation>
        <numerusform>It solved %n conversation like this</numerusform>
        <numerusform>It solved %n conversations like this</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Send %n messages</source>
      <translation>
        <numerusform>Send %n message</numerusform>
        <numerusform>Send %n messages</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Send %n messages?</source>
      <translation>
        <numerusform>Send %n message?</numerusform>
        <numerusform>Send %n messages?</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Send %n messages…</source>
      <translation>
        <numerusform>Send %n message…</numerusform>
        <numerusform>Send %n messages…</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>and %n more</source>
      <translation>
        <numerusform>and %n more</numerusform>
        <numerusform>and %n more</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Language</name>
  </context>
  <context>
    <name>Later</name>
  </context>
  <context>
    <name>Link</name>
  </context>
  <context>
    <name>List</name>
  </context>
  <context>
    <name>Mail</name>
    <message numerus="yes">
      <source>%n pictures could not be shown</source>
      <translation>
        <numerusform>%n picture could not be shown</numerusform>
        <numerusform>%n pictures could not be shown</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n pictures from the internet are blocked</source>
      <translation>
        <numerusform>%n picture from the internet is blocked</numerusform>
        <numerusform>%n pictures from the internet are blocked</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Show quoted text, %n lines</source>
      <translation>
        <numerusform>Show quoted text, %n line</numerusform>
        <numerusform>Show quoted text, %n lines</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Message</name>
  </context>
  <context>
    <name>Notice</name>
    <message numerus="yes">
      <source>%n conversations have new messages</source>
      <translation>
        <numerusform>%n conversation has new messages</numerusform>
        <numerusform>%n conversations have new messages</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n messages were not sent</source>
      <translation>
        <numerusform>%n message was not sent</numerusform>
        <numerusform>%n messages were not sent</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n were left open: a reply was not sent (%1).</source>
      <translation>
        <numerusform>%n was left open: a reply was not sent (%1).</numerusform>
        <numerusform>%n were left open: a reply was not sent (%1).</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Outbox</name>
  </context>
  <context>
    <name>Palette</name>
    <message numerus="yes">
      <source>%n conversation(s)</source>
      <translation>
        <numerusform>%n conversation</numerusform>
        <numerusform>%n conversations</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Playbook</name>
    <message numerus="yes">
      <source>%n conversations are at it</source>
      <translation>
        <numerusform>%n conversation is at it</numerusform>
        <numerusform>%n conversations are at it</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n playbooks imported</source>
      <translation>
        <numerusform>%n playbook imported</numerusform>
        <numerusform>%n playbooks imported</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n playbooks will be imported.</source>
      <translation>
        <numerusform>%n playbook will be imported.</numerusform>
        <numerusform>%n playbooks will be imported.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n playbooks written to %1</source>
      <translation>
        <numerusform>%n playbook written to %1</numerusform>
        <numerusform>%n playbooks written to %1</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n steps</source>
      <translation>
        <numerusform>%n step</numerusform>
        <numerusform>%n steps</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n under way</source>
      <translation>
        <numerusform>%n under way</numerusform>
        <numerusform>%n under way</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Begun %n times</source>
      <translation>
        <numerusform>Begun %n time</numerusform>
        <numerusform>Begun %n times</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Steps of %n playbooks would lead nowhere then:</source>
      <translation>
        <numerusform>Steps of %n playbook would lead nowhere then:</numerusform>
        <numerusform>Steps of %n playbooks would lead nowhere then:</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>and %n more</source>
      <translation>
        <numerusform>and %n more</numerusform>
        <numerusform>and %n more</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Print</name>
  </context>
  <context>
    <name>Priority</name>
  </context>
  <context>
    <name>Problem</name>
  </context>
  <context>
    <name>Queue</name>
  </context>
  <context>
    <name>Rail</name>
  </context>
  <context>
    <name>Row</name>
  </context>
  <context>
    <name>Saved</name>
  </context>
  <context>
    <name>Seal</name>
  </context>
  <context>
    <name>Search</name>
  </context>
  <context>
    <name>Senders</name>
  </context>
  <context>
    <name>Settings</name>
    <message numerus="yes">
      <source>%n answers may have left since: look at them.</source>
      <translation>
        <numerusform>%n answer may have left since: look at it.</numerusform>
        <numerusform>%n answers may have left since: look at them.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n conversations</source>
      <translation>
        <numerusform>%n conversation</numerusform>
        <numerusform>%n conversations</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customers</source>
      <translation>
        <numerusform>%n customer</numerusform>
        <numerusform>%n customers</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n large mails have lost their source.</source>
      <translation>
        <numerusform>%n large mail has lost its source.</numerusform>
        <numerusform>%n large mails have lost their source.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n messages</source>
      <translation>
        <numerusform>%n message</numerusform>
        <numerusform>%n messages</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n messages came in</source>
      <translation>
        <numerusform>%n message came in</numerusform>
        <numerusform>%n messages came in</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n messages that are here now are not in it.</source>
      <translation>
        <numerusform>%n message that is here now is not in it.</numerusform>
        <numerusform>%n messages that are here now are not in it.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n were here already</source>
      <translation>
        <numerusform>%n was here already</numerusform>
        <numerusform>%n were here already</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The newest one is %n days old. Is there room?</source>
      <translation>
        <numerusform>The newest one is %n day old. Is there room?</numerusform>
        <numerusform>The newest one is %n days old. Is there room?</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Signature</name>
  </context>
  <context>
    <name>Snooze</name>
  </context>
  <context>
    <name>Sort</name>
  </context>
  <context>
    <name>Source</name>
  </context>
  <context>
    <name>Status</name>
  </context>
  <context>
    <name>Status bar</name>
    <message numerus="yes">
      <source>%n accounts up to date</source>
      <translation>
        <numerusform>%n account up to date</numerusform>
        <numerusform>%n accounts up to date</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n messages held up</source>
      <translation>
        <numerusform>%n message held up</numerusform>
        <numerusform>%n messages held up</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n messages not sent</source>
      <translation>
        <numerusform>%n message not sent</numerusform>
        <numerusform>%n messages not sent</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Tags</name>
  </context>
  <context>
    <name>Template</name>
    <message numerus="yes">
      <source>%n change one that is here</source>
      <translation>
        <numerusform>%n changes one that is here</numerusform>
        <numerusform>%n change ones that are here</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new</source>
      <translation>
        <numerusform>%n new</numerusform>
        <numerusform>%n new</numerusform>
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
        <numerusform>%n stays out</numerusform>
        <numerusform>%n stay out</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n templates imported</source>
      <translation>
        <numerusform>%n template imported</numerusform>
        <numerusform>%n templates imported</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n templates written to %1</source>
      <translation>
        <numerusform>%n template written to %1</numerusform>
        <numerusform>%n templates written to %1</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n values are missing. You can fill them in the reply; Send waits for it.</source>
      <translation>
        <numerusform>%n value is missing. You can fill it in the reply; Send waits for it.</numerusform>
        <numerusform>%n values are missing. You can fill them in the reply; Send waits for it.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Used %n times</source>
      <translation>
        <numerusform>Used %n time</numerusform>
        <numerusform>Used %n times</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Threads</name>
  </context>
  <context>
    <name>Timeline</name>
    <message numerus="yes">
      <source>Show %n earlier</source>
      <translation>
        <numerusform>Show %n earlier</numerusform>
        <numerusform>Show %n earlier</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Toast</name>
    <message numerus="yes">
      <source>Imported %n customers</source>
      <translation>
        <numerusform>Imported %n customer</numerusform>
        <numerusform>Imported %n customers</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Tray</name>
    <message numerus="yes">
      <source>%n need a reply</source>
      <translation>
        <numerusform>%n needs a reply</numerusform>
        <numerusform>%n need a reply</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Variable</name>
  </context>
  <context>
    <name>View</name>
  </context>
  <context>
    <name>Viewer</name>
  </context>
  <context>
    <name>Views</name>
  </context>
  <context>
    <name>Welcome</name>
  </context>
  <context>
    <name>Window</name>
  </context>
</TS>
