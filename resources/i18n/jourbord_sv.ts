<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_SE" sourcelanguage="en">
<context>
    <name>ActForms</name>
    <message>
        <source>Snooze the alarm</source>
        <translation>Pausa larmet</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Unknown child</source>
        <translation>Okänt barn</translation>
    </message>
    <message>
        <source>• %1, %2</source>
        <comment>deadline, time</comment>
        <translation>• %1, %2</translation>
    </message>
    <message>
        <source>• Limit of law: %1, %2</source>
        <comment>limit, time</comment>
        <translation>• Lagens frist: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>och %n till</numerusform>
            <numerusform>och %n till</numerusform>
        </translation>
    </message>
    <message>
        <source>Every deadline of the case ends, and nothing rings for it any more:</source>
        <translation>Ärendets alla bevakningar upphör, och inget larmar för det längre:</translation>
    </message>
    <message>
        <source>The case has no deadline that ends with it.</source>
        <translation>Ärendet har ingen bevakning som upphör med det.</translation>
    </message>
    <message>
        <source>Its number, open or closed, or the name as the queue shows it. Empty: the case says that nobody named it, and so does the handover.</source>
        <translation>Dess nummer, öppet eller avslutat, eller namnet som kön visar det. Tomt: det står på ärendet och i överlämningen att inget ärende är angivet.</translation>
    </message>
    <message>
        <source>&amp;Which case</source>
        <translation>&amp;Vilket ärende</translation>
    </message>
    <message>
        <source>&amp;Because</source>
        <translation>&amp;Därför att</translation>
    </message>
    <message>
        <source>Type +45 or 0430. At the latest %1.</source>
        <translation>Skriv +45 eller 0430. Senast %1.</translation>
    </message>
    <message>
        <source>Type +45 or 0430. At the latest %1, the next time of law or police.</source>
        <translation>Skriv +45 eller 0430. Senast %1, nästa tid från lagen eller polisen.</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Till</translation>
    </message>
    <message>
        <source>Nobody is chased until then. Limits of law, the police&apos;s times and promises ring all the same; a call, something new in the case or a higher urgency ends the pause.</source>
        <translation>Planen vilar till dess: ingen påminns om att ringa. Lagens frister, polisens tider och utlovade besked larmar ändå; ett samtal, något nytt i ärendet eller högre brådska avslutar pausen.</translation>
    </message>
    <message>
        <source>Pause the plan</source>
        <translation>Pausa planen</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) left.</source>
        <translation>
            <numerusform>%n gång kvar.</numerusform>
            <numerusform>%n gånger kvar.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, due %2.</source>
        <translation>%1, förfaller %2.</translation>
    </message>
    <message>
        <source>Immediate protective assessment</source>
        <translation>Omedelbar skyddsbedömning</translation>
    </message>
    <message>
        <source>Save assessment</source>
        <translation>Spara bedömning</translation>
    </message>
    <message>
        <source>To be made at once when a report comes in, and documented (SoL 2025:400, 20 kap. 1 §).</source>
        <translation>Ska göras genast när en anmälan kommer in, och dokumenteras (SoL 2025:400, 20&#xa0;kap.&#xa0;1&#xa0;§).</translation>
    </message>
    <message>
        <source>Does the child need immediate &amp;protection?</source>
        <translation>Behöver barnet omedelbart &amp;skydd?</translation>
    </message>
    <message>
        <source>&amp;Result</source>
        <translation>&amp;Resultat</translation>
    </message>
    <message>
        <source>R&amp;easons</source>
        <translation>S&amp;käl</translation>
    </message>
    <message>
        <source>&amp;Made by (name and post)</source>
        <translation>&amp;Gjord av (namn och befattning)</translation>
    </message>
    <message>
        <source>M&amp;ade at</source>
        <translation>Gjord &amp;när</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Save decision</source>
        <translation>Spara beslut</translation>
    </message>
    <message>
        <source>Immediate care under LVU 6 § is decided by the committee, its chair or an appointed member of the home municipality, never by the out-of-hours service.</source>
        <translation>Omedelbart omhändertagande enligt 6&#xa0;§ LVU beslutas av nämnden, dess ordförande eller en förordnad ledamot i hemkommunen, aldrig av socialjouren.</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Vad</translation>
    </message>
    <message>
        <source>&amp;Decision in words</source>
        <translation>&amp;Beslutet i ord</translation>
    </message>
    <message>
        <source>Decided &amp;by (name)</source>
        <translation>Beslutat &amp;av (namn)</translation>
    </message>
    <message>
        <source>P&amp;ost</source>
        <translation>Be&amp;fattning</translation>
    </message>
    <message>
        <source>&amp;Authority</source>
        <translation>Be&amp;hörighet</translation>
    </message>
    <message>
        <source>&amp;Municipality</source>
        <translation>&amp;Kommun</translation>
    </message>
    <message>
        <source>Decided &amp;at</source>
        <translation>Beslutat &amp;när</translation>
    </message>
    <message>
        <source>E&amp;xecuted at</source>
        <translation>V&amp;erkställt</translation>
    </message>
    <message>
        <source>Empty if not executed yet.</source>
        <translation>Tomt om det ännu inte är verkställt.</translation>
    </message>
    <message>
        <source>Disclosure</source>
        <translation>Uppgiftslämnande</translation>
    </message>
    <message>
        <source>Save disclosure</source>
        <translation>Spara uppgiftslämnande</translation>
    </message>
    <message>
        <source>Secrecy is the rule (OSL 26 kap. 1 §). Write down what was disclosed, to whom and on what ground.</source>
        <translation>Sekretess är huvudregeln (OSL 26&#xa0;kap.&#xa0;1&#xa0;§). Skriv vad som lämnades ut, till vem och på vilken grund.</translation>
    </message>
    <message>
        <source>&amp;What was disclosed</source>
        <translation>&amp;Vad som lämnades ut</translation>
    </message>
    <message>
        <source>To &amp;whom (name and post)</source>
        <translation>Till v&amp;em (namn och befattning)</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>Legal &amp;ground</source>
        <translation>&amp;Lagstöd</translation>
    </message>
    <message>
        <source>Decided &amp;by</source>
        <translation>Beslutat &amp;av</translation>
    </message>
    <message>
        <source>&amp;At</source>
        <translation>&amp;När</translation>
    </message>
    <message>
        <source>Hand-off to the municipality</source>
        <translation>Överlämning till kommunen</translation>
    </message>
    <message>
        <source>Confirm hand-off</source>
        <translation>Bekräfta överlämning</translation>
    </message>
    <message>
        <source>Complete only when a named person has confirmed after read-back.</source>
        <translation>Fullständig först när en namngiven person har bekräftat efter motläsning.</translation>
    </message>
    <message>
        <source>&amp;Receiver (name)</source>
        <translation>&amp;Mottagare (namn)</translation>
    </message>
    <message>
        <source>&amp;Channel</source>
        <translation>Kana&amp;l</translation>
    </message>
    <message>
        <source>Read &amp;back and found right</source>
        <translation>Motläst och &amp;riktigt uppfattat</translation>
    </message>
    <message>
        <source>Rema&amp;rk</source>
        <translation>Anmärknin&amp;g</translation>
    </message>
    <message>
        <source>Answer to the police</source>
        <translation>Svar till polisen</translation>
    </message>
    <message>
        <source>Save answer</source>
        <translation>Spara svar</translation>
    </message>
    <message>
        <source>To a reporter with a duty to report: only whether an investigation is opened, not opened or already under way (SoL 2025:400, 19 kap. 6 §). Anything more is a disclosure with a ground of its own.</source>
        <translation>Till en anmälare med anmälningsskyldighet: endast om utredning inleds, inte inleds eller redan pågår (SoL 2025:400, 19&#xa0;kap.&#xa0;6&#xa0;§). Allt därutöver är ett uppgiftslämnande som kräver egen grund.</translation>
    </message>
    <message>
        <source>&amp;Content</source>
        <translation>&amp;Innehåll</translation>
    </message>
    <message>
        <source>To &amp;whom</source>
        <translation>Till v&amp;em</translation>
    </message>
    <message>
        <source>Somebody took it</source>
        <translation>Någon tog det</translation>
    </message>
    <message>
        <source>The promised time becomes the next deadline.</source>
        <translation>Den utlovade tiden blir nästa frist.</translation>
    </message>
    <message>
        <source>&amp;Who (name and post)</source>
        <translation>&amp;Vem (namn och befattning)</translation>
    </message>
    <message>
        <source>&amp;For whom</source>
        <translation>&amp;För vem</translation>
    </message>
    <message>
        <source>By &amp;when</source>
        <translation>&amp;Senast när</translation>
    </message>
    <message>
        <source>Type +20 or 0340. Without a time the clock goes on.</source>
        <translation>Skriv +20 eller 0340. Utan tid går klockan vidare.</translation>
    </message>
    <message>
        <source>What they will &amp;do</source>
        <translation>Vad de ska &amp;göra</translation>
    </message>
    <message>
        <source>Wait for someone</source>
        <translation>Vänta på någon</translation>
    </message>
    <message>
        <source>Set to waiting</source>
        <translation>Sätt som väntande</translation>
    </message>
    <message>
        <source>Waiting &amp;for</source>
        <translation>Väntar &amp;på</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Skäl</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Avsluta ärendet</translation>
    </message>
    <message>
        <source>&amp;How did it end</source>
        <translation>&amp;Hur slutade det</translation>
    </message>
    <message>
        <source>&amp;Remark</source>
        <translation>&amp;Anmärkning</translation>
    </message>
    <message>
        <source>Reopen the case</source>
        <translation>Återöppna ärendet</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Återöppna</translation>
    </message>
    <message>
        <source>A new plan starts from its first step.</source>
        <translation>En ny plan börjar från första steget.</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Påminnelse</translation>
    </message>
    <message>
        <source>Set reminder</source>
        <translation>Sätt påminnelse</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;När</translation>
    </message>
    <message>
        <source>Type +15 or 0430.</source>
        <translation>Skriv +15 eller 0430.</translation>
    </message>
    <message>
        <source>Ring back</source>
        <translation>Ring upp igen</translation>
    </message>
    <message>
        <source>The clock runs on. Short, counted, never past an obligation.</source>
        <translation>Klockan går vidare. Kort, räknas, aldrig förbi en bindande tid.</translation>
    </message>
    <message>
        <source>&amp;Minutes</source>
        <translation>&amp;Minuter</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>Eskalera</translation>
    </message>
    <message>
        <source>Escalate now</source>
        <translation>Eskalera nu</translation>
    </message>
    <message>
        <source>&amp;To step</source>
        <translation>&amp;Till steg</translation>
    </message>
    <message>
        <source>Empty: the next one.</source>
        <translation>Tomt: nästa steg.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Lägg till en person</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Lägg till person</translation>
    </message>
    <message>
        <source>R&amp;ole</source>
        <translation>R&amp;oll</translation>
    </message>
    <message>
        <source>&amp;Given name</source>
        <translation>&amp;Förnamn</translation>
    </message>
    <message>
        <source>&amp;Family name</source>
        <translation>&amp;Efternamn</translation>
    </message>
    <message>
        <source>&amp;Identity number</source>
        <translation>&amp;Person- eller samordningsnummer</translation>
    </message>
    <message>
        <source>&amp;Relation to the child</source>
        <translation>Re&amp;lation till barnet</translation>
    </message>
    <message>
        <source>Re&amp;mark</source>
        <translation>An&amp;märkning</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Remove a person</source>
        <translation>Ta bort en person</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Only from the case as it is shown; the journal keeps what was written.</source>
        <translation>Bara från ärendet som det visas; journalen behåller det som skrevs.</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>V&amp;em</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Assign the case</source>
        <translation>Fördela ärendet</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Fördela</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Till</translation>
    </message>
    <message>
        <source>To yourself it is at once. To somebody else it is an offer: the case stays where it is until they take it over. No deadline moves by it.</source>
        <translation>Till dig själv gäller det genast. Till någon annan är det ett erbjudande: ärendet ligger kvar tills den tar över. Ingen tid flyttas av det.</translation>
    </message>
    <message>
        <source>The case is chased under the policy that holds for it.</source>
        <translation>Ärendet bevakas enligt den plan som gäller för det.</translation>
    </message>
    <message>
        <source>Switch to the new policy</source>
        <translation>Byt till den nya planen</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Byt</translation>
    </message>
    <message>
        <source>Each of those on duty has to take this step; its clock runs on until the last one has.</source>
        <translation>Alla som är i tjänst på steget måste ta det. Klockan går tills den sista har gjort det.</translation>
    </message>
    <message>
        <source>&amp;Of those waited for</source>
        <translation>&amp;Vem av dem som inväntas</translation>
    </message>
    <message>
        <source>Empty: somebody else, who does not count for the step.</source>
        <translation>Tomt: någon annan, som inte räknas för steget.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) of the same happening under it stay open, each with its deadlines: %1. Close them on their own.</source>
        <translation>
            <numerusform>%n ärende om samma händelse under detta förblir öppet med sina bevakningar: %1. Avsluta det för sig.</numerusform>
            <numerusform>%n ärenden om samma händelse under detta förblir öppna, vart och ett med sina bevakningar: %1. Avsluta dem var för sig.</numerusform>
        </translation>
    </message>
    <message>
        <source>The deadline is met</source>
        <translation>Fristen är hållen</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Hållen</translation>
    </message>
    <message>
        <source>It ends for good, and the handover and the figures count it as kept.</source>
        <translation>Den avslutas för gott, och överlämningen och siffrorna räknar den som hållen.</translation>
    </message>
    <message>
        <source>&amp;What was done</source>
        <translation>&amp;Vad som gjordes</translation>
    </message>
    <message>
        <source>That is still to come. Look at the day: limits of law count from it.</source>
        <translation>Det ligger framåt i tiden. Se över dagen: lagens frister räknas från den.</translation>
    </message>
    <message>
        <source>More than a day before the case came in. Look at the day: limits of law count from it, and may have run out.</source>
        <translation>Mer än ett dygn innan ärendet kom in. Se över dagen: lagens frister räknas från den och kan redan ha gått ut.</translation>
    </message>
    <message>
        <source>That is still to come. Leave it empty until it is executed.</source>
        <translation>Det ligger framåt i tiden. Lämna fältet tomt tills beslutet är verkställt.</translation>
    </message>
    <message>
        <source>That is before it was decided. Look at both times.</source>
        <translation>Det är före beslutet. Se över båda tiderna.</translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <source>Somebody &amp;took it…</source>
        <translation>&amp;Någon tog det…</translation>
    </message>
    <message>
        <source>Ta&amp;ke the case</source>
        <translation>&amp;Ta ärendet</translation>
    </message>
    <message>
        <source>Go on with the p&amp;lan</source>
        <translation>&amp;Fortsätt planen</translation>
    </message>
    <message>
        <source>Pa&amp;use the plan…</source>
        <translation>Pa&amp;usa planen…</translation>
    </message>
    <message>
        <source>Snoo&amp;ze the first alarm</source>
        <translation>Pausa första lar&amp;met</translation>
    </message>
    <message>
        <source>&amp;New case</source>
        <translation>&amp;Nytt ärende</translation>
    </message>
    <message>
        <source>&amp;Search…</source>
        <translation>&amp;Sök…</translation>
    </message>
    <message>
        <source>&amp;Go to the alarm</source>
        <translation>&amp;Gå till larmet</translation>
    </message>
    <message>
        <source>&amp;Contacts…</source>
        <translation>&amp;Kontakter…</translation>
    </message>
    <message>
        <source>I&amp;mport contacts…</source>
        <translation>&amp;Importera kontakter…</translation>
    </message>
    <message>
        <source>&amp;Verify the journal</source>
        <translation>V&amp;erifiera journalen</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>Inst&amp;ällningar…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>L&amp;ås</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Avsluta Jourbord</translation>
    </message>
    <message>
        <source>Write a &amp;note</source>
        <translation>Skriv a&amp;nteckning</translation>
    </message>
    <message>
        <source>Add a &amp;person</source>
        <translation>Lägg till &amp;person</translation>
    </message>
    <message>
        <source>&amp;Attach a document…</source>
        <translation>&amp;Bifoga en handling…</translation>
    </message>
    <message>
        <source>Summary as P&amp;DF…</source>
        <translation>Sammanfattning som P&amp;DF…</translation>
    </message>
    <message>
        <source>Immediate &amp;assessment…</source>
        <translation>&amp;Omedelbar skyddsbedömning…</translation>
    </message>
    <message>
        <source>&amp;Decision…</source>
        <translation>B&amp;eslut…</translation>
    </message>
    <message>
        <source>D&amp;isclosure…</source>
        <translation>Uppgifts&amp;lämnande…</translation>
    </message>
    <message>
        <source>&amp;Hand-off…</source>
        <translation>Ö&amp;verlämning…</translation>
    </message>
    <message>
        <source>Answer to the &amp;police…</source>
        <translation>&amp;Svar till polisen…</translation>
    </message>
    <message>
        <source>&amp;Work on it</source>
        <translation>&amp;Påbörja arbetet</translation>
    </message>
    <message>
        <source>Wai&amp;t for someone</source>
        <translation>&amp;Vänta på någon</translation>
    </message>
    <message>
        <source>Handed &amp;over</source>
        <translation>&amp;Överlämnat</translation>
    </message>
    <message>
        <source>&amp;Close…</source>
        <translation>&amp;Avsluta ärendet…</translation>
    </message>
    <message>
        <source>&amp;Reopen…</source>
        <translation>&amp;Återöppna…</translation>
    </message>
    <message>
        <source>&amp;Call the next contact</source>
        <translation>&amp;Ring nästa kontakt</translation>
    </message>
    <message>
        <source>&amp;Reached</source>
        <translation>&amp;Nådd</translation>
    </message>
    <message>
        <source>&amp;No answer</source>
        <translation>&amp;Inget svar</translation>
    </message>
    <message>
        <source>&amp;Left a message</source>
        <translation>&amp;Lämnade meddelande</translation>
    </message>
    <message>
        <source>&amp;Busy</source>
        <translation>&amp;Upptaget</translation>
    </message>
    <message>
        <source>&amp;Wrong number</source>
        <translation>&amp;Fel nummer</translation>
    </message>
    <message>
        <source>Re&amp;fused</source>
        <translation>&amp;Avböjde</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>K&amp;lar</translation>
    </message>
    <message>
        <source>&amp;Snooze…</source>
        <translation>&amp;Pausa larmet…</translation>
    </message>
    <message>
        <source>&amp;Reminder…</source>
        <translation>På&amp;minnelse…</translation>
    </message>
    <message>
        <source>&amp;Escalate to the next step</source>
        <translation>&amp;Eskalera till nästa steg</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>&amp;Kö</translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation>&amp;Ärende</translation>
    </message>
    <message>
        <source>C&amp;ontacts</source>
        <translation>K&amp;ontakter</translation>
    </message>
    <message>
        <source>&amp;Night line</source>
        <translation>&amp;Nattlinje</translation>
    </message>
    <message>
        <source>N&amp;ext in the queue</source>
        <translation>Näs&amp;ta i kön</translation>
    </message>
    <message>
        <source>P&amp;revious in the queue</source>
        <translation>&amp;Föregående i kön</translation>
    </message>
    <message>
        <source>&amp;Mask names</source>
        <translation>&amp;Maskera namn</translation>
    </message>
    <message>
        <source>&amp;Dark or light</source>
        <translation>Mörkt eller l&amp;just</translation>
    </message>
    <message>
        <source>&amp;Language: Swedish or English</source>
        <translation>&amp;Språk: svenska eller engelska</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Tangentbord</translation>
    </message>
    <message>
        <source>&amp;About Jourbord</source>
        <translation>&amp;Om Jourbord</translation>
    </message>
    <message>
        <source>&amp;Back to the call</source>
        <translation>&amp;Tillbaka till samtalet</translation>
    </message>
    <message>
        <source>Re&amp;move a person…</source>
        <translation>Ta bort en pe&amp;rson…</translation>
    </message>
    <message>
        <source>Assi&amp;gn the case…</source>
        <translation>&amp;Fördela ärendet…</translation>
    </message>
    <message>
        <source>Take o&amp;ver the case</source>
        <translation>Ta ö&amp;ver ärendet</translation>
    </message>
    <message>
        <source>The 24 hours in &amp;figures</source>
        <translation>Dygnet i si&amp;ffror</translation>
    </message>
    <message>
        <source>Switch to the new &amp;policy…</source>
        <translation>Byt till den n&amp;ya planen…</translation>
    </message>
    <message>
        <source>Responsible m&amp;unicipality…</source>
        <translation>Ansvarig k&amp;ommun…</translation>
    </message>
    <message>
        <source>Print the journal of the 24 &amp;hours…</source>
        <translation>Skriv &amp;ut dygnets journal…</translation>
    </message>
    <message>
        <source>Sleeping c&amp;ases</source>
        <translation>&amp;Vilande ärenden</translation>
    </message>
    <message>
        <source>S&amp;ound off for 10 minutes</source>
        <translation>T&amp;ysta ljudet i 10 minuter</translation>
    </message>
    <message>
        <source>Same &amp;happening as…</source>
        <translation>Samma &amp;händelse som…</translation>
    </message>
    <message>
        <source>Ta&amp;ke out of the root case…</source>
        <translation>T&amp;a ut ur huvudärendet…</translation>
    </message>
    <message>
        <source>&amp;Decision makers of the municipality</source>
        <translation>&amp;Kommunens beslutsfattare</translation>
    </message>
    <message>
        <source>D&amp;uty coverage</source>
        <translation>&amp;Jourtäckning</translation>
    </message>
    <message>
        <source>&amp;Duty lists…</source>
        <translation>Jour&amp;listor…</translation>
    </message>
    <message>
        <source>&amp;Test round</source>
        <translation>K&amp;ontrollringning</translation>
    </message>
    <message>
        <source>&amp;Print the call list…</source>
        <translation>Skriv ut &amp;ringlistan…</translation>
    </message>
    <message>
        <source>Print the fallbac&amp;k pack…</source>
        <translation>Skriv ut reservpa&amp;pper…</translation>
    </message>
    <message>
        <source>S&amp;ituation picture</source>
        <translation>Lägesbil&amp;d</translation>
    </message>
    <message>
        <source>P&amp;rint a paper…</source>
        <translation>&amp;Skriv ut papper…</translation>
    </message>
    <message>
        <source>Read-&amp;back…</source>
        <translation>&amp;Motläsning…</translation>
    </message>
    <message>
        <source>Cu&amp;rrent shift</source>
        <translation>Ar&amp;betspass</translation>
    </message>
    <message>
        <source>Handover to the ne&amp;xt shift</source>
        <translation>&amp;Överlämning till nästa arbetspass</translation>
    </message>
    <message>
        <source>Print man&amp;y papers…</source>
        <translation>Välj ärenden o&amp;ch skriv ut…</translation>
    </message>
    <message>
        <source>Enter after&amp;wards…</source>
        <translation>För in i efter&amp;hand…</translation>
    </message>
    <message>
        <source>&amp;Seal papers for a colleague…</source>
        <translation>Försegla papper till &amp;kollega…</translation>
    </message>
</context>
<context>
    <name>AfterwardsWords</name>
    <message>
        <source>Entered afterwards %1 by %2</source>
        <comment>time, signature</comment>
        <translation>Infört i efterhand %1 av %2</translation>
    </message>
    <message>
        <source>Entered afterwards %1 by %2, from sheet %3</source>
        <comment>time, signature, code</comment>
        <translation>Infört i efterhand %1 av %2, från blad %3</translation>
    </message>
</context>
<context>
    <name>AssessmentPage</name>
    <message>
        <source>Immediate protective assessment</source>
        <translation>Omedelbar skyddsbedömning</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Ärende</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Inkom</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Brådskegrad</translation>
    </message>
    <message>
        <source>Assessed by: name, post, signature</source>
        <translation>Bedömt av: namn, befattning, underskrift</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Datum och klockslag</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Född</translation>
    </message>
    <message>
        <source>Who the child is, is not known.</source>
        <translation>Vem barnet är är inte känt.</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Vad som är känt</translation>
    </message>
    <message>
        <source>In the police&apos;s words</source>
        <translation>Med polisens ord</translation>
    </message>
    <message>
        <source>In our words</source>
        <translation>Med våra ord</translation>
    </message>
    <message>
        <source>Acute danger</source>
        <translation>Akut fara</translation>
    </message>
    <message>
        <source>Threat to staff</source>
        <translation>Hot mot personal</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Hälsa</translation>
    </message>
    <message>
        <source>Worry since</source>
        <translation>Oro sedan</translation>
    </message>
    <message>
        <source>If nothing is done</source>
        <translation>Om ingenting görs</translation>
    </message>
    <message>
        <source>The child is now</source>
        <translation>Barnet är nu</translation>
    </message>
    <message>
        <source>Guardian informed</source>
        <translation>Vårdnadshavare underrättad</translation>
    </message>
    <message>
        <source>The assessment</source>
        <translation>Bedömningen</translation>
    </message>
    <message>
        <source>Needs protection now</source>
        <translation>Behöver skydd nu</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Skäl</translation>
    </message>
    <message>
        <source>left out here</source>
        <translation>utelämnat här</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Gjord av</translation>
    </message>
    <message>
        <source>No assessment is recorded in the case. What is written here by hand must be entered there.</source>
        <translation>Ingen bedömning är dokumenterad i ärendet. Det som skrivs här för hand ska föras in där.</translation>
    </message>
    <message>
        <source>Needs no protection now</source>
        <translation>Behöver inte skydd nu</translation>
    </message>
    <message>
        <source>Result and reasons</source>
        <translation>Resultat och skäl</translation>
    </message>
</context>
<context>
    <name>CalendarImport</name>
    <message>
        <source>Turns from %1 to %2 are read. Shifts that are not in the file stay.</source>
        <translation>Passen från %1 till %2 läses. Pass som inte finns i filen blir kvar.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändring</translation>
    </message>
    <message>
        <source>Duty list</source>
        <translation>Jourlista</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Anmärkning</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>duty list, contact, municipality</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1 (new, without a number)</source>
        <translation>%1 (ny, utan nummer)</translation>
    </message>
</context>
<context>
    <name>CallListPage</name>
    <message>
        <source>Where no time stands it holds all the time. ✓ and the day: the number was verified then. (✗): nobody has verified it. The list was true when it was printed; what the screen says goes before it.</source>
        <translation>Står ingen tid gäller det hela tiden. ✓ med datum: numret kontrollerades då. (✗): ingen har kontrollerat det. Listan gällde när den skrevs ut; det som står på skärmen går före.</translation>
    </message>
    <message>
        <source>NOBODY KNOWN</source>
        <translation>KONTAKT SAKNAS</translation>
    </message>
    <message>
        <source>SOS Alarm (112) can connect the out-of-hours service.</source>
        <translation>SOS Alarm (112) kan koppla till socialjouren.</translation>
    </message>
    <message>
        <source>GAP</source>
        <translation>LUCKA</translation>
    </message>
    <message>
        <source>all the time</source>
        <translation>hela tiden</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>from, to</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Nobody %1</source>
        <comment>when</comment>
        <translation>Ingen %1</translation>
    </message>
    <message>
        <source>(%1)</source>
        <comment>fallback</comment>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>inget nummer</translation>
    </message>
    <message>
        <source>Whom to call %1 – %2</source>
        <comment>from, to</comment>
        <translation>Vem som ska ringas %1 – %2</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Gäller till %1</translation>
    </message>
    <message>
        <source>call-list-%1</source>
        <translation>ringlista-%1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>mark, remark</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Only the municipalities of the agreement stand here, and the own desk. All others are in the directory on the screen.</source>
        <translation>Här står bara avtalets kommuner och det egna jourbordet. Övriga kommuner finns i kontakterna på skärmen.</translation>
    </message>
    <message>
        <source>Nobody is meant to be on duty in this time.</source>
        <translation>Ingen ska ha jour under den här tiden.</translation>
    </message>
    <message>
        <source>Call list</source>
        <translation>Ringlista</translation>
    </message>
</context>
<context>
    <name>CasePaper</name>
    <message>
        <source>%1-read-back</source>
        <translation>%1-motlasning</translation>
    </message>
    <message>
        <source>%1-hand-off</source>
        <translation>%1-overlamning</translation>
    </message>
    <message>
        <source>%1-assessment</source>
        <translation>%1-skyddsbedomning</translation>
    </message>
    <message>
        <source>%1-checklist</source>
        <translation>%1-checklista</translation>
    </message>
</context>
<context>
    <name>CaseSummaryPage</name>
    <message>
        <source>Report received by</source>
        <translation>Anmälan togs emot av</translation>
    </message>
    <message>
        <source>How the report came</source>
        <translation>Anmälan kom via</translation>
    </message>
    <message>
        <source>Case summary for hand-over</source>
        <translation>Ärendesammanfattning för överlämning</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Ärende</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Inkom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Brådskegrad</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Waiting for</source>
        <translation>Väntar på</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>In the police&apos;s words</source>
        <translation>Med polisens ord</translation>
    </message>
    <message>
        <source>In our words</source>
        <translation>Med våra ord</translation>
    </message>
    <message>
        <source>Acute danger</source>
        <translation>Akut fara</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Inträffade</translation>
    </message>
    <message>
        <source>Role of the child</source>
        <translation>Barnets roll</translation>
    </message>
    <message>
        <source>Crime types, as reported</source>
        <translation>Brottstyper, enligt anmälan</translation>
    </message>
    <message>
        <source>Place found</source>
        <translation>Plats där barnet påträffades</translation>
    </message>
    <message>
        <source>The child is now</source>
        <translation>Barnet är nu</translation>
    </message>
    <message>
        <source>With the child</source>
        <translation>Hos barnet</translation>
    </message>
    <message>
        <source>Ground the police state</source>
        <translation>Grund som polisen anger</translation>
    </message>
    <message>
        <source>Latest hand-over, as the police state it</source>
        <translation>Överlämning senast (polisens uppgift)</translation>
    </message>
    <message>
        <source>Who the child is, is not known.</source>
        <translation>Vem barnet är är inte känt.</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Bakgrund</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>från %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>till %1</translation>
    </message>
    <message>
        <source>Home municipality</source>
        <translation>Hemkommun</translation>
    </message>
    <message>
        <source>Municipality of whereabouts</source>
        <translation>Vistelsekommun</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Anmält av</translation>
    </message>
    <message>
        <source>Callback number</source>
        <translation>Återuppringningsnummer</translation>
    </message>
    <message>
        <source>Police reference</source>
        <translation>Polisens referens</translation>
    </message>
    <message>
        <source>Wants feedback</source>
        <translation>Önskar återkoppling</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Resa</translation>
    </message>
    <message>
        <source>Guardian informed</source>
        <translation>Vårdnadshavare underrättad</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>Målgrupp</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Bedömning</translation>
    </message>
    <message>
        <source>No immediate protective assessment is recorded.</source>
        <translation>Ingen omedelbar skyddsbedömning är dokumenterad.</translation>
    </message>
    <message>
        <source>Needs protection now</source>
        <translation>Behöver skydd nu</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Skäl</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Gjord av</translation>
    </message>
    <message>
        <source>What is asked, and what is left to do</source>
        <translation>Vad som begärs och vad som återstår</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nästa steg</translation>
    </message>
    <message>
        <source>No next step is written down.</source>
        <translation>Inget nästa steg är antecknat.</translation>
    </message>
    <message>
        <source>Every question of the checklist is answered.</source>
        <translation>Alla frågor i checklistan är besvarade.</translation>
    </message>
    <message>
        <source>Questions that nobody has answered (%1)</source>
        <translation>Frågor som ingen har besvarat (%1)</translation>
    </message>
    <message>
        <source>Limits and deadlines running</source>
        <translation>Löpande frister och bevakningar</translation>
    </message>
    <message>
        <source>None is running.</source>
        <translation>Inga frister eller bevakningar löper.</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>passerad</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Senast</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>What has been done</source>
        <translation>Vad som har gjorts</translation>
    </message>
    <message>
        <source>Nothing is recorded yet.</source>
        <translation>Inget är dokumenterat ännu.</translation>
    </message>
    <message>
        <source>written %1</source>
        <translation>skrivet %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Sign.</source>
        <translation>Sign.</translation>
    </message>
    <message>
        <source>Questions answered</source>
        <translation>Besvarade frågor</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Fråga</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Hand-off</source>
        <translation>Överlämning</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Mottaget av</translation>
    </message>
    <message>
        <source>When, how</source>
        <translation>När, hur</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Motläst</translation>
    </message>
    <message>
        <source>Read back and confirmed</source>
        <translation>Motläst och bekräftat</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Inte bekräftat</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Anmärkning</translation>
    </message>
    <message>
        <source>The case has not been handed over.</source>
        <translation>Ärendet har inte överlämnats.</translation>
    </message>
    <message>
        <source>Handed over by: name, post, signature</source>
        <translation>Överlämnat av: namn, befattning, underskrift</translation>
    </message>
    <message>
        <source>Received by: name, post, signature</source>
        <translation>Mottaget av: namn, befattning, underskrift</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Datum och klockslag</translation>
    </message>
    <message>
        <source>Answered in words, left out here</source>
        <translation>Besvarad i ord, utelämnat här</translation>
    </message>
    <message>
        <source>A next step, where one is written down, is left out here.</source>
        <translation>Nästa steg är utelämnat här, om något är antecknat.</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>sedan %1</translation>
    </message>
    <message>
        <source>asked for %1</source>
        <translation>begärd %1</translation>
    </message>
    <message>
        <source>Threat to staff</source>
        <translation>Hot mot personal</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Hälsa</translation>
    </message>
    <message>
        <source>To know when meeting the child</source>
        <translation>Att veta i mötet med barnet</translation>
    </message>
    <message>
        <source>If nothing is done</source>
        <translation>Om ingenting görs</translation>
    </message>
    <message>
        <source>Worry since</source>
        <translation>Oro sedan</translation>
    </message>
    <message>
        <source>Same happening as</source>
        <translation>Samma händelse som</translation>
    </message>
    <message>
        <source>Same happening, under this case</source>
        <translation>Samma händelse, under detta ärende</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <comment>target group</comment>
        <translation>inte avgjort ännu</translation>
    </message>
    <message>
        <source>See the limits and deadlines running, below.</source>
        <translation>Se löpande frister nedan.</translation>
    </message>
</context>
<context>
    <name>ChecklistPage</name>
    <message>
        <source>Checklist for a phone call</source>
        <translation>Checklista för telefonsamtal</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Ärende</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Brådskegrad</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Obesvarade</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>questions</comment>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>Spoke to: name, function, number</source>
        <translation>Talade med: namn, funktion, nummer</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Datum och klockslag</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Fråga</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>UNANSWERED</source>
        <translation>OBESVARAD</translation>
    </message>
    <message>
        <source>☐ yes   ☐ no   ☐ not known</source>
        <translation>☐ ja   ☐ nej   ☐ vet inte</translation>
    </message>
    <message>
        <source>(%1)</source>
        <comment>when answered</comment>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>Answered in words, left out here</source>
        <translation>Besvarad i ord, utelämnat här</translation>
    </message>
</context>
<context>
    <name>CommandWords</name>
    <message>
        <source>There is no vault in %1. Give the folder of the vault with --vault.</source>
        <translation>Det finns inget valv i %1. Ange valvets mapp med --vault.</translation>
    </message>
    <message>
        <source>There is no screen to open the window on (DISPLAY and WAYLAND_DISPLAY are not set). Start Jourbord in a desktop session. report, open-sealed and --demo --render work without a screen.</source>
        <translation>Det finns ingen skärm att öppna fönstret på (DISPLAY och WAYLAND_DISPLAY är inte satta). Starta Jourbord i en skrivbordssession. report, open-sealed och --demo --render fungerar utan skärm.</translation>
    </message>
    <message>
        <source>--%1 was given without a value. Give one, or leave the option out.</source>
        <translation>--%1 angavs utan värde. Ange ett värde eller utelämna flaggan.</translation>
    </message>
    <message>
        <source>Jourbord, triage console for the out-of-hours social service.</source>
        <translation>Jourbord, arbetsverktyg för socialjouren.</translation>
    </message>
    <message>
        <source>Open the vault in &lt;folder&gt;.</source>
        <translation>Öppna valvet i &lt;mapp&gt;.</translation>
    </message>
    <message>
        <source>Open a throw-away vault with the demo night.</source>
        <translation>Öppna ett tillfälligt valv med demonatten.</translation>
    </message>
    <message>
        <source>With --demo: write pictures of the window and its papers into &lt;folder&gt;.</source>
        <translation>Med --demo: skriv bilder av fönstret och dess papper till &lt;mapp&gt;.</translation>
    </message>
    <message>
        <source>With report: the month (2026-10), quarter (2026-Q4) or year; else the last month that is final.</source>
        <translation>Med report: månad (2026-10), kvartal (2026-Q4) eller år; annars den senaste slutliga månaden.</translation>
    </message>
    <message>
        <source>With report: who unlocks the vault; the passphrase is read from standard input.</source>
        <translation>Med report: den som låser upp valvet; lösenfrasen läses från standard in.</translation>
    </message>
    <message>
        <source>With report: the folder for the PDF and the CSV. With open-sealed: the folder for the documents.</source>
        <translation>Med report: mappen för PDF och CSV. Med open-sealed: mappen för handlingarna.</translation>
    </message>
    <message>
        <source>Write the situation picture for the chiefs&apos; forum and end.</source>
        <translation>Skriv lägesbilden för chefsforum och avsluta.</translation>
    </message>
    <message>
        <source>Open the sealed FILE into --into FOLDER and end; needs no vault. The passphrase is read from standard input.</source>
        <translation>Öppna den förseglade FILEN till --into MAPP och avsluta; behöver inget valv. Lösenfrasen läses från standard in.</translation>
    </message>
    <message>
        <source>folder</source>
        <comment>after an option</comment>
        <translation>mapp</translation>
    </message>
    <message>
        <source>period</source>
        <comment>after an option</comment>
        <translation>period</translation>
    </message>
    <message>
        <source>id</source>
        <comment>after an option</comment>
        <translation>id</translation>
    </message>
    <message>
        <source>--render needs --demo: pictures of real cases are never written.</source>
        <translation>--render kräver --demo: bilder av verkliga ärenden skrivs aldrig.</translation>
    </message>
    <message>
        <source>report needs --user: somebody has to unlock the vault.</source>
        <translation>report kräver --user: någon måste låsa upp valvet.</translation>
    </message>
    <message>
        <source>Unknown command: %1</source>
        <translation>Okänt kommando: %1</translation>
    </message>
    <message>
        <source>There is a file %1 in %2 already. Nothing was written over, and nothing has left. Move it away, or choose another folder with --into.</source>
        <translation>Filen %1 finns redan i %2. Ingenting skrevs över och ingenting har lämnats ut. Flytta den, eller välj en annan mapp med --into.</translation>
    </message>
    <message>
        <source>The report could not be written into %1. See whether the disk is full, or choose another folder with --into.</source>
        <translation>Rapporten kunde inte skrivas till %1. Se efter om disken är full, eller välj en annan mapp med --into.</translation>
    </message>
    <message>
        <source>There is no folder %1. Make it first, or choose another one with --into. Nothing has left the vault.</source>
        <translation>Mappen %1 finns inte. Skapa den först, eller välj en annan med --into. Ingenting har lämnat valvet.</translation>
    </message>
    <message>
        <source>You may not write into %1, or there is no room. Choose another folder with --into. Nothing has left the vault.</source>
        <translation>Det går inte att skriva i %1: behörighet saknas eller disken är full. Välj en annan mapp med --into. Ingenting har lämnat valvet.</translation>
    </message>
</context>
<context>
    <name>ContactRows</name>
    <message>
        <source>on duty round the clock%1</source>
        <comment>until</comment>
        <translation>i jour dygnet runt%1</translation>
    </message>
    <message>
        <source>Own desk</source>
        <translation>Egna jouren</translation>
    </message>
    <message>
        <source>fallback</source>
        <translation>reserv</translation>
    </message>
    <message>
        <source>own desk</source>
        <translation>egna jouren</translation>
    </message>
    <message>
        <source>fallback, %1</source>
        <translation>reserv, %1</translation>
    </message>
    <message>
        <source>Nobody of the own desk answers now.</source>
        <translation>Ingen i den egna jouren svarar nu.</translation>
    </message>
    <message>
        <source>Nobody of the own desk is entered. Add the manager on call.</source>
        <translation>Ingen i den egna jouren är inlagd. Lägg till chef i beredskap.</translation>
    </message>
    <message>
        <source>Not one of the 290 municipalities: choose one, or ask the police where the child lives.</source>
        <translation>Inte en av de 290 kommunerna: välj en, eller fråga polisen var barnet bor.</translation>
    </message>
    <message>
        <source>Nobody answers now. Call a fallback below, or the own manager; the gap is journaled.</source>
        <translation>Ingen svarar nu. Ring en reserv nedan eller egen chef i beredskap; luckan skrivs i journalen.</translation>
    </message>
    <message>
        <source>Nobody is known here. Call a fallback below, then add the municipality&apos;s own out-of-hours service.</source>
        <translation>Ingen är känd här. Ring en reserv nedan och lägg sedan in kommunens egen socialjour.</translation>
    </message>
    <message>
        <source>Nobody answers now. Go to the next municipality or the own manager; the gap is journaled.</source>
        <translation>Ingen svarar nu. Gå till nästa kommun eller egen chef i beredskap; luckan skrivs i journalen.</translation>
    </message>
    <message>
        <source>Nothing is known of %1 (%2), outside the county. Ask SOS Alarm (112) to connect its out-of-hours service, call the own manager if nobody is reached, and add what you learn.</source>
        <translation>Inget är känt om %1 (%2), utanför länet. Be SOS Alarm (112) koppla till socialjouren där, ring egen chef i beredskap om ingen nås och lägg in det du får veta.</translation>
    </message>
    <message>
        <source>Nobody is known here. Ask SOS Alarm (112) for the municipality&apos;s out-of-hours service, then add it.</source>
        <translation>Ingen är känd här. Fråga SOS Alarm (112) efter kommunens socialjour och lägg sedan till den.</translation>
    </message>
    <message>
        <source>Decision makers</source>
        <translation>Beslutsfattare</translation>
    </message>
    <message>
        <source>Decision makers: %1</source>
        <translation>Beslutsfattare: %1</translation>
    </message>
    <message>
        <source>Proposed because the child is registered there. Settle it with Ctrl+U.</source>
        <translation>Föreslagen för att barnet är folkbokfört där. Fastställ med Ctrl+U.</translation>
    </message>
    <message>
        <source>Proposed by the earlier case %1. Settle it with Ctrl+U.</source>
        <translation>Föreslagen utifrån det tidigare ärendet %1. Fastställ med Ctrl+U.</translation>
    </message>
    <message>
        <source>No responsible municipality yet: settle it with Ctrl+U. Its committee decides.</source>
        <translation>Ingen ansvarig kommun ännu: fastställ den med Ctrl+U. Det är dess nämnd som beslutar.</translation>
    </message>
    <message>
        <source>No chair and no appointed member is entered for %1. An immediate care order (LVU 6 §) is decided by the committee or one of them, never by the socialjour: ask the municipality&apos;s out-of-hours service who is on call tonight, then add them.</source>
        <translation>Varken ordförande eller förordnad ledamot är inlagd för %1. Omedelbart omhändertagande (6&#xa0;§ LVU) beslutas av nämnden eller någon av dem, aldrig av socialjouren: fråga kommunens socialjour vem som har beredskap i natt och lägg in dem.</translation>
    </message>
    <message>
        <source>Neither the chair nor an appointed member is on duty now. Ask the municipality&apos;s out-of-hours service who decides tonight.</source>
        <translation>Varken ordföranden eller en förordnad ledamot är i jour nu. Fråga kommunens socialjour vem som beslutar i natt.</translation>
    </message>
    <message>
        <source>chair: may decide LVU 6 § when it cannot wait</source>
        <translation>ordförande: får besluta enligt 6&#xa0;§ LVU när det inte kan vänta</translation>
    </message>
    <message>
        <source>appointed member: may decide LVU 6 § when it cannot wait</source>
        <translation>förordnad ledamot: får besluta enligt 6&#xa0;§ LVU när det inte kan vänta</translation>
    </message>
    <message>
        <source>official: what is delegated, never LVU 6 §</source>
        <translation>tjänsteman: det som är delegerat, aldrig 6&#xa0;§ LVU</translation>
    </message>
    <message>
        <source>Never verified</source>
        <translation>Aldrig verifierad</translation>
    </message>
    <message>
        <source>Not verified since %1</source>
        <translation>Inte verifierad sedan %1</translation>
    </message>
    <message>
        <source>off duty until %1</source>
        <translation>inte i jour förrän %1</translation>
    </message>
    <message>
        <source>off duty now</source>
        <translation>inte i jour nu</translation>
    </message>
    <message>
        <source>, until %1</source>
        <translation>, till %1</translation>
    </message>
    <message>
        <source>on duty %1–%2%3</source>
        <translation>i jour %1–%2%3</translation>
    </message>
    <message>
        <source>on duty</source>
        <translation>i jour</translation>
    </message>
    <message>
        <source>not before %1</source>
        <translation>inte före %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>från %1</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>upphörde %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>reached %1</source>
        <translation>nådd %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>at this hour %1 of %2 reached</source>
        <translation>vid den här tiden %1 av %2 nådda</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>on duty until then, by what</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 answers in its place</source>
        <translation>%1 svarar i dess ställe</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <comment>why nobody is on duty, when</comment>
        <translation>%1, fram till %2</translation>
    </message>
    <message>
        <source>The number of %1 was never verified</source>
        <translation>Numret till %1 har aldrig verifierats</translation>
    </message>
    <message>
        <source>The number of %1 was not verified since %2</source>
        <translation>Numret till %1 är inte verifierat sedan %2</translation>
    </message>
    <message>
        <source>serves this municipality too: %1</source>
        <translation>svarar även för den här kommunen: %1</translation>
    </message>
    <message>
        <source>wrong number, check it</source>
        <translation>fel nummer, kontrollera det</translation>
    </message>
    <message>
        <source>missed three times in a week, check it</source>
        <translation>tre missade samtal på en vecka, kontrollera numret</translation>
    </message>
    <message>
        <source>on duty until %1</source>
        <translation>har jouren till %1</translation>
    </message>
    <message>
        <source>does not take the case</source>
        <translation>tar inte över ärendet</translation>
    </message>
</context>
<context>
    <name>CoverageWords</name>
    <message>
        <source>%1, %2–%3</source>
        <comment>municipality, from, to</comment>
        <translation>%1, %2–%3</translation>
    </message>
    <message>
        <source> (%1)</source>
        <comment>holiday</comment>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>Nobody is meant to be on duty here: %1.</source>
        <translation>Här ska ingen ha jour: %1.</translation>
    </message>
    <message>
        <source>Nobody is known here: %1. SOS Alarm (112) can connect the out-of-hours service. Enter adds a contact.</source>
        <translation>Ingen är känd här: %1. SOS Alarm (112) kan koppla till socialjouren. Enter lägger till en kontaktväg.</translation>
    </message>
    <message>
        <source>GAP %1; %2.</source>
        <comment>when, fallback</comment>
        <translation>LUCKA %1; %2.</translation>
    </message>
    <message>
        <source>GAP %1; %2. %3.</source>
        <comment>when, fallback, why</comment>
        <translation>LUCKA %1; %2. %3.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>och %n till</numerusform>
            <numerusform>och %n till</numerusform>
        </translation>
    </message>
    <message>
        <source>. Double booked: %1</source>
        <translation>. Dubbelbokad: %1</translation>
    </message>
    <message>
        <source>somebody answers</source>
        <translation>någon svarar</translation>
    </message>
    <message>
        <source>double booked</source>
        <translation>dubbelbokad</translation>
    </message>
    <message>
        <source>nobody by design</source>
        <translation>ingen ska ha jour</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>lucka</translation>
    </message>
</context>
<context>
    <name>DeadlineText</name>
    <message>
        <source>The plan was paused by hand; then the step begins anew, with its whole time.</source>
        <translation>Planen pausades för hand; därefter börjar steget om, med hela sin tid.</translation>
    </message>
    <message>
        <source>Outside of the hours of the step: it begins when they do.</source>
        <translation>Utanför stegets tider: det börjar när de börjar.</translation>
    </message>
    <message>
        <source>Paused %1: %2</source>
        <translation>Planen pausad %1: %2</translation>
    </message>
    <message>
        <source>Paused %1.</source>
        <translation>Planen pausad %1.</translation>
    </message>
    <message>
        <source>%1 of %2 calls made.</source>
        <translation>%1 av %2 samtal ringda.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Skäl: %1</translation>
    </message>
    <message>
        <source>Moved because: %1</source>
        <translation>Flyttad därför att: %1</translation>
    </message>
    <message>
        <source>Moved without a stated reason.</source>
        <translation>Flyttad utan angiven anledning.</translation>
    </message>
    <message>
        <source>Set by %1, %2.</source>
        <translation>Satt av %1, %2.</translation>
    </message>
    <message>
        <source>A reminder of the desk&apos;s own.</source>
        <translation>En egen påminnelse.</translation>
    </message>
    <message>
        <source>Silent until %1.</source>
        <translation>Larmet pausat till %1.</translation>
    </message>
    <message>
        <source>Silent until %1: %2</source>
        <translation>Larmet pausat till %1: %2</translation>
    </message>
    <message>
        <source>Warns at %1.</source>
        <translation>Varnar %1.</translation>
    </message>
    <message>
        <source>Every step has been tried: due at once, until somebody acts.</source>
        <translation>Alla steg är prövade: gäller genast, tills någon gör något.</translation>
    </message>
    <message>
        <source>%1 from %2, when the step began.</source>
        <translation>%1 från %2, då steget började.</translation>
    </message>
    <message>
        <source>%1 from %2, when a call reached nobody.</source>
        <translation>%1 från %2, då ett samtal inte nådde någon.</translation>
    </message>
    <message>
        <source>The latest time for handing over, as the police said it.</source>
        <translation>Senaste tid för överlämnande, enligt polisens uppgift.</translation>
    </message>
    <message>
        <source>Asked by the desk itself: %1.</source>
        <translation>Jourbord frågar självt: %1.</translation>
    </message>
    <message>
        <source>The time that somebody promised.</source>
        <translation>Tiden som någon lovade.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Promised by %1.</source>
        <translation>Utlovat av %1.</translation>
    </message>
    <message>
        <source>Plan: built in, for there was none (R1x).</source>
        <translation>Plan: den inbyggda, för det fanns ingen (R1x).</translation>
    </message>
    <message>
        <source>Plan: %1, version %2.</source>
        <translation>Plan: %1, version %2.</translation>
    </message>
    <message>
        <source>By rule %1.</source>
        <translation>Enligt regel %1.</translation>
    </message>
    <message>
        <source>Takes the place of the one due %1 (%2).</source>
        <translation>Ersätter den som gällde %1 (%2).</translation>
    </message>
    <message>
        <source>Takes the place of the one due %1.</source>
        <translation>Ersätter den som gällde %1.</translation>
    </message>
    <message>
        <source>Each of them has to take it. Waits for: %1.</source>
        <translation>Alla måste ta det. Inväntar: %1.</translation>
    </message>
    <message>
        <source>Taken and done by %1.</source>
        <translation>Taget och klart: %1.</translation>
    </message>
    <message>
        <source>Taken by %1, until %2.</source>
        <translation>Taget av %1, senast %2.</translation>
    </message>
    <message>
        <source>The clock was set back: counted from %1, when the case came in, for nothing of it is older.</source>
        <translation>Klockan ställdes tillbaka: räknas från %1, då ärendet kom in, för inget i ärendet är äldre.</translation>
    </message>
    <message>
        <source>The clock was set back: counted so that nothing comes later than it would have.</source>
        <translation>Klockan ställdes tillbaka: räknas så att inget kommer senare än det annars hade gjort.</translation>
    </message>
</context>
<context>
    <name>DirectoryRows</name>
    <message>
        <source>Fallback for: %1</source>
        <translation>Reserv för: %1</translation>
    </message>
    <message>
        <source>%1; a number is due in the test round</source>
        <translation>%1; ett nummer ska kontrollringas</translation>
    </message>
    <message>
        <source>all municipalities</source>
        <translation>alla kommuner</translation>
    </message>
    <message>
        <source>Own desk</source>
        <translation>Egna jouren</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Managers and colleagues to call</source>
        <translation>Chefer och kollegor att ringa</translation>
    </message>
    <message>
        <source>At some time of the coming night (22–06) nobody answers.</source>
        <translation>Någon gång under natten (22–06) svarar ingen.</translation>
    </message>
    <message>
        <source>Answers now: %1, %2</source>
        <translation>Svarar nu: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>, and %n more</source>
        <translation>
            <numerusform>, och %n till</numerusform>
            <numerusform>, och %n till</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody of the own desk answers now.</source>
        <translation>Ingen i den egna jouren svarar nu.</translation>
    </message>
    <message>
        <source>Nobody is known here. SOS Alarm (112) can connect the out-of-hours service.</source>
        <translation>Ingen kontakt är känd här. SOS Alarm (112) kan koppla till socialjouren.</translation>
    </message>
    <message>
        <source>Nobody answers now.</source>
        <translation>Ingen svarar nu.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Never verified</source>
        <translation>Aldrig verifierad</translation>
    </message>
    <message>
        <source>Verified %1</source>
        <translation>Verifierad %1</translation>
    </message>
    <message>
        <source>Verified %1, %2</source>
        <translation>Verifierad %1, %2</translation>
    </message>
    <message>
        <source>%1: more than %2 days ago</source>
        <translation>%1: mer än %2 dagar sedan</translation>
    </message>
    <message>
        <source>off duty now</source>
        <translation>inte i jour nu</translation>
    </message>
    <message>
        <source>on duty until %1</source>
        <translation>i jour till %1</translation>
    </message>
    <message>
        <source>on duty, %1</source>
        <comment>by what</comment>
        <translation>i jour, %1</translation>
    </message>
    <message>
        <source>To be covered: %1</source>
        <translation>Ska vara bemannad: %1</translation>
    </message>
    <message>
        <source>Serves too: %1</source>
        <translation>Svarar även för: %1</translation>
    </message>
    <message>
        <source>Fallback: %1, %2</source>
        <comment>contact, municipality</comment>
        <translation>Reserv: %1, %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>från %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>till %1</translation>
    </message>
    <message>
        <source>not before %1</source>
        <translation>inte före %1</translation>
    </message>
    <message>
        <source>Nobody can be called now. %1.</source>
        <translation>Ingen går att ringa nu. %1.</translation>
    </message>
    <message>
        <source>Never verified: %1</source>
        <translation>Aldrig verifierad: %1</translation>
    </message>
</context>
<context>
    <name>DryRunWords</name>
    <message>
        <source>The last step ends %1.</source>
        <translation>Det sista steget slutar %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) a step is outside of its hours. </source>
        <translation>
            <numerusform>%n gång är ett steg utanför sina tider. </numerusform>
            <numerusform>%n gånger är ett steg utanför sina tider. </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) nobody is on duty. </source>
        <translation>
            <numerusform>%n gång är ingen i tjänst. </numerusform>
            <numerusform>%n gånger är ingen i tjänst. </numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody is on duty on every step. The last one ends %1.</source>
        <translation>Någon är i tjänst på varje steg. Det sista slutar %1.</translation>
    </message>
    <message>
        <source>nobody: outside of its hours</source>
        <translation>ingen: utanför sina tider</translation>
    </message>
    <message>
        <source>Its hours begin</source>
        <translation>Dess tider börjar</translation>
    </message>
    <message>
        <source>Outside of its hours: another function takes its place</source>
        <translation>Utanför sina tider: en annan funktion tar dess plats</translation>
    </message>
    <message>
        <source>Outside of its hours</source>
        <translation>Utanför sina tider</translation>
    </message>
    <message>
        <source>The case is opened</source>
        <translation>Ärendet öppnas</translation>
    </message>
    <message>
        <source>The desk takes the case</source>
        <translation>Jouren tar ärendet</translation>
    </message>
    <message>
        <source>Another function takes its place</source>
        <translation>En annan funktion där tar över</translation>
    </message>
    <message>
        <source>Somebody promises to act</source>
        <translation>Någon lovar att agera</translation>
    </message>
    <message>
        <source>The promise is not kept</source>
        <translation>Utlovat besked uteblir</translation>
    </message>
    <message>
        <source>Nobody acts: next step</source>
        <translation>Ingen gör något: nästa steg</translation>
    </message>
    <message>
        <source>Everything begins again</source>
        <translation>Allt börjar om</translation>
    </message>
    <message>
        <source>Every means is exhausted: the alarm sounds until somebody acts</source>
        <translation>Alla utvägar är prövade: larmet ljuder tills någon agerar</translation>
    </message>
    <message>
        <source>On to the next step</source>
        <translation>Vidare till nästa steg</translation>
    </message>
    <message>
        <source>nobody is left to call</source>
        <translation>ingen kvar att ringa</translation>
    </message>
    <message>
        <source>the own desk</source>
        <translation>den egna jouren</translation>
    </message>
    <message>
        <source>nobody on duty</source>
        <translation>ingen i tjänst</translation>
    </message>
    <message>
        <source>; nobody from %1 to %2</source>
        <translation>; ingen från %1 till %2</translation>
    </message>
    <message>
        <source>%1: %2. %3, %4.</source>
        <comment>when, what happened, step, whom</comment>
        <translation>%1: %2. %3, %4.</translation>
    </message>
    <message>
        <source>One of those asked promises to act</source>
        <translation>En av de tillfrågade lovar att agera</translation>
    </message>
    <message>
        <source>Nobody to call</source>
        <translation>Ingen att ringa</translation>
    </message>
</context>
<context>
    <name>DutyText</name>
    <message>
        <source>Own desk</source>
        <translation>Egna jouren</translation>
    </message>
    <message>
        <source>somebody no longer known</source>
        <translation>någon som inte längre är känd</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>a contact no longer known</source>
        <translation>en kontaktväg som inte längre är känd</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>person, contact point</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>by its hours</source>
        <translation>enligt tiderna</translation>
    </message>
    <message>
        <source>by a shift of %1</source>
        <comment>duty list</comment>
        <translation>enligt pass på %1</translation>
    </message>
    <message>
        <source>by the rotation %1</source>
        <translation>enligt rotationen %1</translation>
    </message>
    <message>
        <source>by a fixed span of %1</source>
        <comment>duty list</comment>
        <translation>enligt fast period på %1</translation>
    </message>
    <message>
        <source>added to %1</source>
        <comment>duty list</comment>
        <translation>tillagd på %1</translation>
    </message>
    <message>
        <source>in another&apos;s place on %1</source>
        <comment>duty list</comment>
        <translation>i en annans ställe på %1</translation>
    </message>
    <message>
        <source>instead of %1</source>
        <translation>i stället för %1</translation>
    </message>
    <message>
        <source>%1: on duty, %2</source>
        <comment>who, by what</comment>
        <translation>%1: har jour, %2</translation>
    </message>
    <message>
        <source>%1: on duty until %2, %3</source>
        <comment>who, when, by what</comment>
        <translation>%1: har jour till %2, %3</translation>
    </message>
    <message>
        <source>no fallback is named</source>
        <translation>ingen reserv är angiven</translation>
    </message>
    <message>
        <source>fallback: %1</source>
        <translation>reserv: %1</translation>
    </message>
    <message>
        <source>fallback: %1, %2</source>
        <comment>who, number</comment>
        <translation>reserv: %1, %2</translation>
    </message>
    <message>
        <source>shift</source>
        <translation>pass</translation>
    </message>
    <message>
        <source>turn of a rotation</source>
        <translation>pass i en rotation</translation>
    </message>
    <message>
        <source>fixed span</source>
        <translation>fast period</translation>
    </message>
    <message>
        <source>replacement</source>
        <translation>ersättning</translation>
    </message>
    <message>
        <source>addition</source>
        <translation>tillägg</translation>
    </message>
    <message>
        <source>%1 – %2 (%3)</source>
        <comment>from, to, how long</comment>
        <translation>%1 – %2 (%3)</translation>
    </message>
    <message>
        <source>%1 stands on the list and is gone</source>
        <translation>%1 står på listan men är avslutad</translation>
    </message>
    <message>
        <source>%1 has no number to call</source>
        <translation>%1 har inget nummer att ringa</translation>
    </message>
    <message>
        <source>%1 is on the list while the contact is closed</source>
        <translation>%1 står på listan medan kontaktvägen är stängd</translation>
    </message>
    <message>
        <source>%1 has two shifts at once</source>
        <translation>%1 har två pass samtidigt</translation>
    </message>
    <message>
        <source>%1 is not on duty then</source>
        <translation>%1 har inte jour då</translation>
    </message>
    <message>
        <source>%1 is on duty by another list too</source>
        <translation>%1 har jour även enligt en annan lista</translation>
    </message>
    <message>
        <source>%1: %2 – %3</source>
        <comment>what, from, to</comment>
        <translation>%1: %2 – %3</translation>
    </message>
    <message>
        <source>It contradicts another override of the list at the same time. Withdraw that one first, or choose another time.</source>
        <translation>Den motsäger en annan ändring av listan samma tid. Dra tillbaka den först, eller välj en annan tid.</translation>
    </message>
    <message>
        <source>It has been changed again since. Nothing was taken back.</source>
        <translation>Det har ändrats igen sedan dess. Inget ångrades.</translation>
    </message>
    <message>
        <source>Give the person&apos;s name.</source>
        <translation>Ange personens namn.</translation>
    </message>
    <message>
        <source>Give the duty list a name.</source>
        <translation>Ge jourlistan ett namn.</translation>
    </message>
    <message>
        <source>Choose the contact that the duty list stands behind.</source>
        <translation>Välj den kontaktväg som jourlistan hör till.</translation>
    </message>
    <message>
        <source>Choose who it is about.</source>
        <translation>Välj vem det gäller.</translation>
    </message>
    <message>
        <source>The duty list was changed or is gone. Look at it again.</source>
        <translation>Jourlistan har ändrats eller är borta. Titta på den igen.</translation>
    </message>
    <message>
        <source>It must end after it begins.</source>
        <translation>Den måste sluta efter att den har börjat.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>contact, why nobody is on duty there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>outside its hours</source>
        <comment>contact</comment>
        <translation>utanför tiderna</translation>
    </message>
    <message>
        <source>nobody on the duty list</source>
        <comment>contact</comment>
        <translation>ingen på jourlistan</translation>
    </message>
    <message>
        <source>whoever is on the list is no longer in the directory</source>
        <comment>contact</comment>
        <translation>den som står på listan finns inte längre i katalogen</translation>
    </message>
    <message>
        <source>the list leads back to itself</source>
        <comment>contact</comment>
        <translation>listan leder tillbaka till sig själv</translation>
    </message>
    <message>
        <source>answers round the clock (no hours given)</source>
        <translation>svarar dygnet runt (inga tider angivna)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, that it is assumed to answer</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Contacts and duty lists could not be read: who is on duty is not known.</source>
        <translation>Kontakter och jourlistor kunde inte läsas. Det är inte känt vem som har jour.</translation>
    </message>
    <message>
        <source>no number to call</source>
        <comment>contact</comment>
        <translation>inget nummer att ringa</translation>
    </message>
    <message>
        <source>%1 has the duty, and there is no number to call</source>
        <comment>who</comment>
        <translation>%1 har jouren, men det finns inget nummer att ringa</translation>
    </message>
    <message>
        <source>Nobody is named</source>
        <translation>Ingen är angiven</translation>
    </message>
    <message>
        <source>It is over before it begins</source>
        <translation>Det slutar innan det börjar</translation>
    </message>
    <message>
        <source>A rotation without a length or a first day</source>
        <translation>En rotation utan längd eller första dag</translation>
    </message>
    <message>
        <source>The time zone is not known; Stockholm&apos;s is used</source>
        <translation>Tidszonen är okänd; Stockholms används</translation>
    </message>
    <message>
        <source>Two fixed spans overlap; the first one holds</source>
        <translation>Två fasta perioder överlappar; den första gäller</translation>
    </message>
    <message>
        <source>A change within a fixed span has no effect</source>
        <translation>En ändring inom en fast period har ingen verkan</translation>
    </message>
    <message>
        <source>Nobody is on duty</source>
        <translation>Ingen har jouren</translation>
    </message>
    <message>
        <source>The fallback of %1, %2, is retired and never called: choose another one.</source>
        <comment>contact, its fallback</comment>
        <translation>Reserven för %1, %2, är avslutad och rings aldrig: välj en annan.</translation>
    </message>
    <message>
        <source>The fallback of %1 is no longer in the directory: choose another one.</source>
        <comment>contact</comment>
        <translation>Reserven för %1 finns inte längre i katalogen: välj en annan.</translation>
    </message>
</context>
<context>
    <name>EngineWords</name>
    <message>
        <source>Handed over at %1, taken over but not signed</source>
        <translation>Överlämnat %1, övertaget men inte undertecknat</translation>
    </message>
    <message>
        <source>no time is set for a next step</source>
        <translation>ingen tid är satt för nästa steg</translation>
    </message>
    <message>
        <source>paused by hand</source>
        <translation>pausat för hand</translation>
    </message>
    <message>
        <source>the calls it asks for reached nobody</source>
        <translation>samtalen som det kräver nådde ingen</translation>
    </message>
    <message>
        <source>outside of its hours</source>
        <translation>utanför sina tider</translation>
    </message>
    <message>
        <source>See in its journal who was passed over, call them, then choose this under Deadlines running and mark it as done (Ctrl+Shift+G).</source>
        <translation>Se i journalen vem som hoppades över, ring dem, välj sedan denna under Löpande frister och markera den som klar (Ctrl+Skift+G).</translation>
    </message>
    <message>
        <source>Read its journal, write a note of what happened (Ctrl+J), then choose this under Deadlines running and mark it as done (Ctrl+Shift+G).</source>
        <translation>Läs journalen, anteckna vad som hänt (Ctrl+J), välj sedan denna under Löpande frister och markera den som klar (Ctrl+Skift+G).</translation>
    </message>
    <message>
        <source>Two steps of the plan: go to the next step (Ctrl+E), that ends both. Other times: choose one of them under Deadlines running and mark it as done (Ctrl+Shift+G).</source>
        <translation>Två steg i planen: gå till nästa steg (Ctrl+E), då tar båda slut. Andra frister: välj en av dem under Löpande frister och markera den som klar (Ctrl+Skift+G).</translation>
    </message>
    <message>
        <source>the same step has two times</source>
        <translation>samma steg har två tider</translation>
    </message>
    <message>
        <source>a warning does not come before its time</source>
        <translation>en förvarning kommer inte före sin tid</translation>
    </message>
    <message>
        <source>it is closed and a time is still running</source>
        <translation>det är avslutat och en tid löper fortfarande</translation>
    </message>
    <message>
        <source>a step or a pause was written down without rule or reason</source>
        <translation>ett steg eller en paus skrevs ned utan regel eller orsak</translation>
    </message>
    <message>
        <source>what is heard does not agree with its times</source>
        <translation>det som hörs stämmer inte med ärendets tider</translation>
    </message>
    <message>
        <source>the plan went more than one step at once</source>
        <translation>planen gick mer än ett steg på en gång</translation>
    </message>
    <message>
        <source>Set a reminder (Ctrl+R).</source>
        <translation>Sätt en påminnelse (Ctrl+R).</translation>
    </message>
    <message>
        <source>Set a reminder of your own in good time (Ctrl+R).</source>
        <translation>Sätt en egen påminnelse i god tid (Ctrl+R).</translation>
    </message>
    <message>
        <source>Reopen it (Alt+6) and close it again (Alt+5).</source>
        <translation>Öppna det igen (Alt+6) och avsluta det på nytt (Alt+5).</translation>
    </message>
    <message>
        <source>Go by the times in the queue, then lock (Ctrl+L) and unlock the desk.</source>
        <translation>Gå efter tiderna i kön, lås sedan (Ctrl+L) och lås upp jourbordet.</translation>
    </message>
    <message>
        <source>Check the case: %1</source>
        <translation>Kontrollera ärendet: %1</translation>
    </message>
    <message>
        <source>Silent since %1: call and ask</source>
        <translation>Inget hört sedan %1: ring och hör efter</translation>
    </message>
    <message>
        <source>Offered to %1 since %2, not taken over</source>
        <translation>Erbjudet till %1 sedan %2, inte övertaget</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Påminnelse</translation>
    </message>
    <message>
        <source>Handed over at %1, not taken over</source>
        <translation>Överlämnat %1, inte övertaget</translation>
    </message>
    <message>
        <source>its time ran out</source>
        <translation>tiden gick ut</translation>
    </message>
    <message>
        <source>nobody to call</source>
        <translation>ingen att ringa</translation>
    </message>
    <message>
        <source>the desk acted</source>
        <translation>jouren agerade</translation>
    </message>
    <message>
        <source>escalated by hand</source>
        <translation>eskalerat för hand</translation>
    </message>
    <message>
        <source>somebody took it</source>
        <translation>någon tog det</translation>
    </message>
    <message>
        <source>the promise was not kept</source>
        <translation>det utlovade beskedet uteblev</translation>
    </message>
    <message>
        <source>done</source>
        <translation>klart</translation>
    </message>
    <message>
        <source>more urgent: another plan</source>
        <translation>mer brådskande: en annan plan</translation>
    </message>
    <message>
        <source>the plan began again</source>
        <translation>planen började om</translation>
    </message>
    <message>
        <source>nobody left to call</source>
        <translation>ingen kvar att ringa</translation>
    </message>
    <message>
        <source>another policy</source>
        <translation>en annan plan</translation>
    </message>
    <message>
        <source>the plan went on</source>
        <translation>planen gick vidare</translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message>
        <source>The calls reached nobody, next step: %1</source>
        <translation>Samtalen nådde ingen, nästa steg: %1</translation>
    </message>
    <message>
        <source>Its hours have begun: %1</source>
        <translation>Dess tider har börjat: %1</translation>
    </message>
    <message>
        <source>Outside of its hours</source>
        <translation>Utanför sina tider</translation>
    </message>
    <message>
        <source>Outside of its hours: waits until %1</source>
        <translation>Utanför sina tider: väntar till %1</translation>
    </message>
    <message>
        <source>The plan goes on: %1</source>
        <translation>Planen går vidare: %1</translation>
    </message>
    <message>
        <source>Plan paused until %1</source>
        <translation>Planen pausad till %1</translation>
    </message>
    <message>
        <source>%1 of %2 calls were made on the step before.</source>
        <translation>%1 av %2 samtal ringdes på steget före.</translation>
    </message>
    <message>
        <source>The desk went on.</source>
        <translation>Bordet gick vidare.</translation>
    </message>
    <message>
        <source>Something new came in.</source>
        <translation>Något nytt kom in.</translation>
    </message>
    <message>
        <source>Somebody called or answered.</source>
        <translation>Någon ringde eller svarade.</translation>
    </message>
    <message>
        <source>The pause is over.</source>
        <translation>Pausen är slut.</translation>
    </message>
    <message>
        <source>The program stood still for %1</source>
        <translation>Programmet stod stilla i %1</translation>
    </message>
    <message>
        <source>An entry this version cannot show, or erased</source>
        <translation>En post som denna version inte kan visa, eller som är raderad</translation>
    </message>
    <message>
        <source>Case opened, call received %1</source>
        <translation>Ärende öppnat, samtalet inkom %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Tilldelat</translation>
    </message>
    <message>
        <source>Looked at the case</source>
        <translation>Tittade på ärendet</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>Tillagt: %1</translation>
    </message>
    <message>
        <source>Person removed from the case</source>
        <translation>Person borttagen från ärendet</translation>
    </message>
    <message>
        <source>Linked: the same person as in another case</source>
        <translation>Länkad: samma person som i ett annat ärende</translation>
    </message>
    <message>
        <source>Link to a person in another case undone</source>
        <translation>Länk till en person i ett annat ärende upphävd</translation>
    </message>
    <message>
        <source>Protected identity shown</source>
        <translation>Skyddade personuppgifter visade</translation>
    </message>
    <message>
        <source>Note, corrects an earlier one</source>
        <translation>Anteckning, rättar en tidigare</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Called %1: %2</source>
        <translation>Ringde %1: %2</translation>
    </message>
    <message>
        <source>Spoke to %1</source>
        <translation>Talade med %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 promised %2</source>
        <translation>%1 lovade %2</translation>
    </message>
    <message>
        <source>%1 answered, without a time</source>
        <translation>%1 svarade, utan att ange tid</translation>
    </message>
    <message>
        <source>Immediate protective assessment: needs protection now: %1</source>
        <translation>Omedelbar skyddsbedömning: behöver skydd nu: %1</translation>
    </message>
    <message>
        <source>Executed %1</source>
        <translation>Verkställt %1</translation>
    </message>
    <message>
        <source>Disclosed to %1</source>
        <translation>Uppgifter lämnade till %1</translation>
    </message>
    <message>
        <source>Read back and confirmed</source>
        <translation>Motläst och bekräftat</translation>
    </message>
    <message>
        <source>Answered the police, %1</source>
        <translation>Svarade polisen, %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Document attached: %1</source>
        <translation>Handling bifogad: %1</translation>
    </message>
    <message>
        <source>Document opened</source>
        <translation>Handling öppnad</translation>
    </message>
    <message>
        <source>Document exported</source>
        <translation>Handling exporterad</translation>
    </message>
    <message>
        <source>Saved as PDF</source>
        <translation>Sparat som PDF</translation>
    </message>
    <message>
        <source>Paper looked at</source>
        <translation>Papper visat på skärmen</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Utskrivet</translation>
    </message>
    <message>
        <source>%1, due %2</source>
        <translation>%1, frist %2</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>Larmet pausat till %1</translation>
    </message>
    <message>
        <source>Sounds again</source>
        <translation>Larmar igen</translation>
    </message>
    <message>
        <source>Deadline ended</source>
        <translation>Bevakning avslutad</translation>
    </message>
    <message>
        <source>Time passed unwatched</source>
        <translation>Tid gick utan bevakning</translation>
    </message>
    <message>
        <source>Missed deadlines reviewed</source>
        <translation>Missade bevakningar genomgångna</translation>
    </message>
    <message>
        <source>Operator added: %1</source>
        <translation>Handläggare tillagd: %1</translation>
    </message>
    <message>
        <source>Operator changed: %1</source>
        <translation>Handläggare ändrad: %1</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Upplåst</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Låst</translation>
    </message>
    <message>
        <source>Setting changed: %1</source>
        <translation>Inställning ändrad: %1</translation>
    </message>
    <message>
        <source>Contact saved: %1</source>
        <translation>Kontakt sparad: %1</translation>
    </message>
    <message>
        <source>Policy saved: %1</source>
        <translation>Plan sparad: %1</translation>
    </message>
    <message>
        <source>Limit saved: %1</source>
        <translation>Frist sparad: %1</translation>
    </message>
    <message>
        <source>Searched for a person</source>
        <translation>Sökte efter en person</translation>
    </message>
    <message>
        <source>Journal verified: sound</source>
        <translation>Journalen verifierad: oskadad</translation>
    </message>
    <message>
        <source>Journal verified: NOT sound</source>
        <translation>Journalen verifierad: INTE oskadad</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>Ändrat: %1</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Inklistrad text</translation>
    </message>
    <message>
        <source>Called: %1</source>
        <translation>Ringde: %1</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Decision: %1</source>
        <translation>Beslut: %1</translation>
    </message>
    <message>
        <source>Decided by %1</source>
        <translation>Beslutat av %1</translation>
    </message>
    <message>
        <source>Handed over to %1</source>
        <translation>Överlämnat till %1</translation>
    </message>
    <message>
        <source>Document attached</source>
        <translation>Handling bifogad</translation>
    </message>
    <message>
        <source>Corrects an earlier entry</source>
        <translation>Rättar en tidigare uppgift</translation>
    </message>
    <message>
        <source>Offered to %1</source>
        <translation>Erbjudet till %1</translation>
    </message>
    <message>
        <source>The engine found: %1 (%2)</source>
        <translation>Programmets egen kontroll fann: %1 (%2)</translation>
    </message>
    <message>
        <source>New recovery key</source>
        <translation>Ny återställningsnyckel</translation>
    </message>
    <message>
        <source>Put under %1: the same happening</source>
        <translation>Lagt under %1: samma händelse</translation>
    </message>
    <message>
        <source>Taken out from under %1</source>
        <translation>Taget ut från %1</translation>
    </message>
    <message>
        <source>%1 stands by itself again</source>
        <translation>%1 står för sig självt igen</translation>
    </message>
    <message>
        <source>%1 was put under this case</source>
        <translation>%1 har lagts under det här ärendet</translation>
    </message>
    <message>
        <source>Alarm sound off until %1</source>
        <translation>Larmljudet tystat till %1</translation>
    </message>
    <message>
        <source>Person on duty saved: %1</source>
        <translation>Jourhavande sparad: %1</translation>
    </message>
    <message>
        <source>Duty list saved: %1</source>
        <translation>Jourlista sparad: %1</translation>
    </message>
    <message>
        <source>Change of duty withdrawn</source>
        <translation>Ändring i jouren återtagen</translation>
    </message>
    <message>
        <source>Change of duty saved</source>
        <translation>Ändring i jouren sparad</translation>
    </message>
    <message>
        <source>Test call: %1</source>
        <translation>Provsamtal: %1</translation>
    </message>
    <message>
        <source>Sleeping cases looked through</source>
        <translation>Vilande ärenden genomgångna</translation>
    </message>
    <message numerus="yes">
        <source>A case sleeps after %n day(s) untouched</source>
        <translation>
            <numerusform>Ett ärende vilar efter %n dag utan åtgärd</numerusform>
            <numerusform>Ett ärende vilar efter %n dagar utan åtgärd</numerusform>
        </translation>
    </message>
    <message>
        <source>Looked at the case at %1, while nothing was saved</source>
        <translation>Tittade på ärendet %1, medan ingenting sparades</translation>
    </message>
    <message>
        <source>The paper did not leave: nothing was printed or saved</source>
        <translation>Papperet kom aldrig ut: inget skrevs ut eller sparades</translation>
    </message>
    <message>
        <source>Somebody promised %1</source>
        <translation>Någon lovade %1</translation>
    </message>
    <message>
        <source>Answered, without a time</source>
        <translation>Svarade, utan att ange tid</translation>
    </message>
    <message>
        <source>Disclosed</source>
        <translation>Uppgifter lämnade</translation>
    </message>
    <message>
        <source>Answered the police</source>
        <translation>Svarade polisen</translation>
    </message>
    <message>
        <source>Nobody to call</source>
        <translation>Ingen att ringa</translation>
    </message>
    <message>
        <source>Every step tried, nobody left to call</source>
        <translation>Alla steg prövade, ingen kvar att ringa</translation>
    </message>
    <message>
        <source>The promise was not kept</source>
        <translation>Det utlovade beskedet uteblev</translation>
    </message>
    <message>
        <source>The step waits for the others too</source>
        <translation>Steget inväntar även de andra</translation>
    </message>
    <message>
        <source>One promise of several kept</source>
        <translation>Ett av flera utlovade besked har kommit</translation>
    </message>
    <message>
        <source>More urgent: the plan begins anew</source>
        <translation>Mer brådskande: planen börjar om</translation>
    </message>
    <message>
        <source>The plan was switched off: another goes on</source>
        <translation>Planen är avstängd: en annan gäller</translation>
    </message>
    <message>
        <source>Switched to policy %1, version %2</source>
        <translation>Bytte till planen %1, version %2</translation>
    </message>
    <message>
        <source>Next step: %1</source>
        <translation>Nästa steg: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Left in a sealed file</source>
        <translation>Lämnat i en förseglad fil</translation>
    </message>
    <message>
        <source>Deadline met</source>
        <translation>Frist hållen</translation>
    </message>
    <message>
        <source>Limit taken back: %1</source>
        <translation>Friständring tillbakatagen: %1</translation>
    </message>
</context>
<context>
    <name>FactLines</name>
    <message>
        <source>What has happened</source>
        <translation>Vad som har hänt</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Var</translation>
    </message>
    <message>
        <source>Target group of the agreement</source>
        <translation>Samverkansavtalets målgrupp</translation>
    </message>
    <message>
        <source>The reporter</source>
        <translation>Anmälaren</translation>
    </message>
</context>
<context>
    <name>FallbackPage</name>
    <message>
        <source>When the computer is dead</source>
        <translation>Om datorn inte fungerar</translation>
    </message>
    <message>
        <source>Fallback pack</source>
        <translation>Reservpapper</translation>
    </message>
    <message>
        <source>PASSED</source>
        <translation>PASSERAD</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Inga.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Senast</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Ärende</translation>
    </message>
    <message>
        <source>Urg.</source>
        <comment>urgency</comment>
        <translation>Bråd.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klart</translation>
    </message>
    <message numerus="yes">
        <source>%n later deadline(s) are left out.</source>
        <translation>
            <numerusform>%n senare bevakning är utelämnad.</numerusform>
            <numerusform>%n senare bevakningar är utelämnade.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open cases (%1)</source>
        <translation>Öppna ärenden (%1)</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>okänt</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Barn</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Hos</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>Vem som ska ringas</translation>
    </message>
    <message>
        <source>Written by hand</source>
        <translation>För hand</translation>
    </message>
    <message>
        <source>One line for each call, decision and promise, with the time it happened. Enter all of it in the case when the computer works again, and keep this sheet with it.</source>
        <translation>En rad för varje samtal, beslut och utlovat besked, med klockslaget då det hände. För in allt i ärendet när datorn fungerar igen och spara bladet med ärendet.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>With whom, number</source>
        <translation>Med vem, nummer</translation>
    </message>
    <message>
        <source>What was said or done</source>
        <translation>Vad som sades eller gjordes</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Senast</translation>
    </message>
    <message>
        <source>Sign.</source>
        <translation>Sign.</translation>
    </message>
    <message>
        <source>A new call</source>
        <translation>Nytt samtal</translation>
    </message>
    <message>
        <source>Received: date and time</source>
        <translation>Inkom: datum och klockslag</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>Mottaget av</translation>
    </message>
    <message>
        <source>Police: name, unit</source>
        <translation>Polis: namn, enhet</translation>
    </message>
    <message>
        <source>Callback number, police reference</source>
        <translation>Återuppringningsnummer, polisens referens</translation>
    </message>
    <message>
        <source>Child: name</source>
        <translation>Barn: namn</translation>
    </message>
    <message>
        <source>Born, identity number</source>
        <translation>Född, person- eller samordningsnummer</translation>
    </message>
    <message>
        <source>Where now, with whom</source>
        <translation>Var nu, hos vem</translation>
    </message>
    <message>
        <source>Home municipality, where the child is</source>
        <translation>Hemkommun, kommun där barnet är</translation>
    </message>
    <message>
        <source>What has happened</source>
        <translation>Vad som har hänt</translation>
    </message>
    <message>
        <source>Acute danger, threat</source>
        <translation>Akut fara, hot</translation>
    </message>
    <message>
        <source>Latest hand-over, as the police state it</source>
        <translation>Överlämning senast (polisens uppgift)</translation>
    </message>
    <message>
        <source>Protected identity? yes / no / not known</source>
        <translation>Skyddade personuppgifter? ja / nej / vet inte</translation>
    </message>
    <message>
        <source>Promised: what, to whom</source>
        <translation>Utlovat: vad, till vem</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Till när</translation>
    </message>
    <message>
        <source>Called: whom, number, what came of it</source>
        <translation>Ringt: vem, nummer, utfall</translation>
    </message>
    <message>
        <source>Needs protection now? why</source>
        <translation>Behöver skydd nu? varför</translation>
    </message>
    <message>
        <source>Assessed by, time</source>
        <translation>Bedömt av, klockslag</translation>
    </message>
    <message>
        <source>fallback-pack-%1</source>
        <translation>reservpapper-%1</translation>
    </message>
    <message>
        <source>Deadlines until %1 (%2)</source>
        <comment>when, how many</comment>
        <translation>Frister och bevakningar till %1 (%2)</translation>
    </message>
    <message>
        <source>As it stood %1. Everybody is masked: initials and case number. What a reminder says stands without the names and numbers that the case knows.</source>
        <translation>Läget %1. Alla är maskerade: initialer och ärendenummer. Det som står i en påminnelse står här utan de namn och nummer som ärendet känner till.</translation>
    </message>
    <message>
        <source>Reminder. What is to be done stands in the case alone: ask whoever has it.</source>
        <translation>Påminnelse. Vad som ska göras står bara i ärendet: fråga den som har det.</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>w. %1</source>
        <comment>ISO week number</comment>
        <translation>v. %1</translation>
    </message>
    <message>
        <source>summer time</source>
        <translation>sommartid</translation>
    </message>
    <message>
        <source>standard time</source>
        <translation>normaltid</translation>
    </message>
    <message>
        <source>due now</source>
        <translation>ska ske nu</translation>
    </message>
    <message>
        <source>overdue by %1</source>
        <translation>försenad med %1</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>mindre än en minut kvar</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 kvar</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>nyss</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>för %1 sedan</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>om %1</translation>
    </message>
    <message>
        <source>d</source>
        <comment>days, short</comment>
        <translation>d</translation>
    </message>
    <message>
        <source>h</source>
        <comment>hours, short</comment>
        <translation>tim</translation>
    </message>
    <message>
        <source>min</source>
        <comment>minutes, short</comment>
        <translation>min</translation>
    </message>
</context>
<context>
    <name>GapText</name>
    <message numerus="yes">
        <source>%n gap(s) in the next 48 hours: %1</source>
        <translation>
            <numerusform>%n lucka de närmaste 48 timmarna: %1</numerusform>
            <numerusform>%n luckor de närmaste 48 timmarna: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more on the shift page, Ctrl+Shift+A</source>
        <translation>
            <numerusform>och %n till på sidan för arbetspasset, Ctrl+Skift+A</numerusform>
            <numerusform>och %n till på sidan för arbetspasset, Ctrl+Skift+A</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 – %3 (%4)</source>
        <comment>municipality, from, to, fallback</comment>
        <translation>%1 %2 – %3 (%4)</translation>
    </message>
    <message>
        <source>further on</source>
        <translation>tills vidare</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>%1; the plan does not call it, call yourself</source>
        <comment>fallback</comment>
        <translation>%1; planen ringer den inte, ring själv</translation>
    </message>
    <message>
        <source>nobody is known there and no fallback is named: SOS Alarm, 112</source>
        <translation>ingen är känd där och ingen reserv är angiven: SOS Alarm, 112</translation>
    </message>
</context>
<context>
    <name>HandOffPage</name>
    <message>
        <source>Police reference</source>
        <translation>Polisens referens</translation>
    </message>
    <message>
        <source>Report received by</source>
        <translation>Anmälan togs emot av</translation>
    </message>
    <message>
        <source>How the report came</source>
        <translation>Anmälan kom via</translation>
    </message>
    <message>
        <source>Hand-off to the receiving municipality</source>
        <translation>Överlämning till mottagande kommun</translation>
    </message>
    <message>
        <source>To: municipality, function</source>
        <translation>Till: kommun, funktion</translation>
    </message>
    <message>
        <source>Name, number called</source>
        <translation>Namn, uppringt nummer</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Called now</source>
        <translation>Rings nu</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Nobody is on duty there; the fallback stands here.</source>
        <translation>Ingen har jour där; ersättaren står här.</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Vad det gäller</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Ärende</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Inkom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Brådskegrad</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Anmält av</translation>
    </message>
    <message>
        <source>Callback number</source>
        <translation>Återuppringningsnummer</translation>
    </message>
    <message>
        <source>What has happened</source>
        <translation>Vad som har hänt</translation>
    </message>
    <message>
        <source>Acute danger</source>
        <translation>Akut fara</translation>
    </message>
    <message>
        <source>Threat to staff</source>
        <translation>Hot mot personal</translation>
    </message>
    <message>
        <source>The child is now</source>
        <translation>Barnet är nu</translation>
    </message>
    <message>
        <source>Latest hand-over, as the police state it</source>
        <translation>Överlämning senast (polisens uppgift)</translation>
    </message>
    <message>
        <source>No immediate protective assessment is recorded.</source>
        <translation>Ingen omedelbar skyddsbedömning är dokumenterad.</translation>
    </message>
    <message>
        <source>Immediate protective assessment</source>
        <translation>Omedelbar skyddsbedömning</translation>
    </message>
    <message>
        <source>needs protection now: %1</source>
        <translation>behöver skydd nu: %1</translation>
    </message>
    <message>
        <source>The child, and those about the child</source>
        <translation>Barnet och de närmaste</translation>
    </message>
    <message>
        <source>Who the child is, is not known.</source>
        <translation>Vem barnet är är inte känt.</translation>
    </message>
    <message>
        <source>What we ask of you</source>
        <translation>Vad vi ber er om</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Med ord</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Senast</translation>
    </message>
    <message>
        <source>Nobody has answered (%1)</source>
        <translation>Obesvarade frågor (%1)</translation>
    </message>
    <message>
        <source>Limits that run</source>
        <translation>Löpande frister</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Senast</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Handed over and received</source>
        <translation>Överlämnat och mottaget</translation>
    </message>
    <message>
        <source>In the journal</source>
        <translation>I journalen</translation>
    </message>
    <message>
        <source>read back</source>
        <translation>motläst</translation>
    </message>
    <message>
        <source>not read back</source>
        <translation>inte motläst</translation>
    </message>
    <message>
        <source>Read back, and found right</source>
        <translation>Motläst och riktigt</translation>
    </message>
    <message>
        <source>The receiver takes the case over</source>
        <translation>Mottagaren tar över ärendet</translation>
    </message>
    <message>
        <source>Handed over by: name, post, signature</source>
        <translation>Överlämnat av: namn, befattning, underskrift</translation>
    </message>
    <message>
        <source>Received by: name, post, signature</source>
        <translation>Mottaget av: namn, befattning, underskrift</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Datum och klockslag</translation>
    </message>
</context>
<context>
    <name>HandoverLines</name>
    <message>
        <source>Case</source>
        <translation>Ärende</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Vad som hänt</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ansvarig</translation>
    </message>
    <message>
        <source>Next deadline</source>
        <translation>Nästa frist</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Senaste kontakt</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>Övertaget</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>section, count</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>New, open</source>
        <translation>Nya, öppna</translation>
    </message>
    <message>
        <source>Changed, open</source>
        <translation>Ändrade, öppna</translation>
    </message>
    <message>
        <source>Still open, nothing new since %1</source>
        <translation>Fortfarande öppna, inget nytt sedan %1</translation>
    </message>
    <message>
        <source>Handed over to a municipality</source>
        <translation>Överlämnade till kommun</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Avslutade</translation>
    </message>
    <message>
        <source>nobody was called</source>
        <translation>ingen har ringts</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>time, how closed</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>inte besvarat</translation>
    </message>
    <message>
        <source>taken over</source>
        <translation>övertaget</translation>
    </message>
    <message>
        <source>NOT taken over</source>
        <translation>INTE övertaget</translation>
    </message>
    <message>
        <source>Self-check: what hangs (%1)</source>
        <translation>Självkontroll: det som hänger löst (%1)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>case, what hangs</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing. Every open case has a next step and an owner.</source>
        <translation>Inget. Varje öppet ärende har ett nästa steg och en ansvarig.</translation>
    </message>
    <message>
        <source>To look out for</source>
        <translation>Att se upp med</translation>
    </message>
    <message>
        <source>Limits kept and missed (%1)</source>
        <translation>Hållna och missade frister (%1)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>case, limit</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Messages (%1)</source>
        <translation>Meddelanden (%1)</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <comment>signature, name, text</comment>
        <translation>%1 till %2: %3</translation>
    </message>
    <message>
        <source>Left out of the lists</source>
        <translation>Utelämnat ur listorna</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Inget.</translation>
    </message>
    <message>
        <source>Words that a protected identity hides</source>
        <translation>Ord som döljs av skyddade personuppgifter</translation>
    </message>
    <message>
        <source>No words about the shift yet.</source>
        <translation>Ingen anmärkning om arbetspasset ännu.</translation>
    </message>
</context>
<context>
    <name>HandoverText</name>
    <message>
        <source>%1 papers left without a recipient</source>
        <translation>%1 papper lämnade huset utan mottagare</translation>
    </message>
    <message>
        <source>%1 papers left without a recipient, the last one at %2</source>
        <translation>%1 papper lämnade huset utan mottagare, det senaste %2</translation>
    </message>
    <message>
        <source>closed as the same event as in another case, and nobody said which</source>
        <translation>avslutat som samma händelse som i ett annat ärende, utan angivet ärende</translation>
    </message>
    <message>
        <source>has no next step before a limit on %1</source>
        <translation>har inget nästa steg före fristen %1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nytt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Ändrat</translation>
    </message>
    <message>
        <source>Open, nothing new since %1</source>
        <translation>Öppet, inget nytt sedan %1</translation>
    </message>
    <message>
        <source>Handed over to the municipality</source>
        <translation>Överlämnat till kommunen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Avslutade</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>öppnat</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n samtal</numerusform>
            <numerusform>%n samtal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s)</source>
        <translation>
            <numerusform>%n utlovat besked</numerusform>
            <numerusform>%n utlovade besked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assessment(s)</source>
        <translation>
            <numerusform>%n bedömning</numerusform>
            <numerusform>%n bedömningar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n beslut</numerusform>
            <numerusform>%n beslut</numerusform>
        </translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>överlämnat</translation>
    </message>
    <message>
        <source>the police answered</source>
        <translation>besked till polisen</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of state</source>
        <translation>
            <numerusform>%n ändrat läge</numerusform>
            <numerusform>%n ändrade lägen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n anteckning</numerusform>
            <numerusform>%n anteckningar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) added</source>
        <translation>
            <numerusform>%n person tillagd</numerusform>
            <numerusform>%n personer tillagda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) changed</source>
        <translation>
            <numerusform>%n uppgift ändrad</numerusform>
            <numerusform>%n uppgifter ändrade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other entry(ies)</source>
        <translation>
            <numerusform>%n annan händelse</numerusform>
            <numerusform>%n andra händelser</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>person, organisation</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>promised to answer</source>
        <translation>har lovat besked</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>time, what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>time, who, what</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>read back</source>
        <translation>motläst</translation>
    </message>
    <message>
        <source>not read back</source>
        <translation>inte motläst</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>time, who, read back</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>has no next step</source>
        <translation>saknar nästa steg</translation>
    </message>
    <message>
        <source>somebody has taken it and said no time</source>
        <translation>någon har tagit det utan att lova någon tid</translation>
    </message>
    <message>
        <source>a paper left at %1 without a recipient</source>
        <translation>ett papper lämnade huset %1 utan mottagare</translation>
    </message>
    <message>
        <source>a paper left without a recipient</source>
        <translation>ett papper lämnade huset utan mottagare</translation>
    </message>
    <message>
        <source>nobody has it</source>
        <translation>saknar ansvarig</translation>
    </message>
    <message>
        <source>MISSED: %1, due %2, still not done</source>
        <translation>MISSAD: %1, skulle ske %2, fortfarande inte klart</translation>
    </message>
    <message>
        <source>Kept: %1, due %2, done %3</source>
        <translation>Hållen: %1, skulle ske %2, klart %3</translation>
    </message>
    <message>
        <source>MISSED: %1, due %2, ended %3</source>
        <translation>MISSAD: %1, skulle ske %2, avslutad %3</translation>
    </message>
    <message>
        <source>no next step</source>
        <translation>inget nästa steg</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>time, deadline</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>unknown child</source>
        <translation>okänt barn</translation>
    </message>
    <message numerus="yes">
        <source>%n sleeping case(s) that nobody has touched for long</source>
        <translation>
            <numerusform>%n vilande ärende som ingen rört på länge</numerusform>
            <numerusform>%n vilande ärenden som ingen rört på länge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) about looks and prints</source>
        <translation>
            <numerusform>%n händelse om visningar och utskrifter</numerusform>
            <numerusform>%n händelser om visningar och utskrifter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) about timers and plans</source>
        <translation>
            <numerusform>%n händelse om bevakningar och planer</numerusform>
            <numerusform>%n händelser om bevakningar och planer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) of no case: contacts, settings, sessions</source>
        <translation>
            <numerusform>%n händelse utanför ärendena: kontakter, inställningar, inloggningar</numerusform>
            <numerusform>%n händelser utanför ärendena: kontakter, inställningar, inloggningar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>what, entered afterwards when and by whom</comment>
        <translation>%1; %2</translation>
    </message>
    <message numerus="yes">
        <source>%n entered afterwards</source>
        <translation>
            <numerusform>%n infört i efterhand</numerusform>
            <numerusform>%n införda i efterhand</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody is left to call since %1: the plan has run out</source>
        <translation>ingen kvar att ringa sedan %1: planen är slut</translation>
    </message>
    <message>
        <source>nobody is left to call: the plan has run out</source>
        <translation>ingen kvar att ringa: planen är slut</translation>
    </message>
    <message>
        <source>the answer promised by %1 did not come</source>
        <translation>beskedet som utlovats till %1 kom inte</translation>
    </message>
    <message>
        <source>a promised answer did not come</source>
        <translation>ett utlovat besked kom inte</translation>
    </message>
    <message>
        <source>a deadline passed on %1 and still runs</source>
        <translation>en frist gick ut %1 och löper fortfarande</translation>
    </message>
    <message>
        <source>a deadline has passed and still runs</source>
        <translation>en frist har gått ut och löper fortfarande</translation>
    </message>
    <message>
        <source>DID NOT COME: %1</source>
        <comment>promised answer</comment>
        <translation>KOM INTE: %1</translation>
    </message>
    <message>
        <source>PASSED: %1</source>
        <comment>deadline</comment>
        <translation>PASSERAD: %1</translation>
    </message>
</context>
<context>
    <name>HoursText</name>
    <message>
        <source>always, day and night</source>
        <translation>alltid, dygnet runt</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>alla dagar</translation>
    </message>
    <message>
        <source>round the clock</source>
        <translation>dygnet runt</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source> on public holidays</source>
        <translation> endast helgdagar</translation>
    </message>
    <message>
        <source> except public holidays</source>
        <translation> utom helgdagar</translation>
    </message>
    <message>
        <source> (%1–%2)</source>
        <comment>season</comment>
        <translation> (%1–%2)</translation>
    </message>
    <message>
        <source> (from %1)</source>
        <comment>season</comment>
        <translation> (från %1)</translation>
    </message>
    <message>
        <source> (until %1)</source>
        <comment>season</comment>
        <translation> (till %1)</translation>
    </message>
    <message>
        <source> on the eves of holidays</source>
        <translation> dagar före helg</translation>
    </message>
    <message>
        <source> except the eves of holidays</source>
        <translation> utom dagar före helg</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>Fallback for</source>
        <translation>Reserv för</translation>
    </message>
    <message>
        <source>Not a number that can be dialled. It is taken as written; check it.</source>
        <translation>Inget nummer som kan ringas. Det tas in som det står; kontrollera det.</translation>
    </message>
    <message>
        <source>Hours not understood. Write as in: mån-fre 08:00-17:00, lör/sön 10:00-15:00. Empty means always.</source>
        <translation>Tiderna kan inte tolkas. Skriv så här: mån-fre 08:00-17:00, lör/sön 10:00-15:00. Tomt betyder alltid.</translation>
    </message>
    <message>
        <source>The priority is to be a whole number, or empty.</source>
        <translation>Prioriteten ska vara ett heltal eller lämnas tom.</translation>
    </message>
    <message>
        <source>No such function. Use one of the directory&apos;s, or leave it empty for socialjour.</source>
        <translation>Funktionen finns inte. Använd en som finns i katalogen, eller lämna tomt för socialjour.</translation>
    </message>
    <message>
        <source>Not a text file. Save the table as CSV from the spreadsheet program, then choose it again.</source>
        <translation>Inte en textfil. Spara tabellen som CSV i kalkylprogrammet och välj den igen.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n ny</numerusform>
            <numerusform>%n nya</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n ändrad</numerusform>
            <numerusform>%n ändrade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n oförändrad</numerusform>
            <numerusform>%n oförändrade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n fel</numerusform>
            <numerusform>%n fel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n varning</numerusform>
            <numerusform>%n varningar</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is imported while a line has an error. Put the file right, then choose it again.</source>
        <translation>Inget importeras så länge en rad har fel. Rätta filen och välj den igen.</translation>
    </message>
    <message>
        <source>The file holds nothing new.</source>
        <translation>Filen innehåller inget nytt.</translation>
    </message>
    <message>
        <source>Imported: %1</source>
        <translation>Importerat: %1</translation>
    </message>
    <message>
        <source>name</source>
        <translation>namn</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>nummer</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>tider</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>prioritet</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>verifierad</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>anmärkning</translation>
    </message>
    <message>
        <source>It names no municipality. Choose one below, or write its name or four-digit code in the file.</source>
        <translation>Här anges ingen kommun. Välj en nedan, eller skriv dess namn eller fyrställiga kod i filen.</translation>
    </message>
    <message>
        <source>The name is missing. Write one in the file.</source>
        <translation>Namnet saknas. Skriv ett i filen.</translation>
    </message>
    <message>
        <source>More cells than there are columns: something has slipped. Put text that holds a semicolon within quotes.</source>
        <translation>Fler celler än kolumner: något har förskjutits. Sätt citattecken runt text som innehåller semikolon.</translation>
    </message>
    <message>
        <source>The same contact stands further up in the file. Keep one of them, or name them apart.</source>
        <translation>Samma kontakt finns längre upp i filen. Behåll en av dem, eller ge dem olika namn.</translation>
    </message>
    <message>
        <source>The directory has several of this name. Name them apart, or export them and change that file: it tells them apart.</source>
        <translation>Katalogen har flera med det här namnet. Ge dem olika namn, eller exportera dem och ändra i den filen: den skiljer dem åt.</translation>
    </message>
    <message>
        <source>There is no contact card in the file.</source>
        <translation>Det finns inget kontaktkort i filen.</translation>
    </message>
    <message>
        <source>The card that begins here is cut off. Export it anew from where it came.</source>
        <translation>Kortet som börjar här är avbrutet. Exportera det på nytt därifrån det kom.</translation>
    </message>
    <message>
        <source>Text outside the cards. It is passed over.</source>
        <translation>Text utanför korten. Den hoppas över.</translation>
    </message>
    <message>
        <source>Not a line of a contact card. Put it right, or take it away.</source>
        <translation>Detta är ingen rad i ett kontaktkort. Rätta den eller ta bort den.</translation>
    </message>
    <message>
        <source>The characters of this line cannot be read. Export the card in UTF-8.</source>
        <translation>Radens tecken går inte att läsa. Exportera kortet i UTF-8.</translation>
    </message>
    <message>
        <source>A version of contact cards that is not known here. Export it as 3.0 or 4.0.</source>
        <translation>En version av kontaktkort som programmet inte känner till. Exportera som 3.0 eller 4.0.</translation>
    </message>
    <message>
        <source>The directory has no place for this. It is left out.</source>
        <translation>Katalogen har ingen plats för detta. Det tas inte med.</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Tider</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioritet</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>Verifierad den</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>Verifierad av</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Anmärkning</translation>
    </message>
    <message>
        <source>Kind of the next number</source>
        <translation>Kontaktvägens typ</translation>
    </message>
    <message>
        <source>Number or address</source>
        <translation>Nummer eller adress</translation>
    </message>
    <message>
        <source>Remark on the number</source>
        <translation>Upplysning om numret</translation>
    </message>
    <message>
        <source>Jourbord&apos;s own mark</source>
        <translation>Jourbords eget id</translation>
    </message>
    <message>
        <source>Municipality and name are needed. Say above which columns they are.</source>
        <translation>Kommun och namn behövs. Ange ovan vilka kolumner som är vilka.</translation>
    </message>
    <message>
        <source>Nothing is imported before that is answered.</source>
        <translation>Inget importeras förrän detta är besvarat.</translation>
    </message>
    <message>
        <source>Number valid from</source>
        <translation>Numret gäller från</translation>
    </message>
    <message>
        <source>Number valid to</source>
        <translation>Numret gäller till</translation>
    </message>
    <message>
        <source>Number not used before</source>
        <translation>Numret används inte före</translation>
    </message>
    <message>
        <source>Number verified on</source>
        <translation>Numret verifierat den</translation>
    </message>
    <message>
        <source>Number verified by</source>
        <translation>Numret verifierat av</translation>
    </message>
    <message>
        <source>Answers for as well</source>
        <translation>Svarar även för</translation>
    </message>
    <message>
        <source>Called in its place</source>
        <translation>Rings i stället</translation>
    </message>
    <message>
        <source>Somebody is to be on duty</source>
        <translation>Ska vara bemannad</translation>
    </message>
    <message>
        <source>duty</source>
        <translation>jour</translation>
    </message>
    <message>
        <source>Not a text file. Export the calendar as .ics anew.</source>
        <translation>Inte en textfil. Exportera kalendern som .ics på nytt.</translation>
    </message>
    <message>
        <source>There is no calendar in the file.</source>
        <translation>Det finns ingen kalender i filen.</translation>
    </message>
    <message>
        <source>What begins here is cut off. Export the calendar anew from where it came.</source>
        <translation>Det som börjar här är avbrutet. Exportera kalendern på nytt därifrån den kom.</translation>
    </message>
    <message>
        <source>Text outside the calendar. It is passed over.</source>
        <translation>Text utanför kalendern. Den hoppas över.</translation>
    </message>
    <message>
        <source>A version of calendars that is not known here. Export it as iCalendar 2.0.</source>
        <translation>En version av kalendrar som programmet inte känner till. Exportera som iCalendar 2.0.</translation>
    </message>
    <message>
        <source>Not a line of a calendar. Put it right, or take it away.</source>
        <translation>Detta är ingen rad i en kalender. Rätta den eller ta bort den.</translation>
    </message>
    <message>
        <source>A time that cannot be read, or does not exist. Put it right in the calendar.</source>
        <translation>En tid som inte går att läsa, eller som inte finns. Rätta den i kalendern.</translation>
    </message>
    <message>
        <source>A length of time that cannot be read. Put it right in the calendar.</source>
        <translation>En längd som inte går att läsa. Rätta den i kalendern.</translation>
    </message>
    <message>
        <source>A repetition that cannot be read. Put it right in the calendar.</source>
        <translation>En upprepning som inte går att läsa. Rätta den i kalendern.</translation>
    </message>
    <message>
        <source>It repeats by the minute or second. Make it repeat by the hour at most.</source>
        <translation>Den upprepas varje minut eller sekund. Låt den upprepas högst varje timme.</translation>
    </message>
    <message>
        <source>It repeats too many times to be duty. Make it repeat less often.</source>
        <translation>Den upprepas för många gånger för att vara jour. Låt den upprepas mer sällan.</translation>
    </message>
    <message>
        <source>A time zone that is neither known nor described in the file. Export it in the time of Stockholm or in UTC.</source>
        <translation>En tidszon som varken är känd eller beskriven i filen. Exportera i Stockholms tid eller i UTC.</translation>
    </message>
    <message>
        <source>It has no start. Give it one in the calendar.</source>
        <translation>Den saknar början. Ange en i kalendern.</translation>
    </message>
    <message>
        <source>It ends before it begins. Put it right in the calendar.</source>
        <translation>Den slutar innan den börjar. Rätta det i kalendern.</translation>
    </message>
    <message>
        <source>It does not say who. Write a name as its title or as the one who attends.</source>
        <translation>Här står inte vem. Skriv ett namn som rubrik eller som deltagare.</translation>
    </message>
    <message>
        <source>Several are called so. Name people apart; write a contact as Municipality: Name.</source>
        <translation>Flera heter så. Ge personer olika namn; skriv en kontaktväg som Kommun: Namn.</translation>
    </message>
    <message>
        <source>A contact of another desk that is not here. Import or write that contact first.</source>
        <translation>En kontaktväg från ett annat bord som inte finns här. Importera eller skriv in den först.</translation>
    </message>
    <message>
        <source>It names no duty list. Choose one below; if there is none, make one first.</source>
        <translation>Här anges ingen jourlista. Välj en nedan; finns ingen, skapa en först.</translation>
    </message>
    <message>
        <source>This contact leads back to the list&apos;s own. Nobody would be reached; write another one.</source>
        <translation>Kontaktvägen leder tillbaka till listans egen. Ingen skulle nås; skriv en annan.</translation>
    </message>
    <message>
        <source>It is over as soon as it begins. It is left out.</source>
        <translation>Den är slut så snart den börjar. Den tas inte med.</translation>
    </message>
    <message>
        <source>A rotation, replacement or fixed time makes this turn, and it was changed in the file. It is left alone: change it in the duty list.</source>
        <translation>Passet kommer av en rotation, en ersättning eller en fast period och har ändrats i filen. Det lämnas orört: ändra det i jourlistan.</translation>
    </message>
    <message>
        <source>A shift has no place for this. Time, name and description are read, the rest is left out.</source>
        <translation>Ett pass har ingen plats för detta. Tid, namn och beskrivning läses, resten tas inte med.</translation>
    </message>
    <message numerus="yes">
        <source>%n turns that the lists make themselves</source>
        <translation>
            <numerusform>%n pass som listorna själva ger</numerusform>
            <numerusform>%n pass som listorna själva ger</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation>Ny</translation>
    </message>
    <message>
        <source>time, before %1</source>
        <translation>tid, förut %1</translation>
    </message>
    <message>
        <source>who, before %1</source>
        <translation>vem, förut %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Ändrad: %1</translation>
    </message>
    <message>
        <source>Not a date. Write 2026-11-24. The line is taken without it; what the directory has stays.</source>
        <translation>Inget datum. Skriv 2026-11-24. Raden tas in utan det; det som står i katalogen blir kvar.</translation>
    </message>
    <message>
        <source>Not a municipality that it could answer for as well. Those that it answers for stay as they are.</source>
        <translation>Inte en kommun som den kan svara även för. De kommuner som den svarar för ändras inte.</translation>
    </message>
    <message>
        <source>No such contact, or several, to call in its place. Write Municipality: Name. The one it has stays.</source>
        <translation>Ingen sådan kontakt, eller flera, att ringa i stället. Skriv Kommun: Namn. Den reserv som finns blir kvar.</translation>
    </message>
    <message>
        <source>Whom to call in its place leads back to it, and nobody would be reached. Name another one.</source>
        <translation>Den som ska ringas i stället leder tillbaka hit, och ingen skulle nås. Ange en annan.</translation>
    </message>
    <message>
        <source>The repetitions of this file take too long to work out; here it was enough. Divide the file, or let what repeats begin later.</source>
        <translation>Upprepningarna i filen tar för lång tid att räkna ut; här tog det stopp. Dela upp filen, eller låt det som upprepas börja senare.</translation>
    </message>
    <message>
        <source>More shifts than are read at a time; this is the first that is not read. Divide the file into several.</source>
        <translation>Fler pass än som läses på en gång; det här är det första som inte läses. Dela upp filen i flera.</translation>
    </message>
    <message>
        <source>The file is empty. Export it anew from where it came, or choose another file.</source>
        <translation>Filen är tom. Exportera den på nytt därifrån den kom, eller välj en annan fil.</translation>
    </message>
    <message>
        <source>The table has more columns than the %1 that are read. Take away those that say nothing of contacts, and save it anew.</source>
        <translation>Tabellen har fler kolumner än de %1 som läses. Ta bort dem som inte gäller kontakter och spara den på nytt.</translation>
    </message>
    <message>
        <source>Here begins what is beyond the %1 contacts that are read at a time. Divide the file into several.</source>
        <translation>Här börjar det som går utöver de %1 kontakter som läses på en gång. Dela upp filen i flera.</translation>
    </message>
    <message>
        <source>A quotation mark opens on this line and is never closed, so that all below it is read as one cell. Close it at the end of its cell, or take it away, and save the file anew.</source>
        <translation>På den här raden öppnas ett citattecken som aldrig avslutas, så allt därefter läses som en enda cell. Avsluta det där cellen slutar, eller ta bort det, och spara filen på nytt.</translation>
    </message>
    <message>
        <source>The event on line %1 has the same UID and is read instead. If both are meant, give one of them a UID of its own.</source>
        <translation>Händelsen på rad %1 har samma UID och läses i stället. Om båda ska gälla, ge den ena ett eget UID.</translation>
    </message>
    <message>
        <source>The spreadsheet program has rounded the number, and its last digits are lost. It is taken as written and cannot be dialled: make the column text, write the number anew, and choose the file again.</source>
        <translation>Kalkylprogrammet har avrundat numret, och de sista siffrorna är borta. Det tas in som det står och går inte att ringa: gör kolumnen till text, skriv numret på nytt och välj filen igen.</translation>
    </message>
    <message>
        <source>Several numbers in one cell. It is taken as written, and the first is dialled: give each a column of its own.</source>
        <translation>Flera nummer i en cell. Det tas in som det står, och det första rings: ge varje nummer en egen kolumn.</translation>
    </message>
    <message>
        <source>Not a number in use, as far as is known: a digit too many, too few or wrong? It is taken as written and dialled so; check it.</source>
        <translation>Såvitt känt inget nummer som används: en siffra för mycket, för lite eller fel? Det tas in och rings som det står; kontrollera det.</translation>
    </message>
    <message>
        <source>The area code is missing, or the nought before it, and another area may be dialled. It is taken as written; write the number in full.</source>
        <translation>Riktnumret eller nollan före det saknas, och ett annat område kan ringas. Det tas in som det står; skriv hela numret.</translation>
    </message>
    <message>
        <source>The words beside the number are not dialled. It is taken as written; write them as a remark instead.</source>
        <translation>Orden bredvid numret rings inte. Det tas in som det står; skriv dem som en anmärkning i stället.</translation>
    </message>
    <message>
        <source>Another column before this one says the same, and only that one is read. Take one of them away, or name this one after what it holds.</source>
        <translation>En tidigare kolumn anger samma sak, och bara den läses. Ta bort en av dem, eller döp den här efter vad den innehåller.</translation>
    </message>
</context>
<context>
    <name>IntakeNotes</name>
    <message>
        <source>The registered municipality may be a decoy.</source>
        <translation>Folkbokföringskommunen kan vara missvisande av skyddsskäl.</translation>
    </message>
    <message>
        <source>Never write the old and the new identity together.</source>
        <translation>Skriv aldrig den gamla och den nya identiteten tillsammans.</translation>
    </message>
    <message>
        <source>Masked on screen and paper until revealed with a reason.</source>
        <translation>Maskerad på skärm och papper tills den visas med angivet skäl.</translation>
    </message>
    <message>
        <source>pasted: “%1”</source>
        <translation>inklistrat: ”%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) filled.</source>
        <translation>
            <numerusform>%n fält ifyllt.</numerusform>
            <numerusform>%n fält ifyllda.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Found, but not placed: %2</source>
        <translation>%1 Hittat, men inte placerat: %2</translation>
    </message>
    <message>
        <source>Somebody who reports in the course of their duty may not be anonymous.</source>
        <translation>Den som anmäler i tjänsten får inte vara anonym.</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;Desk</source>
        <translation>Ar&amp;betsplats</translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation>&amp;Ärende</translation>
    </message>
    <message>
        <source>&amp;Acts</source>
        <translation>Å&amp;tgärder</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>&amp;Status</translation>
    </message>
    <message>
        <source>Ca&amp;ll</source>
        <translation>&amp;Ring</translation>
    </message>
    <message>
        <source>&amp;Timer</source>
        <translation>Be&amp;vakning</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>V&amp;isa</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjälp</translation>
    </message>
</context>
<context>
    <name>Need</name>
    <message>
        <source>The case cannot be handed over from where it is. A new one is taken first (Alt+1).</source>
        <translation>Ärendet kan inte överlämnas härifrån. Ett nytt ärende tas först (Alt+1).</translation>
    </message>
    <message>
        <source>Only a new case can be taken.</source>
        <translation>Endast ett nytt ärende kan tas.</translation>
    </message>
    <message>
        <source>The case is closed. Reopen it first (Alt+6).</source>
        <translation>Ärendet är avslutat. Återöppna det först (Alt+6).</translation>
    </message>
    <message>
        <source>The plan is not paused.</source>
        <translation>Planen är inte pausad.</translation>
    </message>
    <message>
        <source>Unlock first.</source>
        <translation>Lås upp först.</translation>
    </message>
    <message>
        <source>Only a manager may do this.</source>
        <translation>Endast en gruppledare får göra detta.</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Inget ska ske nu.</translation>
    </message>
    <message>
        <source>Choose a case first.</source>
        <translation>Välj ett ärende först.</translation>
    </message>
    <message>
        <source>Choose a contact first.</source>
        <translation>Välj en kontakt först.</translation>
    </message>
    <message>
        <source>The case has no live timer.</source>
        <translation>Ärendet har ingen aktiv bevakning.</translation>
    </message>
    <message>
        <source>The plan has no further step.</source>
        <translation>Planen har inget ytterligare steg.</translation>
    </message>
    <message>
        <source>The case cannot go to working from where it is.</source>
        <translation>Ärendet kan inte gå till Pågår från sin nuvarande status.</translation>
    </message>
    <message>
        <source>The case cannot go to waiting from where it is.</source>
        <translation>Ärendet kan inte gå till Väntar från sin nuvarande status.</translation>
    </message>
    <message>
        <source>The case cannot be closed from where it is.</source>
        <translation>Ärendet kan inte avslutas från sin nuvarande status.</translation>
    </message>
    <message>
        <source>Only a closed case can be reopened.</source>
        <translation>Endast ett avslutat eller överlämnat ärende kan öppnas på nytt.</translation>
    </message>
    <message>
        <source>The case is not offered to you.</source>
        <translation>Ärendet är inte erbjudet till dig.</translation>
    </message>
    <message>
        <source>The case follows the policy that holds for it already.</source>
        <translation>Ärendet följer redan den plan som gäller för det.</translation>
    </message>
    <message>
        <source>The case is under no other.</source>
        <translation>Ärendet ligger inte under något annat.</translation>
    </message>
</context>
<context>
    <name>NightJournalPage</name>
    <message>
        <source>happened %1</source>
        <translation>hände %1</translation>
    </message>
    <message>
        <source>the engine</source>
        <translation>programmet</translation>
    </message>
    <message>
        <source>The journal of the night</source>
        <translation>Nattens journal</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Ärenden</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Anteckningar</translation>
    </message>
    <message>
        <source>Protected identity: what tells who or where the person is, is left out.</source>
        <translation>Skyddade personuppgifter: det som röjer vem personen är eller var personen finns är utelämnat.</translation>
    </message>
    <message>
        <source>Nothing was written in.</source>
        <translation>Inget har skrivits in.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Ärende</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Sign.</source>
        <translation>Sign.</translation>
    </message>
    <message>
        <source>Night of %1</source>
        <translation>Natten %1</translation>
    </message>
    <message>
        <source>night-%1</source>
        <translation>natten-%1</translation>
    </message>
    <message>
        <source>%1, when this was printed</source>
        <translation>%1, då detta skrevs ut</translation>
    </message>
    <message numerus="yes">
        <source>%n cases</source>
        <translation>
            <numerusform>%n ärende</numerusform>
            <numerusform>%n ärenden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) about looks, previews and timers are left out; the journal of each case has them.</source>
        <translation>
            <numerusform>%n anteckning om öppnade ärenden, förhandsgranskningar och bevakningar är utelämnad; den finns i ärendets journal.</numerusform>
            <numerusform>%n anteckningar om öppnade ärenden, förhandsgranskningar och bevakningar är utelämnade; de finns i ärendenas journaler.</numerusform>
        </translation>
    </message>
    <message>
        <source>Day of %1</source>
        <translation>Dagen %1</translation>
    </message>
    <message>
        <source>The journal of the day</source>
        <translation>Dagens journal</translation>
    </message>
    <message>
        <source>day-%1</source>
        <translation>dagen-%1</translation>
    </message>
</context>
<context>
    <name>NumberNotes</name>
    <message>
        <source>Coordination number without a real date</source>
        <translation>Samordningsnummer utan verkligt datum</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) by the number</source>
        <translation>
            <numerusform>%n år enligt numret</numerusform>
            <numerusform>%n år enligt numret</numerusform>
        </translation>
    </message>
    <message>
        <source>Coordination number, %1</source>
        <translation>Samordningsnummer, %1</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>page %1 of %2</source>
        <translation>sida %1 av %2</translation>
    </message>
    <message>
        <source>Printed %1 by %2</source>
        <translation>Utskrivet %1 av %2</translation>
    </message>
    <message>
        <source>Journal head %1</source>
        <translation>Journalhuvud %1</translation>
    </message>
    <message>
        <source>UNMASKED – shows protected persons</source>
        <translation>OMASKERAD – visar skyddade personer</translation>
    </message>
    <message>
        <source>Masked – protected persons are left out</source>
        <translation>Maskerad – skyddade personer är utelämnade</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Internt</translation>
    </message>
    <message>
        <source>Internal – protected persons are left out</source>
        <translation>Internt – skyddade personer är utelämnade</translation>
    </message>
    <message>
        <source>For the receiving municipality – its own child only</source>
        <translation>Till mottagande kommun – bara det egna barnet</translation>
    </message>
    <message>
        <source>Masked – initials and case number only</source>
        <translation>Maskerat – bara initialer och ärendenummer</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>DEMO</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <comment>number</comment>
        <translation>Kopia %1</translation>
    </message>
</context>
<context>
    <name>PaperLeaving</name>
    <message>
        <source>The printer cannot be used. Choose another one, or save as PDF.</source>
        <translation>Skrivaren går inte att använda. Välj en annan eller spara som PDF.</translation>
    </message>
    <message>
        <source>The printer took nothing. The journal says that the paper did not leave.</source>
        <translation>Skrivaren tog inte emot något. Journalen säger att papperet aldrig kom ut.</translation>
    </message>
    <message>
        <source>Nothing can be written in that folder. Choose another one.</source>
        <translation>Det går inte att skriva i den mappen. Välj en annan.</translation>
    </message>
    <message>
        <source>The file could not be written. The journal says that the paper did not leave.</source>
        <translation>Filen kunde inte skrivas. Journalen säger att papperet aldrig kom ut.</translation>
    </message>
    <message>
        <source>The paper has no such pages. Write them as 1-3, 5, or leave the field empty.</source>
        <translation>Papperet har inga sådana sidor. Skriv dem som 1-3, 5 eller lämna fältet tomt.</translation>
    </message>
    <message>
        <source>Nothing left the desk: the journal must say so first, and nothing is saved now.</source>
        <translation>Inget har skrivits ut eller lämnats ut: det måste först antecknas i journalen, och just nu sparas ingenting.</translation>
    </message>
</context>
<context>
    <name>PaperWords</name>
    <message>
        <source>%1  ·  %2</source>
        <comment>case number, paper</comment>
        <translation>%1  ·  %2</translation>
    </message>
    <message numerus="yes">
        <source>CHANGED since: %n case(s)</source>
        <translation>
            <numerusform>ÄNDRAT sedan dess: %n ärende</numerusform>
            <numerusform>ÄNDRAT sedan dess: %n ärenden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>CHANGED since: %n change(s) of whom to call</source>
        <translation>
            <numerusform>ÄNDRAT sedan dess: %n ändring av vem som rings</numerusform>
            <numerusform>ÄNDRAT sedan dess: %n ändringar av vem som rings</numerusform>
        </translation>
    </message>
    <message>
        <source>Document of the case</source>
        <translation>Dokument i ärendet</translation>
    </message>
    <message>
        <source>Case summary</source>
        <translation>Ärendesammanfattning</translation>
    </message>
    <message>
        <source>Read-back</source>
        <translation>Motläsning</translation>
    </message>
    <message>
        <source>Hand-off sheet</source>
        <translation>Överlämningsblad</translation>
    </message>
    <message>
        <source>Protective assessment</source>
        <translation>Skyddsbedömning</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checklista</translation>
    </message>
    <message>
        <source>Fallback pack</source>
        <translation>Reservpapper</translation>
    </message>
    <message>
        <source>Handover of the shift</source>
        <translation>Överlämning av arbetspass</translation>
    </message>
    <message>
        <source>no paper of this case bears that code</source>
        <translation>inget papper i ärendet har den koden</translation>
    </message>
    <message>
        <source>unchanged since</source>
        <translation>oförändrat sedan dess</translation>
    </message>
    <message numerus="yes">
        <source>CHANGED since: %n entry(ies)</source>
        <translation>
            <numerusform>ÄNDRAT sedan dess: %n anteckning</numerusform>
            <numerusform>ÄNDRAT sedan dess: %n anteckningar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, printed %2; %3</source>
        <comment>paper, when, changes</comment>
        <translation>%1, utskrivet %2; %3</translation>
    </message>
    <message>
        <source>Papers for a colleague, sealed</source>
        <translation>Förseglade papper till kollega</translation>
    </message>
    <message>
        <source>Journal of the desk</source>
        <translation>Jourens journal</translation>
    </message>
    <message>
        <source>Call list</source>
        <translation>Ringlista</translation>
    </message>
    <message>
        <source>the code does NOT agree with the journal</source>
        <translation>koden stämmer INTE med journalen</translation>
    </message>
    <message>
        <source>Check the letters of the code. It may have been printed at another workstation, or from another copy of the vault.</source>
        <translation>Kontrollera tecknen i koden. Papperet kan ha skrivits ut på en annan arbetsplats eller från en annan kopia av valvet.</translation>
    </message>
    <message>
        <source>The last eight characters of the code are not of this journal: they are mistyped, or the page was printed from another vault or another copy of it. Check them, and do not rely on the page before you have compared it with the case.</source>
        <translation>Kodens sista åtta tecken hör inte till den här journalen: de är felskrivna, eller så skrevs sidan ut från ett annat valv eller en annan kopia av det. Kontrollera dem, och lita inte på sidan förrän du har jämfört den med ärendet.</translation>
    </message>
</context>
<context>
    <name>PassphraseWords</name>
    <message>
        <source>At least %1 characters.</source>
        <translation>Minst %1 tecken.</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>Högst %1 tecken.</translation>
    </message>
    <message>
        <source>It holds characters that cannot be seen.</source>
        <translation>Den innehåller tecken som inte syns.</translation>
    </message>
    <message>
        <source>Too common.</source>
        <translation>För vanlig.</translation>
    </message>
    <message>
        <source>It repeats itself.</source>
        <translation>Den upprepar sig.</translation>
    </message>
    <message>
        <source>It holds your name or user id.</source>
        <translation>Den innehåller ditt namn eller användar-id.</translation>
    </message>
    <message>
        <source>It holds little but names of places and of the service.</source>
        <translation>Den innehåller knappt annat än namn på platser och på verksamheten.</translation>
    </message>
    <message>
        <source>Too easy to guess. Add a word or two.</source>
        <translation>För lätt att gissa. Lägg till ett eller två ord.</translation>
    </message>
    <message>
        <source>Good: about %1 bits.</source>
        <translation>Bra: omkring %1 bitar.</translation>
    </message>
    <message>
        <source>It may be used, but is soon guessed (about %1 bits): common words, years, rows of keys and repetitions count for little. Add a word or two that do not belong together.</source>
        <translation>Den kan användas men gissas snart (omkring %1 bitar): vanliga ord, årtal, tangentrader och upprepningar är lite värda. Lägg till ett eller två ord som inte hör ihop.</translation>
    </message>
</context>
<context>
    <name>PicturePart</name>
    <message>
        <source>No count under the threshold is shown, on the screen or in what is saved, nor one from which it could be worked out. It cannot be set under 3: of two, each would know all about the other. What was given out under a lower threshold cannot be taken back.</source>
        <translation>Inget antal under gränsen visas, varken på skärmen eller i det som sparas, och inte heller ett som det kunde räknas fram ur. Gränsen kan inte vara lägre än 3: av två skulle var och en veta allt om den andra. Det som lämnats ut med en lägre gräns kan inte tas tillbaka.</translation>
    </message>
    <message>
        <source>Fewest cases that are shown</source>
        <translation>Minsta antal som visas</translation>
    </message>
    <message>
        <source>Save the threshold</source>
        <translation>Spara gränsen</translation>
    </message>
    <message>
        <source>Counts from %1</source>
        <translation>Antal från %1</translation>
    </message>
</context>
<context>
    <name>PictureWords</name>
    <message>
        <source>Situation picture, %1</source>
        <translation>Lägesbild, %1</translation>
    </message>
    <message>
        <source>Made %1 from counts alone, without personal data</source>
        <translation>Framställd %1 ur antal, utan personuppgifter</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what, how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>most: %1</source>
        <translation>flest: %1</translation>
    </message>
    <message>
        <source>most: %1, then %2</source>
        <translation>flest: %1, därefter %2</translation>
    </message>
    <message>
        <source>as many as in %1</source>
        <translation>lika många som %1</translation>
    </message>
    <message>
        <source>%1 more than in %2</source>
        <translation>%1 fler än %2</translation>
    </message>
    <message>
        <source>%1 fewer than in %2</source>
        <translation>%1 färre än %2</translation>
    </message>
    <message numerus="yes">
        <source>%n count(s) kept back</source>
        <translation>
            <numerusform>%n dolt antal</numerusform>
            <numerusform>%n dolda antal</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not final yet and is shown from %2.</source>
        <translation>%1 är inte slutlig än och visas från %2.</translation>
    </message>
    <message>
        <source>In %1 fewer than %2 cases came in; nothing is shown.</source>
        <translation>Färre än %2 ärenden kom in under %1; inget visas.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) in %1</source>
        <translation>
            <numerusform>%n ärende under %1</numerusform>
            <numerusform>%n ärenden under %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No way between municipalities was taken so often that it can be shown.</source>
        <translation>Ingen resväg mellan kommuner är så vanlig att den kan visas.</translation>
    </message>
    <message>
        <source>The most travelled way is %1 (%2).</source>
        <translation>Den vanligaste resvägen är %1 (%2).</translation>
    </message>
    <message>
        <source>Map: where the children live</source>
        <translation>Karta: var barnen bor</translation>
    </message>
    <message>
        <source>Map: where they were found</source>
        <translation>Karta: var de påträffades</translation>
    </message>
    <message>
        <source>%1: %2 live here</source>
        <comment>municipality, number of children</comment>
        <translation>%1: %2 bor här</translation>
    </message>
    <message>
        <source>%1: %2 found here</source>
        <comment>municipality, number of children</comment>
        <translation>%1: %2 påträffade här</translation>
    </message>
    <message>
        <source>Under 12</source>
        <translation>Under 12 år</translation>
    </message>
    <message>
        <source>12–14</source>
        <translation>12–14 år</translation>
    </message>
    <message>
        <source>15–17</source>
        <translation>15–17 år</translation>
    </message>
    <message>
        <source>18 or older</source>
        <translation>18 år eller äldre</translation>
    </message>
    <message>
        <source>Age not known</source>
        <translation>Okänd ålder</translation>
    </message>
    <message>
        <source>Within 5 min</source>
        <translation>Inom 5&#xa0;min</translation>
    </message>
    <message>
        <source>5–15 min</source>
        <translation>5–15&#xa0;min</translation>
    </message>
    <message>
        <source>15–30 min</source>
        <translation>15–30&#xa0;min</translation>
    </message>
    <message>
        <source>30–60 min</source>
        <translation>30–60&#xa0;min</translation>
    </message>
    <message>
        <source>1–2 h</source>
        <translation>1–2&#xa0;tim</translation>
    </message>
    <message>
        <source>More than 2 h</source>
        <translation>Mer än 2&#xa0;tim</translation>
    </message>
    <message>
        <source>Never recorded</source>
        <translation>Inte antecknat</translation>
    </message>
    <message>
        <source>No limit ended</source>
        <translation>Ingen frist har gått ut</translation>
    </message>
    <message>
        <source>All limits kept</source>
        <translation>Alla frister hållna</translation>
    </message>
    <message>
        <source>Some limit missed</source>
        <translation>Någon frist missad</translation>
    </message>
    <message>
        <source>First report of the child</source>
        <translation>Barnets första anmälan</translation>
    </message>
    <message>
        <source>Reported before</source>
        <translation>Anmält tidigare</translation>
    </message>
    <message>
        <source>Identity not known</source>
        <translation>Okänd identitet</translation>
    </message>
    <message>
        <source>Winter</source>
        <translation>Vinter</translation>
    </message>
    <message>
        <source>Spring</source>
        <translation>Vår</translation>
    </message>
    <message>
        <source>Summer</source>
        <translation>Sommar</translation>
    </message>
    <message>
        <source>Autumn</source>
        <translation>Höst</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <comment>week, day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>quarter %1, %2</source>
        <translation>kvartal %1 %2</translation>
    </message>
    <message>
        <source>Hour of the night</source>
        <translation>Klockslag</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>Veckodag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Vecka</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Månad</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Årstid</translation>
    </message>
    <message>
        <source>Home municipality</source>
        <translation>Hemkommun</translation>
    </message>
    <message>
        <source>Where found</source>
        <translation>Plats där barnet påträffades</translation>
    </message>
    <message>
        <source>Role of the child</source>
        <translation>Barnets roll</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Ålder</translation>
    </message>
    <message>
        <source>Type of crime</source>
        <translation>Brottstyp</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Brådskegrad</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>Avtalets målgrupp</translation>
    </message>
    <message>
        <source>Time until taken by the desk</source>
        <translation>Tid tills jouren tog ärendet</translation>
    </message>
    <message>
        <source>Time until a municipality was reached</source>
        <translation>Tid tills en kommun nåddes</translation>
    </message>
    <message>
        <source>Time until handed over</source>
        <translation>Tid till överlämning</translation>
    </message>
    <message>
        <source>Limits kept</source>
        <translation>Hållna frister</translation>
    </message>
    <message>
        <source>Repeat reports</source>
        <translation>Upprepade anmälningar</translation>
    </message>
    <message>
        <source>Another role</source>
        <translation>Annan roll</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Okänt</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Skyddad</translation>
    </message>
    <message>
        <source>Other county</source>
        <translation>Annat län</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 eller fler</translation>
    </message>
    <message>
        <source>kept back</source>
        <translation>dolt</translation>
    </message>
    <message>
        <source>Counts calls that came in, not crimes.</source>
        <translation>Avser inkomna samtal, inte brott.</translation>
    </message>
    <message>
        <source>Counts under %1 are kept back, and others from which they could be worked out.</source>
        <translation>Antal under %1 är dolda, liksom andra som de kunde räknas fram ur.</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) with fewer cases than that are not counted.</source>
        <translation>
            <numerusform>%n månad med färre ärenden än så räknas inte med.</numerusform>
            <numerusform>%n månader med färre ärenden än så räknas inte med.</numerusform>
        </translation>
    </message>
    <message>
        <source>A month is final seven days after it has ended; nothing changes in it afterwards.</source>
        <translation>En månad är slutlig sju dagar efter att den har gått till ända; därefter ändras inget i den.</translation>
    </message>
    <message>
        <source>A case counts once, under what was named first.</source>
        <translation>Ett ärende räknas en gång, under det som nämndes först.</translation>
    </message>
    <message>
        <source>Where somebody has protected personal data the case counts as protected.</source>
        <translation>Har någon i ärendet skyddade personuppgifter räknas det som skyddat.</translation>
    </message>
    <message>
        <source>By the identity number, when it was written in; a child without one is not compared.</source>
        <translation>Efter personnummer när det skrevs in; barn utan nummer jämförs inte.</translation>
    </message>
    <message>
        <source>Limits of law and times set by the police that have ended.</source>
        <translation>Lagens frister och polisens angivna tider som har gått ut eller uppfyllts.</translation>
    </message>
    <message>
        <source>Only hand-offs that were read back.</source>
        <translation>Endast överlämningar med motläsning.</translation>
    </message>
    <message>
        <source>From when the call was picked up.</source>
        <translation>Räknat från att samtalet togs emot.</translation>
    </message>
    <message>
        <source>The first and the last week may be cut by the period.</source>
        <translation>Första och sista veckan kan vara avkortade av perioden.</translation>
    </message>
    <message>
        <source>kept back, too few</source>
        <translation>döljs, för få</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>sida %1 av %2</translation>
    </message>
    <message>
        <source>w %1</source>
        <comment>week number, short</comment>
        <translation>v. %1</translation>
    </message>
</context>
<context>
    <name>PointDifference</name>
    <message>
        <source>Fallback for</source>
        <translation>Reserv för</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>inget</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Tider</translation>
    </message>
    <message>
        <source>To be covered</source>
        <translation>Ska vara bemannad</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioritet</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verifierad</translation>
    </message>
    <message>
        <source>Serves too</source>
        <translation>Svarar även för</translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation>Reserv</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Anmärkning</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Avslutad</translation>
    </message>
    <message>
        <source>In use again</source>
        <translation>I bruk igen</translation>
    </message>
    <message>
        <source>Changed: %1 → %2</source>
        <translation>Ändrat: %1 → %2</translation>
    </message>
    <message>
        <source>Taken away: %1</source>
        <translation>Borttaget: %1</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Tillagt: %1</translation>
    </message>
    <message>
        <source>Tried in another order</source>
        <translation>Provas i en annan ordning</translation>
    </message>
    <message>
        <source>verified %1</source>
        <translation>verifierat %1</translation>
    </message>
    <message>
        <source>a contact that was retired</source>
        <translation>en kontakt som är avslutad</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>PointForms</name>
    <message>
        <source>Fallback for: %1</source>
        <translation>Reserv för: %1</translation>
    </message>
    <message>
        <source>Hours: %1</source>
        <translation>Tider: %1</translation>
    </message>
    <message>
        <source>Verified: %1</source>
        <translation>Verifierad: %1</translation>
    </message>
    <message>
        <source>Empty: always, day and night.</source>
        <translation>Tomt: alltid, dygnet runt.</translation>
    </message>
    <message>
        <source>Understood: %1</source>
        <translation>Tolkas: %1</translation>
    </message>
    <message>
        <source>Not understood: kept in the remark, counted as %1. Write as in: mån-fre 08:00-17:00, lör/sön 10:00-15:00</source>
        <translation>Kan inte tolkas: sparas i anmärkningen och räknas som %1. Skriv så här: mån-fre 08:00-17:00, lör/sön 10:00-15:00</translation>
    </message>
    <message>
        <source>Never verified</source>
        <translation>Aldrig verifierad</translation>
    </message>
    <message>
        <source>Not a date: kept in the remark. Write %1.</source>
        <translation>Inget datum: sparas i anmärkningen. Skriv %1.</translation>
    </message>
    <message>
        <source>The day lies ahead.</source>
        <translation>Dagen ligger framåt i tiden.</translation>
    </message>
    <message>
        <source>No @ in the address. Saved as written.</source>
        <translation>Adressen saknar @. Sparas som den står.</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gäller från</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Gäller till</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Inte före</translation>
    </message>
    <message>
        <source>To be covered: %1</source>
        <translation>Ska vara bemannad: %1</translation>
    </message>
    <message>
        <source>Serves too: %1</source>
        <translation>Svarar även för: %1</translation>
    </message>
    <message>
        <source>Fallback: %1</source>
        <translation>Reserv: %1</translation>
    </message>
    <message>
        <source>Empty: round the clock. Outside these hours a silence is no gap.</source>
        <translation>Tomt: dygnet runt. Utanför de här tiderna är det ingen lucka att ingen svarar.</translation>
    </message>
    <message>
        <source>%1 is not a date: kept in the remark. Write as in 2026-11-24.</source>
        <translation>%1 är inget datum: sparas i anmärkningen. Skriv som 2026-11-24.</translation>
    </message>
    <message>
        <source>It ends before it begins: the number is never used.</source>
        <translation>Slutar innan den börjar: numret används aldrig.</translation>
    </message>
    <message>
        <source>Outside these days the number is told and not called.</source>
        <translation>Utanför de här dagarna visas numret men rings inte.</translation>
    </message>
</context>
<context>
    <name>PointPast</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Det finns inget att ångra.</translation>
    </message>
    <message>
        <source>Undone: %1 is as it was before.</source>
        <translation>Ångrat: %1 är som förut.</translation>
    </message>
    <message>
        <source>Undone: %1 is out of use again.</source>
        <translation>Ångrat: %1 är ur bruk igen.</translation>
    </message>
    <message>
        <source>%1 has been changed since then. Its history has every version.</source>
        <translation>%1 har ändrats sedan dess. Alla versioner finns i historiken.</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importerad</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>ångrad</translation>
    </message>
    <message>
        <source>earlier version used again</source>
        <translation>tidigare version används igen</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>sparad</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Inget ändrades</translation>
    </message>
    <message>
        <source>That version is no longer there.</source>
        <translation>Den versionen finns inte kvar.</translation>
    </message>
    <message>
        <source>The version of %1 holds again: %2</source>
        <translation>Versionen från %1 gäller igen: %2</translation>
    </message>
    <message>
        <source>added</source>
        <translation>tillagd</translation>
    </message>
</context>
<context>
    <name>PolicyDifference</name>
    <message>
        <source>%1, version %2</source>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <source>The promise that was given stands.</source>
        <translation>Det utlovade beskedet gäller fortfarande.</translation>
    </message>
    <message>
        <source>The broken promise stands; the next step begins as before.</source>
        <translation>Att beskedet uteblev står kvar; nästa steg börjar som förut.</translation>
    </message>
    <message>
        <source>Nobody is on duty on any step: the alarm sounds.</source>
        <translation>Ingen är i tjänst på något steg: larmet ljuder.</translation>
    </message>
    <message>
        <source>The step &quot;%1&quot; begins anew, until %2.</source>
        <translation>Steget ”%1” börjar om, till %2.</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>Från %1 till %2.</translation>
    </message>
    <message>
        <source>No longer: %1</source>
        <translation>Inte längre: %1</translation>
    </message>
    <message>
        <source>From now on: %1</source>
        <translation>Från och med nu: %1</translation>
    </message>
    <message>
        <source>Whom it calls when is the same; only how often, how long or how loud differs.</source>
        <translation>Vem som rings när är detsamma; bara hur ofta, hur länge eller hur det hörs skiljer.</translation>
    </message>
</context>
<context>
    <name>PolicyText</name>
    <message numerus="yes">
        <source>An alarm may be snoozed at most %n time(s), at most %1 at a time, and always with a reason. The time runs on meanwhile, and no snooze goes past a time of law or police.</source>
        <translation>
            <numerusform>Ett larm får pausas högst %n gång, högst %1 åt gången och alltid med en orsak. Klockan går under tiden, och larmet pausas aldrig förbi en tid som lagen eller polisen har satt.</numerusform>
            <numerusform>Ett larm får pausas högst %n gånger, högst %1 åt gången och alltid med en orsak. Klockan går under tiden, och larmet pausas aldrig förbi en tid som lagen eller polisen har satt.</numerusform>
        </translation>
    </message>
    <message>
        <source>No alarm may be snoozed.</source>
        <translation>Inget larm får pausas.</translation>
    </message>
    <message>
        <source>Switched off from %1.</source>
        <translation>Avstängd från %1.</translation>
    </message>
    <message>
        <source>Holds from %1.</source>
        <translation>Gäller från %1.</translation>
    </message>
    <message>
        <source>Only between %1 and %2; at other hours that is said, and it begins at %1.</source>
        <translation>Bara mellan %1 och %2; andra tider sägs det, och steget börjar %1.</translation>
    </message>
    <message>
        <source>Only between %1 and %2; at other hours anybody else in the same place is called.</source>
        <translation>Bara mellan %1 och %2; andra tider rings någon annan på samma ställe.</translation>
    </message>
    <message>
        <source>Only between %1 and %2; at other hours the next step begins at once.</source>
        <translation>Bara mellan %1 och %2; andra tider börjar nästa steg genast.</translation>
    </message>
    <message numerus="yes">
        <source>It sounds again every %n second(s).</source>
        <translation>
            <numerusform>Det ljuder igen efter %n sekund.</numerusform>
            <numerusform>Det ljuder igen efter %n sekunder.</numerusform>
        </translation>
    </message>
    <message>
        <source>The alarm begins gently and rises every few minutes.</source>
        <translation>Larmet börjar lågmält och stiger med några minuters mellanrum.</translation>
    </message>
    <message>
        <source>The alarm is as loud as can be from the start.</source>
        <translation>Larmet är så starkt det går från början.</translation>
    </message>
    <message>
        <source>The alarm does not rise.</source>
        <translation>Larmet stiger inte.</translation>
    </message>
    <message>
        <source>The alarm stays gentle.</source>
        <translation>Larmet förblir lågmält.</translation>
    </message>
    <message numerus="yes">
        <source>Call at least %n time(s), %1 apart; when none of them reached anybody the next step begins at once.</source>
        <translation>
            <numerusform>Ring minst %n gång, med %1 emellan; når det ingen börjar nästa steg genast.</numerusform>
            <numerusform>Ring minst %n gånger, med %1 emellan; når inget av samtalen någon börjar nästa steg genast.</numerusform>
        </translation>
    </message>
    <message>
        <source>a contact point that is gone</source>
        <translation>en kontaktväg som inte finns längre</translation>
    </message>
    <message>
        <source>%1: all cases</source>
        <comment>urgency</comment>
        <translation>%1: alla ärenden</translation>
    </message>
    <message>
        <source>%1: cases from %2</source>
        <comment>urgency, municipality</comment>
        <translation>%1: ärenden från %2</translation>
    </message>
    <message>
        <source>%1: cases of %2</source>
        <comment>urgency, crime type</comment>
        <translation>%1: ärenden med brottstypen %2</translation>
    </message>
    <message>
        <source>%1: cases from %2 of %3</source>
        <comment>urgency, municipality, crime type</comment>
        <translation>%1: ärenden från %2 med brottstypen %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place, function</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>If nobody at the desk has taken the case</source>
        <translation>Om ingen på jouren har tagit ärendet</translation>
    </message>
    <message>
        <source>If nobody in the home municipality has taken it and said by when</source>
        <translation>Om ingen i hemkommunen har tagit det och sagt när</translation>
    </message>
    <message>
        <source>If nobody in the home municipality has taken it</source>
        <translation>Om ingen i hemkommunen har tagit det</translation>
    </message>
    <message>
        <source>If nobody in %1 has taken it and said by when</source>
        <translation>Om ingen i %1 har tagit det och sagt när</translation>
    </message>
    <message>
        <source>If nobody in %1 has taken it</source>
        <translation>Om ingen i %1 har tagit det</translation>
    </message>
    <message>
        <source>If nobody where the child is has taken it and said by when</source>
        <translation>Om ingen i vistelsekommunen har tagit det och sagt när</translation>
    </message>
    <message>
        <source>If nobody where the child is has taken it</source>
        <translation>Om ingen i vistelsekommunen har tagit det</translation>
    </message>
    <message>
        <source>If the own manager has not taken it and said by when</source>
        <translation>Om den egna chefen inte har tagit det och sagt när</translation>
    </message>
    <message>
        <source>If the own manager has not taken it</source>
        <translation>Om den egna chefen inte har tagit det</translation>
    </message>
    <message>
        <source>If %1 has not taken it and said by when</source>
        <translation>Om %1 inte har tagit det och sagt när</translation>
    </message>
    <message>
        <source>If %1 has not taken it</source>
        <translation>Om %1 inte har tagit det</translation>
    </message>
    <message>
        <source>%1 after %2, </source>
        <comment>condition, length</comment>
        <translation>%1 efter %2, </translation>
    </message>
    <message>
        <source>take the case at this desk</source>
        <translation>ta ärendet här på jouren</translation>
    </message>
    <message>
        <source>call whoever answers first in the home municipality</source>
        <translation>ring den som svarar först i hemkommunen</translation>
    </message>
    <message>
        <source>call whoever answers first in %1</source>
        <translation>ring den som svarar först i %1</translation>
    </message>
    <message>
        <source>call their %1</source>
        <comment>function</comment>
        <translation>ring deras %1</translation>
    </message>
    <message>
        <source>call the home municipality&apos;s %1</source>
        <comment>function</comment>
        <translation>ring hemkommunens %1</translation>
    </message>
    <message>
        <source>call %1 in %2</source>
        <comment>function, municipality</comment>
        <translation>ring %1 i %2</translation>
    </message>
    <message>
        <source>call the next one in the home municipality</source>
        <translation>ring nästa i hemkommunens kedja</translation>
    </message>
    <message>
        <source>call the next %1 in the home municipality</source>
        <comment>function</comment>
        <translation>ring nästa %1 i hemkommunen</translation>
    </message>
    <message>
        <source>call whoever answers first where the child is</source>
        <translation>ring den som svarar först i vistelsekommunen</translation>
    </message>
    <message>
        <source>call %1 where the child is</source>
        <comment>function</comment>
        <translation>ring vistelsekommunens %1</translation>
    </message>
    <message>
        <source>call the own manager</source>
        <translation>ring den egna chefen</translation>
    </message>
    <message>
        <source>call our own %1</source>
        <comment>function</comment>
        <translation>ring vår egen %1</translation>
    </message>
    <message>
        <source>call %1</source>
        <comment>a contact point</comment>
        <translation>ring %1</translation>
    </message>
    <message>
        <source>Done when somebody takes it and says by when.</source>
        <translation>Klart när någon tar det och säger när.</translation>
    </message>
    <message>
        <source>Done when somebody takes it.</source>
        <translation>Klart när någon tar det.</translation>
    </message>
    <message numerus="yes">
        <source>Call at least %n time(s), %1 apart.</source>
        <translation>
            <numerusform>Ring minst %n gång, med %1 emellan.</numerusform>
            <numerusform>Ring minst %n gånger, med %1 emellan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Heard from %1 before the time is out.</source>
        <translation>Hörs från %1 innan tiden är ute.</translation>
    </message>
    <message>
        <source>Shown as due %1 before the time is out, heard when it is.</source>
        <translation>Visas som nära %1 innan tiden är ute, hörs när den är det.</translation>
    </message>
    <message>
        <source>With nobody on duty there, anybody else in the same place is called.</source>
        <translation>Är ingen i tjänst där rings vem som helst annan på samma ställe.</translation>
    </message>
    <message>
        <source>With nobody on duty there, that is said and waited out.</source>
        <translation>Är ingen i tjänst där sägs det, och tiden väntas ut.</translation>
    </message>
    <message numerus="yes">
        <source>everything begins again, %n time(s).</source>
        <translation>
            <numerusform>börjar allt om, %n gång.</numerusform>
            <numerusform>börjar allt om, %n gånger.</numerusform>
        </translation>
    </message>
    <message>
        <source>After that every means is exhausted: the alarm sounds until somebody acts.</source>
        <translation>Därefter är alla utvägar prövade: larmet ljuder tills någon agerar.</translation>
    </message>
    <message>
        <source>every means is exhausted: the alarm sounds until somebody acts.</source>
        <translation>är alla utvägar prövade: larmet ljuder tills någon agerar.</translation>
    </message>
    <message>
        <source>A promise that is not kept is heard at once; after %1 more the next step begins.</source>
        <translation>Ett utlovat besked som uteblir larmas direkt; efter ytterligare %1 börjar nästa steg.</translation>
    </message>
    <message>
        <source>When nothing is heard for %1 after a promise, it is asked about.</source>
        <translation>Hörs inget på %1 efter ett utlovat besked kommer en påminnelse.</translation>
    </message>
    <message>
        <source>If not every one of them has taken it and said by when</source>
        <translation>Om inte alla har tagit det och sagt när</translation>
    </message>
    <message>
        <source>If not every one of them has taken it</source>
        <translation>Om inte alla har tagit det</translation>
    </message>
    <message>
        <source>Everybody on duty there is called: done when each of them takes it and says by when; until then the time runs on.</source>
        <translation>Alla som är i tjänst där rings: klart när var och en har tagit det och sagt när, och till dess går tiden.</translation>
    </message>
    <message>
        <source>Everybody on duty there is called: done when each of them takes it; until then the time runs on.</source>
        <translation>Alla som är i tjänst där rings: klart när var och en har tagit det, och till dess går tiden.</translation>
    </message>
</context>
<context>
    <name>PolicyWords</name>
    <message>
        <source>its alarm may be snoozed so often that the step after it is over as well. Allow fewer snoozes, or shorter ones.</source>
        <translation>larmet får pausas så många gånger att också nästa steg hinner ta slut. Tillåt färre eller kortare larmpauser.</translation>
    </message>
    <message>
        <source>its alarm may be snoozed until the step is over, and nobody hears it. Make the longest snooze shorter than the step.</source>
        <translation>larmet får pausas tills steget är slut, och ingen hör det. Låt den längsta larmpausen vara kortare än steget.</translation>
    </message>
    <message>
        <source>has hours that begin and end at the same time. Choose others, or none.</source>
        <translation>har tider som börjar och slutar samtidigt. Välj andra, eller inga.</translation>
    </message>
    <message>
        <source>At some hour of the day none of its steps may call anybody. Let one of them call at any hour, or choose another function outside of its hours.</source>
        <translation>Någon tid på dygnet får inget av dess steg ringa någon. Låt ett av dem ringa när som helst, eller välj en annan funktion utanför tiderna.</translation>
    </message>
    <message>
        <source>It is switched off before it holds. Let it hold earlier, or switch it off later.</source>
        <translation>Den stängs av innan den gäller. Låt den gälla tidigare eller stängas av senare.</translation>
    </message>
    <message>
        <source>Rising</source>
        <translation>Stigande</translation>
    </message>
    <message>
        <source>Loud</source>
        <translation>Starkt</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normalt</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Lugnt</translation>
    </message>
    <message>
        <source>As the urgency says</source>
        <translation>Som brådskan säger</translation>
    </message>
    <message>
        <source>Own desk</source>
        <translation>Egna jouren</translation>
    </message>
    <message>
        <source>Home municipality</source>
        <translation>Hemkommun</translation>
    </message>
    <message>
        <source>Where the child is</source>
        <translation>Där barnet är</translation>
    </message>
    <message>
        <source>Next in the home municipality</source>
        <translation>Nästa i hemkommunen</translation>
    </message>
    <message>
        <source>Own manager</source>
        <translation>Egen chef</translation>
    </message>
    <message>
        <source>A named contact point</source>
        <translation>En namngiven kontaktväg</translation>
    </message>
    <message>
        <source>Next step at once</source>
        <translation>Nästa steg genast</translation>
    </message>
    <message>
        <source>Another function there</source>
        <translation>En annan funktion där</translation>
    </message>
    <message>
        <source>Wait, and say so</source>
        <translation>Vänta, och säg det</translation>
    </message>
    <message>
        <source>Sounds when the time is out</source>
        <translation>Hörs när tiden är ute</translation>
    </message>
    <message>
        <source>Sounds from the warning</source>
        <translation>Hörs från förvarningen</translation>
    </message>
    <message>
        <source>Nobody does anything</source>
        <translation>Ingen gör något</translation>
    </message>
    <message>
        <source>The desk takes it, nobody answers</source>
        <translation>Jouren tar det, ingen svarar</translation>
    </message>
    <message>
        <source>The first one called breaks a promise</source>
        <translation>Beskedet från den först uppringda uteblir</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n timme</numerusform>
            <numerusform>%n timmar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minut</numerusform>
            <numerusform>%n minuter</numerusform>
        </translation>
    </message>
    <message>
        <source>The policy has no name.</source>
        <translation>Planen har inget namn.</translation>
    </message>
    <message>
        <source>The policy has no steps: nobody is called.</source>
        <translation>Planen har inga steg: ingen rings upp.</translation>
    </message>
    <message>
        <source>No case can have that municipality or crime type: the policy is never followed.</source>
        <translation>Inget ärende kan ha den kommunen eller brottstypen: planen följs aldrig.</translation>
    </message>
    <message>
        <source>Another policy is for the very same cases: only one of them is ever followed.</source>
        <translation>En annan plan gäller för precis samma ärenden: bara en av dem följs.</translation>
    </message>
    <message>
        <source>nobody can read what is to be done. Give it a title.</source>
        <translation>ingen kan läsa vad som ska göras. Skriv vad steget är.</translation>
    </message>
    <message>
        <source>is shorter than its warning. Make the warning shorter than the step.</source>
        <translation>är kortare än sin förvarning. Gör förvarningen kortare än steget.</translation>
    </message>
    <message numerus="yes">
        <source>begins more than %n hour(s) after the case was opened, when the night desk has gone home.</source>
        <translation>
            <numerusform>börjar mer än %n timme efter att ärendet öppnades, när jouren har gått hem.</numerusform>
            <numerusform>börjar mer än %n timmar efter att ärendet öppnades, när jouren har gått hem.</numerusform>
        </translation>
    </message>
    <message>
        <source>the desk takes a case only once: nothing but its time ends this step.</source>
        <translation>jouren tar ett ärende bara en gång: inget annat än tiden avslutar steget.</translation>
    </message>
    <message>
        <source>goes on in a list whose first contact is never called. Put a step to the home municipality before it.</source>
        <translation>går vidare i en kedja vars första kontakt aldrig rings. Lägg ett steg till hemkommunen före.</translation>
    </message>
    <message>
        <source>no municipality it can lead to has anybody there. Choose another function, or add a contact point.</source>
        <translation>ingen kommun det kan leda till har någon där. Välj en annan funktion, eller lägg till en kontaktväg.</translation>
    </message>
    <message>
        <source>the contact point is gone or not chosen.</source>
        <translation>kontaktvägen finns inte längre eller är inte vald.</translation>
    </message>
    <message>
        <source>has no room for that many calls. Make it longer, or ask for fewer.</source>
        <translation>rymmer inte så många samtal. Gör det längre, eller begär färre.</translation>
    </message>
    <message>
        <source>is the last one and leads to no human being. End with somebody who can be called.</source>
        <translation>är det sista och leder inte till någon människa. Sluta med någon som kan ringas.</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Steg %1: %2</translation>
    </message>
    <message>
        <source>Line %1: the file is not JSON from here on.</source>
        <translation>Rad %1: härifrån är filen inte JSON.</translation>
    </message>
    <message>
        <source>This is no file of policies: it holds no list &quot;policies&quot;.</source>
        <translation>Det här är ingen fil med planer: den har ingen lista ”policies”.</translation>
    </message>
    <message>
        <source>missing.</source>
        <translation>saknas.</translation>
    </message>
    <message>
        <source>no policy has such a member. Is it misspelt?</source>
        <translation>det ordet finns inte i någon plan. Är det felstavat?</translation>
    </message>
    <message>
        <source>%1 cannot stand here.</source>
        <translation>%1 kan inte stå här.</translation>
    </message>
    <message>
        <source>%1 is too small or too large.</source>
        <translation>%1 är för litet eller för stort.</translation>
    </message>
    <message>
        <source>%1 stands there more than once.</source>
        <translation>%1 står där mer än en gång.</translation>
    </message>
    <message>
        <source>another policy is for the very same cases as %1.</source>
        <translation>en annan plan gäller för precis samma ärenden som %1.</translation>
    </message>
    <message>
        <source>Somebody takes it and says by when</source>
        <translation>Någon tar det och säger när</translation>
    </message>
    <message>
        <source>Somebody takes it</source>
        <translation>Någon tar det</translation>
    </message>
    <message>
        <source>Each of them takes it and says by when</source>
        <translation>Alla tar det och säger när</translation>
    </message>
    <message>
        <source>Each of them takes it</source>
        <translation>Alla tar det</translation>
    </message>
    <message>
        <source>asks for all of them where there is only one. Choose another function, or let one be enough.</source>
        <translation>kräver alla där det bara finns en. Välj en annan funktion, eller låt en räcka.</translation>
    </message>
    <message>
        <source>waits for everybody who answers in the place, whatever their function. Choose a function.</source>
        <translation>inväntar alla som svarar på orten, oavsett funktion. Välj en funktion.</translation>
    </message>
    <message>
        <source>The file holds %1 policies; at most %2 are read. Divide it into several.</source>
        <translation>Filen innehåller %1 planer; högst %2 läses. Dela upp den i flera.</translation>
    </message>
    <message>
        <source>It is to begin again more often than the engine ever does, or less than never: the engine stops at %1 times. Choose 0 to %1 times.</source>
        <translation>Den ska börja om fler gånger än programmet någonsin gör, eller färre än noll: programmet slutar efter %1 gånger. Välj 0 till %1 gånger.</translation>
    </message>
    <message>
        <source>Between two calls there is less than a minute: the engine waits one. Choose a longer time.</source>
        <translation>Mellan två samtal är det mindre än en minut: programmet väntar en minut. Välj en längre tid.</translation>
    </message>
    <message>
        <source>After a broken promise it goes on within a minute: the engine waits one. Choose a longer time.</source>
        <translation>När ett utlovat besked uteblivit går planen vidare inom en minut: programmet väntar en minut. Välj en längre tid.</translation>
    </message>
    <message>
        <source>lasts less than a minute: the engine takes it for one. Give it a length.</source>
        <translation>varar mindre än en minut: programmet räknar med en. Ge det en längd.</translation>
    </message>
    <message>
        <source>its alarm is to sound more often than the engine lets it, or more seldom: every %1 to %2 seconds it does. Choose a time between them, or 0 for the usual one.</source>
        <translation>larmet ska ljuda oftare än programmet låter det, eller mer sällan: det ljuder med %1 till %2 sekunders mellanrum. Välj en tid däremellan, eller 0 för den vanliga.</translation>
    </message>
</context>
<context>
    <name>ReachedContact</name>
    <message>
        <source>Own desk</source>
        <translation>Egna jouren</translation>
    </message>
</context>
<context>
    <name>ReadBackPage</name>
    <message>
        <source>since %1</source>
        <translation>sedan %1</translation>
    </message>
    <message>
        <source>threat to staff: %1</source>
        <translation>hot mot personal: %1</translation>
    </message>
    <message>
        <source>the child taken over by %1 at the latest, as the police state it</source>
        <translation>att barnet tas över senast %1, enligt polisen</translation>
    </message>
    <message>
        <source>to be told what becomes of it</source>
        <translation>polisen vill ha återkoppling</translation>
    </message>
    <message>
        <source>%1 has taken it: %2</source>
        <comment>name, what they will do</comment>
        <translation>%1 har tagit det: %2</translation>
    </message>
    <message>
        <source>no more was said</source>
        <translation>inget mer sades</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>number</comment>
        <translation>på %1</translation>
    </message>
    <message>
        <source>%1, asked for by the police</source>
        <comment>time</comment>
        <translation>%1, begärt av polisen</translation>
    </message>
    <message>
        <source>%1, promised to us</source>
        <comment>time</comment>
        <translation>%1, utlovat till oss</translation>
    </message>
    <message>
        <source>%1, our own next step</source>
        <comment>time</comment>
        <translation>%1, vårt eget nästa steg</translation>
    </message>
    <message>
        <source>Read back before you hang up</source>
        <translation>Motläs innan samtalet avslutas</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Född</translation>
    </message>
    <message>
        <source>Where now</source>
        <translation>Var nu</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risk</translation>
    </message>
    <message>
        <source>What the police want</source>
        <translation>Vad polisen vill</translation>
    </message>
    <message>
        <source>What we promised</source>
        <translation>Vad vi har lovat</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Till vem</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Till när</translation>
    </message>
    <message>
        <source>LEFT OUT OR NOT KNOWN</source>
        <translation>UTELÄMNAT ELLER OKÄNT</translation>
    </message>
    <message>
        <source>NOT KNOWN: ASK</source>
        <translation>OKÄNT – FRÅGA</translation>
    </message>
    <message>
        <source>Read each line aloud and wait for an answer. What is wrong is corrected in the case, not on the paper.</source>
        <translation>Läs varje rad högt och vänta på svar. Det som är fel rättas i ärendet, inte på papperet.</translation>
    </message>
    <message>
        <source>Read back to: name, unit</source>
        <translation>Motläst för: namn, enhet</translation>
    </message>
    <message>
        <source>Time, signature</source>
        <translation>Klockslag, underskrift</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Någon</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Recovery key of Jourbord</source>
        <translation>Återställningsnyckel till Jourbord</translation>
    </message>
    <message>
        <source>Keep in a safe. Whoever has this paper and the vault can read everything in it.</source>
        <translation>Förvaras i kassaskåp. Den som har det här papperet och valvet kan läsa allt i det.</translation>
    </message>
    <message>
        <source>Vault: %1</source>
        <translation>Valv: %1</translation>
    </message>
    <message>
        <source>Made by %1, %2</source>
        <translation>Framtagen av %1, %2</translation>
    </message>
    <message>
        <source>How it is used</source>
        <translation>Så används den</translation>
    </message>
    <message>
        <source>Start Jourbord, choose &quot;Use the recovery key&quot; on the locked page and type the key. Say why; it is written in the journal. Give a manager a new user id and passphrase.</source>
        <translation>Starta Jourbord, välj ”Använd återställningsnyckeln” på den låsta sidan och skriv nyckeln. Ange skälet; det skrivs i journalen. Ge en gruppledare ett nytt användar-id och en ny lösenfras.</translation>
    </message>
    <message>
        <source>It can be used once: a new recovery key takes its place and this paper is then to be destroyed.</source>
        <translation>Den kan användas en gång: en ny återställningsnyckel tar dess plats och det här papperet ska då förstöras.</translation>
    </message>
    <message>
        <source>Print or write it twice, in two envelopes, in two safes.</source>
        <translation>Skriv ut eller skriv av den två gånger, i två kuvert, i två kassaskåp.</translation>
    </message>
</context>
<context>
    <name>ReentryForms</name>
    <message>
        <source>A promise</source>
        <translation>Utlovat besked</translation>
    </message>
    <message>
        <source>&amp;Who was called</source>
        <translation>&amp;Vem som ringdes upp</translation>
    </message>
    <message>
        <source>A note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Save the line</source>
        <translation>Spara raden</translation>
    </message>
    <message>
        <source>Wor&amp;ds, as they stand on the paper</source>
        <translation>&amp;Text, som den står på papperet</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>outcome, key</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>A call</source>
        <translation>Samtal</translation>
    </message>
    <message>
        <source>N&amp;umber</source>
        <translation>N&amp;ummer</translation>
    </message>
    <message>
        <source>What came of &amp;it</source>
        <translation>Hur det &amp;gick</translation>
    </message>
    <message>
        <source>Spo&amp;ke to</source>
        <translation>Ta&amp;lade med</translation>
    </message>
    <message>
        <source>Wor&amp;ds</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>Writes down the call in which it was promised, too. The promised time holds from now on; one that has passed is told of at once.</source>
        <translation>Samtalet då beskedet utlovades skrivs också ned. Den utlovade tiden gäller från och med nu; har den redan passerat larmas det direkt.</translation>
    </message>
    <message>
        <source>Type 0340. Without a time the clock goes on.</source>
        <translation>Skriv 0340. Utan tid går klockan vidare.</translation>
    </message>
</context>
<context>
    <name>RosterSheet</name>
    <message>
        <source>Nobody</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>who, when, what</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source> for %1</source>
        <comment>the replaced</comment>
        <translation> för %1</translation>
    </message>
    <message>
        <source>, on duty by another list too</source>
        <translation>, har jour även enligt en annan lista</translation>
    </message>
    <message>
        <source>%1 comes as well</source>
        <translation>%1 kommer också</translation>
    </message>
    <message>
        <source>%1 does not come</source>
        <translation>%1 kommer inte</translation>
    </message>
    <message>
        <source>%1 comes for %2</source>
        <translation>%1 kommer i stället för %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what changes, when</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Stängd</translation>
    </message>
    <message>
        <source>Nobody, closed</source>
        <translation>Ingen, stängd</translation>
    </message>
    <message>
        <source>, the contact is closed then</source>
        <translation>, kontaktvägen är stängd då</translation>
    </message>
    <message>
        <source>, the contact is closed for a part of it</source>
        <translation>, kontaktvägen är stängd en del av tiden</translation>
    </message>
    <message>
        <source>for more than three months, until %1</source>
        <translation>i mer än tre månader, till %1</translation>
    </message>
    <message>
        <source>from %1, for more than three months</source>
        <translation>från %1, i mer än tre månader</translation>
    </message>
    <message>
        <source>for more than three months</source>
        <translation>i mer än tre månader</translation>
    </message>
</context>
<context>
    <name>RosterWriter</name>
    <message>
        <source>It was changed meanwhile, here or by somebody else. Look at it in the roster; save once more to let what is written here hold.</source>
        <translation>Det har ändrats under tiden, här eller av någon annan. Titta på det i jourlistan; spara en gång till för att det som står här ska gälla.</translation>
    </message>
    <message>
        <source>The duty list has been retired meanwhile. What is written here stays here.</source>
        <translation>Jourlistan har avslutats under tiden. Det som är skrivet här står kvar.</translation>
    </message>
    <message>
        <source>This contact answers by itself. Behind a duty list it answers only when somebody is on duty, and nobody stands on the list yet: for the rest of the time there would be a gap. Save once more to do it all the same.</source>
        <translation>Kontaktvägen svarar av sig själv. Med en jourlista svarar den bara när någon har jour, och ingen står på listan än: resten av tiden blir en lucka. Spara en gång till för att göra det ändå.</translation>
    </message>
    <message>
        <source>Give when the shift begins and when it ends.</source>
        <translation>Ange när passet börjar och slutar.</translation>
    </message>
    <message>
        <source>Shift added</source>
        <translation>Passet tillagt</translation>
    </message>
    <message>
        <source>Shift changed</source>
        <translation>Passet ändrat</translation>
    </message>
    <message>
        <source>Shift saved: %1</source>
        <translation>Passet sparat: %1</translation>
    </message>
    <message>
        <source>Give from when until when it holds.</source>
        <translation>Ange från när till när det gäller.</translation>
    </message>
    <message>
        <source>Override saved</source>
        <translation>Ändringen sparad</translation>
    </message>
    <message>
        <source>Override saved. U takes it back.</source>
        <translation>Ändringen sparad. U ångrar.</translation>
    </message>
    <message>
        <source>Give from when until when they swap.</source>
        <translation>Ange från när till när de byter.</translation>
    </message>
    <message>
        <source>Swap saved</source>
        <translation>Bytet sparat</translation>
    </message>
    <message>
        <source>They take each other&apos;s turns: %1</source>
        <translation>De tar varandras pass: %1</translation>
    </message>
    <message>
        <source>Rotation saved</source>
        <translation>Rotationen sparad</translation>
    </message>
    <message>
        <source>Rotation removed</source>
        <translation>Rotationen borttagen</translation>
    </message>
    <message>
        <source>Rotation removed. U takes it back.</source>
        <translation>Rotationen borttagen. U ångrar.</translation>
    </message>
    <message>
        <source>Fixed span saved</source>
        <translation>Den fasta perioden sparad</translation>
    </message>
    <message>
        <source>Fixed span removed</source>
        <translation>Den fasta perioden borttagen</translation>
    </message>
    <message>
        <source>Fixed span removed. U takes it back.</source>
        <translation>Den fasta perioden borttagen. U ångrar.</translation>
    </message>
    <message>
        <source>Duty list saved</source>
        <translation>Jourlistan sparad</translation>
    </message>
    <message>
        <source>Duty list retired</source>
        <translation>Jourlistan avslutad</translation>
    </message>
    <message>
        <source>Retired. The journal keeps it; U takes it back.</source>
        <translation>Avslutad. Journalen behåller den; U ångrar.</translation>
    </message>
    <message>
        <source>Person changed</source>
        <translation>Personen ändrad</translation>
    </message>
    <message>
        <source>Person added</source>
        <translation>Personen tillagd</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Sparat: %1</translation>
    </message>
    <message>
        <source>Person retired</source>
        <translation>Personen avslutad</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>A pause is over, by its time, by a call, by something new in the case or by hand: the step begins anew, with its whole time.</source>
        <translation>En paus är slut, genom sin tid, ett samtal, något nytt i ärendet eller för hand: steget börjar om, med hela sin tid.</translation>
    </message>
    <message>
        <source>Somebody at the desk pauses the plan until a time, with a reason: nobody is chased meanwhile. Limits of law, times of the police and promises run on.</source>
        <translation>Någon vid bordet pausar planen till en viss tid, med ett skäl: ingen påminns om att ringa under tiden. Lagens frister, polisens tider och utlovade besked löper vidare.</translation>
    </message>
    <message>
        <source>As many calls as the step asks for reached nobody: the next step begins before its time.</source>
        <translation>Så många samtal som steget kräver nådde ingen: nästa steg börjar i förtid.</translation>
    </message>
    <message>
        <source>A step begins outside of the hours in which it may call anybody: that is written down, and the plan goes on or waits for them, as the policy says.</source>
        <translation>Ett steg börjar utanför de tider då det får ringa någon: det skrivs ner, och planen går vidare eller väntar på tiderna, som policyn säger.</translation>
    </message>
    <message>
        <source>The hours of a step that waits for them have begun: it begins anew, with its whole time.</source>
        <translation>Tiderna för ett steg som väntar på dem har börjat: steget börjar om, med hela sin tid.</translation>
    </message>
    <message>
        <source>The case goes over to another policy, with a reason. A promise stands.</source>
        <translation>Ärendet går över till en annan plan, med ett skäl. Ett utlovat besked gäller fortfarande.</translation>
    </message>
    <message>
        <source>Nobody could see for a while, or the clock was changed: what was missed is listed, and each case moves at most one step.</source>
        <translation>Ingen kunde se en stund, eller klockan ändrades: det som missades listas, och varje ärende går högst ett steg.</translation>
    </message>
    <message>
        <source>A policy was switched off: nothing starts from it, and its cases go on under another.</source>
        <translation>En plan stängdes av: inget startar från den, och dess ärenden går vidare under en annan.</translation>
    </message>
    <message>
        <source>The case is offered to somebody else: no deadline moves, and it stays where it is until they take it over.</source>
        <translation>Ärendet erbjuds någon annan: ingen frist flyttas, och det ligger kvar tills den personen tar över det.</translation>
    </message>
    <message>
        <source>The case is reopened: a new plan begins, the old deadlines stay dead.</source>
        <translation>Ärendet återöppnas: en ny plan börjar, de gamla fristerna förblir avslutade.</translation>
    </message>
    <message>
        <source>The case is closed: all its deadlines end at once.</source>
        <translation>Ärendet avslutas: alla dess frister tar slut på en gång.</translation>
    </message>
    <message>
        <source>A snooze has ended, or something made the case more pressing: it is heard again.</source>
        <translation>Larmet är inte längre pausat, eller något gjorde ärendet mer brådskande: det hörs igen.</translation>
    </message>
    <message>
        <source>A snooze: the sound is off for a while, with a reason. Short, counted, never past a time of law or police; the clock runs on.</source>
        <translation>Larmet pausas: det hörs inte en stund, med ett skäl. Kort, räknat, aldrig förbi en tid som lagen eller polisen har satt; klockan går vidare.</translation>
    </message>
    <message>
        <source>Every step has been tried as often as allowed: it rings until somebody acts.</source>
        <translation>Alla steg har prövats så många gånger som planen tillåter: det larmar tills någon gör något.</translation>
    </message>
    <message>
        <source>The last step ran out: the steps begin again, as often as the policy says.</source>
        <translation>Det sista steget gick ut: stegen börjar om, så många gånger som planen säger.</translation>
    </message>
    <message>
        <source>The case became more urgent: the plan of the new urgency begins. Less urgent changes nothing.</source>
        <translation>Ärendet blev mer brådskande: planen för den nya brådskan börjar. Mindre brådskande ändrar inget.</translation>
    </message>
    <message>
        <source>A step that asks for all: one of several promises was kept.</source>
        <translation>Ett steg som kräver alla: ett av flera utlovade besked kom.</translation>
    </message>
    <message>
        <source>The promise was kept, or what was chased is done.</source>
        <translation>Det utlovade beskedet kom, eller det som bevakades är gjort.</translation>
    </message>
    <message>
        <source>Nobody at the desk acted on a broken promise: the next step begins by itself.</source>
        <translation>Ingen vid bordet gjorde något åt ett uteblivet besked: nästa steg börjar av sig självt.</translation>
    </message>
    <message>
        <source>A promised time passed and nothing was done: it rings, call again or go on.</source>
        <translation>En lovad tid passerade utan att något gjordes: det larmar, ring igen eller gå vidare.</translation>
    </message>
    <message>
        <source>Somebody answered without naming a time: the clock of the step goes on.</source>
        <translation>Någon svarade utan att nämna en tid: stegets klocka går vidare.</translation>
    </message>
    <message>
        <source>A step that asks for all: one of them took it, the clock runs on until the last one has.</source>
        <translation>Ett steg som kräver alla: en av dem tog det, klockan går tills den sista har gjort det.</translation>
    </message>
    <message>
        <source>Somebody took it and named a time: the promise becomes the next deadline.</source>
        <translation>Någon tog det och sade en tid: det utlovade beskedet blir nästa frist.</translation>
    </message>
    <message>
        <source>A call reached nobody: the step stays, and a time to call again is set.</source>
        <translation>Ett samtal nådde ingen: steget står kvar, och en tid att ringa igen sätts.</translation>
    </message>
    <message>
        <source>Somebody at the desk goes on to another step, with a reason. Refused where the plan has moved meanwhile (R3s).</source>
        <translation>Någon vid bordet går vidare till ett annat steg, med ett skäl. Nekas om planen har rört sig under tiden (R3s).</translation>
    </message>
    <message>
        <source>The desk did what the step asked of it: the next step begins.</source>
        <translation>Jouren gjorde det steget bad om: nästa steg börjar.</translation>
    </message>
    <message>
        <source>Nobody is on duty for a step: that is written down, and the plan goes on or waits, as the policy says.</source>
        <translation>Ingen har jour för ett steg: det skrivs ned, och planen går vidare eller väntar, som planen säger.</translation>
    </message>
    <message>
        <source>The time of a step ran out: the next step begins, with its whole time.</source>
        <translation>Tiden för ett steg gick ut: nästa steg börjar, med hela sin tid.</translation>
    </message>
    <message>
        <source>There was no policy for the case: the built-in plan is followed.</source>
        <translation>Det fanns ingen plan för ärendet: den inbyggda planen följs.</translation>
    </message>
    <message>
        <source>A case comes in: its policy is frozen for it, the first step begins and its clock starts.</source>
        <translation>Ett ärende kommer in: dess plan fryses för ärendet, första steget börjar och dess klocka startar.</translation>
    </message>
</context>
<context>
    <name>SavingWords</name>
    <message>
        <source>the disk is full</source>
        <translation>disken är full</translation>
    </message>
    <message>
        <source>this account may not write in the vault folder</source>
        <translation>kontot får inte skriva i valvmappen</translation>
    </message>
    <message>
        <source>the file system can only be read</source>
        <translation>filsystemet är skrivskyddat</translation>
    </message>
    <message>
        <source>the vault folder is gone</source>
        <translation>valvmappen finns inte kvar</translation>
    </message>
    <message>
        <source>the disk fails</source>
        <translation>disken fungerar inte som den ska</translation>
    </message>
    <message>
        <source>Make room on the disk with %1, but leave the files in it alone.</source>
        <translation>Frigör utrymme på disken med %1, men rör inte filerna i mappen.</translation>
    </message>
    <message>
        <source>Ask whoever answers for the computer to let this account write in %1.</source>
        <translation>Be den som ansvarar för datorn ge kontot rätt att skriva i %1.</translation>
    </message>
    <message>
        <source>Ask whoever answers for the computer to make the disk with %1 writable again.</source>
        <translation>Be den som ansvarar för datorn göra disken med %1 skrivbar igen.</translation>
    </message>
    <message>
        <source>Connect the disk with %1 again.</source>
        <translation>Anslut disken med %1 igen.</translation>
    </message>
    <message>
        <source>Call whoever answers for the computer: the disk may be breaking.</source>
        <translation>Ring den som ansvarar för datorn: disken kan vara på väg att gå sönder.</translation>
    </message>
    <message>
        <source>Nothing was saved from %1 to %2: %3</source>
        <translation>Ingenting sparades från %1 till %2: %3</translation>
    </message>
    <message>
        <source>Nothing can be saved: %1. You can unlock and read. %2</source>
        <translation>Ingenting kan sparas: %1. Du kan låsa upp och läsa. %2</translation>
    </message>
</context>
<context>
    <name>SealDocuments</name>
    <message>
        <source>Document of %1</source>
        <comment>when attached</comment>
        <translation>Dokument från %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>document, size</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>document-%1</source>
        <comment>file name</comment>
        <translation>dokument-%1</translation>
    </message>
</context>
<context>
    <name>SealedWords</name>
    <message>
        <source>What is named as the folder is a file. Nothing was written. Name a folder, or one that is to be made.</source>
        <translation>Det som anges som mapp är en fil. Inget har skrivits. Ange en mapp, eller en som ska skapas.</translation>
    </message>
    <message>
        <source>Nothing was sealed: the journal must say so first, and nothing is saved now.</source>
        <translation>Inget har förseglats: det måste först antecknas i journalen, och just nu sparas ingenting.</translation>
    </message>
    <message>
        <source>Say who gets the file: name and post.</source>
        <translation>Ange vem som får filen: namn och befattning.</translation>
    </message>
    <message>
        <source>The passphrase is too short. Draw words, or write at least 15 characters.</source>
        <translation>Lösenfrasen är för kort. Slumpa ord eller skriv minst 15 tecken.</translation>
    </message>
    <message>
        <source>The file cannot be put into that folder. Choose another one.</source>
        <translation>Filen kan inte läggas i den mappen. Välj en annan.</translation>
    </message>
    <message>
        <source>There is a file of that name already. A sealed file never takes another&apos;s place: choose another name.</source>
        <translation>Det finns redan en fil med det namnet. En förseglad fil ersätter aldrig en annan: välj ett annat namn.</translation>
    </message>
    <message>
        <source>The file could not be written. The journal says that it did not leave. Choose another place and seal again.</source>
        <translation>Filen gick inte att skriva. I journalen står att den inte lämnade datorn. Välj en annan plats och försegla igen.</translation>
    </message>
    <message>
        <source>The passphrase does not fit this file. Write the words as they were read out, in small letters with a blank between. Nothing was written.</source>
        <translation>Lösenfrasen passar inte filen. Skriv orden så som de lästes upp, med små bokstäver och ett mellanslag mellan dem. Inget har skrivits.</translation>
    </message>
    <message>
        <source>The file is damaged or was changed on its way. Nothing was written. Ask for it to be sent again.</source>
        <translation>Filen är skadad eller ändrad på vägen. Inget har skrivits. Be att få den skickad igen.</translation>
    </message>
    <message>
        <source>The file was made by a newer version of Jourbord. Update the program.</source>
        <translation>Filen är gjord med en nyare version av Jourbord. Uppdatera programmet.</translation>
    </message>
    <message>
        <source>This is not a sealed file from Jourbord.</source>
        <translation>Det här är ingen förseglad fil från Jourbord.</translation>
    </message>
    <message>
        <source>There is no such folder, and it cannot be made. Nothing was written.</source>
        <translation>Mappen finns inte och kan inte skapas. Inget har skrivits.</translation>
    </message>
    <message>
        <source>There is no such file, or it cannot be read.</source>
        <translation>Filen finns inte eller går inte att läsa.</translation>
    </message>
    <message>
        <source>There is a file named %1 in the folder already. Nothing was written. Choose another folder.</source>
        <translation>Det finns redan en fil med namnet %1 i mappen. Inget har skrivits. Välj en annan mapp.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was written.</source>
        <translation>Disken är full. Inget har skrivits.</translation>
    </message>
    <message>
        <source>You may not write in that folder. Nothing was written. Choose another one.</source>
        <translation>Du får inte skriva i den mappen. Inget har skrivits. Välj en annan.</translation>
    </message>
    <message>
        <source>The file could not be read or opened, or the computer has too little memory free. Nothing was written.</source>
        <translation>Filen gick inte att läsa eller öppna, eller så har datorn för lite ledigt minne. Inget har skrivits.</translation>
    </message>
    <message>
        <source>1. Save the file %1 on a computer with Jourbord on it. No vault is needed.
2. Open a command window in the folder of the file and write:
    jourbord open-sealed &quot;%1&quot; --into papers
3. Type the passphrase that was read out to you and press Enter. It is not shown.
4. The papers lie in the folder &quot;papers&quot;. The command shows the file&apos;s digest, which is to be %2.</source>
        <translation>1. Spara filen %1 på en dator där Jourbord finns. Inget valv behövs.
2. Öppna ett kommandofönster i filens mapp och skriv:
    jourbord open-sealed &quot;%1&quot; --into papper
3. Skriv lösenfrasen som lästes upp och tryck Enter. Den visas inte.
4. Papperen ligger i mappen ”papper”. Kommandot visar filens kontrollsumma, som ska vara %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) written:</source>
        <translation>
            <numerusform>%n handling har skrivits:</numerusform>
            <numerusform>%n handlingar har skrivits:</numerusform>
        </translation>
    </message>
    <message>
        <source>Digest of the file: %1. It is to be the same as the sender&apos;s.</source>
        <translation>Filens kontrollsumma: %1. Den ska vara densamma som avsändarens.</translation>
    </message>
    <message>
        <source>The documents are no longer encrypted. Delete them here when they have been filed where they belong.</source>
        <translation>Handlingarna är inte längre krypterade. Radera dem här när de har förts in där de hör hemma.</translation>
    </message>
    <message>
        <source>Passphrase (not shown): </source>
        <translation>Lösenfras (visas inte): </translation>
    </message>
    <message>
        <source>Write: jourbord open-sealed FILE --into FOLDER. The passphrase is read from standard input.</source>
        <translation>Skriv: jourbord open-sealed FIL --into MAPP. Lösenfrasen läses från standard in.</translation>
    </message>
    <message>
        <source>Choose at least one paper or document.</source>
        <translation>Välj minst ett papper eller dokument.</translation>
    </message>
    <message>
        <source>The papers and documents are too large together: at most 64 MB. Seal them in two files.</source>
        <translation>Papperen och dokumenten är tillsammans för stora: högst 64 MB. Försegla dem i två filer.</translation>
    </message>
</context>
<context>
    <name>ShiftHandoverPage</name>
    <message>
        <source>Handed over to a municipality</source>
        <translation>Överlämnade till kommun</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Avslutade</translation>
    </message>
    <message>
        <source>Shift of %1</source>
        <translation>Arbetspass %1</translation>
    </message>
    <message>
        <source>Handover of the shift</source>
        <translation>Överlämning av arbetspass</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Worked by</source>
        <translation>Arbetat av</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>Överlämnat av</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>Öppna ärenden</translation>
    </message>
    <message>
        <source>DRAFT: this handover has not been made.</source>
        <translation>UTKAST: överlämningen är inte gjord.</translation>
    </message>
    <message>
        <source>NOT SIGNED by whoever takes over.</source>
        <translation>INTE UNDERTECKNAD av den som tar över.</translation>
    </message>
    <message>
        <source>Protected identity: what tells who or where the person is, is left out.</source>
        <translation>Skyddade personuppgifter: det som visar vem personen är eller var den finns är utelämnat.</translation>
    </message>
    <message>
        <source>What hangs</source>
        <translation>Det som hänger löst</translation>
    </message>
    <message>
        <source>Nothing: every open case has a next step and an owner.</source>
        <translation>Inget: varje öppet ärende har ett nästa steg och en ansvarig.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>case, what hangs</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>To look out for</source>
        <translation>Att se upp med</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>inte besvarat</translation>
    </message>
    <message>
        <source>taken over</source>
        <translation>övertaget</translation>
    </message>
    <message>
        <source>NOT taken over</source>
        <translation>INTE övertaget</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Inga.</translation>
    </message>
    <message>
        <source>Last contact %1</source>
        <translation>Senaste kontakt %1</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Ärende</translation>
    </message>
    <message>
        <source>What happened, to look out for</source>
        <translation>Vad som hänt, att se upp med</translation>
    </message>
    <message>
        <source>Next deadline, last contact</source>
        <translation>Nästa frist, senaste kontakt</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ansvarig</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>time, how closed</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hur</translation>
    </message>
    <message>
        <source>Limits kept and missed</source>
        <translation>Hållna och missade frister</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meddelanden</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) to named people stand at the desk, where each is read by the one it is for.</source>
        <translation>
            <numerusform>%n meddelande till en namngiven person finns vid arbetsplatsen, där den som det gäller läser det.</numerusform>
            <numerusform>%n meddelanden till namngivna personer finns vid arbetsplatsen, där den som de gäller läser dem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Utelämnat: %1.</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Underskrifter</translation>
    </message>
    <message>
        <source>Hands over</source>
        <translation>Lämnar över</translation>
    </message>
    <message>
        <source>Takes over</source>
        <translation>Tar över</translation>
    </message>
    <message>
        <source>Taken over by</source>
        <translation>Övertaget av</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Undertecknat</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Innehåll</translation>
    </message>
    <message>
        <source>Journal head</source>
        <translation>Journalhuvud</translation>
    </message>
    <message>
        <source>Signature, hands over</source>
        <translation>Underskrift, lämnar över</translation>
    </message>
    <message>
        <source>Signature, takes over</source>
        <translation>Underskrift, tar över</translation>
    </message>
    <message>
        <source>List made anew by</source>
        <translation>Listan omgjord av</translation>
    </message>
    <message>
        <source>handover-%1</source>
        <translation>overlamning-%1</translation>
    </message>
    <message>
        <source>Nobody has been called</source>
        <translation>Ingen har ringts upp ännu</translation>
    </message>
    <message numerus="yes">
        <source>More is left out here than in the list that was signed: in %n case(s) somebody has become protected since.</source>
        <translation>
            <numerusform>Här är mer utelämnat än i listan som skrevs under: i %n ärende har någon fått skyddade personuppgifter sedan dess.</numerusform>
            <numerusform>Här är mer utelämnat än i listan som skrevs under: i %n ärenden har någon fått skyddade personuppgifter sedan dess.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShiftText</name>
    <message>
        <source>Figures did not leave after all, %1 to %2</source>
        <translation>Siffrorna lämnade ändå inte huset, %1 till %2</translation>
    </message>
    <message>
        <source>Shift started</source>
        <translation>Arbetspasset började</translation>
    </message>
    <message>
        <source>Shift changed</source>
        <translation>Arbetspasset ändrades</translation>
    </message>
    <message>
        <source>Shift ended</source>
        <translation>Arbetspasset slutade</translation>
    </message>
    <message>
        <source>Shift ended with nobody to take over</source>
        <translation>Arbetspasset slutade utan att någon tog över</translation>
    </message>
    <message>
        <source>Words for the next shift withdrawn</source>
        <translation>Anmärkning till nästa arbetspass återtogs</translation>
    </message>
    <message>
        <source>For the next shift</source>
        <translation>Till nästa arbetspass</translation>
    </message>
    <message>
        <source>Message read</source>
        <translation>Meddelande läst</translation>
    </message>
    <message>
        <source>Handover made</source>
        <translation>Överlämning gjord</translation>
    </message>
    <message>
        <source>Taken over at the handover</source>
        <translation>Övertaget vid överlämningen</translation>
    </message>
    <message>
        <source>Not taken over at the handover</source>
        <translation>Inte övertaget vid överlämningen</translation>
    </message>
    <message>
        <source>Handover signed by both</source>
        <translation>Överlämningen undertecknad av båda</translation>
    </message>
    <message>
        <source>Entered afterwards from paper</source>
        <translation>Infört i efterhand från papper</translation>
    </message>
    <message>
        <source>Happened %1</source>
        <translation>Inträffade %1</translation>
    </message>
    <message>
        <source>Paper of the desk looked at</source>
        <translation>Jourens papper visat på skärmen</translation>
    </message>
    <message>
        <source>Paper of the desk saved as PDF</source>
        <translation>Jourens papper sparat som PDF</translation>
    </message>
    <message>
        <source>Paper of the desk printed</source>
        <translation>Jourens papper utskrivet</translation>
    </message>
    <message>
        <source>Sealed file made for %1</source>
        <translation>Förseglad fil gjord till %1</translation>
    </message>
    <message>
        <source>Figures released, %1 to %2</source>
        <translation>Statistik utlämnad, %1 till %2</translation>
    </message>
    <message>
        <source>%1; counts under %2 kept back</source>
        <comment>file format, threshold</comment>
        <translation>%1; antal under %2 dolda</translation>
    </message>
    <message>
        <source>The paper of the desk did not leave</source>
        <translation>Papperet från jourbordet kom aldrig ut</translation>
    </message>
    <message>
        <source>The handover was made anew; taken over before</source>
        <translation>Överlämningen gjordes om; övertaget sedan tidigare</translation>
    </message>
    <message>
        <source>The handover was made anew; not taken over before</source>
        <translation>Överlämningen gjordes om; inte övertaget sedan tidigare</translation>
    </message>
    <message>
        <source>Sealed file made</source>
        <translation>Förseglad fil gjord</translation>
    </message>
</context>
<context>
    <name>SleepPart</name>
    <message>
        <source>An open case that nobody touches for so long rings no more: it stands in the weekly list (Ctrl+Shift+W) until somebody does something in it. Limits of law and times set by the police ring all the same.</source>
        <translation>Ett öppet ärende som ingen rör på så länge larmar inte längre: det står i veckolistan (Ctrl+Skift+W) tills någon gör något i det. Lagens frister och tider som polisen angett larmar ändå.</translation>
    </message>
    <message>
        <source>Days without a touch</source>
        <translation>Dagar utan åtgärd</translation>
    </message>
    <message>
        <source>Save the days</source>
        <translation>Spara dagarna</translation>
    </message>
    <message numerus="yes">
        <source>After %n day(s)</source>
        <translation>
            <numerusform>Efter %n dag</numerusform>
            <numerusform>Efter %n dagar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SoundWords</name>
    <message>
        <source>Look at cable, switch and volume, or choose another device in the settings.</source>
        <translation>Se över sladd, strömbrytare och volym, eller välj en annan enhet i inställningarna.</translation>
    </message>
    <message>
        <source>Unmute it there.</source>
        <translation>Slå på det där.</translation>
    </message>
    <message>
        <source>Turn it up in the system’s own sound settings.</source>
        <translation>Höj i systemets egna ljudinställningar.</translation>
    </message>
    <message>
        <source>Connect it, or choose another one in the settings.</source>
        <translation>Anslut den, eller välj en annan i inställningarna.</translation>
    </message>
    <message>
        <source>Connect a loudspeaker or a headset.</source>
        <translation>Anslut högtalare eller headset.</translation>
    </message>
    <message>
        <source>The test tone was not heard.</source>
        <translation>Provtonen hördes inte.</translation>
    </message>
    <message>
        <source>The sound of Jourbord is muted in the system’s mixer.</source>
        <translation>Ljudet från Jourbord är avstängt i systemets mixer.</translation>
    </message>
    <message>
        <source>The volume of this computer is at nought.</source>
        <translation>Volymen på den här datorn står på noll.</translation>
    </message>
    <message>
        <source>The sound of this computer is muted.</source>
        <translation>Ljudet på den här datorn är avstängt.</translation>
    </message>
    <message>
        <source>The chosen sound device is not connected: another one sounds in its place.</source>
        <translation>Den valda ljudenheten är inte ansluten: en annan låter i stället.</translation>
    </message>
    <message>
        <source>No sound can be heard from this computer.</source>
        <translation>Inget ljud kan höras från den här datorn.</translation>
    </message>
</context>
<context>
    <name>StandingWords</name>
    <message numerus="yes">
        <source>%n case(s) NOT taken over, with those who had them: %1.</source>
        <translation>
            <numerusform>%n ärende INTE övertaget, kvar hos den som hade det: %1.</numerusform>
            <numerusform>%n ärenden INTE övertagna, kvar hos dem som hade dem: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Below is what has happened since.</source>
        <translation>Nedan står det som hänt sedan dess.</translation>
    </message>
    <message>
        <source>Last handover: handed over by %1, signed %2 by %3; %4 had made the list anew.</source>
        <translation>Senaste överlämning: överlämnad av %1, undertecknad %2 av %3; %4 hade gjort om listan.</translation>
    </message>
    <message>
        <source>Last handover: signed %1 by %2 and %3.</source>
        <translation>Senaste överlämning: undertecknad %1 av %2 och %3.</translation>
    </message>
    <message>
        <source>%1. Since then %2: make it anew (G). Words and answers stay.</source>
        <translation>%1. Sedan dess: %2. Gör om den (G). Ord och svar står kvar.</translation>
    </message>
    <message>
        <source>%1. Since then %2: make it anew (G). Words and answers stay, and it stays the handover of %3.</source>
        <translation>%1. Sedan dess: %2. Gör om den (G). Ord och svar står kvar, och det är fortfarande %3 som lämnar över.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) not taken over.</source>
        <translation>
            <numerusform>%n ärende inte övertaget.</numerusform>
            <numerusform>%n ärenden inte övertagna.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every case is taken over.</source>
        <translation>Varje ärende är övertaget.</translation>
    </message>
    <message>
        <source>%1, not signed by whoever takes over.</source>
        <translation>%1, inte undertecknat av den som tar över.</translation>
    </message>
    <message>
        <source>a message was withdrawn</source>
        <translation>ett meddelande har tagits tillbaka</translation>
    </message>
    <message>
        <source>a message was written or changed</source>
        <translation>ett meddelande har skrivits eller ändrats</translation>
    </message>
    <message>
        <source>words to look out for were changed</source>
        <translation>orden om vad som bör uppmärksammas har ändrats</translation>
    </message>
    <message numerus="yes">
        <source>something has happened in %n case(s)</source>
        <translation>
            <numerusform>något har hänt i %n ärende</numerusform>
            <numerusform>något har hänt i %n ärenden</numerusform>
        </translation>
    </message>
    <message>
        <source>Handed over by %1, the list made anew by %2 at %3</source>
        <translation>Överlämnat av %1, listan omgjord av %2 %3</translation>
    </message>
    <message>
        <source>Handed over by %1 at %2</source>
        <translation>Överlämnat av %1 %2</translation>
    </message>
</context>
<context>
    <name>StatuteEffect</name>
    <message>
        <source>The row before it ends on %1.</source>
        <translation>Raden före upphör %1.</translation>
    </message>
    <message>
        <source>From %1 the former wording holds again, until %2.</source>
        <translation>Från %1 gäller den tidigare lydelsen igen, till och med %2.</translation>
    </message>
    <message>
        <source>From %1 the former wording holds again.</source>
        <translation>Från %1 gäller den tidigare lydelsen igen.</translation>
    </message>
    <message>
        <source>After %1 no row of this limit holds: none starts then.</source>
        <translation>Efter %1 gäller ingen rad för fristen: ingen frist startar då.</translation>
    </message>
    <message>
        <source>%1, from %2 until %3</source>
        <translation>%1, från %2 till och med %3</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, från %2</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, till och med %2</translation>
    </message>
    <message>
        <source>Stands again as before: %1.</source>
        <translation>Står åter som tidigare: %1.</translation>
    </message>
    <message>
        <source>Goes, for it was added by that change: %1.</source>
        <translation>Försvinner, för den lades till genom ändringen: %1.</translation>
    </message>
    <message>
        <source>A hole in the table: from %1 until %2 no row of this limit holds, and none starts then.</source>
        <translation>En lucka i tabellen: från %1 till och med %2 gäller ingen rad för fristen, och ingen frist startar då.</translation>
    </message>
</context>
<context>
    <name>StatuteText</name>
    <message>
        <source>another authority’s</source>
        <translation>en annan myndighets</translation>
    </message>
    <message>
        <source>disputed: the moved day is a note only</source>
        <translation>omtvistat: den flyttade dagen är bara en upplysning</translation>
    </message>
    <message>
        <source>moves by the wording of lag (1930:173), not confirmed</source>
        <translation>flyttas enligt ordalydelsen i lag (1930:173), inte bekräftat</translation>
    </message>
    <message>
        <source>has no day that could move</source>
        <translation>har ingen dag som kan flyttas</translation>
    </message>
    <message>
        <source>never moves</source>
        <translation>flyttas aldrig</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>någon annan</translation>
    </message>
    <message>
        <source>the court</source>
        <translation>rätten</translation>
    </message>
    <message>
        <source>police or prosecutor</source>
        <translation>polis eller åklagare</translation>
    </message>
    <message>
        <source>the municipality</source>
        <translation>kommunen</translation>
    </message>
    <message>
        <source>the socialjour</source>
        <translation>socialjouren</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>placement in sheltered housing began</source>
        <translation>placering i skyddat boende började</translation>
    </message>
    <message>
        <source>placement in sheltered housing was decided</source>
        <translation>placering i skyddat boende beslutades</translation>
    </message>
    <message>
        <source>the court decided on the travel ban</source>
        <translation>rätten beslutade om utreseförbudet</translation>
    </message>
    <message>
        <source>a travel ban was decided</source>
        <translation>tillfälligt utreseförbud beslutades</translation>
    </message>
    <message>
        <source>the court decided on the ban on moving</source>
        <translation>rätten beslutade om flyttningsförbudet</translation>
    </message>
    <message>
        <source>a ban on moving the child was decided</source>
        <translation>tillfälligt flyttningsförbud beslutades</translation>
    </message>
    <message>
        <source>immediate care was carried out</source>
        <translation>omedelbart omhändertagande verkställdes</translation>
    </message>
    <message>
        <source>immediate care was decided</source>
        <translation>omedelbart omhändertagande beslutades</translation>
    </message>
    <message>
        <source>whether to open an inquiry was decided</source>
        <translation>beslut om att inleda utredning fattades</translation>
    </message>
    <message>
        <source>an inquiry was opened</source>
        <translation>utredning inleddes</translation>
    </message>
    <message>
        <source>the report came in</source>
        <translation>anmälan kom in</translation>
    </message>
    <message>
        <source>something that no act here tells of</source>
        <translation>en händelse som inte registreras här</translation>
    </message>
    <message>
        <source>Not started by any act here</source>
        <translation>Startas inte av någon åtgärd här</translation>
    </message>
    <message>
        <source>New Year&apos;s Day</source>
        <translation>nyårsdagen</translation>
    </message>
    <message>
        <source>Epiphany</source>
        <translation>trettondedag jul</translation>
    </message>
    <message>
        <source>Good Friday</source>
        <translation>långfredagen</translation>
    </message>
    <message>
        <source>Easter Day</source>
        <translation>påskdagen</translation>
    </message>
    <message>
        <source>Easter Monday</source>
        <translation>annandag påsk</translation>
    </message>
    <message>
        <source>1 May</source>
        <translation>första maj</translation>
    </message>
    <message>
        <source>Ascension Day</source>
        <translation>Kristi himmelsfärdsdag</translation>
    </message>
    <message>
        <source>Whit Sunday</source>
        <translation>pingstdagen</translation>
    </message>
    <message>
        <source>Whit Monday</source>
        <translation>annandag pingst</translation>
    </message>
    <message>
        <source>the national day</source>
        <translation>nationaldagen</translation>
    </message>
    <message>
        <source>Midsummer&apos;s Eve</source>
        <translation>midsommarafton</translation>
    </message>
    <message>
        <source>Midsummer Day</source>
        <translation>midsommardagen</translation>
    </message>
    <message>
        <source>All Saints&apos; Day</source>
        <translation>alla helgons dag</translation>
    </message>
    <message>
        <source>Christmas Eve</source>
        <translation>julafton</translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translation>juldagen</translation>
    </message>
    <message>
        <source>the second day of Christmas</source>
        <translation>annandag jul</translation>
    </message>
    <message>
        <source>New Year&apos;s Eve</source>
        <translation>nyårsafton</translation>
    </message>
    <message>
        <source>a Sunday</source>
        <translation>söndag</translation>
    </message>
    <message>
        <source>a Saturday</source>
        <translation>lördag</translation>
    </message>
    <message>
        <source>no length</source>
        <translation>ingen tidsgräns</translation>
    </message>
    <message>
        <source>at once, no length</source>
        <translation>genast, ingen tidsgräns</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>timmar</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dagar</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>veckor</translation>
    </message>
    <message>
        <source>months</source>
        <translation>månader</translation>
    </message>
    <message>
        <source>years</source>
        <translation>år</translation>
    </message>
    <message>
        <source>a time of day, days later</source>
        <translation>ett klockslag, dagar senare</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>inte verifierad</translation>
    </message>
    <message>
        <source>looked for and not found</source>
        <translation>eftersökt men inte funnen</translation>
    </message>
    <message>
        <source>general knowledge, not verified</source>
        <translation>allmän kännedom, inte verifierad</translation>
    </message>
    <message>
        <source>verified in part</source>
        <translation>delvis verifierad</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>verifierad</translation>
    </message>
    <message>
        <source>Counts down</source>
        <translation>Räknas ned</translation>
    </message>
    <message>
        <source>Information, no alarm</source>
        <translation>Information, inget larm</translation>
    </message>
    <message>
        <source>Off: not verified</source>
        <translation>Av: inte verifierad</translation>
    </message>
    <message>
        <source>Not in force yet</source>
        <translation>Gäller inte än</translation>
    </message>
    <message>
        <source>No longer in force</source>
        <translation>Gäller inte längre</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n timme</numerusform>
            <numerusform>%n timmar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n vecka</numerusform>
            <numerusform>%n veckor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n månad</numerusform>
            <numerusform>%n månader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n år</numerusform>
            <numerusform>%n år</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, the day itself not counted: %2</source>
        <translation>%1, själva dagen räknas inte: %2</translation>
    </message>
    <message>
        <source>%1, to the same day of the week (lag (1930:173) 1 §): %2</source>
        <translation>%1, till samma veckodag (1&#xa0;§ lagen (1930:173)): %2</translation>
    </message>
    <message>
        <source>%1, to the day of the same number (lag (1930:173) 1 §): %2</source>
        <translation>%1, till dagen med samma nummer (1&#xa0;§ lagen (1930:173)): %2</translation>
    </message>
    <message>
        <source>%1, to the last day of the month, which has no day %2 (lag (1930:173) 1 §): %3</source>
        <translation>%1, till månadens sista dag, eftersom den saknar dag %2 (1&#xa0;§ lagen (1930:173)): %3</translation>
    </message>
    <message>
        <source>%1 on the clock, never moved: %2</source>
        <translation>%1 på klockan, flyttas aldrig: %2</translation>
    </message>
    <message>
        <source>No length in law (%1); to the end of the same day, as set here and not by law: %2</source>
        <translation>Ingen tidsgräns i lagen (%1). Till samma dags slut enligt lokal inställning, inte lag: %2</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <comment>a date and the holiday it is</comment>
        <translation>%1 är %2</translation>
    </message>
    <message>
        <source>Whether lag (1930:173) 2 § moves it to %1 is disputed: do not count on it.</source>
        <translation>Det är omtvistat om 2&#xa0;§ lagen (1930:173) flyttar fristen till %1: räkna inte med det.</translation>
    </message>
    <message>
        <source>By the wording of lag (1930:173) 2 § it may wait until %1; not confirmed for this limit.</source>
        <translation>Enligt ordalydelsen i 2&#xa0;§ lagen (1930:173) får åtgärden vänta till %1; inte bekräftat för den här fristen.</translation>
    </message>
    <message>
        <source>%1. %2 The alarm stands on %3.</source>
        <translation>%1. %2 Larmet står på %3.</translation>
    </message>
    <message>
        <source>%1, checked on %2.</source>
        <translation>%1, kontrollerad %2.</translation>
    </message>
    <message>
        <source>Nobody has checked it for a year.</source>
        <translation>Ingen har kontrollerat den på ett år.</translation>
    </message>
    <message>
        <source>Not verified: do not rely on it as law.</source>
        <translation>Inte verifierad: lita inte på den som lag.</translation>
    </message>
    <message>
        <source>Counted from %1: %2</source>
        <translation>Räknas från %1: %2</translation>
    </message>
    <message>
        <source>The table of limits has been changed since the alarm was set; it stands on %1.</source>
        <translation>Tabellen över frister har ändrats sedan larmet sattes. Larmet står på %1.</translation>
    </message>
    <message>
        <source>No row of the table of limits holds any more on the day that it counts from: the row was ended or taken away after the alarm was set. The alarm stands where it stood, on %1.</source>
        <translation>Ingen rad i tabellen över frister gäller längre den dag som den räknas från: raden har avslutats eller tagits bort sedan larmet ställdes. Larmet står kvar där det stod, på %1.</translation>
    </message>
    <message>
        <source>Set by the row “%1”, as it had been checked on %2.</source>
        <translation>Ställdes enligt raden ”%1”, så som den var kontrollerad %2.</translation>
    </message>
    <message>
        <source>Set by the row “%1”.</source>
        <translation>Ställdes enligt raden ”%1”.</translation>
    </message>
    <message>
        <source>That row held from %1.</source>
        <translation>Den raden gällde från %1.</translation>
    </message>
    <message>
        <source>In the table it now ends on %1.</source>
        <translation>I tabellen upphör den nu %1.</translation>
    </message>
    <message>
        <source>Counted from %1.</source>
        <translation>Räknas från %1.</translation>
    </message>
</context>
<context>
    <name>StepTaken</name>
    <message>
        <source>Already escalated %1, when its time ran out. Leave the form (Esc) and see which step it is on now.</source>
        <translation>Redan eskalerat %1, när tiden gick ut. Lämna formuläret (Esc) och se vilket steg det står på nu.</translation>
    </message>
    <message>
        <source>Already escalated %1 by %2. Leave the form (Esc) and see which step it is on now.</source>
        <translation>Redan eskalerat %1 av %2. Lämna formuläret (Esc) och se vilket steg det står på nu.</translation>
    </message>
    <message>
        <source>The plan was changed %1 by %2. Leave the form (Esc) and see where it stands now.</source>
        <translation>Planen ändrades %1 av %2. Lämna formuläret (Esc) och se var den står nu.</translation>
    </message>
</context>
<context>
    <name>SummaryLines</name>
    <message>
        <source>anonymous</source>
        <translation>anonym</translation>
    </message>
    <message>
        <source>By, with what authority</source>
        <translation>Av vem, med vilken behörighet</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Beslutat</translation>
    </message>
    <message>
        <source>executed %1</source>
        <translation>verkställt %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>name not known</source>
        <translation>namn okänt</translation>
    </message>
    <message>
        <source>%1 (protected identity)</source>
        <translation>%1 (skyddade personuppgifter)</translation>
    </message>
    <message>
        <source>Protected identity</source>
        <translation>Skyddade personuppgifter</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>Person- eller samordningsnummer</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Född</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Kön</translation>
    </message>
    <message>
        <source>Home municipality</source>
        <translation>Hemkommun</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Skola</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Needs an interpreter</source>
        <translation>Behöver tolk</translation>
    </message>
    <message>
        <source>Informed</source>
        <translation>Underrättad</translation>
    </message>
    <message>
        <source>Must not be contacted</source>
        <translation>Får inte kontaktas</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Anmärkning</translation>
    </message>
    <message>
        <source>The socialjour&apos;s own plan</source>
        <translation>Socialjourens egen plan</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Utlovat</translation>
    </message>
    <message>
        <source>The operator&apos;s own reminder</source>
        <translation>Handläggarens egen påminnelse</translation>
    </message>
    <message>
        <source>Stated by the police; not computed here</source>
        <translation>Uppgift från polisen; inte beräknad här</translation>
    </message>
    <message>
        <source>The engine&apos;s own check</source>
        <translation>Programmets egen kontroll</translation>
    </message>
    <message>
        <source>Protected identity: the person&apos;s data, and where the person is, are left out of this paper. Ask for them by telephone, called back on a number you know.</source>
        <translation>Skyddade personuppgifter: personens uppgifter, och var personen befinner sig, är utelämnade ur detta papper. Begär dem per telefon, med motringning till ett nummer du känner till.</translation>
    </message>
    <message>
        <source>Initials and case number only: names, numbers, places and all that was written are left out of this paper.</source>
        <translation>Bara initialer och ärendenummer: namn, nummer, platser och allt som har skrivits är utelämnat ur detta papper.</translation>
    </message>
    <message>
        <source>Children of other municipalities, and those about them, are left out of this paper.</source>
        <translation>Barn från andra kommuner, och deras närmaste, är utelämnade ur detta papper.</translation>
    </message>
</context>
<context>
    <name>Urgency</name>
    <message>
        <source>I</source>
        <comment>first letter of Immediate</comment>
        <translation>O</translation>
    </message>
    <message>
        <source>U</source>
        <comment>first letter of Urgent</comment>
        <translation>B</translation>
    </message>
    <message>
        <source>S</source>
        <comment>first letter of Soon</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>D</source>
        <comment>first letter of Daytime</comment>
        <translation>D</translation>
    </message>
    <message>
        <source>Immediate</source>
        <translation>Omedelbart</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Brådskande</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>Snart</translation>
    </message>
    <message>
        <source>Daytime</source>
        <translation>Dagtid</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>NOT SIGNED: cases, words or messages were changed since the list was made. Make it anew (G), look at it and sign again.</source>
        <translation>INTE UNDERTECKNAT: ärenden, ord eller meddelanden har ändrats sedan listan gjordes. Gör om den (G), titta på den och skriv under igen.</translation>
    </message>
    <message>
        <source>The case is closed. Reopen it first (Alt+6).</source>
        <translation>Ärendet är avslutat. Återöppna det först (Alt+6).</translation>
    </message>
    <message>
        <source>A time that the law or the police have set is quiet until it warns: there is no alarm to snooze before that.</source>
        <translation>En tid som lagen eller polisen har satt är tyst tills den varnar: innan dess finns inget larm att pausa.</translation>
    </message>
    <message>
        <source>Say what was done.</source>
        <translation>Ange vad som gjordes.</translation>
    </message>
    <message>
        <source>The plan goes on</source>
        <translation>Planen går vidare</translation>
    </message>
    <message>
        <source>Plan paused</source>
        <translation>Planen pausad</translation>
    </message>
    <message>
        <source>No plan runs in this case: there is nothing to pause or go on with. Set a reminder (Ctrl+R).</source>
        <translation>Ingen plan löper i ärendet: det finns inget att pausa eller fortsätta. Sätt en påminnelse (Ctrl+R).</translation>
    </message>
    <message>
        <source>Somebody has promised to act: that is waited for and cannot be paused. Say if it is done (Ctrl+Shift+G), or go on (Ctrl+E).</source>
        <translation>Någon har lovat att agera: det väntas in och kan inte pausas. Ange om det är gjort (Ctrl+Skift+G), eller gå vidare (Ctrl+E).</translation>
    </message>
    <message>
        <source>A plan is not paused past a time that the law or the police have set. Choose an earlier time.</source>
        <translation>En plan pausas inte förbi en tid som lagen eller polisen har satt. Välj en tidigare tid.</translation>
    </message>
    <message>
        <source>A plan is paused for 12 hours at most. Choose an earlier time.</source>
        <translation>En plan pausas i högst 12 timmar. Välj en tidigare tid.</translation>
    </message>
    <message>
        <source>Say until when. The time must lie ahead.</source>
        <translation>Ange till när. Tiden måste ligga framåt.</translation>
    </message>
    <message>
        <source>Write when it is switched off, for example 2026-12-01 08:00, or nothing.</source>
        <translation>Skriv när den stängs av, till exempel 2026-12-01 08:00, eller ingenting.</translation>
    </message>
    <message>
        <source>Write from when it holds, for example 2026-12-01 08:00, or nothing.</source>
        <translation>Skriv från när den gäller, till exempel 2026-12-01 08:00, eller ingenting.</translation>
    </message>
    <message>
        <source>That is when the plan goes on, and rings for nothing before. Let it go on now (Alt+8), or pause it anew (Alt+7).</source>
        <translation>Det är när planen går vidare, och larmar inte dessförinnan. Låt den fortsätta nu (Alt+8), eller pausa den på nytt (Alt+7).</translation>
    </message>
    <message>
        <source>That deadline has ended already.</source>
        <translation>Den fristen är redan avslutad.</translation>
    </message>
    <message>
        <source>A step of the plan is not ticked off: say who took it (Ctrl+G), or go on to the next step (Ctrl+E).</source>
        <translation>Ett steg i planen bockas inte av: säg vem som tog det (Ctrl+G), eller gå vidare till nästa steg (Ctrl+E).</translation>
    </message>
    <message>
        <source>It cannot sleep past a time that the law or the police have set. Act on it now, or choose a shorter snooze if one is offered.</source>
        <translation>Larmet kan inte pausas förbi en tid som lagen eller polisen har satt. Gör något åt fristen nu, eller pausa larmet kortare om det erbjuds.</translation>
    </message>
    <message>
        <source>This deadline has been snoozed as often as the policy of the case allows. Act on it: call (Ctrl+D), say who took it (Ctrl+G) or go on (Ctrl+E).</source>
        <translation>Larmet har pausats så många gånger som ärendets plan tillåter. Gör något åt fristen: ring (Ctrl+D), säg vem som tog det (Ctrl+G) eller gå vidare (Ctrl+E).</translation>
    </message>
    <message>
        <source>The policy of the case allows no snooze. Act on the deadline instead.</source>
        <translation>Ärendets plan tillåter inte att larmet pausas. Gör något åt fristen i stället.</translation>
    </message>
    <message>
        <source>The policy of the case allows no snooze of that length. Choose one of the lengths that are offered.</source>
        <translation>Ärendets plan tillåter inte att larmet pausas så länge. Välj en av längderna som erbjuds.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Brådskegrad</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Happened at</source>
        <translation>Inträffade</translation>
    </message>
    <message>
        <source>Police unit</source>
        <translation>Polisenhet</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>Anmälare</translation>
    </message>
    <message>
        <source>Reporter&apos;s post</source>
        <translation>Anmälarens befattning</translation>
    </message>
    <message>
        <source>Callback number</source>
        <translation>Återuppringningsnummer</translation>
    </message>
    <message>
        <source>Police reference</source>
        <translation>Polisens referens</translation>
    </message>
    <message>
        <source>Wants feedback</source>
        <translation>Önskar återkoppling</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anonym</translation>
    </message>
    <message>
        <source>In the police&apos;s words</source>
        <translation>Med polisens ord</translation>
    </message>
    <message>
        <source>In our words</source>
        <translation>Med våra ord</translation>
    </message>
    <message>
        <source>Acute danger</source>
        <translation>Akut fara</translation>
    </message>
    <message>
        <source>Ground the police state</source>
        <translation>Grund som polisen anger</translation>
    </message>
    <message>
        <source>Latest hand-over, as the police state it</source>
        <translation>Överlämning senast (polisens uppgift)</translation>
    </message>
    <message>
        <source>Risks harm in gang-related crime</source>
        <translation>Riskerar att fara illa i samband med gängrelaterad brottslighet</translation>
    </message>
    <message>
        <source>Found in Stockholm County</source>
        <translation>Påträffad i Stockholms län</translation>
    </message>
    <message>
        <source>Belongs to an agreement municipality</source>
        <translation>Tillhör en avtalskommun</translation>
    </message>
    <message>
        <source>Role of the child</source>
        <translation>Barnets roll</translation>
    </message>
    <message>
        <source>Crime types</source>
        <translation>Brottstyper</translation>
    </message>
    <message>
        <source>Home municipality</source>
        <translation>Hemkommun</translation>
    </message>
    <message>
        <source>Municipality of whereabouts</source>
        <translation>Vistelsekommun</translation>
    </message>
    <message>
        <source>Place found</source>
        <translation>Plats där barnet påträffades</translation>
    </message>
    <message>
        <source>Where the child is now</source>
        <translation>Var barnet är nu</translation>
    </message>
    <message>
        <source>Who is with the child</source>
        <translation>Vem som är hos barnet</translation>
    </message>
    <message>
        <source>Travelled from</source>
        <translation>Reste från</translation>
    </message>
    <message>
        <source>Travelled to</source>
        <translation>På väg till</translation>
    </message>
    <message>
        <source>Travelled by</source>
        <translation>Färdsätt</translation>
    </message>
    <message>
        <source>Guardian informed</source>
        <translation>Vårdnadshavare underrättad</translation>
    </message>
    <message>
        <source>Informed by whom and when</source>
        <translation>Underrättad av vem och när</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nästa steg</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Förnamn</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Efternamn</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>Person- eller samordningsnummer</translation>
    </message>
    <message>
        <source>Identity checked</source>
        <translation>Identiteten kontrollerad</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Födelsedatum</translation>
    </message>
    <message>
        <source>Assumed age</source>
        <translation>Uppskattad ålder</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Kön</translation>
    </message>
    <message>
        <source>Protected identity</source>
        <translation>Skyddade personuppgifter</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Needs an interpreter</source>
        <translation>Behöver tolk</translation>
    </message>
    <message>
        <source>Informed</source>
        <translation>Underrättad</translation>
    </message>
    <message>
        <source>Must not be contacted</source>
        <translation>Får inte kontaktas</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Varför inte</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Skola</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Anmärkning</translation>
    </message>
    <message>
        <source>That no longer exists.</source>
        <translation>Det finns inte längre.</translation>
    </message>
    <message>
        <source>Someone else acted on this case first. Look at what is new, then try again.</source>
        <translation>Någon annan hann före i det här ärendet. Se vad som är nytt och försök igen.</translation>
    </message>
    <message>
        <source>Your role does not allow this. Ask a manager.</source>
        <translation>Din roll tillåter inte detta. Fråga en gruppledare.</translation>
    </message>
    <message>
        <source>User id or passphrase is wrong.</source>
        <translation>Fel användar-id eller lösenfras.</translation>
    </message>
    <message>
        <source>Too many attempts. Try again in %1 s.</source>
        <translation>För många försök. Försök igen om %1&#xa0;s.</translation>
    </message>
    <message>
        <source>Unlock the console first.</source>
        <translation>Lås upp konsolen först.</translation>
    </message>
    <message>
        <source>Other users of this computer can read the vault folder. Repair its permissions before you open it.</source>
        <translation>Andra användare på den här datorn kan läsa valvmappen. Rätta behörigheterna innan du öppnar den.</translation>
    </message>
    <message>
        <source>The vault was written by a newer version of Jourbord. Update the program.</source>
        <translation>Valvet är skrivet av en nyare version av Jourbord. Uppdatera programmet.</translation>
    </message>
    <message>
        <source>Saved events are missing from the vault: it has been rolled back or cut short. Restore it from a backup.</source>
        <translation>Sparade händelser saknas i valvet: det har återställts till ett äldre läge eller kapats. Återställ det från en säkerhetskopia.</translation>
    </message>
    <message>
        <source>The vault is damaged. Nothing has been changed. Restore it from a backup.</source>
        <translation>Valvet är skadat. Inget har ändrats. Återställ det från en säkerhetskopia.</translation>
    </message>
    <message>
        <source>NOT SAVED: the disk is full. Free some space; what you have written stays here.</source>
        <translation>INTE SPARAT: disken är full. Frigör utrymme; det du har skrivit finns kvar här.</translation>
    </message>
    <message>
        <source>NOT SAVED: the vault cannot be written to. What you have written stays here.</source>
        <translation>INTE SPARAT: det går inte att skriva till valvet. Det du har skrivit finns kvar här.</translation>
    </message>
    <message>
        <source>The vault could not be read or written.</source>
        <translation>Valvet kunde inte läsas eller skrivas.</translation>
    </message>
    <message>
        <source>NOT SAVED: the disk failed. What you have written stays here; try again.</source>
        <translation>INTE SPARAT: diskfel. Det du har skrivit finns kvar här; försök igen.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Avbrutet.</translation>
    </message>
    <message>
        <source>Give a reason.</source>
        <translation>Ange ett skäl.</translation>
    </message>
    <message>
        <source>Say whom or what the case waits for.</source>
        <translation>Ange vem eller vad ärendet väntar på.</translation>
    </message>
    <message>
        <source>Say who answered.</source>
        <translation>Ange vem som svarade.</translation>
    </message>
    <message>
        <source>The time must lie ahead.</source>
        <translation>Tiden måste ligga framåt.</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>Skriv något först.</translation>
    </message>
    <message>
        <source>Give the legal ground.</source>
        <translation>Ange lagstödet.</translation>
    </message>
    <message>
        <source>Say who decided.</source>
        <translation>Ange vem som beslutade.</translation>
    </message>
    <message>
        <source>Say what was disclosed, to whom and on what ground.</source>
        <translation>Ange vad som lämnades ut, till vem och på vilken grund.</translation>
    </message>
    <message>
        <source>Say what was answered and to whom.</source>
        <translation>Ange vad som svarades och till vem.</translation>
    </message>
    <message>
        <source>The file is too large: at most 64 MB.</source>
        <translation>Filen är för stor: högst 64&#xa0;MB.</translation>
    </message>
    <message>
        <source>Something is missing or cannot be done now.</source>
        <translation>Något saknas eller kan inte göras nu.</translation>
    </message>
    <message>
        <source>Immediate</source>
        <translation>Omedelbart</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Brådskande</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>Snart</translation>
    </message>
    <message>
        <source>Daytime</source>
        <translation>Dagtid</translation>
    </message>
    <message>
        <source>I</source>
        <comment>letter of urgency Immediate</comment>
        <translation>O</translation>
    </message>
    <message>
        <source>U</source>
        <comment>letter of urgency Urgent</comment>
        <translation>B</translation>
    </message>
    <message>
        <source>S</source>
        <comment>letter of urgency Soon</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>D</source>
        <comment>letter of urgency Daytime</comment>
        <translation>D</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nytt</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Mottaget</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Pågår</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Väntar</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Överlämnat</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Avslutat</translation>
    </message>
    <message>
        <source>Report of concern</source>
        <translation>Orosanmälan</translation>
    </message>
    <message>
        <source>Police report</source>
        <translation>Polisanmälan</translation>
    </message>
    <message>
        <source>Notice under LUL</source>
        <translation>Underrättelse enligt LUL</translation>
    </message>
    <message>
        <source>Request for police assistance</source>
        <translation>Begäran om handräckning</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation>Förfrågan</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Okänt</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Barn</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>Vårdnadshavare</translation>
    </message>
    <message>
        <source>Sibling</source>
        <translation>Syskon</translation>
    </message>
    <message>
        <source>Other person</source>
        <translation>Annan person</translation>
    </message>
    <message>
        <source>No protection known</source>
        <translation>Inget känt skydd</translation>
    </message>
    <message>
        <source>Confidentiality marking</source>
        <translation>Sekretessmarkering</translation>
    </message>
    <message>
        <source>Protected population registration</source>
        <translation>Skyddad folkbokföring</translation>
    </message>
    <message>
        <source>Assumed identity</source>
        <translation>Fingerade personuppgifter</translation>
    </message>
    <message>
        <source>Protected, kind unclear</source>
        <translation>Skyddad, oklart hur</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Handläggare</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Gruppledare</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Nådd</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Inget svar</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Upptaget</translation>
    </message>
    <message>
        <source>Left a message</source>
        <translation>Lämnade meddelande</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Fel nummer</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Avböjde</translation>
    </message>
    <message>
        <source>Handed on</source>
        <translation>Kopplad vidare</translation>
    </message>
    <message>
        <source>No plan</source>
        <translation>Ingen plan</translation>
    </message>
    <message>
        <source>Contacting</source>
        <translation>Kontaktar</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Utlovat</translation>
    </message>
    <message>
        <source>Promise broken</source>
        <translation>Utlovat besked uteblev</translation>
    </message>
    <message>
        <source>Nobody left to call</source>
        <translation>Ingen kvar att ringa</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>the program was closed</source>
        <translation>programmet var stängt</translation>
    </message>
    <message>
        <source>the computer slept</source>
        <translation>datorn var i viloläge</translation>
    </message>
    <message>
        <source>the clock was set forward</source>
        <translation>klockan ställdes fram</translation>
    </message>
    <message>
        <source>the clock was set back</source>
        <translation>klockan ställdes tillbaka</translation>
    </message>
    <message>
        <source>the program stood still</source>
        <translation>programmet stod stilla</translation>
    </message>
    <message>
        <source>Target group: not decided yet</source>
        <translation>Målgrupp: inte avgjort ännu</translation>
    </message>
    <message>
        <source>In the agreement&apos;s target group</source>
        <translation>I samverkansavtalets målgrupp</translation>
    </message>
    <message>
        <source>Outside the agreement&apos;s target group</source>
        <translation>Utanför samverkansavtalets målgrupp</translation>
    </message>
    <message>
        <source>Treat the child as in the group until every criterion is answered.</source>
        <translation>Behandla barnet som tillhörande målgruppen tills varje kriterium är besvarat.</translation>
    </message>
    <message>
        <source>Stockholm&apos;s out-of-hours service reaches the home municipality.</source>
        <translation>Stockholms socialjour når hemkommunen.</translation>
    </message>
    <message>
        <source>Ordinary routing to the responsible municipality. Not a rejection.</source>
        <translation>Ordinarie väg till ansvarig kommun. Inte ett avvisande.</translation>
    </message>
    <message>
        <source>The check digit does not fit: listen again. It is saved as written.</source>
        <translation>Kontrollsiffran stämmer inte: lyssna igen. Sparas som det är skrivet.</translation>
    </message>
    <message>
        <source>Not a date in the calendar. It is saved as written.</source>
        <translation>Inget datum i kalendern. Sparas som det är skrivet.</translation>
    </message>
    <message>
        <source>Born in the future? It is saved as written.</source>
        <translation>Född i framtiden? Sparas som det är skrivet.</translation>
    </message>
    <message>
        <source>Two centuries are possible: write the year with four digits.</source>
        <translation>Två århundraden är möjliga: skriv året med fyra siffror.</translation>
    </message>
    <message>
        <source>Birth number 000 is not issued.</source>
        <translation>Födelsenummer 000 utfärdas inte.</translation>
    </message>
    <message>
        <source>This is an organisation&apos;s number.</source>
        <translation>Detta är ett organisationsnummer.</translation>
    </message>
    <message>
        <source>A temporary number: expect another one later.</source>
        <translation>Ett tillfälligt nummer: räkna med ett nytt senare.</translation>
    </message>
    <message>
        <source>Not a form of number we know. It is saved as written.</source>
        <translation>Ingen känd form av nummer. Sparas som det är skrivet.</translation>
    </message>
    <message>
        <source>No number found. It is saved as written.</source>
        <translation>Inget nummer hittades. Sparas som det är skrivet.</translation>
    </message>
    <message>
        <source>A digit may be missing. It is saved as written.</source>
        <translation>En siffra kan saknas. Sparas som det är skrivet.</translation>
    </message>
    <message>
        <source>A digit too many? It is saved as written.</source>
        <translation>En siffra för mycket? Sparas som det är skrivet.</translation>
    </message>
    <message>
        <source>Not a number in use, as far as is known. It is saved as written.</source>
        <translation>Såvitt känt inget nummer i bruk. Sparas som det är skrivet.</translation>
    </message>
    <message>
        <source>The area code is missing.</source>
        <translation>Riktnumret saknas.</translation>
    </message>
    <message>
        <source>The words beside the number are not dialled.</source>
        <translation>Orden intill numret rings inte.</translation>
    </message>
    <message>
        <source>Two numbers: the first is dialled.</source>
        <translation>Två nummer: det första rings.</translation>
    </message>
    <message>
        <source>Promised answer</source>
        <translation>Utlovat besked</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Ring igen</translation>
    </message>
    <message>
        <source>The police&apos;s latest hand-over time</source>
        <translation>Polisens sista tid för överlämning</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Påminnelse</translation>
    </message>
    <message>
        <source>The last manager must stay. Make somebody else a manager first.</source>
        <translation>Den sista gruppledaren måste finnas kvar. Gör någon annan till gruppledare först.</translation>
    </message>
    <message>
        <source>That user id is taken. Choose another.</source>
        <translation>Användar-id är upptaget. Välj ett annat.</translation>
    </message>
    <message>
        <source>Every place in the vault is taken. Revoke somebody first.</source>
        <translation>Alla platser i valvet är upptagna. Återkalla någon först.</translation>
    </message>
    <message>
        <source>Whoever hands over cannot also be the one who takes over. The next one signs, with their own user id and passphrase.</source>
        <translation>Den som lämnar över kan inte också vara den som tar över. Nästa skriver under, med eget användar-id och egen lösenfras.</translation>
    </message>
    <message>
        <source>Those are somebody else&apos;s. Give your own user id and passphrase.</source>
        <translation>Uppgifterna är någon annans. Ange eget användar-id och egen lösenfras.</translation>
    </message>
    <message>
        <source>This user id is closed after too many wrong attempts. Ask a manager.</source>
        <translation>Användar-id är stängt efter för många felaktiga försök. Kontakta en gruppledare.</translation>
    </message>
    <message>
        <source>The one-time passphrase has ended. Ask a manager for a new one.</source>
        <translation>Engångslösenfrasen har gått ut. Be en gruppledare om en ny.</translation>
    </message>
    <message>
        <source>A user id has 1 to 64 characters.</source>
        <translation>Ett användar-id har 1 till 64 tecken.</translation>
    </message>
    <message>
        <source>A decision under LVU section 6 can only be made by the committee, its chair or an appointed member, never by whoever is on duty here. Say who decided.</source>
        <translation>Beslut enligt LVU 6&#xa0;§ kan bara fattas av nämnden, dess ordförande eller en förordnad ledamot, aldrig av den som tjänstgör här. Ange vem som beslutade.</translation>
    </message>
    <message>
        <source>A hand-off needs a municipality, a named receiver with post, the channel and a read-back. Record it as a hand-off.</source>
        <translation>En överlämning kräver kommun, en namngiven mottagare med befattning, kontaktväg och motläsning. Registrera den som överlämning.</translation>
    </message>
    <message>
        <source>The case cannot be moved there from where it stands.</source>
        <translation>Ärendet kan inte flyttas dit från sitt nuvarande läge.</translation>
    </message>
    <message>
        <source>Choose the decision in the list; what is not there is &quot;Other decision&quot;.</source>
        <translation>Välj beslutet i listan; det som inte finns där är ”Annat beslut”.</translation>
    </message>
    <message>
        <source>Write what was decided.</source>
        <translation>Skriv vad som beslutades.</translation>
    </message>
    <message>
        <source>Choose one of the answers the law allows. Anything more is a disclosure with a ground of its own.</source>
        <translation>Välj ett av de svar som lagen tillåter. Allt därutöver är ett utlämnande med egen grund.</translation>
    </message>
    <message>
        <source>%1 – not checked</source>
        <translation>%1 – ej kontrollerad</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (checked on %2)</source>
        <translation>%1 (kontrollerad %2)</translation>
    </message>
    <message>
        <source>NOT CERTAIN whether this was saved: the disk does not answer. What you have written stays here; save again when the disk is back. It is never saved twice.</source>
        <translation>OSÄKERT om detta sparades: disken svarar inte. Det du har skrivit står kvar här; spara igen när disken är tillbaka. Det sparas aldrig två gånger.</translation>
    </message>
    <message>
        <source>Somebody has promised to act and that is not done. Write in the remark why the case is closed all the same.</source>
        <translation>Någon har lovat att agera och det är inte gjort. Skriv i anmärkningen varför ärendet ändå avslutas.</translation>
    </message>
    <message>
        <source>Choose who is removed.</source>
        <translation>Välj vem som tas bort.</translation>
    </message>
    <message>
        <source>Choose who takes the case.</source>
        <translation>Välj vem som tar ärendet.</translation>
    </message>
    <message>
        <source>Choose in the list how the case ended; the rest goes in the remark.</source>
        <translation>Välj i listan hur ärendet slutade; resten skrivs i anmärkningen.</translation>
    </message>
    <message>
        <source>Feedback asked for at</source>
        <translation>Återkoppling begärd</translation>
    </message>
    <message>
        <source>Worry since</source>
        <translation>Oro sedan</translation>
    </message>
    <message>
        <source>If nothing is done</source>
        <translation>Om ingenting görs</translation>
    </message>
    <message>
        <source>Threat to staff</source>
        <translation>Hot mot personal</translation>
    </message>
    <message>
        <source>Health, medication, intoxication</source>
        <translation>Hälsa, läkemedel, påverkan</translation>
    </message>
    <message>
        <source>To know when meeting the child</source>
        <translation>Att veta i mötet med barnet</translation>
    </message>
    <message>
        <source>With the child since</source>
        <translation>Hos barnet sedan</translation>
    </message>
    <message>
        <source>A file of this vault is missing: %1. Nothing has been changed. Restore the vault from a copy.</source>
        <translation>En fil saknas i valvet: %1. Ingenting har ändrats. Återställ valvet från en kopia.</translation>
    </message>
    <message>
        <source>This user id opens the vault, but the journal knows no active operator behind it. Ask a manager.</source>
        <translation>Användar-id:t öppnar valvet, men i journalen finns ingen aktiv handläggare bakom det. Fråga en gruppledare.</translation>
    </message>
    <message>
        <source>Another row of this limit already holds then. End that one first.</source>
        <translation>En annan rad för samma frist gäller redan då. Avsluta den först.</translation>
    </message>
    <message>
        <source>Name the law and the section.</source>
        <translation>Ange lag och paragraf.</translation>
    </message>
    <message>
        <source>Give the limit a name.</source>
        <translation>Ge fristen ett namn.</translation>
    </message>
    <message>
        <source>The length does not fit the unit: hours, days, weeks, months and years need a number, what has no length has none.</source>
        <translation>Längden stämmer inte med enheten: timmar, dagar, veckor, månader och år ska ha ett antal, en frist utan tidsgräns inget.</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>Den upphör innan den börjar gälla.</translation>
    </message>
    <message>
        <source>The case is no longer offered to you. See who has it.</source>
        <translation>Ärendet är inte längre erbjudet till dig. Se vem som har det.</translation>
    </message>
    <message>
        <source>The policy was changed meanwhile. Look at the difference again.</source>
        <translation>Planen ändrades under tiden. Titta på skillnaden igen.</translation>
    </message>
    <message>
        <source>Another policy is for the very same cases. Change that one, or switch it off first.</source>
        <translation>En annan plan gäller för precis samma ärenden. Ändra den, eller stäng av den först.</translation>
    </message>
    <message>
        <source>Give the policy a name.</source>
        <translation>Ge planen ett namn.</translation>
    </message>
    <message>
        <source>A policy needs at least one step. To use it no more, switch it off.</source>
        <translation>En plan behöver minst ett steg. Stäng av den om den inte ska användas mer.</translation>
    </message>
    <message>
        <source>There is nothing in the file to take, or it has errors.</source>
        <translation>Det finns inget i filen att ta in, eller så har den fel.</translation>
    </message>
    <message>
        <source>Promised answer: %1</source>
        <translation>Utlovat besked: %1</translation>
    </message>
    <message>
        <source>A case sleeps after 7 to 365 days.</source>
        <translation>Ett ärende vilar efter 7 till 365 dagar.</translation>
    </message>
    <message>
        <source>Choose another case: the one whose happening it is.</source>
        <translation>Välj ett annat ärende: det som händelsen hör till.</translation>
    </message>
    <message>
        <source>There is no case with that number. Choose one in the list or type its whole number.</source>
        <translation>Det finns inget ärende med det numret. Välj ett i listan eller skriv hela numret.</translation>
    </message>
    <message>
        <source>That case is already under this one. Take it out first, or merge from there.</source>
        <translation>Det ärendet ligger redan under detta. Ta ut det först, eller lägg ihop därifrån.</translation>
    </message>
    <message>
        <source>This case is already under another. Take it out first (Ctrl+Shift+U).</source>
        <translation>Ärendet ligger redan under ett annat. Ta ut det först (Ctrl+Skift+U).</translation>
    </message>
    <message>
        <source>This case is under no other.</source>
        <translation>Ärendet ligger inte under något annat.</translation>
    </message>
    <message>
        <source>The case it would go under is closed. Reopen that one first.</source>
        <translation>Ärendet som det skulle läggas under är avslutat. Öppna det igen först.</translation>
    </message>
    <message>
        <source>The contacts would refer to each other in a circle, and nobody would be reached. Choose another one.</source>
        <translation>Kontakterna skulle hänvisa till varandra i en cirkel, och ingen skulle nås. Välj en annan.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>person, contact</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>A contact was changed meanwhile. Look at it as it is now, then try again.</source>
        <translation>En kontakt har ändrats under tiden. Titta på hur den ser ut nu och försök igen.</translation>
    </message>
    <message>
        <source>Protected particulars are shown only when the journal can say so, and nothing is saved now.</source>
        <translation>Skyddade uppgifter visas bara när det kan antecknas i journalen, och just nu sparas ingenting.</translation>
    </message>
    <message>
        <source>That is no period, or it is not final yet. Write 2026-10, 2026-Q4 or 2026.</source>
        <translation>Det är ingen period, eller så är den inte slutlig än. Skriv 2026-10, 2026-Q4 eller 2026.</translation>
    </message>
    <message>
        <source>The fewest cases that are shown are 3 to 50.</source>
        <translation>Minsta antal som visas kan vara 3 till 50.</translation>
    </message>
    <message>
        <source>NOT SAVED: the file system can only be read. What you have written stays here.</source>
        <translation>INTE SPARAT: filsystemet är skrivskyddat. Det du har skrivit finns kvar här.</translation>
    </message>
    <message>
        <source>NOT SAVED: this account may not write in the vault folder. What you have written stays here.</source>
        <translation>INTE SPARAT: kontot får inte skriva i valvmappen. Det du har skrivit finns kvar här.</translation>
    </message>
    <message>
        <source>The vault comes from an older version of Jourbord and must be brought up to date before it opens. That needs a disk that can be written to and has room. Nothing has been changed.</source>
        <translation>Valvet kommer från en äldre version av Jourbord och måste uppdateras innan det kan öppnas. Det kräver en disk som går att skriva på och har utrymme. Ingenting har ändrats.</translation>
    </message>
    <message>
        <source>The last save was interrupted and must be cleared up before the vault opens. That needs a disk that can be written to and has room. Nothing that was saved is lost.</source>
        <translation>Den senaste sparningen avbröts och måste redas ut innan valvet kan öppnas. Det kräver en disk som går att skriva på och har utrymme. Inget som var sparat har gått förlorat.</translation>
    </message>
    <message>
        <source>Jourbord is already open with this vault. Use that window, or close it first.</source>
        <translation>Jourbord är redan öppet med det här valvet. Använd det fönstret, eller stäng det först.</translation>
    </message>
    <message>
        <source>Jourbord is already open with this vault (process %1 on %2). Use that window, or close it first.</source>
        <translation>Jourbord är redan öppet med det här valvet (process %1 på %2). Använd det fönstret, eller stäng det först.</translation>
    </message>
    <message>
        <source>NOT DONE: this handover was signed or made anew meanwhile. Look at the list as it is now and try again.</source>
        <translation>INTE GJORT: överlämningen har undertecknats eller gjorts om under tiden. Se listan som den är nu och försök igen.</translation>
    </message>
    <message>
        <source>NOT DONE: a shift already runs, or the one that ran has ended meanwhile. Look at the shift as it is now (Ctrl+Shift+A).</source>
        <translation>INTE GJORT: ett arbetspass pågår redan, eller så har det som pågick avslutats under tiden. Se arbetspasset som det är nu (Ctrl+Skift+A).</translation>
    </message>
    <message>
        <source>NOT SIGNED: what is taken over was changed while the signature was made. Look at the list and sign again.</source>
        <translation>INTE UNDERTECKNAT: det som övertas ändrades medan underskriften gjordes. Se igenom listan och skriv under igen.</translation>
    </message>
    <message>
        <source>NOT SIGNED: the signature does not fit the list and the key that the journal knows of whoever takes over. Sign again; if that does not help, ask a manager.</source>
        <translation>INTE UNDERTECKNAT: underskriften stämmer inte med listan och den nyckel som journalen känner för den som tar över. Skriv under igen; hjälper inte det, fråga en chef.</translation>
    </message>
    <message>
        <source>NOT SIGNED: whoever has this user id is switched off and can take nothing over. Let somebody else sign, or ask a manager.</source>
        <translation>INTE UNDERTECKNAT: den som har detta användar-id är avstängd och kan inte ta över något. Låt någon annan skriva under, eller fråga en chef.</translation>
    </message>
    <message>
        <source>NOT DONE: the message was read, changed or withdrawn meanwhile. Look at the list as it is now.</source>
        <translation>INTE GJORT: meddelandet har lästs, ändrats eller tagits tillbaka under tiden. Se listan som den är nu.</translation>
    </message>
    <message>
        <source>Another row of this limit has been changed since. Take that change back first.</source>
        <translation>En annan rad för samma frist har ändrats sedan dess. Ta tillbaka den ändringen först.</translation>
    </message>
    <message>
        <source>Nobody has changed this row of the table.</source>
        <translation>Ingen har ändrat den här raden i tabellen.</translation>
    </message>
    <message>
        <source>the desk was locked</source>
        <translation>programmet stod låst</translation>
    </message>
</context>
<context>
    <name>jour::ui::AboutPage</name>
    <message>
        <source>Jourbord %1</source>
        <translation>Jourbord %1</translation>
    </message>
    <message>
        <source>Triage console for the out-of-hours social service.</source>
        <translation>Triagekonsol för socialjouren.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. No warranty.</source>
        <translation>Fri programvara under GNU General Public License, version 3 eller senare. Ingen garanti.</translation>
    </message>
    <message>
        <source>Running on Qt %1, %2</source>
        <translation>Körs på Qt %1, %2</translation>
    </message>
    <message>
        <source>What Jourbord is built on</source>
        <translation>Vad Jourbord bygger på</translation>
    </message>
</context>
<context>
    <name>jour::ui::AlarmBar</name>
    <message>
        <source>Sound on  Ctrl+Shift+B</source>
        <translation>Ljud på  Ctrl+Skift+B</translation>
    </message>
    <message numerus="yes">
        <source>and %n more in the queue</source>
        <translation>
            <numerusform>och %n till i kön</numerusform>
            <numerusform>och %n till i kön</numerusform>
        </translation>
    </message>
    <message>
        <source>Turn the sound on again</source>
        <translation>Slå på ljudet igen</translation>
    </message>
    <message>
        <source>All alarm sound is off: on again in %1</source>
        <translation>Allt larmljud är tystat: på igen om %1</translation>
    </message>
</context>
<context>
    <name>jour::ui::AlarmPresenter</name>
    <message>
        <source>Snoozed until %1: %2, %3</source>
        <comment>time, case number, what is due</comment>
        <translation>Larmet pausat till %1: %2, %3</translation>
    </message>
    <message>
        <source>Nothing snoozed: no alarm in the bar sounds now.</source>
        <translation>Inget larm pausat: inget i larmraden ljuder nu.</translation>
    </message>
    <message>
        <source>Nothing snoozed. %1, %2: %3</source>
        <comment>case number, what is due, why not</comment>
        <translation>Inget larm pausat. %1, %2: %3</translation>
    </message>
    <message>
        <source>What was promised is not snoozed by this key past its time. Act on it in the case (Ctrl+T).</source>
        <translation>Larmet för ett utlovat besked pausas inte förbi sin tid med den här tangenten. Åtgärda det i ärendet (Ctrl+T).</translation>
    </message>
    <message>
        <source>A time that the law or the police have set is not snoozed by this key. Act on it in the case (Ctrl+T).</source>
        <translation>Larmet för en tid som lagen eller polisen har satt pausas inte med den här tangenten. Åtgärda den i ärendet (Ctrl+T).</translation>
    </message>
    <message>
        <source>Unknown child</source>
        <translation>Okänt barn</translation>
    </message>
</context>
<context>
    <name>jour::ui::AlarmRow</name>
    <message>
        <source>snoozed until %1</source>
        <translation>larmet pausat till %1</translation>
    </message>
    <message>
        <source>Snooze (Ctrl+Shift+Space)</source>
        <translation>Pausa larmet (Ctrl+Skift+Blanksteg)</translation>
    </message>
    <message>
        <source>Snooze %1 by the shortest length</source>
        <translation>Pausa larmet för %1 den kortaste tiden</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Öppna %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>case number, child</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>jour::ui::AutoPack</name>
    <message numerus="yes">
        <source>Sent to the printer, %n page(s).</source>
        <translation>
            <numerusform>Skickat till skrivaren, %n sida.</numerusform>
            <numerusform>Skickat till skrivaren, %n sidor.</numerusform>
        </translation>
    </message>
    <message>
        <source>No printer is chosen for it (Ctrl+,).</source>
        <translation>Ingen skrivare är vald för dem (Ctrl+,).</translation>
    </message>
    <message>
        <source>The printer %1 cannot be used now.</source>
        <translation>Skrivaren %1 kan inte användas nu.</translation>
    </message>
    <message>
        <source>The printer %1 took nothing.</source>
        <translation>Skrivaren %1 tog inte emot något.</translation>
    </message>
    <message>
        <source>The journal must say so first, and nothing is saved now.</source>
        <translation>Utskriften måste först stå i journalen, och inget sparas just nu.</translation>
    </message>
    <message>
        <source>The last one was printed %1.</source>
        <translation>Senast utskrivna %1.</translation>
    </message>
    <message>
        <source>None has been printed here yet.</source>
        <translation>Inga har skrivits ut här ännu.</translation>
    </message>
    <message>
        <source>It is tried again at %1.</source>
        <translation>Nytt försök %1.</translation>
    </message>
    <message>
        <source>The fallback pack waits.</source>
        <translation>Reservpapperen väntar.</translation>
    </message>
</context>
<context>
    <name>jour::ui::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>jour::ui::BannerStrip</name>
    <message>
        <source>%1 of %2 ›</source>
        <comment>messages</comment>
        <translation>%1 av %2 ›</translation>
    </message>
    <message>
        <source>Next message, now %1 of %2</source>
        <translation>Nästa meddelande, nu %1 av %2</translation>
    </message>
</context>
<context>
    <name>jour::ui::BatchPage</name>
    <message>
        <source>Cancel  Esc</source>
        <translation>Avbryt  Esc</translation>
    </message>
    <message>
        <source>Printer: %1</source>
        <translation>Skrivare: %1</translation>
    </message>
    <message>
        <source>PDF files in a folder, one for each case</source>
        <translation>PDF-filer i en mapp, en för varje ärende</translation>
    </message>
    <message>
        <source>Empty: whoever the directory names for each case.</source>
        <translation>Tomt: den som kontakterna anger för varje ärende.</translation>
    </message>
    <message>
        <source>The same on all of them.</source>
        <translation>Samma på alla.</translation>
    </message>
    <message>
        <source>Folder for the PDF files</source>
        <translation>Mapp för PDF-filerna</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Save %n paper(s)…  Ctrl+Enter</source>
        <translation>
            <numerusform>&amp;Spara %n papper…  Ctrl+Enter</numerusform>
            <numerusform>&amp;Spara %n papper…  Ctrl+Enter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pr&amp;int %n paper(s)  Ctrl+Enter</source>
        <translation>
            <numerusform>Skriv &amp;ut %n papper  Ctrl+Enter</numerusform>
            <numerusform>Skriv &amp;ut %n papper  Ctrl+Enter</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such case now.</source>
        <translation>Det finns inget sådant ärende just nu.</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4: %5</source>
        <comment>case, urgency, municipality, state, what came of it</comment>
        <translation>%1, %2, %3, %4: %5</translation>
    </message>
    <message>
        <source>Cases whose papers are made</source>
        <translation>Ärenden som det görs papper för</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Hur långt det har kommit</translation>
    </message>
    <message>
        <source>All open cases</source>
        <translation>Alla öppna ärenden</translation>
    </message>
    <message>
        <source>My open cases</source>
        <translation>Mina öppna ärenden</translation>
    </message>
    <message>
        <source>Cases of this handover</source>
        <translation>Ärenden i överlämningen</translation>
    </message>
    <message>
        <source>Handed off this shift</source>
        <translation>Överlämnade till kommun under arbetspasset</translation>
    </message>
    <message>
        <source>Internal, protected persons masked</source>
        <translation>Internt, skyddade personer maskerade</translation>
    </message>
    <message>
        <source>Receiving municipality, own child only</source>
        <translation>Mottagande kommun, bara det egna barnet</translation>
    </message>
    <message>
        <source>Masked, initials and case number</source>
        <translation>Maskerat, initialer och ärendenummer</translation>
    </message>
    <message>
        <source>Close  Esc</source>
        <translation>Stäng  Esc</translation>
    </message>
    <message>
        <source>Papers of many cases</source>
        <translation>Papper för flera ärenden</translation>
    </message>
    <message>
        <source>&amp;Recipient</source>
        <translation>&amp;Mottagare</translation>
    </message>
    <message>
        <source>C&amp;ases</source>
        <translation>&amp;Ärenden</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papper</translation>
    </message>
    <message>
        <source>&amp;Variant</source>
        <translation>&amp;Variant</translation>
    </message>
    <message>
        <source>Where &amp;to</source>
        <translation>Var&amp;t</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Ärende</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papper</translation>
    </message>
    <message>
        <source>Space takes a case in or out, A all, I none. Each paper is an entry in the journal of its case before it leaves. Protected persons are shown case by case only (Ctrl+P).</source>
        <translation>Mellanslag tar med eller utesluter ett ärende, A tar alla, I inga. Varje papper antecknas i ärendets journal innan det lämnas ut. Skyddade personer visas bara ärende för ärende (Ctrl+P).</translation>
    </message>
</context>
<context>
    <name>jour::ui::BatchPresenter</name>
    <message>
        <source>Municipality unknown</source>
        <translation>Kommun okänd</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>papers</comment>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>The case is no longer there: no paper was made.</source>
        <translation>Ärendet finns inte längre: inget papper gjordes.</translation>
    </message>
    <message numerus="yes">
        <source>Saved, %n page(s)</source>
        <translation>
            <numerusform>Sparat, %n sida</numerusform>
            <numerusform>Sparat, %n sidor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Printed, %n page(s)</source>
        <translation>
            <numerusform>Utskrivet, %n sida</numerusform>
            <numerusform>Utskrivet, %n sidor</numerusform>
        </translation>
    </message>
    <message>
        <source>; the case was closed meanwhile</source>
        <translation>; ärendet avslutades under tiden</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Inte gjort</translation>
    </message>
    <message>
        <source>%1 of %2 papers were saved.</source>
        <translation>%1 av %2 papper sparades.</translation>
    </message>
    <message>
        <source>%1 of %2 papers were printed.</source>
        <translation>%1 av %2 papper skrevs ut.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) were no longer there.</source>
        <translation>
            <numerusform>%n ärende fanns inte längre.</numerusform>
            <numerusform>%n ärenden fanns inte längre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not done, and the journal knows nothing of them.</source>
        <translation>
            <numerusform>%n gjordes aldrig och står inte i journalen.</numerusform>
            <numerusform>%n gjordes aldrig och står inte i journalen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jour::ui::CallPart</name>
    <message>
        <source>&amp;Urgency (1 to 4, or the arrows)</source>
        <translation>&amp;Brådskegrad (1 till 4 eller pilarna)</translation>
    </message>
    <message>
        <source>&amp;Kind of call</source>
        <translation>Sam&amp;talstyp</translation>
    </message>
    <message>
        <source>Channel, if not telephone</source>
        <translation>Kanal, om inte telefon</translation>
    </message>
</context>
<context>
    <name>jour::ui::CarePart</name>
    <message>
        <source>To know before meeting the child</source>
        <translation>Att veta inför mötet med barnet</translation>
    </message>
    <message>
        <source>Threat to staff</source>
        <translation>Hot mot personal</translation>
    </message>
    <message>
        <source>Health, medication, intoxication</source>
        <translation>Hälsa, läkemedel, påverkan</translation>
    </message>
    <message>
        <source>To mind when meeting the child</source>
        <translation>Att tänka på i mötet</translation>
    </message>
    <message>
        <source>Worry since</source>
        <translation>Oro sedan</translation>
    </message>
    <message>
        <source>If nothing is done</source>
        <translation>Om ingenting görs</translation>
    </message>
</context>
<context>
    <name>jour::ui::CaseHeader</name>
    <message>
        <source>Go on with the plan</source>
        <translation>Fortsätt planen</translation>
    </message>
    <message>
        <source>outside of the hours of the step, which begins %1</source>
        <translation>utanför stegets tider, det börjar %1</translation>
    </message>
    <message>
        <source>plan paused until %1: %2</source>
        <translation>planen pausad till %1: %2</translation>
    </message>
    <message>
        <source>plan paused until %1</source>
        <translation>planen pausad till %1</translation>
    </message>
    <message>
        <source>Unknown child</source>
        <translation>Okänt barn</translation>
    </message>
    <message>
        <source>municipality unknown</source>
        <translation>kommun okänd</translation>
    </message>
    <message>
        <source>received %1</source>
        <translation>inkom %1</translation>
    </message>
    <message>
        <source>Take the case</source>
        <translation>Ta ärendet</translation>
    </message>
    <message>
        <source>Somebody took it</source>
        <translation>Någon tog det</translation>
    </message>
    <message>
        <source>offered to you since %1</source>
        <translation>erbjudet till dig sedan %1</translation>
    </message>
    <message>
        <source>offered to %1 since %2</source>
        <translation>erbjudet till %1 sedan %2</translation>
    </message>
    <message>
        <source>Take over the case</source>
        <translation>Ta över ärendet</translation>
    </message>
    <message>
        <source>%1 has not taken it yet</source>
        <translation>%1 har inte tagit det än</translation>
    </message>
    <message>
        <source>asleep, untouched since %1</source>
        <translation>vilar, orört sedan %1</translation>
    </message>
    <message>
        <source>new on duty since %1: %2</source>
        <translation>ny jour sedan %1: %2</translation>
    </message>
    <message>
        <source>on duty now, and not asked yet: %1</source>
        <translation>har jour nu och är inte tillfrågad än: %1</translation>
    </message>
    <message>
        <source>Taken by…</source>
        <translation>Någon tog det</translation>
    </message>
</context>
<context>
    <name>jour::ui::CasePane</name>
    <message>
        <source>What the police said. Empty: without a stated reason.</source>
        <translation>Vad polisen sade. Tomt: utan angiven anledning.</translation>
    </message>
    <message>
        <source>&amp;Reason for the change</source>
        <translation>&amp;Anledning till ändringen</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are being read.</source>
        <translation>
            <numerusform>%n fil läses in.</numerusform>
            <numerusform>%n filer läses in.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Filen</translation>
    </message>
    <message>
        <source>%1 is not attached. %2</source>
        <comment>a file</comment>
        <translation>%1 bifogades inte. %2</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Översikt</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checklista</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Handlingar</translation>
    </message>
    <message>
        <source>Parts of the case</source>
        <translation>Ärendets delar</translation>
    </message>
    <message>
        <source>No case chosen</source>
        <translation>Inget ärende valt</translation>
    </message>
    <message>
        <source>Choose one in the queue, or take a call with Ctrl+N.</source>
        <translation>Välj ett i kön, eller ta emot ett samtal med Ctrl+N.</translation>
    </message>
    <message>
        <source>Correct the note</source>
        <translation>Rätta anteckningen</translation>
    </message>
    <message>
        <source>Save correction</source>
        <translation>Spara rättelse</translation>
    </message>
    <message>
        <source>The earlier note stays readable.</source>
        <translation>Den tidigare anteckningen förblir läsbar.</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>Checklist (%1 open)</source>
        <translation>Checklista (%1 kvar)</translation>
    </message>
    <message>
        <source>Documents (%1)</source>
        <translation>Handlingar (%1)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Show protected identity</source>
        <translation>Visa skyddade personuppgifter</translation>
    </message>
    <message>
        <source>Show for 20 seconds</source>
        <translation>Visa i 20 sekunder</translation>
    </message>
    <message>
        <source>The look and its reason are journaled.</source>
        <translation>Visningen och skälet loggas.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Skäl</translation>
    </message>
    <message>
        <source>Attach a document</source>
        <translation>Bifoga en handling</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>Exportera %1</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Välj var…</translation>
    </message>
    <message>
        <source>The copy outside the vault is not encrypted. The export is journaled.</source>
        <translation>Kopian utanför valvet är inte krypterad. Exporten loggas.</translation>
    </message>
    <message>
        <source>For &amp;whom</source>
        <translation>För &amp;vem</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportera</translation>
    </message>
    <message>
        <source>Correct the assessment</source>
        <translation>Rätta bedömningen</translation>
    </message>
    <message>
        <source>Correct the decision</source>
        <translation>Rätta beslutet</translation>
    </message>
    <message>
        <source>Export the document</source>
        <translation>Exportera handlingen</translation>
    </message>
    <message>
        <source>Another policy holds for this case now: %1. Switch?</source>
        <translation>En annan plan gäller nu för ärendet: %1. Byt?</translation>
    </message>
    <message>
        <source>Show the difference  Ctrl+Shift+E</source>
        <translation>Visa skillnaden  Ctrl+Skift+E</translation>
    </message>
    <message>
        <source>Proposed: %1. Another choice needs a note; it is written in the journal.</source>
        <translation>Förslag: %1. Ett annat val kräver en anteckning, som skrivs i journalen.</translation>
    </message>
    <message>
        <source>Nothing can be proposed. Say in the note how it was found out; it is written in the journal.</source>
        <translation>Inget kan föreslås. Ange i anteckningen hur det klarlades; den skrivs i journalen.</translation>
    </message>
    <message>
        <source>Responsible municipality</source>
        <translation>Ansvarig kommun</translation>
    </message>
    <message>
        <source>&amp;Municipality where the child lives</source>
        <translation>&amp;Kommun där barnet är bosatt</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Anteckning</translation>
    </message>
    <message>
        <source>Same happening as another case</source>
        <translation>Samma händelse som ett annat ärende</translation>
    </message>
    <message>
        <source>Put under that case</source>
        <translation>Lägg under det ärendet</translation>
    </message>
    <message>
        <source>This case goes on under the other one. Every deadline stays with its own case and rings; it is undone with Ctrl+Shift+U, and all is as before.</source>
        <translation>Ärendet fortsätter under det andra. Varje bevakning stannar i sitt eget ärende och larmar; det ångras med Ctrl+Skift+U, och allt är som förut.</translation>
    </message>
    <message>
        <source>&amp;Which case</source>
        <translation>&amp;Vilket ärende</translation>
    </message>
    <message>
        <source>Its number, or the name as the queue shows it.</source>
        <translation>Ärendets nummer, eller namnet så som kön visar det.</translation>
    </message>
    <message>
        <source>Take out of the root case</source>
        <translation>Ta ut ur huvudärendet</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Ta ut</translation>
    </message>
    <message>
        <source>It was not the same happening as %1: the case stands by itself again, with what is under it and all its deadlines as they are.</source>
        <translation>Det var inte samma händelse som %1: ärendet står för sig självt igen, med det som ligger under det och alla bevakningar som de är.</translation>
    </message>
</context>
<context>
    <name>jour::ui::CasePresenter</name>
    <message>
        <source>Done: %1, due %2.</source>
        <translation>Klart: %1, frist %2.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Filen kunde inte läsas.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Filen kunde inte skrivas.</translation>
    </message>
    <message>
        <source>Choose a municipality.</source>
        <translation>Välj en kommun.</translation>
    </message>
    <message>
        <source>Write in the note why another municipality than the proposed is responsible.</source>
        <translation>Skriv i anteckningen varför en annan kommun än den föreslagna är ansvarig.</translation>
    </message>
</context>
<context>
    <name>jour::ui::ChannelDates</name>
    <message>
        <source>Valid from</source>
        <translation>Gäller från</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Gäller till</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Inte före</translation>
    </message>
    <message>
        <source>yyyy-mm-dd</source>
        <translation>åååå-mm-dd</translation>
    </message>
    <message>
        <source>First day of channel %1</source>
        <translation>Första dagen för kontaktväg %1</translation>
    </message>
    <message>
        <source>Last day of channel %1</source>
        <translation>Sista dagen för kontaktväg %1</translation>
    </message>
    <message>
        <source>Do not use channel %1 before</source>
        <translation>Använd inte kontaktväg %1 före</translation>
    </message>
</context>
<context>
    <name>jour::ui::ChannelRows</name>
    <message>
        <source>&amp;Add a number or address</source>
        <translation>&amp;Lägg till nummer eller adress</translation>
    </message>
    <message>
        <source>Remark: what to ask for</source>
        <translation>Anmärkning: vad man ska be om</translation>
    </message>
    <message>
        <source>Kind of channel %1</source>
        <translation>Typ av kontaktväg %1</translation>
    </message>
    <message>
        <source>Number or address of channel %1</source>
        <translation>Nummer eller adress för kontaktväg %1</translation>
    </message>
    <message>
        <source>Remark on channel %1</source>
        <translation>Anmärkning till kontaktväg %1</translation>
    </message>
    <message>
        <source>Remove channel %1</source>
        <translation>Ta bort kontaktväg %1</translation>
    </message>
    <message>
        <source>Dates…</source>
        <translation>Datum…</translation>
    </message>
    <message>
        <source>When channel %1 may be used</source>
        <translation>När kontaktväg %1 får användas</translation>
    </message>
</context>
<context>
    <name>jour::ui::ChecklistView</name>
    <message>
        <source>Everything is answered.</source>
        <translation>Allt är besvarat.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) unanswered</source>
        <translation>
            <numerusform>%n obesvarad fråga</numerusform>
            <numerusform>%n obesvarade frågor</numerusform>
        </translation>
    </message>
    <message>
        <source>Remark: %1</source>
        <translation>Anmärkning: %1</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Anmärkning</translation>
    </message>
    <message>
        <source>Hidden: protected identity</source>
        <translation>Dolt: skyddade personuppgifter</translation>
    </message>
</context>
<context>
    <name>jour::ui::ChildPart</name>
    <message>
        <source>The child</source>
        <translation>Barnet</translation>
    </message>
    <message>
        <source>&amp;Given name</source>
        <translation>&amp;Förnamn</translation>
    </message>
    <message>
        <source>&amp;Family name</source>
        <translation>&amp;Efternamn</translation>
    </message>
    <message>
        <source>&amp;Identity number</source>
        <translation>&amp;Person- eller samordningsnummer</translation>
    </message>
    <message>
        <source>&amp;Birth date, or assumed age</source>
        <translation>Fö&amp;delsedatum eller uppskattad ålder</translation>
    </message>
    <message>
        <source>Se&amp;x</source>
        <translation>&amp;Kön</translation>
    </message>
    <message>
        <source>P&amp;rotected identity</source>
        <translation>Sky&amp;ddade personuppgifter</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Språk</translation>
    </message>
    <message>
        <source>Interpreter needed</source>
        <translation>Tolk behövs</translation>
    </message>
    <message>
        <source>Child&apos;s &amp;phone</source>
        <translation>Barnets &amp;telefon</translation>
    </message>
    <message>
        <source>Role of the child</source>
        <translation>Barnets roll</translation>
    </message>
    <message>
        <source>&amp;Where is the child now</source>
        <translation>&amp;Var är barnet nu</translation>
    </message>
    <message>
        <source>Who is with the child</source>
        <translation>Vem som är hos barnet</translation>
    </message>
    <message>
        <source>Legal ground, as the police state it</source>
        <translation>Lagstöd, enligt polisen</translation>
    </message>
    <message>
        <source>Latest hand-over, as the police state it</source>
        <translation>Överlämning senast (polisens uppgift)</translation>
    </message>
    <message>
        <source>Identity checked, and how</source>
        <translation>Hur identiteten är kontrollerad</translation>
    </message>
    <message>
        <source>Address, or “not shown”</source>
        <translation>Adress, eller ”visas ej”</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Skola</translation>
    </message>
    <message>
        <source>With the child since</source>
        <translation>Hos barnet sedan</translation>
    </message>
</context>
<context>
    <name>jour::ui::ChoiceRow</name>
    <message>
        <source>not chosen</source>
        <translation>inte valt</translation>
    </message>
</context>
<context>
    <name>jour::ui::CompleterField</name>
    <message>
        <source>Suggestions</source>
        <translation>Förslag</translation>
    </message>
    <message>
        <source>Not in the list. Kept as written.</source>
        <translation>Finns inte i listan. Behålls som det är skrivet.</translation>
    </message>
</context>
<context>
    <name>jour::ui::ContactCard</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>no number to dial</source>
        <translation>inget nummer att ringa</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Kopiera %1</translation>
    </message>
</context>
<context>
    <name>jour::ui::ContactFiles</name>
    <message>
        <source>All files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabell (CSV)</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation>Exportera kontakter</translation>
    </message>
    <message>
        <source>contacts-%1.csv</source>
        <translation>kontakter-%1.csv</translation>
    </message>
    <message>
        <source>contacts-%1.vcf</source>
        <translation>kontakter-%1.vcf</translation>
    </message>
    <message>
        <source>Exported to %1. %2</source>
        <translation>Exporterade till %1. %2</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Filen kunde inte skrivas: %1</translation>
    </message>
    <message>
        <source>Import contacts or duty lists</source>
        <translation>Importera kontakter eller jourlistor</translation>
    </message>
    <message>
        <source>Contacts and calendars (*.csv *.txt *.tsv *.vcf *.vcard *.ics)</source>
        <translation>Kontakter och kalendrar (*.csv *.txt *.tsv *.vcf *.vcard *.ics)</translation>
    </message>
    <message>
        <source>Export all contacts as a table or as contact cards (3.0 for older programs), or the duty lists as a calendar.</source>
        <translation>Exportera alla kontakter som tabell eller kontaktkort (3.0 för äldre program), eller jourlistorna som kalender.</translation>
    </message>
    <message>
        <source>Cards 4.0</source>
        <translation>Kort 4.0</translation>
    </message>
    <message>
        <source>Cards 3.0</source>
        <translation>Kort 3.0</translation>
    </message>
    <message>
        <source>Duty lists</source>
        <translation>Jourlistor</translation>
    </message>
    <message>
        <source>Retired contacts are not in it, nor are duty lists and people on duty.</source>
        <translation>Avslutade kontakter är inte med, inte heller jourlistor och jourhavande.</translation>
    </message>
    <message>
        <source>Retired contacts are not in it, nor are duty lists and people on duty. Other programs show names, numbers, e-mail and remarks; hours, order, verification and other ways to reach them come back into Jourbord alone.</source>
        <translation>Avslutade kontakter är inte med, inte heller jourlistor och jourhavande. Andra program visar namn, nummer, e-post och anmärkningar; tider, ordning, verifiering och övriga kontaktvägar kommer bara tillbaka i Jourbord.</translation>
    </message>
    <message>
        <source>There is no duty list to export.</source>
        <translation>Det finns ingen jourlista att exportera.</translation>
    </message>
    <message>
        <source>Export duty lists</source>
        <translation>Exportera jourlistor</translation>
    </message>
    <message>
        <source>duty-%1.ics</source>
        <translation>jour-%1.ics</translation>
    </message>
    <message>
        <source>All turns from %1 to %2 are in it, as they stand now. Rotations, replacements and fixed times are in it as single turns only, and numbers, hours and reasons not at all.</source>
        <translation>Alla pass från %1 till %2 är med, som de ser ut nu. Rotationer, ersättningar och fasta perioder är bara med som enskilda pass; nummer, tider och skäl är inte med alls.</translation>
    </message>
</context>
<context>
    <name>jour::ui::ContactPane</name>
    <message>
        <source>Contacts</source>
        <translation>Kontakter</translation>
    </message>
    <message>
        <source>No municipality yet</source>
        <translation>Ingen kommun ännu</translation>
    </message>
    <message>
        <source>Choose a case, or give its home municipality.</source>
        <translation>Välj ett ärende, eller ange dess hemkommun.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>Edit the contacts of %1</source>
        <translation>Ändra kontakterna för %1</translation>
    </message>
    <message>
        <source>No telephone program took the number: dial it by hand.</source>
        <translation>Inget telefonprogram tog emot numret: slå det för hand.</translation>
    </message>
    <message numerus="yes">
        <source>%n more contacts are not shown here. They stand in the directory.</source>
        <translation>
            <numerusform>%n kontakt till visas inte här. Den står i katalogen.</numerusform>
            <numerusform>%n kontakter till visas inte här. De står i katalogen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jour::ui::ContactPresenter</name>
    <message>
        <source>Home municipality: %1</source>
        <translation>Hemkommun: %1</translation>
    </message>
    <message>
        <source>Where the child is: %1</source>
        <translation>Där barnet är: %1</translation>
    </message>
    <message>
        <source>Open the case first; then log the call.</source>
        <translation>Öppna ärendet först; dokumentera sedan samtalet.</translation>
    </message>
    <message>
        <source>%1: %2 %3.</source>
        <translation>%1: %2 %3.</translation>
    </message>
    <message>
        <source>Nobody further down answers now.</source>
        <translation>Ingen längre ner svarar nu.</translation>
    </message>
    <message>
        <source>written in own words in the case</source>
        <translation>skrivet med egna ord i ärendet</translation>
    </message>
</context>
<context>
    <name>jour::ui::Countdown</name>
    <message>
        <source>snoozed until %1, due %2</source>
        <translation>larmet pausat till %1, förfaller %2</translation>
    </message>
    <message>
        <source>snoozed until %1</source>
        <translation>larmet pausat till %1</translation>
    </message>
    <message>
        <source>No next step</source>
        <translation>Inget nästa steg</translation>
    </message>
    <message>
        <source>nothing due</source>
        <translation>inget att bevaka</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>frist %1</translation>
    </message>
    <message>
        <source>due soon, %1</source>
        <translation>snart, %1</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <translation>försenad sedan %1</translation>
    </message>
</context>
<context>
    <name>jour::ui::CoverageMap</name>
    <message>
        <source>Duty coverage, municipalities by hours</source>
        <translation>Jourtäckning, kommuner per timme</translation>
    </message>
    <message>
        <source>Arrows walk the cells, Ctrl with arrows from gap to gap, PgUp and PgDn by days, Home to now, Enter goes to where it is put right.</source>
        <translation>Pilar går mellan rutorna, Ctrl med pil från lucka till lucka, PgUp och PgDn per dag, Home till nu, Enter går dit det rättas till.</translation>
    </message>
    <message>
        <source>No municipality</source>
        <translation>Ingen kommun</translation>
    </message>
</context>
<context>
    <name>jour::ui::CoveragePage</name>
    <message>
        <source>Agreement</source>
        <translation>Avtal</translation>
    </message>
    <message>
        <source>All 290</source>
        <translation>Alla 290</translation>
    </message>
    <message>
        <source>Only gaps</source>
        <translation>Bara luckor</translation>
    </message>
    <message>
        <source>Put it right  Enter</source>
        <translation>Rätta till  Enter</translation>
    </message>
    <message>
        <source>Close  Esc</source>
        <translation>Stäng  Esc</translation>
    </message>
    <message>
        <source>Find a municipality</source>
        <translation>Sök kommun</translation>
    </message>
    <message>
        <source>Which municipalities</source>
        <translation>Vilka kommuner</translation>
    </message>
    <message>
        <source>Which function</source>
        <translation>Vilken funktion</translation>
    </message>
    <message>
        <source>Go to where this hour is put right</source>
        <translation>Gå dit timmen rättas till</translation>
    </message>
    <message>
        <source>Duty coverage</source>
        <translation>Jourtäckning</translation>
    </message>
    <message>
        <source>Arrows walk · Ctrl+arrow or G to the next gap · PgUp/PgDn days · Home now · +/− width of an hour</source>
        <translation>Pilar går · Ctrl+pil eller G till nästa lucka · PgUp/PgDn dagar · Home nu · +/− timmens bredd</translation>
    </message>
    <message>
        <source>Whoever answers</source>
        <translation>Alla funktioner</translation>
    </message>
    <message>
        <source>Nothing has that name and passes the filter.</source>
        <translation>Ingen kommun matchar.</translation>
    </message>
    <message>
        <source>Name or code  Ctrl+F</source>
        <translation>Namn eller kod  Ctrl+F</translation>
    </message>
</context>
<context>
    <name>jour::ui::CoveragePresenter</name>
    <message numerus="yes">
        <source>%n municipalities</source>
        <translation>
            <numerusform>%n kommun</numerusform>
            <numerusform>%n kommuner</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, no gap in the coming 14 days</source>
        <translation>%1, ingen lucka de kommande 14 dygnen</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 with gaps, %n gap(s) in the coming 14 days</source>
        <translation>
            <numerusform>%1, %2 med luckor, %n lucka de kommande 14 dygnen</numerusform>
            <numerusform>%1, %2 med luckor, %n luckor de kommande 14 dygnen</numerusform>
        </translation>
    </message>
    <message>
        <source>the own desk and %1</source>
        <comment>how many municipalities</comment>
        <translation>egna jouren och %1</translation>
    </message>
</context>
<context>
    <name>jour::ui::DeadlineList</name>
    <message>
        <source>Quiet until it warns, %1: there is no alarm to snooze before that.</source>
        <translation>Tyst tills den varnar, %1: innan dess finns inget larm att pausa.</translation>
    </message>
    <message>
        <source>snoozed until %1 · %2</source>
        <comment>end of the snooze, due time</comment>
        <translation>larmet pausat till %1 · %2</translation>
    </message>
    <message>
        <source>Snoozed until %1. %2</source>
        <comment>end of the snooze, keys</comment>
        <translation>Larmet pausat till %1. %2</translation>
    </message>
    <message>
        <source>Ctrl+Shift+G: done</source>
        <translation>Ctrl+Skift+G: klar</translation>
    </message>
    <message>
        <source>Go on now</source>
        <translation>Fortsätt nu</translation>
    </message>
    <message>
        <source>Alt+8: go on now. Alt+7: pause anew</source>
        <translation>Alt+8: fortsätt planen nu. Alt+7: pausa planen på nytt</translation>
    </message>
    <message>
        <source>Snooze…</source>
        <translation>Pausa larmet…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Ctrl+Shift+G: done. Ctrl+B: snooze</source>
        <translation>Ctrl+Skift+G: klar. Ctrl+B: pausa larmet</translation>
    </message>
    <message>
        <source>Ctrl+B: snooze. Ctrl+G: somebody took it</source>
        <translation>Ctrl+B: pausa larmet. Ctrl+G: någon tog det</translation>
    </message>
    <message>
        <source>On a line: Space says why it stands there, Ctrl+Shift+G marks it as done, Ctrl+B snoozes it.</source>
        <translation>På en rad: blanksteg säger varför den står där, Ctrl+Skift+G markerar den som klar, Ctrl+B pausar larmet.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>jour::ui::DeskShiftForm</name>
    <message>
        <source>Leave  Esc</source>
        <translation>Lämna  Esc</translation>
    </message>
    <message>
        <source>&amp;Others, without an account</source>
        <translation>&amp;Andra, utan konto</translation>
    </message>
    <message>
        <source>&amp;Until, as planned</source>
        <translation>&amp;Planerat slut</translation>
    </message>
    <message>
        <source>&amp;Who works it (Space ticks)</source>
        <translation>&amp;Vilka som arbetar (mellanslag markerar)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, signature</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Save  Ctrl+Enter</source>
        <translation>Spara  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Start the shift  Ctrl+Enter</source>
        <translation>Starta arbetspasset  Ctrl+Enter</translation>
    </message>
</context>
<context>
    <name>jour::ui::DialCard</name>
    <message>
        <source>Dial from the computer</source>
        <translation>Ring från datorn</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Call %1 instead: %2</source>
        <translation>Ring %1 i stället: %2</translation>
    </message>
    <message>
        <source>Call %1: %2</source>
        <translation>Ring %1: %2</translation>
    </message>
    <message>
        <source>No number to dial</source>
        <translation>Inget nummer att ringa</translation>
    </message>
    <message>
        <source>Dial %1 from the computer</source>
        <translation>Ring %1 från datorn</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <translation>%1 %2 %3</translation>
    </message>
</context>
<context>
    <name>jour::ui::DirectoryPage</name>
    <message>
        <source>See the duty lists  Ctrl+Shift+R</source>
        <translation>Visa jourlistorna  Ctrl+Skift+R</translation>
    </message>
    <message>
        <source>I&amp;mport…</source>
        <translation>I&amp;mportera…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportera…</translation>
    </message>
    <message>
        <source>Close  Esc</source>
        <translation>Stäng  Esc</translation>
    </message>
    <message>
        <source>Only a manager may import contacts.</source>
        <translation>Endast en gruppledare får importera kontakter.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakter</translation>
    </message>
    <message>
        <source>Unsaved changes: %1</source>
        <translation>Osparade ändringar: %1</translation>
    </message>
    <message>
        <source>new contact</source>
        <translation>ny kontakt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Kasta</translation>
    </message>
    <message>
        <source>This was half-written and not saved. Go on, or discard it.</source>
        <translation>Det här var påbörjat men inte sparat. Fortsätt eller kasta det.</translation>
    </message>
    <message>
        <source>Undo  Ctrl+Z</source>
        <translation>Ångra  Ctrl+Z</translation>
    </message>
    <message>
        <source>S</source>
        <comment>the letter of Save</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>D</source>
        <comment>the letter of Discard</comment>
        <translation>K</translation>
    </message>
    <message>
        <source>Go on writing  Esc</source>
        <translation>Fortsätt skriva  Esc</translation>
    </message>
</context>
<context>
    <name>jour::ui::DirectoryPresenter</name>
    <message>
        <source>Saved: %1</source>
        <translation>Sparat: %1</translation>
    </message>
    <message>
        <source>Retired: %1</source>
        <translation>Avslutad: %1</translation>
    </message>
    <message>
        <source>Retired: %1. The journal keeps it.</source>
        <translation>Avslutad: %1. Den finns kvar i journalen.</translation>
    </message>
    <message>
        <source>Verified today: %1</source>
        <translation>Verifierad i dag: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>contact, municipality</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Avslutad</translation>
    </message>
    <message>
        <source>Without a fallback now: %1.</source>
        <translation>Nu utan reserv: %1.</translation>
    </message>
</context>
<context>
    <name>jour::ui::DocumentWindow</name>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Close  Esc</source>
        <translation>Stäng  Esc</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Ctrl++ larger · Ctrl+− smaller · Ctrl+0 fit to the window</source>
        <translation>Ctrl++ större · Ctrl+− mindre · Ctrl+0 anpassa till fönstret</translation>
    </message>
    <message>
        <source>The picture cannot be shown</source>
        <translation>Bilden kan inte visas</translation>
    </message>
    <message>
        <source>The file is damaged, or is not what its name says. It can still be exported.</source>
        <translation>Filen är skadad eller något annat än vad namnet säger. Den kan ändå exporteras.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Text of the document</source>
        <translation>Dokumentets text</translation>
    </message>
</context>
<context>
    <name>jour::ui::DocumentsView</name>
    <message>
        <source>No documents</source>
        <translation>Inga handlingar</translation>
    </message>
    <message>
        <source>Drop a file here, or attach one. It is kept encrypted.</source>
        <translation>Släpp en fil här, eller bifoga en. Den förvaras krypterad.</translation>
    </message>
    <message>
        <source>Attach a document</source>
        <translation>Bifoga en handling</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportera…</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>Exportera %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Visa %1</translation>
    </message>
    <message>
        <source>Hidden: protected identity</source>
        <translation>Dolt: skyddade personuppgifter</translation>
    </message>
</context>
<context>
    <name>jour::ui::DraftList</name>
    <message>
        <source>Half-written intakes</source>
        <translation>Påbörjade anmälningar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation>Fortsätt med %1</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Kasta</translation>
    </message>
    <message>
        <source>Discard %1</source>
        <translation>Kasta %1</translation>
    </message>
    <message>
        <source>Discard for good?</source>
        <translation>Radera utkastet slutgiltigt?</translation>
    </message>
</context>
<context>
    <name>jour::ui::DryRunLine</name>
    <message>
        <source>Dry run on the clock</source>
        <translation>Provkörning på tidslinje</translation>
    </message>
    <message numerus="yes">
        <source>%n move(s)</source>
        <translation>
            <numerusform>%n händelse</numerusform>
            <numerusform>%n händelser</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jour::ui::DutyFields</name>
    <message>
        <source>Not in the list: %1. Kept as written, but it covers nobody. Choose from the list.</source>
        <translation>Finns inte i listan: %1. Sparas som det är skrivet men täcker ingenting. Välj ur listan.</translation>
    </message>
    <message>
        <source>For whom it is called when nobody of theirs is on duty: municipalities, a whole county, or all.</source>
        <translation>För vilka den rings när ingen hos dem har jour: kommuner, ett helt län eller alla.</translation>
    </message>
    <message>
        <source>Municipality, county or all</source>
        <translation>Kommun, län eller alla</translation>
    </message>
    <message>
        <source>Fa&amp;llback for</source>
        <translation>R&amp;eserv för</translation>
    </message>
    <message>
        <source>To be &amp;covered</source>
        <translation>Ska vara &amp;bemannad</translation>
    </message>
    <message>
        <source>&amp;Serves too</source>
        <translation>&amp;Svarar även för</translation>
    </message>
    <message>
        <source>Fall&amp;back</source>
        <translation>&amp;Reserv</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>Municipalities that this contact answers for as well.</source>
        <translation>Kommuner som kontakten också svarar för.</translation>
    </message>
    <message>
        <source>Who is called when nobody is on duty here.</source>
        <translation>Den som rings när ingen har jour här.</translation>
    </message>
    <message>
        <source>This contact is retired and never called. Choose another one.</source>
        <translation>Kontakten är avslutad och rings aldrig. Välj en annan.</translation>
    </message>
</context>
<context>
    <name>jour::ui::DutyForm</name>
    <message>
        <source>%1  Ctrl+Enter</source>
        <translation>%1  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Close  Esc</source>
        <translation>Stäng  Esc</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>form, the list it is about</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 is not known. Write them as a new person first (P).</source>
        <translation>%1 är inte känd. Skriv in personen först (P).</translation>
    </message>
    <message>
        <source>What is written here is not saved yet. Save it first, or close it.</source>
        <translation>Det som är skrivet här är inte sparat än. Spara det först, eller stäng det.</translation>
    </message>
</context>
<context>
    <name>jour::ui::EventPart</name>
    <message>
        <source>What happened</source>
        <translation>Vad som hände</translation>
    </message>
    <message>
        <source>In the &amp;police&apos;s own words</source>
        <translation>Med &amp;polisens egna ord</translation>
    </message>
    <message>
        <source>In &amp;our words</source>
        <translation>Med vå&amp;ra ord</translation>
    </message>
    <message>
        <source>Acute &amp;danger, and how</source>
        <translation>Akut &amp;fara, och hur</translation>
    </message>
    <message>
        <source>Crime types</source>
        <translation>Brottstyper</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>När det hände</translation>
    </message>
</context>
<context>
    <name>jour::ui::FactList</name>
    <message>
        <source>Edit</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>Edit %1: %2</source>
        <translation>Ändra %1: %2</translation>
    </message>
</context>
<context>
    <name>jour::ui::FallbackPart</name>
    <message>
        <source>h</source>
        <comment>hours</comment>
        <translation>tim</translation>
    </message>
    <message>
        <source>Print it by itself</source>
        <translation>Skriv ut automatiskt</translation>
    </message>
    <message>
        <source>Print one now, as a test</source>
        <translation>Provutskrift nu</translation>
    </message>
    <message>
        <source>What must lie on the desk before the computer is dead: open deadlines and whom to call, masked. It is printed when a shift starts and every so many hours, never while the desk is locked: then when it is unlocked. A printer that is gone is told of in a line and tried again.</source>
        <translation>Det som behöver ligga utskrivet på bordet om datorn slutar fungera: löpande frister och vem som ska ringas, maskerat. Skrivs ut när ett arbetspass börjar och med valt antal timmars mellanrum, aldrig medan arbetsplatsen är låst: då i stället när den låses upp. Saknas skrivaren visas det på en rad, och nya försök görs.</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Skrivare</translation>
    </message>
    <message>
        <source>Hours between two</source>
        <translation>Timmar mellan utskrifterna</translation>
    </message>
    <message>
        <source>No printer is set up on this computer</source>
        <translation>Ingen skrivare är installerad på datorn</translation>
    </message>
    <message>
        <source>Choose a printer</source>
        <translation>Välj skrivare</translation>
    </message>
    <message>
        <source>%1 (not there now)</source>
        <translation>%1 (finns inte just nu)</translation>
    </message>
    <message>
        <source>Last printed %1</source>
        <translation>Senast utskrivna %1</translation>
    </message>
    <message>
        <source>Not printed from this workstation yet</source>
        <translation>Inte utskrivna från den här arbetsplatsen ännu</translation>
    </message>
    <message>
        <source>Every %1 h</source>
        <translation>Var %1:e timme</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Av</translation>
    </message>
</context>
<context>
    <name>jour::ui::FieldEditor</name>
    <message>
        <source>No date such as 2011-07-02: not changed.</source>
        <translation>Inget datum som 2011-07-02: ändras inte.</translation>
    </message>
</context>
<context>
    <name>jour::ui::FiguresPage</name>
    <message>
        <source>The 24 hours &amp;after  PgDn</source>
        <translation>&amp;Nästa dygn  PgDn</translation>
    </message>
    <message>
        <source>The 24 hours &amp;before  PgUp</source>
        <translation>&amp;Föregående dygn  PgUp</translation>
    </message>
    <message>
        <source>%1, %2, received %3, taken after %4, municipality reached after %5</source>
        <translation>%1, %2, inkom %3, taget efter %4, kommunen nådd efter %5</translation>
    </message>
    <message>
        <source>How the plan went: %1</source>
        <translation>Så gick planen: %1</translation>
    </message>
    <message>
        <source>No case was received in these 24 hours.</source>
        <translation>Inget ärende kom in det här dygnet.</translation>
    </message>
    <message>
        <source>The 24 hours in figures</source>
        <translation>Dygnet i siffror</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Ärende</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Inkom</translation>
    </message>
    <message>
        <source>Taken after</source>
        <translation>Taget efter</translation>
    </message>
    <message>
        <source>Municipality after</source>
        <translation>Kommunen efter</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Samtal</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Frister</translation>
    </message>
    <message>
        <source>The cases of the 24 hours</source>
        <translation>Dygnets ärenden</translation>
    </message>
    <message>
        <source>The 24 hours before</source>
        <translation>Föregående dygn</translation>
    </message>
    <message>
        <source>The 24 hours after</source>
        <translation>Nästa dygn</translation>
    </message>
    <message>
        <source>&amp;Open the case</source>
        <translation>Ö&amp;ppna ärendet</translation>
    </message>
    <message>
        <source>Open the chosen case</source>
        <translation>Öppna det valda ärendet</translation>
    </message>
    <message>
        <source>How the plan went</source>
        <translation>Så gick planen</translation>
    </message>
    <message>
        <source>&amp;Print the journal…</source>
        <translation>&amp;Skriv ut journalen…</translation>
    </message>
    <message>
        <source>Print the journal of the 24 hours</source>
        <translation>Skriv ut dygnets journal</translation>
    </message>
    <message>
        <source>Close  Esc</source>
        <translation>Stäng  Esc</translation>
    </message>
</context>
<context>
    <name>jour::ui::FiguresPresenter</name>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1: median %2, longest %3</source>
        <comment>what</comment>
        <translation>%1: median %2, längst %3</translation>
    </message>
    <message>
        <source>%1: none yet</source>
        <comment>what</comment>
        <translation>%1: ingen ännu</translation>
    </message>
    <message numerus="yes">
        <source> (%n not yet)</source>
        <translation>
            <numerusform> (%n inte ännu)</numerusform>
            <numerusform> (%n inte ännu)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) received</source>
        <translation>
            <numerusform>%n ärende inkommet</numerusform>
            <numerusform>%n ärenden inkomna</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken by the desk</source>
        <translation>Taget av jouren</translation>
    </message>
    <message>
        <source>Municipality reached</source>
        <translation>Kommunen nådd</translation>
    </message>
    <message>
        <source>Limits: %1 kept, %2 missed</source>
        <translation>Frister: %1 hållna, %2 missade</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>inte ännu</translation>
    </message>
    <message>
        <source>none ended</source>
        <translation>ingen avslutad</translation>
    </message>
    <message>
        <source>%1 %2: running</source>
        <comment>from, title</comment>
        <translation>%1 %2: pågår</translation>
    </message>
    <message>
        <source>      %1 %2: %3</source>
        <comment>when, whom, outcome</comment>
        <translation>      %1 %2: %3</translation>
    </message>
    <message>
        <source>%1 of %2 kept</source>
        <comment>limits</comment>
        <translation>%1 av %2 hållna</translation>
    </message>
    <message>
        <source>%1 %2: %3, %4</source>
        <comment>from, title, how long, how it ended</comment>
        <translation>%1 %2: %3, %4</translation>
    </message>
</context>
<context>
    <name>jour::ui::FirstRunPage</name>
    <message>
        <source>Creating…</source>
        <translation>Skapar…</translation>
    </message>
    <message>
        <source>Welcome to Jourbord</source>
        <translation>Välkommen till Jourbord</translation>
    </message>
    <message>
        <source>Everything is kept in an encrypted vault on this computer. You are its first manager; add the others afterwards.</source>
        <translation>Allt förvaras i ett krypterat valv på den här datorn. Du är dess första gruppledare; lägg till de andra efteråt.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Välj…</translation>
    </message>
    <message>
        <source>Vault folder</source>
        <translation>Valvmapp</translation>
    </message>
    <message>
        <source>&amp;Vault folder</source>
        <translation>&amp;Valvmapp</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Ditt &amp;namn</translation>
    </message>
    <message>
        <source>&amp;Signature (two or three letters)</source>
        <translation>&amp;Signatur (två eller tre bokstäver)</translation>
    </message>
    <message>
        <source>Your p&amp;ost</source>
        <translation>Din &amp;befattning</translation>
    </message>
    <message>
        <source>&amp;User id</source>
        <translation>&amp;Användar-id</translation>
    </message>
    <message>
        <source>&amp;Passphrase, at least 15 characters</source>
        <translation>&amp;Lösenfras, minst 15 tecken</translation>
    </message>
    <message>
        <source>Passphrase a&amp;gain</source>
        <translation>Lösenfrasen i&amp;gen</translation>
    </message>
    <message>
        <source>Draw five words for me</source>
        <translation>Slumpa fem ord åt mig</translation>
    </message>
    <message>
        <source>Give your name, a signature and a user id.</source>
        <translation>Ange ditt namn, en signatur och ett användar-id.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>De två lösenfraserna skiljer sig åt.</translation>
    </message>
    <message>
        <source>&amp;Open an existing vault…</source>
        <translation>&amp;Öppna ett valv som finns…</translation>
    </message>
    <message>
        <source>Open an existing vault</source>
        <translation>Öppna ett valv som finns</translation>
    </message>
    <message>
        <source>There is no vault in %1. Choose the folder that holds store.keys.</source>
        <translation>Det finns inget valv i %1. Välj mappen där store.keys ligger.</translation>
    </message>
    <message>
        <source>The vault is not in %1 now. Connect the disk it lies on and start again, open it where it is, or make a new one.</source>
        <translation>Valvet finns inte i %1 nu. Anslut disken där det ligger och starta om, öppna det där det finns eller skapa ett nytt.</translation>
    </message>
    <message>
        <source>&amp;Why the recovery key is used</source>
        <translation>&amp;Varför återställningsnyckeln används</translation>
    </message>
    <message>
        <source>Say why the recovery key is used. It is written in the journal.</source>
        <translation>Ange varför återställningsnyckeln används. Det skrivs i journalen.</translation>
    </message>
    <message>
        <source>That user id is taken. Choose another one.</source>
        <translation>Det användarnamnet är upptaget. Välj ett annat.</translation>
    </message>
    <message>
        <source>Let somebody in again</source>
        <translation>Släpp in någon igen</translation>
    </message>
    <message>
        <source>The recovery key fits. Give a manager a new way in; it is written in the journal, and a new recovery key takes the place of the one that was used.</source>
        <translation>Återställningsnyckeln passar. Ge en gruppledare en ny väg in. Det skrivs i journalen, och en ny återställningsnyckel ersätter den som användes.</translation>
    </message>
    <message>
        <source>Create the vault  Ctrl+Enter</source>
        <translation>Skapa valvet  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Let in  Ctrl+Enter</source>
        <translation>Släpp in  Ctrl+Enter</translation>
    </message>
</context>
<context>
    <name>jour::ui::FixedForm</name>
    <message>
        <source>Fixed span</source>
        <translation>Fast period</translation>
    </message>
    <message>
        <source>Remove the span</source>
        <translation>Ta bort perioden</translation>
    </message>
    <message>
        <source>New span</source>
        <translation>Ny period</translation>
    </message>
    <message>
        <source>&amp;Span</source>
        <translation>&amp;Period</translation>
    </message>
    <message>
        <source>Within it only these shifts hold, whatever rotations and overrides say.</source>
        <translation>Inom den gäller bara dessa pass, vad rotationer och ändringar än säger.</translation>
    </message>
    <message>
        <source>Re&amp;ason</source>
        <translation>&amp;Skäl</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Från</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Till</translation>
    </message>
    <message>
        <source>One shift more</source>
        <translation>Ett pass till</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>From (empty: the span&apos;s)</source>
        <translation>Från (tomt: periodens)</translation>
    </message>
    <message>
        <source>To (empty: the span&apos;s)</source>
        <translation>Till (tomt: periodens)</translation>
    </message>
    <message>
        <source>Give when the span begins and when it ends.</source>
        <translation>Ange när perioden börjar och slutar.</translation>
    </message>
    <message>
        <source>The time cannot be read: %1</source>
        <translation>Tiden går inte att läsa: %1</translation>
    </message>
    <message>
        <source>Say who has the shift, or empty its times.</source>
        <translation>Ange vem som har passet, eller töm tiderna.</translation>
    </message>
</context>
<context>
    <name>jour::ui::GapBanner</name>
    <message>
        <source>See the coverage  Ctrl+Shift+T</source>
        <translation>Visa täckningen  Ctrl+Skift+T</translation>
    </message>
</context>
<context>
    <name>jour::ui::GuardiansPart</name>
    <message>
        <source>Guardians and siblings</source>
        <translation>Vårdnadshavare och syskon</translation>
    </message>
    <message>
        <source>&amp;Guardians informed</source>
        <translation>Vårdnadshavare &amp;underrättade</translation>
    </message>
    <message>
        <source>By whom and when, or why not</source>
        <translation>Av vem och när, eller varför inte</translation>
    </message>
</context>
<context>
    <name>jour::ui::HandoverBanner</name>
    <message>
        <source>Show  Ctrl+Shift+S</source>
        <translation>Visa  Ctrl+Skift+S</translation>
    </message>
    <message>
        <source>Handed over by %1 at %2 and signed.</source>
        <translation>Överlämnat av %1 %2 och undertecknat.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) not taken over.</source>
        <translation>
            <numerusform>%n ärende inte övertaget.</numerusform>
            <numerusform>%n ärenden inte övertagna.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, not signed by whoever takes over.</source>
        <translation>%1, inte undertecknat av den som tar över.</translation>
    </message>
</context>
<context>
    <name>jour::ui::HandoverForms</name>
    <message>
        <source>Words</source>
        <translation>Anmärkning</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Varför inte</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Anmärkning</translation>
    </message>
    <message>
        <source>Leave  Esc</source>
        <translation>Lämna  Esc</translation>
    </message>
    <message>
        <source>M&amp;essage</source>
        <translation>M&amp;eddelande</translation>
    </message>
    <message>
        <source>&amp;To, by name</source>
        <translation>&amp;Till, med namn</translation>
    </message>
    <message>
        <source>Somebody who works here, or any name.</source>
        <translation>Någon som arbetar här, eller vilket namn som helst.</translation>
    </message>
    <message>
        <source>&amp;User id of whoever takes over</source>
        <translation>&amp;Användar-id för den som tar över</translation>
    </message>
    <message>
        <source>Their own &amp;passphrase</source>
        <translation>Egen &amp;lösenfras</translation>
    </message>
    <message>
        <source>Signs this list and what is taken over. The desk stays with whoever has it.</source>
        <translation>Undertecknar listan och det som övertagits. Den som är inloggad förblir det.</translation>
    </message>
    <message>
        <source>Sign  Ctrl+Enter</source>
        <translation>Skriv under  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Save  Ctrl+Enter</source>
        <translation>Spara  Ctrl+Enter</translation>
    </message>
    <message>
        <source>End the shift  Ctrl+Enter</source>
        <translation>Avsluta arbetspasset  Ctrl+Enter</translation>
    </message>
    <message>
        <source>&amp;What to look out for: %1</source>
        <translation>&amp;Att se upp med: %1</translation>
    </message>
    <message>
        <source>Why %1 is &amp;not taken over</source>
        <translation>Varför %1 i&amp;nte tas över</translation>
    </message>
    <message>
        <source>It stays with whoever has it, and both hear of it after a quarter of an hour.</source>
        <translation>Det ligger kvar hos den som har det, och larmar båda efter en kvart.</translation>
    </message>
    <message>
        <source>&amp;Remark at the end of the shift</source>
        <translation>Anmä&amp;rkning när arbetspasset avslutas</translation>
    </message>
    <message>
        <source>Signing…</source>
        <translation>Undertecknar…</translation>
    </message>
    <message>
        <source>Typed before and not saved yet.</source>
        <translation>Skrivet tidigare och ännu inte sparat.</translation>
    </message>
</context>
<context>
    <name>jour::ui::HandoverPage</name>
    <message>
        <source>The handover</source>
        <translation>Överlämningen</translation>
    </message>
    <message>
        <source>Take over  T</source>
        <translation>Ta över  T</translation>
    </message>
    <message>
        <source>Take over all  Shift+T</source>
        <translation>Ta över alla  Skift+T</translation>
    </message>
    <message>
        <source>Not taken over  I</source>
        <translation>Inte övertaget  I</translation>
    </message>
    <message>
        <source>Sign  U</source>
        <translation>Skriv under  U</translation>
    </message>
    <message>
        <source>End the shift  A</source>
        <translation>Avsluta arbetspasset  A</translation>
    </message>
    <message>
        <source>Words  O</source>
        <translation>Anmärkning  O</translation>
    </message>
    <message>
        <source>Message  M</source>
        <translation>Meddelande  M</translation>
    </message>
    <message>
        <source>Print  P</source>
        <translation>Skriv ut  P</translation>
    </message>
    <message>
        <source>Close  Esc</source>
        <translation>Stäng  Esc</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Överlämning</translation>
    </message>
    <message>
        <source>Signed by both. What was taken over is now the next shift&apos;s.</source>
        <translation>Undertecknat av båda. Det som övertagits ligger nu på nästa arbetspass.</translation>
    </message>
    <message>
        <source> THE LIST OR A SIGNATURE DOES NOT HOLD: verify the journal (Ctrl+Shift+J).</source>
        <translation> LISTAN ELLER EN UNDERSKRIFT STÄMMER INTE: kontrollera journalen (Ctrl+Skift+J).</translation>
    </message>
    <message>
        <source>Make anew  G</source>
        <translation>Gör om  G</translation>
    </message>
    <message>
        <source>Hand over  G</source>
        <translation>Gör överlämning  G</translation>
    </message>
    <message>
        <source>Papers of the cases  Ctrl+7</source>
        <translation>Ärendenas papper  Ctrl+7</translation>
    </message>
    <message>
        <source>Hand over oneself  Shift+G</source>
        <translation>Lämna över själv  Skift+G</translation>
    </message>
    <message>
        <source>Make anew for %1  G</source>
        <translation>Gör om åt %1  G</translation>
    </message>
    <message>
        <source>Withdraw the message  Del</source>
        <translation>Ta tillbaka meddelandet  Del</translation>
    </message>
</context>
<context>
    <name>jour::ui::HandoverPresenter</name>
    <message>
        <source>NOT SIGNED: since the list was made %1. Make it anew (G), look at it and sign then.</source>
        <translation>INTE UNDERTECKNAT: sedan listan gjordes: %1. Gör om den (G), titta på den och skriv sedan under.</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <translation>%1 till %2, %3</translation>
    </message>
    <message>
        <source>Not handed over yet. This is what it would be now.</source>
        <translation>Inte överlämnat ännu. Så här skulle överlämningen se ut nu.</translation>
    </message>
    <message>
        <source>Made anew. Words and answers are kept.</source>
        <translation>Gjord på nytt. Anmärkningar och svar är kvar.</translation>
    </message>
    <message>
        <source>The handover is made. Whoever comes on takes over case by case and signs.</source>
        <translation>Överlämningen är gjord. Den som går på tar över ärende för ärende och skriver under.</translation>
    </message>
    <message>
        <source>No open case is then without an owner.</source>
        <translation>Inget öppet ärende blir då utan ansvarig.</translation>
    </message>
    <message>
        <source>%1 (nobody)</source>
        <comment>case</comment>
        <translation>%1 (ingen)</translation>
    </message>
    <message>
        <source>%1 (%2 goes home)</source>
        <comment>case, signature</comment>
        <translation>%1 (%2 går hem)</translation>
    </message>
    <message>
        <source>Then without an owner at the desk: %1.</source>
        <translation>Blir då utan ansvarig på plats: %1.</translation>
    </message>
    <message>
        <source>The shift has ended.</source>
        <translation>Arbetspasset är avslutat.</translation>
    </message>
    <message numerus="yes">
        <source>The shift has ended. %n case(s) without an owner at the desk.</source>
        <translation>
            <numerusform>Arbetspasset är avslutat. %n ärende utan ansvarig på plats.</numerusform>
            <numerusform>Arbetspasset är avslutat. %n ärenden utan ansvarig på plats.</numerusform>
        </translation>
    </message>
    <message>
        <source>Signing was stopped. Nothing is signed.</source>
        <translation>Undertecknandet avbröts. Ingenting är undertecknat.</translation>
    </message>
    <message>
        <source>Made anew, and still the handover of %1. Words and answers are kept.</source>
        <translation>Omgjord, och fortfarande är det %1 som lämnar över. Ord och svar finns kvar.</translation>
    </message>
    <message>
        <source>Words that a protected identity hides stay as they are.</source>
        <translation>Ord som döljs av skyddade personuppgifter står kvar som de är.</translation>
    </message>
    <message>
        <source>The message is withdrawn; M brings its words back.</source>
        <translation>Meddelandet är tillbakataget; M tar fram texten igen.</translation>
    </message>
    <message>
        <source>That line is no case. Choose a case in the list first.</source>
        <translation>Raden är inget ärende. Välj först ett ärende i listan.</translation>
    </message>
</context>
<context>
    <name>jour::ui::HandoverTyping</name>
    <message>
        <source>the shift</source>
        <translation>arbetspasset</translation>
    </message>
</context>
<context>
    <name>jour::ui::HeaderBar</name>
    <message>
        <source>Search  Ctrl+K</source>
        <translation>Sök  Ctrl+K</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n försenad</numerusform>
            <numerusform>%n försenade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due soon</source>
        <translation>
            <numerusform>%n förfaller snart</numerusform>
            <numerusform>%n förfaller snart</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing due</source>
        <translation>Inget förfaller nu</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Meny</translation>
    </message>
    <message>
        <source>New case  Ctrl+N</source>
        <translation>Nytt ärende  Ctrl+N</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Nytt ärende</translation>
    </message>
    <message>
        <source>Search case, person, phone, municipality  Ctrl+K</source>
        <translation>Sök ärende, person, telefon, kommun  Ctrl+K</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Inloggad</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
</context>
<context>
    <name>jour::ui::HistoryView</name>
    <message>
        <source>Close  Esc</source>
        <translation>Stäng  Esc</translation>
    </message>
    <message>
        <source>Every version stays in the journal. A version that is used again is saved as a new one, and can be undone.</source>
        <translation>Varje version finns kvar i journalen. En version som används igen sparas som en ny och kan ångras.</translation>
    </message>
    <message>
        <source>History: %1</source>
        <translation>Historik: %1</translation>
    </message>
    <message>
        <source>as it is now</source>
        <translation>som den är nu</translation>
    </message>
    <message>
        <source>Use this version again</source>
        <translation>Använd den här versionen igen</translation>
    </message>
    <message>
        <source>Use the version of %1 again: %2</source>
        <translation>Använd versionen från %1 igen: %2</translation>
    </message>
</context>
<context>
    <name>jour::ui::ImportColumns</name>
    <message>
        <source>Columns of the table</source>
        <translation>Tabellens kolumner</translation>
    </message>
    <message>
        <source>Not all names are known. Say what each column holds; it is remembered for files with the same first line.</source>
        <translation>Alla kolumnnamn är inte kända. Ange vad varje kolumn innehåller; valet sparas för filer med samma första rad.</translation>
    </message>
    <message>
        <source>%1 holds</source>
        <translation>%1 innehåller</translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation>Hoppas över</translation>
    </message>
</context>
<context>
    <name>jour::ui::ImportPresenter</name>
    <message>
        <source>Person on duty</source>
        <translation>Person med jour</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändring</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Ändrad: %1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Ny</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Filen läses…</translation>
    </message>
    <message>
        <source>The file is too large to be a list of contacts or a calendar.</source>
        <translation>Filen är för stor för att vara en kontaktlista eller en kalender.</translation>
    </message>
    <message>
        <source>The file could not be read: %1</source>
        <translation>Filen kunde inte läsas: %1</translation>
    </message>
</context>
<context>
    <name>jour::ui::ImportView</name>
    <message>
        <source>Lines to look at</source>
        <translation>Rader att se över</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Stands there</source>
        <translation>Står i filen</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Åtgärd</translation>
    </message>
    <message>
        <source>What would be written</source>
        <translation>Det som skulle skrivas in</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importera</translation>
    </message>
    <message>
        <source>Choose another &amp;file…</source>
        <translation>Välj en annan &amp;fil…</translation>
    </message>
    <message>
        <source>Leave without importing  Esc</source>
        <translation>Lämna utan att importera  Esc</translation>
    </message>
    <message>
        <source>Import: %1</source>
        <translation>Import: %1</translation>
    </message>
    <message>
        <source>file</source>
        <translation>filen</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fel</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Varning</translation>
    </message>
    <message>
        <source>M&amp;unicipality of these lines</source>
        <translation>&amp;Kommun för dessa rader</translation>
    </message>
    <message>
        <source>For the lines marked in the list, or for all that name none.</source>
        <translation>För de rader som är markerade i listan, annars för alla som saknar kommun.</translation>
    </message>
    <message>
        <source>&amp;Duty list of events that name none</source>
        <translation>&amp;Jourlista för händelser som inte anger någon</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Välj en</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Filen läses</translation>
    </message>
    <message>
        <source>Stop reading  Esc</source>
        <translation>Sluta läsa  Esc</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>och %n till</numerusform>
            <numerusform>och %n till</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jour::ui::InlineForm</name>
    <message>
        <source>%1  Ctrl+Enter</source>
        <translation>%1  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Leave  Esc</source>
        <translation>Lämna  Esc</translation>
    </message>
    <message>
        <source>%1: the time cannot be read. Type 0310, -15 or igår 2340, or empty the field.</source>
        <translation>%1: tiden går inte att tolka. Skriv 0310, -15 eller igår 2340, eller töm fältet.</translation>
    </message>
</context>
<context>
    <name>jour::ui::IntakePresenter</name>
    <message>
        <source>Draft kept %1</source>
        <translation>Utkast sparat %1</translation>
    </message>
    <message>
        <source>municipality unknown</source>
        <translation>kommun okänd</translation>
    </message>
    <message>
        <source>same number</source>
        <translation>samma nummer</translation>
    </message>
    <message>
        <source>same name and birth date</source>
        <translation>samma namn och födelsedatum</translation>
    </message>
    <message>
        <source>Known from before</source>
        <translation>Känd sedan tidigare</translation>
    </message>
    <message>
        <source>Report number %1 in 30 days</source>
        <translation>Anmälan nummer %1 på 30 dagar</translation>
    </message>
    <message numerus="yes">
        <source>%n municipality(ies)</source>
        <translation>
            <numerusform>%n kommun</numerusform>
            <numerusform>%n kommuner</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown child</source>
        <translation>Okänt barn</translation>
    </message>
    <message>
        <source>protected identity</source>
        <translation>skyddade personuppgifter</translation>
    </message>
</context>
<context>
    <name>jour::ui::IntakeView</name>
    <message>
        <source>Add a guardian</source>
        <translation>Lägg till en vårdnadshavare</translation>
    </message>
    <message>
        <source>Add a sibling</source>
        <translation>Lägg till ett syskon</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Inklistrad text</translation>
    </message>
    <message>
        <source>No call is being written in</source>
        <translation>Inget samtal registreras just nu</translation>
    </message>
    <message>
        <source>Ctrl+N picks one up and stamps the time.</source>
        <translation>Ctrl+N tar emot ett och stämplar tiden.</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Nytt ärende</translation>
    </message>
    <message>
        <source>Open the case  Ctrl+Enter</source>
        <translation>Öppna ärendet  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Leave  Esc</source>
        <translation>Lämna  Esc</translation>
    </message>
    <message>
        <source>Paste text  Ctrl+Shift+V</source>
        <translation>Klistra in text  Ctrl+Skift+V</translation>
    </message>
    <message>
        <source>New case, received %1</source>
        <translation>Nytt ärende, inkom %1</translation>
    </message>
    <message>
        <source>Add a child</source>
        <translation>Lägg till ett barn</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>Lägg till en annan person</translation>
    </message>
    <message>
        <source>Entered afterwards, received %1</source>
        <translation>Införs i efterhand, mottaget %1</translation>
    </message>
</context>
<context>
    <name>jour::ui::JournalCheckup</name>
    <message>
        <source>Checking the journal…</source>
        <translation>Kontrollerar journalen…</translation>
    </message>
    <message>
        <source>Checking the journal: %1 of %2 events.</source>
        <translation>Kontrollerar journalen: %1 av %2 händelser.</translation>
    </message>
    <message>
        <source>From event %1 on the journal is not as it was written. Keep working. Change and delete no files, keep every backup, and call whoever answers for the system.</source>
        <translation>Från händelse %1 är journalen inte som den skrevs. Arbeta vidare. Ändra och ta inte bort några filer, spara alla säkerhetskopior och ring systemansvarig.</translation>
    </message>
    <message numerus="yes">
        <source>The journal is whole: %n event(s) checked.</source>
        <translation>
            <numerusform>Journalen är hel: %n händelse kontrollerad.</numerusform>
            <numerusform>Journalen är hel: %n händelser kontrollerade.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jour::ui::JournalView</name>
    <message>
        <source>Rule %1 (F1)</source>
        <translation>Regel %1 (F1)</translation>
    </message>
    <message>
        <source>Show looks and timers</source>
        <translation>Visa läsningar och bevakningar</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Ny anteckning</translation>
    </message>
    <message>
        <source>Write a note. Ctrl+Enter saves.</source>
        <translation>Skriv en anteckning. Ctrl+Enter sparar.</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Rätta</translation>
    </message>
    <message>
        <source>Hidden: protected identity</source>
        <translation>Dolt: skyddade personuppgifter</translation>
    </message>
    <message>
        <source>When it happened; empty: now</source>
        <translation>När det inträffade; tomt: nu</translation>
    </message>
    <message>
        <source>&amp;Happened at, if not now</source>
        <translation>&amp;Inträffade, om inte nu</translation>
    </message>
    <message>
        <source>Corrected %1</source>
        <translation>Rättad %1</translation>
    </message>
    <message>
        <source>Correct %1 from %2</source>
        <translation>Rätta %1 från %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more character(s): on the case summary on paper (Ctrl+P).</source>
        <translation>
            <numerusform>Ytterligare %n tecken: finns i ärendesammanfattningen på papper (Ctrl+P).</numerusform>
            <numerusform>Ytterligare %n tecken: finns i ärendesammanfattningen på papper (Ctrl+P).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what happened, deadline</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>jour::ui::KinLinks</name>
    <message>
        <source>Reopen the case (Alt+6) and close it anew to say which.</source>
        <translation>Återöppna ärendet (Alt+6) och avsluta det på nytt för att ange vilket.</translation>
    </message>
    <message>
        <source>Same event as another case: not said which</source>
        <translation>Samma händelse i ett annat ärende: utan angivet ärende</translation>
    </message>
    <message>
        <source>Same happening as</source>
        <translation>Samma händelse som</translation>
    </message>
    <message>
        <source>Same happening, under this case:</source>
        <translation>Samma händelse, under detta ärende:</translation>
    </message>
    <message>
        <source>next %1</source>
        <translation>närmast %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Open %1, the same happening</source>
        <translation>Öppna %1, samma händelse</translation>
    </message>
</context>
<context>
    <name>jour::ui::ListForm</name>
    <message>
        <source>New duty list</source>
        <translation>Ny jourlista</translation>
    </message>
    <message>
        <source>Change the duty list</source>
        <translation>Ändra jourlistan</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Namn</translation>
    </message>
    <message>
        <source>&amp;Contact that it stands behind</source>
        <translation>&amp;Kontaktväg som den hör till</translation>
    </message>
    <message>
        <source>Retire the list</source>
        <translation>Avsluta listan</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
</context>
<context>
    <name>jour::ui::MaskedText</name>
    <message>
        <source>masked</source>
        <translation>maskerad</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Dölj</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Visa…</translation>
    </message>
</context>
<context>
    <name>jour::ui::MatchBar</name>
    <message>
        <source>Look at %1</source>
        <translation>Titta på %1</translation>
    </message>
</context>
<context>
    <name>jour::ui::MissedPage</name>
    <message>
        <source>&amp;Looked through  Ctrl+Enter</source>
        <translation>&amp;Genomgånget  Ctrl+Enter</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4, due %5, seen %6 late</source>
        <translation>%1, %2, %3: %4, skulle vara gjort %5, sågs %6 för sent</translation>
    </message>
    <message>
        <source>The desk was not watched</source>
        <translation>Jouren var obevakad</translation>
    </message>
    <message numerus="yes">
        <source>%n deadline(s) passed while nobody could see them</source>
        <translation>
            <numerusform>%n tid passerade medan ingen kunde se den</numerusform>
            <numerusform>%n tider passerade medan ingen kunde se dem</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing fell due meanwhile.</source>
        <translation>Ingen frist gick ut under tiden.</translation>
    </message>
    <message>
        <source>Go through them from the top. No case moves to its next step until this is looked through, or two minutes have passed.</source>
        <translation>Gå igenom dem uppifrån. Inget ärende går vidare till nästa steg förrän listan är genomgången eller två minuter har gått.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Ärende</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Barn</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Was due</source>
        <translation>Skulle vara gjort</translation>
    </message>
    <message>
        <source>Seen late by</source>
        <translation>Försenat med</translation>
    </message>
    <message>
        <source>Deadlines that passed unseen</source>
        <translation>Tider som passerade osedda</translation>
    </message>
    <message>
        <source>&amp;Open the case</source>
        <translation>Ö&amp;ppna ärendet</translation>
    </message>
    <message>
        <source>Open the chosen case</source>
        <translation>Öppna det valda ärendet</translation>
    </message>
    <message>
        <source>Looked through</source>
        <translation>Genomgånget</translation>
    </message>
</context>
<context>
    <name>jour::ui::MissedPresenter</name>
    <message>
        <source>%1 – %2: %3</source>
        <translation>%1 – %2: %3</translation>
    </message>
    <message>
        <source>Unknown child</source>
        <translation>Okänt barn</translation>
    </message>
    <message>
        <source>%1: the clock was set back %2; it had shown %3</source>
        <comment>when, length, when</comment>
        <translation>%1: klockan ställdes tillbaka %2; den hade visat %3</translation>
    </message>
    <message>
        <source>%1, and the clock was set forward %2</source>
        <comment>cause, length</comment>
        <translation>%1, och klockan ställdes fram %2</translation>
    </message>
</context>
<context>
    <name>jour::ui::MomentField</name>
    <message>
        <source>Not read as a time. Kept as written.</source>
        <translation>Kunde inte tolkas som en tid. Behålls som det är skrivet.</translation>
    </message>
    <message>
        <source>The clock skips that time. Taken as %1</source>
        <translation>Klockan hoppar över den tiden. Tolkad som %1</translation>
    </message>
    <message>
        <source>Use standard time</source>
        <translation>Använd normaltid</translation>
    </message>
    <message>
        <source>Use summer time</source>
        <translation>Använd sommartid</translation>
    </message>
</context>
<context>
    <name>jour::ui::MunicipalityDelegate</name>
    <message>
        <source>Agreement</source>
        <translation>Avtal</translation>
    </message>
</context>
<context>
    <name>jour::ui::MunicipalityList</name>
    <message>
        <source>Municipalities</source>
        <translation>Kommuner</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>A&amp;greement only</source>
        <translation>Bara a&amp;vtalskommuner</translation>
    </message>
    <message>
        <source>Without night answe&amp;r</source>
        <translation>Utan natts&amp;var</translation>
    </message>
    <message>
        <source>Not ver&amp;ified for 90 days</source>
        <translation>Inte ver&amp;ifierade på 90 dagar</translation>
    </message>
    <message>
        <source>Find a municipality or a contact</source>
        <translation>Sök en kommun eller en kontakt</translation>
    </message>
    <message>
        <source>Name, function, number, code …</source>
        <translation>Namn, funktion, nummer, kod…</translation>
    </message>
    <message>
        <source>Name, function, any part of a number, municipality code, earlier name, county or remark</source>
        <translation>Namn, funktion, del av ett nummer, kommunkod, tidigare namn, län eller anmärkning</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Inget hittades</translation>
    </message>
    <message>
        <source>Nothing has that in its name, function, number or remark and passes the filter.</source>
        <translation>Inget har det i namn, funktion, nummer eller anmärkning och passerar filtret.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n contacts found</source>
        <translation>
            <numerusform>%1, %n kontakt hittad</numerusform>
            <numerusform>%1, %n kontakter hittade</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jour::ui::MunicipalityModel</name>
    <message>
        <source>no contacts</source>
        <translation>inga kontakter</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts</source>
        <translation>
            <numerusform>%n kontakt</numerusform>
            <numerusform>%n kontakter</numerusform>
        </translation>
    </message>
    <message>
        <source>no night answer</source>
        <translation>inget nattsvar</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>inte verifierad</translation>
    </message>
    <message>
        <source>in the agreement</source>
        <translation>avtalskommun</translation>
    </message>
</context>
<context>
    <name>jour::ui::MunicipalityView</name>
    <message>
        <source>In the agreement</source>
        <translation>Avtalskommun</translation>
    </message>
    <message>
        <source>Only a manager may change the agreement.</source>
        <translation>Endast en gruppledare får ändra vilka kommuner som ingår i avtalet.</translation>
    </message>
    <message>
        <source>Ne&amp;w contact</source>
        <translation>Ny &amp;kontakt</translation>
    </message>
    <message>
        <source>Choose a municipality</source>
        <translation>Välj en kommun</translation>
    </message>
    <message>
        <source>Type its name or code, then Enter.</source>
        <translation>Skriv namnet eller koden och tryck Enter.</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation>Inga kontakter än</translation>
    </message>
    <message>
        <source>Add whom to call, or import a file.</source>
        <translation>Lägg till vem som ska ringas, eller importera en fil.</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Ny kontakt</translation>
    </message>
    <message numerus="yes">
        <source>%n more contacts are not shown here. Search for them by name, function or number.</source>
        <translation>
            <numerusform>%n kontakt till visas inte här. Sök efter namn, funktion eller nummer.</numerusform>
            <numerusform>%n kontakter till visas inte här. Sök efter namn, funktion eller nummer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jour::ui::NewPassphraseFields</name>
    <message>
        <source>New passphrase again</source>
        <translation>Ny lösenfras igen</translation>
    </message>
    <message>
        <source>Draw five words</source>
        <translation>Slumpa fem ord</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>De två lösenfraserna skiljer sig åt.</translation>
    </message>
    <message>
        <source>Shown until it is saved: note it now.</source>
        <translation>Visas tills den sparas: anteckna den nu.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Ny lösenfras</translation>
    </message>
    <message>
        <source>At least %1 characters.</source>
        <translation>Minst %1 tecken.</translation>
    </message>
</context>
<context>
    <name>jour::ui::NightLine</name>
    <message>
        <source>Night line</source>
        <translation>Nattlinje</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4</source>
        <comment>urgency, what, when, how long left</comment>
        <translation>%1: %2, %3, %4</translation>
    </message>
    <message>
        <source>Change of duty: %1, %2</source>
        <translation>Jourbyte: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%n markering</numerusform>
            <numerusform>%n markeringar</numerusform>
        </translation>
    </message>
    <message>
        <source>Handover: %1</source>
        <translation>Överlämning: %1</translation>
    </message>
    <message>
        <source>Limit of law: %1, %2, %3</source>
        <comment>what, when, how long left</comment>
        <translation>Lagstadgad frist: %1, %2, %3</translation>
    </message>
    <message>
        <source>If nobody does anything: %1, %2, %3</source>
        <comment>what, when, how long left</comment>
        <translation>Om ingen gör något: %1, %2, %3</translation>
    </message>
</context>
<context>
    <name>jour::ui::NightPresenter</name>
    <message>
        <source>%1 (outside of its hours), %2</source>
        <translation>%1 (utanför sina tider), %2</translation>
    </message>
    <message>
        <source>The hours around now</source>
        <translation>Timmarna runt nu</translation>
    </message>
    <message>
        <source>The shift</source>
        <translation>Arbetspasset</translation>
    </message>
    <message>
        <source>Three days</source>
        <translation>Tre dygn</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>En vecka</translation>
    </message>
    <message>
        <source>Two weeks</source>
        <translation>Två veckor</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: nobody answers</source>
        <translation>%1: ingen svarar</translation>
    </message>
    <message>
        <source>%1: %2 answers</source>
        <translation>%1: %2 svarar</translation>
    </message>
    <message>
        <source>everybody’s cases</source>
        <translation>allas ärenden</translation>
    </message>
    <message>
        <source>nobody’s cases</source>
        <translation>ingens ärenden</translation>
    </message>
    <message>
        <source>my cases</source>
        <translation>mina ärenden</translation>
    </message>
    <message>
        <source>cases of %1</source>
        <translation>%1:s ärenden</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>span, whose</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>nobody is left to call</source>
        <translation>ingen kvar att ringa</translation>
    </message>
    <message>
        <source>%1 (nobody on duty), %2</source>
        <translation>%1 (ingen i tjänst), %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>person, contact</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>jour::ui::NotesPart</name>
    <message>
        <source>Names, identity numbers, case numbers, phone numbers, contacts and municipalities can always be searched for.</source>
        <translation>Namn, personnummer, ärendenummer, telefonnummer, kontaktvägar och kommuner går alltid att söka på.</translation>
    </message>
    <message>
        <source>Search in the text of notes and reports is on, on the legal ground in the journal.</source>
        <translation>Sökning i fritext i anteckningar och anmälningar är på, med det rättsliga stöd som står i journalen.</translation>
    </message>
    <message>
        <source>Search in the text of notes and reports is off, by law, until a manager records here the legal ground for it.</source>
        <translation>Sökning i fritext i anteckningar och anmälningar är av, enligt lag, tills en gruppledare anger det rättsliga stödet här.</translation>
    </message>
    <message>
        <source>Why it is turned off</source>
        <translation>Varför den stängs av</translation>
    </message>
    <message>
        <source>Legal ground</source>
        <translation>Rättsligt stöd</translation>
    </message>
    <message>
        <source>Goes into the journal with your signature.</source>
        <translation>Skrivs i journalen med egen signatur.</translation>
    </message>
    <message>
        <source>Only a manager may do this.</source>
        <translation>Endast en gruppledare får göra detta.</translation>
    </message>
    <message>
        <source>Turn the search in notes off</source>
        <translation>Stäng av sökning i anteckningar</translation>
    </message>
    <message>
        <source>Turn the search in notes on</source>
        <translation>Slå på sökning i anteckningar</translation>
    </message>
    <message>
        <source>Search in notes: on</source>
        <translation>Sökning i anteckningar: på</translation>
    </message>
    <message>
        <source>Search in notes: off</source>
        <translation>Sökning i anteckningar: av</translation>
    </message>
</context>
<context>
    <name>jour::ui::NumberPart</name>
    <message>
        <source>Reason</source>
        <translation>Skäl</translation>
    </message>
    <message>
        <source>Goes into the journal with your signature.</source>
        <translation>Skrivs i journalen med egen signatur.</translation>
    </message>
    <message>
        <source>Only a manager may do this.</source>
        <translation>Endast en gruppledare får göra detta.</translation>
    </message>
</context>
<context>
    <name>jour::ui::OperatorForm</name>
    <message>
        <source>%1 can no longer unlock. What they wrote stays in the journal, under their name.</source>
        <translation>%1 kan inte längre låsa upp. Det som skrivits står kvar i journalen, med namnet.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Befattning</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Skäl</translation>
    </message>
    <message>
        <source>Your own user id</source>
        <translation>Eget användar-id</translation>
    </message>
    <message>
        <source>Your own passphrase</source>
        <translation>Egen lösenfras</translation>
    </message>
    <message>
        <source>Leave  Esc</source>
        <translation>Lämna  Esc</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Sparar…</translation>
    </message>
    <message>
        <source>Give a user id.</source>
        <translation>Ange ett användar-id.</translation>
    </message>
    <message>
        <source>Give a reason.</source>
        <translation>Ange ett skäl.</translation>
    </message>
    <message>
        <source>Give your own user id and passphrase.</source>
        <translation>Ange eget användar-id och egen lösenfras.</translation>
    </message>
    <message>
        <source>A new operator</source>
        <translation>Ny handläggare</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Ändra %1</translation>
    </message>
    <message>
        <source>Revoke %1</source>
        <translation>Återkalla %1</translation>
    </message>
    <message>
        <source>Revoke  Ctrl+Enter</source>
        <translation>Återkalla  Ctrl+Enter</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>Användar-id</translation>
    </message>
    <message>
        <source>Signature (2–3 letters)</source>
        <translation>Signatur (2–3 bokstäver)</translation>
    </message>
    <message>
        <source>Add  Ctrl+Enter</source>
        <translation>Lägg till  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Save  Ctrl+Enter</source>
        <translation>Spara  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Give a name.</source>
        <translation>Ange ett namn.</translation>
    </message>
    <message>
        <source>Give a signature.</source>
        <translation>Ange en signatur.</translation>
    </message>
</context>
<context>
    <name>jour::ui::OperatorsPart</name>
    <message>
        <source>The vault has no key for %1, who cannot unlock here: none was ever made, or a revocation was cut off. If they are to be gone, revoke them (again), so that it is in the journal.</source>
        <translation>Valvet har ingen nyckel för %1, som inte kan låsa upp här: antingen har ingen nyckel gjorts, eller så avbröts en återkallelse. Ska användaren bort, återkalla (igen), så att det står i journalen.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Lägg till…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändra…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Återkalla…</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Handläggare</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>Way in</source>
        <translation>Behörighet</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Återkallad</translation>
    </message>
    <message>
        <source>Active, you</source>
        <translation>Aktiv, egen</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message numerus="yes">
        <source>%n active</source>
        <translation>
            <numerusform>%n aktiv</numerusform>
            <numerusform>%n aktiva</numerusform>
        </translation>
    </message>
    <message>
        <source>Only a manager adds, changes or revokes operators, with the own passphrase as proof.</source>
        <translation>Endast en gruppledare lägger till, ändrar eller återkallar handläggare, och styrker det med egen lösenfras.</translation>
    </message>
    <message>
        <source>Nobody revokes oneself: another manager does it. A new role is in use after the next unlock.</source>
        <translation>Egen behörighet återkallas av en annan gruppledare. En ny roll gäller från nästa upplåsning.</translation>
    </message>
    <message>
        <source>%1 can unlock from now on.</source>
        <translation>%1 kan låsa upp från och med nu.</translation>
    </message>
    <message>
        <source>%1 is changed.</source>
        <translation>%1 är ändrad.</translation>
    </message>
    <message>
        <source>%1 can no longer unlock.</source>
        <translation>%1 kan inte längre låsa upp.</translation>
    </message>
    <message>
        <source>Sign.</source>
        <translation>Sign.</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Saknar nyckel</translation>
    </message>
</context>
<context>
    <name>jour::ui::OverrideForm</name>
    <message>
        <source>Override</source>
        <translation>Ändring</translation>
    </message>
    <message>
        <source>One comes for another</source>
        <translation>En kommer i stället för en annan</translation>
    </message>
    <message>
        <source>One does not come</source>
        <translation>En kommer inte</translation>
    </message>
    <message>
        <source>One comes as well</source>
        <translation>En kommer också</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Vad som ändras</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Vem</translation>
    </message>
    <message>
        <source>Who comes &amp;instead</source>
        <translation>Vem som kommer &amp;i stället</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Från</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Till</translation>
    </message>
    <message>
        <source>Re&amp;ason</source>
        <translation>&amp;Skäl</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>&amp;Who comes</source>
        <translation>&amp;Vem som kommer</translation>
    </message>
    <message>
        <source>&amp;Who does not come</source>
        <translation>&amp;Vem som inte kommer</translation>
    </message>
    <message>
        <source>Withdraw the override</source>
        <translation>Dra tillbaka ändringen</translation>
    </message>
    <message>
        <source>Give from when until when it holds.</source>
        <translation>Ange från när till när det gäller.</translation>
    </message>
</context>
<context>
    <name>jour::ui::OverviewView</name>
    <message numerus="yes">
        <source>The same child in %n earlier case(s)</source>
        <translation>
            <numerusform>Samma barn i %n tidigare ärende</numerusform>
            <numerusform>Samma barn i %n tidigare ärenden</numerusform>
        </translation>
    </message>
    <message>
        <source>linked</source>
        <translation>länkad</translation>
    </message>
    <message>
        <source>same number</source>
        <translation>samma nummer</translation>
    </message>
    <message>
        <source>same name and birth date</source>
        <translation>samma namn och födelsedatum</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Öppna %1</translation>
    </message>
    <message>
        <source>Undo link</source>
        <translation>Upphäv länk</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>Samma person</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Show protected identity…</source>
        <translation>Visa skyddade personuppgifter…</translation>
    </message>
    <message>
        <source>protected identity</source>
        <translation>skyddade personuppgifter</translation>
    </message>
    <message>
        <source>Deadlines running</source>
        <translation>Löpande frister</translation>
    </message>
</context>
<context>
    <name>jour::ui::PaperChooser</name>
    <message>
        <source>Papers</source>
        <translation>Utskrifter</translation>
    </message>
    <message>
        <source>A letter or Enter shows the paper, Esc leaves. Nothing leaves before it is shown.</source>
        <translation>En bokstav eller Enter visar papperet, Esc lämnar. Inget skrivs ut innan det har visats.</translation>
    </message>
    <message>
        <source>%1   %2  ·  %3</source>
        <comment>letter, paper, what for</comment>
        <translation>%1   %2  ·  %3</translation>
    </message>
</context>
<context>
    <name>jour::ui::PassphrasePart</name>
    <message>
        <source>Your user id</source>
        <translation>Eget användar-id</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Nuvarande lösenfras</translation>
    </message>
    <message>
        <source>The passphrase is changed. The old one opens nothing any more.</source>
        <translation>Lösenfrasen är bytt. Den gamla öppnar ingenting längre.</translation>
    </message>
    <message>
        <source>Give your user id and your present passphrase.</source>
        <translation>Ange eget användar-id och nuvarande lösenfras.</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>Byter…</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Byt lösenfras</translation>
    </message>
</context>
<context>
    <name>jour::ui::PersonForm</name>
    <message>
        <source>New person</source>
        <translation>Ny person</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Ändra: %1</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Namn</translation>
    </message>
    <message>
        <source>&amp;Post</source>
        <translation>&amp;Befattning</translation>
    </message>
    <message>
        <source>Re&amp;mark</source>
        <translation>An&amp;märkning</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Avsluta</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Number or address %1</source>
        <translation>Nummer eller adress %1</translation>
    </message>
    <message>
        <source>Way %1</source>
        <translation>Kontaktsätt %1</translation>
    </message>
    <message>
        <source>Without a number to call, nobody can reach them.</source>
        <translation>Utan nummer att ringa kan ingen nå personen.</translation>
    </message>
</context>
<context>
    <name>jour::ui::PersonPart</name>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Remove this person</source>
        <translation>Ta bort den här personen</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Förnamn</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Efternamn</translation>
    </message>
    <message>
        <source>Relation to the child</source>
        <translation>Relation till barnet</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>Person- eller samordningsnummer</translation>
    </message>
    <message>
        <source>Birth date, or assumed age</source>
        <translation>Födelsedatum eller uppskattad ålder</translation>
    </message>
    <message>
        <source>Informed</source>
        <translation>Underrättad</translation>
    </message>
    <message>
        <source>Must NOT be contacted</source>
        <translation>Får INTE kontaktas</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Varför inte</translation>
    </message>
    <message>
        <source>Protected identity</source>
        <translation>Skyddade personuppgifter</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Kön</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Skola</translation>
    </message>
    <message>
        <source>Remark: who told them and when</source>
        <translation>Anmärkning: vem som informerat och när</translation>
    </message>
</context>
<context>
    <name>jour::ui::PicturePage</name>
    <message>
        <source>The file could not be written. The journal says that the figures did not leave.</source>
        <translation>Filen kunde inte skrivas. Journalen säger att siffrorna inte lämnade huset.</translation>
    </message>
    <message>
        <source>Nothing can be written in that folder. Choose another one.</source>
        <translation>Det går inte att skriva i den mappen. Välj en annan.</translation>
    </message>
    <message>
        <source>Nothing was saved: the name says what is in the file. End it in .pdf or .csv.</source>
        <translation>Inget har sparats: namnet säger vad filen innehåller. Avsluta det med .pdf eller .csv.</translation>
    </message>
    <message>
        <source>Nothing was saved: the name says what is in the file. End it in .png, .svg, .csv or .pdf.</source>
        <translation>Inget har sparats: namnet säger vad filen innehåller. Avsluta det med .png, .svg, .csv eller .pdf.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Sparat som %1</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Månad</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Kvartal</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Against the one before</source>
        <translation>Mot perioden före</translation>
    </message>
    <message>
        <source>Against a year before</source>
        <translation>Mot ett år tidigare</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>Utan jämförelse</translation>
    </message>
    <message>
        <source>The figures behind the chart: %1</source>
        <translation>Siffrorna bakom diagrammet: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>part of a chart, count</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, before %3</source>
        <comment>part of a chart, counts</comment>
        <translation>%1: %2, före %3</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Spara diagrammet</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Vektorbild (*.svg)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabell (*.csv)</translation>
    </message>
    <message>
        <source>Paper (*.pdf)</source>
        <translation>Rapport (*.pdf)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Spara rapporten</translation>
    </message>
    <message>
        <source>Situation picture</source>
        <translation>Lägesbild</translation>
    </message>
    <message>
        <source>Length of the period</source>
        <translation>Periodens längd</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Jämförs med</translation>
    </message>
    <message>
        <source>&amp;Before  PgUp</source>
        <translation>&amp;Föregående  PgUp</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>Föregående period</translation>
    </message>
    <message>
        <source>&amp;After  PgDn</source>
        <translation>&amp;Nästa  PgDn</translation>
    </message>
    <message>
        <source>The period after</source>
        <translation>Nästa period</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagram</translation>
    </message>
    <message>
        <source>Map of the county</source>
        <translation>Karta över länet</translation>
    </message>
    <message>
        <source>&amp;Save the chart  Ctrl+S</source>
        <translation>&amp;Spara diagrammet  Ctrl+S</translation>
    </message>
    <message>
        <source>Save the chart as PNG, SVG, CSV or PDF</source>
        <translation>Spara diagrammet som PNG, SVG, CSV eller PDF</translation>
    </message>
    <message>
        <source>&amp;Report of the period  Alt+R</source>
        <translation>&amp;Rapport för perioden  Alt+R</translation>
    </message>
    <message>
        <source>Save all charts of the period as PDF, or the figures as CSV</source>
        <translation>Spara periodens alla diagram som PDF, eller siffrorna som CSV</translation>
    </message>
    <message>
        <source>Close  Esc</source>
        <translation>Stäng  Esc</translation>
    </message>
    <message>
        <source>Close the situation picture</source>
        <translation>Stäng lägesbilden</translation>
    </message>
</context>
<context>
    <name>jour::ui::PicturePresenter</name>
    <message>
        <source>situation-picture-%1</source>
        <comment>file name</comment>
        <translation>lagesbild-%1</translation>
    </message>
</context>
<context>
    <name>jour::ui::PlacePart</name>
    <message>
        <source>Municipality and place</source>
        <translation>Kommun och plats</translation>
    </message>
    <message>
        <source>&amp;Home municipality</source>
        <translation>&amp;Hemkommun</translation>
    </message>
    <message>
        <source>Municipality where the child &amp;is</source>
        <translation>Kommun där barnet är n&amp;u</translation>
    </message>
    <message>
        <source>Place &amp;found</source>
        <translation>Plats där b&amp;arnet påträffades</translation>
    </message>
    <message>
        <source>Travelled from</source>
        <translation>Reste från</translation>
    </message>
    <message>
        <source>On the way to</source>
        <translation>På väg till</translation>
    </message>
    <message>
        <source>By what means</source>
        <translation>Med vilket färdmedel</translation>
    </message>
</context>
<context>
    <name>jour::ui::PointCard</name>
    <message>
        <source>Edit %1, %2, %3</source>
        <translation>Ändra %1, %2, %3</translation>
    </message>
    <message>
        <source>%1 · priority %2</source>
        <translation>%1 · prioritet %2</translation>
    </message>
    <message>
        <source>No number or address</source>
        <translation>Nummer och adress saknas</translation>
    </message>
    <message>
        <source>Hours: %1</source>
        <translation>Tider: %1</translation>
    </message>
    <message>
        <source>Verified today</source>
        <translation>Verifierad i dag</translation>
    </message>
    <message>
        <source>%1 was verified today</source>
        <translation>%1 är verifierad i dag</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>Historik för %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>function and priority, whether it answers</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>jour::ui::PointEditor</name>
    <message>
        <source>Retire…</source>
        <translation>Avsluta…</translation>
    </message>
    <message>
        <source>yyyy-mm-dd</source>
        <translation>åååå-mm-dd</translation>
    </message>
    <message>
        <source>&amp;Function</source>
        <translation>&amp;Funktion</translation>
    </message>
    <message>
        <source>&amp;Name or person</source>
        <translation>&amp;Namn eller person</translation>
    </message>
    <message>
        <source>Without a name that of the function is used.</source>
        <translation>Utan namn används funktionens.</translation>
    </message>
    <message>
        <source>Numbers and addresses, in the order they are tried</source>
        <translation>Nummer och adresser, i den ordning de provas</translation>
    </message>
    <message>
        <source>&amp;Hours</source>
        <translation>&amp;Tider</translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation>&amp;Prioritet</translation>
    </message>
    <message>
        <source>Lowest is called first</source>
        <translation>Lägst rings först</translation>
    </message>
    <message>
        <source>&amp;Verified on</source>
        <translation>&amp;Verifierad den</translation>
    </message>
    <message>
        <source>Re&amp;mark</source>
        <translation>An&amp;märkning</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>I &amp;dag</translation>
    </message>
    <message>
        <source>Verified today</source>
        <translation>Verifierad i dag</translation>
    </message>
    <message>
        <source>A retired contact is never called and no longer shown. The journal keeps it.</source>
        <translation>En avslutad kontakt rings aldrig och visas inte längre. Den finns kvar i journalen.</translation>
    </message>
    <message>
        <source>Why it is retired</source>
        <translation>Varför den avslutas</translation>
    </message>
    <message>
        <source>Why? For example: the number has ceased</source>
        <translation>Varför? Till exempel: numret har upphört</translation>
    </message>
    <message>
        <source>Retire the contact</source>
        <translation>Avsluta kontakten</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behåll</translation>
    </message>
    <message>
        <source>Save  Ctrl+Enter</source>
        <translation>Spara  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Close  Esc</source>
        <translation>Stäng  Esc</translation>
    </message>
    <message>
        <source>New contact: %1</source>
        <translation>Ny kontakt: %1</translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <translation>Ändra: %1</translation>
    </message>
    <message>
        <source>It is the fallback of: %1. They have none when it is retired: give them another one.</source>
        <translation>Den är reserv för: %1. De står utan när den avslutas: ge dem en annan.</translation>
    </message>
</context>
<context>
    <name>jour::ui::PolicePart</name>
    <message>
        <source>The police</source>
        <translation>Polisen</translation>
    </message>
    <message>
        <source>Police &amp;unit</source>
        <translation>Polis&amp;enhet</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Namn</translation>
    </message>
    <message>
        <source>Pos&amp;t</source>
        <translation>Befattnin&amp;g</translation>
    </message>
    <message>
        <source>&amp;Call back on</source>
        <translation>Åte&amp;ruppringningsnummer</translation>
    </message>
    <message>
        <source>&amp;K-number</source>
        <translation>&amp;K-nummer</translation>
    </message>
    <message>
        <source>Wants feedback</source>
        <translation>Önskar återkoppling</translation>
    </message>
    <message>
        <source>Wants to be anonymous</source>
        <translation>Vill vara anonym</translation>
    </message>
    <message>
        <source>Feedback asked for at</source>
        <translation>Återkoppling begärd</translation>
    </message>
</context>
<context>
    <name>jour::ui::PoliciesPart</name>
    <message>
        <source>%1, off from %2</source>
        <comment>number, when</comment>
        <translation>%1, av från %2</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>number, when</comment>
        <translation>%1 från %2</translation>
    </message>
    <message>
        <source>%1; %2 from %3</source>
        <comment>number, number, when</comment>
        <translation>%1; %2 från %3</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Läser %1…</translation>
    </message>
    <message>
        <source>Export policies</source>
        <translation>Exportera planer</translation>
    </message>
    <message>
        <source>Policies (*.json)</source>
        <translation>Planer (*.json)</translation>
    </message>
    <message>
        <source>Import policies</source>
        <translation>Importera planer</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Filen kunde inte läsas.</translation>
    </message>
    <message>
        <source>The policies of the file are taken.</source>
        <translation>Filens planer är intagna.</translation>
    </message>
    <message>
        <source>Every version of every policy is written to %1.</source>
        <translation>Alla versioner av alla planer är skrivna till %1.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Filen kunde inte skrivas.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändra…</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Ny…</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Stäng av</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importera…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportera…</translation>
    </message>
    <message>
        <source>Reason for switching it off</source>
        <translation>Skäl för att stänga av den</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Provkörning</translation>
    </message>
    <message>
        <source>Escalation policies</source>
        <translation>Eskaleringsplaner</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Gäller</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Att se över</translation>
    </message>
    <message>
        <source>%1, off</source>
        <translation>%1, avstängd</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n sak</numerusform>
            <numerusform>%n saker</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in use</source>
        <translation>
            <numerusform>%n i bruk</numerusform>
            <numerusform>%n i bruk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n att se över</numerusform>
            <numerusform>%n att se över</numerusform>
        </translation>
    </message>
    <message>
        <source>Version %1, %2: %3</source>
        <comment>number, when, reason</comment>
        <translation>Version %1, %2: %3</translation>
    </message>
    <message>
        <source>Version 1 came with the program.</source>
        <translation>Version 1 följde med programmet.</translation>
    </message>
    <message>
        <source>Only a manager changes policies.</source>
        <translation>Endast en gruppledare ändrar planer.</translation>
    </message>
    <message>
        <source>%1 is saved as a new version. Cases that are chased already keep the one they began under.</source>
        <translation>%1 är sparad som en ny version. Ärenden som redan bevakas behåller den de började med.</translation>
    </message>
    <message>
        <source>%1 is switched off. Change and save it to switch it on again.</source>
        <translation>%1 är avstängd. Ändra och spara den för att slå på den igen.</translation>
    </message>
    <message>
        <source>Not saved yet: %1</source>
        <translation>Inte sparat än: %1</translation>
    </message>
    <message>
        <source>Save  Ctrl+Enter</source>
        <translation>Spara  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Discard  Ctrl+Delete</source>
        <translation>Kasta  Ctrl+Delete</translation>
    </message>
    <message>
        <source>Go on writing  Esc</source>
        <translation>Fortsätt skriva  Esc</translation>
    </message>
    <message>
        <source>This was half-written and not saved. Go on, or discard it.</source>
        <translation>Det här var påbörjat men inte sparat. Fortsätt eller kasta det.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Kasta</translation>
    </message>
    <message>
        <source>The file is far too large for one with policies.</source>
        <translation>Filen är alldeles för stor för att innehålla planer.</translation>
    </message>
</context>
<context>
    <name>jour::ui::PolicyForm</name>
    <message>
        <source>Empty: until somebody switches it off.</source>
        <translation>Tomt: tills någon stänger av den.</translation>
    </message>
    <message>
        <source>Empty: as soon as it is saved. Before, the version that holds now.</source>
        <translation>Tomt: så snart den sparas. Dessförinnan den version som gäller nu.</translation>
    </message>
    <message>
        <source>Switched off from</source>
        <translation>Stängs av från</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>Gäller från</translation>
    </message>
    <message>
        <source>Save as a new version  Ctrl+Enter</source>
        <translation>Spara som ny version  Ctrl+Enter</translation>
    </message>
    <message>
        <source>A new policy</source>
        <translation>En ny plan</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Ändra %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Name, in Swedish</source>
        <translation>Namn, på svenska</translation>
    </message>
    <message>
        <source>Name, in English</source>
        <translation>Namn, på engelska</translation>
    </message>
    <message>
        <source>Urgency of the cases</source>
        <translation>Ärendenas brådska</translation>
    </message>
    <message>
        <source>Only of this crime type</source>
        <translation>Bara för denna brottstyp</translation>
    </message>
    <message>
        <source>Only from this home municipality</source>
        <translation>Bara från denna hemkommun</translation>
    </message>
    <message>
        <source>Empty: from all. A policy for a municipality goes before one for a crime type.</source>
        <translation>Tomt: från alla. En plan för en kommun går före en för en brottstyp.</translation>
    </message>
    <message>
        <source>Begins again, times</source>
        <translation>Börjar om, antal gånger</translation>
    </message>
    <message>
        <source>Between calls, minutes</source>
        <translation>Mellan samtal, minuter</translation>
    </message>
    <message>
        <source>After a broken promise, minutes</source>
        <translation>Efter uteblivet besked, minuter</translation>
    </message>
    <message>
        <source>Silence after a promise, minutes (0: never asked)</source>
        <translation>Tystnad efter ett utlovat besked, minuter (0: påminns aldrig)</translation>
    </message>
    <message>
        <source>A snooze at most, minutes</source>
        <translation>Ett larm pausas högst, minuter åt gången</translation>
    </message>
    <message>
        <source>Snoozes of a deadline at most</source>
        <translation>Ett larm pausas högst, gånger</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Att se över</translation>
    </message>
    <message>
        <source>In plain language</source>
        <translation>I klartext</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Skäl</translation>
    </message>
    <message>
        <source>Goes into the journal with your signature.</source>
        <translation>Skrivs i journalen med egen signatur.</translation>
    </message>
    <message>
        <source>Leave  Esc</source>
        <translation>Lämna  Esc</translation>
    </message>
    <message>
        <source>Nothing: every step can be reached and leads to somebody.</source>
        <translation>Inget: varje steg kan nås och leder till någon.</translation>
    </message>
    <message>
        <source>The steps</source>
        <translation>Stegen</translation>
    </message>
    <message>
        <source>For the whole plan</source>
        <translation>För hela planen</translation>
    </message>
</context>
<context>
    <name>jour::ui::PolicyImportView</name>
    <message>
        <source>To look at in what can be read:</source>
        <translation>Att se över i det som kan läsas:</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at in the policies of the file. They can be taken all the same.</source>
        <translation>
            <numerusform>%n sak att se över i filens planer. De kan tas in ändå.</numerusform>
            <numerusform>%n saker att se över i filens planer. De kan tas in ändå.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take all of it  Ctrl+Enter</source>
        <translation>Ta in alltihop  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Leave  Esc</source>
        <translation>Lämna  Esc</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Skäl</translation>
    </message>
    <message>
        <source>Goes into the journal with your signature.</source>
        <translation>Skrivs i journalen med egen signatur.</translation>
    </message>
    <message>
        <source>Import from %1</source>
        <translation>Import från %1</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Ny: %1</translation>
    </message>
    <message>
        <source>Switched off: %1, version %2</source>
        <translation>Avstängd: %1, version %2</translation>
    </message>
    <message>
        <source>Changed: %1, becomes version %2</source>
        <translation>Ändrad: %1, blir version %2</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) are here already.</source>
        <translation>
            <numerusform>%n version finns redan.</numerusform>
            <numerusform>%n versioner finns redan.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing new in the file.</source>
        <translation>Det finns inget nytt i filen.</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s): nothing is taken before they are put right in the file.</source>
        <translation>
            <numerusform>%n fel: inget tas in förrän det är rättat i filen.</numerusform>
            <numerusform>%n fel: inget tas in förrän de är rättade i filen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>och %n till</numerusform>
            <numerusform>och %n till</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jour::ui::PolicyStepFields</name>
    <message>
        <source>Sounds again after, seconds</source>
        <translation>Ljuder igen efter, sekunder</translation>
    </message>
    <message>
        <source>Heard from</source>
        <translation>Hörs från</translation>
    </message>
    <message>
        <source>With nobody on duty, or outside of the hours</source>
        <translation>När ingen är i tjänst, eller utanför tiderna</translation>
    </message>
    <message>
        <source>May call, local time</source>
        <translation>Får ringa, svensk tid</translation>
    </message>
    <message>
        <source>As loud as it is</source>
        <translation>Efter styrkan</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Vilken som helst</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Contact point</source>
        <translation>Kontaktväg</translation>
    </message>
    <message>
        <source>What, in Swedish</source>
        <translation>Vad, på svenska</translation>
    </message>
    <message>
        <source>What, in English</source>
        <translation>Vad, på engelska</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>Within, minutes</source>
        <translation>Inom, minuter</translation>
    </message>
    <message>
        <source>Warn before, minutes</source>
        <translation>Förvarna före, minuter</translation>
    </message>
    <message>
        <source>Counts as done</source>
        <translation>Räknas som klart</translation>
    </message>
    <message>
        <source>How loud</source>
        <translation>Hur det hörs</translation>
    </message>
    <message>
        <source>Calls, at least</source>
        <translation>Samtal, minst</translation>
    </message>
</context>
<context>
    <name>jour::ui::PolicySteps</name>
    <message>
        <source>Add a step  Insert</source>
        <translation>Lägg till steg  Insert</translation>
    </message>
    <message>
        <source>Remove  Delete</source>
        <translation>Ta bort  Delete</translation>
    </message>
    <message>
        <source>Move up  Alt+Up</source>
        <translation>Flytta upp  Alt+Upp</translation>
    </message>
    <message>
        <source>Move down  Alt+Down</source>
        <translation>Flytta ned  Alt+Ned</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Inom</translation>
    </message>
    <message>
        <source>Warns before</source>
        <translation>Förvarning</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no warning</comment>
        <translation>ingen</translation>
    </message>
</context>
<context>
    <name>jour::ui::PolicyTrial</name>
    <message>
        <source>Whom it would chase when</source>
        <translation>Vem som skulle sökas när</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Vad som hände</translation>
    </message>
    <message>
        <source>The case is opened</source>
        <translation>Ärendet öppnas</translation>
    </message>
    <message>
        <source>What people do</source>
        <translation>Vad människor gör</translation>
    </message>
    <message>
        <source>Home municipality of the child</source>
        <translation>Barnets hemkommun</translation>
    </message>
    <message>
        <source>Where the child is (empty: at home)</source>
        <translation>Var barnet är (tomt: i hemkommunen)</translation>
    </message>
    <message>
        <source>There are no steps to run.</source>
        <translation>Det finns inga steg att köra.</translation>
    </message>
    <message>
        <source>Write when the case is opened, for example 0310.</source>
        <translation>Skriv när ärendet öppnas, till exempel 0310.</translation>
    </message>
    <message>
        <source>There is no such municipality. Choose one from the list.</source>
        <translation>Kommunen finns inte. Välj en i listan.</translation>
    </message>
    <message>
        <source>Nothing is run before what is marked above is put right.</source>
        <translation>Inget provkörs förrän det som är markerat ovan är rättat.</translation>
    </message>
</context>
<context>
    <name>jour::ui::PrintFeature</name>
    <message>
        <source>Cancelled. %1 of %2 copies went to the printer; the journal knows nothing of the others.</source>
        <translation>Avbrutet. %1 av %2 exemplar gick till skrivaren; journalen vet inget om de andra.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Skickat till skrivaren.</translation>
    </message>
    <message numerus="yes">
        <source>Saved, %n page(s).</source>
        <translation>
            <numerusform>Sparat, %n sida.</numerusform>
            <numerusform>Sparat, %n sidor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Spara som PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>S</source>
        <comment>letter</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>the whole case</source>
        <translation>hela ärendet</translation>
    </message>
    <message>
        <source>R</source>
        <comment>letter</comment>
        <translation>M</translation>
    </message>
    <message>
        <source>eight lines to read aloud</source>
        <translation>åtta rader att läsa högt</translation>
    </message>
    <message>
        <source>H</source>
        <comment>letter</comment>
        <translation>Ö</translation>
    </message>
    <message>
        <source>for the receiving municipality, to sign</source>
        <translation>till mottagande kommun, för underskrift</translation>
    </message>
    <message>
        <source>A</source>
        <comment>letter</comment>
        <translation>B</translation>
    </message>
    <message>
        <source>to sign</source>
        <translation>för underskrift</translation>
    </message>
    <message>
        <source>C</source>
        <comment>letter</comment>
        <translation>C</translation>
    </message>
    <message>
        <source>for a phone call</source>
        <translation>för telefonsamtal</translation>
    </message>
    <message>
        <source>L</source>
        <comment>letter</comment>
        <translation>R</translation>
    </message>
    <message>
        <source>J</source>
        <comment>letter</comment>
        <translation>J</translation>
    </message>
    <message>
        <source>F</source>
        <comment>letter</comment>
        <translation>P</translation>
    </message>
    <message>
        <source>E</source>
        <comment>letter</comment>
        <translation>F</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies) went to the printer, then no more.</source>
        <translation>
            <numerusform>%n exemplar skickades till skrivaren, sedan inga fler.</numerusform>
            <numerusform>%n exemplar skickades till skrivaren, sedan inga fler.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jour::ui::PrintPreview</name>
    <message>
        <source>These are no pages: nothing is printed so. Write as in 1-3, 5, or leave it empty for all.</source>
        <translation>Det är inga sidor: så skrivs ingenting ut. Skriv som 1-3, 5 eller lämna tomt för alla.</translation>
    </message>
    <message>
        <source>%1 of %2 copies went to the printer.</source>
        <translation>%1 av %2 exemplar har gått till skrivaren.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Cancel  Esc</source>
        <translation>Avbryt  Esc</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Skriv ut</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Spara som P&amp;DF…</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Förhandsgranskning</translation>
    </message>
    <message>
        <source>The pages</source>
        <translation>Sidorna</translation>
    </message>
    <message>
        <source>Protected persons shown</source>
        <translation>Skyddade personer visade</translation>
    </message>
    <message>
        <source>&amp;Recipient</source>
        <translation>&amp;Mottagare</translation>
    </message>
    <message>
        <source>&amp;Variant</source>
        <translation>&amp;Variant</translation>
    </message>
    <message>
        <source>Rea&amp;son to show</source>
        <translation>Skäl att visa &amp;uppgifter</translation>
    </message>
    <message>
        <source>Needed for a paper that shows protected persons. Written in the journal.</source>
        <translation>Krävs för ett papper som visar skyddade personer. Skrivs i journalen.</translation>
    </message>
    <message>
        <source>Pr&amp;inter</source>
        <translation>Skr&amp;ivare</translation>
    </message>
    <message>
        <source>Notes are printed as they were written. Read them before the paper leaves.</source>
        <translation>Anteckningar skrivs ut som de skrevs. Läs dem innan papperet lämnas ut.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save as PDF works.</source>
        <translation>Ingen skrivare är installerad på den här datorn. Spara som PDF fungerar.</translation>
    </message>
    <message>
        <source>Internal, protected persons masked</source>
        <translation>Internt, skyddade personer maskerade</translation>
    </message>
    <message>
        <source>Receiving municipality, own child only</source>
        <translation>Mottagande kommun, bara det egna barnet</translation>
    </message>
    <message>
        <source>Masked, initials and case number</source>
        <translation>Maskerat, initialer och ärendenummer</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alla</translation>
    </message>
    <message>
        <source>&amp;Copies</source>
        <translation>&amp;Exemplar</translation>
    </message>
    <message>
        <source>Pa&amp;ges</source>
        <translation>Sid&amp;or</translation>
    </message>
    <message>
        <source>As 1-3, 5. Empty: all.</source>
        <translation>Som 1-3, 5. Tomt: alla.</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>what, keys</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Större</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Mindre</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Hel sida</translation>
    </message>
</context>
<context>
    <name>jour::ui::QueueModel</name>
    <message>
        <source>New</source>
        <translation>Nytt</translation>
    </message>
    <message>
        <source>Ongoing</source>
        <translation>Pågående</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Väntar</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Överlämnat</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Avslutat</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>same happening as %1</source>
        <translation>samma händelse som %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more case(s) of the same happening</source>
        <translation>
            <numerusform>%n ärende till om samma händelse</numerusform>
            <numerusform>%n ärenden till om samma händelse</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jour::ui::QueuePresenter</name>
    <message>
        <source>Plan paused until %1</source>
        <translation>Planen pausad till %1</translation>
    </message>
    <message>
        <source>Unknown child</source>
        <translation>Okänt barn</translation>
    </message>
    <message>
        <source>Municipality unknown</source>
        <translation>Kommun okänd</translation>
    </message>
    <message>
        <source>Answered, without a time</source>
        <translation>Svarade, utan att ange tid</translation>
    </message>
    <message>
        <source>No deadline: set one</source>
        <translation>Ingen frist: sätt en</translation>
    </message>
    <message>
        <source>Asleep, untouched since %1</source>
        <translation>Vilar, orört sedan %1</translation>
    </message>
</context>
<context>
    <name>jour::ui::QueueView</name>
    <message>
        <source>Queue</source>
        <translation>Kö</translation>
    </message>
    <message>
        <source>Queue of cases</source>
        <translation>Ärendekö</translation>
    </message>
    <message>
        <source>The order has changed. R sorts anew.</source>
        <translation>Ordningen har ändrats. R sorterar om.</translation>
    </message>
    <message>
        <source>No open cases</source>
        <translation>Inga öppna ärenden</translation>
    </message>
    <message>
        <source>Ctrl+N takes the next call.</source>
        <translation>Ctrl+N tar emot nästa samtal.</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Nytt ärende</translation>
    </message>
</context>
<context>
    <name>jour::ui::QuietFileDialog</name>
    <message>
        <source>There is no file %1 here.</source>
        <translation>Här finns ingen fil %1.</translation>
    </message>
    <message>
        <source>%1 may not be read by you.</source>
        <translation>%1 får inte läsas av dig.</translation>
    </message>
    <message>
        <source>%1 is there already. Enter once more replaces it; or type another name.</source>
        <translation>%1 finns redan. Enter en gång till ersätter den, eller skriv ett annat namn.</translation>
    </message>
    <message>
        <source>There is no folder %1 here.</source>
        <translation>Här finns ingen mapp %1.</translation>
    </message>
</context>
<context>
    <name>jour::ui::RecoveryKeyPage</name>
    <message>
        <source>The recovery key</source>
        <translation>Återställningsnyckeln</translation>
    </message>
    <message>
        <source>It opens the vault when every passphrase is forgotten. It is shown once and kept nowhere. Print it or write it on paper twice, in two envelopes, in two safes.</source>
        <translation>Den öppnar valvet när alla lösenfraser är glömda. Den visas en gång och sparas ingenstans. Skriv ut den eller skriv av den två gånger, i två kuvert, i två kassaskåp.</translation>
    </message>
    <message>
        <source>&amp;Type it back from the paper</source>
        <translation>Skriv &amp;in den från papperet</translation>
    </message>
    <message>
        <source>It is on paper</source>
        <translation>Den finns på papper</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Skriv &amp;ut…</translation>
    </message>
    <message>
        <source>Print the recovery key</source>
        <translation>Skriv ut återställningsnyckeln</translation>
    </message>
    <message>
        <source>This computer has no printer. Write the key down by hand.</source>
        <translation>Datorn har ingen skrivare. Skriv av nyckeln för hand.</translation>
    </message>
    <message>
        <source>Sent to the printer. Fetch it at once, and type the key back from it.</source>
        <translation>Skickad till skrivaren. Hämta papperet genast och skriv av nyckeln från det.</translation>
    </message>
    <message>
        <source>The printer cannot be used. Write the key down by hand.</source>
        <translation>Skrivaren kan inte användas. Skriv av nyckeln för hand.</translation>
    </message>
    <message>
        <source>That is not the key above. Look at the paper again.</source>
        <translation>Det är inte nyckeln ovan. Se på papperet igen.</translation>
    </message>
</context>
<context>
    <name>jour::ui::RecoveryPart</name>
    <message>
        <source>Your user id</source>
        <translation>Eget användar-id</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Egen lösenfras</translation>
    </message>
    <message>
        <source>For when the paper with the recovery key is lost, was seen by somebody, or was never printed. The key before opens nothing from then on.</source>
        <translation>För när papperet med återställningsnyckeln är borta, har setts av någon eller aldrig skrevs ut. Den gamla nyckeln öppnar sedan ingenting.</translation>
    </message>
    <message>
        <source>Why a new one is made</source>
        <translation>Varför en ny görs</translation>
    </message>
    <message>
        <source>Only a manager makes a new recovery key.</source>
        <translation>Bara en gruppledare gör en ny återställningsnyckel.</translation>
    </message>
    <message>
        <source>Say why. It is written in the journal.</source>
        <translation>Ange varför. Det skrivs i journalen.</translation>
    </message>
    <message>
        <source>Give your user id and your passphrase.</source>
        <translation>Ange eget användar-id och egen lösenfras.</translation>
    </message>
    <message>
        <source>Making…</source>
        <translation>Görs…</translation>
    </message>
    <message>
        <source>Make a new recovery key</source>
        <translation>Gör en ny återställningsnyckel</translation>
    </message>
    <message>
        <source>The new recovery key is in use. Destroy what is left of the one before.</source>
        <translation>Den nya återställningsnyckeln gäller. Förstör det som finns kvar av den gamla.</translation>
    </message>
</context>
<context>
    <name>jour::ui::ReentryPage</name>
    <message>
        <source>&amp;Code of the sheet, if it has one</source>
        <translation>&amp;Bladets kod, om det har någon</translation>
    </message>
    <message>
        <source>When it &amp;happened</source>
        <translation>När det &amp;hände</translation>
    </message>
    <message>
        <source>C&amp;ase, by number or name</source>
        <translation>Ä&amp;rende, med nummer eller namn</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>N</source>
        <comment>letter</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Samtal</translation>
    </message>
    <message>
        <source>C</source>
        <comment>letter</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Utlovat besked</translation>
    </message>
    <message>
        <source>P</source>
        <comment>letter</comment>
        <translation>L</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>D</source>
        <comment>letter</comment>
        <translation>B</translation>
    </message>
    <message>
        <source>Hand-off</source>
        <translation>Överlämning</translation>
    </message>
    <message>
        <source>H</source>
        <comment>letter</comment>
        <translation>Ö</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>V&amp;ad</translation>
    </message>
    <message>
        <source>Open the intake  Ctrl+Enter</source>
        <translation>Öppna mottagandet  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Entered now</source>
        <translation>Infört nu</translation>
    </message>
    <message>
        <source>Enter afterwards</source>
        <translation>För in i efterhand</translation>
    </message>
    <message>
        <source>Close  Esc</source>
        <translation>Stäng  Esc</translation>
    </message>
    <message>
        <source>For what was written on paper meanwhile. Each line keeps its true time and is marked as entered afterwards; deadlines move from now on.</source>
        <translation>För det som skrevs på papper under tiden. Varje rad behåller sin verkliga tid och märks som infört i efterhand; frister flyttas från och med nu.</translation>
    </message>
    <message>
        <source>%1 opened</source>
        <translation>%1 öppnat</translation>
    </message>
    <message>
        <source>New case: a call that was taken on paper</source>
        <translation>Nytt ärende: ett samtal som togs emot på papper</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nytt</translation>
    </message>
    <message>
        <source>This line was half-written and not saved. Go on, or discard it.</source>
        <translation>Raden var halvskriven och inte sparad. Fortsätt, eller släng den.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Släng</translation>
    </message>
    <message>
        <source>Write when it happened: 0310, -15 or igår 2340.</source>
        <translation>Skriv när det hände: 0310, -15 eller igår 2340.</translation>
    </message>
    <message>
        <source>Choose a case from the list, or &quot;New case&quot;.</source>
        <translation>Välj ett ärende i listan, eller ”Nytt ärende”.</translation>
    </message>
    <message>
        <source>This line is not saved yet.</source>
        <translation>Raden är inte sparad ännu.</translation>
    </message>
    <message>
        <source>Save  Ctrl+Enter</source>
        <translation>Spara  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Discard  Ctrl+Delete</source>
        <translation>Släng  Ctrl+Delete</translation>
    </message>
    <message>
        <source>Go on writing  Esc</source>
        <translation>Fortsätt skriva  Esc</translation>
    </message>
</context>
<context>
    <name>jour::ui::ReentryPresenter</name>
    <message>
        <source>%1: no paper of the case bears this code. It is kept as written.</source>
        <translation>%1: inget papper i ärendet har den koden. Den sparas som den står.</translation>
    </message>
    <message>
        <source>That time has not come yet. It is saved as written.</source>
        <translation>Den tiden har inte varit ännu. Den sparas som den står.</translation>
    </message>
    <message>
        <source>More than 14 days ago. It is saved as written.</source>
        <translation>Mer än 14 dagar sedan. Tiden sparas som den står.</translation>
    </message>
    <message>
        <source>Before the call of this case (%1). It is saved as written.</source>
        <translation>Före samtalet i ärendet (%1). Tiden sparas som den står.</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>time, case, what</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Not a sheet of this vault: check the letters, or it was printed at another workstation. The code is kept as written.</source>
        <translation>Inget blad från det här valvet: kontrollera tecknen, eller så skrevs det ut på en annan arbetsplats. Koden sparas som den är skriven.</translation>
    </message>
    <message>
        <source>Not the code of a sheet. It is kept as written.</source>
        <translation>Det är inte koden på ett blad. Den sparas som den är skriven.</translation>
    </message>
    <message>
        <source>%1. %2 It is kept as written.</source>
        <comment>paper, what to do</comment>
        <translation>%1. %2 Koden sparas som den är skriven.</translation>
    </message>
</context>
<context>
    <name>jour::ui::ResponsibilityCard</name>
    <message>
        <source>Whose child is it?</source>
        <translation>Vems barn är det?</translation>
    </message>
    <message>
        <source>Settle…  Ctrl+U</source>
        <translation>Fastställ…  Ctrl+U</translation>
    </message>
    <message>
        <source>Settle the responsible municipality</source>
        <translation>Fastställ ansvarig kommun</translation>
    </message>
    <message>
        <source>Responsible: %1</source>
        <translation>Ansvarig: %1</translation>
    </message>
    <message>
        <source>Acts now: %1</source>
        <translation>Agerar nu: %1</translation>
    </message>
    <message>
        <source>%1, where the child lives (SoL 29 kap. 1 §)</source>
        <translation>%1, där barnet är bosatt (29&#xa0;kap.&#xa0;1&#xa0;§ SoL)</translation>
    </message>
    <message>
        <source>%1, where the child is registered; that only indicates where it lives</source>
        <translation>%1, där barnet är folkbokfört; det är bara en indikation på var det är bosatt</translation>
    </message>
    <message>
        <source>%1, by the earlier case %2</source>
        <translation>%1, enligt det tidigare ärendet %2</translation>
    </message>
    <message>
        <source>%1, where the child is (SoL 29 kap. 4 §)</source>
        <translation>%1, där barnet vistas (29&#xa0;kap.&#xa0;4&#xa0;§ SoL)</translation>
    </message>
    <message>
        <source>%1, which the place found names (SoL 29 kap. 4 §)</source>
        <translation>%1, som nämns i platsen där barnet påträffades (29&#xa0;kap.&#xa0;4&#xa0;§ SoL)</translation>
    </message>
    <message>
        <source>Where the child lives is not clear: the municipality where the child is answers for more than the acute until it is (SoL 29 kap. 4 §). Ask the police, the guardians or the child.</source>
        <translation>Det är inte klarlagt var barnet är bosatt. Tills det är det ansvarar vistelsekommunen för mer än det akuta (29&#xa0;kap.&#xa0;4&#xa0;§ SoL). Fråga polisen, vårdnadshavarna eller barnet.</translation>
    </message>
    <message>
        <source>Where the child is now is not known. Ask the police.</source>
        <translation>Det är inte känt var barnet är nu. Fråga polisen.</translation>
    </message>
    <message>
        <source>The child is registered in another municipality. Ask which is right.</source>
        <translation>Barnet är folkbokfört i en annan kommun. Ta reda på vilket som stämmer.</translation>
    </message>
    <message>
        <source>An earlier case had another home municipality. An inquiry begun there may still run.</source>
        <translation>Ett tidigare ärende hade en annan hemkommun. En utredning där kan fortfarande pågå.</translation>
    </message>
    <message>
        <source>The children are registered in different municipalities. Each may need its own case.</source>
        <translation>Barnen är folkbokförda i olika kommuner. De kan behöva var sitt ärende.</translation>
    </message>
    <message>
        <source>Somebody here is protected: registration and earlier cases are not used. Ask through a number that is known.</source>
        <translation>Någon i ärendet har skyddade uppgifter: folkbokföring och tidigare ärenden används inte. Fråga via ett nummer som är känt.</translation>
    </message>
</context>
<context>
    <name>jour::ui::RosterCalendar</name>
    <message>
        <source>The turns as they will be</source>
        <translation>Passen som de kommer att bli</translation>
    </message>
    <message>
        <source>Duty list laid out in time</source>
        <translation>Jourlistan på en tidslinje</translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n pass</numerusform>
            <numerusform>%n pass</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrows choose a turn. Ctrl with arrows moves a shift, Ctrl and Shift move its end, Shift moves its beginning or gives it to the one above or below. N writes a new one.</source>
        <translation>Pilar väljer ett pass. Ctrl med pil flyttar det, Ctrl och Skift flyttar slutet, Skift flyttar början eller ger det till den ovanför eller nedanför. N skriver ett nytt.</translation>
    </message>
</context>
<context>
    <name>jour::ui::RosterChanges</name>
    <message>
        <source>Overrides</source>
        <translation>Ändringar</translation>
    </message>
    <message>
        <source>Enter changes one, Delete withdraws it.</source>
        <translation>Enter ändrar, Delete drar tillbaka.</translation>
    </message>
    <message>
        <source>Overrides: Enter changes one, Delete withdraws it</source>
        <translation>Ändringar: Enter ändrar, Delete drar tillbaka</translation>
    </message>
</context>
<context>
    <name>jour::ui::RosterForms</name>
    <message>
        <source>Choose a contact to the left first.</source>
        <translation>Välj först en kontaktväg till vänster.</translation>
    </message>
    <message>
        <source>Choose a duty list to the left first.</source>
        <translation>Välj först en jourlista till vänster.</translation>
    </message>
    <message>
        <source>Not saved yet: %1</source>
        <translation>Inte sparat än: %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Kasta</translation>
    </message>
    <message>
        <source>This was half-written and not saved. Go on, or discard it.</source>
        <translation>Det här var påbörjat men inte sparat. Fortsätt eller kasta det.</translation>
    </message>
    <message>
        <source>S</source>
        <comment>the letter of Save</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>D</source>
        <comment>the letter of Discard</comment>
        <translation>K</translation>
    </message>
    <message>
        <source>Go on writing  Esc</source>
        <translation>Fortsätt skriva  Esc</translation>
    </message>
</context>
<context>
    <name>jour::ui::RosterLists</name>
    <message>
        <source>New list  L</source>
        <translation>Ny lista  L</translation>
    </message>
    <message>
        <source>New person  P</source>
        <translation>Ny person  P</translation>
    </message>
    <message>
        <source>Find a list, a contact or a person</source>
        <translation>Sök lista, kontaktväg eller person</translation>
    </message>
    <message>
        <source>Duty lists</source>
        <translation>Jourlistor</translation>
    </message>
    <message>
        <source>People on duty</source>
        <translation>Jourpersonal</translation>
    </message>
    <message>
        <source>Find  Ctrl+F</source>
        <translation>Sök  Ctrl+F</translation>
    </message>
</context>
<context>
    <name>jour::ui::RosterPage</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>och %n till</numerusform>
            <numerusform>och %n till</numerusform>
        </translation>
    </message>
    <message>
        <source>Week  W</source>
        <translation>Vecka  W</translation>
    </message>
    <message>
        <source>Month  M</source>
        <translation>Månad  M</translation>
    </message>
    <message>
        <source>Close  Esc</source>
        <translation>Stäng  Esc</translation>
    </message>
    <message>
        <source>No duty list yet</source>
        <translation>Ingen jourlista än</translation>
    </message>
    <message>
        <source>Find the contact to the left and write its first shift (N), or begin with L.</source>
        <translation>Sök kontaktvägen till vänster och skriv dess första pass (N), eller börja med L.</translation>
    </message>
    <message>
        <source>New duty list</source>
        <translation>Ny jourlista</translation>
    </message>
    <message>
        <source>Duty lists</source>
        <translation>Jourlistor</translation>
    </message>
    <message>
        <source>New shift  N</source>
        <translation>Nytt pass  N</translation>
    </message>
    <message>
        <source>Override  O</source>
        <translation>Ändring  O</translation>
    </message>
    <message>
        <source>Copy last week  C</source>
        <translation>Kopiera förra veckan  C</translation>
    </message>
    <message>
        <source>Rotations  R</source>
        <translation>Rotationer  R</translation>
    </message>
    <message>
        <source>Fixed span  F</source>
        <translation>Fast period  F</translation>
    </message>
    <message>
        <source>Undo  U</source>
        <translation>Ångra  U</translation>
    </message>
    <message>
        <source>Nobody stands on the list in this time. N writes a shift, R a rotation.</source>
        <translation>Ingen står på listan under denna tid. N skriver ett pass, R en rotation.</translation>
    </message>
    <message>
        <source>Swap shifts  S</source>
        <translation>Byt pass  S</translation>
    </message>
    <message>
        <source>Change the list  E</source>
        <translation>Ändra listan  E</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Kunde inte läsas</translation>
    </message>
</context>
<context>
    <name>jour::ui::RosterPresenter</name>
    <message>
        <source>%1 · %2</source>
        <comment>municipality, contact</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Duty list</source>
        <translation>Jourlista</translation>
    </message>
    <message>
        <source>no list yet</source>
        <translation>ingen lista än</translation>
    </message>
    <message>
        <source>%1, %2 – %3</source>
        <comment>week, first day, last day</comment>
        <translation>%1, %2 – %3</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>municipality, contact, list</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what, when</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Choose a turn first.</source>
        <translation>Välj först ett pass.</translation>
    </message>
    <message>
        <source>Shift moved</source>
        <translation>Passet flyttat</translation>
    </message>
    <message>
        <source>Shift changed</source>
        <translation>Passet ändrat</translation>
    </message>
    <message>
        <source>Override withdrawn</source>
        <translation>Ändringen tillbakadragen</translation>
    </message>
    <message>
        <source>Override withdrawn. U takes it back.</source>
        <translation>Ändringen tillbakadragen. U ångrar.</translation>
    </message>
    <message>
        <source>Shift removed</source>
        <translation>Passet borttaget</translation>
    </message>
    <message>
        <source>Shift removed. U takes it back.</source>
        <translation>Passet borttaget. U ångrar.</translation>
    </message>
    <message>
        <source>Week copied</source>
        <translation>Veckan kopierad</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Det finns inget att ångra.</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Ångrat: %1</translation>
    </message>
    <message>
        <source>What has been stays as it was recorded.</source>
        <translation>Det som har varit står kvar som det var skrivet då.</translation>
    </message>
    <message>
        <source>Only a single shift can be changed so. Change another turn for a while (O).</source>
        <translation>Bara ett enskilt pass kan ändras så. Gör en tillfällig ändring av andra pass (O).</translation>
    </message>
    <message>
        <source>A shift must end after it begins.</source>
        <translation>Ett pass måste sluta efter att det har börjat.</translation>
    </message>
    <message>
        <source>Shift given to %1</source>
        <translation>Passet givet till %1</translation>
    </message>
    <message numerus="yes">
        <source>%n shift(s) copied into %1 from the week before.</source>
        <translation>
            <numerusform>%n pass kopierat till %1 från veckan innan.</numerusform>
            <numerusform>%n pass kopierade till %1 från veckan innan.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what was done, to which list</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was to be taken back, why it was not</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nobody is on duty: %1. N writes a shift for it, O an override.</source>
        <translation>Ingen har jour: %1. N skriver ett pass för den tiden, O en ändring.</translation>
    </message>
    <message>
        <source>Nobody stands there. Enter opens the shift; anybody can be chosen in it.</source>
        <translation>Ingen står där. Enter öppnar passet; där kan vem som helst väljas.</translation>
    </message>
    <message>
        <source>The week before has no single shift that is not in %1 already. Nothing was copied.</source>
        <translation>Veckan innan har inget enskilt pass som inte redan finns i %1. Inget kopierades.</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>från %1 och framåt</translation>
    </message>
    <message>
        <source>The contact is closed then, whoever stands on the list: %1. Its hours are changed in the contacts (Ctrl+M).</source>
        <translation>Kontaktvägen är stängd då, oavsett vem som står på listan: %1. Tiderna ändras under Kontakter (Ctrl+M).</translation>
    </message>
</context>
<context>
    <name>jour::ui::RotationForm</name>
    <message>
        <source>Rotations</source>
        <translation>Rotationer</translation>
    </message>
    <message>
        <source>Remove the rotation</source>
        <translation>Ta bort rotationen</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>veckor</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dygn</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>timmar</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Rotation</translation>
    </message>
    <message>
        <source>New rotation</source>
        <translation>Ny rotation</translation>
    </message>
    <message>
        <source>&amp;Rotation</source>
        <translation>&amp;Rotation</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Namn</translation>
    </message>
    <message>
        <source>&amp;Members, in the order they take turns</source>
        <translation>&amp;Medlemmar, i den ordning de turas om</translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down move, Delete takes away</source>
        <translation>Alt+Upp och Alt+Ned flyttar, Delete tar bort</translation>
    </message>
    <message>
        <source>&amp;Add a member</source>
        <translation>&amp;Lägg till en medlem</translation>
    </message>
    <message>
        <source>&amp;Length of a turn</source>
        <translation>Passets län&amp;gd</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Enhet</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Första dagen</translation>
    </message>
    <message>
        <source>&amp;Turn changes at</source>
        <translation>&amp;Byte klockan</translation>
    </message>
    <message>
        <source>On duty only within these &amp;hours</source>
        <translation>Jour bara inom dessa &amp;tider</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>place in the order, who</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>For example: mån-fre 17:00-08:00. Empty: the whole turn.</source>
        <translation>Till exempel: mån-fre 17:00-08:00. Tomt: hela passet.</translation>
    </message>
    <message>
        <source>Cannot be read; the hours before stay.</source>
        <translation>Kan inte läsas; tiderna som fanns står kvar.</translation>
    </message>
</context>
<context>
    <name>jour::ui::SavingBanner</name>
    <message>
        <source>NOTHING IS SAVED since %1: %2. You can read, and the alarms go on. Write on paper what happens: what is typed here is lost when the desk locks. %3 Saving goes on by itself as soon as it works.</source>
        <translation>INGENTING SPARAS sedan %1: %2. Du kan läsa, och larmen går. Skriv det som händer på papper: det som skrivs här försvinner när skärmen låses. %3 Sparandet fortsätter av sig självt så snart det går.</translation>
    </message>
    <message>
        <source>Saving works again. What was typed meanwhile stands where it was: save it now, and write in what stands on paper.</source>
        <translation>Det går att spara igen. Det som skrevs under tiden står kvar: spara det nu, och skriv in det som står på papper.</translation>
    </message>
</context>
<context>
    <name>jour::ui::SealDone</name>
    <message>
        <source>What the receiver does</source>
        <translation>Så gör mottagaren</translation>
    </message>
    <message>
        <source>The passphrase is told or noted  Ctrl+Enter</source>
        <translation>Lösenfrasen är uppläst eller antecknad  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Read it out over the phone, on a number from the directory. Never send it with the file or in the same mail. It is kept nowhere: once this page is left, or the desk locks, it is gone.</source>
        <translation>Läs upp den per telefon, på ett nummer ur katalogen. Skicka den aldrig med filen eller i samma mejl. Den sparas ingenstans: när sidan lämnas eller arbetsplatsen låses är den borta.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Lösenfras</translation>
    </message>
    <message>
        <source>Sealed for %1</source>
        <translation>Förseglat till %1</translation>
    </message>
    <message>
        <source>%1
%2 · digest %3</source>
        <comment>file, size, digest</comment>
        <translation>%1
%2 · kontrollsumma %3</translation>
    </message>
</context>
<context>
    <name>jour::ui::SealPage</name>
    <message>
        <source>Sealing…</source>
        <translation>Förseglar…</translation>
    </message>
    <message>
        <source>Seal and save…  Ctrl+Enter</source>
        <translation>Försegla och spara…  Ctrl+Enter</translation>
    </message>
    <message>
        <source>This was half-written and not sealed. Go on, or discard it.</source>
        <translation>Det här var påbörjat och inte förseglat. Fortsätt eller kasta det.</translation>
    </message>
    <message>
        <source>Discard  Ctrl+Delete</source>
        <translation>Kasta  Ctrl+Delete</translation>
    </message>
    <message>
        <source>At least %1 characters.</source>
        <translation>Minst %1 tecken.</translation>
    </message>
    <message>
        <source>Save the sealed file</source>
        <translation>Spara den förseglade filen</translation>
    </message>
    <message>
        <source>Sealed files (*.sealed)</source>
        <translation>Förseglade filer (*.sealed)</translation>
    </message>
    <message>
        <source>Close  Esc</source>
        <translation>Stäng  Esc</translation>
    </message>
    <message>
        <source>Papers for a colleague, sealed</source>
        <translation>Förseglade papper till kollega</translation>
    </message>
    <message>
        <source>Secrecy is the rule (OSL 26 kap. 1 §). The papers leave in one file that only its passphrase opens; that they did is written in the journal.</source>
        <translation>Sekretess är huvudregeln (OSL 26 kap. 1 §). Papperen lämnas ut i en fil som bara öppnas med sin lösenfras, och utlämnandet skrivs i journalen.</translation>
    </message>
    <message>
        <source>&amp;Shows</source>
        <translation>V&amp;isar</translation>
    </message>
    <message>
        <source>Rea&amp;son to show protected persons</source>
        <translation>S&amp;käl att visa skyddade personer</translation>
    </message>
    <message>
        <source>Written in the journal. Each page says that it is unmasked.</source>
        <translation>Skrivs i journalen. Varje sida är märkt som omaskerad.</translation>
    </message>
    <message>
        <source>To &amp;whom (name and post)</source>
        <translation>Till v&amp;em (namn och befattning)</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>Legal &amp;ground</source>
        <translation>&amp;Lagstöd</translation>
    </message>
    <message>
        <source>&amp;Draw new words</source>
        <translation>&amp;Slumpa nya ord</translation>
    </message>
    <message>
        <source>P&amp;assphrase (drawn, or your own words)</source>
        <translation>Lösen&amp;fras (slumpad, eller egna ord)</translation>
    </message>
    <message>
        <source>The passphrase goes another way than the file: read it out over the phone, on a number from the directory. Never in the same mail. A weak passphrase protects nothing: whoever has the file can guess as long as they like.</source>
        <translation>Lösenfrasen ska gå en annan väg än filen: läs upp den per telefon, på ett nummer ur katalogen. Aldrig i samma mejl. En svag lösenfras skyddar inget: den som har filen kan gissa hur länge som helst.</translation>
    </message>
    <message>
        <source>S</source>
        <comment>letter</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>H</source>
        <comment>letter</comment>
        <translation>Ö</translation>
    </message>
    <message>
        <source>R</source>
        <comment>letter</comment>
        <translation>M</translation>
    </message>
    <message>
        <source>A</source>
        <comment>letter</comment>
        <translation>B</translation>
    </message>
    <message>
        <source>C</source>
        <comment>letter</comment>
        <translation>C</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <comment>letter, paper</comment>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>Internt, maskerat</translation>
    </message>
    <message>
        <source>Receiving municipality, own child</source>
        <translation>Mottagande kommun, eget barn</translation>
    </message>
    <message>
        <source>Unmasked</source>
        <translation>Omaskerat</translation>
    </message>
    <message>
        <source>The passphrase is kept nowhere. Is it told or noted?</source>
        <translation>Lösenfrasen sparas ingenstans. Är den uppläst eller antecknad?</translation>
    </message>
    <message>
        <source>Yes, leave  Ctrl+Enter</source>
        <translation>Ja, lämna  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Stay  Esc</source>
        <translation>Stanna  Esc</translation>
    </message>
    <message>
        <source>Not sealed yet.</source>
        <translation>Inte förseglat än.</translation>
    </message>
    <message>
        <source>Leave, keep the draft  Ctrl+Enter</source>
        <translation>Lämna, behåll utkastet  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Go on writing  Esc</source>
        <translation>Fortsätt skriva  Esc</translation>
    </message>
    <message>
        <source>Documents leave as they are: nothing in them is masked. Written in the journal.</source>
        <translation>Dokument lämnas ut som de är: inget i dem maskeras. Skrivs i journalen.</translation>
    </message>
    <message>
        <source>&amp;Papers and documents of the case (a letter or the space bar ticks, Enter shows a paper)</source>
        <translation>&amp;Papper och ärendets dokument (bokstav, siffra eller mellanslag kryssar, Enter visar ett papper)</translation>
    </message>
</context>
<context>
    <name>jour::ui::SearchPalette</name>
    <message>
        <source>Search</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Träffar</translation>
    </message>
    <message>
        <source>Unknown child</source>
        <translation>Okänt barn</translation>
    </message>
    <message>
        <source>%1  ·  %2  ·  %3</source>
        <translation>%1  ·  %2  ·  %3</translation>
    </message>
    <message>
        <source>%1  ·  %2 %3</source>
        <translation>%1  ·  %2 %3</translation>
    </message>
    <message>
        <source>Nothing found. Notes are not searched unless a manager allows it.</source>
        <translation>Inget hittades. Anteckningar genomsöks inte om inte en gruppledare tillåter det.</translation>
    </message>
    <message>
        <source>Enter opens, Esc leaves. Searches for persons are journaled.</source>
        <translation>Enter öppnar, Esc lämnar. Sökningar efter personer loggas.</translation>
    </message>
    <message>
        <source>case</source>
        <translation>ärende</translation>
    </message>
    <message>
        <source>person</source>
        <translation>person</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>telefon</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>kontakt</translation>
    </message>
    <message>
        <source>note</source>
        <translation>anteckning</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Inget hittades.</translation>
    </message>
    <message>
        <source>Case number, code on a paper, person, personal number, phone, contact, municipality</source>
        <translation>Ärendenummer, kod på papper, person, personnummer, telefon, kontakt, kommun</translation>
    </message>
    <message>
        <source>Protected identity</source>
        <translation>Skyddade personuppgifter</translation>
    </message>
    <message>
        <source>Only the beginning is searched for: %1 words, or %2 characters.</source>
        <translation>Bara början söks: %1 ord eller %2 tecken.</translation>
    </message>
    <message>
        <source>This is not a whole code yet. It is written beside its picture on the page: JB, the case or a stroke, six characters and then eight.</source>
        <translation>Det här är ännu inte en hel kod. Den står bredvid sin bild på sidan: JB, ärendet eller ett streck, sex tecken och sedan åtta.</translation>
    </message>
    <message>
        <source>No paper of this vault bears this code. Check its letters. The page may have been printed at another workstation, or from another copy of the vault.</source>
        <translation>Inget papper från det här valvet bär den koden. Kontrollera tecknen. Sidan kan ha skrivits ut på en annan arbetsplats eller från en annan kopia av valvet.</translation>
    </message>
</context>
<context>
    <name>jour::ui::Section</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>open</source>
        <translation>öppen</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>hopfälld</translation>
    </message>
</context>
<context>
    <name>jour::ui::SectionList</name>
    <message>
        <source>… and %1 more; Enter shows them</source>
        <translation>… och %1 till; Enter visar dem</translation>
    </message>
</context>
<context>
    <name>jour::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>This workstation</source>
        <translation>Den här arbetsplatsen</translation>
    </message>
    <message>
        <source>My passphrase</source>
        <translation>Egen lösenfras</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Handläggare</translation>
    </message>
    <message>
        <source>Law and search</source>
        <translation>Lag och sökning</translation>
    </message>
    <message>
        <source>Limits of law</source>
        <translation>Lagstadgade frister</translation>
    </message>
    <message>
        <source>Escalation policies</source>
        <translation>Eskaleringsplaner</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Återställningsnyckel</translation>
    </message>
    <message>
        <source>Sleeping cases</source>
        <translation>Vilande ärenden</translation>
    </message>
    <message>
        <source>Situation picture</source>
        <translation>Lägesbild</translation>
    </message>
    <message>
        <source>Fallback pack</source>
        <translation>Reservpapper</translation>
    </message>
    <message>
        <source>Close  Esc</source>
        <translation>Stäng  Esc</translation>
    </message>
</context>
<context>
    <name>jour::ui::ShiftForm</name>
    <message>
        <source>New shift</source>
        <translation>Nytt pass</translation>
    </message>
    <message>
        <source>Change the shift</source>
        <translation>Ändra passet</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Vem</translation>
    </message>
    <message>
        <source>A name that is not known becomes a new person.</source>
        <translation>Ett okänt namn blir en ny person.</translation>
    </message>
    <message>
        <source>Re&amp;mark</source>
        <translation>An&amp;märkning</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Från</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Till</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
</context>
<context>
    <name>jour::ui::ShiftPage</name>
    <message>
        <source>Start the shift  S</source>
        <translation>Starta arbetspasset  S</translation>
    </message>
    <message>
        <source>Change  C</source>
        <translation>Ändra  C</translation>
    </message>
    <message>
        <source>Message read  L</source>
        <translation>Meddelandet läst  L</translation>
    </message>
    <message>
        <source>Handover  Ctrl+Shift+S</source>
        <translation>Överlämning  Ctrl+Skift+S</translation>
    </message>
    <message>
        <source>The shift</source>
        <translation>Arbetspasset</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Ärende</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>State or child</source>
        <translation>Läge / barn</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ansvarig</translation>
    </message>
    <message>
        <source>Close  Esc</source>
        <translation>Stäng  Esc</translation>
    </message>
</context>
<context>
    <name>jour::ui::ShiftPresenter</name>
    <message>
        <source>Never made; %1. Ctrl+Shift+O begins it.</source>
        <comment>how many numbers</comment>
        <translation>Har aldrig gjorts; %1. Ctrl+Skift+O börjar den.</translation>
    </message>
    <message>
        <source>Last made %1; %2. Ctrl+Shift+O begins it.</source>
        <comment>when, how many numbers</comment>
        <translation>Gjordes senast %1; %2. Ctrl+Skift+O börjar den.</translation>
    </message>
    <message>
        <source>The weekly test round is due</source>
        <translation>Det är dags för veckans kontrollringning</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) to call</source>
        <translation>
            <numerusform>%n nummer att ringa</numerusform>
            <numerusform>%n nummer att ringa</numerusform>
        </translation>
    </message>
    <message>
        <source>Every municipality of the agreement and of the open cases has somebody to call.</source>
        <translation>Varje avtalskommun och varje kommun med öppna ärenden har någon att ringa.</translation>
    </message>
    <message>
        <source>Nobody to call in the next 48 hours (%1)</source>
        <translation>Ingen att ringa de närmaste 48 timmarna (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) that you work on were changed</source>
        <translation>
            <numerusform>%n ärende som du arbetar med har ändrats</numerusform>
            <numerusform>%n ärenden som du arbetar med har ändrats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) to you</source>
        <translation>
            <numerusform>%n meddelande till dig</numerusform>
            <numerusform>%n meddelanden till dig</numerusform>
        </translation>
    </message>
    <message>
        <source>For you: %1.</source>
        <translation>Till dig: %1.</translation>
    </message>
    <message>
        <source>Since you were here last, %1: %2.</source>
        <translation>Sedan du var här sist, %1: %2.</translation>
    </message>
    <message>
        <source>The shift began %1, until %2. It is worked by %3.</source>
        <translation>Arbetspasset började %1 och pågår till %2. I tjänst: %3.</translation>
    </message>
    <message>
        <source>The shift began %1. It is worked by %2.</source>
        <translation>Arbetspasset började %1. I tjänst: %2.</translation>
    </message>
    <message>
        <source>No shift has been started.</source>
        <translation>Inget arbetspass är startat.</translation>
    </message>
    <message>
        <source>The last shift ended %1.</source>
        <translation>Förra arbetspasset slutade %1.</translation>
    </message>
    <message>
        <source>It was not handed over.</source>
        <translation>Det överlämnades inte.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) were then without an owner at the desk.</source>
        <translation>
            <numerusform>%n ärende var då utan ansvarig på plats.</numerusform>
            <numerusform>%n ärenden var då utan ansvarig på plats.</numerusform>
        </translation>
    </message>
    <message>
        <source>Since you were here last, %1</source>
        <translation>Sedan du var här sist, %1</translation>
    </message>
    <message>
        <source>Since you were here last</source>
        <translation>Sedan du var här sist</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>signatures, what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>ditt</translation>
    </message>
    <message>
        <source>Nobody else has done anything in the cases you work on.</source>
        <translation>Ingen annan har gjort något i de ärenden du arbetar med.</translation>
    </message>
    <message>
        <source>You have not been here before.</source>
        <translation>Du har inte varit här tidigare.</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n case(s) that you have nothing to do with.</source>
        <translation>
            <numerusform>Utelämnat: %n ärende som du inte har med att göra.</numerusform>
            <numerusform>Utelämnat: %n ärenden som du inte har med att göra.</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages (%1)</source>
        <translation>Meddelanden (%1)</translation>
    </message>
    <message>
        <source>you</source>
        <translation>dig</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <comment>signature, name, text</comment>
        <translation>%1 till %2: %3</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Inga.</translation>
    </message>
    <message>
        <source>What the last shift wants you to know</source>
        <translation>Det förra arbetspasset vill att du ska veta</translation>
    </message>
    <message>
        <source>A handover by %1 waits to be taken over (Ctrl+Shift+S).</source>
        <translation>En överlämning av %1 väntar på att tas över (Ctrl+Skift+S).</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>case, words</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No words were left.</source>
        <translation>Inget lämnades.</translation>
    </message>
    <message>
        <source>Due first</source>
        <translation>Förfaller först</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>time, deadline</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>no next step</source>
        <translation>inget nästa steg</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>Also open (%1)</source>
        <translation>Också öppna (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n sleeping case(s) (Ctrl+Shift+W).</source>
        <translation>
            <numerusform>Utelämnat: %n vilande ärende (Ctrl+Skift+W).</numerusform>
            <numerusform>Utelämnat: %n vilande ärenden (Ctrl+Skift+W).</numerusform>
        </translation>
    </message>
    <message>
        <source>No case is open.</source>
        <translation>Inget ärende är öppet.</translation>
    </message>
    <message>
        <source>The shift began %1, until as written: &quot;%2&quot; (no time). It is worked by %3.</source>
        <translation>Arbetspasset började %1, slut som det skrevs: ”%2” (ingen tid). Det arbetas av %3.</translation>
    </message>
    <message>
        <source>%1: words that a protected identity hides</source>
        <comment>case</comment>
        <translation>%1: ord som döljs av skyddade personuppgifter</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) that the last shift wants you to know</source>
        <translation>
            <numerusform>%n sak som förra arbetspasset vill att du känner till</numerusform>
            <numerusform>%n saker som förra arbetspasset vill att du känner till</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jour::ui::ShortcutSheet</name>
    <message>
        <source>Rules by which cases are chased</source>
        <translation>Regler för hur ärenden följs upp</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Kortkommandon</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tangentbord</translation>
    </message>
</context>
<context>
    <name>jour::ui::SleepingPage</name>
    <message>
        <source>&amp;Looked through  Ctrl+Enter</source>
        <translation>&amp;Genomgånget  Ctrl+Enter</translation>
    </message>
    <message>
        <source>%1, %2, %3, untouched since %4: %5</source>
        <translation>%1, %2, %3, orört sedan %4: %5</translation>
    </message>
    <message>
        <source>No case sleeps</source>
        <translation>Inget ärende vilar</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) asleep</source>
        <translation>
            <numerusform>%n ärende vilar</numerusform>
            <numerusform>%n ärenden vilar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open cases that nobody has touched for %n day(s). Only limits of law and times set by the police ring in them. Whatever is written in a case wakes it, and all of it rings again.</source>
        <translation>
            <numerusform>Öppna ärenden som ingen har rört på %n dag. Bara lagens frister och tider som polisen angett larmar i dem. Allt som skrivs i ett ärende väcker det, och då larmar allt igen.</numerusform>
            <numerusform>Öppna ärenden som ingen har rört på %n dagar. Bara lagens frister och tider som polisen angett larmar i dem. Allt som skrivs i ett ärende väcker det, och då larmar allt igen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Never looked through yet.</source>
        <translation>Har inte gåtts igenom än.</translation>
    </message>
    <message>
        <source>Looked through last %1.</source>
        <translation>Senast genomgånget %1.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Ärende</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Barn</translation>
    </message>
    <message>
        <source>Untouched since</source>
        <translation>Orört sedan</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Vad som förfaller</translation>
    </message>
    <message>
        <source>Sleeping cases</source>
        <translation>Vilande ärenden</translation>
    </message>
    <message>
        <source>&amp;Open the case</source>
        <translation>&amp;Öppna ärendet</translation>
    </message>
    <message>
        <source>Open the chosen case</source>
        <translation>Öppna det valda ärendet</translation>
    </message>
    <message>
        <source>Looked through</source>
        <translation>Genomgånget</translation>
    </message>
    <message>
        <source>Close  Esc</source>
        <translation>Stäng  Esc</translation>
    </message>
</context>
<context>
    <name>jour::ui::SleepingPresenter</name>
    <message>
        <source>Unknown child</source>
        <translation>Okänt barn</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n till</numerusform>
            <numerusform>%n till</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jour::ui::SoundBanner</name>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ja</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nej</translation>
    </message>
    <message>
        <source>Once &amp;more</source>
        <translation>En &amp;gång till</translation>
    </message>
    <message>
        <source>Test tone</source>
        <translation>Provton</translation>
    </message>
    <message>
        <source>%1 Alarms are shown larger. %2</source>
        <translation>%1 Larm visas större. %2</translation>
    </message>
    <message>
        <source>A test tone sounded. Did you hear it?</source>
        <translation>En provton ljöd. Hörde du den?</translation>
    </message>
    <message>
        <source>No test tone sounded: there is no sound device. %1</source>
        <translation>Ingen provton ljöd: det finns ingen ljudenhet. %1</translation>
    </message>
    <message>
        <source>No test tone can be heard. %1 %2</source>
        <translation>Ingen provton kan höras. %1 %2</translation>
    </message>
</context>
<context>
    <name>jour::ui::StatusStrip</name>
    <message>
        <source>Saved %1</source>
        <translation>Sparat %1</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Inget skrivet ännu</translation>
    </message>
    <message>
        <source>This computer only</source>
        <translation>Endast den här datorn</translation>
    </message>
    <message>
        <source>No printer: PDF works</source>
        <translation>Ingen skrivare: PDF fungerar</translation>
    </message>
    <message>
        <source>Printer: %1</source>
        <translation>Skrivare: %1</translation>
    </message>
    <message>
        <source>Locks in %1</source>
        <translation>Låses om %1</translation>
    </message>
    <message>
        <source>Runs as root: use an account of its own.</source>
        <translation>Körs som root: använd ett eget konto.</translation>
    </message>
    <message>
        <source>Swap is not encrypted.</source>
        <translation>Växlingsutrymmet är inte krypterat.</translation>
    </message>
    <message>
        <source>The vault lies on a network folder.</source>
        <translation>Valvet ligger på en nätverksmapp.</translation>
    </message>
    <message>
        <source>A key opens the vault for somebody whom the journal does not know. It goes when a manager adds or revokes an operator.</source>
        <translation>En nyckel öppnar valvet för någon som journalen inte känner. Den tas bort när en gruppledare lägger till eller återkallar en handläggare.</translation>
    </message>
    <message>
        <source>Sound off, on in %1</source>
        <translation>Ljudet tystat, på om %1</translation>
    </message>
    <message>
        <source>fallback pack %1</source>
        <translation>reservpapper %1</translation>
    </message>
</context>
<context>
    <name>jour::ui::StatuteForm</name>
    <message>
        <source>On a red day</source>
        <translation>På en röd dag</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>Hålls av</translation>
    </message>
    <message>
        <source>Starts when</source>
        <translation>Börjar när</translation>
    </message>
    <message>
        <source>Counts down in cases when it is verified</source>
        <translation>Räknas ned i ärenden när den är verifierad</translation>
    </message>
    <message>
        <source>Save as checked today  Ctrl+Enter</source>
        <translation>Spara som kontrollerad i dag  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Name, in Swedish</source>
        <translation>Namn, på svenska</translation>
    </message>
    <message>
        <source>Counted from, in Swedish</source>
        <translation>Räknas från, på svenska</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Längd</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Law and section</source>
        <translation>Lag och paragraf</translation>
    </message>
    <message>
        <source>Holds from (year-month-day)</source>
        <translation>Gäller från (år-månad-dag)</translation>
    </message>
    <message>
        <source>Holds until (year-month-day)</source>
        <translation>Gäller till och med (år-månad-dag)</translation>
    </message>
    <message>
        <source>How well it is known</source>
        <translation>Hur säker uppgiften är</translation>
    </message>
    <message>
        <source>Note to the operator, in Swedish</source>
        <translation>Anmärkning till handläggaren, på svenska</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Skäl</translation>
    </message>
    <message>
        <source>Goes into the journal with your signature.</source>
        <translation>Skrivs i journalen med egen signatur.</translation>
    </message>
    <message>
        <source>Leave  Esc</source>
        <translation>Lämna  Esc</translation>
    </message>
    <message>
        <source>Give dates as year-month-day, or leave them empty.</source>
        <translation>Skriv datum som år-månad-dag, eller lämna tomt.</translation>
    </message>
    <message>
        <source>Take back  Ctrl+Enter</source>
        <translation>Ta tillbaka  Ctrl+Enter</translation>
    </message>
</context>
<context>
    <name>jour::ui::StatutesPart</name>
    <message>
        <source>%1 is saved. Alarms that run already stand where they stood.</source>
        <translation>%1 är sparad. Larm som redan löper står kvar där de stod.</translation>
    </message>
    <message>
        <source>%1 as it stood before</source>
        <translation>%1 som den var innan</translation>
    </message>
    <message>
        <source>New row</source>
        <translation>Ny rad</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Ändra %1</translation>
    </message>
    <message>
        <source>Take the last change back…</source>
        <translation>Ta tillbaka senaste ändringen…</translation>
    </message>
    <message>
        <source>New row…</source>
        <translation>Ny rad…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändra…</translation>
    </message>
    <message>
        <source>Limits of law</source>
        <translation>Lagstadgade frister</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Kontrollerad</translation>
    </message>
    <message>
        <source>%1, over a year ago</source>
        <translation>%1, mer än ett år sedan</translation>
    </message>
    <message numerus="yes">
        <source>%n count(s) down</source>
        <translation>
            <numerusform>%n räknas ned</numerusform>
            <numerusform>%n räknas ned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n switched off</source>
        <translation>
            <numerusform>%n avstängd</numerusform>
            <numerusform>%n avstängda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not checked for a year</source>
        <translation>
            <numerusform>%n inte kontrollerad på ett år</numerusform>
            <numerusform>%n inte kontrollerade på ett år</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, checked on %2 by %3: %4.</source>
        <translation>%1, kontrollerad %2 av %3: %4.</translation>
    </message>
    <message>
        <source>%1 from: %2</source>
        <translation>%1 från: %2</translation>
    </message>
    <message>
        <source>Holds from %1.</source>
        <translation>Gäller från %1.</translation>
    </message>
    <message>
        <source>Holds until %1.</source>
        <translation>Gäller till och med %1.</translation>
    </message>
    <message>
        <source>Only a manager changes the table.</source>
        <translation>Endast en gruppledare ändrar i tabellen.</translation>
    </message>
    <message>
        <source>whoever made Jourbord</source>
        <translation>Jourbords regelunderlag</translation>
    </message>
    <message>
        <source>%1 · hole in time</source>
        <translation>%1 · lucka i tiden</translation>
    </message>
    <message numerus="yes">
        <source>%n with a hole in time</source>
        <translation>
            <numerusform>%n med lucka i tiden</numerusform>
            <numerusform>%n med lucka i tiden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has not been changed since it came with the program.</source>
        <translation>%1 har inte ändrats sedan den kom med programmet.</translation>
    </message>
    <message>
        <source>The last change of %1 is taken back. Alarms that run already stand where they stood.</source>
        <translation>Den senaste ändringen av %1 är tillbakatagen. Larm som redan löper står kvar där de stod.</translation>
    </message>
</context>
<context>
    <name>jour::ui::SwapForm</name>
    <message>
        <source>Two take each other&apos;s turns</source>
        <translation>Två tar varandras pass</translation>
    </message>
    <message>
        <source>&amp;One</source>
        <translation>&amp;Den ena</translation>
    </message>
    <message>
        <source>The &amp;other</source>
        <translation>Den &amp;andra</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Från</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Till</translation>
    </message>
    <message>
        <source>Re&amp;ason</source>
        <translation>&amp;Skäl</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
</context>
<context>
    <name>jour::ui::TagField</name>
    <message>
        <source>Not in the list. Kept as written.</source>
        <translation>Finns inte i listan. Behålls som det är skrivet.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Ta bort %1</translation>
    </message>
</context>
<context>
    <name>jour::ui::TargetPart</name>
    <message>
        <source>The agreement&apos;s target group</source>
        <translation>Samverkansavtalets målgrupp</translation>
    </message>
    <message>
        <source>At risk through gang-related crime</source>
        <translation>Riskerar att fara illa i samband med gängrelaterad brottslighet</translation>
    </message>
    <message>
        <source>Encountered in Stockholm County</source>
        <translation>Påträffad i Stockholms län</translation>
    </message>
    <message>
        <source>Lives in an agreement municipality</source>
        <translation>Bor i en avtalskommun</translation>
    </message>
</context>
<context>
    <name>jour::ui::TestRoundPage</name>
    <message>
        <source>Read anew</source>
        <translation>Läs på nytt</translation>
    </message>
    <message>
        <source>Close  Esc</source>
        <translation>Stäng  Esc</translation>
    </message>
    <message>
        <source>Call  Enter</source>
        <translation>Ring  Enter</translation>
    </message>
    <message>
        <source>Skip  N</source>
        <translation>Hoppa över  N</translation>
    </message>
    <message>
        <source>Numbers to call</source>
        <translation>Nummer att ringa</translation>
    </message>
    <message>
        <source>How far the round is</source>
        <translation>Hur långt ringningen har kommit</translation>
    </message>
    <message>
        <source>Every number is verified</source>
        <translation>Alla nummer är verifierade</translation>
    </message>
    <message>
        <source>Test round</source>
        <translation>Kontrollringning</translation>
    </message>
    <message>
        <source>Re&amp;mark, written before the outcome</source>
        <translation>An&amp;märkning, skrivs före utfallet</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Utfall</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>outcome, key</comment>
        <translation>%1  %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 called, %n answered</source>
        <translation>
            <numerusform>%1 av %2 ringda, %n svarade</numerusform>
            <numerusform>%1 av %2 ringda, %n svarade</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <comment>who, where, number, outcome</comment>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message>
        <source>not called yet</source>
        <translation>inte ringt än</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>verified, calls</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>It has failed: a check is proposed.</source>
        <translation>Det har inte fungerat: en kontroll föreslås.</translation>
    </message>
    <message>
        <source>Nothing is older than %1 days and no number has failed. The round begins again by itself when something is due.</source>
        <translation>Inget är äldre än %1 dagar och alla nummer har fungerat. Ringningen börjar om av sig själv när något ska verifieras.</translation>
    </message>
    <message>
        <source>No telephone program took the number: dial it by hand.</source>
        <translation>Inget telefonprogram tog emot numret: slå det för hand.</translation>
    </message>
    <message>
        <source>Recorded: %1. Another outcome corrects it.</source>
        <translation>Antecknat: %1. Ett annat utfall rättar det.</translation>
    </message>
</context>
<context>
    <name>jour::ui::TestRoundPresenter</name>
    <message>
        <source>Last round %1, the next from %2.</source>
        <comment>when, day</comment>
        <translation>Senaste kontrollringningen %1, nästa från %2.</translation>
    </message>
    <message>
        <source>Last round %1: a week has passed, it is time for the next.</source>
        <translation>Senaste kontrollringningen %1: en vecka har gått, det är dags för nästa.</translation>
    </message>
    <message>
        <source>No round has been made yet. It is to be made once a week.</source>
        <translation>Ingen kontrollringning är gjord ännu. Den ska göras en gång i veckan.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>municipality, function or contact</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>on duty lists</source>
        <translation>på jourlistor</translation>
    </message>
    <message>
        <source>Verified %1</source>
        <translation>Verifierat %1</translation>
    </message>
    <message>
        <source>Never verified</source>
        <translation>Aldrig verifierat</translation>
    </message>
    <message>
        <source>answered %1 of %2 calls</source>
        <translation>svarade på %1 av %2 samtal</translation>
    </message>
    <message>
        <source>%1 of %2 at this hour</source>
        <translation>%1 av %2 vid den här tiden</translation>
    </message>
    <message>
        <source>last call: wrong number</source>
        <translation>senaste samtalet: fel nummer</translation>
    </message>
    <message numerus="yes">
        <source>%n missed this week</source>
        <translation>
            <numerusform>%n missat denna vecka</numerusform>
            <numerusform>%n missade denna vecka</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3. The wrong key? U goes back to it.</source>
        <comment>who, number, outcome</comment>
        <translation>%1, %2: %3. Fel tangent? U går tillbaka dit.</translation>
    </message>
</context>
<context>
    <name>jour::ui::UnlockPage</name>
    <message>
        <source>Repaired. Type your passphrase again.</source>
        <translation>Rättat. Skriv lösenfrasen igen.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Öppnar…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Lås upp</translation>
    </message>
    <message numerus="yes">
        <source>%n deadline(s) overdue</source>
        <translation>
            <numerusform>%n frist passerad</numerusform>
            <numerusform>%n frister passerade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deadline(s) due soon</source>
        <translation>
            <numerusform>%n frist förfaller snart</numerusform>
            <numerusform>%n frister förfaller snart</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>Inget förfaller nu</translation>
    </message>
    <message>
        <source>Jourbord is locked</source>
        <translation>Jourbord är låst</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>Användar-id</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Återställningsnyckel</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Lösenfras</translation>
    </message>
    <message>
        <source>Use user id and passphrase</source>
        <translation>Använd användar-id och lösenfras</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation>Använd återställningsnyckeln</translation>
    </message>
    <message>
        <source>Repair the permissions</source>
        <translation>Rätta behörigheterna</translation>
    </message>
    <message>
        <source>Demo: user id %1, passphrase %2</source>
        <translation>Demo: användar-id %1, lösenfras %2</translation>
    </message>
    <message>
        <source>The key file is damaged. Its copy in the vault is whole. The damaged file is kept beside it.</source>
        <translation>Nyckelfilen är skadad. Kopian av den i valvet är hel. Den skadade filen sparas bredvid.</translation>
    </message>
    <message>
        <source>Restored. Type your passphrase again.</source>
        <translation>Återställd. Skriv lösenfrasen igen.</translation>
    </message>
    <message>
        <source>&amp;Restore the key file from its copy</source>
        <translation>&amp;Återställ nyckelfilen från kopian</translation>
    </message>
    <message>
        <source>Unlock to see what is due: until then nothing is watched</source>
        <translation>Lås upp för att se vad som förfaller: till dess bevakas inget</translation>
    </message>
</context>
<context>
    <name>jour::ui::WatchBanner</name>
    <message>
        <source>Case %1: %2. %3</source>
        <translation>Ärende %1: %2. %3</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Och %n till.</numerusform>
            <numerusform>Och %n till.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Öppna %1</translation>
    </message>
</context>
<context>
    <name>jour::ui::WindowField</name>
    <message>
        <source>May call until</source>
        <translation>Får ringa till</translation>
    </message>
    <message>
        <source>May call from</source>
        <translation>Får ringa från</translation>
    </message>
    <message>
        <source>The step may call only within hours</source>
        <translation>Steget får ringa bara inom vissa tider</translation>
    </message>
    <message>
        <source>Only from, to</source>
        <translation>Bara från, till</translation>
    </message>
</context>
<context>
    <name>jour::ui::Workspace</name>
    <message>
        <source>The case lies beneath this page. Leave it first (Esc), or choose one in the queue (F2).</source>
        <translation>Ärendet ligger under den här sidan. Lämna den först (Esc), eller välj ett ärende i kön (F2).</translation>
    </message>
    <message>
        <source>Show  Ctrl+Shift+A</source>
        <translation>Visa  Ctrl+Skift+A</translation>
    </message>
    <message>
        <source>Go on  Ctrl+Shift+N</source>
        <translation>Fortsätt  Ctrl+Skift+N</translation>
    </message>
    <message>
        <source>Look through  Ctrl+Shift+W</source>
        <translation>Gå igenom  Ctrl+Skift+W</translation>
    </message>
    <message>
        <source>Look through  Ctrl+T</source>
        <translation>Gå igenom  Ctrl+T</translation>
    </message>
    <message>
        <source>Deadlines passed while nobody could see them.</source>
        <translation>Tider passerade medan ingen kunde se dem.</translation>
    </message>
    <message>
        <source>A call is being taken: %1</source>
        <translation>Samtal registreras: %1</translation>
    </message>
    <message>
        <source>Begun call: %1</source>
        <translation>Påbörjat samtal: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n open case(s) untouched for a long time. Look through them once a week.</source>
        <translation>
            <numerusform>%n öppet ärende har inte rörts på länge. Gå igenom det en gång i veckan.</numerusform>
            <numerusform>%n öppna ärenden har inte rörts på länge. Gå igenom dem en gång i veckan.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>this is done in the case. Leave this page first (Esc).</source>
        <translation>det görs i ärendet. Lämna den här sidan först (Esc).</translation>
    </message>
    <message>
        <source>No case is chosen: choose one in the queue (F2).</source>
        <translation>Inget ärende är valt: välj ett i kön (F2).</translation>
    </message>
</context>
<context>
    <name>jour::ui::WorkstationPart</name>
    <message>
        <source>Never under %1 %: an alarm must be heard. Whether the system itself is muted Jourbord can see only where its sound server tells; so whoever logs in hears a test tone and is asked.</source>
        <translation>Aldrig under %1 %: ett larm måste höras. Om systemet självt är avstängt ser Jourbord bara där ljudservern säger det; därför får den som loggar in höra en provton och svara på om den hördes.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörkt</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljust</translation>
    </message>
    <message>
        <source>Whole shift</source>
        <translation>Hela arbetspasset</translation>
    </message>
    <message>
        <source>Around now</source>
        <translation>Runt nu</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Utseende</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>The night line shows</source>
        <translation>Nattlinjen visar</translation>
    </message>
    <message>
        <source>Volume of the alarm, per cent</source>
        <translation>Larmets ljudstyrka i procent</translation>
    </message>
    <message>
        <source>Test tone</source>
        <translation>Provljud</translation>
    </message>
    <message>
        <source>Volume of the alarm</source>
        <translation>Larmets ljudstyrka</translation>
    </message>
    <message>
        <source>Sound device</source>
        <translation>Ljudenhet</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Systemets standard</translation>
    </message>
    <message>
        <source>The chosen device is not connected; the system default sounds</source>
        <translation>Den valda enheten är inte ansluten; systemets standard ljuder</translation>
    </message>
    <message>
        <source>This computer has no sound device: alarms are seen and not heard.</source>
        <translation>Datorn saknar ljudenhet: larm syns men hörs inte.</translation>
    </message>
    <message>
        <source>Three days</source>
        <translation>Tre dygn</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>En vecka</translation>
    </message>
    <message>
        <source>Two weeks</source>
        <translation>Två veckor</translation>
    </message>
</context>
</TS>
